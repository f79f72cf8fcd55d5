// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chithi/parse.hpp>
#include <chithi/search.hpp>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

// usage: chithi-fuzz-query SECONDS SEED INPUT
//
// Whatever is typed is a query: puts words, operators, fields and odd bytes together at random, asks an index of a
// few documents of corpus/, and checks what must hold of every answer. INPUT is written before each try.

namespace {

using namespace chithi;
using Clock = std::chrono::steady_clock;

constexpr auto pieces = std::to_array<std::string_view>({
    "lũ",
    "khai báo",
    "khai bao",
    "y tế",
    "de",
    "đê",
    "UBND",
    "vaccine",
    "16/CT-TTg",
    "2.000",
    "Covid-19",
    "bảo đảm",
    " ",
    " ",
    " ",
    " ",
    " AND ",
    " OR ",
    " NOT ",
    " NEAR ",
    " NEAR/3 ",
    "(",
    ")",
    "(",
    ")",
    "\"",
    "\"",
    "“",
    "*",
    "đ*",
    "kind:",
    "kind:chi_thi",
    "kind:\"công văn\"",
    "date:2021",
    "date:",
    "date:2021-08..",
    "due:..2022",
    "to:syt",
    "to:\"Sở Y tế\"",
    "role:lead",
    "role:",
    "part:1",
    "part:closing",
    "issuer:ubnd",
    "subject:",
    "number:",
    "id:a",
    ":",
    "..",
    "-",
    "+",
    "^",
    "{",
    "}",
    "=",
    "'",
    "\\",
    "%",
    ";--",
    "NEAR(",
    "rowid",
    "words",
    std::string_view("\0", 1),
    "\xFF",
    "\xCC\x81",
    "\xE2\x80\x8B",
    "\n",
    "\t",
    "🙂",
    "あ",
    "ÐẢNG",
});

constexpr std::array documents = {
    "chi-thi-directors-and-chairmen-liable", "cong-van-lead-and-partners", "cong-van-references-sharing-a-kind",
    "cong-van-party-one-column-header",      "chi-thi-bounds-and-ranges",
};

std::string bytes_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::unique_ptr<Store> small_index(const std::filesystem::path& path) {
    std::unique_ptr<Store> store = open_store(path, Access::write);
    for (const std::string_view name : documents) {
        const std::string bytes = bytes_of(fmt::format("{}/corpus/{}.txt", CHITHI_SOURCE_DIR, name));
        store->add(parse(bytes), bytes);
    }
    store->commit();
    return store;
}

class Queries {
public:
    explicit Queries(unsigned seed) : random_(seed) {}

    std::string next() {
        std::string query;
        for (std::size_t count = below(14) + 1; count > 0; --count) query += pieces.at(below(pieces.size()));
        return query;
    }

    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }

private:
    std::mt19937 random_;
};

std::size_t count(const Store& store, const Query& query, Accents accents) { return store.count(query, accents); }

/// What is wrong with the answers to a query; empty where nothing is.
std::string fault_of_tree(const Store& store, const Query& query, Accents accents) {
    // The first reading mends characters (an invisible one between a letter and its mark goes); then it stays.
    const std::string mended = to_text(parse_query(to_text(query)));
    if (to_text(parse_query(mended)) != mended) return "its text is read as another query";
    Query word;
    word.kind = Query::Kind::phrase;
    word.words = {"tế"};
    Query both;
    both.children = {word, query};
    Query without;
    without.kind = Query::Kind::except;
    without.children = {word, query};
    const std::size_t with_it = count(store, both, accents);
    const bool empty = query.kind == Query::Kind::all && query.children.empty();
    const std::size_t all = count(store, word, accents);
    if (!empty && count(store, query, accents) > 0 && with_it + count(store, without, accents) != all) {
        return "parts with it and without it are not all";
    }
    return {};
}

std::string fault_of(const Store& store, const std::string& typed, Accents accents) {
    SearchOptions options;
    options.accents = accents;
    options.limit = 5;
    try {
        const SearchResult result = search(store, typed, options);
        if (result.groups > result.total) return "more hits than parts";
        if (result.hits.empty() != (result.total == 0)) return "the number of hits is wrong";
        for (const auto& [match, snippet] : result.hits) {
            for (const Span& span : match.highlights) {
                if (span.first >= span.end || span.end > match.text.size())
                    return "a highlight lies outside the text";
            }
        }
        static_cast<void>(explain(store, typed, options));
        return fault_of_tree(store, parse_query(typed), accents);
    } catch (const QueryError& error) {
        const bool inside = error.place().first <= error.place().end && error.place().end <= typed.size();
        return inside ? std::string() : "an error points outside the query";
    } catch (const std::exception& thrown) {
        return fmt::format("threw {}", thrown.what());
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    const auto end = Clock::now() + std::chrono::seconds(std::atoi(argv[1]));
    const std::filesystem::path index = std::string(argv[3]) + ".db";
    std::filesystem::remove(index);
    const std::unique_ptr<Store> store = small_index(index);
    Queries queries(static_cast<unsigned>(std::atoi(argv[2])));
    std::size_t tries = 0;
    while (Clock::now() < end) {
        const std::string typed = queries.next();
        std::ofstream(argv[3], std::ios::binary) << typed;
        ++tries;
        const auto accents = static_cast<Accents>(queries.below(3));
        if (const std::string why = fault_of(*store, typed, accents); !why.empty()) {
            fmt::print("not ok whatever is typed is a query: {}; the bytes are in {}\n", why, argv[3]);
            return 1;
        }
    }
    std::filesystem::remove(index);
    fmt::print("ok whatever is typed is a query\n# {} queries, seed {}\n", tries, argv[2]);
}

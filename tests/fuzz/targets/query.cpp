// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.hpp"
#include "search/resolve.hpp"
#include <array>
#include <chithi/parse.hpp>
#include <chithi/search.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <stdlib.h> // mkdtemp

// Whatever is typed is a query: asks an index of a few documents of corpus/, and checks what must hold of every
// answer. How it is read is for syntax.cpp.

namespace chithi {

namespace {

constexpr std::array documents = {
    "chi-thi-directors-and-chairmen-liable", "cong-van-lead-and-partners", "cong-van-references-sharing-a-kind",
    "cong-van-party-one-column-header",      "chi-thi-bounds-and-ranges",
};

/// An index in a folder of its own that goes with it.
class SmallIndex {
public:
    SmallIndex() {
        std::string pattern = std::filesystem::temp_directory_path() / "chithi-fuzz-XXXXXX";
        folder_ = ::mkdtemp(pattern.data());
        store_ = open_store(folder_ / "index.db", Access::write);
        for (const std::string_view name : documents) {
            const std::string bytes = fuzz::files_in("corpus", {fmt::format("{}.txt", name)}).at(0);
            store_->add(parse(bytes), bytes);
        }
        store_->commit();
    }
    ~SmallIndex() {
        store_.reset();
        std::filesystem::remove_all(folder_);
    }
    SmallIndex(const SmallIndex&) = delete;
    SmallIndex& operator=(const SmallIndex&) = delete;

    [[nodiscard]] const Store& store() const { return *store_; }

private:
    std::filesystem::path folder_;
    std::unique_ptr<Store> store_;
};

std::string fault_of_tree(const Store& store, const Query& query, Accents accents) {
    Query word;
    word.kind = Query::Kind::phrase;
    word.words = {"tế"};
    Query both;
    both.children = {word, query};
    Query without;
    without.kind = Query::Kind::except;
    without.children = {word, query};
    const bool empty = query.kind == Query::Kind::all && query.children.empty();
    if (empty || store.count(query, accents) == 0) return {};
    if (store.count(both, accents) + store.count(without, accents) != store.count(word, accents))
        return "parts with it and without it are not all";
    return {};
}

std::string fault_of_answer(const Store& store, const std::string& typed, const SearchOptions& options) {
    static_cast<void>(explain(store, typed, options));
    // A search that finds nothing asks the index for hundreds of spellings of each word, which takes as long as forty
    // other ones: of most such queries it is enough that they find nothing.
    const bool nothing = store.count(resolved(store, parse_query(typed), options), options.accents) == 0;
    if (nothing && typed.size() % 16 != 0) return {};
    const SearchResult result = search(store, typed, options);
    if (nothing != (result.total == 0)) return "what is counted is not what is found";
    if (result.groups > result.total) return "more hits than parts";
    if (result.hits.empty() != (result.total == 0)) return "the number of hits is wrong";
    for (const auto& [match, snippet] : result.hits) {
        for (const Span& span : match.highlights) {
            if (span.first >= span.end || span.end > match.text.size()) return "a highlight lies outside the text";
        }
    }
    return fault_of_tree(store, parse_query(typed), options.accents);
}

} // namespace

std::string_view fuzz::promise() { return "whatever is typed has an answer"; }
std::string_view fuzz::dictionary() { return "queries.dict"; }
std::size_t fuzz::longest_input() { return 128; }
std::vector<std::string> fuzz::seeds() { return first_column("queries.tsv"); }

std::string fuzz::fault(std::string_view input) {
    static const SmallIndex index;
    const std::string typed(input);
    SearchOptions options;
    options.accents = static_cast<Accents>(input.size() % 3);
    options.limit = 5;
    try {
        return fault_of_answer(index.store(), typed, options);
    } catch (const QueryError& error) {
        const bool inside = error.place().first <= error.place().end && error.place().end <= typed.size();
        return inside ? std::string() : "an error points outside the query";
    }
}

} // namespace chithi

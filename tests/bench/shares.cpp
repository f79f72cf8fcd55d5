// SPDX-License-Identifier: Apache-2.0
#include "base/record_json.hpp"
#include "decode/decode.hpp"
#include "extract/extract.hpp"
#include "normalise/normalise.hpp"
#include "split/split.hpp"
#include "store/pack.hpp"
#include "store/prepared_document.hpp"
#include <algorithm>
#include <chithi/parse.hpp>
#include <chithi/store.hpp>
#include <ctime>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

// What of the time of chithi-ingest each of its stages takes, were they all done one after the other by one thread.
//
// usage: chithi-bench-shares FOLDER INDEX
//
// Reads the .txt files of FOLDER into INDEX, a new one, and prints milliseconds of a processor's time per document.

namespace {

using namespace chithi;

constexpr std::size_t documents_of_a_commit = 500;

/// Adds up the time of each stage.
class Stopwatch {
public:
    auto run(std::string_view stage, const auto& work) {
        const std::clock_t begin = std::clock();
        auto made = work();
        note(stage, std::clock() - begin);
        return made;
    }

    void note(std::string_view stage, std::clock_t spent) {
        const auto known = std::ranges::find(stages_, stage, &std::pair<std::string_view, std::clock_t>::first);
        if (known == stages_.end()) {
            stages_.emplace_back(stage, spent);
        } else {
            known->second += spent;
        }
    }

    void print(std::size_t documents) const {
        std::clock_t all = 0;
        for (const auto& [stage, spent] : stages_) all += spent;
        for (const auto& [stage, spent] : stages_) {
            const double milliseconds = static_cast<double>(spent) * 1e3 / CLOCKS_PER_SEC;
            fmt::print("# {:<10} {:>7.3f} ms a document {:>5.1f} %\n", stage,
                       milliseconds / static_cast<double>(documents),
                       100 * static_cast<double>(spent) / static_cast<double>(all));
        }
    }

private:
    std::vector<std::pair<std::string_view, std::clock_t>> stages_;
};

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<std::filesystem::path> files_in(const char* folder) {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".txt") found.push_back(entry.path());
    }
    std::ranges::sort(found);
    return found;
}

/// The documents of a file; as parse_all, stage by stage.
std::vector<Document> parsed(const std::string& bytes, Stopwatch& watch) {
    const std::string id = watch.run("hash", [&] { return id_of(bytes); });
    const Decoded decoded = watch.run("decode", [&] { return decode(bytes); });
    const Text text = watch.run("normalise", [&] { return normalise(decoded.text); });
    const std::vector<Layout> layouts = watch.run("split", [&] { return split_all(text); });
    std::vector<Document> documents;
    for (const Layout& layout : layouts) {
        Document& document =
            documents.emplace_back(watch.run("extract", [&] { return extract(text, layout, GivenFacts{}); }));
        document.id = documents.size() == 1 ? id : fmt::format("{}.{}", id, documents.size());
    }
    return documents;
}

/// What Store::prepare does, step by step; the result is not used.
void prepare(const std::vector<Document>& documents, const std::string& bytes, Stopwatch& watch) {
    watch.run("pack", [&] { return packed(bytes); });
    for (const Document& document : documents) {
        const std::string record = watch.run("record", [&] { return record_to_json(document, true); });
        watch.run("pack", [&] { return packed(record); });
        for (const PartRow& row : watch.run("rows", [&] { return part_rows(document); })) {
            watch.run("terms", [&] { return CutTerms(row.text); });
            watch.run("sketch", [&] { return PartSketch(row.text); });
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        fmt::print(stderr, "usage: chithi-bench-shares FOLDER INDEX\n");
        return 2;
    }
    Stopwatch watch;
    const auto store = open_store(argv[2], Access::write);
    const auto commit = [&] {
        store->commit();
        return true;
    };
    std::size_t many = 0;
    for (const std::filesystem::path& path : files_in(argv[1])) {
        const std::string bytes = watch.run("read", [&] { return bytes_of(path); });
        std::vector<Document> documents = parsed(bytes, watch);
        prepare(documents, bytes, watch);
        const auto prepared = store->prepare(std::move(documents), bytes);
        watch.run("write", [&] { return store->add(*prepared); });
        if (++many % documents_of_a_commit == 0) watch.run("commit", commit);
    }
    watch.run("commit", commit);
    watch.print(many);
}

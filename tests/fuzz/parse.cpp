// SPDX-License-Identifier: Apache-2.0
#include "fuzz/mutate.hpp"
#include "fuzz/spans_inside.hpp"
#include <chithi/parse.hpp>
#include <chithi/print.hpp>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

// usage: chithi-fuzz-parse SECONDS SEED INPUT
//
// Any bytes give a record: spoils the documents of corpus/ at random and checks what must hold of every record.
// INPUT is written before each try, so that after a crash it holds the bytes that did it.

namespace {

using namespace chithi;
using Clock = std::chrono::steady_clock;

std::vector<std::string> read_corpus() {
    std::vector<std::string> found = {"", "\xFF\xFE"};
    for (const std::string folder : {"/corpus", "/tests/golden/formats-data"}) {
        for (const auto& entry : std::filesystem::directory_iterator(CHITHI_SOURCE_DIR + folder)) {
            if (entry.path().extension() == ".json" || !entry.path().has_extension()) continue;
            std::ifstream in(entry.path(), std::ios::binary);
            found.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        }
    }
    return found;
}

/// What spans count bytes of: the file, or what was decoded of it.
std::size_t bytes_of_spans(const Document& document, std::string_view bytes) {
    const bool in_file = document.source.format == "text" || document.source.format == "markdown";
    return in_file ? bytes.size() : show_stage(bytes, Stage::decode).size();
}

/// What is wrong with the record of `bytes`; empty where nothing is.
std::string_view fault(std::string_view bytes) {
    const Document document = parse(bytes);
    const std::size_t size = bytes_of_spans(document, bytes);
    if (document.source.bytes != bytes.size()) return "the record counts other bytes than there are";
    const bool spans = all_inside(document.requirements, size) && all_inside(document.dates, size) &&
                       all_inside(document.counts, size) && all_inside(document.references, size) &&
                       all_inside(document.deadlines, size) && all_inside(document.addressees, size) &&
                       all_inside(document.recipients, size) && all_inside(document.diagnostics, size);
    if (!spans) return "a span lies outside the text";
    const std::string json = to_json(document);
    if (to_json(document_from_json(json)) != json) return "the record changes when it is written and read";
    for (const Stage stage : {Stage::decode, Stage::normalise, Stage::split, Stage::extract}) {
        static_cast<void>(show_stage(bytes, stage));
    }
    static_cast<void>(print_document(document, {}));
    return {};
}

std::string_view fault_or_exception(std::string_view bytes) {
    static std::string what;
    try {
        return fault(bytes);
    } catch (const std::exception& thrown) {
        what = fmt::format("threw {}", thrown.what());
        return what;
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    const auto end = Clock::now() + std::chrono::seconds(std::atoi(argv[1]));
    fuzz::Mutator mutator(read_corpus(), static_cast<unsigned>(std::atoi(argv[2])));
    std::ofstream input(argv[3], std::ios::binary); // stays open: a file system may flush each time one is closed
    std::size_t tries = 0;
    while (Clock::now() < end) {
        const std::string bytes = mutator.next();
        input.seekp(0) << bytes << std::flush;
        std::filesystem::resize_file(argv[3], bytes.size());
        ++tries;
        if (const std::string_view why = fault_or_exception(bytes); !why.empty()) {
            fmt::print("not ok spoilt documents give a record: {}; the bytes are in {}\n", why, argv[3]);
            return 1;
        }
    }
    fmt::print("ok spoilt documents give a record\n# {} documents, seed {}\n", tries, argv[2]);
}

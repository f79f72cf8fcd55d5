// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.hpp"
#include "decode/doc.hpp"
#include "decode/pages.hpp"
#include "fuzz/mutate.hpp"
#include "normalise/normalise.hpp"
#include "split/split.hpp"
#include <chrono>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>

// usage: chithi-fuzz-converted SECONDS SEED INPUT
//
// Whatever a converter writes gives a text: spoils what pdftotext, antiword and tesseract made of documents of
// corpus/ (tests/fuzz/converted-data) and reads it as if it came from them, without running them. INPUT is as for
// chithi-fuzz-parse.

namespace {

using namespace chithi;
using Clock = std::chrono::steady_clock;

std::vector<std::string> read_samples() {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(CHITHI_SOURCE_DIR "/tests/fuzz/converted-data")) {
        std::ifstream in(entry.path(), std::ios::binary);
        found.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return found;
}

void read_all_ways(std::string_view output, std::vector<BlockBuilder>& out) {
    BlockBuilder& pdf = out.emplace_back();
    write_pages(pages_of_xhtml(output, pdf.diagnostics), pdf);
    read_antiword(output, out.emplace_back());
    write_pages({page_of_table(output).page}, out.emplace_back());
}

/// What is wrong with the texts; empty where nothing is.
std::string fault(std::string_view output) {
    try {
        std::vector<BlockBuilder> ways;
        read_all_ways(output, ways);
        for (BlockBuilder& way : ways) {
            const Decoded decoded = way.finish("any");
            const Text text = normalise(decoded.text);
            if (text.size() > 0 && text.spans({0, text.size()}).back().end > decoded.text.size())
                return "a span lies outside the text";
            static_cast<void>(split_all(text));
        }
    } catch (const std::exception& thrown) {
        return fmt::format("threw {}", thrown.what());
    }
    return {};
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    const auto end = Clock::now() + std::chrono::seconds(std::atoi(argv[1]));
    fuzz::Mutator mutator(read_samples(), static_cast<unsigned>(std::atoi(argv[2])));
    std::ofstream input(argv[3], std::ios::binary);
    std::size_t tries = 0;
    for (; Clock::now() < end; ++tries) {
        const std::string bytes = mutator.next();
        input.seekp(0) << bytes << std::flush;
        std::filesystem::resize_file(argv[3], bytes.size());
        if (const std::string why = fault(bytes); !why.empty()) {
            fmt::print("not ok spoilt output of converters gives a text: {}; it is in {}\n", why, argv[3]);
            return 1;
        }
    }
    fmt::print("ok spoilt output of converters gives a text\n# {} outputs, seed {}\n", tries, argv[2]);
}

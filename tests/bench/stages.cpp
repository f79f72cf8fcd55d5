// SPDX-License-Identifier: Apache-2.0
#include "corpus.hpp"
#include "decode/decode.hpp"
#include "extract/extract.hpp"
#include "normalise/characters.hpp"
#include "normalise/normalise.hpp"
#include "split/split.hpp"
#include <algorithm>
#include <chithi/parse.hpp>
#include <ctime>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <vector>

// How fast each stage reads the documents of corpus/, or of another folder: MB of source bytes a second of one core's
// time (what else the machine does is not counted), the median of some rounds.
// Every document goes through the stages on its own, as it does in a tool: no stage profits from another's
// size, and none of them is measured on a text that no office would send.

namespace {

using namespace chithi;

constexpr int rounds = 7;

/// What `extract` reads.
struct Parts {
    const Text* text;
    Layout layout;
};

std::string decomposed(const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    return icu::Normalizer2::getNFDInstance(status)
        ->normalize(icu::UnicodeString::fromUTF8(text), status)
        .toUTF8String(out);
}

/// Measures stages, or the one stage that was asked for, which a profiler then sees alone.
struct Stopwatch {
    std::string_view only; ///< empty: every stage
    std::size_t bytes = 0; ///< of the files that all inputs come from

    /// Runs `stage` over all `inputs` as often as it takes to last 50 ms, some rounds long; the median in MB/s.
    template <typename Input, typename StageFunction>
    void measure(std::string_view name, const std::vector<Input>& inputs, StageFunction stage) const {
        if (!only.empty() && only != name) return;
        std::vector<double> speeds;
        for (int round = 0; round < rounds; ++round) {
            std::size_t passes = 0;
            const std::clock_t begin = std::clock();
            double spent = 0;
            do {
                for (const Input& input : inputs) static_cast<void>(stage(input));
                ++passes;
                spent = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
            } while (spent < 0.05);
            speeds.push_back(static_cast<double>(bytes * passes) / 1e6 / spent);
        }
        std::ranges::sort(speeds);
        fmt::print("# {:<10} {:>8.1f} MB/s\n", name, speeds[rounds / 2]);
    }
};

template <typename Input, typename StageFunction>
auto outputs(const std::vector<Input>& inputs, StageFunction stage) {
    std::vector<decltype(stage(inputs.front()))> out;
    for (const Input& input : inputs) out.push_back(stage(input));
    return out;
}

} // namespace

// usage: chithi-bench-stages [STAGE [nfc|nfd|FOLDER]]: STAGE may be empty, for all of them; the texts of FOLDER, or
// those of corpus/, with nfd typed with all marks apart
int main(int argc, char** argv) {
    const std::string_view which = argc > 2 ? argv[2] : "";
    const bool of_corpus = which.empty() || which == "nfc" || which == "nfd";
    std::vector<std::string> files = bench::read_corpus(of_corpus ? CHITHI_SOURCE_DIR "/corpus" : std::string(which));
    if (which == "nfd") std::ranges::transform(files, files.begin(), decomposed);
    Stopwatch watch{argc > 1 ? argv[1] : "", 0};
    for (const std::string& file : files) watch.bytes += file.size();
    fmt::print("# {} documents, {} bytes\n", files.size(), watch.bytes);

    const auto decoded = outputs(files, [](const std::string& file) { return decode(file); });
    const auto clean = outputs(decoded, [](const Decoded& from) { return normalise(from.text); });
    const auto laid_out = outputs(clean, [](const Text& text) { return Parts{&text, split(text)}; });

    watch.measure("decode", files, [](const std::string& file) { return decode(file); });
    watch.measure("characters", decoded, [](const Decoded& from) { // what uconv -x any-nfc does, and no more
        return is_clean(from.text.view()) ? Text() : mend_characters(from.text);
    });
    watch.measure("normalise", decoded, [](const Decoded& from) { return normalise(from.text); });
    watch.measure("split", clean, [](const Text& text) { return split(text); });
    watch.measure("layout", files, [](const std::string& file) { return split(normalise(decode(file).text)); });
    watch.measure("extract", laid_out, [](const Parts& parts) { return extract(*parts.text, parts.layout); });
    watch.measure("all", files, [](const std::string& file) { return parse(file); });
    fmt::print("ok every stage was measured\n");
}

// SPDX-License-Identifier: Apache-2.0
#include "decode/guess.hpp"
#include "decode/markdown.hpp"
#include "fuzz/target.hpp"
#include "normalise/normalise.hpp"
#include <chithi/parse.hpp>

// Any bytes are a text in the encoding that is guessed, and in whichever is said; each part of it leads back to them.

namespace chithi {

namespace {

bool leads_back(const Text& text, std::string_view bytes) {
    return text.empty() || text.spans({0, text.size()}).back().end <= bytes.size();
}

std::string fault_in(const Encoding& encoding, std::string_view bytes) {
    std::vector<Diagnostic> diagnostics;
    const Text read = read_text(bytes, encoding, diagnostics);
    const Text text = normalise(strip_markdown(read));
    return leads_back(read, bytes) && leads_back(text, bytes) ? "" : "a span lies outside the file";
}

} // namespace

std::string_view fuzz::promise() { return "spoilt bytes are a text in any encoding"; }
std::string_view fuzz::dictionary() { return "directives.dict"; }
std::size_t fuzz::longest_input() { return 1024; }

std::vector<std::string> fuzz::seeds() {
    std::vector<std::string> found = files_in("tests/golden/formats-data", {".md"});
    for (const std::string& document : files_in("corpus", {".txt"})) found.push_back(document);
    return found;
}

std::string fuzz::fault(std::string_view bytes) {
    static const std::vector<std::string> names = encoding_names();
    if (std::string why = fault_in(guess_encoding(bytes), bytes); !why.empty()) return why;
    return fault_in(*encoding_named(names[bytes.size() % names.size()]), bytes);
}

} // namespace chithi

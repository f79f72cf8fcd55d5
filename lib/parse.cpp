// SPDX-License-Identifier: Apache-2.0
#include <chithi/parse.hpp>

#include "base/digest.hpp"
#include "decode/decode.hpp"
#include "extract/extract.hpp"
#include "normalise/normalise.hpp"
#include "print/stages.hpp"
#include "split/split.hpp"
#include <algorithm>
#include <chithi/error.hpp>
#include <fmt/ranges.h>
#include <iterator>
#include <utility>

namespace chithi {

namespace {

std::optional<Encoding> encoding_from(const ParseOptions& options) {
    if (options.encoding.empty()) return std::nullopt;
    const auto encoding = encoding_named(options.encoding);
    if (!encoding) {
        throw Error(ErrorCode::usage, "no encoding: " + options.encoding,
                    fmt::format("the encodings are {}", fmt::join(encoding_names(), ", ")));
    }
    return encoding;
}

} // namespace

Document parse(std::string_view bytes, std::string path, const ParseOptions& options) {
    Decoded decoded = decode(bytes, encoding_from(options));
    const Text text = normalise(decoded.text);
    Layout layout = split(text);
    Document document = extract(text, layout);

    document.source = {std::move(path), std::move(decoded.format), std::move(decoded.encoding), bytes.size(),
                       sha256(bytes)};
    document.id = document.source.sha256;
    std::vector<Diagnostic> of_facts = std::exchange(document.diagnostics, std::move(decoded.diagnostics));
    std::ranges::move(layout.diagnostics, std::back_inserter(document.diagnostics));
    std::ranges::move(of_facts, std::back_inserter(document.diagnostics));
    return document;
}

std::string show_stage(std::string_view bytes, Stage stage, const ParseOptions& options) {
    const Decoded decoded = decode(bytes, encoding_from(options));
    if (stage == Stage::decode) return std::string(decoded.text.view());
    const Text text = normalise(decoded.text);
    if (stage == Stage::normalise) return std::string(text.view()) + "\n";
    const Layout layout = split(text);
    if (stage == Stage::split) return show_layout(text, layout);
    return show_facts(extract(text, layout));
}

bool has_text(const Document& document) {
    return document.source.format != "binary" &&
           (document.preamble || !document.requirements.empty() || document.subject || !document.closing.empty() ||
            !document.addressees.empty());
}

} // namespace chithi

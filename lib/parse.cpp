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
        throw Error(ErrorCode::usage, message("no encoding: {}", options.encoding),
                    message("the encodings are {}", fmt::format("{}", fmt::join(encoding_names(), ", "))));
    }
    return encoding;
}

constexpr int rules_of_this_program = 1;

GivenFacts facts_given_to(std::size_t paper, const ParseOptions& options) {
    return paper < options.given.size() ? options.given[paper] : GivenFacts{};
}

} // namespace

std::string id_of(std::string_view bytes) { return sha256(bytes); }

int rules_version() noexcept { return rules_of_this_program; }

std::vector<Document> parse_all(std::string_view bytes, std::string path, const ParseOptions& options) {
    Decoded decoded = decode(bytes, encoding_from(options), options.conversion);
    const Text text = normalise(decoded.text, decoded.diagnostics);
    const Source source{std::move(path), std::move(decoded.format), std::move(decoded.encoding), bytes.size(),
                        id_of(bytes)};
    std::vector<Document> documents;
    for (Layout& layout : split_all(text)) {
        Document& document = documents.emplace_back(extract(text, layout, facts_given_to(documents.size(), options)));
        document.source = source;
        document.id = documents.size() == 1 ? source.sha256 : fmt::format("{}.{}", source.sha256, documents.size());
        std::vector<Diagnostic> of_facts = std::exchange(document.diagnostics, {});
        if (documents.size() == 1) document.diagnostics = std::move(decoded.diagnostics); // they are the file's
        std::ranges::move(layout.diagnostics, std::back_inserter(document.diagnostics));
        std::ranges::move(of_facts, std::back_inserter(document.diagnostics));
    }
    return documents;
}

Document parse(std::string_view bytes, std::string path, const ParseOptions& options) {
    return std::move(parse_all(bytes, std::move(path), options).front());
}

std::string show_stage(std::string_view bytes, Stage stage, const ParseOptions& options) {
    const Decoded decoded = decode(bytes, encoding_from(options), options.conversion);
    if (stage == Stage::decode) return std::string(decoded.text.view());
    const Text text = normalise(decoded.text);
    if (stage == Stage::normalise) return std::string(text.view()) + "\n";
    std::string shown;
    for (const Layout& layout : split_all(text)) {
        if (!shown.empty()) shown += '\n';
        shown += stage == Stage::split ? show_layout(text, layout) : show_facts(extract(text, layout));
    }
    return shown;
}

bool has_text(const Document& document) {
    return document.source.format != "binary" &&
           (document.preamble || !document.requirements.empty() || document.subject || !document.closing.empty() ||
            !document.addressees.empty() || !document.appendices.empty());
}

} // namespace chithi

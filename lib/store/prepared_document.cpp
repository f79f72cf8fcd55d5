// SPDX-License-Identifier: Apache-2.0
#include "store/prepared_document.hpp"

#include "base/record_json.hpp"
#include "base/syllables.hpp"
#include "store/pack.hpp"
#include <algorithm>
#include <limits>

namespace chithi {

namespace {

std::vector<PreparedPart> parts_of(const Document& document) {
    std::vector<PartRow> rows = part_rows(document);
    std::vector<PreparedPart> parts;
    parts.reserve(rows.size());
    for (PartRow& row : rows) parts.emplace_back(std::move(row));
    return parts;
}

} // namespace

std::uint16_t words_of_part(const Shingles& text, std::string_view title) {
    std::size_t words = text.words();
    for_each_syllable(title, [&](Range) { ++words; });
    return static_cast<std::uint16_t>(std::min<std::size_t>(words, std::numeric_limits<std::uint16_t>::max()));
}

PreparedPart::PreparedPart(PartRow from)
    : row(std::move(from)), text(row.text), title(row.title), sketch(row.text),
      words(words_of_part(sketch.shingles, row.title)) {}

PreparedDocument::PreparedDocument(const Document& from)
    : document(&from), record(packed(record_to_json(from, true))), parts(parts_of(from)) {}

PreparedContent::PreparedContent(std::vector<Document> documents, std::string_view bytes)
    : Prepared(std::move(documents)), rows_(this->documents().begin(), this->documents().end()),
      bytes_(packed(bytes)) {}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/cut_terms.hpp"
#include "store/part_rows.hpp"
#include "store/sketch.hpp"
#include <array>
#include <chithi/store.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What a document becomes before it is written: rows, terms, packed record. Made without the index, on any thread;
/// what is left for the one that writes is what SQLite does.
namespace chithi {

/// A part and what the index notes of its words.
struct PreparedPart {
    explicit PreparedPart(PartRow from);

    PartRow row;
    CutTerms text;
    CutTerms title;
    PartSketch sketch;
    std::uint16_t words = 0; ///< as PartFacts::words
};

/// A document laid out for the tables. Refers to the document, which must outlive it where it is.
struct PreparedDocument {
    explicit PreparedDocument(const Document& from);

    const Document* document;
    std::string record; ///< packed
    std::vector<PreparedPart> parts;
};

/// The documents of one content, and its bytes.
class PreparedContent final : public Prepared {
public:
    PreparedContent(std::vector<Document> documents, std::string_view bytes);

    [[nodiscard]] const std::vector<PreparedDocument>& rows() const noexcept { return rows_; }

    /// The bytes, packed.
    [[nodiscard]] std::string_view bytes() const noexcept { return bytes_; }

private:
    std::vector<PreparedDocument> rows_;
    std::string bytes_;
};

/// How many syllables title and text of a part have, as PartFacts::words counts them.
[[nodiscard]] std::uint16_t words_of_part(const Shingles& text, std::string_view title);

} // namespace chithi

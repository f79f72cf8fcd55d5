// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/blocks.hpp"
#include "decode/decode.hpp"
#include "decode/run_font.hpp"
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// Takes the parts of a document in reading order, as its reader meets them, and puts blocks together. Total: parts
/// that do not fit (a cell outside of a table) are mended, not refused.
class BlockBuilder {
public:
    /// Characters of the paragraph; a line feed is a line end of the author's.
    void text(std::string_view utf8, const RunFont& font = {});

    /// What stands before the paragraph's own text ("1."), where there comes any.
    void label(std::string_view label) { label_ = label; }

    /// Ends the paragraph; one without text is an empty line, unless it was only about to begin.
    void end_paragraph();
    void end_paragraph_if_any();

    /// Whether the paragraph holds nothing but white space so far.
    [[nodiscard]] bool at_paragraph_start() const noexcept;

    /// What comes next stands on a new page.
    void page_break();

    void begin_table();
    void begin_row();
    void begin_cell(std::size_t columns = 1, std::size_t rows = 1);
    void end_cell();
    void end_table();
    [[nodiscard]] std::size_t depth_of_tables() const noexcept { return open_.size(); }

    /// What was taken so far as text of its own, and nothing is left: a note.
    [[nodiscard]] std::string take_text();

    /// The document as text. Letters that were read by no font's charset, but are those of one nevertheless, are read
    /// anew: the fonts' names said nothing.
    [[nodiscard]] Decoded finish(std::string format);

    std::vector<Diagnostic> diagnostics; ///< what the reader found odd; spans are left out

private:
    struct Piece {
        std::string text;
        RunFont font;
    };
    struct OpenTable {
        Block table;
        bool in_cell = false;
    };

    [[nodiscard]] std::vector<Block>& target();
    [[nodiscard]] std::string paragraph_text();
    void add_block(Block block);
    void begin_cell_if_none();

    std::vector<Block> blocks_;
    std::vector<OpenTable> open_;
    std::size_t too_deep_ = 0; ///< tables inside of more tables than anybody draws, which are read as paragraphs
    std::vector<Piece> pieces_;
    std::string label_;
    bool new_page_ = false;
    std::map<std::string_view, std::size_t> charset_bytes_; ///< how much was read in each
};

} // namespace chithi

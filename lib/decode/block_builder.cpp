// SPDX-License-Identifier: Apache-2.0
#include "decode/block_builder.hpp"

#include "base/utf8.hpp"
#include "decode/guess.hpp"
#include <algorithm>
#include <utility>

namespace chithi {

namespace {

constexpr std::string_view white = " \t\n\f";
constexpr std::size_t deepest_table = 16;
constexpr std::size_t longest_label = 12; // bytes of "VIII." and "1.2.3.4."

bool is_ascii(std::string_view text) noexcept {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_symbol(char32_t value) noexcept { return value >= 0xF000 && value <= 0xF0FF; }

// Characters of fonts that hold signs instead of letters (Symbol, Wingdings): the bullet of a line, or a sign.
std::string without_symbols(std::string_view text) {
    std::string out;
    for_each_code_point(text, [&](CodePoint point, std::size_t at) {
        if (is_symbol(point.value)) {
            const bool bullet = out.find_last_not_of(" \t") == std::string::npos;
            out += bullet ? "- " : "•";
        } else {
            out += text.substr(at, point.size);
        }
    });
    return out;
}

bool ends_label(char c) noexcept { return c == '.' || c == ')' || c == '/' || c == '-' || c == '+' || c == ':'; }

// "1.\tText", "-     Text": a label and the white space that sets it off are no two columns.
void close_label_gap(std::string& line) {
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string::npos) return;
    const std::size_t gap = line.find_first_of(" \t", first);
    if (gap == std::string::npos || gap - first > longest_label) return;
    const bool label = ends_label(line[gap - 1]) || line.substr(first, gap - first) == "–";
    const std::size_t text = line.find_first_not_of(" \t", gap);
    if (label && text != std::string::npos) line.replace(gap, text - gap, " ");
}

std::string plain_spaces(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool no_break = text.substr(at, 2) == "\u00A0";
        out += no_break ? ' ' : text[at];
        at += no_break ? 1 : 0;
    }
    return out;
}

std::string tidy_lines(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string line = without_symbols(plain_spaces(text.substr(at, end - at)));
        close_label_gap(line);
        line.erase(line.find_last_not_of(" \t") + 1);
        if (at > 0) out += '\n';
        out += line;
        at = end + 1;
    }
    return out;
}

// Lists are also used to indent what has its label typed.
bool is_labelled(std::string_view text, std::string_view label) noexcept {
    const bool bullet = label == "- " || label == "+ ";
    const bool dashed = text.starts_with('-') || text.starts_with("–") || text.starts_with('+') ||
                        text.starts_with('*') || text.starts_with("•");
    return bullet ? dashed : text.starts_with(label);
}

void keep_one_of_each(std::vector<Diagnostic>& diagnostics) {
    std::vector<Diagnostic> kept;
    for (Diagnostic& each : diagnostics) {
        each.span.clear(); // it would count bytes of a run
        if (std::ranges::find(kept, each.code, &Diagnostic::code) == kept.end()) kept.push_back(std::move(each));
    }
    diagnostics = std::move(kept);
}

} // namespace

void BlockBuilder::text(std::string_view utf8, const RunFont& font) {
    if (utf8.empty()) return;
    // What is ASCII reads the same in every charset, and letters tell their case by those around them.
    const bool fits = !pieces_.empty() && (pieces_.back().font == font ||
                                           (is_ascii(utf8) && !pieces_.back().font.capitals && !font.capitals));
    if (fits) {
        pieces_.back().text += utf8;
    } else {
        pieces_.push_back({std::string(utf8), font});
    }
}

bool BlockBuilder::at_paragraph_start() const noexcept {
    return std::ranges::all_of(
        pieces_, [](const Piece& piece) { return piece.text.find_first_not_of(white) == std::string::npos; });
}

std::string BlockBuilder::paragraph_text() {
    std::string text;
    for (const Piece& piece : pieces_) {
        const ShownText shown = shown_in(piece.font, piece.text, diagnostics);
        if (shown.changed) charset_bytes_[piece.font.charset->name] += piece.text.size();
        text += shown.text;
    }
    text = tidy_lines(text);
    const std::size_t first = text.find_first_not_of(white);
    if (first == std::string::npos) return text;
    text.erase(text.find_last_not_of(white) + 1);
    if (!label_.empty() && !is_labelled(text.substr(first), label_)) text.replace(0, first, label_);
    return text;
}

std::vector<Block>& BlockBuilder::target() {
    if (open_.empty()) return blocks_;
    begin_cell_if_none();
    return open_.back().table.rows.back().back().blocks;
}

void BlockBuilder::add_block(Block block) { target().push_back(std::move(block)); }

void BlockBuilder::end_paragraph() {
    std::string text = paragraph_text();
    if (new_page_ && open_.empty() && !text.empty()) {
        text.insert(0, 1, '\f');
        new_page_ = false;
    }
    const bool page_ends = !pieces_.empty() && pieces_.back().text.ends_with('\f');
    new_page_ = new_page_ || page_ends;
    add_block({std::move(text), {}});
    pieces_.clear();
    label_.clear();
}

void BlockBuilder::end_paragraph_if_any() {
    if (!at_paragraph_start()) {
        end_paragraph();
    } else {
        pieces_.clear();
    }
}

void BlockBuilder::page_break() {
    if (at_paragraph_start()) {
        new_page_ = true;
    } else {
        text("\n\f");
    }
}

void BlockBuilder::begin_table() {
    end_paragraph_if_any();
    if (open_.size() < deepest_table) {
        open_.emplace_back();
    } else {
        ++too_deep_;
    }
}

void BlockBuilder::begin_row() {
    if (open_.empty() || too_deep_ > 0) return;
    end_cell();
    open_.back().table.rows.emplace_back();
}

void BlockBuilder::begin_cell(std::size_t columns, std::size_t rows) {
    if (open_.empty() || too_deep_ > 0) return;
    end_cell();
    auto& table = open_.back().table;
    if (table.rows.empty()) table.rows.emplace_back();
    table.rows.back().push_back({{}, columns, rows});
    open_.back().in_cell = true;
}

void BlockBuilder::begin_cell_if_none() {
    if (!open_.back().in_cell) {
        auto& rows = open_.back().table.rows;
        if (rows.empty()) rows.emplace_back();
        if (rows.back().empty()) rows.back().emplace_back();
    }
}

void BlockBuilder::end_cell() {
    end_paragraph_if_any();
    if (!open_.empty() && too_deep_ == 0) open_.back().in_cell = false;
}

void BlockBuilder::end_table() {
    end_paragraph_if_any();
    if (too_deep_ > 0) {
        --too_deep_;
    } else if (!open_.empty()) {
        Block table = std::move(open_.back().table);
        open_.pop_back();
        std::erase_if(table.rows, [](const auto& row) { return row.empty(); });
        if (!table.rows.empty()) add_block(std::move(table));
    }
}

std::string BlockBuilder::take_text() {
    end_paragraph_if_any();
    return written(std::exchange(blocks_, {}));
}

Decoded BlockBuilder::finish(std::string format) {
    while (!open_.empty()) end_table();
    end_paragraph_if_any();
    std::string utf8 = written(blocks_);
    Decoded decoded;
    decoded.format = std::move(format);
    decoded.encoding = "utf-8";
    const auto most = std::ranges::max_element(charset_bytes_, {}, [](const auto& entry) { return entry.second; });
    if (most != charset_bytes_.end()) {
        decoded.encoding = most->first;
    } else if (const Encoding encoding = guess_encoding(utf8); encoding.again) {
        decoded.encoding = name_of(encoding);
        utf8 = read_text(utf8, encoding, diagnostics).view();
    }
    keep_one_of_each(diagnostics);
    decoded.diagnostics = std::move(diagnostics);
    if (utf8.empty()) {
        decoded.diagnostics.push_back({Severity::error, "empty", "the file holds no text", {}});
    }
    decoded.text = Text(std::move(utf8));
    return decoded;
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "normalise/lost_capitals.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/document_types.hpp"
#include "knowledge/header_marks.hpp"
#include "knowledge/positions.hpp"
#include "normalise/motto.hpp"
#include "normalise/opening_marks.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t lines_of_head = 40;
constexpr std::size_t longest_line = 1024; // bytes, with the spaces between its columns
constexpr std::string_view blanks = " \t\f\r|";

bool has_capital(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (is_upper(point.value)) return true;
        at += point.size;
    }
    return false;
}

/// A stretch of a line that no column's gap interrupts, and the number of its line.
struct Cell {
    Range range;
    std::size_t line = 0;
};

// The cells of the line [first, end), appended; none of a line that is too long to have any.
void add_cells(std::string_view text, Range whole, std::size_t line, std::vector<Cell>& cells) {
    if (whole.size() > longest_line) return;
    const std::string_view row = text.substr(0, whole.end);
    for (std::size_t at = row.find_first_not_of(blanks, whole.first); at != std::string_view::npos;) {
        const std::size_t end = std::min({row.find_first_of("\t|", at), row.find("   ", at), row.size()});
        cells.push_back({{at, row.find_last_not_of(blanks, end - 1) + 1}, line});
        at = row.find_first_not_of(blanks, end);
    }
}

// Most cells have a capital.
bool is_small_motto(std::string_view cell) {
    return is_lower(code_point_at(cell, 0).value) && !has_capital(cell) && begins_with_motto(cell);
}

// Where a motto without capitals stands near the beginning; none in nearly all texts.
std::optional<std::size_t> small_motto_in(std::string_view text, std::span<const Line> head) {
    std::vector<Cell> cells;
    for (const Line& line : head) {
        const std::string_view view = text.substr(line.range.first, line.range.size());
        if (line.single_spaced && is_small_motto(view)) return line.range.first;
        if (line.single_spaced && view.find('|') == std::string_view::npos) continue;
        cells.clear();
        add_cells(text, line.range, 0, cells);
        for (const Cell& cell : cells) {
            if (is_small_motto(text.substr(cell.range.first, cell.range.size()))) return cell.range.first;
        }
    }
    return std::nullopt;
}

std::vector<Cell> cells_of(std::string_view text) {
    std::vector<Cell> cells;
    std::size_t line = 0;
    for (std::size_t first = 0; first < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', first), text.size());
        add_cells(text, {first, end}, line, cells);
        first = end + 1;
    }
    return cells;
}

// "Số: 12/TB-UBND", with its mark: "Sở Y tế" is a name.
bool opens_number(std::string_view cell) { return exact_key(cell.substr(0, std::string_view("số").size())) == "số"; }

class CapitalsReader {
public:
    CapitalsReader(std::string_view text, std::size_t line_of_motto)
        : text_(text), cells_(cells_of(text)), line_of_motto_(line_of_motto) {}

    /// The cells that lost their capitals.
    std::vector<Range> run() {
        read_head();
        read_end();
        return std::move(lost_);
    }

private:
    [[nodiscard]] std::string_view view(const Cell& cell) const {
        return text_.substr(cell.range.first, cell.range.size());
    }

    [[nodiscard]] bool is_small(const Cell& cell) const {
        return is_lower(code_point_at(view(cell), 0).value) && !has_capital(view(cell));
    }

    void take(const Cell& cell) { lost_.push_back(cell.range); }

    // The names of bodies stand above the number, in the lines of the motto and around it; the title below.
    void read_head() {
        constexpr std::size_t lines_below_motto = 4;
        bool names = true;
        for (const Cell& cell : cells_) {
            if (cell.line >= lines_of_head) return;
            names = names && cell.line <= line_of_motto_ + lines_below_motto && !opens_number(view(cell)) &&
                    !fold_begins_with(view(cell), "v/v");
            if (!is_small(cell)) continue;
            const std::string key = exact_key(view(cell));
            const DocumentType* type = type_beginning(key);
            const bool title = type != nullptr && type->titled && type->name == key;
            if (title || names) take(cell);
            if (title) return;
        }
    }

    // Below Nơi nhận, or beside it.
    void read_end() {
        auto cell =
            std::ranges::find_if(cells_, [&](const Cell& each) { return opens_with_recipient_mark(view(each)); });
        for (; cell != cells_.end(); ++cell) {
            if (is_small(*cell) && opens_signature(view(*cell))) take(*cell);
        }
    }

    // As opens_with_signing_mark would have it, in small letters; or with who signs.
    static bool opens_signature(std::string_view cell) {
        return fold_begins_with_any(cell, signing_positions) ||
               std::ranges::any_of(signing_marks, [&](const SigningMark& known) {
                   return fold_begins_with(cell, lower_case(known.mark));
               });
    }

    std::string_view text_;
    std::vector<Cell> cells_;
    std::size_t line_of_motto_;
    std::vector<Range> lost_;
};

} // namespace

std::optional<Text> restore_capitals(const Text& text, std::span<const Line> lines,
                                     std::vector<Diagnostic>& diagnostics) {
    const auto motto = small_motto_in(text.view(), lines.first(std::min(lines.size(), lines_of_head)));
    if (!motto) return std::nullopt;
    const auto line = static_cast<std::size_t>(std::ranges::count(text.view().substr(0, *motto), '\n'));
    const std::vector<Range> lost = CapitalsReader(text.view(), line).run();
    if (lost.empty()) return std::nullopt; // a number stood above the motto
    Text out;
    std::size_t kept = 0;
    for (const Range cell : lost) {
        for (std::size_t at = cell.first; at < cell.end;) {
            const CodePoint point = code_point_at(text.view(), at);
            if (is_lower(point.value)) {
                std::string capital;
                append_utf8(capital, to_upper(point.value));
                out.append(text, {kept, at});
                out.append_replacement(capital, text, {at, at + point.size});
                kept = at + point.size;
            }
            at += point.size;
        }
    }
    out.append(text, {kept, text.size()});
    diagnostics.push_back({Severity::info, "capitals-restored",
                           "the capitals of titles were lost with their font; they are read as capitals",
                           text.spans(lost.front())});
    return out;
}

} // namespace chithi

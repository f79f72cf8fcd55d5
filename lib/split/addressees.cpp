// SPDX-License-Identifier: Apache-2.0
#include "split/addressees.hpp"

#include "base/beginnings.hpp"
#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/header_marks.hpp"
#include "knowledge/positions.hpp"
#include "normalise/labels.hpp"
#include "normalise/opening_marks.hpp"
#include "split/head_rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_entry = 240; // bytes; a longer row without a dash is running text
constexpr std::size_t longest_opening = 160;
constexpr std::size_t longest_wire_word = 16; // bytes of " điện", and more
constexpr std::size_t rows_of_an_opening = 3; // over as many the name of who wires may be wrapped
constexpr std::size_t rows_of_an_entry = 4;   // over as many an entry may be wrapped

// The bytes that open the list: "Kính gửi :" or "UBND TỈNH … ĐIỆN:"; 0 where the row opens none.
std::size_t opening_size(std::string_view row) {
    const std::string folded = opens_with_addressee_mark(row) ? fold(row.substr(0, longest_opening)) : std::string();
    for (const std::string_view mark : addressee_marks) {
        if (!begins_with_words(folded, mark)) continue;
        // As many characters as the mark has, then an optional colon.
        std::size_t at = 0;
        for (std::size_t i = 0; i < mark.size(); ++i) at += code_point_at(row, at).size;
        const std::size_t colon = row.find_first_not_of(" \t", at);
        if (colon != std::string_view::npos && row[colon] == ':') return colon + 1;
        // "Kính gửi kèm theo báo cáo …" is a sentence.
        return colon != std::string_view::npos && is_lower(code_point_at(row, colon).value) ? 0 : at;
    }
    const std::size_t colon = row.find(':');
    if (colon == std::string_view::npos || colon >= longest_opening) return 0;
    const std::string_view last_word = row.substr(0, colon).substr(colon - std::min(colon, longest_wire_word));
    return fold(last_word).ends_with(" dien") ? colon + 1 : 0;
}

bool is_mark(const std::optional<Label>& label) noexcept { return label && !is_counted(label->label_class); }

// The first of 1. 2. 3. or a) b) c).
bool is_first(const std::optional<Label>& label) noexcept {
    return label && label->number == 1 &&
           (label->label_class == LabelClass::arabic || label->label_class == LabelClass::letter);
}

bool is_dash(std::string_view row) noexcept { return row.find_first_not_of("-–— ") == std::string_view::npos; }

// "CHỦ TỊCH ỦY BAN NHÂN DÂN …", the first row of who wires.
bool names_sender(std::string_view row) {
    if (row.size() > longest_opening || !all_capitals(row)) return false;
    static constexpr Beginnings positions(signing_positions);
    return positions.open(row) || names_body(row);
}

// "TỈNH QUẢNG LĂNG điện:", the last one.
bool opens_wire(std::string_view row) {
    const std::size_t space = row.find_last_of(" \n");
    return row.ends_with(':') && (space == std::string_view::npos || all_capitals(row.substr(0, space)));
}

/// Collects entries row by row until a row is none.
class Reader {
public:
    Reader(const Text& text, Rows rows) : text_(text), rows_(rows) {}

    AddresseeList run(std::size_t at) {
        next_ = at;
        open_row(rows_[next_]);
        while (++next_ < rows_.size() && take(rows_[next_])) {
        }
        return {entries(), next_};
    }

private:
    void open_row(const Row& row) {
        Range rest = trimmed(text_, {row.range.first + opening_size(text_.view(row.range)), row.range.end});
        const std::string_view view = text_.view(rest);
        if (!view.empty() && is_dash(view)) { // "Kính gửi: -", the list on lines of its own
            return;
        }
        const auto label = label_of(view);
        listed_ = is_mark(label) || is_first(label);
        opened_with_mark_ = is_mark(label);
        if (listed_) number_ = label->number;
        add(listed_ ? Range{rest.first + label->size, rest.end} : rest);
    }

    bool take(const Row& row) {
        const std::string_view view = text_.view(row.range);
        if (opening_size(view) > 0) { // "Đồng kính gửi:" below the list
            open_row(row);
            return true;
        }
        if (take_labelled(row)) return true;
        if (label_of(view) || view.size() > longest_entry) return false;
        if (take_note(row)) return true;
        if (entries_.empty()) return begin_plain(row);
        if (goes_on(row)) {
            entries_.back().end = row.range.end;
            return true;
        }
        const bool one_dash =
            opened_with_mark_ && entries_.size() == 1 && last_char() == ';'; // "Kính gửi: - Sở Y tế;"
        if (one_dash) listed_ = false;
        if (listed_ || row.blank_before || last_char() == '.' || !(last_char() == ';' || last_char() == ','))
            return false;
        add(row.range);
        return true;
    }

    // "- Sở Y tế;", or "2. Sở Y tế;" below "1. …".
    bool take_labelled(const Row& row) {
        const auto label = label_of(text_.view(row.range));
        const bool next = label && number_ > 0 && label->number == number_ + 1;
        const bool begins = entries_.empty() && is_first(label);
        if (!is_mark(label) && !next && !begins) return false;
        if (is_mark(label) && !entries_.empty() && !listed_ && row.blank_before) return false;
        if (row.range.size() > longest_entry && !is_mark(label)) return false;
        listed_ = true;
        number_ = label->number;
        add({row.range.first + label->size, row.range.end});
        return true;
    }

    // A note on the list, or an address, in brackets that may run over lines: no addressee.
    bool take_note(const Row& row) {
        const std::string_view view = text_.view(row.range);
        if (!in_note_ && (view.front() != '(' || entries_.empty())) return false;
        in_note_ = view.find(')') == std::string_view::npos;
        return true;
    }

    [[nodiscard]] std::vector<Range> entries() const {
        std::vector<Range> out;
        for (const Range entry : entries_) {
            const Range clean = without_trailing(text_, entry, ",;.:");
            if (!clean.empty()) out.push_back(clean);
        }
        return out;
    }

    void add(Range range) {
        range = trimmed(text_, range);
        if (!range.empty()) entries_.push_back(range);
    }

    bool begin_plain(const Row& row) {
        add(row.range);
        return true;
    }

    [[nodiscard]] char last_char() const noexcept { return text_.view()[entries_.back().end - 1]; }

    // A row that begins small, or follows an entry that was not closed, goes on with it; one below a semicolon does
    // where the list has more of its entries to come ("- Các sở: Y tế;" / "Công Thương;" / "- Công an tỉnh.").
    [[nodiscard]] bool goes_on(const Row& row) const {
        const std::string_view view = text_.view(row.range);
        if (row.blank_before && last_char() == '.') return false;
        if (is_lower(code_point_at(view, 0).value)) return last_char() != '.';
        if (!listed_ || row.blank_before || last_char() == '.') return false;
        const bool open = last_char() != ';' && last_char() != ',';
        return open || is_followed_by_entry();
    }

    [[nodiscard]] bool is_followed_by_entry() const {
        const std::size_t last = std::min(rows_.size(), next_ + rows_of_an_entry);
        for (std::size_t i = next_ + 1; i < last && !rows_[i].blank_before; ++i) {
            const std::string_view view = text_.view(rows_[i].range);
            if (view.size() > longest_entry) return false;
            if (const auto label = label_of(view)) return is_mark(label) || label->number == number_ + 1;
        }
        return false;
    }

    const Text& text_;
    Rows rows_;
    std::vector<Range> entries_;
    std::size_t next_ = 0;
    std::size_t number_ = 0;        // of the latest entry of a numbered list
    bool listed_ = false;           // entries begin with a dash or a number
    bool opened_with_mark_ = false; // the dash of the opening row may be the only one
    bool in_note_ = false;
};

} // namespace

bool opens_addressees(const Text& text, const Row& row) { return opening_size(text.view(row.range)) > 0; }

std::size_t rows_of_opening(const Text& text, Rows rows, std::size_t at) {
    const std::size_t last = std::min(rows.size(), at + rows_of_an_opening);
    for (std::size_t i = at; i < last; ++i) {
        const std::string_view row = text.view(rows[i].range);
        if (opening_size(row) > 0) return i == at || opens_wire(row) ? i - at + 1 : 0;
        if (i == at ? !names_sender(row) : !all_capitals(row)) return 0;
    }
    return 0;
}

bool opens_late_addressees(const Text& text, const Row& row) {
    const std::string_view view = text.view(row.range);
    const std::size_t colon = view.substr(0, longest_opening).find(':');
    const std::string folded = fold(view.substr(0, std::min(colon, longest_opening)));
    return colon != std::string_view::npos && std::ranges::any_of(addressee_marks, [&](std::string_view mark) {
               return folded.starts_with(mark) && folded.size() <= mark.size() + 1;
           });
}

AddresseeList read_addressees(const Text& text, Rows rows, std::size_t at) { return Reader(text, rows).run(at); }

} // namespace chithi

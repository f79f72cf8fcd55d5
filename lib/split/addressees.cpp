// SPDX-License-Identifier: Apache-2.0
#include "split/addressees.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/header_marks.hpp"
#include "normalise/labels.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_entry = 240; // bytes; a longer row without a dash is running text
constexpr std::size_t longest_opening = 160;

// The bytes that open the list: "Kính gửi :" or "UBND TỈNH … ĐIỆN:"; 0 where the row opens none.
std::size_t opening_size(std::string_view row) {
    const std::string_view start = row.substr(0, longest_opening);
    const std::string folded = fold(start);
    for (const std::string_view mark : addressee_marks) {
        if (!begins_with_words(folded, mark)) continue;
        // As many characters as the mark has, then an optional colon.
        std::size_t at = 0;
        for (std::size_t i = 0; i < mark.size(); ++i) at += code_point_at(row, at).size;
        const std::size_t colon = row.find_first_not_of(" \t", at);
        return colon != std::string_view::npos && row[colon] == ':' ? colon + 1 : at;
    }
    const std::size_t colon = row.find(':');
    const bool telegram =
        colon != std::string_view::npos && colon < longest_opening && fold(row.substr(0, colon)).ends_with(" dien");
    return telegram ? colon + 1 : 0;
}

bool is_mark(const std::optional<Label>& label) noexcept { return label && !is_counted(label->label_class); }

/// Collects entries row by row until a row is none.
class Reader {
public:
    explicit Reader(const Text& text) : text_(text) {}

    void open(Range rest) {
        rest = trimmed(text_, rest);
        const auto label = label_of(text_.view(rest));
        dashed_ = is_mark(label);
        add(dashed_ ? Range{rest.first + label->size, rest.end} : rest);
    }

    bool take(const Row& row) {
        const std::string_view view = text_.view(row.range);
        if (const std::size_t opening = opening_size(view)) { // "Đồng kính gửi:" below the list
            open({row.range.first + opening, row.range.end});
            return true;
        }
        const auto label = label_of(view);
        if (is_mark(label)) {
            if (!entries_.empty() && !dashed_ && row.blank_before) return false;
            dashed_ = true;
            add({row.range.first + label->size, row.range.end});
            return true;
        }
        if (label || view.size() > longest_entry) return false;
        if (entries_.empty()) return begin_plain(row);
        if (view.front() == '(') return true; // a note on the list, or an address: no addressee
        if (goes_on(row)) {
            entries_.back().end = row.range.end;
            return true;
        }
        if (dashed_ || row.blank_before || last_char() == '.' || !(last_char() == ';' || last_char() == ','))
            return false;
        add(row.range);
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

private:
    void add(Range range) {
        range = trimmed(text_, range);
        if (!range.empty()) entries_.push_back(range);
    }

    bool begin_plain(const Row& row) {
        add(row.range);
        return true;
    }

    [[nodiscard]] char last_char() const noexcept { return text_.view()[entries_.back().end - 1]; }

    // A row that begins small, or follows an entry that was not closed, goes on with it.
    [[nodiscard]] bool goes_on(const Row& row) const {
        const std::string_view view = text_.view(row.range);
        if (row.blank_before && last_char() == '.') return false;
        const bool small = is_lower(code_point_at(view, 0).value);
        const bool open = std::string_view(".;,").find(last_char()) == std::string_view::npos;
        return small ? last_char() != '.' : dashed_ && open && !row.blank_before;
    }

    const Text& text_;
    std::vector<Range> entries_;
    bool dashed_ = false;
};

} // namespace

bool opens_addressees(const Text& text, const Row& row) { return opening_size(text.view(row.range)) > 0; }

AddresseeList read_addressees(const Text& text, Rows rows, std::size_t at) {
    Reader reader(text);
    const std::size_t opening = opening_size(text.view(rows[at].range));
    reader.open({rows[at].range.first + opening, rows[at].range.end});
    AddresseeList list;
    list.next = at + 1;
    while (list.next < rows.size() && reader.take(rows[list.next])) ++list.next;
    list.entries = reader.entries();
    return list;
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "split/papers.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/header_marks.hpp"
#include "normalise/labels.hpp"
#include "normalise/motto.hpp"
#include "normalise/page_furniture.hpp"
#include "normalise/title_line.hpp"
#include "split/head.hpp"
#include "split/head_rows.hpp"
#include <algorithm>
#include <array>
#include <utility>

namespace chithi {

namespace {

constexpr std::size_t longest_title = 160;      // bytes
constexpr std::size_t longest_small_title = 48; // bytes; in small letters "Phụ lục II kèm theo …" is a sentence
constexpr std::size_t rows_of_a_head = 32;
constexpr std::size_t rows_above_a_motto = 4; // the names of the bodies
constexpr std::size_t rows_to_a_title = 12;
constexpr std::size_t rows_of_a_title = 4;

bool is_blank_to_fill_in(std::string_view row) {
    return row.find(".....") != std::string_view::npos || row.find("……") != std::string_view::npos ||
           row.find("_____") != std::string_view::npos;
}

bool holds_any(std::string_view folded, auto const& marks) {
    return std::ranges::any_of(marks, [&](std::string_view mark) { return folded.find(mark) != std::string::npos; });
}

// "Số:      /CT-BTP": a draft has a symbol before it has a number.
bool is_draft_number(std::string_view row) {
    if (row.size() > 64 || !fold_begins_with(row, "so")) return false;
    const std::size_t at = row.find_first_not_of(" :.", std::string_view("Số").size());
    return at != std::string_view::npos && (row[at] == '/' || row[at] == '-') && at + 1 < row.size() &&
           is_upper(code_point_at(row, at + 1).value);
}

// The row that names an appendix: a title by its words, else capitals, below the motto where there are some (a column
// beside the motto may hold them).
std::size_t title_row(const Text& text, const std::vector<Range>& rows) {
    const std::size_t last = std::min(rows.size(), rows_to_a_title);
    std::size_t capitals = last;
    std::size_t above_motto = last;
    for (std::size_t i = 0; i < last; ++i) {
        const std::string_view row = text.view(rows[i]);
        if (is_appendix_title(row) || is_type_line(row)) return i;
        if (is_motto(row) && capitals < last) above_motto = std::exchange(capitals, last);
        const bool name = names_body(row) || holds_motto(row);
        if (capitals == last && row.size() < longest_title && all_capitals(row) && !name) capitals = i;
    }
    if (capitals == last) capitals = above_motto;
    return capitals < last ? capitals : rows.size();
}

// Capitals right below go on with a title.
std::optional<Range> title_of(const Text& text, const std::vector<Range>& rows) {
    const std::size_t at = title_row(text, rows);
    if (at >= rows.size()) return std::nullopt;
    Range title = rows[at];
    for (std::size_t i = at + 1; i < std::min(rows.size(), at + rows_of_a_title); ++i) {
        const std::string_view row = text.view(rows[i]);
        if (!all_capitals(row) || is_motto(row) || label_of(row)) break;
        title.end = rows[i].end;
    }
    return title;
}

// "Vân Hải, ngày 09 tháng 8 năm 2021", with the place or without, filled in or not.
bool is_date_line(std::string_view row) {
    const std::string folded = fold(row);
    const std::size_t day = find_words(folded, "ngay");
    return day != std::string::npos && find_words(folded, "thang", day) != std::string::npos;
}

class PapersReader {
public:
    PapersReader(const Text& text, Rows rows) : text_(text), rows_(rows) {}

    Papers run() {
        std::size_t at = 0;
        while (at < rows_.size()) {
            const std::size_t start = is_anchor(at) ? start_of_head(at) : at;
            if (is_anchor(at) && begins_document(start, at)) {
                drop_rows_from(start);
                papers_.next = start;
                return finish();
            }
            take(at, start);
            ++at;
        }
        papers_.next = rows_.size();
        return finish();
    }

    /// The first row of the first head in `rows`, 0 where there is none near the beginning.
    std::size_t first_head() {
        for (std::size_t at = 0; at < std::min(rows_.size(), rows_of_a_head); ++at) {
            const std::size_t start = is_anchor(at) ? start_of_head(at) : at;
            if (is_anchor(at) && begins_document(start, at)) return start;
        }
        return 0;
    }

private:
    Papers finish() {
        for (AppendixRanges& appendix : papers_.appendices) appendix.title = title_of(text_, appendix.paragraphs);
        return std::move(papers_);
    }

    [[nodiscard]] std::string_view view(std::size_t row) const { return text_.view(rows_[row].range); }

    // "TRƯỜNG ĐẠI HỌC … CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": two columns that ran into one line.
    static bool shares_line_with_motto(std::string_view row) {
        return all_capitals(row) && holds_motto(row) && !is_motto(row);
    }

    // A row that only the head of a paper has.
    [[nodiscard]] bool is_anchor(std::size_t at) const {
        const std::string_view row = view(at);
        return at >= tried_ && (is_motto(row) || shares_line_with_motto(row) || is_type_line(row));
    }

    // The first row of the head whose motto or title stands at `at`: the bodies, number and stamps may be above it.
    [[nodiscard]] std::size_t start_of_head(std::size_t at) const {
        std::size_t start = at;
        while (start > taken_ && at - start < rows_above_a_motto && is_above_motto(start - 1)) --start;
        return start;
    }

    [[nodiscard]] bool is_above_motto(std::size_t at) const {
        const std::string_view row = view(at);
        return row.size() < longest_title && !is_appendix_title(row) && !is_motto(row) &&
               (all_capitals(row) || is_rule(row) || fold_begins_with(row, "so") || is_date_line(row) ||
                (row.front() == '(' && row.back() == ')')); // "(Tên đơn vị)" to be filled in
    }

    bool begins_document(std::size_t start, std::size_t anchor) {
        const std::size_t last = std::min(rows_.size(), start + rows_of_a_head);
        const HeadAndNext read = read_head(text_, rows_.subspan(start, last - start));
        const std::size_t end = start + read.next;
        tried_ = std::max(anchor + 1, end);
        const Head& head = read.head;
        bool draft = false;
        for (std::size_t i = start; i < std::min(end + 1, last); ++i) {
            if (is_blank_to_fill_in(view(i)) || holds_any(fold(view(i).substr(0, longest_title)), issued_with))
                return false;
            draft = draft || is_draft_number(view(i));
        }
        const bool named = head.number || draft || (head.date && has_digits(*head.date));
        const bool titled = head.type || !head.addressees.empty() || !head.subject.empty();
        return named && titled && !is_below_form_title(start) && end < rows_.size();
    }

    [[nodiscard]] bool has_digits(Range range) const {
        const std::string_view date = text_.view(range);
        return date.substr(0, date.find("năm")).find_first_of("0123456789") != std::string_view::npos;
    }

    // "Mẫu số 02" above a head makes it that of a form.
    [[nodiscard]] bool is_below_form_title(std::size_t start) const {
        return start > 0 && is_appendix_title(view(start - 1));
    }

    // Adds the row at `at` to the appendix that is open, or opens one with the head that begins at `start`.
    void take(std::size_t at, std::size_t start) {
        const bool second_head = has_motto_ && (start < at ? is_motto(view(at)) : shares_line_with_motto(view(at)));
        const bool title = is_appendix_title(view(at)) && has_text_;
        if (papers_.appendices.empty() || title || second_head) {
            std::vector<Range> moved;
            if (second_head) moved = take_back(start);
            papers_.appendices.push_back({std::nullopt, std::move(moved)});
            taken_ = second_head ? start : at;
            has_motto_ = has_text_ = false;
        }
        AppendixRanges& appendix = papers_.appendices.back();
        if (is_rule(view(at))) return;
        appendix.paragraphs.push_back(rows_[at].range);
        has_motto_ = has_motto_ || is_motto(view(at)) || shares_line_with_motto(view(at));
        has_text_ = has_text_ || !is_appendix_title(view(at));
    }

    // The rows from `start` on, taken out of the appendix that is open.
    std::vector<Range> take_back(std::size_t start) {
        std::vector<Range> moved;
        std::vector<Range>& paragraphs = papers_.appendices.back().paragraphs;
        const std::size_t first = rows_[start].range.first;
        const auto cut = std::ranges::find_if(paragraphs, [&](Range range) { return range.first >= first; });
        moved.assign(cut, paragraphs.end());
        paragraphs.erase(cut, paragraphs.end());
        if (paragraphs.empty()) papers_.appendices.pop_back();
        return moved;
    }

    void drop_rows_from(std::size_t start) {
        if (!papers_.appendices.empty()) static_cast<void>(take_back(start));
    }

    const Text& text_;
    Rows rows_;
    Papers papers_;
    std::size_t tried_ = 0;  // rows before it were read as the head of a document and are none
    std::size_t taken_ = 0;  // first row of the appendix that is open
    bool has_motto_ = false; // it has a head of its own
    bool has_text_ = false;  // it has more than titles
};

} // namespace

bool is_appendix_title(std::string_view row) {
    if (row.size() > longest_title) return false;
    const bool capitals = all_capitals(row);
    if (!capitals && (row.size() > longest_small_title || !is_upper(code_point_at(row, 0).value))) return false;
    if (!capitals && std::string_view(".;,").find(row.back()) != std::string_view::npos) return false;
    const std::string folded = fold(row);
    return std::ranges::any_of(appendix_titles,
                               [&](std::string_view title) { return begins_with_words(folded, title); });
}

std::size_t rows_above_head(const Text& text, Rows rows) { return PapersReader(text, rows).first_head(); }

Papers read_papers(const Text& text, Rows rows) { return PapersReader(text, rows).run(); }

} // namespace chithi

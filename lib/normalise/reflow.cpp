// SPDX-License-Identifier: Apache-2.0
#include "normalise/reflow.hpp"

#include "base/beginnings.hpp"
#include "base/cut_words.hpp"
#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "base/words.hpp"
#include "knowledge/joined_names.hpp"
#include "knowledge/labels.hpp"
#include "knowledge/openers.hpp"
#include "knowledge/predicates.hpp"
#include "normalise/doubtful_labels.hpp"
#include "normalise/labels.hpp"
#include "normalise/motto.hpp"
#include "normalise/opening_marks.hpp"
#include "normalise/page_furniture.hpp"
#include "normalise/title_line.hpp"
#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace chithi {

namespace {

constexpr std::size_t few_lines = 20;       // of which the longest tells whether they were cut
constexpr std::size_t longest_wrap = 140;   // columns; above it a text is not wrapped by hand
constexpr std::size_t longest_line = 110;   // columns; paragraphs that are all shorter were cut
constexpr std::size_t running_text = 40;    // columns; shorter lines say nothing about wrapping
constexpr std::size_t paragraph_indent = 3; // columns more than the other lines
constexpr double nearly_full = 0.86;        // of the width: proportional type wraps unevenly

char32_t first_letter(std::string_view line) noexcept {
    for (std::size_t at = 0; at < line.size();) {
        const CodePoint point = code_point_at(line, at);
        const bool opening = point.value == U'“' || point.value == U'"' || point.value == U'(' || point.value == U'‘';
        if (!opening) return point.value;
        at += point.size;
    }
    return 0;
}

bool begins_small(std::string_view line) noexcept { return is_lower(first_letter(line)); }

std::string_view without_closing(std::string_view line) noexcept {
    constexpr std::array<std::string_view, 6> closing = {"”", "\"", ")", "’", "»", "]"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view mark : closing) {
            if (!line.ends_with(mark.back()) || !line.ends_with(mark)) continue;
            line.remove_suffix(mark.size());
            again = true;
        }
    }
    return line;
}

bool ends_with_any(std::string_view line, std::string_view marks) noexcept {
    const std::string_view inner = without_closing(line);
    return !inner.empty() && (marks.find(inner.back()) != std::string_view::npos || inner.ends_with("…"));
}

// "Văn Miếu –" with "Quốc Tử Giám" below: a dash with space before it wants its other side.
constexpr std::size_t longest_row_label = 48; // bytes, as in "Đơn vị phối hợp:"

bool ends_in_open_dash(std::string_view line) noexcept {
    return line.ends_with(" -") || line.ends_with(" –") || line.ends_with(" —");
}

// "… Chỉ thị số 21/2002/CT-TTg ngày" with "12 tháng 12 năm 2002" below.
bool wants_figure(std::string_view line) {
    const std::size_t word = line.find_last_of(" \t");
    const std::size_t two_words =
        word == std::string_view::npos || word == 0 ? word : line.find_last_of(" \t", word - 1);
    const auto opens = [&](std::size_t space) {
        const std::string words = exact_key(space == std::string_view::npos ? line : line.substr(space + 1));
        return std::ranges::find(figure_openers, words) != figure_openers.end();
    };
    return opens(word) || opens(two_words);
}

// "Lao động" with "- Thương binh và Xã hội" below: the dash of a name.
bool is_cut_name(std::string_view above, std::string_view below) {
    const std::string first = exact_key(above.substr(above.size() - std::min<std::size_t>(above.size(), 96)));
    const std::string second = exact_key(below.substr(0, 96));
    return std::ranges::any_of(joined_names, [&](std::string_view name) {
        const std::size_t dash = name.find(" - ");
        return dash != std::string_view::npos && first.ends_with(name.substr(0, dash)) &&
               second.starts_with(name.substr(dash + 1));
    });
}

// The figure at `at`, and nothing for words or for more digits than a year or a sum has.
std::optional<std::size_t> figure_at(std::string_view line, std::size_t at) noexcept {
    std::size_t value = 0;
    std::size_t end = at;
    for (; end < line.size() && is_digit(line[end]) && end < at + 9; ++end) {
        value = value * 10 + static_cast<std::size_t>(line[end] - '0');
    }
    return end > at ? std::optional(value) : std::nullopt;
}

// "nhiệm kỳ 2010" with "- 2015" below: the dash of a range.
bool is_cut_range(std::string_view above, std::string_view below) noexcept {
    const std::size_t last = above.find_last_not_of("0123456789");
    const auto low = figure_at(above, last == std::string_view::npos ? 0 : last + 1);
    const auto high = figure_at(below, 0);
    return low && high && *low < *high;
}

bool begins_with_figure(std::string_view line) noexcept { return is_digit(line.front()); }

bool last_word_is_capital(std::string_view line) noexcept {
    return is_upper(code_point_at(line, line.find_last_of(" \t") + 1).value);
}

bool ends_sentence(std::string_view line) noexcept { return ends_with_any(line, ".:;!?"); }

std::size_t first_word_columns(std::string_view line) noexcept {
    return length_in_characters(line.substr(0, line.find_first_of(" \t")));
}

/// How a text is laid out, measured over all its lines.
struct Wrapping {
    bool wrapped = false;       ///< lines were cut at `width`
    std::size_t width = 0;      ///< right edge of full lines, in columns
    std::size_t margin = 0;     ///< indent of most full lines
    bool indented = false;      ///< paragraphs begin further right than the margin
    bool blank_between = false; ///< an empty line lies between paragraphs
    bool blank_always = false;  ///< an empty line lies between any two lines
    double full = nearly_full;  ///< share of `width` from which a line is full
};

std::size_t right_edge(const Line& line) noexcept { return line.indent + line.width; }

std::size_t percentile(std::vector<std::size_t> values, double share) {
    if (values.empty()) return 0;
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, values.begin() + at);
    return values[static_cast<std::size_t>(at)];
}

std::size_t most_common(const std::vector<std::size_t>& values) {
    std::map<std::size_t, std::size_t> counts;
    for (const std::size_t value : values) ++counts[value];
    const auto best = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    return best == counts.end() ? 0 : best->first;
}

bool is_running_text(const Line& line) noexcept { return !line.cell && line.width >= running_text; }

void measure_paragraphs(const std::vector<Line>& lines, Wrapping& wrapping) {
    std::vector<std::size_t> margins;
    std::size_t blanks = 0;
    std::size_t indents = 0;
    for (const Line& line : lines) {
        if (is_running_text(line)) margins.push_back(line.indent);
        blanks += line.blanks > 0 && !line.page_break ? 1 : 0;
    }
    wrapping.margin = most_common(margins);
    for (const Line& line : lines)
        indents += is_running_text(line) && line.indent >= wrapping.margin + paragraph_indent;
    wrapping.indented = indents * 12 > margins.size();
    wrapping.blank_always = wrapping.wrapped && blanks * 10 > lines.size() * 7;
    wrapping.blank_between = !wrapping.blank_always && blanks * 12 > lines.size();
}

Wrapping wrapping_of(const Text& text, const std::vector<Line>& lines) {
    std::vector<std::size_t> edges;
    bool cut = false; // a line that was cut ends in the middle of a sentence
    for (const Line& line : lines) {
        if (!is_running_text(line)) continue;
        edges.push_back(right_edge(line));
        cut = cut || !ends_sentence(text.view(line.range));
    }
    Wrapping wrapping;
    wrapping.width = percentile(edges, 0.95);
    const auto full = std::ranges::count_if(edges, [&](std::size_t edge) {
        return static_cast<double>(edge) >= nearly_full * static_cast<double>(wrapping.width);
    });
    // Either most lines are full, or none is ever longer: a text of short items has few full lines.
    const bool mostly_full = static_cast<std::size_t>(full) * 2 > edges.size();
    const bool never_longer = edges.size() >= 8 && full >= 2 && std::ranges::max(edges) <= longest_line;
    // Of few lines one that is much longer than the rest was never cut.
    const bool uncut = edges.size() < few_lines &&
                       std::ranges::any_of(edges, [&](std::size_t edge) { return edge * 4 > wrapping.width * 5; });
    wrapping.wrapped =
        edges.size() >= 4 && wrapping.width <= longest_wrap && (mostly_full || never_longer) && cut && !uncut;
    measure_paragraphs(lines, wrapping);
    return wrapping;
}

std::size_t widest(const std::vector<Line>& lines) {
    std::size_t edge = 0;
    for (const Line& line : lines) edge = line.cell ? edge : std::max(edge, right_edge(line));
    return edge;
}

// Text wrapped by a program is full to the last word that fits, in type of one width: then nothing needs to be
// guessed. It shows in the lines that surely go on: an open sentence above a small letter.
bool is_wrapped_exactly(const Text& text, const std::vector<Line>& lines, std::size_t width) {
    std::size_t sure = 0;
    std::size_t fitting = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::string_view below = text.view(lines[i].range);
        const std::string_view above = text.view(lines[i - 1].range);
        if (lines[i].cell || !is_running_text(lines[i - 1]) || ends_sentence(above) || !begins_small(below)) continue;
        if (label_of(below)) continue;
        ++sure;
        fitting += right_edge(lines[i - 1]) + 1 + first_word_columns(below) > width ? 1 : 0;
    }
    return sure >= 4 && fitting * 50 >= sure * 49;
}

// A title, not the "I/2026." that a wrapped "quý" left on its line.
bool is_in_capitals(std::string_view line) noexcept {
    if (!all_capitals(line)) return false;
    std::size_t letters = 0;
    for_each_code_point(line, [&](CodePoint point, std::size_t) { letters += is_letter(point.value) ? 1 : 0; });
    return letters >= 4;
}

bool opens_block(std::string_view line) {
    return opens_with_addressee_mark(line) || opens_with_recipient_mark(line) || is_motto(line) ||
           is_type_line(line) || is_rule(line) || opens_with_signing_mark(line);
}

// A capital that opens a text ("Thời gian qua, …") below a line that ended no sentence begins a paragraph.
bool opens_text(std::string_view first, std::string_view second) {
    static constexpr Beginnings openers(preamble_openers);
    return !begins_small(second) && !ends_sentence(first) && openers.open(second);
}

// So does one that speaks of the document itself ("Công văn này …") below a line that did.
bool opens_closing(std::string_view first, std::string_view second) {
    if (begins_small(second) || !ends_sentence(first)) return false;
    if (fold_begins_with(second, "tren day la ") || fold_begins_with(second, "nhan duoc ")) return true;
    const DocumentType* type = type_opening(second);
    return type != nullptr &&
           fold(second.substr(0, 64)).substr(length_in_characters(type->name)).starts_with(" nay ");
}

// "II | Chuẩn bị | …": the number of a row is the first of its cells.
bool opens_row(std::string_view line) noexcept {
    constexpr std::size_t longest_number = 5;
    return line.substr(0, longest_number + 3).find('|') != std::string_view::npos;
}

/// Decides line by line; remembers the numbers seen so that a wrapped "… là / 12. Các …" is no item 12.
class Joiner {
public:
    Joiner(const Text& text, const Wrapping& wrapping) : text_(text), wrapping_(wrapping) {}

    /// `in_list`: the line below begins with a label that its series proves, as "(2)" does.
    bool continues(const Line& above, const Line& below, bool in_list) {
        const std::string_view first = text_.view(above.range);
        const std::string_view second = text_.view(below.range);
        const bool joins = !(in_list && ends_sentence(first)) && decide(above, below, first, second);
        if (!joins) note_label(second);
        return joins;
    }

    void note_label(std::string_view line) {
        if (is_misread_label(line)) ++last_number_;
        if (!begins_with_figure(line)) return;
        const auto label = label_of(line);
        if (label && label->label_class == LabelClass::arabic) last_number_ = label->number;
    }

private:
    [[nodiscard]] bool decide(const Line& above, const Line& below, std::string_view first,
                              std::string_view second) const {
        if (opens_block(second) || is_rule(first) || opens_row(second)) return false;
        if (breaks_inside_word(first, second)) return true;
        if (above.cell || below.cell) return false;
        const bool unfinished = ends_in_open_dash(first) || (begins_with_figure(second) && wants_figure(first));
        if (unfinished && below.blanks == 0 && !label_of(second)) return true;
        const bool open = !ends_sentence(first);
        const bool full = is_full(above, second);
        if (!open && is_misread_label(second)) return false;
        if (label_of(second)) return open && below.blanks == 0 && is_false_label(below, first, second, full);
        if (is_in_capitals(first) || is_in_capitals(second)) return false;
        if (opens_text(first, second)) return false;
        if (opens_closing(first, second)) return false;
        const bool across_page = below.page_break && full; // a page was turned in the middle of a sentence
        if (below.blanks > 0 || below.page_break) {
            const bool listed = below.page_break && full && first.ends_with(';') && begins_small(second);
            return (open && (begins_small(second) || across_page) && above.width >= running_text) || listed;
        }
        if (!wrapping_.wrapped) return open && begins_small(second) && above.width >= running_text;
        if (wrapping_.indented && is_indented(below)) return open && begins_small(second) && is_indented(above);
        if (!full) return open && begins_small(second) && above.width >= running_text;
        return open || begins_small(second) || wrapping_.indented || wrapping_.blank_between ||
               wrapping_.blank_always;
    }

    [[nodiscard]] bool is_indented(const Line& line) const noexcept {
        return line.indent >= wrapping_.margin + paragraph_indent;
    }

    // "2, Công an tỉnh …" and "S. Báo …", the next of the numbers seen.
    [[nodiscard]] bool is_misread_label(std::string_view line) const {
        if (line.size() < 3 || line.substr(1, 3).find_first_of(".,;)/") == std::string_view::npos) return false;
        const auto label = misread_arabic_of(line);
        return label && label->number == last_number_ + 1;
    }

    // The first word of the line below would not have fitted on the line above.
    [[nodiscard]] bool is_full(const Line& above, std::string_view below) const noexcept {
        const auto needed = static_cast<double>(right_edge(above) + 1 + first_word_columns(below));
        return wrapping_.wrapped && needed > wrapping_.full * static_cast<double>(wrapping_.width);
    }

    // A dash before a small letter is the dash of "kinh tế - xã hội", one between two capitals that of "Thăng
    // Long - Hà Nội"; a number out of its series is part of the sentence, and so, on a line of any length, is one
    // below "trước tháng".
    [[nodiscard]] bool is_false_label(const Line& below, std::string_view first, std::string_view second,
                                      bool full) const {
        const auto label = label_of(second);
        if (label->label_class == LabelClass::dash && full) {
            const std::size_t text = second.find_first_not_of(" -–—");
            if (text == std::string_view::npos || ends_with_any(first, ",")) return false;
            if (is_cut_name(first, second) || is_cut_range(first, second.substr(text))) return true;
            if (is_lower(code_point_at(second, text).value)) return true;
            return last_word_is_capital(first) && !opens_dash_item(below, second.substr(text));
        }
        if (label->label_class != LabelClass::arabic || label->number == 1) return false;
        const bool wanted = wants_figure(first);
        if (!full && !wanted) return false;
        return label->number != last_number_ + 1 && (wanted || label->number != last_number_ + 2);
    }

    // Set in as paragraphs are, or what begins a list or a task: "- Đơn vị chủ trì: …", "- Đề nghị …".
    [[nodiscard]] bool opens_dash_item(const Line& below, std::string_view text) const {
        static const PhraseSet tasks(predicates);
        if (wrapping_.indented && is_indented(below)) return true;
        const std::size_t colon = text.find(':');
        return colon < longest_row_label || tasks.match(words_of(text.substr(0, longest_row_label)), 0) > 0;
    }

    const Text& text_;
    const Wrapping& wrapping_;
    std::size_t last_number_ = 0;
};

std::vector<bool> lists_among(const Text& text, const std::vector<Line>& lines) {
    std::vector<std::string_view> views;
    views.reserve(lines.size());
    for (const Line& line : lines) views.push_back(text.view(line.range));
    return serial_lists(views);
}

} // namespace

void join_wrapped_lines(const Text& text, std::vector<Line>& lines) {
    Wrapping wrapping = wrapping_of(text, lines);
    if (const std::size_t edge = widest(lines); wrapping.wrapped && is_wrapped_exactly(text, lines, edge)) {
        wrapping.width = edge;
        wrapping.full = 1;
    }
    if (wrapping.blank_always) {
        for (Line& line : lines) line.blanks = line.blanks > 1 ? line.blanks - 1 : 0;
    }
    const std::vector<bool> in_list = lists_among(text, lines);
    Joiner joiner(text, wrapping);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].in_row) continue;
        if (i == 0) {
            joiner.note_label(text.view(lines[i].range));
        } else {
            lines[i].continues = joiner.continues(lines[i - 1], lines[i], in_list[i]);
        }
    }
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "normalise/page_furniture.hpp"

#include "base/beginnings.hpp"
#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "base/words.hpp"
#include "knowledge/page_furniture.hpp"
#include "knowledge/stamp_lines.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

constexpr std::size_t longest_head = 120; // bytes; a running head is a short line

bool is_digits(std::string_view text) noexcept { return !text.empty() && std::ranges::all_of(text, is_digit); }

// "7", "- 7 -", "Trang 7", "7/12" under a "Trang".
bool is_page_number(std::string_view line) {
    const std::size_t first = line.find_first_not_of("-– ");
    if (first == std::string_view::npos) return false;
    const std::size_t last = line.find_last_not_of("-– ");
    std::string inner = fold(line.substr(first, last - first + 1));
    const bool worded = inner.starts_with("trang ");
    if (worded) inner.erase(0, std::string_view("trang ").size());
    const std::size_t slash = worded ? inner.find('/') : std::string::npos;
    if (slash != std::string::npos) return is_digits(inner.substr(0, slash)) && is_digits(inner.substr(slash + 1));
    return inner.size() <= 3 && is_digits(inner);
}

// The lines of a signature's mark that tell by themselves.
constexpr auto furniture_marks = [] {
    constexpr auto count = static_cast<std::size_t>(std::ranges::count(stamp_lines, true, &StampLine::alone));
    std::array<std::string_view, count> marks;
    auto* out = marks.begin();
    for (const StampLine& line : stamp_lines) {
        if (line.alone) *out++ = line.begins;
    }
    return marks;
}();
constexpr Beginnings furniture(furniture_marks);

// "CÔNG BÁO/Số 123 + 124/Ngày 05-3-2014", "Số 21 - 29 - 5 - 2004    CÔNG BÁO    33": the gazette's name, and beside
// it no more than its number, day and page.
bool is_gazette_head(std::string_view line) {
    if (line.find("CÔNG BÁO") == std::string_view::npos && line.find("Công báo") == std::string_view::npos)
        return false;
    const Words words = words_of(line);
    const bool figures = std::ranges::find(words, Word::Sort::digits, &Word::sort) != words.end();
    return figures && std::ranges::all_of(words, [](const Word& word) {
               return word.sort != Word::Sort::letters ||
                      std::ranges::find(gazette_words, word.key) != gazette_words.end();
           });
}

} // namespace

bool is_furniture(std::string_view line) {
    return line.size() <= longest_head && (furniture.open(line) || is_gazette_head(line));
}

namespace {

// A number alone on its line is a page number where the page ends or empty lines set it off, unless numbers
// stand above or below it too: then it is a column of a table.
bool is_lone_page_number(const Text& text, const std::vector<Line>& lines, std::size_t at) {
    const auto number = [&](std::size_t i) {
        return lines[i].width <= 14 && is_page_number(text.view(lines[i].range));
    };
    if (lines[at].in_row || !number(at)) return false;
    const auto set_off = [&](std::size_t i) { return lines[i].blanks > 0 || lines[i].page_break; };
    const bool below_gap = at + 1 < lines.size() && set_off(at + 1);
    const bool under_head = at > 0 && is_furniture(text.view(lines[at - 1].range));
    if (at > 0 && !set_off(at) && !below_gap && !under_head) return false;
    const bool above = at > 0 && number(at - 1) && !lines[at].page_break;
    const bool below = at + 1 < lines.size() && number(at + 1) && !lines[at + 1].page_break;
    return !above && !below;
}

/// Takes lines out; what is left says so.
class KeptLines {
public:
    explicit KeptLines(std::size_t most) { kept_.reserve(most); }

    void drop(const Line& line, bool ends_page) {
        dropped_.cut = true;
        dropped_.page_break = dropped_.page_break || line.page_break || ends_page;
        dropped_.blanks += line.blanks;
    }

    void keep(Line line) {
        line.cut = line.cut || dropped_.cut;
        line.page_break = line.page_break || dropped_.page_break;
        line.blanks += dropped_.blanks;
        dropped_ = {};
        kept_.push_back(line);
    }

    std::vector<Line> take() { return std::move(kept_); }

private:
    std::vector<Line> kept_;
    Line dropped_;
};

} // namespace

std::vector<Line> drop_page_furniture(const Text& text, std::vector<Line> lines) {
    KeptLines kept(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool page_number = is_lone_page_number(text, lines, i);
        if (page_number || (!lines[i].in_row && is_furniture(text.view(lines[i].range)))) {
            kept.drop(lines[i], page_number);
        } else {
            kept.keep(lines[i]);
        }
    }
    return kept.take();
}

std::vector<Line> drop_stamps(const Text& text, std::vector<Line> lines) {
    const auto is_stamp = [&](const Line& line) {
        return line.cell && !line.in_row && is_furniture(text.view(line.range));
    };
    if (std::ranges::none_of(lines, is_stamp)) return lines;
    KeptLines kept(lines.size());
    for (const Line& line : lines) {
        if (is_stamp(line)) {
            kept.drop(line, false);
        } else {
            kept.keep(line);
        }
    }
    return kept.take();
}

bool is_rule(std::string_view line) noexcept {
    constexpr std::string_view strokes = "-_*=~";
    constexpr std::string_view drawn = "-_*=~. \t|+";
    if (line.empty()) return false;
    const std::size_t first = line.find_first_not_of(drawn);
    if (first == std::string_view::npos) return line.find_first_of(strokes) != std::string_view::npos;
    // "---o0o---", "*** oOo ***": an ornament between two rules.
    const std::size_t behind = line.find_first_not_of("oO0", first);
    return first > 1 && behind != std::string_view::npos && line.size() - behind > 1 &&
           line.find_first_not_of(drawn, behind) == std::string_view::npos &&
           strokes.find(line.front()) != std::string_view::npos &&
           strokes.find(line.back()) != std::string_view::npos;
}

} // namespace chithi

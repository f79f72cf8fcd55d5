// SPDX-License-Identifier: Apache-2.0
#include "normalise/joined_cells.hpp"

#include "base/letters.hpp"
#include "base/phrase_rows.hpp"
#include "base/utf8.hpp"
#include "knowledge/actors.hpp"
#include "knowledge/header_marks.hpp"
#include "knowledge/heads_of_two_bodies.hpp"
#include "normalise/opening_marks.hpp"
#include "normalise/title_line.hpp"
#include <algorithm>
#include <optional>
#include <span>
#include <string>

namespace chithi {

namespace {

using Lines = std::vector<Line>;

constexpr std::size_t longest_cell = 700; // bytes; names, number and subject in one
constexpr std::size_t lines_above = 12;   // between the names and the motto, where the left column comes first
constexpr std::size_t most_names = 3;     // under one another in a head

/// The letters of a line as `fold` gives them, and where each stands.
struct Letters {
    std::string folded;
    std::vector<Range> places; ///< in the line
};

Letters letters_of(std::string_view line) {
    Letters letters;
    for_each_code_point(line, [&](CodePoint point, std::size_t at) {
        const Letter letter = letter_of(point.value);
        if (!letter) return;
        letters.folded += letter.base;
        letters.places.push_back({at, at + point.size});
    });
    return letters;
}

// Where `words`, letters only, stand in the line; nothing where they do not.
std::optional<Range> place_of(const Letters& letters, std::string_view words) {
    const std::size_t at = letters.folded.find(words);
    if (at == std::string::npos) return std::nullopt;
    return Range{letters.places[at].first, letters.places[at + words.size() - 1].end};
}

// " Lạc Sơn, ngày 05 …": not so "… VÀ 50 NĂM NGÀY GIẢI PHÓNG MIỀN NAM" behind the Party's name in a title.
bool begins_with_dateline(std::string_view rest) {
    constexpr std::size_t longest_place = 80; // bytes
    const std::size_t comma = rest.substr(0, longest_place).find(',');
    if (comma == std::string_view::npos) return false;
    const std::size_t day = rest.find_first_not_of(' ', comma + 1);
    return day != std::string_view::npos && fold_begins_with(rest.substr(day), "ngay ");
}

struct JoinedMotto {
    Range range;
    bool proves = false; ///< that lines were joined
};

// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM Lạc Sơn, ngày …".
std::optional<JoinedMotto> joined_motto_in(std::string_view line) {
    const Letters letters = letters_of(line);
    for (const std::string_view motto : joined_mottos) {
        if (const auto place = place_of(letters, motto)) return JoinedMotto{*place, true};
    }
    const auto place = place_of(letters, party_motto);
    if (!place || !all_capitals(line.substr(0, place->end))) return std::nullopt;
    return JoinedMotto{*place, begins_with_dateline(line.substr(place->end))};
}

// Where the head of a body below `upper` begins in `name`, whose words are `words`; 0 for nowhere.
std::size_t lower_body_in(const Words& words, std::size_t first, UpperSort upper) {
    static const PhraseRows<LowerBody> lower(lower_bodies);
    static const PhraseSet no_bodies_here(no_bodies);
    static const PhraseSet no_lower(no_lower_bodies);
    for (std::size_t at = first; at + 1 < words.size(); ++at) {
        const auto match = lower.match(words, at);
        if (match.words == 0 || no_bodies_here.match(words, at) > 0 || no_lower.match(words, at - 1) > 0) continue;
        if ((match.row->below & upper) != 0 && words.size() - at > 1) return at;
        at += match.words - 1; // "VĂN PHÒNG" below none that has one is no "PHÒNG" either
    }
    return 0;
}

// Where the second name begins, in bytes; 0 where `name` is one name.
std::size_t second_name_in(std::string_view name) {
    static const PhraseRows<UpperBody> upper(upper_bodies);
    if (!all_capitals(name)) return 0;
    const Words words = words_of(name);
    const auto match = upper.match(words, 0);
    if (match.words == 0 || match.row->sort == other) return 0;
    const std::size_t at = lower_body_in(words, match.words + match.row->name_words, match.row->sort);
    return at > 0 ? words[at].range.first : 0;
}

// "… SỞ Y TẾ Số: 1187/SYT-NVY V/v …": where the number begins, behind names in capitals; 0 for nowhere.
std::size_t number_behind_names(std::string_view cell) {
    for (const std::string_view word : {" Số:", " Số ", " SỐ:"}) {
        const std::size_t at = cell.find(word);
        if (at == std::string_view::npos || at == 0 || !all_capitals(cell.substr(0, at))) continue;
        const std::size_t digit = cell.find_first_not_of(" :.", at + word.size());
        if (digit != std::string_view::npos && is_digit(cell[digit])) return at + 1;
    }
    return 0;
}

bool ends_in_rule(std::string_view name) noexcept { return name.ends_with('*') || name.ends_with("--"); }

/// The lines of a head, parted.
class Parter {
public:
    explicit Parter(const Text& text) : text_(text) {}

    // A cell of names, and what stands behind them.
    void add_names(const Line& line, Range range, Lines& out) const {
        const std::string_view view = text_.view(range);
        if (const std::size_t number = number_behind_names(view)) {
            add_names(line, {range.first, range.first + number}, out);
            return add(line, {range.first + number, range.end}, out);
        }
        std::size_t first = 0;
        for (std::size_t names = 1; names < most_names; ++names) {
            const std::size_t next = second_name_in(view.substr(first));
            if (next == 0) break;
            add(line, {range.first + first, range.first + first + next}, out);
            first += next;
        }
        add(line, {range.first + first, range.end}, out);
    }

    void add_motto(const Line& line, Range motto, Lines& out) const {
        add_names(line, {line.range.first, line.range.first + motto.first}, out);
        const std::size_t end = line.range.first + motto.end;
        add(line, {line.range.first + motto.first, end}, out);
        const std::string_view behind = text_.view({end, line.range.end});
        add(line, {end + std::min(behind.find_first_not_of(" -_*=~."), behind.size()), line.range.end}, out);
    }

private:
    void add(const Line& line, Range range, Lines& out) const {
        Line part = narrowed(text_, line, range);
        if (part.range.empty()) return;
        part.cell = true;
        if (part.range.first > line.range.first) part.blanks = 0;
        out.push_back(part);
    }

    const Text& text_;
};

// Quickly told for nearly every line: both begin with a byte that few words have.
bool may_hold_motto(std::string_view line) {
    if (line.size() > longest_cell) return false;
    for (std::size_t at = line.find('C'); at != std::string_view::npos; at = line.find('C', at + 1)) {
        const std::string_view rest = line.substr(at);
        if (rest.starts_with("CỘNG ") || rest.starts_with("Cộng ")) return true;
    }
    return false;
}

/// Which lines become several.
struct Parts {
    std::size_t line = 0;
    Lines lines;
};

class JoinedCells {
public:
    JoinedCells(const Text& text, const Lines& lines) : text_(text), lines_(lines) {}

    std::vector<Parts> run() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const std::string_view view = text_.view(lines_[i].range);
            const auto motto = may_hold_motto(view) ? joined_motto_in(view) : std::nullopt;
            if (!motto) continue;
            const auto names = names_above(i);
            const bool ruled = names && ends_in_rule(text_.view(lines_[*names].range));
            if (motto->proves || ruled) part(names, i, motto->range);
            below_ = i + 1;
        }
        return std::move(found_);
    }

private:
    // The line of the head's names: above its motto, with nothing but the head's cells between.
    [[nodiscard]] std::optional<std::size_t> names_above(std::size_t motto) const {
        for (std::size_t i = motto; i-- > below_ && motto - i <= lines_above;) {
            const std::string_view view = text_.view(lines_[i].range);
            if (view.size() > longest_cell || is_type_line(view) || opens_with_addressee_mark(view)) break;
            if (number_behind_names(view) > 0 || second_name_in(view) > 0) return i;
        }
        return std::nullopt;
    }

    void part(std::optional<std::size_t> names, std::size_t at, Range motto) {
        const Parter parter(text_);
        if (names) {
            found_.push_back({*names, {}});
            parter.add_names(lines_[*names], lines_[*names].range, found_.back().lines);
        }
        found_.push_back({at, {}});
        parter.add_motto(lines_[at], motto, found_.back().lines);
    }

    const Text& text_;
    const Lines& lines_;
    std::size_t below_ = 0; ///< the motto above
    std::vector<Parts> found_;
};

} // namespace

std::vector<Line> part_joined_cells(const Text& text, std::vector<Line> lines) {
    const std::vector<Parts> parts = JoinedCells(text, lines).run();
    if (parts.empty()) return lines;
    Lines out;
    std::size_t next = 0;
    for (const Parts& part : parts) {
        const auto first = lines.begin() + static_cast<std::ptrdiff_t>(next);
        out.insert(out.end(), first, lines.begin() + static_cast<std::ptrdiff_t>(part.line));
        out.insert(out.end(), part.lines.begin(), part.lines.end());
        next = part.line + 1;
    }
    out.insert(out.end(), lines.begin() + static_cast<std::ptrdiff_t>(next), lines.end());
    return out;
}

} // namespace chithi

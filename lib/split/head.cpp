// SPDX-License-Identifier: Apache-2.0
#include "split/head.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/header_marks.hpp"
#include "knowledge/openers.hpp"
#include "normalise/motto.hpp"
#include "normalise/page_furniture.hpp"
#include "normalise/title_line.hpp"
#include "split/addressees.hpp"
#include "split/dateline.hpp"
#include "split/head_rows.hpp"
#include "split/number.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

constexpr std::size_t longest_head_row = 420; // bytes; a subject over three lines joined into one
constexpr std::size_t longest_body_name = 200;

/// Reads rows one after the other; each `take_…` says whether the row was its kind.
class HeadReader {
public:
    HeadReader(const Text& text, Rows rows) : text_(text), rows_(rows) {}

    HeadAndNext run() {
        while (next_ < rows_.size() && (take(rows_[next_]) || is_stray())) ++next_;
        if (!anything_) next_ = 0;
        return {std::move(head_), next_};
    }

private:
    bool take(const Row& row) {
        const std::string_view view = text_.view(row.range);
        if (view.size() > longest_head_row || done_) return false;
        const std::string folded = fold(view);
        if (is_rule(view)) return end_subject();
        if (const std::size_t rows = rows_of_opening(text_, rows_, next_)) return take_addressees(rows);
        if (take_motto(row) || is_stamp(folded)) return end_subject();
        return take_number(row, folded) || take_place_date(row) || take_type(row) || take_subject_mark(row) ||
               take_body(row) || take_subject_line(row, folded);
    }

    // "ISO 9001:2015", a telephone number, the name in another language: between the names of the bodies and the
    // number or the date, which stand within the next rows.
    [[nodiscard]] bool is_stray() const {
        constexpr std::size_t longest_stray = 96; // bytes
        constexpr std::size_t rows_ahead = 4;
        const std::string_view view = text_.view(rows_[next_].range);
        if (head_.bodies.empty() || head_.type || in_subject_ || done_ || view.size() > longest_stray) return false;
        if (view.ends_with(':') || label_of(view)) return false;
        const std::size_t last = std::min(rows_.size(), next_ + 1 + rows_ahead);
        for (std::size_t i = next_ + 1; i < last; ++i) {
            const std::string_view below = text_.view(rows_[i].range);
            const bool number = !head_.number && begins_with_words(fold(below.substr(0, 8)), "so");
            if (number || (!has_motto_ && is_motto(below)) || (!head_.date && dateline_of(text_, rows_[i].range)))
                return true;
        }
        return false;
    }

    bool take_motto(const Row& row) {
        const std::string_view view = text_.view(row.range);
        // The other column comes behind a blank row, or behind the number, which ends its own.
        const bool apart = row.blank_before || head_.number.has_value();
        const bool own_column = apart && !head_.bodies.empty() && is_organisation_motto(view);
        motto_above_ = is_motto(view) || own_column || (motto_above_ && ends_motto(view));
        has_motto_ = has_motto_ || motto_above_;
        return motto_above_;
    }

    bool found() {
        anything_ = true;
        return true;
    }

    bool end_subject() {
        if (!head_.subject.empty()) in_subject_ = false;
        return found();
    }

    bool take_addressees(std::size_t rows) {
        AddresseeList list = read_addressees(text_, rows_, next_ + rows - 1);
        head_.addressees = std::move(list.entries);
        next_ = list.next - 1;
        done_ = true;
        return found();
    }

    // "Số" begins the row; laws and resolutions of the National Assembly have their type before it: "Luật số:
    // 31/2024/QH15".
    static std::optional<std::size_t> place_of_number_word(std::string_view view, std::string_view folded) {
        if (begins_with_words(folded, "so")) return 0;
        const DocumentType* type = type_opening(view);
        const std::size_t letters = type != nullptr ? length_in_characters(type->name) : folded.size();
        if (letters >= folded.size() || !folded.substr(letters).starts_with(" so:")) return std::nullopt;
        std::size_t at = 0;
        for (std::size_t i = 0; i <= letters; ++i) at += code_point_at(view, at).size;
        return at;
    }

    // "Số: 13/CT-X", "Số 761 - CV/TU", an empty draft "Số:      /TB-UBND"; a thing of the page like
    // "Số điện thoại" is none.
    bool take_number(const Row& row, std::string_view folded) {
        const std::string_view view = text_.view(row.range);
        const auto word = head_.number ? std::nullopt : place_of_number_word(view, folded);
        if (!word) return false;
        const std::size_t at = view.find_first_not_of(" :.\t", *word + code_point_at(view, *word).size +
                                                                   code_point_at(view, *word + 1).size);
        if (at == std::string_view::npos) return end_subject();
        if (view[at] == '/' || view[at] == '-') return end_subject(); // a draft: the number is still blank
        const auto number = number_at(view, at, true);
        if (!number) {
            return (is_digit(view[at]) && take_bare_number(row, at)) || (is_unread_number(view) && end_subject());
        }
        head_.number = Range{row.range.first + number->first, row.range.first + number->end};
        take_rest_of_number_row({head_.number->end, row.range.end});
        return end_subject();
    }

    // "Số: ……": nothing that can be read, but no reason to stop here.
    static bool is_unread_number(std::string_view view) noexcept {
        const std::size_t colon = view.find(':');
        return colon != std::string_view::npos && colon <= std::string_view("Số  ").size() && view.size() < 64;
    }

    // What stands beside the number, or a lost column left there: the subject, or place and date.
    void take_rest_of_number_row(Range rest) {
        rest = trimmed(text_, rest);
        if (rest.empty()) return;
        if (const std::size_t mark = subject_mark(text_.view(rest))) {
            begin_subject({rest.first + mark, rest.end});
        } else {
            take_place_date({rest, false});
        }
    }

    // "Công điện số 1409" has digits alone; so had papers of long ago, with the day behind: "Số 72 ngày 3 tháng 12
    // năm 1945".
    bool take_bare_number(const Row& row, std::size_t at) {
        const auto number = bare_number_at({row.range.first + at, row.range.end});
        if (!number) return false;
        head_.number = number;
        take_rest_of_number_row({number->end, row.range.end});
        return end_subject();
    }

    [[nodiscard]] std::optional<Range> bare_number_at(Range range) const {
        const std::string_view view = text_.view(range);
        const std::size_t end = std::min(view.find_first_not_of("0123456789"), view.size());
        const Range behind = trimmed(text_, {range.first + end, range.end});
        const bool ends = behind.empty() || dateline_of(text_, behind);
        return end > 0 && ends ? std::optional(Range{range.first, range.first + end}) : std::nullopt;
    }

    // "Hà Nội, ngày 11 tháng 02 năm 2014", "NGÀY 30 THÁNG 12 NĂM 2008 VỀ VIỆC …", a blank draft.
    bool take_place_date(const Row& row) {
        const auto line = head_.date ? std::nullopt : dateline_of(text_, row.range);
        if (!line) return false;
        if (!line->place.empty()) head_.place = line->place;
        head_.date = line->date;
        end_subject();
        const std::string folded = fold(text_.view(line->rest).substr(0, 16));
        if (begins_with_words(folded, "ve") || begins_with_words(folded, "v/v")) {
            begin_subject({line->rest.first + subject_mark(text_.view(line->rest)), line->rest.end});
        }
        return true;
    }

    bool take_type(const Row& row) {
        if (head_.type) return false;
        const DocumentType* type = type_of_title(text_.view(row.range));
        Range rest{row.range.end, row.range.end};
        if (type != nullptr) {
            rest = behind_words(row.range, type->name);
        } else if (next_ < 3) {
            type = type_of_sentence(row, rest);
        }
        if (type == nullptr) return false;
        head_.type = row.range;
        head_.kind = type->slug;
        in_subject_ = true;
        take_rest_of_title(rest);
        return found();
    }

    // "Chỉ thị về việc …", the title of a text whose capitals were lost.
    const DocumentType* type_of_sentence(const Row& row, Range& rest) const {
        const std::string_view view = text_.view(row.range);
        const DocumentType* type = type_opening(view);
        if (type == nullptr || !type->titled || view.find(':') != std::string_view::npos) return nullptr;
        const Range behind = behind_words(row.range, type->name);
        const std::string folded = fold(text_.view(behind));
        constexpr std::array<std::string_view, 4> goes_on = {"ve viec", "ve", "ket luan", "y kien"};
        if (std::ranges::none_of(goes_on, [&](std::string_view words) { return begins_with_words(folded, words); })) {
            return nullptr;
        }
        rest = behind;
        return type;
    }

    // `range` without its first words, as many as `name` has.
    [[nodiscard]] Range behind_words(Range range, std::string_view name) const {
        const auto words = static_cast<std::size_t>(std::ranges::count(name, ' ')) + 1;
        const std::string_view view = text_.view(range);
        std::size_t at = 0;
        for (std::size_t i = 0; i < words; ++i) {
            at = std::min(view.find_first_of(" \n", at), view.size());
            at = std::min(view.find_first_not_of(" \n", at), view.size());
        }
        return {range.first + at, range.end};
    }

    // A title may go on, in its own line or the next: with the body that issues it, the number, or the subject.
    void take_rest_of_title(Range rest) {
        rest = without_trailing(text_, rest, ":");
        if (rest.empty()) return;
        const std::string folded = fold(text_.view(rest));
        if (begins_with_words(folded, "khan") && folded.size() < 24) return;
        if (take_number_in_title(rest, folded)) return;
        if (begins_with_words(folded, "cua")) {
            take_body_in_title(rest);
        } else {
            const std::size_t mark = subject_mark(text_.view(rest));
            begin_subject({rest.first + mark, rest.end});
        }
    }

    // "CỦA BAN THƯỜNG VỤ TỈNH ỦY VỀ VIỆC …": the body, and perhaps the subject behind it.
    void take_body_in_title(Range rest) {
        // With its mark: "Cục Bảo vệ thực vật" goes on.
        const std::string lower = lower_case(text_.view(rest));
        const std::size_t characters = length_in_characters(lower.substr(0, find_words(lower, "về")));
        std::size_t at = 0;
        for (std::size_t i = 0; i < characters; ++i) at += code_point_at(text_.view(rest), at).size;
        const Range body = behind_words({rest.first, rest.first + at}, "của");
        if (head_.bodies.empty()) add_body(body);
        const Range subject = trimmed(text_, {rest.first + at, rest.end});
        if (!subject.empty()) begin_subject({subject.first + subject_mark(text_.view(subject)), subject.end});
    }

    // "[CỦA BỘ …] SỐ 07/2008/CT-BTTTT [NGÀY …] [VỀ …]". A number behind anything else is that of another paper:
    // "TRIỂN KHAI NGHỊ QUYẾT SỐ 12/NQ-CP".
    bool take_number_in_title(Range rest, std::string_view folded) {
        const std::size_t word = find_words(folded, "so");
        if (head_.number || word == std::string_view::npos) return false;
        const std::string_view view = text_.view(rest);
        const Range before = trimmed(text_, {rest.first, rest.first + unfolded(view, folded, word)});
        const Range body = behind_words(before, "cua");
        const bool own = before.empty() || (begins_with_words(folded, "cua") && names_only_body(text_.view(body)));
        const std::size_t digit = view.find_first_of("0123456789", unfolded(view, folded, word));
        if (!own || digit == std::string_view::npos) return false;
        const auto number = number_at(view, digit, true);
        head_.number = number ? Range{rest.first + number->first, rest.first + number->end}
                              : bare_number_at({rest.first + digit, rest.end});
        if (!head_.number) return false;
        if (!body.empty()) add_body(body);
        const Range behind = trimmed(text_, {head_.number->end, rest.end});
        if (!behind.empty()) take_rest_of_number_row(behind);
        return true;
    }

    bool take_subject_mark(const Row& row) {
        const std::string_view view = text_.view(row.range);
        const std::size_t mark = std::max(subject_mark(view), subject_of_letter(view));
        if (mark == 0 || (!head_.subject.empty() && !head_.type)) return false;
        if (head_.type && !head_.subject.empty() && !in_subject_) return false;
        begin_subject({row.range.first + mark, row.range.end});
        return found();
    }

    // "Về lãnh đạo công tác chuẩn bị …" below the number of a letter, as the Party writes it.
    [[nodiscard]] std::size_t subject_of_letter(std::string_view view) const {
        constexpr std::string_view about = "Về ";
        constexpr std::size_t longest = 160; // bytes
        const bool may_be = head_.number && !head_.type && !head_.bodies.empty() && head_.subject.empty();
        const bool sentence = view.ends_with('.') || view.ends_with(':');
        return may_be && view.starts_with(about) && view.size() <= longest && !sentence ? about.size() : 0;
    }

    void begin_subject(Range range) {
        range = trimmed(text_, range);
        if (!range.empty()) head_.subject.push_back(range);
        in_subject_ = true;
    }

    // Bodies stand in capitals above the number; a line that begins with no body goes on with the one before.
    bool take_body(const Row& row) {
        const std::string_view view = text_.view(row.range);
        if (head_.type || in_subject_ || view.size() > longest_body_name || !all_capitals(view)) return false;
        if (is_in_english(view)) return found();
        const Range name{row.range.first, row.range.first + size_before_motto(view)};
        const bool rest =
            view.find(' ') == std::string_view::npos; // "… MÔI" with "TRƯỜNG" below: no body is one word
        if (head_.bodies.empty() || (names_body(view) && !rest)) {
            add_body(name);
        } else if (trimmed(text_, {head_.bodies.back().end, name.first}).empty()) {
            head_.bodies.back().end = name.end;
        } else { // below the motto: the title of a paper of no known type, where the subject follows
            const bool subject = next_ + 1 < rows_.size() && subject_mark(text_.view(rows_[next_ + 1].range)) > 0;
            head_.has_unknown_title = head_.has_unknown_title || subject;
        }
        return found();
    }

    // Two columns that ran into one line: the name ends where the motto begins.
    static std::size_t size_before_motto(std::string_view view) {
        if (!holds_motto(view)) return view.size();
        for (std::size_t space = view.find(' '); space != std::string_view::npos; space = view.find(' ', space + 1)) {
            if (begins_with_motto(view.substr(space + 1))) return space;
        }
        return view.size();
    }

    void add_body(Range range) {
        range = without_trailing(text_, range, ":;,.*_-");
        if (!range.empty()) head_.bodies.push_back(range);
    }

    bool take_subject_line(const Row& row, std::string_view folded) {
        if (!in_subject_) return false;
        if (head_.subject.empty() && begins_with_words(folded, "cua") && all_capitals(text_.view(row.range))) {
            take_rest_of_title(row.range);
            return true;
        }
        if (opens_text(row, folded)) return false;
        begin_subject(row.range);
        return true;
    }

    // Whether the row below a title begins the text: it stands apart, opens like a preamble, or is longer
    // than a title may be.
    [[nodiscard]] bool opens_text(const Row& row, std::string_view folded) const {
        const std::string_view view = text_.view(row.range);
        const bool small = is_lower(code_point_at(view, 0).value);
        if (view.ends_with(':') || label_of(view)) return true;
        if (head_.subject.empty()) {
            if (begins_with_any(folded, ground_openers) || is_decider(view)) return true;
            // "CHƯƠNG TRÌNH HÀNH ĐỘNG / thực hiện Nghị quyết …": a sentence begins large, and ends with a mark.
            const std::size_t longest =
                std::string_view(".,;").find(view.back()) == std::string_view::npos ? 300 : 120;
            return !small && begins_with_any(folded, preamble_openers) && length_in_characters(view) > longest;
        }
        if (row.blank_before && !small) return true;
        if (length_in_characters(view) > (small ? 200U : 110U)) return true;
        return !small && (begins_with_any(folded, preamble_openers) || all_capitals_ended(view));
    }

    // Who decides stands above the grounds: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", then "Căn cứ Luật …"; once more, in any
    // letters, where the title named it already: "Chính phủ", "Nước Cộng hòa …".
    [[nodiscard]] bool is_decider(std::string_view view) const {
        const auto opens_grounds = [&](std::size_t below) {
            return next_ + below < rows_.size() &&
                   begins_with_any(fold(text_.view(rows_[next_ + below].range).substr(0, 64)), ground_openers);
        };
        if (all_capitals(view) && names_body(view) && opens_grounds(1)) return true;
        const bool again =
            !head_.bodies.empty() && begins_with_words(fold(view), fold(text_.view(head_.bodies.back())));
        return again && (opens_grounds(1) || opens_grounds(2));
    }

    // A subject in capitals ends where small letters begin, and the other way round.
    [[nodiscard]] bool all_capitals_ended(std::string_view view) const {
        const bool now = all_capitals(view);
        const bool before = all_capitals(text_.view(head_.subject.back()));
        return now && !before;
    }

    const Text& text_;
    Rows rows_;
    Head head_;
    std::size_t next_ = 0;
    bool in_subject_ = false;
    bool motto_above_ = false;
    bool has_motto_ = false;
    bool anything_ = false;
    bool done_ = false;
};

} // namespace

HeadAndNext read_head(const Text& text, Rows rows) { return HeadReader(text, rows).run(); }

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "split/tail.hpp"

#include "base/beginnings.hpp"
#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/header_marks.hpp"
#include "knowledge/positions.hpp"
#include "normalise/labels.hpp"
#include "normalise/motto.hpp"
#include "normalise/opening_marks.hpp"
#include "normalise/page_furniture.hpp"
#include "normalise/title_line.hpp"
#include "split/papers.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

constexpr std::size_t longest_signature_row = 160;   // bytes
constexpr std::size_t rows_of_a_plain_signature = 5; // position, "(đã ký)", name and what a page leaves

// Beginnings of recipients that stand without a dash, as `fold` gives them.
constexpr std::array<std::string_view, 5> undashed_recipients = {"nhu tren", "nhu kinh gui", "luu", "nhu dieu",
                                                                 "nhu muc"};
// What the brackets of a purpose note begin with, as `fold` gives it.
constexpr auto note_beginnings =
    std::to_array<std::string_view>({"de ", "b/c", "t/h", "p/h", "ph/h", "bao cao", "thay b", "dang ", "dua tin",
                                     "thuc hien", "phoi hop", "theo doi", "biet", "chi dao", "xin y kien"});
// And what it begins with where a comma, a colon or a dash stands for the brackets.
constexpr auto bare_note_beginnings =
    std::to_array<std::string_view>({"de ", "b/c", "t/h", "p/h", "ph/h", "bao cao"});

constexpr Beginnings positions(signing_positions);
constexpr Beginnings names_of_ranks(ranks);

bool opens_recipients(std::string_view row) {
    if (!opens_with_recipient_mark(row)) return false;
    const std::string folded = fold(row.substr(0, 40));
    return std::ranges::any_of(recipient_marks,
                               [&](std::string_view mark) { return begins_with_words(folded, mark); });
}

bool has_signing_mark(std::string_view row) {
    return row.size() < longest_signature_row && all_capitals(row) && opens_with_signing_mark(row);
}

bool is_position(std::string_view row) {
    if (row.size() > longest_signature_row || !positions.open(row) || !all_capitals(row)) return false;
    const std::string folded = fold(row);
    return std::ranges::any_of(signing_positions,
                               [&](std::string_view position) { return begins_with_words(folded, position); });
}

// Brackets, spaces and full stops around "đã ký" are set in many ways.
bool is_signed_mark(std::string_view row) {
    if (row.size() > 80) return false;
    const std::string_view inside = row.substr(std::min(row.find_first_not_of("([/ "), row.size()));
    if (!fold_begins_with_any(inside, signed_marks)) return false;
    std::string folded = fold(row);
    const std::size_t first = std::min(folded.find_first_not_of("([/ "), folded.size());
    folded.erase(folded.find_last_not_of(")]/.: ") + 1);
    folded.erase(0, std::min(first, folded.size()));
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find_first_of(" ,", at), folded.size());
        const std::string_view word = std::string_view(folded).substr(at, end - at);
        if (!word.empty() && std::ranges::find(signed_mark_words, word) == signed_mark_words.end()) return false;
        at = end + 1;
    }
    return true;
}

// "Chủ tịch" in small letters, as old papers and their copies have it: the office and nothing else.
bool is_small_position(std::string_view row) {
    return row.size() < longest_signature_row && is_upper(code_point_at(row, 0).value) && positions.open(row) &&
           std::ranges::find(signing_positions, fold(row)) != signing_positions.end();
}

// `row` without the rank before a name ("Đại tá Trần Văn Bình"), which may have small letters.
std::string_view without_rank(std::string_view row) {
    if (!names_of_ranks.open(row)) return row;
    const std::string folded = fold(row.substr(0, 40));
    for (const std::string_view rank : ranks) {
        if (!begins_with_words(folded, rank)) continue;
        std::size_t at = 0;
        for (std::size_t i = 0; i < rank.size(); ++i) at += code_point_at(row, at).size;
        return row.substr(std::min(row.find_first_not_of(" .", at), row.size()));
    }
    return row;
}

// Two to six words, each with a capital and no digits: "Trần Đình Văn", "TS. Lê Thị Hoa".
bool is_name(std::string_view row) {
    row = without_rank(row);
    if (row.size() > 80 || row.find_first_of("0123456789:;()/") != std::string_view::npos) return false;
    std::size_t words = 0;
    for (std::size_t at = 0; at < row.size(); ++words) {
        if (!is_upper(code_point_at(row, at).value)) return false;
        const std::size_t space = std::min(row.find(' ', at), row.size());
        at = std::min(row.find_first_not_of(' ', space), row.size());
    }
    return words >= 2 && words <= 6;
}

// The name in "(Đã ký) Trần Văn Bình", "Trần Văn Bình (đã ký)" and "Đã ký: Trần Văn Bình"; empty where there is none.
Range name_beside_signed_mark(const Text& text, Range row) {
    const std::string_view view = text.view(row);
    std::size_t open = view.find('(');
    std::size_t end = view.find(')');
    if (open == std::string_view::npos) {
        open = 0;
        end = view.find(':');
    }
    if (end == std::string_view::npos || end < open) return {};
    if (!is_signed_mark(view.substr(open, end - open + 1))) return {};
    const Range name =
        open == 0 ? trimmed(text, {row.first + end + 1, row.end}) : trimmed(text, {row.first, row.first + open});
    return is_name(text.view(name)) ? name : Range{};
}

bool opens_other_paper(std::string_view row) {
    return is_motto(row) || (all_capitals(row) && holds_motto(row)) || is_appendix_title(row) || is_type_line(row);
}

class TailReader {
public:
    explicit TailReader(const Text& text) : text_(text) {}

    // Whether the row is part of the end: below it, another paper may follow.
    bool read(const Row& row, bool plain_signature) {
        const std::string_view view = text_.view(row.range);
        if (is_rule(view)) return true;
        if (opens_recipients(view)) return open_recipients(row);
        if (opens_other_paper(view)) return false;
        if (has_signing_mark(view) || is_position(view) || plain_signature) {
            mode_ = Mode::signature;
            return take_signing_line(row);
        }
        return mode_ == Mode::signature ? take_signature_row(row) : take_recipient_row(row);
    }

    Tail finish() {
        for (const Range entry : entries_) add_recipient(entry);
        return std::move(tail_);
    }

private:
    enum class Mode { recipients, signature };

    bool open_recipients(const Row& row) {
        mode_ = Mode::recipients;
        const std::string_view view = text_.view(row.range);
        const std::size_t colon = view.find(':');
        if (colon == std::string_view::npos || colon > 40) return true;
        const Range rest = trimmed(text_, {row.range.first + colon + 1, row.range.end});
        return rest.empty() || take_recipient_row({rest, false});
    }

    bool take_recipient_row(const Row& row) {
        const std::string_view view = text_.view(row.range);
        if (const Range name = name_beside_signed_mark(text_, row.range); !name.empty()) return take_name(name);
        if (is_signed_mark(view)) return true;
        const auto label = label_of(view);
        const bool dash = label && !is_counted(label->label_class);
        const std::string folded = fold(view.substr(0, 40));
        if (dash) {
            dashed_ = true;
            entries_.push_back(trimmed(text_, {row.range.first + label->size, row.range.end}));
        } else if (is_closed_name(view)) {
            return take_name(row.range);
        } else if (entries_.empty() || begins_with_any(folded, undashed_recipients)) {
            entries_.push_back(row.range);
        } else if (opens_another_paper(row)) {
            return false;
        } else if (folded.starts_with("dong kinh gui")) {
            return true;
        } else if (!dashed_ && last_char() == ';' && !is_lower(code_point_at(view, 0).value) && view.front() != '(') {
            entries_.push_back(row.range);
        } else {
            entries_.back().end = row.range.end;
        }
        return true;
    }

    // A name below a list that has come to its end is the signatory's.
    [[nodiscard]] bool is_closed_name(std::string_view view) const {
        const bool closed = entries_.empty() || last_char() == '.' || !tail_.signature.empty();
        return closed && !tail_.signature.name && is_name(view);
    }

    // Below the filing line, which is the last of the list, capitals or a paragraph of its own are the head of a
    // form, a note or a second document.
    [[nodiscard]] bool opens_another_paper(const Row& row) const {
        const std::string_view view = text_.view(row.range);
        const bool filed = fold(text_.view(entries_.back()).substr(0, 8)).starts_with("luu");
        const bool apart = row.blank_before && last_char() == '.' && !is_lower(code_point_at(view, 0).value);
        return filed && ((all_capitals(view) && view.size() > 8) || (apart && view.front() != '('));
    }

    [[nodiscard]] char last_char() const noexcept { return text_.view()[entries_.back().end - 1]; }

    bool take_signing_line(const Row& row) {
        const std::string_view view = text_.view(row.range);
        SignatureRanges& signature = tail_.signature;
        if (signature.name) { // the second who signs a joint paper, whom the record has no place for
            others_ = others_ || (!signature.authority.empty() && has_signing_mark(view));
            return others_;
        }
        if (has_signing_mark(view)) {
            // A mark below a position: the position was that of whom one signs for.
            if (signature.position) signature.authority.push_back(*signature.position);
            signature.position.reset();
            signature.authority.push_back(row.range);
        } else if (signature.position) {
            signature.position->end = row.range.end;
        } else {
            signature.position = row.range;
        }
        return true;
    }

    bool take_signature_row(const Row& row) {
        const std::string_view view = text_.view(row.range);
        SignatureRanges& signature = tail_.signature;
        if (const Range name = name_beside_signed_mark(text_, row.range); !name.empty() && !signature.name) {
            return take_name(name);
        }
        if (is_signed_mark(view)) return true;
        if (others_) return take_other(view);
        const auto label = label_of(view);
        if (label && label->label_class == LabelClass::dash && (dashed_ || !signature.name)) {
            mode_ = Mode::recipients;
            return take_recipient_row(row);
        }
        const bool capitals = all_capitals(view) && view.size() < longest_signature_row;
        if (capitals && !signature.name && (!signature.position || !is_name(view))) {
            (signature.position ? *signature.position : signature.authority.back()).end = row.range.end;
            return true;
        }
        if (signature.name && is_name(view) && !capitals && all_capitals(text_.view(*signature.name))) {
            // "… CHĂN NUÔI" / "VÀ THÚ Y" / "Đàm Quang Khải": what looked like the name was the end of the office.
            if (!signature.position) return false;
            signature.position->end = signature.name->end;
            return take_name(row.range);
        }
        return !signature.name && is_name(view) && take_name(row.range);
    }

    // A row of the second signature; its name ends it.
    bool take_other(std::string_view view) {
        if (all_capitals(view) && !is_name(view)) return true;
        others_ = all_capitals(view);
        return is_name(view);
    }

    bool take_name(Range range) {
        tail_.signature.name = without_trailing(text_, range, ".,;");
        mode_ = Mode::signature;
        return true;
    }

    // "Ban Bí thư (để báo cáo)," : the text, and the purpose without its brackets.
    void add_recipient(Range entry) {
        entry = without_trailing(text_, entry, ",;.");
        if (entry.empty()) return;
        RecipientRange recipient{entry, std::nullopt};
        const Range note = note_of(entry);
        if (!note.empty()) {
            recipient.note = note;
            recipient.text = without_trailing(text_, {entry.first, note.first}, ",;.(:-–");
        }
        if (!recipient.text.empty()) tail_.recipients.push_back(recipient);
    }

    // What is said of the purpose at the end of an entry, in brackets or behind a mark ("Sở Y tế: để thực hiện");
    // empty where nothing is.
    [[nodiscard]] Range note_of(Range entry) const {
        const std::string_view view = text_.view(entry);
        const bool bracket = view.ends_with(')');
        const std::size_t mark = bracket ? view.rfind('(') : view.find_last_of(":,-");
        if (mark == std::string_view::npos) return {};
        const Range note = trimmed(text_, {entry.first + mark + 1, entry.end - (bracket ? 1 : 0)});
        const std::string folded = fold(flat(text_, note));
        const bool filed = fold(view.substr(0, 8)).starts_with("luu");
        if (!bracket && (filed || !is_lower(code_point_at(text_.view(note), 0).value))) return {};
        return begins_with_any(folded, note_beginnings) && (bracket || begins_with_any(folded, bare_note_beginnings))
                   ? note
                   : Range{};
    }

    const Text& text_;
    Tail tail_;
    std::vector<Range> entries_;
    Mode mode_ = Mode::recipients;
    bool dashed_ = false; // recipients begin with a dash
    bool others_ = false; // somebody else signs below
};

// Where the head of a body signs in person, nothing but the office stands above the name; an office that
// opens a paragraph of the text has more than a few rows below it.
bool is_plain_signature(const Text& text, Rows rows, std::size_t at) {
    const std::string_view office = text.view(rows[at].range);
    if (!(is_position(office) || is_small_position(office)) || at + 1 >= rows.size()) return false;
    const std::size_t last = std::min(rows.size(), at + rows_of_a_plain_signature);
    for (std::size_t i = at + 1; i < last; ++i) {
        const std::string_view view = text.view(rows[i].range);
        if (is_name(view) || !name_beside_signed_mark(text, rows[i].range).empty()) return true;
        if (!is_signed_mark(view) && !is_position(view)) return false;
    }
    return false;
}

} // namespace

std::size_t find_tail(const Text& text, Rows rows, std::size_t from) {
    for (std::size_t i = from; i < rows.size(); ++i) {
        const std::string_view view = text.view(rows[i].range);
        if (opens_recipients(view) || has_signing_mark(view) || is_plain_signature(text, rows, i)) return i;
        if (i > from && all_capitals(view) && is_appendix_title(view)) return i; // nobody signed
    }
    return rows.size();
}

Tail read_tail(const Text& text, Rows rows) {
    TailReader reader(text);
    std::size_t next = 0;
    while (next < rows.size() && reader.read(rows[next], is_plain_signature(text, rows, next))) ++next;
    Tail tail = reader.finish();
    tail.next = next;
    return tail;
}

} // namespace chithi

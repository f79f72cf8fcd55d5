// SPDX-License-Identifier: Apache-2.0
#include "split/tail.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/header_marks.hpp"
#include "knowledge/positions.hpp"
#include "normalise/labels.hpp"
#include "normalise/page_furniture.hpp"
#include "normalise/title_line.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

constexpr std::size_t longest_signature_row = 160;   // bytes
constexpr std::size_t rows_of_a_plain_signature = 5; // position, "(đã ký)", name and what a page leaves

// Beginnings of recipients that stand without a dash, as `fold` gives them.
constexpr std::array<std::string_view, 5> undashed_recipients = {"nhu tren", "nhu kinh gui", "luu", "nhu dieu",
                                                                 "nhu muc"};
constexpr std::array<std::string_view, 5> appendix_marks = {"phu luc", "bieu mau", "mau so", "danh muc kem theo",
                                                            "(kem theo"};
// What the brackets of a purpose note begin with, as `fold` gives it.
constexpr std::array<std::string_view, 8> note_beginnings = {"de ",  "b/c",     "t/h",    "p/h",
                                                             "ph/h", "bao cao", "thay b", "dang "};

bool begins_with_any(std::string_view folded, auto const& marks) {
    return std::ranges::any_of(marks, [&](std::string_view mark) { return folded.starts_with(mark); });
}

bool opens_recipients(std::string_view row) {
    const std::string folded = fold(row.substr(0, 40));
    return std::ranges::any_of(recipient_marks,
                               [&](std::string_view mark) { return begins_with_words(folded, mark); });
}

bool has_signing_mark(std::string_view row) {
    return row.size() < longest_signature_row && all_capitals(row) &&
           std::ranges::any_of(signing_marks, [&](const SigningMark& known) { return row.starts_with(known.mark); });
}

bool is_position(std::string_view row) {
    if (row.size() > longest_signature_row || !all_capitals(row)) return false;
    const std::string folded = fold(row);
    return std::ranges::any_of(signing_positions,
                               [&](std::string_view position) { return begins_with_words(folded, position); });
}

bool is_signed_mark(std::string_view row) {
    const std::string folded = fold(row.substr(0, 80));
    return folded.starts_with("(da ky") || std::ranges::find(signed_marks, folded) != signed_marks.end();
}

// Two to six words, each with a capital and no digits: "Trần Đình Văn", "TS. Lê Thị Hoa".
bool is_name(std::string_view row) {
    if (row.size() > 80 || row.find_first_of("0123456789:;()/") != std::string_view::npos) return false;
    std::size_t words = 0;
    for (std::size_t at = 0; at < row.size(); ++words) {
        if (!is_upper(code_point_at(row, at).value)) return false;
        const std::size_t space = std::min(row.find(' ', at), row.size());
        at = std::min(row.find_first_not_of(' ', space), row.size());
    }
    return words >= 2 && words <= 6;
}

bool opens_appendix(std::string_view row) {
    const std::string folded = fold(row.substr(0, 160));
    const bool motto = row.size() < 200 && std::ranges::any_of(national_mottos, [&](std::string_view known) {
                           return folded.find(known) != std::string::npos;
                       });
    return motto || begins_with_any(folded, appendix_marks) || is_type_line(row);
}

class TailReader {
public:
    explicit TailReader(const Text& text) : text_(text) {}

    void read(const Row& row) {
        const std::string_view view = text_.view(row.range);
        if (mode_ == Mode::appendix) {
            tail_.appendix.push_back(row.range);
        } else if (is_rule(view)) {
            return;
        } else if (opens_recipients(view)) {
            open_recipients(row);
        } else if (opens_appendix(view)) {
            mode_ = Mode::appendix;
            tail_.appendix.push_back(row.range);
        } else if (has_signing_mark(view) || is_position(view)) {
            mode_ = Mode::signature;
            take_signing_line(row);
        } else if (mode_ == Mode::signature) {
            take_signature_row(row);
        } else {
            take_recipient_row(row);
        }
    }

    Tail finish() {
        for (const Range entry : entries_) add_recipient(entry);
        return std::move(tail_);
    }

private:
    enum class Mode { recipients, signature, appendix };

    void open_recipients(const Row& row) {
        mode_ = Mode::recipients;
        const std::string_view view = text_.view(row.range);
        const std::size_t colon = view.find(':');
        if (colon == std::string_view::npos || colon > 40) return;
        const Range rest = trimmed(text_, {row.range.first + colon + 1, row.range.end});
        if (!rest.empty()) take_recipient_row({rest, false});
    }

    void take_recipient_row(const Row& row) {
        const std::string_view view = text_.view(row.range);
        const auto label = label_of(view);
        const bool dash = label && !is_counted(label->label_class);
        const std::string folded = fold(view.substr(0, 40));
        if (dash) {
            entries_.push_back(trimmed(text_, {row.range.first + label->size, row.range.end}));
        } else if (entries_.empty() || begins_with_any(folded, undashed_recipients)) {
            if (is_closed_name(view)) return take_name(row.range);
            entries_.push_back(row.range);
        } else if (folded.starts_with("dong kinh gui") || is_signed_mark(view)) {
            return;
        } else if (is_closed_name(view)) {
            take_name(row.range);
        } else if (opens_another_paper(view)) {
            mode_ = Mode::appendix;
            tail_.appendix.push_back(row.range);
        } else if (last_char() == ';' && !is_lower(code_point_at(view, 0).value) && view.front() != '(') {
            entries_.push_back(row.range);
        } else {
            entries_.back().end = row.range.end;
        }
    }

    // A name below a list that has come to its end is the signatory's.
    [[nodiscard]] bool is_closed_name(std::string_view view) const {
        const bool closed = entries_.empty() || last_char() == '.' || !tail_.signature.empty();
        return closed && !tail_.signature.name && is_name(view);
    }

    // Capitals below the filing line are the head of a form or of a second document.
    [[nodiscard]] bool opens_another_paper(std::string_view view) const {
        return all_capitals(view) && view.size() > 8 &&
               fold(text_.view(entries_.back()).substr(0, 8)).starts_with("luu");
    }

    [[nodiscard]] char last_char() const noexcept { return text_.view()[entries_.back().end - 1]; }

    void take_signing_line(const Row& row) {
        const std::string_view view = text_.view(row.range);
        SignatureRanges& signature = tail_.signature;
        if (signature.name) {
            tail_.appendix.push_back(row.range);
        } else if (has_signing_mark(view)) {
            // A mark below a position: the position was that of whom one signs for.
            if (signature.position) signature.authority.push_back(*signature.position);
            signature.position.reset();
            signature.authority.push_back(row.range);
        } else if (signature.position) {
            signature.position->end = row.range.end;
        } else {
            signature.position = row.range;
        }
    }

    void take_signature_row(const Row& row) {
        const std::string_view view = text_.view(row.range);
        SignatureRanges& signature = tail_.signature;
        if (is_signed_mark(view)) return;
        const auto label = label_of(view);
        if (label && label->label_class == LabelClass::dash) {
            mode_ = Mode::recipients;
            return take_recipient_row(row);
        }
        const bool capitals = all_capitals(view) && view.size() < longest_signature_row;
        if (capitals && !signature.name && (!signature.position || !is_name(view))) {
            (signature.position ? *signature.position : signature.authority.back()).end = row.range.end;
        } else if (!signature.name && is_name(view)) {
            take_name(row.range);
        } else {
            mode_ = Mode::appendix;
            tail_.appendix.push_back(row.range);
        }
    }

    void take_name(Range range) {
        tail_.signature.name = without_trailing(text_, range, ".,;");
        mode_ = Mode::signature;
    }

    // "Ban Bí thư (để báo cáo)," : the text, and the purpose without its brackets.
    void add_recipient(Range entry) {
        entry = without_trailing(text_, entry, ",;.");
        if (entry.empty()) return;
        RecipientRange recipient{entry, std::nullopt};
        const std::string_view view = text_.view(entry);
        const std::size_t open = view.rfind('(');
        if (view.ends_with(')') && open != std::string_view::npos) {
            const Range note = trimmed(text_, {entry.first + open + 1, entry.end - 1});
            const std::string folded = fold(text_.view(note));
            if (begins_with_any(folded, note_beginnings)) {
                recipient.note = note;
                recipient.text = without_trailing(text_, {entry.first, entry.first + open}, ",;.");
            }
        }
        if (!recipient.text.empty()) tail_.recipients.push_back(recipient);
    }

    const Text& text_;
    Tail tail_;
    std::vector<Range> entries_;
    Mode mode_ = Mode::recipients;
};

// Where the head of a body signs in person, nothing but the office stands above the name; an office that
// opens a paragraph of the text has more than a few rows below it.
bool is_plain_signature(const Text& text, Rows rows, std::size_t at) {
    if (!is_position(text.view(rows[at].range)) || at + 1 >= rows.size()) return false;
    const std::size_t last = std::min(rows.size(), at + rows_of_a_plain_signature);
    for (std::size_t i = at + 1; i < last; ++i) {
        const std::string_view view = text.view(rows[i].range);
        if (is_name(view)) return true;
        if (!is_signed_mark(view) && !is_position(view)) return false;
    }
    return false;
}

} // namespace

std::size_t find_tail(const Text& text, Rows rows, std::size_t from) {
    for (std::size_t i = from; i < rows.size(); ++i) {
        const std::string_view view = text.view(rows[i].range);
        if (opens_recipients(view) || has_signing_mark(view) || is_plain_signature(text, rows, i)) return i;
    }
    return rows.size();
}

Tail read_tail(const Text& text, Rows rows) {
    TailReader reader(text);
    for (const Row& row : rows) reader.read(row);
    return reader.finish();
}

} // namespace chithi

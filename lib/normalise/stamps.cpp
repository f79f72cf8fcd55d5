// SPDX-License-Identifier: Apache-2.0
#include "normalise/stamps.hpp"

#include "base/beginnings.hpp"
#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/stamp_lines.hpp"
#include "normalise/chunks.hpp"
#include "normalise/labels.hpp"
#include "normalise/motto.hpp"
#include "normalise/opening_marks.hpp"
#include "normalise/page_furniture.hpp"
#include "normalise/title_line.hpp"
#include <algorithm>
#include <set>
#include <span>

namespace chithi {

namespace {

using Lines = std::vector<Line>;

constexpr std::size_t most_lines = 16;    // of a mark, with those of the columns beside it
constexpr std::size_t most_wrapped = 4;   // lines that a name or a path goes on over
constexpr std::size_t longest_line = 120; // bytes
constexpr std::size_t most_shift = 4;     // columns between the beginnings of its lines
constexpr std::size_t most_arrival_lines = 6;
constexpr std::size_t most_lines_above = 2; // the name of the office that received it

constexpr auto beginnings = column(stamp_lines, &StampLine::begins);
constexpr Beginnings stamp_beginnings(beginnings);
constexpr Beginnings arrival_beginnings(arrival_stamps);

const StampLine* stamp_line_of(std::string_view line) {
    if (line.size() > longest_line || !stamp_beginnings.open(line)) return nullptr;
    const auto* const found = std::ranges::find_if(
        stamp_lines, [&](const StampLine& known) { return fold_begins_with(line, known.begins); });
    return found == stamp_lines.end() ? nullptr : found;
}

// "14.10.2025", "16:42:07 +07:00", "+07'00'": a day, an hour or a zone in figures and nothing else, and no page
// number.
bool is_moment(std::string_view line) {
    if (line.empty() || line.find_first_not_of("0123456789.:/-+' ") != std::string_view::npos) return false;
    std::size_t parts = 0;
    for (std::size_t at = 1; at + 1 < line.size(); ++at) {
        if (is_digit(line[at]) || line[at] == ' ' || !is_digit(line[at - 1]) || !is_digit(line[at + 1])) continue;
        if (line[at] == ':' || line[at] == '\'') return true;
        ++parts;
    }
    return parts >= 2;
}

// What stands in a document's head and end, and in no name of who signed.
bool is_of_document(std::string_view line) {
    return line.size() > longest_line || holds_motto(line) || opens_with_addressee_mark(line) ||
           opens_with_recipient_mark(line) || opens_with_signing_mark(line) || is_type_line(line) || is_rule(line) ||
           fold_begins_with(line, "so:") || label_of(line) || fold(line).find(", ngay ") != std::string::npos;
}

// "Số: 1234", "Ngày: …/…/2025": a label of the stamp of arrival with figures or dots behind it. A number with letters
// is the document's own.
bool is_arrival_line(std::string_view line) {
    const auto opens = [&](std::string_view words) { return fold_begins_with(line, words); };
    if (line.size() > longest_line) return false;
    if (std::ranges::any_of(arrival_notes, opens)) return true;
    if (std::ranges::none_of(arrival_figures, opens)) return false;
    const std::string behind = fold(line.substr(line.find(':')));
    return std::ranges::none_of(behind, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_figure(std::string_view line) noexcept {
    return line.find_first_not_of("0123456789./- ") == std::string_view::npos;
}

bool names_arrival_stamp(std::string_view line) {
    if (line.size() > longest_line || !arrival_beginnings.open(line) || !all_capitals(line)) return false;
    const std::string folded = fold(line);
    const std::size_t end = folded.find_last_not_of(" .:*") + 1;
    return std::ranges::find(arrival_stamps, std::string_view(folded).substr(0, end)) != arrival_stamps.end();
}

/// Finds the parts of the stamps of a text.
class StampFinder {
public:
    StampFinder(const Text& text, const Lines& lines) : text_(text), lines_(lines) {}

    std::vector<Range> run() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (lines_[i].single_spaced && !may_open(lines_[i])) continue; // nearly every line
            for (const Line& chunk : chunks_of(text_, lines_[i])) {
                if (is_taken(chunk.range)) continue;
                if (opens_mark(chunk)) read_mark(i, chunk);
                if (names_arrival_stamp(text_.view(chunk.range))) read_arrival(i, chunk);
            }
        }
        std::ranges::sort(found_, {}, &Range::first);
        return std::move(found_);
    }

private:
    [[nodiscard]] bool may_open(const Line& line) const {
        const std::string_view view = text_.view(line.range);
        return stamp_beginnings.open(view) || arrival_beginnings.open(view) ||
               view.find('|') != std::string_view::npos;
    }

    // A sentence may go on with "được ký bởi"; a mark begins with a capital.
    [[nodiscard]] bool opens_mark(const Line& chunk) const {
        const std::string_view view = text_.view(chunk.range);
        const StampLine* line = stamp_line_of(view);
        if (line == nullptr || !is_upper(code_point_at(view, 0).value)) return false;
        return line->part == StampLine::Part::signer || (line->part == StampLine::Part::time && is_furniture(view));
    }

    [[nodiscard]] bool is_taken(Range range) const noexcept { return taken_.contains(range.first); }

    void take(const std::vector<Range>& parts) {
        for (const Range part : parts) {
            if (taken_.insert(part.first).second) found_.push_back(part);
        }
    }

    // What stands in line `i` under `opener`.
    [[nodiscard]] std::optional<Line> chunk_under(const Line& opener, std::size_t i) const {
        for (const Line& chunk : chunks_of(text_, lines_[i])) {
            const std::size_t shift = std::max(chunk.indent, opener.indent) - std::min(chunk.indent, opener.indent);
            if (shift <= most_shift) return chunk;
        }
        return std::nullopt;
    }

    // From who signed to when: a line between them that is no label goes on with the one above. Without a time it is
    // no mark, for nothing else tells where it ends.
    void read_mark(std::size_t at, const Line& opener) {
        std::vector<Range> taken = {opener.range};
        std::vector<Range> pending;
        bool timed = stamp_line_of(text_.view(opener.range))->part == StampLine::Part::time;
        const std::size_t last = std::min(lines_.size(), at + most_lines);
        for (std::size_t i = at + 1; i < last; ++i) {
            const auto chunk = chunk_under(opener, i);
            if (!chunk) continue;
            const std::string_view view = text_.view(chunk->range);
            const StampLine* line = stamp_line_of(view);
            const bool moment = is_moment(view);
            if (moment || (line != nullptr && !(timed && line->part == StampLine::Part::signer))) {
                taken.insert(taken.end(), pending.begin(), pending.end());
                pending.clear();
                taken.push_back(chunk->range);
                timed = timed || moment || line->part == StampLine::Part::time;
                continue;
            }
            pending.push_back(chunk->range);
            if (timed || pending.size() > most_wrapped || is_of_document(view)) break;
        }
        if (timed) take(taken);
    }

    void read_arrival(std::size_t at, const Line& opener) {
        std::vector<Range> taken = {opener.range};
        const std::size_t last = std::min(lines_.size(), at + most_lines);
        std::size_t next = lines_.size(); // the line below it, where it is near
        bool open = false;                // a label has nothing behind it yet
        for (std::size_t i = at + 1; i < last && next == lines_.size(); ++i) {
            const auto chunk = chunk_under(opener, i);
            if (!chunk) continue;
            const std::string_view view = text_.view(chunk->range);
            const bool figure = open && is_figure(view);
            if (taken.size() > most_arrival_lines || !(figure || is_arrival_line(view))) {
                next = i;
            } else {
                taken.push_back(chunk->range);
                open = view.ends_with(':');
            }
        }
        if (taken.size() < 2) return;
        take(taken);
        const std::vector<Range> receiver = receiver_above(at, opener);
        if (is_apart(at - receiver.size(), opener, next)) take(receiver);
    }

    // The stamp opens with the name of the office that received the document.
    [[nodiscard]] std::vector<Range> receiver_above(std::size_t at, const Line& opener) const {
        std::vector<Range> names;
        for (std::size_t i = at; i > 0 && names.size() < most_lines_above; --i) {
            const auto chunk = chunk_under(opener, i - 1);
            if (!chunk) break;
            const std::string_view view = text_.view(chunk->range);
            if (!all_capitals(view) || is_of_document(view)) break;
            names.push_back(chunk->range);
        }
        return names;
    }

    // Whether names above the stamp from line `top` on are not those of who issued the document: in the right column
    // of a head stand none; below its number none is left to come; and on top of the page the head, which opens with
    // the name of another, stands below the stamp.
    [[nodiscard]] bool is_apart(std::size_t top, const Line& opener, std::size_t next) const {
        if (opener.indent >= right_indent) return true;
        const auto is_number = [&](const Line& line) { return fold_begins_with(text_.view(line.range), "so:"); };
        const std::size_t first = top - std::min(top, head_lines);
        const auto above = std::span(lines_).subspan(first, top - first);
        if (std::ranges::any_of(above, is_number)) return true;
        if (top > 0 || next >= lines_.size()) return false;
        const std::vector<Line> chunks = chunks_of(text_, lines_[next]);
        if (chunks.empty()) return false; // a line of bars
        const std::string_view below = text_.view(chunks.front().range);
        return all_capitals(below) && !is_of_document(below);
    }

    const Text& text_;
    const Lines& lines_;
    std::vector<Range> found_;
    std::set<std::size_t> taken_; ///< where they begin
};

/// Copies a text without some parts of it, from the first to the last.
class Remains {
public:
    explicit Remains(const Text& text) : text_(text) { out_.reserve(text.size()); }

    // A part that had its line for itself goes with the line, a part beside others leaves its columns empty.
    void leave_out(Range part) {
        const std::string_view view = text_.view();
        const std::size_t first = view.rfind('\n', part.first) + 1; // 0 where there is none
        const std::size_t end = std::min(view.find('\n', part.end), view.size());
        if (part.first < kept_) return;
        if (!is_white({first, part.first}) || !is_white({part.end, end})) {
            keep(part.first);
            out_.append_replacement(std::string(length_in_characters(text_.view(part)), ' '), text_, part);
            kept_ = part.end;
        } else if (!is_furniture(text_.view(part))) { // else its own words tell it
            keep(first);
            if (view.substr(first, end - first).find('\f') != std::string_view::npos)
                out_.append_replacement("\f", text_, part);
            cut_ = true;
            kept_ = std::min(end + 1, view.size());
        }
    }

    Text take() {
        keep(text_.size());
        return std::move(out_);
    }

private:
    static constexpr std::string_view white = " \t\f\r\n>";

    [[nodiscard]] bool is_white(Range range) const {
        return text_.view(range).find_first_not_of(white) == std::string_view::npos;
    }

    // Up to `end`; below a line that was left out, spans are cut where the text begins.
    void keep(std::size_t end) {
        if (const std::size_t text = text_.view({kept_, end}).find_first_not_of(white);
            cut_ && text != std::string_view::npos) {
            out_.append(text_, {kept_, kept_ + text});
            out_.cut();
            kept_ += text;
            cut_ = false;
        }
        out_.append(text_, {kept_, end});
    }

    const Text& text_;
    Text out_;
    std::size_t kept_ = 0;
    bool cut_ = false;
};

} // namespace

std::optional<Text> without_stamps(const Text& text, const std::vector<Line>& lines) {
    const std::vector<Range> parts = StampFinder(text, lines).run();
    if (parts.empty()) return std::nullopt;
    Remains remains(text);
    for (const Range part : parts) remains.leave_out(part);
    return remains.take();
}

} // namespace chithi

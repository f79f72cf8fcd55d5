// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <algorithm>

namespace chithi {

Text::Text(std::string utf8, std::size_t source_first) : utf8_(std::move(utf8)) {
    if (!utf8_.empty()) add_run(utf8_.size(), {source_first, source_first + utf8_.size()}, false);
    // add_run counts from the end of utf8_, which is already filled here.
    if (!runs_.empty()) runs_.front().first = 0;
}

std::string_view Text::view(Range range) const noexcept {
    const std::size_t first = std::min(range.first, utf8_.size());
    const std::size_t end = std::clamp(range.end, first, utf8_.size());
    return std::string_view(utf8_).substr(first, end - first);
}

void Text::add_run(std::size_t size, Span source, bool whole) {
    const std::size_t first = utf8_.size();
    if (!runs_.empty() && !whole && !cut_next_) {
        Run& last = runs_.back();
        if (!last.whole && last.source.end == source.first) {
            last.source.end = source.end;
            return;
        }
    }
    if (size == 0) return;
    runs_.push_back({first, source, whole, cut_next_});
    cut_next_ = false;
}

void Text::append(const Text& other, Range range) {
    range.end = std::min(range.end, other.size());
    for (std::size_t run = other.run_at(range.first); !range.empty(); ++run) {
        const Range piece{range.first, std::min(range.end, other.end_of(run))};
        if (other.runs_[run].cut && piece.first == other.runs_[run].first) cut_next_ = true;
        add_run(piece.size(), other.source_within(run, piece), other.runs_[run].whole);
        utf8_.append(other.view(piece));
        range.first = piece.end;
    }
}

void Text::append_replacement(std::string_view utf8, Span source) {
    if (utf8.empty()) return;
    add_run(utf8.size(), source, true);
    utf8_.append(utf8);
}

void Text::append_replacement(std::string_view utf8, const Text& other, Range range) {
    const std::size_t run = other.run_at(range.first);
    if (!range.empty() && range.end <= other.size() && range.end <= other.end_of(run)) { // nearly always
        return append_replacement(utf8, other.source_within(run, range));
    }
    const Spans spans = other.spans(range);
    if (spans.empty()) {
        const std::size_t at = other.source_of(range.first);
        append_replacement(utf8, Span{at, at});
    } else {
        append_replacement(utf8, Span{spans.front().first, std::max(spans.front().first, spans.back().end)});
    }
}

void Text::cut() { cut_next_ = !utf8_.empty(); }

std::size_t Text::run_at(std::size_t offset) const noexcept {
    const auto after = std::ranges::upper_bound(runs_, offset, {}, &Run::first);
    return after == runs_.begin() ? 0 : static_cast<std::size_t>(after - runs_.begin()) - 1;
}

std::size_t Text::end_of(std::size_t run) const noexcept {
    return run + 1 < runs_.size() ? runs_[run + 1].first : utf8_.size();
}

Span Text::source_within(std::size_t run, Range range) const noexcept {
    const Run& found = runs_[run];
    if (found.whole) return found.source;
    const std::size_t first = found.source.first + (range.first - found.first);
    return {first, first + range.size()};
}

Spans Text::spans(Range range) const {
    Spans found;
    range.end = std::min(range.end, utf8_.size());
    for (std::size_t run = run_at(range.first); !range.empty(); ++run) {
        const Range piece{range.first, std::min(range.end, end_of(run))};
        const Span source = source_within(run, piece);
        const bool begins_anew = runs_[run].cut && piece.first == runs_[run].first;
        if (found.empty() || begins_anew || source.first < found.back().end) {
            const bool same = !found.empty() && source.first < found.back().end && !begins_anew &&
                              source.first >= found.back().first;
            if (same) {
                found.back().end = std::max(found.back().end, source.end);
            } else {
                found.push_back(source);
            }
        } else {
            found.back().end = source.end;
        }
        range.first = piece.end;
    }
    return found;
}

std::size_t Text::source_of(std::size_t offset) const noexcept {
    if (runs_.empty()) return 0;
    const std::size_t run = run_at(offset);
    if (offset >= utf8_.size()) return runs_.back().source.end;
    return source_within(run, {offset, offset + 1}).first;
}

} // namespace chithi

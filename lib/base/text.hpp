// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// A half-open range [first, end) of bytes in a Text.
struct Range {
    std::size_t first = 0;
    std::size_t end = 0;

    [[nodiscard]] bool empty() const noexcept { return first >= end; }
    [[nodiscard]] std::size_t size() const noexcept { return empty() ? 0 : end - first; }
    friend bool operator==(const Range&, const Range&) = default;
};

/// UTF-8 that remembers which bytes of the file each part came from.
///
/// A Text only grows at its end: every stage reads one Text and writes the next, either copying
/// ranges (the map is carried over) or writing characters that stand for a range. The map is a
/// list of runs, so that an untouched file costs one entry.
class Text {
public:
    Text() = default;

    /// The text of a file that is UTF-8 already: byte n came from byte `source_first` + n.
    explicit Text(std::string utf8, std::size_t source_first = 0);

    [[nodiscard]] std::string_view view() const noexcept { return utf8_; }
    [[nodiscard]] std::string_view view(Range range) const noexcept;
    [[nodiscard]] std::size_t size() const noexcept { return utf8_.size(); }
    [[nodiscard]] bool empty() const noexcept { return utf8_.empty(); }

    /// Makes room for `size` bytes in all.
    void reserve(std::size_t size) { utf8_.reserve(size); }

    /// Appends `range` of `other` unchanged.
    void append(const Text& other, Range range);

    /// Appends `utf8`, which stands for `source` as a whole (a composed letter, a space for a line end).
    void append_replacement(std::string_view utf8, Span source);

    /// Appends `utf8`, which stands for `range` of `other` as a whole.
    void append_replacement(std::string_view utf8, const Text& other, Range range);

    /// Notes that what comes next does not continue what came before in the file (a page number or
    /// a column lies between): spans are cut here.
    void cut();

    /// The source bytes of `range`, in reading order: one span, or several where a cut lies inside.
    /// Bytes that were dropped between two kept ones (Markdown marks, white space) lie in the span.
    [[nodiscard]] Spans spans(Range range) const;

    /// The source byte at which the text at `offset` begins.
    [[nodiscard]] std::size_t source_of(std::size_t offset) const noexcept;

private:
    struct Run {
        std::size_t first; // where the run begins in utf8_
        Span source;
        bool whole; // true: the run maps to the source as a unit; false: byte by byte
        bool cut;   // true: a new span begins with this run
    };

    void add_run(std::size_t size, Span source, bool whole);
    [[nodiscard]] std::size_t run_at(std::size_t offset) const noexcept;
    [[nodiscard]] std::size_t end_of(std::size_t run) const noexcept;
    [[nodiscard]] Span source_within(std::size_t run, Range range) const noexcept;

    std::string utf8_;
    std::vector<Run> runs_;
    bool cut_next_ = false;
};

} // namespace chithi

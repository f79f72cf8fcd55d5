// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Running text laid out in columns. A width of 0 means: as wide as it comes.
namespace chithi {

/// The columns that `text` takes on a terminal: combining marks and colour sequences take none,
/// wide East Asian letters and emoji two.
[[nodiscard]] std::size_t display_width(std::string_view text) noexcept;

/// The words of `text` in lines of at most `width` columns; a longer word has a line to itself, and
/// white space stays as wide as it is inside a line. There is always a first line, be it empty.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// `prefix` and beside it `text`, wrapped so that all its lines begin in one column. The line feeds of
/// `text` part paragraphs. Ends in a line feed.
[[nodiscard]] std::string hang(std::string_view prefix, std::string_view text, std::size_t width);

/// `prefix` and beside it `fields`, two spaces apart. A line ends between two of them, and within one only where that
/// is wider than a line. Ends in a line feed.
[[nodiscard]] std::string hang_fields(std::string_view prefix, const std::vector<std::string>& fields,
                                      std::size_t width);

/// Enough of `text` to fill `columns` and to show that it goes on: a line may name ten thousand bodies, and is
/// printed with each of their tasks.
[[nodiscard]] std::string_view beginning(std::string_view text, std::size_t columns) noexcept;

/// The whole words of `text` that fit into `columns`, and "…" where that is not all. One line.
[[nodiscard]] std::string shorten(std::string_view text, std::size_t columns);

/// `text` followed by spaces up to `columns`.
[[nodiscard]] std::string pad(std::string_view text, std::size_t columns);

/// `parts` with `separator` between them.
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);

} // namespace chithi

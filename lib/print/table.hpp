// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/print.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// A field in tab-separated form: a line feed, tab or backslash is written \n, \t or \\.
[[nodiscard]] std::string tsv_field(std::string_view field);

/// Rows for programs and spreadsheets, in tab- or comma-separated form: one line a row whatever the
/// fields hold.
class Table {
public:
    /// `format` is Format::tsv or Format::csv; `columns` becomes the first line.
    Table(Format format, const std::vector<std::string>& columns);

    void add(const std::vector<std::string>& fields);

    [[nodiscard]] const std::string& text() const noexcept { return text_; }

private:
    Format format_;
    std::string text_;
};

} // namespace chithi

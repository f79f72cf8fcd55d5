// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/json_text.hpp"
#include "print/table.hpp"
#include <algorithm>
#include <chithi/error.hpp>
#include <fmt/format.h>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Results as rows: a table of columns for each kind of result says what stands in them, whatever the format.
namespace chithi {

/// One column of rows of some kind, a key of their objects.
template <typename Row> struct Column {
    std::string_view name;
    nlohmann::ordered_json (*value)(const Row&);
};

/// Those of `all` that `names` asks for, in its order; all of them where it is empty. Throws Error `usage`.
template <typename Row>
std::vector<Column<Row>> chosen_columns(std::span<const Column<Row>> all, const std::vector<std::string>& names) {
    if (names.empty()) return {all.begin(), all.end()};
    std::vector<Column<Row>> chosen;
    for (const std::string& name : names) {
        const auto found = std::ranges::find(all, name, &Column<Row>::name);
        if (found == all.end()) {
            std::vector<std::string_view> known(all.size());
            std::ranges::transform(all, known.begin(), &Column<Row>::name);
            throw Error(ErrorCode::usage, message("no such field: {}", name),
                        message("the fields are {}", fmt::format("{}", fmt::join(known, ", "))));
        }
        chosen.push_back(*found);
    }
    return chosen;
}

/// A value as a field of a table: lists with "; " between their items, nothing for null.
[[nodiscard]] std::string field_text(const nlohmann::ordered_json& value);

/// Gives the rows to `sink` one by one, in any format but text: tables with their line of names, objects with the
/// chosen columns as keys.
template <typename Row> void print_columns(const std::vector<Row>& rows, const std::vector<Column<Row>>& columns,
                                           Format format, const Sink& sink) {
    const bool table = format == Format::tsv || format == Format::csv;
    std::vector<std::string> fields(columns.size());
    std::ranges::transform(columns, fields.begin(), [](const auto& column) { return std::string(column.name); });
    if (table) sink(table_line(format, fields));
    for (const Row& row : rows) {
        if (table || format == Format::nul) {
            std::ranges::transform(columns, fields.begin(),
                                   [&](const auto& column) { return field_text(column.value(row)); });
            sink(table_line(format, fields));
            continue;
        }
        nlohmann::ordered_json object;
        for (const auto& column : columns) object[std::string(column.name)] = column.value(row);
        sink(json_text(object, format == Format::jsonl));
    }
}

/// The same with the columns that the style asks for, of `all`; where it asks for none, JSON is whole records, which
/// `object(row, one_line)` writes. Throws Error `usage`.
template <typename Row, typename Object> void print_rows(const std::vector<Row>& rows,
                                                         std::span<const Column<Row>> all, Format format,
                                                         const Style& style, const Sink& sink, Object object) {
    const bool json = format == Format::json || format == Format::jsonl;
    if (json && style.fields.empty()) {
        for (const Row& row : rows) sink(object(row, format == Format::jsonl));
    } else {
        print_columns(rows, chosen_columns(all, style.fields), format, sink);
    }
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "print/result_columns.hpp"

namespace chithi {

namespace {

template <typename Use> auto with_columns(RowKind rows, Use use) {
    switch (rows) {
    case RowKind::hits: return use(hit_columns());
    case RowKind::tasks: return use(task_columns());
    case RowKind::addressees: return use(addressee_columns());
    }
    return use(hit_columns());
}

} // namespace

std::vector<std::string_view> field_names(RowKind rows) {
    return with_columns(rows, [](const auto& columns) {
        std::vector<std::string_view> names;
        for (const auto& column : columns) names.push_back(column.name);
        return names;
    });
}

void check_fields(RowKind rows, const std::vector<std::string>& fields) {
    with_columns(rows, [&](const auto& columns) { static_cast<void>(chosen_columns(columns, fields)); });
}

} // namespace chithi

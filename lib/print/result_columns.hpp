// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/columns.hpp"
#include <chithi/search.hpp>
#include <optional>

namespace chithi {

/// The columns of each kind of result, each beside the function that prints it.
[[nodiscard]] std::span<const Column<Hit>> hit_columns() noexcept;
[[nodiscard]] std::span<const Column<ListedTask>> task_columns() noexcept;
[[nodiscard]] std::span<const Column<AddresseeRow>> addressee_columns() noexcept;

/// A value of a column, or null.
template <typename Value> nlohmann::ordered_json or_null(const Value& value) { return value; }
template <typename Value> nlohmann::ordered_json or_null(const std::optional<Value>& value) {
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}
inline nlohmann::ordered_json or_null(const std::optional<Day>& day) {
    return day ? nlohmann::ordered_json(to_iso(*day)) : nlohmann::ordered_json(nullptr);
}

} // namespace chithi

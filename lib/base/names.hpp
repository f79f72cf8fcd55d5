// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <chithi/document.hpp>
#include <cstddef>
#include <optional>
#include <string_view>

/// The names of enumerators in records, options and the index: one table each, in the order of the
/// enumeration. `name_of` is public; the way back is here.
namespace chithi {

template <typename Enum> struct names_of; ///< `table`: the names of Enum's values, in their order

template <> struct names_of<Role> {
    static constexpr std::array<std::string_view, 3> table = {"lead", "coordinate", "directed"};
    static_assert(table.size() == static_cast<std::size_t>(Role::directed) + 1);
};

template <> struct names_of<Origin> {
    static constexpr std::array<std::string_view, 5> table = {"text", "heading", "parent", "lead_in", "addressees"};
    static_assert(table.size() == static_cast<std::size_t>(Origin::addressees) + 1);
};

template <> struct names_of<Precision> {
    static constexpr std::array<std::string_view, 6> table = {"day", "month", "quarter", "half", "year", "period"};
    static_assert(table.size() == static_cast<std::size_t>(Precision::period) + 1);
};

template <> struct names_of<DateRole> {
    static constexpr std::array<std::string_view, 11> table = {"issued", "reference", "event",    "period",
                                                               "start",  "end",       "deadline", "after",
                                                               "before", "as_of",     "recurring"};
    static_assert(table.size() == static_cast<std::size_t>(DateRole::recurring) + 1);
};

template <> struct names_of<CountKind> {
    static constexpr std::array<std::string_view, 12> table = {"case",    "death", "recovery", "contact",
                                                               "test",    "dose",  "person",   "household",
                                                               "percent", "money", "place",    "other"};
    static_assert(table.size() == static_cast<std::size_t>(CountKind::other) + 1);
};

template <> struct names_of<Change> {
    static constexpr std::array<std::string_view, 2> table = {"increase", "decrease"};
    static_assert(table.size() == static_cast<std::size_t>(Change::decrease) + 1);
};

template <> struct names_of<Relation> {
    static constexpr std::array<std::string_view, 4> table = {"implements", "amends", "replaces", "cites"};
    static_assert(table.size() == static_cast<std::size_t>(Relation::cites) + 1);
};

template <> struct names_of<Severity> {
    static constexpr std::array<std::string_view, 3> table = {"info", "warning", "error"};
    static_assert(table.size() == static_cast<std::size_t>(Severity::error) + 1);
};

/// The value whose name is `name`; nothing where there is none.
template <typename Enum> [[nodiscard]] constexpr std::optional<Enum> value_named(std::string_view name) noexcept {
    const auto& table = names_of<Enum>::table;
    const auto found = std::ranges::find(table, name);
    if (found == table.end()) return std::nullopt;
    return static_cast<Enum>(found - table.begin());
}

} // namespace chithi

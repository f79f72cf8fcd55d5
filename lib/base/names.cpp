// SPDX-License-Identifier: Apache-2.0
#include "base/names.hpp"

namespace chithi {

namespace {

template <typename Enum> std::string_view in_table(Enum value) noexcept {
    const auto index = static_cast<std::size_t>(value);
    const auto& table = names_of<Enum>::table;
    return index < table.size() ? table[index] : std::string_view();
}

} // namespace

std::string_view name_of(Role role) noexcept { return in_table(role); }
std::string_view name_of(Origin origin) noexcept { return in_table(origin); }
std::string_view name_of(Precision precision) noexcept { return in_table(precision); }
std::string_view name_of(DateRole role) noexcept { return in_table(role); }
std::string_view name_of(CountKind kind) noexcept { return in_table(kind); }
std::string_view name_of(Change change) noexcept { return in_table(change); }
std::string_view name_of(Relation relation) noexcept { return in_table(relation); }
std::string_view name_of(Severity severity) noexcept { return in_table(severity); }

} // namespace chithi

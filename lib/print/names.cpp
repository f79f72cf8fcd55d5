// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chithi/print.hpp>

namespace chithi {

std::string_view name_of(Why why) noexcept {
    constexpr std::array<std::string_view, 6> names = {"named", "alias", "head", "successor", "group", "addressed"};
    static_assert(names.size() == static_cast<std::size_t>(Why::addressed) + 1);
    const auto index = static_cast<std::size_t>(why);
    return index < names.size() ? names[index] : std::string_view();
}

std::string_view name_of(Facet facet) noexcept {
    constexpr std::array<std::string_view, 4> names = {"kind", "issuer", "year", "to"};
    static_assert(names.size() == static_cast<std::size_t>(Facet::to) + 1);
    return names[static_cast<std::size_t>(facet)];
}

} // namespace chithi

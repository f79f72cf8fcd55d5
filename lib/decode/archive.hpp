// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// The parts of a zip file that a reader asks for by their names; nothing else in it is unpacked, and no name is ever
/// a path to write to.
using Parts = std::map<std::string, std::string, std::less<>>;

/// The parts of which `wanted` says yes to the name. What grows beyond all measure (a bomb) is left out, and an
/// archive that ends too early gives what came before; both are noted.
[[nodiscard]] Parts parts_of_zip(std::string_view bytes, bool (*wanted)(std::string_view name),
                                 std::vector<Diagnostic>& diagnostics);

} // namespace chithi

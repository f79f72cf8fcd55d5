// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

/// What an id is made of: the hash of the file's bytes and, from the second document of the file on, its number.
namespace chithi {

/// The hash in an id: what all documents of a file share.
[[nodiscard]] std::string_view content_of(std::string_view id) noexcept;

/// Which document of its file an id is of, counted from 1.
[[nodiscard]] std::size_t paper_of(std::string_view id) noexcept;

} // namespace chithi

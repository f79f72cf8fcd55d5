// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// What opens the blocks of a document, told by how a line begins.
namespace chithi {

/// Whether the list of addressees opens with `line`.
[[nodiscard]] bool opens_with_addressee_mark(std::string_view line) noexcept;

/// Whether the list of recipients opens with it.
[[nodiscard]] bool opens_with_recipient_mark(std::string_view line) noexcept;

/// Whether one signs for another below it ("TM.", "KT.").
[[nodiscard]] bool opens_with_signing_mark(std::string_view line) noexcept;

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace chithi {

/// What a piece of text is, which decides how it looks. The values are the parameters of the escape
/// sequence (ECMA-48, "select graphic rendition"); only the eight colours that every theme sets.
enum class Ink { title = 1, faint = 2, name = 36, body = 32, due = 33, match = 91, overdue = 31 };

/// `text` in the colour of `ink`, each of its words by itself so that a line may be broken between them;
/// untouched where `colour` is off.
[[nodiscard]] std::string painted(Ink ink, std::string_view text, bool colour);

} // namespace chithi

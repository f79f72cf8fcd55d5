// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// In which language the tools speak to people. What programs read (JSON, TSV, CSV, names of fields and options) is
/// the same in all.
namespace chithi::tools {

enum class Language { english, vietnamese };

/// The language that the variables of the environment ask for: the first of $LANGUAGE (a list, "vi:en") that is
/// known, else that of `locale`, which is the first of $LC_ALL, $LC_MESSAGES and $LANG that is set. The locale C, or
/// POSIX, is English whatever $LANGUAGE says. No locale needs to be installed: texts are UTF-8 everywhere.
[[nodiscard]] Language language_from(std::string_view language, std::string_view locale) noexcept;

/// That of this process's environment.
[[nodiscard]] Language language_here();

/// `pattern` in `language`; empty where it has none of its own (English, or a row is missing in vietnamese.hpp).
[[nodiscard]] std::string_view translated(std::string_view pattern, Language language) noexcept;

/// `pattern` in the language of this process's environment, or empty: a Translation.
[[nodiscard]] std::string_view translated_here(std::string_view pattern);

/// The same, but `pattern` itself where it has no translation.
[[nodiscard]] std::string_view told(std::string_view pattern);

} // namespace chithi::tools

// SPDX-License-Identifier: Apache-2.0
#include "common/language.hpp"

#include "common/vietnamese.hpp"
#include "common/vietnamese_help.hpp"
#include "common/vietnamese_results.hpp"
#include <algorithm>
#include <cstdlib>
#include <optional>
#include <span>

namespace chithi::tools {

namespace {

/// "vi_VN.UTF-8" and "vi" are Vietnamese.
std::optional<Language> language_named(std::string_view name) noexcept {
    const std::string_view language = name.substr(0, name.find_first_of("_.@-"));
    if (language == "vi") return Language::vietnamese;
    if (language == "en" || language == "C" || language == "POSIX") return Language::english;
    return std::nullopt;
}

std::string_view environment(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string_view() : value;
}

std::string_view locale_here() {
    for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const std::string_view locale = environment(name); !locale.empty()) return locale;
    }
    return {};
}

} // namespace

Language language_from(std::string_view language, std::string_view locale) noexcept {
    if (locale == "C" || locale == "POSIX") return Language::english;
    while (!language.empty()) {
        const std::size_t end = std::min(language.find(':'), language.size());
        if (const auto named = language_named(language.substr(0, end))) return *named;
        language.remove_prefix(std::min(end + 1, language.size()));
    }
    return language_named(locale).value_or(Language::english);
}

std::string_view translated(std::string_view pattern, Language language) noexcept {
    if (language == Language::english) return {};
    for (const std::span<const Translated> table :
         {std::span<const Translated>(vietnamese_messages), std::span<const Translated>(vietnamese_results),
          std::span<const Translated>(vietnamese_help)}) {
        const auto row = std::ranges::find(table, pattern, &Translated::english);
        if (row != table.end()) return row->vietnamese;
    }
    return {};
}

Language language_here() {
    static const Language language = language_from(environment("LANGUAGE"), locale_here());
    return language;
}

std::string_view translated_here(std::string_view pattern) { return translated(pattern, language_here()); }

std::string_view told(std::string_view pattern) {
    const std::string_view other = translated_here(pattern);
    return other.empty() ? pattern : other;
}

} // namespace chithi::tools

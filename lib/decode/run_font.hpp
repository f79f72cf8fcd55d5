// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/charsets.hpp"
#include <chithi/document.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// What the font of a run of text says of its letters.
struct RunFont {
    const Charset* charset = nullptr; ///< characters stand for the bytes of this; null: they are what they are
    bool capitals = false;            ///< small letters look like capitals
    friend bool operator==(const RunFont&, const RunFont&) = default;
};

/// The charset of a font's name ("VNI-Times" is VNI); an ABC font whose name ends in H (".VnTimeH") has only
/// capitals.
[[nodiscard]] RunFont font_named(std::string_view name);

/// The characters of a run as its font shows them. Text that is no such charset after all (Unicode was pasted into a
/// run of an old font) stays as it is: the reading with more Vietnamese syllables is taken. `changed` says which.
struct ShownText {
    std::string text;
    bool changed = false;
};
[[nodiscard]] ShownText shown_in(const RunFont& font, std::string_view utf8, std::vector<Diagnostic>& diagnostics);

} // namespace chithi

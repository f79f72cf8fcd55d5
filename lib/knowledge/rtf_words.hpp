// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// Control words of RTF that stand for a character. Source: RTF specification 1.9.1, special characters.
struct RtfCharacter {
    std::string_view word;
    std::string_view text;
};

inline constexpr std::array rtf_characters = {
    RtfCharacter{"tab", "\t"},      RtfCharacter{"line", "\n"},        RtfCharacter{"lbr", "\n"},
    RtfCharacter{"emdash", "—"},    RtfCharacter{"endash", "–"},       RtfCharacter{"bullet", "•"},
    RtfCharacter{"lquote", "‘"},    RtfCharacter{"rquote", "’"},       RtfCharacter{"ldblquote", "“"},
    RtfCharacter{"rdblquote", "”"}, RtfCharacter{"emspace", " "},      RtfCharacter{"enspace", " "},
    RtfCharacter{"qmspace", " "},   RtfCharacter{"nobreakspace", " "},
};

/// Groups of RTF that hold no text of the document, by the word they begin with, besides those that begin with a
/// star. Source: RTF specification 1.9.1, destinations; page heads and feet repeat on each page.
inline constexpr std::array rtf_skipped_groups = std::to_array<std::string_view>({
    "colortbl",     "stylesheet",
    "info",         "pict",
    "header",       "headerl",
    "headerr",      "headerf",
    "footer",       "footerl",
    "footerr",      "footerf",
    "fldinst",      "nonshppict",
    "shprslt",      "sp",
    "nonesttables", "ftnsep",
    "ftnsepc",      "ftncn",
    "aftnsep",      "aftnsepc",
    "aftncn",       "listtable",
    "revtbl",       "rsidtbl",
    "xe",           "tc",
    "objdata",      "template",
    "pntxta",       "pntxtb",
    "filetbl",      "listoverridetable",
});

/// Groups that begin with a star and are read nevertheless.
inline constexpr std::array rtf_starred_groups = std::to_array<std::string_view>({
    "shpinst",
    "shptxt",
    "nesttableprops",
});

} // namespace chithi

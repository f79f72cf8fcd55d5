// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

namespace chithi {

/// A character that stands for another one in real files; 0 means that it is invisible and goes.
struct Confusable {
    char32_t seen;
    char32_t meant;
    const char* source;
};

/// Only wrong letters, invisible characters and odd spaces: dashes, quotes and ellipses are the
/// author's own and stay. Sorted by `seen`.
inline constexpr std::array confusables = {
    Confusable{0x000B, U'\n', "vertical tab: Word's line break"},
    Confusable{0x0085, U'\n', "next line"},
    Confusable{0x00A0, U' ', "no-break space"},
    Confusable{0x00AD, 0, "soft hyphen"},
    Confusable{0x00D0, U'Đ', "Latin-1 reading of a VISCII or windows-1258 byte"},
    Confusable{0x00F0, U'đ', "Latin-1 reading of a VISCII or windows-1258 byte"},
    Confusable{0x0189, U'Đ', "African D"},
    Confusable{0x01A2, U'Ư', "old PDF and font maps"},
    Confusable{0x01A3, U'ư', "old PDF and font maps"},
    Confusable{0x0256, U'đ', "small African d"},
    Confusable{0x2000, U' ', "typographic space"},
    Confusable{0x2001, U' ', "typographic space"},
    Confusable{0x2002, U' ', "typographic space"},
    Confusable{0x2003, U' ', "typographic space"},
    Confusable{0x2004, U' ', "typographic space"},
    Confusable{0x2005, U' ', "typographic space"},
    Confusable{0x2006, U' ', "typographic space"},
    Confusable{0x2007, U' ', "typographic space"},
    Confusable{0x2008, U' ', "typographic space"},
    Confusable{0x2009, U' ', "typographic space"},
    Confusable{0x200A, U' ', "typographic space"},
    Confusable{0x200B, 0, "zero-width space"},
    Confusable{0x200C, 0, "zero-width non-joiner"},
    Confusable{0x200D, 0, "zero-width joiner"},
    Confusable{0x200E, 0, "direction mark"},
    Confusable{0x200F, 0, "direction mark"},
    Confusable{0x2028, U'\n', "line separator"},
    Confusable{0x2029, U'\n', "paragraph separator"},
    Confusable{0x202A, 0, "direction mark"},
    Confusable{0x202B, 0, "direction mark"},
    Confusable{0x202C, 0, "direction mark"},
    Confusable{0x202D, 0, "direction mark"},
    Confusable{0x202E, 0, "direction mark"},
    Confusable{0x202F, U' ', "narrow no-break space"},
    Confusable{0x205F, U' ', "mathematical space"},
    Confusable{0x2060, 0, "word joiner"},
    Confusable{0x2066, 0, "direction mark"},
    Confusable{0x2067, 0, "direction mark"},
    Confusable{0x2068, 0, "direction mark"},
    Confusable{0x2069, 0, "direction mark"},
    Confusable{0x3000, U' ', "ideographic space"},
    Confusable{0xFEFF, 0, "zero-width no-break space"},
};

static_assert([] {
    for (std::size_t i = 1; i < confusables.size(); ++i) {
        if (confusables[i - 1].seen >= confusables[i].seen) return false;
    }
    return true;
}());

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/letters.hpp"
#include <array>
#include <span>
#include <string_view>

/// The eight-bit charsets of Vietnamese text from before Unicode, as charts: what the bytes 0x80 to 0xFF are, sixteen
/// a line. Bytes that a charset leaves free are what windows-1252 has there, for the programs of Windows mixed both.
namespace chithi {

struct ByteLetter {
    unsigned char byte;
    char32_t letter;
};

struct Charset {
    std::string_view name;                ///< as in `Source::encoding`
    std::u16string_view high;             ///< 0x80 to 0xFF; combining marks stand behind their letter
    std::span<const ByteLetter> low = {}; ///< letters at control positions
    bool marks_follow = false;            ///< a letter and the byte of its mark are one letter (`vni_marks`)
    bool capitals_share = false;          ///< toned capitals are the bytes of the small letters
    std::string_view source;
};

inline constexpr std::array tcvn_low = std::to_array<ByteLetter>({
    {0x01, U'Ú'},
    {0x02, U'Ụ'},
    {0x04, U'Ừ'},
    {0x05, U'Ử'},
    {0x06, U'Ữ'},
    {0x11, U'Ứ'},
    {0x12, U'Ự'},
    {0x13, U'Ỳ'},
    {0x14, U'Ỷ'},
    {0x15, U'Ỹ'},
    {0x16, U'Ý'},
    {0x17, U'Ỵ'},
});

inline constexpr std::array viscii_low = std::to_array<ByteLetter>({
    {0x02, U'Ẳ'},
    {0x05, U'Ẵ'},
    {0x06, U'Ẫ'},
    {0x14, U'Ỷ'},
    {0x19, U'Ỹ'},
    {0x1E, U'Ỵ'},
});

// clang-format off
/// Where two read a text equally well, the earlier one is taken.
inline constexpr std::array charsets = {
    Charset{"tcvn3",
        u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD" // 80
        u"\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ" // 90
        u"\u00A0ĂÂÊÔƠƯĐăâêôơưđ¯" // A0
        u"°±²³´àảãáạºằẳẵắ¿" // B0
        u"ÀÁÂÃÄÅặầẩẫấậèÍẻẽ" // C0
        u"éẹềểễếệìỉÙÚÛĩíịò" // D0
        u"àỏõóọồổỗốộờởỡớợù" // E0
        u"ðủũúụừửữứựỳỷỹýỵÿ", // F0
        {}, false, true, "TCVN 5712:1993 VN3, the ABC fonts"},
    Charset{"tcvn5712-1",
        u"ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ" // 80
        u"ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ" // 90
        u"\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ" // A0
        u"\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ" // B0
        u"ẮẦẨẪẤỀặầẩẫấậèỂẻẽ" // C0
        u"éẹềểễếệìỉỄẾỒĩíịò" // D0
        u"Ổỏõóọồổỗốộờởỡớợù" // E0
        u"ỖủũúụừửữứựỳỷỹýỵỐ", // F0
        tcvn_low, false, false, "TCVN 5712:1993 VN1"},
    Charset{"vni",
        u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD" // 80
        u"\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ" // 90
        u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯" // A0
        u"°±²³´µ¶·¸¹º»¼½¾¿" // B0
        u"ÀÁÂÃÄÅỈÇÈÉÊËÌÍỴÏ" // C0
        u"ÐĐỊĨƠÕƯ×ØÙÚÛÜÝÞß" // D0
        u"àáâãäåỉçèéêëìíỵï" // E0
        u"ðđịĩơõư÷øùúûüýþÿ", // F0
        {}, true, false, "VNI for Windows"},
    Charset{"viscii",
        u"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ" // 80
        u"ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ" // 90
        u"Õắằặấầẩậẽẹếềểễệố" // A0
        u"ồổỗỠƠộờởịỰỨỪỬơớƯ" // B0
        u"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ" // C0
        u"ĐứÒÓÔạỷừửÙÚỹỵÝỡư" // D0
        u"àáâãảăữẫèéêẻìíĩỉ" // E0
        u"đựòóôõỏọụùúũủýợỮ", // F0
        viscii_low, false, false, "RFC 1456"},
    Charset{"vps",
        u"ÀẢÃẤẦẨọỗĂếềểệẮẰẲ" // 80
        u"Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ" // 90
        u"\u00A0ắằẳẵặỠớÙờởỡŨỨợỪ" // A0
        u"ổỬỲỸÍÌộỈĨÓửữÒỎÕự" // B0
        u"ầÁÂấẩẫậđẻÉÊẹỉễịỹ" // C0
        u"ƯỦồốÔỏơÈừứÚũưÝẺß" // D0
        u"àáâãảạăçèéêẽìíîĩ" // E0
        u"ẴĐòóôõöƠụùúủüỶẼỳ", // F0
        {}, false, true, "VPS fonts"},
    Charset{"windows-1258",
        u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD" // 80
        u"\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ" // 90
        u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯" // A0
        u"°±²³´µ¶·¸¹º»¼½¾¿" // B0
        u"ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ" // C0
        u"ĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß" // D0
        u"àáâăäåæçèéêë\u0301íîï" // E0
        u"đñ\u0323óôơö÷øùúûüư₫ÿ", // F0
        {}, false, false, "Unicode mapping table of windows-1258"},
    Charset{"windows-1252",
        u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD" // 80
        u"\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ" // 90
        u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯" // A0
        u"°±²³´µ¶·¸¹º»¼½¾¿" // B0
        u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ" // C0
        u"ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß" // D0
        u"àáâãäåæçèéêëìíîï" // E0
        u"ðñòóôõö÷øùúûüýþÿ", // F0
        {}, false, false, "Unicode mapping table of windows-1252"},
};
// clang-format on

/// A byte behind a letter of VNI text, and what it puts on it.
struct VniMark {
    unsigned char small;
    unsigned char capital;
    Shape shape;
    Tone tone;
};

inline constexpr std::array vni_marks = std::to_array<VniMark>({
    {0xF9, 0xD9, Shape::plain, Tone::sac},
    {0xF8, 0xD8, Shape::plain, Tone::huyen},
    {0xFB, 0xDB, Shape::plain, Tone::hoi},
    {0xF5, 0xD5, Shape::plain, Tone::nga},
    {0xEF, 0xCF, Shape::plain, Tone::nang},
    {0xE2, 0xC2, Shape::circumflex, Tone::level},
    {0xE1, 0xC1, Shape::circumflex, Tone::sac},
    {0xE0, 0xC0, Shape::circumflex, Tone::huyen},
    {0xE5, 0xC5, Shape::circumflex, Tone::hoi},
    {0xE3, 0xC3, Shape::circumflex, Tone::nga},
    {0xE4, 0xC4, Shape::circumflex, Tone::nang},
    {0xEA, 0xCA, Shape::breve, Tone::level},
    {0xE9, 0xC9, Shape::breve, Tone::sac},
    {0xE8, 0xC8, Shape::breve, Tone::huyen},
    {0xFA, 0xDA, Shape::breve, Tone::hoi},
    {0xFC, 0xDC, Shape::breve, Tone::nga},
    {0xEB, 0xCB, Shape::breve, Tone::nang},
});

} // namespace chithi

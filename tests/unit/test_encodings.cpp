// SPDX-License-Identifier: Apache-2.0
#include "base/unicode.hpp"
#include "decode/decode.hpp"
#include "decode/guess.hpp"
#include "decode/spelling.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <map>
#include <string>

using namespace chithi;

namespace {

/// A phrase, and how it looks to a program that takes its bytes for windows-1252. Source: recognition of legacy
/// charsets.
struct Phrase {
    std::string_view text;
    std::map<std::string_view, std::string_view> seen;
};

const std::vector<Phrase> phrases = {
    {"Kính gửi",
     {{"tcvn3", "KÝnh göi"},
      {"vni", "Kính göûi"},
      {"viscii", "Kính gØi"},
      {"vps", "Kính gºi"},
      {"utf-8", "KÃ\u00ADnh gá»\u00ADi"}}},
    {"Nơi nhận",
     {{"tcvn3", "N¬i nhËn"},
      {"vni", "Nôi nhaän"},
      {"viscii", "N½i nh§n"},
      {"vps", "NÖi nhÆn"},
      {"utf-8", "NÆ¡i nháº\u00ADn"}}},
    {"đồng chí",
     {{"tcvn3", "®ång chÝ"},
      {"vni", "ñoàng chí"},
      {"viscii", "ð°ng chí"},
      {"vps", "ÇÒng chí"},
      {"utf-8", "Ä‘á»“ng chÃ\u00AD"}}},
    {"phòng, chống dịch",
     {{"tcvn3", "phßng, chèng dÞch"},
      {"vni", "phoøng, choáng dòch"},
      {"viscii", "phòng, ch¯ng d¸ch"},
      {"vps", "phòng, chÓng dÎch"},
      {"utf-8", "phÃ²ng, chá»‘ng dá»‹ch"}}},
    {"chủ trì, phối hợp",
     {{"tcvn3", "chñ tr×, phèi hîp"},
      {"vni", "chuû trì, phoái hôïp"},
      {"viscii", "chü trì, ph¯i hþp"},
      {"vps", "chû trì, phÓi h®p"},
      {"utf-8", "chá»§ trÃ¬, phá»‘i há»£p"}}},
};

std::string again(std::string_view name) { return std::string(name) + "-as-windows-1252"; }

std::string read_as(std::string_view bytes, std::string_view name) {
    std::vector<Diagnostic> diagnostics;
    const auto encoding = encoding_named(name);
    REQUIRE(encoding);
    return std::string(read_text(bytes, *encoding, diagnostics).view());
}

} // namespace

TEST_CASE("phrases that converters took for windows-1252 are read in each charset") {
    for (const Phrase& phrase : phrases) {
        for (const auto& [charset, seen] : phrase.seen) {
            CAPTURE(charset);
            CHECK(read_as(seen, again(charset)) == phrase.text);
        }
    }
}

TEST_CASE("a charset is known by the syllables that it makes") {
    for (const auto& [charset, first] : phrases.front().seen) {
        std::string seen;
        std::string text;
        for (const Phrase& phrase : phrases) {
            seen.append(phrase.seen.at(charset)).append(".\n");
            text.append(phrase.text).append(".\n");
        }
        const Decoded decoded = decode(seen);
        CHECK(decoded.encoding == again(charset));
        CHECK(decoded.text.view() == text);
        CHECK(decode(text).encoding == "utf-8");
    }
}

TEST_CASE("spans of a charset count the bytes of the file") {

    const std::string bytes = "1. ph\xDFng, ch\xE8ng d\xDE"
                              "ch";
    const Decoded tcvn = decode(bytes);
    REQUIRE(tcvn.encoding == "tcvn3");
    CHECK(tcvn.text.view() == "1. phòng, chống dịch");
    const std::size_t place = tcvn.text.view().find("chống");
    CHECK(tcvn.text.spans({place, tcvn.text.size()}) == Spans{{10, bytes.size()}});
}

TEST_CASE("words of capitals get the capitals that TCVN3 does not tell apart") {
    CHECK(read_as("C\xE9NG HO\xB5 X\xB7 H\xE9I CH\xF1 NGH\xDC"
                  "A",
                  "tcvn3") == "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA");
    CHECK(read_as("D\xA9N T\xE9"
                  "C, B\xE9 Y t\xD5",
                  "tcvn3") == "DÂN TỘC, Bộ Y tế");
    CHECK(read_as("S\xEB Y T\xD5                 \xA7\xE9"
                  "c l\xCBp",
                  "tcvn3") == "SỞ Y TẾ                 Độc lập");
    CHECK(read_as("S\xE8: 12/SYT-NVY", "tcvn3") == "Số: 12/SYT-NVY");
    CHECK(read_as("S\xE8 TT", "tcvn3") == "Số TT"); // an abbreviation tells nothing of its neighbour
    CHECK(read_as("C\xE9NG HO\xB5 TT", "tcvn3") == "CỘNG HOÀ TT");
}

TEST_CASE("text of other languages is left alone") {
    const std::string french = "L'été dernier, le maire a réuni les élus à l'hôtel de ville : « très bien », où ?";
    CHECK(decode(french).encoding == "utf-8");
    CHECK(decode("Résumé: the café's naïve façade, déjà vu, El Niño, Zürich.").encoding == "utf-8");
    CHECK(decode("L'\xE9t\xE9 dernier, le maire a r\xE9uni les \xE9lus \xE0 l'h\xF4tel").encoding == "windows-1252");
    CHECK(decode("“Smart quotes” – and dashes… are no letters").encoding == "utf-8");
    CHECK(decode("plain ASCII").encoding == "utf-8");
}

TEST_CASE("an encoding that is given is taken") {
    CHECK(decode("nh\xA9n d\xA9n", encoding_named("tcvn3")).text.view() == "nhân dân");
    CHECK(decode("nh\xA9n d\xA9n", encoding_named("windows-1252")).text.view() == "nh©n d©n");
    CHECK_FALSE(encoding_named("tcvn4"));
    CHECK_FALSE(encoding_named("utf-16le-as-windows-1252"));
}

TEST_CASE("names of encodings read back") {
    for (const std::string_view name : {"utf-8", "utf-16be", "vni", "viscii-as-windows-1252"}) {
        const auto encoding = encoding_named(name);
        REQUIRE(encoding);
        CHECK(name_of(*encoding) == name);
    }
}

TEST_CASE("syllables are onsets and rhymes") {
    for (const char* word :
         {"nghiêng", "quốc", "quyết", "giêng", "gì", "giữa", "Đường", "ỦY", "khuya", "yêu", "oan"}) {
        CHECK_MESSAGE(is_vietnamese_syllable(word), word);
    }
    for (const char* word : {"été", "hàc", "ướt1", "đđ", "bè́", "schön", "nghr", "", "tốtt", "mật́"}) {
        CHECK_FALSE_MESSAGE(is_vietnamese_syllable(word), word);
    }
}

TEST_CASE("charts are whole") {
    for (const Charset& charset : charsets) CHECK_MESSAGE(charset.high.size() == 128, charset.name);
}

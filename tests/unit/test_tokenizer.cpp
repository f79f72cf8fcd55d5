// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"
#include "base/syllables.hpp"
#include "base/utf8.hpp"
#include "store/syllable_key.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace chithi;

namespace {

std::string syllables_of(std::string_view text) {
    std::string out;
    for_each_syllable(
        text, [&](Range place) { out.append("[").append(text.substr(place.first, place.size())).append("]"); });
    return out;
}

std::vector<std::string> words_with_all_tones(std::string_view before, Letter vowel, std::string_view after) {
    std::vector<std::string> words;
    for (const Tone tone : {Tone::level, Tone::huyen, Tone::sac, Tone::hoi, Tone::nga, Tone::nang}) {
        vowel.tone = tone;
        std::string word(before);
        append_utf8(word, code_point_of(vowel));
        words.push_back(word.append(after));
    }
    return words;
}

} // namespace

TEST_CASE("syllables are letters and digits; quotes, dashes and slashes lie between them") {
    CHECK(syllables_of("“khai báo y tế tỉnh” – F0,…") == "[khai][báo][y][tế][tỉnh][F0]");
    CHECK(syllables_of("16/CT-TTg") == "[16][CT][TTg]");
    CHECK(syllables_of("tie\u0302\u0301ng\u0301") == "[tie\u0302\u0301ng\u0301]");
    CHECK(syllables_of("\xFF\xFE ... \u0301 \"\"") == "");
    CHECK(syllables_of("Москва 北京") == "[Москва][北京]");
}

TEST_CASE("the folded term has no marks and no capitals") {
    CHECK(keys_of("Đường").folded == "duong");
    CHECK(keys_of("ĐƯỜNG").folded == "duong");
    CHECK(keys_of("Ðường").folded == "duong"); // with the Icelandic Ð
    CHECK(keys_of("nghie\u0323\u0302m").folded == "nghiem");
    CHECK(keys_of("19").folded == "19");
    CHECK(keys_of("Müller").folded == "muller");
}

TEST_CASE("the exact term tells marks apart") {
    const std::vector<std::string> words = {"bao",   "báo",   "bào",   "bảo",   "bão",   "bạo",   "bâo",   "dương",
                                            "đương", "đường", "đướng", "duong", "đuong", "dưong", "duơng", "uu",
                                            "ưu",    "uư",    "tuân",  "tuần",  "tuấn",  "tuẫn"};
    for (const std::string& one : words) {
        for (const std::string& other : words) {
            CHECK_MESSAGE((keys_of(one).exact == keys_of(other).exact) == (one == other), one << " " << other);
        }
    }
}

TEST_CASE("the exact term does not depend on capitals, composition, tone placement or a wrong Đ") {
    CHECK(keys_of("hòa").exact == keys_of("hoà").exact);
    CHECK(keys_of("ỦY").exact == keys_of("uỷ").exact);
    CHECK(keys_of("khỏe").exact == keys_of("khoẻ").exact);
    CHECK(keys_of("thuý").exact == keys_of("thúy").exact);
    CHECK(keys_of("tie\u0302\u0301ng").exact == keys_of("TIẾNG").exact);
    CHECK(keys_of("tie\u0301\u0302ng").exact == keys_of("tiếng").exact);
    CHECK(keys_of("Ðảng").exact == keys_of("đảng").exact);
    CHECK(keys_of("QÐND").exact == keys_of("qđnd").exact);
}

TEST_CASE("exact terms live in a namespace of their own, for unmarked syllables too") {
    CHECK(keys_of("phong").exact == "=phong00");
    CHECK(keys_of("đường").exact == "=duong7=");
    CHECK(keys_of("2021").exact == "");
    CHECK(keys_of("F0").exact == "=f000");
}

TEST_CASE("words that are no regular syllables keep their marks in the exact term") {
    CHECK(keys_of("QĐND").exact == "=qdnd~qđnd");
    CHECK(keys_of("HĐND").folded == "hdnd");
    CHECK(keys_of("HĐND").exact != keys_of("HDND").exact);
    CHECK(keys_of("đắklắk").exact != keys_of("đaklak").exact);
}

TEST_CASE("an exact term can be spelled, and the spelling has that term") {
    for (const char* word : {"hòa",   "khỏe",  "thủy",   "quý",  "quả",     "giá",   "gì",   "giặt",  "mía",  "toán",
                             "khuỷu", "đường", "giường", "rượu", "nghiêng", "quyền", "thuở", "ngoáy", "của",  "tiến",
                             "bảo",   "covid", "đ",      "qđnd", "f0",      "ưu",    "buổi", "hoàng", "việt", "oà"}) {
        const std::string exact = keys_of(word).exact;
        CHECK(keys_of(spelling_of(exact)).exact == exact);
        CHECK(folded_part(exact) == keys_of(word).folded);
        if (std::string_view(word) != "oà") CHECK(spelling_of(exact) == word); // old style: òa
    }
}

TEST_CASE("every vowel with every tone has an exact term of its own, and keeps it when spelled") {
    std::vector<std::string> seen;
    for (const char base : {'a', 'e', 'i', 'o', 'u', 'y'}) {
        for (const Shape shape : {Shape::plain, Shape::circumflex, Shape::breve, Shape::horn}) {
            if (code_point_of({base, shape, Tone::level, false}) == 0) continue;
            for (const std::string& word : words_with_all_tones("t", {base, shape, Tone::level, false}, "n")) {
                seen.push_back(keys_of(word).exact);
                CHECK(spelling_of(seen.back()) == word);
            }
        }
    }
    CHECK(seen.size() == 72);
    std::ranges::sort(seen);
    CHECK(std::ranges::adjacent_find(seen) == seen.end());
}

TEST_CASE("a line without spaces does not become a term of its own size") {
    CHECK(keys_of(std::string(1'000'000, 'a')).folded.size() == 128);
    CHECK(keys_of(std::string(127, 'a') + "đ").folded == std::string(127, 'a'));
}

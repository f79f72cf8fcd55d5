// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"

#include "base/beginnings.hpp"
#include "base/utf8.hpp"
#include <array>
#include <doctest/doctest.h>
#include <string>
#include <utility>

using namespace chithi;

namespace {

// 67 letters outside ASCII, small and capital, in the order of the alphabet and of the tones.
constexpr std::u32string_view small = U"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
constexpr std::u32string_view capital = U"ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";
constexpr std::string_view bare = "aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy";

std::string utf8(char32_t value) {
    std::string out;
    append_utf8(out, value);
    return out;
}

} // namespace

TEST_CASE("all 134 Vietnamese letters are taken apart and put together again") {
    REQUIRE(small.size() == 67);
    REQUIRE(capital.size() == 67);
    REQUIRE(bare.size() == 67);
    for (std::size_t i = 0; i < small.size(); ++i) {
        CAPTURE(utf8(small[i]));
        const Letter letter = letter_of(small[i]);
        CHECK(letter.base == bare[i]);
        CHECK(code_point_of(letter) == small[i]);
        Letter large = letter;
        large.upper = true;
        CHECK(letter_of(capital[i]) == large);
        CHECK(code_point_of(large) == capital[i]);
        CHECK(to_lower(capital[i]) == small[i]);
    }
}

TEST_CASE("letters of the Latin alphabet are letters too") {
    for (char32_t value = U'a'; value <= U'z'; ++value) {
        CHECK(code_point_of(letter_of(value)) == value);
        CHECK(letter_of(value).base == static_cast<char>(value));
        CHECK(is_upper(value - U'a' + U'A'));
        CHECK(is_lower(value));
    }
}

TEST_CASE("a letter is made of a base, a shape and a tone") {
    CHECK(letter_of(U'ệ') == Letter{'e', Shape::circumflex, Tone::nang, false});
    CHECK(letter_of(U'Ữ') == Letter{'u', Shape::horn, Tone::nga, true});
    CHECK(letter_of(U'ẳ') == Letter{'a', Shape::breve, Tone::hoi, false});
    CHECK(letter_of(U'Đ') == Letter{'d', Shape::stroke, Tone::level, true});
}

TEST_CASE("what is no letter of the alphabets is none") {
    for (const char32_t value :
         {U'5', U'-', U' ', U'\u0301', U'“', U'Ж', U'ñ', U'ö', U'\uFFFD', char32_t{0x10FFFF}}) {
        CHECK_FALSE(is_letter(value));
        CHECK_FALSE(is_upper(value));
        CHECK_FALSE(is_lower(value));
    }
}

TEST_CASE("no letter is made of parts that do not go together") {
    CHECK(code_point_of({'a', Shape::horn, Tone::level, false}) == 0);
    CHECK(code_point_of({'b', Shape::plain, Tone::sac, false}) == 0);
}

TEST_CASE("capitals become small and nothing else changes") {
    CHECK(lower_case("ỦY BAN NHÂN DÂN tỉnh Đắk Nông, số 19/CT-TTg") == "ủy ban nhân dân tỉnh đắk nông, số 19/ct-ttg");
    CHECK(lower_case("МОСКВА") == "МОСКВА");
    CHECK(lower_case("A\xFF\xC3") == "a\xFF\xC3"); // bytes that are no UTF-8 stay
}

TEST_CASE("folding takes all marks away") {
    CHECK(fold("Đường Nguyễn Huệ") == "duong nguyen hue");
    CHECK(fold("KHỬ KHUẨN, 5K – “ở đâu ở đó”") == "khu khuan, 5k – “o dau o do”");
    CHECK(fold(std::string(bare)) == bare);
}

TEST_CASE("old and new tone placement have one key") {
    using Pair = std::pair<std::string_view, std::string_view>;
    constexpr Pair pairs[] = {
        {"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"õa", "oã"}, {"ọa", "oạ"}, {"òe", "oè"},
        {"óe", "oé"}, {"ỏe", "oẻ"}, {"õe", "oẽ"}, {"ọe", "oẹ"}, {"ùy", "uỳ"}, {"úy", "uý"},
        {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"}, {"ÒA", "OÀ"}, {"Óa", "Oá"}, {"ỎA", "OẢ"},
        {"Õa", "Oã"}, {"ỌA", "OẠ"}, {"ÒE", "OÈ"}, {"Óe", "Oé"}, {"ỎE", "OẺ"}, {"Õe", "Oẽ"},
        {"ỌE", "OẸ"}, {"ÙY", "UỲ"}, {"Úy", "Uý"}, {"ỦY", "UỶ"}, {"Ũy", "Uỹ"}, {"ỤY", "UỴ"},
    };
    for (const auto& [before, after] : pairs) {
        CHECK(exact_key(before) == exact_key(after));
        CHECK(exact_key("h" + std::string(before)) == exact_key("h" + std::string(after)));
        CHECK(exact_key(before) == lower_case(before)); // the old style is the key
    }
    CHECK(exact_key("Uỷ ban, Hoà Bình; thuỷ lợi") == "ủy ban, hòa bình; thủy lợi");
}

TEST_CASE("the tone moves only where both styles differ") {
    for (const std::string_view word : {"quà", "quả", "quý", "quỹ", "quẻ", "hoàn", "hoạch", "loét", "huỳnh", "suýt",
                                        "thuở", "huệ", "mía", "của", "khuỷu", "khuya", "ngoài"}) {
        CHECK(exact_key(word) == word);
    }
    CHECK(exact_key("hoà") != exact_key("hoá"));
    CHECK(exact_key("hoa") != exact_key("hoà"));
}

TEST_CASE("marks and capitals are seen") {
    CHECK(has_marks("so y tế"));
    CHECK(has_marks("Đ"));
    CHECK_FALSE(has_marks("so y te, 5K"));
    CHECK(all_capitals("V/v: ỦY BAN") == false);
    CHECK(all_capitals("ỦY BAN (2021) – ĐỢT 1"));
    CHECK_FALSE(all_capitals("2021 – 1/5"));
    CHECK_FALSE(all_capitals(""));
}

TEST_CASE("what a folded text begins with is told without folding it") {
    for (const std::string_view text : {"Kính gửi: Sở Y tế", "KÍNH GỬI", "kinh gui", "Đồng kính gửi", "(Đã ký)",
                                        "\xFF"
                                        "a",
                                        ""}) {
        for (const std::string_view mark : {"kinh gui", "dong", "(da ky", "", "k", "\xFF"}) {
            CAPTURE(std::string(text));
            CAPTURE(std::string(mark));
            CHECK(fold_begins_with(text, mark) == fold(text).starts_with(mark));
        }
    }
}

TEST_CASE("beginnings are found as folding the whole text would find them") {
    static constexpr std::array<std::string_view, 4> marks = {"kinh gui", "noi", "de ", "(kem"};
    static constexpr Beginnings beginnings(marks);
    for (const std::string_view text : {"Kính gửi: Sở Y tế", "KÍNH GỬI", "Nơi nhận:", "để thực hiện", "(Kèm theo"}) {
        CAPTURE(text);
        CHECK(beginnings.open(text));
    }
    for (const std::string_view text :
         {"", "k", "kính", "Kính thưa", "đê", "“Nơi", "…", "\xE1", "ki", "no", "( kèm"}) {
        CAPTURE(text);
        CHECK_FALSE(beginnings.open(text));
    }
}

TEST_CASE("the first two bytes of a folded text") {
    for (const std::string_view text : {"", "Đ", "Ủy ban", "“Ủy", "1.", "ơn", "…", "-"}) {
        CAPTURE(text);
        const std::string folded = fold(text);
        const FoldedOpening opening = folded_opening(text);
        CHECK(opening.first == (folded.empty() ? '\0' : folded[0]));
        CHECK(opening.second == (folded.size() < 2 ? '\0' : folded[1]));
    }
}

// SPDX-License-Identifier: Apache-2.0
#include "normalise/labels.hpp"

#include "knowledge/labels.hpp"
#include <doctest/doctest.h>
#include <string>

using namespace chithi;

namespace {

struct Case {
    std::string_view line;
    LabelClass label_class;
    std::string_view printed;
    std::size_t number;
};

void check_labels(std::initializer_list<Case> cases) {
    for (const Case& expected : cases) {
        CAPTURE(std::string(expected.line));
        const auto label = label_of(expected.line);
        REQUIRE(label);
        CHECK(label->label_class == expected.label_class);
        CHECK(expected.line.substr(0, label->size) == expected.printed);
        CHECK(label->number == expected.number);
    }
}

} // namespace

TEST_CASE("ordinals in words are told from what only looks like one") {
    struct Ordinal {
        std::string_view line, printed;
        std::size_t number;
    };
    for (const Ordinal& expected : {Ordinal{"Thứ nhất, về thời gian", "Thứ nhất,", 1},
                                    {"Thứ hai: rà soát", "Thứ hai:", 2},
                                    {"Thứ tư là, các xã", "Thứ tư là,", 4},
                                    {"Một là, rà soát", "Một là,", 1},
                                    {"Năm là rà soát", "Năm là", 5},
                                    {"THỨ BA, CÁC XÃ", "THỨ BA,", 3}}) {
        CAPTURE(std::string(expected.line));
        const auto label = ordinal_label_of(expected.line);
        REQUIRE(label);
        CHECK(expected.line.substr(0, label->size) == expected.printed);
        CHECK(label->number == expected.number);
    }
    for (const std::string_view other : {"Thứ hai hằng tuần, các sở", "thứ nhất, về", "Thứ nhất", "Thứ 7, các chợ",
                                         "Một số xã", "Ba, bốn xã", "Hai lần", "Thứ trưởng, các vụ", ""}) {
        CAPTURE(std::string(other));
        CHECK_FALSE(ordinal_label_of(other));
    }
}

TEST_CASE("labels of parts and articles are read") {
    using enum LabelClass;
    check_labels({
        {"Phần thứ nhất", part, "Phần thứ nhất", 1},
        {"PHẦN THỨ HAI", part, "PHẦN THỨ HAI", 2},
        {"Phần I", part, "Phần I", 1},
        {"Chương II", chapter, "Chương II", 2},
        {"Chương IV. TỔ CHỨC THỰC HIỆN", chapter, "Chương IV.", 4},
        {"Chương I QUY ĐỊNH CHUNG", chapter, "Chương I", 1},
        {"Mục 1", section, "Mục 1", 1},
        {"A. MỤC TIÊU", upper, "A.", 1},
        {"B. NHIỆM VỤ", upper, "B.", 2},
        {"I. TÌNH HÌNH", roman, "I.", 1},
        {"II- Nhiệm vụ", roman, "II-", 2},
        {"IV/ Tổ chức", roman, "IV/", 4},
        {"IX. Kết luận", roman, "IX.", 9},
        {"Điều 1. Phạm vi", article, "Điều 1.", 1},
        {"Điều 15", article, "Điều 15", 15},
        {"Điều thứ XII: Phạm vi", article, "Điều thứ XII:", 12},
        {"Điều thứ 7.", article, "Điều thứ 7.", 7},
        {"Điều thứ nhất: Phạm vi", article, "Điều thứ nhất:", 1},
        {"Điều thứ mười ba.", article, "Điều thứ mười ba.", 13},
        {"Chương thứ hai mươi mốt", chapter, "Chương thứ hai mươi mốt", 21},
        {"Điều 16a. Phạm vi", article, "Điều 16a.", 16},
    });
}

TEST_CASE("labels of items, points and marks are read") {
    using enum LabelClass;
    check_labels({
        {"1. Tăng cường", arabic, "1.", 1},
        {"1.Tăng cường", arabic, "1.", 1},
        {"2) rà soát", arabic, "2)", 2},
        {"3/ Sở Y tế", arabic, "3/", 3},
        {"4- Công an tỉnh", arabic, "4-", 4},
        {"05. Các huyện", arabic, "05.", 5},
        {"1.- Quán triệt", arabic, "1.-", 1},
        {"1 . Quán triệt", arabic, "1 .", 1},
        {"4.1. Rà soát", decimal, "4.1.", 1},
        {"4.2 Rà soát", decimal, "4.2", 2},
        {"4.1.3. Rà soát", decimal, "4.1.3.", 3},
        {"a) tiếp tục", letter, "a)", 1},
        {"b/ Tiếp tục", letter, "b/", 2},
        {"c. Tiếp tục", letter, "c.", 3},
        {"a- Phần lễ", letter, "a-", 1},
        {"đ) rà soát", letter, "đ)", 5},
        {"e) rà soát", letter, "e)", 6},
        {"a1) rà soát", sub_letter, "a1)", 1},
        {"đ.2) rà soát", sub_letter, "đ.2)", 2},
        {"1.1- Tập thể", decimal, "1.1-", 1},
        {"ii) rà soát", lower_roman, "ii)", 2},
        {"iv) rà soát", lower_roman, "iv)", 4},
        {"- Sở Y tế", dash, "-", 0},
        {"-Sở Y tế", dash, "-", 0},
        {"– các xã", dash, "–", 0},
        {"• Sở Y tế", bullet, "•", 0},
        {"* Đối với các huyện", bullet, "*", 0},
        {"\uF0B7 Sở Y tế", bullet, "\uF0B7", 0},
        {"+ Lập danh sách", plus, "+", 0},
    });
}

TEST_CASE("what only looks like a label is none") {
    constexpr std::string_view lines[] = {
        "",
        "3/4 số hộ",
        "d - Phần lễ",
        "19/CT-TTg",
        "12.3.2021",
        "12/3/2021 là hạn chót",
        "(1) rà soát",
        "-----",
        "- - - - -",
        "_____",
        "Điều 5 của Nghị định này quy định",
        "Mục tiêu chung",
        "Điều thứ yếu là kinh phí",
        "Điều 5a của Nghị định này quy định",
        "Phần lớn các hộ",
        "1.234 ca mắc",
        "2021. Các đơn vị",
        "100% dân số",
        "0. Không có",
        "07-KL/TW",
        "5K là khẩu hiệu",
        "a",
        "Sở Y tế",
        "f) không có trong bảng chữ cái",
        "w) không có",
        "A-B là hai điểm",
        "-",
        "+",
        "-5 độ",
        "24/24 giờ",
        "1.1.1.1.1.1.1.1. Quá sâu",
    };
    for (const std::string_view line : lines) {
        CAPTURE(std::string(line));
        CHECK_FALSE(label_of(line));
    }
}

TEST_CASE("points are counted in the order of the Vietnamese alphabet") {
    std::size_t number = 0;
    for (const std::string_view letter : point_letters) {
        const auto label = label_of(std::string(letter) + ") rà soát");
        REQUIRE(label);
        CHECK(label->label_class == LabelClass::letter);
        CHECK(label->number == ++number);
    }
    CHECK(label_of("d) x")->number + 1 == label_of("đ) x")->number);
    CHECK(label_of("đ) x")->number + 1 == label_of("e) x")->number);
    CHECK(label_of("e) x")->number + 1 == label_of("g) x")->number);
}

TEST_CASE("a decimal label knows the number above it") {
    const auto label = label_of("4.1.3. Rà soát");
    REQUIRE(label);
    CHECK(label->depth == 3);
    CHECK(label->parent == 1);
    CHECK(label->number == 3);
}

TEST_CASE("classes stand from the outermost to the innermost, and marks are not counted") {
    using enum LabelClass;
    CHECK(part < chapter);
    CHECK(roman < article);
    CHECK(article < arabic);
    CHECK(arabic < letter);
    CHECK(letter < dash);
    CHECK(is_counted(lower_roman));
    for (const LabelClass mark : {dash, bullet, plus}) CHECK_FALSE(is_counted(mark));
}

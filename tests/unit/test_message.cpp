// SPDX-License-Identifier: Apache-2.0
#include "common/language.hpp"
#include <chithi/error.hpp>
#include <chithi/message.hpp>
#include <doctest/doctest.h>

using namespace chithi;
using tools::Language;
using tools::language_from;

namespace {

std::string_view backwards(std::string_view pattern) {
    if (pattern == "{} is in {}") return "in {1} is {0}";
    return pattern == "a box" ? "box a" : "";
}

} // namespace

TEST_CASE("a message is English, and another language where a translation has its pattern") {
    const Message whole = message("{} is in {}", "cat", message("a box"));
    CHECK(whole.text() == "cat is in a box");
    CHECK(whole.in(backwards) == "in box a is cat");
    CHECK(message("{} tasks", 3).in(backwards) == "3 tasks");
    CHECK(message("a box").in({}) == "a box");
}

TEST_CASE("what a message takes as it is is neither a pattern nor translated") {
    CHECK(message("{} is in {}", "{}", "a box").in(backwards) == "in a box is {}");
    CHECK(Message::verbatim("a box").in(backwards) == "a box");
    CHECK(Message::verbatim("{").in(backwards) == "{");
    CHECK(Message().empty());
}

TEST_CASE("an error keeps what it is made of, and says it in English") {
    const Error error(ErrorCode::io, message("{} is in {}", "cat", message("a box")), message("a box"));
    CHECK(std::string_view(error.what()) == "cat is in a box");
    CHECK(error.hint() == "a box");
    CHECK(error.message().in(backwards) == "in box a is cat");
    CHECK(error.hint_message().in(backwards) == "box a");
}

TEST_CASE("the language is told by LANGUAGE, else by the locale; C is English") {
    struct Row {
        std::string_view language;
        std::string_view locale;
        Language want;
    };
    constexpr auto vi = Language::vietnamese;
    constexpr auto en = Language::english;
    for (const Row& row :
         {Row{"", "", en}, Row{"", "vi_VN.UTF-8", vi}, Row{"", "vi", vi}, Row{"", "vi_VN@x", vi},
          Row{"", "fr_FR", en}, Row{"", "vie", en}, Row{"vi", "", vi}, Row{"vi", "C.UTF-8", vi},
          Row{"fr:vi:en", "C.UTF-8", vi}, Row{"en:vi", "vi_VN.UTF-8", en}, Row{"fr", "vi_VN.UTF-8", vi},
          Row{"vi", "C", en}, Row{"vi", "POSIX", en}, Row{":", "vi_VN", vi}}) {
        CAPTURE(row.language);
        CAPTURE(row.locale);
        CHECK(language_from(row.language, row.locale) == row.want);
    }
}

TEST_CASE("a pattern without a row stays English") {
    CHECK(tools::translated("hint", Language::vietnamese) == "gợi ý");
    CHECK(tools::translated("hint", Language::english).empty());
    CHECK(tools::translated("never said", Language::vietnamese).empty());
}

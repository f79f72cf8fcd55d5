// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace chithi::fuzz {

/// Pieces that are likely to meet a rule of some stage in a place where it does not expect them.
inline constexpr std::array<std::string_view, 41> pieces = {
    "\n",
    "\r\n",
    "\f",
    "\t\t",
    "        ",
    std::string_view("\0", 1),
    "\xEF\xBB\xBF",
    "\xFF\xFE",
    "\xC3",
    "\xCC\x81",
    "\xE2\x80\x8B",
    "**",
    "| a | b |",
    "# ",
    "1. ",
    "a) ",
    "II. ",
    "- ",
    "+ ",
    "Điều 5. ",
    "Kính gửi: ",
    "Nơi nhận:\n",
    "T/M ",
    "ngày 31/02/2021",
    "Số: 12/CT-UB",
    "V/v ",
    "(",
    "99999999999999999999 ca",
    "<table><tr><td colspan=99999>",
    "</td></tr></table>",
    "<ol start=-5><li>",
    "<w:tbl><w:tr><w:tc>",
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>",
    "{\\footnote \\intbl\\itap9 ",
    "\\cell\\row\\nestrow}",
    "\\u-10179\\bin99999999 ",
    "<page width=\"1e9\" height=\"-5\">",
    "<word xMin=\"60\" yMin=\"60\" xMax=\"99999\" yMax=\"60.0001\">a</word>",
    "</line></block></flow>",
    "\n|        |        |        |\n",
    "5\t1\t1\t1\t1\t1\t400\t-250\t76\t40000\t95\tx\n",
};

/// Changes texts at random, the same way for the same seed.
class Mutator {
public:
    Mutator(std::vector<std::string> texts, unsigned seed) : texts_(std::move(texts)), random_(seed) {}

    /// One of the texts with some changes: bytes replaced, ranges removed, repeated or brought in from another.
    [[nodiscard]] std::string next() {
        std::string text = any_text();
        for (std::size_t changes = 1 + below(8); changes > 0; --changes) change(text);
        return text;
    }

private:
    [[nodiscard]] std::size_t below(std::size_t end) { return end == 0 ? 0 : random_() % end; }
    [[nodiscard]] const std::string& any_text() { return texts_[below(texts_.size())]; }

    void change(std::string& text) {
        const std::size_t at = below(text.size() + 1);
        const std::size_t size = below(200);
        switch (below(6)) {
        case 0: text.insert(at, 1, static_cast<char>(below(256))); break;
        case 1: text.erase(at, size); break;
        case 2: text.insert(at, text.substr(below(text.size() + 1), size)); break;
        case 3: text.insert(at, pieces[below(pieces.size())]); break;
        case 4: text.insert(at, any_text().substr(0, size * 4)); break;
        default: text.resize(at); break;
        }
    }

    std::vector<std::string> texts_;
    std::mt19937 random_;
};

} // namespace chithi::fuzz

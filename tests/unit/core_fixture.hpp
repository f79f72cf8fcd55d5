// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/letters.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "extract/passage.hpp"
#include "normalise/normalise.hpp"
#include "split/rows.hpp"
#include "split/split.hpp"
#include <doctest/doctest.h>
#include <string>
#include <string_view>
#include <vector>

/// What the tests of the parser's stages share.
namespace chithi {

/// The text after normalise.
inline std::string normalised(std::string_view file) {
    return std::string(normalise(Text(std::string(file))).view());
}

/// `text` in capitals.
inline std::string capitals(std::string_view text) {
    std::string out;
    for_each_code_point(text, [&](CodePoint point, std::size_t) {
        Letter letter = letter_of(point.value);
        letter.upper = true;
        append_utf8(out, letter ? code_point_of(letter) : point.value);
    });
    return out;
}

/// A document's text with its parts, kept together.
struct Parted {
    Text text;
    Layout layout;

    explicit Parted(std::string_view file) : text(normalise(Text(std::string(file)))), layout(split(text)) {}

    [[nodiscard]] std::string operator()(Range range) const { return flat(text, range); }
    [[nodiscard]] std::string operator()(const std::optional<Range>& range) const {
        return range ? flat(text, *range) : "(none)";
    }
    [[nodiscard]] std::string operator()(const std::vector<Range>& ranges) const {
        std::string out;
        for (const Range range : ranges) out += (out.empty() ? "" : " | ") + flat(text, range);
        return out;
    }
};

/// The paths of the items in reading order, single spaces between them.
inline std::string paths(const std::vector<Item>& items) {
    std::string out;
    for (const Item& item : items) {
        const std::string below = paths(item.children);
        out += (out.empty() ? "" : " ") + item.path + (below.empty() ? "" : " " + below);
    }
    return out;
}

/// One paragraph as extractors see it. The text must outlive the passage.
inline Passage sentence(const Text& text, std::string where = "1") {
    return passage_of(text, {0, text.size()}, std::move(where));
}

} // namespace chithi

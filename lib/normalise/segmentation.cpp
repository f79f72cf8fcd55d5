// SPDX-License-Identifier: Apache-2.0
#include "normalise/segmentation.hpp"

#include "base/utf8.hpp"

namespace chithi {

namespace {

constexpr std::size_t few = 10;         // joined words that prove nothing
constexpr std::size_t text_a_word = 80; // segmented text has one in a few dozen bytes

bool joins_letters(std::string_view text, std::size_t at) noexcept {
    const auto is_word = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    };
    return at > 0 && at + 1 < text.size() && is_word(text[at - 1]) && is_word(text[at + 1]);
}

bool is_closing(char c) noexcept { return std::string_view(",.;:!?)").find(c) != std::string_view::npos; }

} // namespace

bool is_word_segmented(std::string_view text) noexcept {
    std::size_t joints = 0;
    for (std::size_t at = text.find('_'); at != std::string_view::npos; at = text.find('_', at + 1)) {
        joints += joins_letters(text, at) ? 1 : 0;
    }
    return joints > few && joints * text_a_word > text.size();
}

Text undo_segmentation(const Text& text) {
    const std::string_view view = text.view();
    Text out;
    std::size_t kept = 0;
    for (std::size_t at = view.find_first_of("_ "); at != std::string_view::npos;
         at = view.find_first_of("_ ", at + 1)) {
        const bool joint = view[at] == '_' && joins_letters(view, at);
        const bool before_closing = view[at] == ' ' && at + 1 < view.size() && is_closing(view[at + 1]);
        const bool after_opening = view[at] == ' ' && at > 0 && view[at - 1] == '(';
        if (!joint && !before_closing && !after_opening) continue;
        out.append(text, {kept, at});
        if (joint) out.append_replacement(" ", text, {at, at + 1});
        kept = at + 1;
    }
    out.append(text, {kept, view.size()});
    return out;
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "normalise/characters.hpp"

#include "base/letters.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "knowledge/confusables.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

constexpr char32_t first_mark = 0x0300;
constexpr char32_t last_mark = 0x036F;

bool is_combining(char32_t value) noexcept { return value >= first_mark && value <= last_mark; }

const Confusable* confusable(char32_t value) noexcept {
    const auto* const found = std::ranges::lower_bound(confusables, value, {}, &Confusable::seen);
    return found != confusables.end() && found->seen == value ? found : nullptr;
}

// Longer runs of marks are an attack or damage; composing would be slow and help nobody.
constexpr std::size_t longest_cluster = 32;

bool is_odd(char32_t value) noexcept {
    if (value == U'\r') return true;
    return !is_letter(value) && (is_combining(value) || confusable(value) != nullptr);
}

// Whether a byte may begin a character that is odd: most that Vietnamese is written with may not.
constexpr std::array<bool, 256> may_begin_odd = [] {
    std::array<bool, 256> may{};
    const auto note = [&](char32_t value) {
        std::array<char, 3> bytes{};
        write_utf8(bytes.data(), value);
        may[static_cast<unsigned char>(bytes.front())] = true;
    };
    note(U'\r');
    for (const Confusable& wrong : confusables) note(wrong.seen);
    for (char32_t mark = first_mark; mark <= last_mark; ++mark) note(mark);
    return may;
}();

// The first character from `at` on that is a mark, or has to be mended.
std::size_t find_odd(std::string_view text, std::size_t at) noexcept {
    for (; at < text.size(); ++at) {
        if (may_begin_odd[static_cast<unsigned char>(text[at])] && is_odd(code_point_at(text, at).value)) break;
    }
    return at;
}

/// Copies the text and puts something else where a character or a cluster wants it.
class Mender {
public:
    explicit Mender(const Text& text) : text_(text), view_(text.view()) {}

    Text run() {
        for (std::size_t at = 0; at < view_.size();) {
            const std::size_t odd = find_odd(view_, at);
            if (odd > at) last_ = start_of_character(odd - 1);
            at = odd < view_.size() ? mend(odd) : odd;
        }
        copy_to(view_.size());
        return std::move(out_);
    }

private:
    [[nodiscard]] std::size_t start_of_character(std::size_t at) const noexcept {
        while (at > 0 && is_inside_character(view_[at])) --at;
        return at;
    }

    // Mends what is odd at `at`; returns what comes behind it.
    std::size_t mend(std::size_t at) {
        const CodePoint point = code_point_at(view_, at);
        if (is_combining(point.value)) return cluster(at, point.size);
        last_ = at;
        std::size_t end = at + point.size;
        if (point.value == U'\r') {
            if (view_.substr(end).starts_with('\n')) ++end;
            replace({at, end}, "\n");
        } else {
            std::string meant;
            if (const char32_t letter = confusable(point.value)->meant; letter != 0) append_utf8(meant, letter);
            replace({at, end}, meant);
        }
        return end;
    }

    // The letter at last_ and all marks after it, composed; marks of a longer run stay as they are.
    std::size_t cluster(std::size_t at, std::size_t size) {
        std::size_t end = at + size;
        if (end - last_ > longest_cluster) return end;
        while (end < view_.size() && end - last_ < longest_cluster) {
            const CodePoint next = code_point_at(view_, end);
            if (!is_combining(next.value)) break;
            end += next.size;
        }
        const Range range{last_, end};
        const std::string composed = nfc(view_.substr(range.first, range.size()));
        if (range.first >= kept_ && composed != view_.substr(range.first, range.size())) replace(range, composed);
        return end;
    }

    void copy_to(std::size_t end) {
        out_.append(text_, {kept_, end});
        kept_ = end;
    }

    void replace(Range range, std::string_view utf8) {
        copy_to(range.first);
        out_.append_replacement(utf8, text_, range);
        kept_ = range.end;
    }

    const Text& text_;
    std::string_view view_;
    Text out_;
    std::size_t kept_ = 0; // everything before it has been written
    std::size_t last_ = 0; // where the latest character that is no mark begins
};

} // namespace

bool is_clean(std::string_view text) noexcept { return find_odd(text, 0) == text.size(); }

Text mend_characters(const Text& text) { return Mender(text).run(); }

} // namespace chithi

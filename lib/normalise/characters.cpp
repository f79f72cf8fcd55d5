// SPDX-License-Identifier: Apache-2.0
#include "normalise/characters.hpp"

#include "base/letters.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "knowledge/confusables.hpp"
#include <algorithm>

namespace chithi {

namespace {

bool is_combining(char32_t value) noexcept { return value >= 0x0300 && value <= 0x036F; }

const Confusable* confusable(char32_t value) noexcept {
    const auto* const found = std::ranges::lower_bound(confusables, value, {}, &Confusable::seen);
    return found != confusables.end() && found->seen == value ? found : nullptr;
}

// Longer runs of marks are an attack or damage; composing would be slow and help nobody.
constexpr std::size_t longest_cluster = 32;

/// Copies the text and puts something else where a character or a cluster wants it.
class Mender {
public:
    explicit Mender(const Text& text) : text_(text), view_(text.view()) {}

    Text run() {
        for (std::size_t at = 0; at < view_.size();) at = step(at);
        copy_to(view_.size());
        return std::move(out_);
    }

private:
    std::size_t step(std::size_t at) {
        const auto byte = static_cast<unsigned char>(view_[at]);
        if (byte < 0x80) return ascii(at, view_[at]);
        const CodePoint point = code_point_at(view_, at);
        if (is_letter(point.value)) {
            last_ = at;
            return at + point.size;
        }
        if (is_combining(point.value)) return cluster(at, point.size);
        if (const Confusable* wrong = confusable(point.value)) {
            std::string meant;
            if (wrong->meant != 0) append_utf8(meant, wrong->meant);
            replace({at, at + point.size}, meant);
        }
        last_ = at;
        return at + point.size;
    }

    std::size_t ascii(std::size_t at, char c) {
        if (c == '\r') {
            const bool pair = at + 1 < view_.size() && view_[at + 1] == '\n';
            replace({at, at + (pair ? 2 : 1)}, "\n");
            last_ = at;
            return at + (pair ? 2 : 1);
        }
        if (c == '\v') replace({at, at + 1}, "\n");
        last_ = at;
        return at + 1;
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

Text mend_characters(const Text& text) { return Mender(text).run(); }

} // namespace chithi

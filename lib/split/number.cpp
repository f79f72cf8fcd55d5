// SPDX-License-Identifier: Apache-2.0
#include "split/number.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/document_types.hpp"

namespace chithi {

namespace {

constexpr std::size_t most_digits = 6;
constexpr std::size_t most_spaces = 12; // "Số: 254      /TB-PCTT"

/// Reads forward over one number; every function leaves `at` after what it took.
class Reader {
public:
    Reader(std::string_view text, std::size_t at, bool spaced) : text_(text), at_(at), spaced_(spaced) {}

    std::optional<NumberShape> read() {
        NumberShape shape;
        shape.first = at_;
        if (!digits(most_digits)) return std::nullopt;
        groups_of_three();
        serial_letter();
        if (!separator()) return std::nullopt;
        if (year()) {
            if (!separator()) return std::nullopt;
        }
        while (group(shape)) {
            shape.end = at_;
            if (!separator()) break;
        }
        if (shape.groups.empty()) return std::nullopt;
        return shape;
    }

private:
    bool digits(std::size_t most) {
        const std::size_t first = at_;
        while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
        return at_ > first && at_ - first <= most;
    }

    // "7.112/UBND-NC": thousands as in figures.
    void groups_of_three() {
        if (at_ + 4 >= text_.size() || text_[at_] != '.') return;
        const std::size_t before = at_++;
        if (!digits(3) || at_ - before != 4 || at_ == text_.size() || text_[at_] == '.') at_ = before;
    }

    // "30c/NQ-CP": a small letter right behind the digits.
    void serial_letter() {
        if (at_ + 1 < text_.size() && text_[at_] >= 'a' && text_[at_] <= 'e' &&
            (text_[at_ + 1] == '/' || text_[at_ + 1] == '-')) {
            ++at_;
        }
    }

    void spaces() {
        const std::size_t limit = at_ + (spaced_ ? most_spaces : 0);
        while (at_ < limit && at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n')) ++at_;
    }

    bool separator() {
        const std::size_t before = at_;
        spaces();
        const CodePoint point = code_point_at(text_, at_);
        const bool known = point.value == U'/' || point.value == U'-' || point.value == U'–' || point.value == U'‐' ||
                           point.value == U'‑';
        if (!known) {
            at_ = before;
            return false;
        }
        at_ += point.size;
        spaces();
        return true;
    }

    bool year() {
        const std::size_t before = at_;
        if (digits(4) && at_ - before == 4 && at_ < text_.size() && (text_[at_] == '/' || text_[at_] == '-'))
            return true;
        at_ = before;
        return false;
    }

    // Letters beginning with a capital, digits inside (QH15, T78), "&" and "+" between two units. In heads small
    // letters are a number's, too: "Số: 51/nđ-cp".
    bool group(NumberShape& shape) {
        const std::size_t first = at_;
        const char32_t opening = code_point_at(text_, at_).value;
        if (!is_upper(opening) && !(spaced_ && is_letter(opening))) return false;
        while (at_ < text_.size()) {
            const CodePoint point = code_point_at(text_, at_);
            const bool inner = is_letter(point.value) ||
                               (at_ > first && (point.value == U'&' || is_digit(text_[at_]) || joins_units()));
            if (!inner) break;
            at_ += point.size;
        }
        shape.groups.push_back(text_.substr(first, at_ - first));
        return true;
    }

    [[nodiscard]] bool joins_units() const noexcept {
        return text_[at_] == '+' && is_upper(code_point_at(text_, at_ + 1).value);
    }

    std::string_view text_;
    std::size_t at_;
    bool spaced_;
};

} // namespace

std::optional<NumberShape> number_at(std::string_view text, std::size_t at, bool spaced) {
    return Reader(text, at, spaced).read();
}

std::string without_spaces(std::string_view number) {
    std::string out;
    for (const char c : number) {
        if (c != ' ' && c != '\n' && c != '\t') out += c;
    }
    return out;
}

std::string_view kind_of_number(const NumberShape& number) {
    for (const std::string_view group : number.groups) {
        if (const DocumentType* type = type_of_symbol(group)) return type->slug;
        break; // only the first group names the type; later ones name bodies
    }
    return {};
}

} // namespace chithi

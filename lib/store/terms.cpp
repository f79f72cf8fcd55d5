// SPDX-License-Identifier: Apache-2.0
#include "store/terms.hpp"

#include "base/number_key.hpp"
#include "base/syllables.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <optional>

namespace chithi {

namespace {

constexpr std::size_t most_groups = 8; // of a document's number
constexpr std::size_t shortest_word = 3;
constexpr std::size_t thousands = 3;

std::size_t digits_end(std::string_view text, std::size_t from) noexcept {
    while (from < text.size() && is_digit(text[from])) ++from;
    return from;
}

// Where the syllable that begins at `from` ends; `from` where none begins there.
std::size_t syllable_end(std::string_view text, std::size_t from) noexcept {
    if (from >= text.size()) return from;
    const Range place = next_syllable(text, from);
    return place.first == from ? place.end : from;
}

// The end of "1.234.567", which begins at `from`; of other digits, their own end.
std::size_t grouped_digits_end(std::string_view text, std::size_t from) noexcept {
    const std::size_t first = digits_end(text, from);
    const bool continues = from > 1 && text[from - 1] == '.' && is_digit(text[from - 2]);
    if (text[from] == '0' || first - from > thousands || continues) return first;
    std::size_t end = first;
    while (end < text.size() && text[end] == '.') {
        const std::size_t next = digits_end(text, end + 1);
        if (next - end - 1 != thousands || syllable_end(text, end + 1) != next) return end == first ? first : end;
        end = next;
    }
    return end;
}

// How many bytes of what joins the groups of a number stand at `at`: '/', a hyphen or an en dash.
std::size_t joint_size(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size()) return 0;
    if (text[at] == '/' || text[at] == '-') return 1;
    const CodePoint point = code_point_at(text, at);
    return point.value == U'–' || point.value == U'‑' ? point.size : 0;
}

// "covid19": where its digits begin; none in "F0" and "H5N1".
std::optional<std::size_t> digits_after_word(std::string_view syllable) noexcept {
    if (!is_digit(syllable.back())) return std::nullopt;
    const std::size_t first = syllable.find_last_not_of("0123456789") + 1;
    if (first < shortest_word || std::ranges::any_of(syllable.substr(0, first), is_digit)) return std::nullopt;
    std::size_t letters = 0;
    for_each_code_point(syllable.substr(0, first), [&](CodePoint, std::size_t) { ++letters; });
    return letters < shortest_word ? std::nullopt : std::optional(first);
}

// "1.234.567" is 1234567.
SyllableKeys keys_of_grouped(std::string_view digits) {
    SyllableKeys keys{std::string(digits), {}};
    std::erase(keys.folded, '.');
    return keys;
}

} // namespace

std::size_t document_number_end(std::string_view text, std::size_t from) noexcept {
    std::size_t end = grouped_digits_end(text, from);
    end = std::max(end, syllable_end(text, from));
    bool slash = false;
    bool letters = false;
    for (std::size_t group = 1; group < most_groups; ++group) {
        const std::size_t joint = joint_size(text, end);
        const std::size_t first = end + joint;
        const std::size_t next = joint == 0 ? first : syllable_end(text, first);
        if (next == first) break;
        slash = slash || text[end] == '/';
        letters = letters || !is_digit(text[first]);
        end = next;
    }
    return slash && letters ? end : from;
}

bool TermReader::cut(Cut& cut) {
    cut.syllable = next_syllable(text_, at_);
    if (cut.syllable.empty()) return false;
    cut.place = cut.syllable;
    cut.begins_number = false;
    const std::size_t first = cut.place.first;
    const std::string_view syllable = text_.substr(first, cut.place.size());
    if (is_digit(syllable.front())) {
        if (first >= number_end_) {
            number_end_ = document_number_end(text_, first);
            cut.begins_number = number_end_ > first;
        }
        cut.place.end = std::max(cut.place.end, grouped_digits_end(text_, first));
    } else if (const auto digits = digits_after_word(syllable)) {
        cut.place.end = first + *digits;
    }
    at_ = cut.place.end;
    return true;
}

bool TermReader::next_place(Range& place) {
    Cut one;
    if (!cut(one)) return false;
    place = one.place;
    return true;
}

std::string TermReader::whole_of(const Cut& one) const {
    if (!one.begins_number) return {};
    return number_prefix + number_key(text_.substr(one.place.first, number_end_ - one.place.first));
}

bool TermReader::next(Term& term) {
    Cut one;
    if (!cut(one)) return false;
    const std::string_view letters = text_.substr(one.place.first, one.place.size());
    const bool is_grouped = letters.size() > one.syllable.size();
    term = {one.place, is_grouped ? keys_of_grouped(letters) : keys_of(letters), whole_of(one),
            one.place.first < number_end_};
    return true;
}

bool TermReader::next(TermView& term) {
    Cut one;
    if (!cut(one)) return false;
    const std::string_view letters = text_.substr(one.place.first, one.place.size());
    const bool is_grouped = letters.size() > one.syllable.size();
    if (is_grouped) grouped_ = keys_of_grouped(letters);
    whole_ = whole_of(one);
    term = {one.place, is_grouped ? &grouped_ : &remembered_keys_of(letters), whole_};
    return true;
}

} // namespace chithi

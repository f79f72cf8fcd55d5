// SPDX-License-Identifier: Apache-2.0
#include "base/words.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace chithi {

namespace {

enum class Class : std::uint8_t { letter, digit, white, mark, long_form };

// What an ASCII byte is; the bytes of other characters have to be read first.
constexpr std::array<Class, 256> byte_classes = [] {
    std::array<Class, 256> classes{};
    classes.fill(Class::mark);
    for (unsigned char c = 'a'; c <= 'z'; ++c) classes[c] = classes[c - 'a' + 'A'] = Class::letter;
    for (unsigned char c = '0'; c <= '9'; ++c) classes[c] = Class::digit;
    for (const char c : {' ', '\t', '\n'}) classes[static_cast<unsigned char>(c)] = Class::white;
    for (std::size_t c = 0x80; c < classes.size(); ++c) classes[c] = Class::long_form;
    return classes;
}();

/// Cuts a text into words. Each letter is read once, and its key is written as it is read: this runs over every
/// paragraph of every document.
class WordScanner {
public:
    explicit WordScanner(std::string_view view) : view_(view) {}

    Words run(std::size_t first) {
        Words words;
        words.reserve(view_.size() / 5 + 1);
        while (skip_white()) {
            const std::size_t begin = at_;
            Word& word = words.emplace_back();
            read_word(word);
            word.range = {first + begin, first + at_};
            word.space_before = space_;
            word.code = code_of(word.key);
            space_ = false;
        }
        return words;
    }

private:
    [[nodiscard]] Class class_here() const noexcept { return byte_classes[static_cast<unsigned char>(view_[at_])]; }

    bool skip_white() noexcept {
        while (at_ < view_.size() && class_here() == Class::white) {
            space_ = true;
            ++at_;
        }
        return at_ < view_.size();
    }

    void read_word(Word& word) {
        const std::size_t begin = at_;
        if (class_here() == Class::digit) {
            word.sort = Word::Sort::digits;
            while (at_ < view_.size() && class_here() == Class::digit) ++at_;
        } else if (read_letters(word)) {
            word.sort = Word::Sort::letters;
            return;
        } else {
            at_ += code_point_at(view_, at_).size;
        }
        word.key = std::string(view_.substr(begin, at_ - begin));
    }

    // False where no letter stands here.
    bool read_letters(Word& word) {
        const std::size_t begin = at_;
        Letter last;
        char before = 0;
        std::size_t size = 0; // of what stands in the buffer
        for (Letter letter; take_letter(letter, size);) {
            if (!last) word.capital = letter.upper;
            before = std::exchange(last, letter).base;
        }
        if (at_ == begin) return false;
        // "hoà" may have its tone moved, which only exact_key knows how; nearly every other word is finished.
        const bool open_pair = last.tone != Tone::level && (before == 'o' || before == 'u');
        const bool whole = at_ - begin == size; // a letter has as many bytes in lower case as in upper
        word.key =
            open_pair || !whole ? exact_key(view_.substr(begin, at_ - begin)) : std::string(buffer_.data(), size);
        return true;
    }

    // Reads a letter and writes it in lower case behind `size` bytes, as long as the buffer has room.
    bool take_letter(Letter& letter, std::size_t& size) noexcept {
        constexpr std::size_t longest_letter = 3;
        const CodePoint point = code_point_at(view_, at_);
        letter = letter_of(point.value);
        if (!letter) return false;
        at_ += point.size;
        if (size + longest_letter > buffer_.size()) return true;
        if (point.size == 1) {
            buffer_[size++] = letter.base;
        } else {
            size += write_utf8(buffer_.data() + size, letter.upper ? to_lower(point.value) : point.value);
        }
        return true;
    }

    std::string_view view_;
    std::size_t at_ = 0;
    bool space_ = true;
    std::array<char, 32> buffer_{}; // no syllable has more than 11 bytes
};

} // namespace

Words words_of(std::string_view view, std::size_t first) { return WordScanner(view).run(first); }

std::size_t match_whole_phrase(const Words& words, std::size_t at, std::string_view phrase) noexcept {
    const std::size_t first = at;
    while (!phrase.empty()) {
        if (at >= words.size()) return 0;
        const std::string& key = words[at].key;
        if (!phrase.starts_with(key)) return 0;
        phrase.remove_prefix(key.size());
        ++at;
        if (phrase.starts_with(' ')) {
            phrase.remove_prefix(1);
        } else if (!phrase.empty() && at < words.size() && words[at - 1].sort == words[at].sort &&
                   words[at].sort != Word::Sort::mark) {
            return 0; // the phrase's word goes on where the text's ended
        }
    }
    return at - first;
}

PhraseCodes::PhraseCodes(std::string_view phrase) {
    const Words words = words_of(phrase);
    first = words.front().code;
    if (words.size() > 1) second = words[1].code;
}

std::vector<std::pair<WordCode, PhraseSet::Row>> PhraseSet::by_code(std::span<const std::string_view> phrases) {
    std::vector<std::pair<WordCode, Row>> rows;
    for (const std::string_view phrase : phrases) {
        const PhraseCodes codes(phrase);
        rows.emplace_back(codes.first, Row{codes, phrase});
    }
    return rows;
}

PhraseSet::PhraseSet(std::span<const std::string_view> phrases) : by_first_word_(by_code(phrases)) {}

std::size_t value_of(const Word& word) noexcept {
    if (word.sort != Word::Sort::digits || word.key.size() > 9) return 0;
    std::size_t value = 0;
    for (const char c : word.key) value = value * 10 + static_cast<std::size_t>(c - '0');
    return value;
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/export.hpp>
#include <concepts>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// What the library tells a person, kept so that a program can tell it in another language. The library itself speaks
/// English and knows of no other.
namespace chithi {

/// Gives the pattern of a message in another language; empty where it has none.
using Translation = std::function<std::string_view(std::string_view pattern)>;

/// A sentence: a pattern that is the same each time ("no document is called {}"), and the values of this time.
class CHITHI_EXPORT Message {
public:
    Message() = default;

    /// `pattern` in the notation of std::format, for strings: "{}", "{1}".
    Message(std::string_view pattern, std::vector<Message> values);

    /// What is the same in every language: a name, a number, what another program said.
    [[nodiscard]] static Message verbatim(std::string text);

    /// The sentence in English.
    [[nodiscard]] const std::string& text() const noexcept { return text_; }

    /// The sentence in the language of `translation`; in English as far as that has no pattern.
    [[nodiscard]] std::string in(const Translation& translation) const;

    [[nodiscard]] bool empty() const noexcept { return text_.empty(); }

    friend bool operator==(const Message& one, const Message& other) { return one.text_ == other.text_; }

private:
    std::string pattern_; ///< empty: verbatim
    std::vector<Message> values_;
    std::string text_;
};

/// A pattern that stands in the code, with places for so many values. tests/hygiene/messages finds them all.
template <std::size_t Values> class Pattern {
public:
    consteval Pattern(const char* text) : text_(text) { // NOLINT(google-explicit-constructor): stands for the literal
        std::size_t places = 0;
        for (const char* at = text; *at != '\0'; ++at) {
            if (*at == '{') ++places;
        }
        if (places != Values) throw "another number of values than places"; // ends the compilation
    }
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }

private:
    const char* text_;
};

/// A value of a message: a number or text as it is, or a message in its turn.
[[nodiscard]] inline Message message_value(const Message& value) { return value; }
[[nodiscard]] inline Message message_value(std::string_view value) { return Message::verbatim(std::string(value)); }
[[nodiscard]] inline Message message_value(std::integral auto value) {
    return Message::verbatim(std::to_string(value));
}

/// message("cannot read {}: {}", path, message("it is a folder"))
template <typename... Values>
[[nodiscard]] Message message(Pattern<sizeof...(Values)> pattern, const Values&... values) {
    return {pattern.text(), {message_value(values)...}};
}

} // namespace chithi

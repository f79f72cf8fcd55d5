// SPDX-License-Identifier: Apache-2.0
#include "normalise/motto.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/header_marks.hpp"
#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace chithi {

namespace {

constexpr std::size_t longest_line = 200;     // bytes; a motto beside the name of a body is shorter
constexpr std::size_t longest_motto = 100;    // bytes; with its rules and spaces, alone on its line
constexpr std::size_t most_characters = 56;   // of a motto and its dashes, spaces left out
constexpr std::size_t shortest_piece = 10;    // letters that tell a piece of a motto from a name
constexpr std::size_t most_wrong_letters = 2; // of a motto that was misspelt, or misread by a scanner

// Marks, spaces and dashes are what goes wrong most often, so only the letters are compared.
std::string letters_of(std::string_view line) {
    std::string letters = fold(line.substr(0, longest_line));
    std::erase_if(letters, [](char c) { return c < 'a' || c > 'z'; });
    return letters;
}

/// How many letters must be changed, added or left out to make `found` of `wanted`; counting stops above the limit.
std::size_t wrong_letters(std::string_view wanted, std::string_view found) {
    const std::size_t gap = std::max(wanted.size(), found.size()) - std::min(wanted.size(), found.size());
    std::array<std::size_t, longest_line + 1> row{};
    if (gap > most_wrong_letters || found.size() > longest_line) return most_wrong_letters + 1;
    for (std::size_t i = 0; i <= found.size(); ++i) row.at(i) = i;
    for (std::size_t line = 1; line <= wanted.size(); ++line) {
        std::size_t diagonal = row.front();
        row.front() = line;
        for (std::size_t i = 1; i <= found.size(); ++i) {
            const std::size_t changed = diagonal + (wanted[line - 1] == found[i - 1] ? 0U : 1U);
            diagonal = row.at(i);
            row.at(i) = std::min({changed, row.at(i) + 1, row.at(i - 1) + 1});
        }
        const auto* const end = std::next(row.cbegin(), static_cast<std::ptrdiff_t>(found.size()) + 1);
        if (*std::min_element(row.cbegin(), end) > most_wrong_letters) return most_wrong_letters + 1;
    }
    return row.at(found.size());
}

// Of three parts of a motto, two wrong letters leave one as it is: most lines have none of them.
bool shares_a_part(std::string_view motto, std::string_view letters) noexcept {
    constexpr std::size_t parts = most_wrong_letters + 1;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t first = motto.size() * part / parts;
        const std::size_t end = motto.size() * (part + 1) / parts;
        if (letters.find(motto.substr(first, end - first)) != std::string_view::npos) return true;
    }
    return false;
}

constexpr std::size_t place_of(char first, char second) noexcept {
    return static_cast<std::size_t>(first - 'a') * 26 + static_cast<std::size_t>(second - 'a');
}

// The pairs of letters that stand in some motto.
constexpr std::array<bool, 26 * 26> motto_pairs = [] {
    std::array<bool, 26 * 26> pairs{};
    for (const std::string_view motto : national_mottos) {
        for (std::size_t i = 1; i < motto.size(); ++i) pairs[place_of(motto[i - 1], motto[i])] = true;
    }
    return pairs;
}();

// A wrong letter spoils two pairs at most. Most lines have more that are strange to all mottos within their first
// words, so that nothing else need be asked of them.
bool may_be_motto(std::string_view line) noexcept {
    std::size_t strange = 0;
    char before = 0;
    for (std::size_t at = 0; at < line.size();) {
        const CodePoint point = code_point_at(line, at);
        at += point.size;
        const char letter = letter_of(point.value).base;
        if (letter == 0) continue;
        if (before != 0 && !motto_pairs[place_of(before, letter)] && ++strange > 2 * most_wrong_letters) return false;
        before = letter;
    }
    return true;
}

// Characters that are no spaces: asked of every line of a text, so without looking at the letters.
std::size_t characters_of(std::string_view line) noexcept {
    return static_cast<std::size_t>(
        std::ranges::count_if(line, [](char c) { return c != ' ' && !is_inside_character(c); }));
}

} // namespace

bool is_motto(std::string_view line) {
    if (line.size() > longest_motto || !may_be_motto(line) || characters_of(line) > most_characters) return false;
    const std::string letters = letters_of(line);
    if (letters.size() < shortest_piece) return false;
    return std::ranges::any_of(national_mottos, [&](std::string_view motto) {
        const bool piece = motto.find(letters) != std::string_view::npos;
        return piece || (shares_a_part(motto, letters) && wrong_letters(motto, letters) <= most_wrong_letters);
    });
}

bool is_organisation_motto(std::string_view line) {
    if (line.size() > longest_motto || !all_capitals(line)) return false;
    return std::ranges::find(organisation_mottos, letters_of(line)) != organisation_mottos.end();
}

bool holds_motto(std::string_view line) {
    if (line.size() > longest_line) return false;
    const std::string letters = letters_of(line);
    return std::ranges::any_of(motto_beginnings,
                               [&](std::string_view motto) { return letters.find(motto) != std::string::npos; });
}

bool begins_with_motto(std::string_view line) {
    const std::string letters = letters_of(line);
    return std::ranges::any_of(motto_beginnings, [&](std::string_view motto) { return letters.starts_with(motto); });
}

bool ends_motto(std::string_view line) {
    if (line.size() > longest_line) return false;
    return std::ranges::find(motto_ends, letters_of(line)) != motto_ends.end();
}

} // namespace chithi

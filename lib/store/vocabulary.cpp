// SPDX-License-Identifier: Apache-2.0
#include "store/vocabulary.hpp"

#include "base/letters.hpp"
#include "base/syllables.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "store/syllable_key.hpp"
#include <algorithm>
#include <array>
#include <span>

namespace chithi {

namespace {

constexpr std::size_t most_completions = 256;
constexpr const char* after_all_exact = ">"; // the character after exact_prefix
constexpr const char* after_any_letter = "\x7F";

std::vector<Letter> letters_of(std::string_view text) {
    std::vector<Letter> letters;
    for_each_code_point(text, [&](CodePoint point, std::size_t) { letters.push_back(letter_of(point.value)); });
    return letters;
}

Tone tone_of(const std::vector<Letter>& letters) {
    const auto marked = std::ranges::find_if(letters, [](Letter letter) { return letter.tone != Tone::level; });
    return marked == letters.end() ? Tone::level : marked->tone;
}

bool begins_with(const std::vector<Letter>& word, const std::vector<Letter>& prefix, bool exact) {
    if (word.size() < prefix.size()) return false;
    const bool same_shapes = std::ranges::equal(prefix, std::span(word).first(prefix.size()), [](Letter a, Letter b) {
        return a.base == b.base && a.shape == b.shape;
    });
    const Tone tone = tone_of(prefix);
    return same_shapes && ((tone == Tone::level && !exact) || tone_of(word) == tone);
}

std::string_view first_syllable(std::string_view word) {
    const Range place = next_syllable(word, 0);
    return word.substr(place.first, place.size());
}

} // namespace

Vocabulary::Vocabulary(const Connection& connection) : connection_(connection) {
    connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, words, row)");
}

std::vector<Vocabulary::Term> Vocabulary::terms(std::string_view first, std::string_view end) const {
    Statement statement = connection_.prepare(
        "SELECT term, doc FROM vocabulary WHERE term >= ?1 AND term < ?2 ORDER BY doc DESC, term");
    statement.bind(first, end);
    std::vector<Term> found;
    while (statement.step()) found.push_back({statement.text(0), statement.integer(1)});
    return found;
}

std::int64_t Vocabulary::rows_of(std::string_view term) const {
    Statement statement = connection_.prepare("SELECT doc FROM vocabulary WHERE term = ?1");
    return statement.bind(term).step() ? statement.integer(0) : 0;
}

std::vector<std::string> Vocabulary::completions(std::string_view prefix, bool exact) const {
    const std::string composed = nfc(prefix);
    const std::vector<Letter> wanted = letters_of(composed);
    const std::string first = exact_prefix + keys_of(composed).folded;
    std::vector<std::string> found;
    for (const Term& term : terms(first, first + after_any_letter)) {
        std::string spelling = spelling_of(term.text);
        if (!begins_with(letters_of(spelling), wanted, exact)) continue;
        found.push_back(std::move(spelling));
        if (found.size() == most_completions) break;
    }
    return found;
}

std::vector<std::string> Vocabulary::nearest(std::string_view word, std::size_t limit) const {
    const std::string syllable(first_syllable(word));
    std::vector<std::string> found;
    if (keys_of(syllable).exact.empty()) return found;
    if (has_marks(nfc(syllable))) add_other_marks(syllable, found, limit);
    if (found.empty()) add_other_letters(syllable, found, limit);
    return found;
}

void Vocabulary::add_other_marks(std::string_view word, std::vector<std::string>& found, std::size_t limit) const {
    const SyllableKeys keys = keys_of(word);
    const std::string first = exact_prefix + keys.folded;
    for (const Term& term : terms(first, first + after_any_letter)) {
        if (found.size() == limit) return;
        if (term.text != keys.exact && folded_part(term.text) == keys.folded) found.push_back(spelling_of(term.text));
    }
}

void Vocabulary::add_other_letters(std::string_view word, std::vector<std::string>& found, std::size_t limit) const {
    const std::string folded = keys_of(word).folded;
    const std::size_t most = std::max<std::size_t>(1, folded.size() / 4);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (Term& term : terms(after_all_exact, "\xFF")) {
        const std::size_t distance = edit_distance(folded, term.text, most);
        if (distance > 0 && distance <= most) near.emplace_back(distance, std::move(term.text));
    }
    std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string>::first);
    for (auto& [distance, term] : near) {
        if (found.size() == limit) return;
        found.push_back(std::move(term));
    }
}

std::size_t edit_distance(std::string_view one, std::string_view other, std::size_t most) {
    const std::size_t gap = one.size() > other.size() ? one.size() - other.size() : other.size() - one.size();
    if (gap > most) return most + 1;
    std::array<std::vector<std::size_t>, 3> rows; // the last but one, the last and the present row
    for (auto& row : rows) row.resize(other.size() + 1);
    for (std::size_t j = 0; j <= other.size(); ++j) rows[1][j] = j;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        rows[2][0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const bool same = one[i - 1] == other[j - 1];
            rows[2][j] = std::min({rows[1][j] + 1, rows[2][j - 1] + 1, rows[1][j - 1] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            if (swapped) rows[2][j] = std::min(rows[2][j], rows[0][j - 2] + 1);
        }
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return std::min(rows[1][other.size()], most + 1);
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "store/vocabulary.hpp"

#include "base/letters.hpp"
#include "base/syllables.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "store/syllable_key.hpp"
#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>

namespace chithi {

namespace {

constexpr std::size_t most_completions = 256;
constexpr std::size_t longest_respelled = 24; // letters: longer words are no words
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

// Every word that a letter added, left out, changed or swapped with the next makes of `word`; letters are a to z.
std::set<std::string> one_letter_away(const std::string& word) {
    std::set<std::string> found;
    if (word.size() > longest_respelled) return found;
    for (std::size_t at = 0; at <= word.size(); ++at) {
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            found.insert(word.substr(0, at) + letter + word.substr(at));
            if (at < word.size()) found.insert(word.substr(0, at) + letter + word.substr(at + 1));
        }
        if (at < word.size()) found.insert(word.substr(0, at) + word.substr(at + 1));
        if (at + 1 < word.size()) {
            std::string swapped = word;
            std::swap(swapped[at], swapped[at + 1]);
            found.insert(std::move(swapped));
        }
    }
    found.erase(word);
    found.erase("");
    return found;
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

// To walk over all terms takes as long as to read the whole index: what is one letter away is asked for instead, and
// what is farther away only among the terms that begin with the same two letters.
void Vocabulary::add_other_letters(std::string_view word, std::vector<std::string>& found, std::size_t limit) const {
    const std::string folded = keys_of(word).folded;
    const std::size_t most = folded.size() / 4;
    struct Near {
        std::size_t distance;
        Term term;
    };
    std::vector<Near> near;
    Statement statement = connection_.prepare("SELECT doc FROM vocabulary WHERE term = ?1");
    for (const std::string& other : one_letter_away(folded)) {
        if (statement.bind(other).step()) near.push_back({1, {other, statement.integer(0)}});
    }
    if (most > 1 && near.empty()) {
        const std::string first = folded.substr(0, 2);
        for (Term& term : terms(first, first + after_any_letter)) {
            const std::size_t distance = edit_distance(folded, term.text, most);
            if (distance <= most) near.push_back({distance, std::move(term)});
        }
    }
    std::ranges::stable_sort(near, [](const Near& one, const Near& other) {
        if (one.distance != other.distance) return one.distance < other.distance;
        return one.term.count != other.term.count ? one.term.count > other.term.count
                                                  : one.term.text < other.term.text;
    });
    for (Near& one : near) {
        if (found.size() == limit) return;
        found.push_back(std::move(one.term.text));
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

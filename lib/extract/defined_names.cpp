// SPDX-License-Identifier: Apache-2.0
#include "extract/defined_names.hpp"

#include "base/letters.hpp"
#include "extract/abbreviations.hpp"
#include "extract/actor_words.hpp"
#include "knowledge/abbreviation_openers.hpp"
#include "split/rows.hpp"
#include <algorithm>
#include <optional>

namespace chithi {

namespace {

constexpr std::size_t longest_bracket = 100; // bytes: an opener and an abbreviation
constexpr std::size_t most_names = 100;      // real documents make a dozen; each word is held against all
constexpr std::size_t longest_name = 250;    // bytes, some forty words

// What a bracket abbreviates to: a last chunk of capitals, before which words may stand whole ("Ban QLDA").
bool may_be_abbreviation(const Words& words, std::string_view view) {
    if (words.empty() || words.size() > 6) return false;
    const Word& last = words.back();
    const bool figure = last.sort == Word::Sort::digits; // "BCĐ 389"
    const Word& letters = figure && words.size() > 1 ? words[words.size() - 2] : last;
    return letters.sort == Word::Sort::letters && letters.range.size() > 1 &&
           all_capitals(view.substr(letters.range.first, letters.range.size()));
}

// The initials of a chunk of capitals, without marks ("án" is A in "QLDA"); any other word is one piece.
std::vector<std::string> pieces_of(const Words& words, std::string_view view) {
    std::vector<std::string> pieces;
    for (const Word& word : words) {
        const std::string_view written = view.substr(word.range.first, word.range.size());
        if (word.sort == Word::Sort::letters && all_capitals(written)) {
            for (const char initial : fold(word.key)) pieces.emplace_back(1, initial);
        } else if (word.sort != Word::Sort::mark) {
            pieces.push_back(word.key);
        }
    }
    return pieces;
}

// A name's abbreviation need not spell all of its words ("Ban Quản lý dự án đầu tư xây dựng (BQLDA)").
bool may_be_passed_over(const Word& word) {
    return word.sort != Word::Sort::mark || word.key == "," || word.key == "-" || word.key == "–";
}

bool stands_for(const std::string& piece, const Word& word) {
    const bool initial = piece.size() == 1 && word.sort == Word::Sort::letters;
    return initial ? fold_begins_with(word.key, piece) : word.key == piece;
}

// The word with which the name begins that `pieces` shorten and that ends with the last of `words`.
std::optional<std::size_t> beginning_of_name(const Words& words, const std::vector<std::string>& pieces) {
    std::size_t at = words.size();
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        while (at > 0 && !stands_for(*piece, words[at - 1]) && may_be_passed_over(words[at - 1])) --at;
        if (at == 0 || !stands_for(*piece, words[at - 1])) return std::nullopt;
        --at;
    }
    return at;
}

} // namespace

DefinedNames::DefinedNames(const Text& text, Range document) {
    const std::string_view view = text.view().substr(0, document.end);
    for (std::size_t open = view.find('(', document.first); open != std::string_view::npos;
         open = view.find('(', open + 1)) {
        const std::size_t close = view.substr(open, longest_bracket).find(')');
        if (close != std::string_view::npos) read_bracket(text, document, {open + 1, open + close});
    }
}

void DefinedNames::read_bracket(const Text& text, Range document, Range inside) {
    static const PhraseSet openers(abbreviation_openers);
    Words words = words_of(text.view(inside), inside.first);
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(openers.match(words, 0)));
    if (!may_be_abbreviation(words, text.view())) return;
    const std::string shortened = flat(text, {words.front().range.first, words.back().range.end});
    const bool known = std::ranges::find(names_, shortened, &Name::shortened) != names_.end();
    if (known || names_.size() == most_names || expand_aliases(shortened) != shortened) return;
    const std::size_t open = inside.first - 1;
    const bool near = open - document.first < longest_name;
    const std::size_t first = near ? document.first : text.view().find(' ', open - longest_name);
    if (first >= open) return;
    const Passage before = passage_of(text, {first, open}, {});
    const auto begin = beginning_of_name(before.words, pieces_of(words, text.view()));
    if (!begin || head_at(before, *begin) == 0) return;
    names_.push_back({shortened, flat(text, before.range_of(*begin, before.words.size()))});
}

const DefinedNames::Name* DefinedNames::name_at(std::string_view text, std::size_t at) const {
    const Name* longest = nullptr;
    for (const Name& name : names_) {
        if (longest != nullptr && name.shortened.size() <= longest->shortened.size()) continue;
        if (text.substr(at).starts_with(name.shortened) && ends_word_of_name(text, at + name.shortened.size()))
            longest = &name;
    }
    return longest;
}

std::size_t DefinedNames::match(std::string_view view, const Words& words, std::size_t at) const {
    if (names_.empty() || !words[at].capital) return 0;
    const Name* const name = name_at(view, words[at].range.first);
    if (name == nullptr) return 0;
    const std::size_t end = words[at].range.first + name->shortened.size();
    std::size_t next = at;
    while (next < words.size() && words[next].range.end <= end) ++next;
    return next - at;
}

std::string DefinedNames::written_out(std::string_view name) const {
    return chithi::written_out(name, [&](std::string_view text, std::size_t at) {
        const Name* const known = name_at(text, at);
        return known == nullptr ? WrittenOut{} : WrittenOut{known->full, at + known->shortened.size()};
    });
}

} // namespace chithi

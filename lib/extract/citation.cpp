// SPDX-License-Identifier: Apache-2.0
#include "extract/citation.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "extract/figures.hpp"
#include "knowledge/date_phrases.hpp"
#include "knowledge/relations.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_type_words = 4;

const PhraseSet& type_names() {
    static const PhraseSet set = [] {
        std::vector<std::string_view> names;
        for (const DocumentType& type : document_types) names.push_back(type.name);
        return PhraseSet(names);
    }();
    return set;
}

// "pháp luật" is no law.
bool is_law_in_general(const Passage& passage, std::size_t at) {
    return at > 0 && passage.is(at, "luật") && passage.is(at - 1, "pháp");
}

// "Kế hoạch liên ngành số", "Công điện hỏa tốc số": the type stands before such words.
std::size_t before_modifier(const Passage& passage, std::size_t at) {
    for (const std::string_view modifier : type_modifiers) {
        const auto words = static_cast<std::size_t>(std::ranges::count(modifier, ' ')) + 1;
        if (words <= at && match_phrase(passage.words, at - words, modifier) == words) return at - words;
    }
    return at;
}

// "Luật Tổ chức chính quyền địa phương số 72/2025/QH15": the name stands between the type and the number.
void find_law_before(const Passage& passage, Introduction& introduction) {
    constexpr std::size_t longest_name = 16;
    for (std::size_t i = introduction.first; i-- > 0 && introduction.first - i <= longest_name;) {
        const Word& word = passage.words[i];
        if (word.sort == Word::Sort::mark && word.key != ",") return;
        const auto begins = [&](std::string_view law) { return match_phrase(passage.words, i, law) > 0; };
        if (!word.capital || std::ranges::none_of(named_by_year, begins)) continue;
        const auto names = [&](const DocumentType& type) { return begins(type.name); };
        const auto* const type = std::ranges::find_if(document_types, names);
        if (type == document_types.end()) continue;
        introduction.type = type;
        introduction.first = i;
        return;
    }
}

} // namespace

std::size_t type_words_at(const Passage& passage, std::size_t at) { return type_names().match(passage.words, at); }

std::optional<TypeName> type_before(const Passage& passage, std::size_t at) {
    for (std::size_t words = std::min(longest_type_words, at); words > 0; --words) {
        const std::size_t first = at - words;
        if (type_words_at(passage, first) == 0 || is_law_in_general(passage, first)) continue;
        for (const DocumentType& type : document_types) {
            if (match_phrase(passage.words, first, type.name) != words) continue;
            const auto outer = passage.words[first].capital ? std::nullopt : type_before(passage, first);
            return outer && passage.words[outer->first].capital ? outer : TypeName{&type, first};
        }
    }
    return std::nullopt;
}

Introduction introduction_before(const Passage& passage, std::size_t at) {
    Introduction introduction;
    introduction.first = at;
    if (at > 0 && passage.is(at - 1, ":")) --at;
    if (at > 0 && passage.is(at - 1, "số")) {
        introduction.numbered = true;
        introduction.first = --at;
    }
    auto name = type_before(passage, at);
    if (!name) name = type_before(passage, before_modifier(passage, at));
    if (name) {
        introduction.type = name->type;
        introduction.first = name->first;
    } else if (introduction.numbered) {
        find_law_before(passage, introduction);
    }
    return introduction;
}

void find_misspelt_type_before(const Passage& passage, Introduction& introduction, std::string_view slug) {
    const auto words = static_cast<std::size_t>(std::ranges::count(slug, '_')) + 1;
    if (slug.empty() || words > introduction.first) return;
    const std::size_t first = introduction.first - words;
    std::string folded = fold(passage.text->view(passage.range_of(first, introduction.first)));
    std::ranges::replace(folded, ' ', '_');
    const auto* const type = std::ranges::find(document_types, slug, &DocumentType::slug);
    if (!passage.words[first].capital || folded != slug || type == document_types.end()) return;
    introduction.type = type;
    introduction.first = first;
}

bool is_symbol(std::string_view group) {
    std::size_t capitals = 0;
    std::size_t letters = 0;
    for_each_code_point(group, [&](CodePoint point, std::size_t) {
        capitals += is_upper(point.value) ? 1 : 0;
        ++letters;
    });
    return capitals >= 2 || letters == capitals;
}

std::size_t end_of_symbol(const Passage& passage, std::size_t at) {
    const auto tight = [&](std::string_view mark) { return is_tight(passage, at, mark); };
    while (at + 1 < passage.words.size()) {
        const Word& next = passage.words[at + 1];
        const bool letters = (tight(".") || tight("_")) && next.sort == Word::Sort::letters && next.capital;
        const bool year = (tight("-") || tight("/")) && is_digits(passage, at + 1) && next.key.size() == 4 &&
                          (next.key.starts_with("19") || next.key.starts_with("20"));
        if (!letters && !year) break;
        at += 2;
    }
    return at;
}

std::size_t end_of_symbol_apart(const Passage& passage, std::size_t at) {
    const auto is_group = [&](std::size_t word) {
        return word < passage.words.size() && passage.words[word].sort == Word::Sort::letters &&
               is_symbol(passage.text->view(passage.words[word].range)) && passage.words[word].capital;
    };
    std::size_t end = at + 1;
    if (!is_group(end) || !passage.words[end].space_before) return 0;
    for (++end; (is_tight(passage, end, "/") || is_tight(passage, end, "-")) && is_group(end + 1);) end += 2;
    return end > at + 2 ? end : 0;
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "extract/relation.hpp"

#include "extract/citation.hpp"
#include "knowledge/relations.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_gap = 2;         // words between the verb and the document ("toàn bộ")
constexpr std::size_t longest_attachment = 20; // words of what a document came with

// "nghiêm túc, có hiệu quả" before word `end`: the word where it begins.
std::size_t before_manners(const Passage& passage, std::size_t end) {
    for (std::size_t at = end;;) {
        const std::size_t words = words_before(passage, at, implementing_manners);
        if (words == 0) return end;
        end = at -= words;
        if (at > 0 && (passage.is(at - 1, ",") || passage.is(at - 1, "và"))) --at;
    }
}

// "khoản 2 Điều 5 của" before word `end`: the word where it begins.
std::size_t before_provisions(const Passage& passage, std::size_t end) {
    std::size_t at = end - (end > 0 && passage.is(end - 1, "của") ? 1 : 0);
    if (const std::size_t words = words_before(passage, at, some_provisions)) return at - words;
    while (at > 1 && passage.words[at - 1].sort != Word::Sort::mark && stands_before(passage, at - 1, provisions)) {
        end = at -= 2;
    }
    return end;
}

// "Quy chế làm việc ban hành kèm theo" before word `end`: the word where it begins.
std::size_t before_attachment(const Passage& passage, std::size_t end) {
    const std::size_t words = words_before(passage, end, attaching_verbs);
    for (std::size_t at = end - words; words > 0 && at > 0 && end - at <= longest_attachment; --at) {
        if (passage.words[at - 1].sort == Word::Sort::mark) break;
        const auto type = type_before(passage, at);
        if (type && passage.words[type->first].capital) return type->first;
    }
    return end;
}

// "được sửa đổi, bổ sung bởi Nghị định số …": that one does it, not this document. "Được bổ sung" alone as well.
bool is_passive(const Passage& passage, std::size_t verb, std::size_t behind, std::size_t first) {
    const bool by = behind < first && (passage.is(behind, "bởi") || passage.is(behind, "tại") ||
                                       passage.is(behind, "theo") || passage.is(behind, "bằng"));
    return by || (verb > 0 && (passage.is(verb - 1, "được") || passage.is(verb - 1, "bị")));
}

// "Ban hành | Quyết định thay thế …" at the beginning of a clause, or in the title: the document itself. Not so
// "trình Ủy ban nhân dân tỉnh ban hành …".
bool is_issued_here(const Passage& passage, std::size_t type) {
    const std::size_t words = match_before(passage, type, "ban hành");
    const std::size_t verb = type - words;
    return words > 0 && (verb == 0 || passage.words[verb - 1].sort == Word::Sort::mark || passage.where == "subject");
}

// "Nghị định thay thế", "Nghị định mới thay thế", "Thông tư số 12/2020/TT-BTC thay thế"
bool is_of_another(const Passage& passage, std::size_t verb, std::size_t cited_end) {
    if (verb > 0 && verb == cited_end) return true;
    const std::size_t end = verb - (verb > 0 && passage.is(verb - 1, "mới") ? 1 : 0);
    const auto type = type_before(passage, end);
    return type && passage.words[type->first].capital && !is_issued_here(passage, type->first);
}

} // namespace

Relation relation_before(const Passage& passage, std::size_t first, std::size_t cited_end) {
    const std::size_t whole = before_attachment(passage, first);
    const std::size_t provision = before_provisions(passage, whole);
    first = before_manners(passage, provision);
    for (const RelationCue& cue : relation_cues) {
        const auto words = static_cast<std::size_t>(std::ranges::count(cue.words, ' ')) + 1;
        for (std::size_t gap = 0; gap <= longest_gap && words + gap <= first; ++gap) {
            const std::size_t at = first - words - gap;
            if (match_phrase(passage.words, at, cue.words) == 0) continue;
            const bool own = cue.relation == Relation::implements ||
                             !(is_passive(passage, at, at + words, first) || is_of_another(passage, at, cited_end));
            if (!own) return Relation::cites;
            const bool of_a_part = cue.relation == Relation::replaces && provision != whole;
            return of_a_part ? Relation::amends : cue.relation; // "bãi bỏ khoản 2 Điều 5 của …"
        }
    }
    return Relation::cites;
}

} // namespace chithi

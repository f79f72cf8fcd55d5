// SPDX-License-Identifier: Apache-2.0
#include "extract/role_labels.hpp"

#include "extract/actor_words.hpp"
#include "knowledge/predicates.hpp"

namespace chithi {

namespace {

/// A label and the word behind its colon; none where `colon` is 0.
struct Found {
    Role role = Role::lead;
    std::size_t colon = 0;
};

const PhraseSet& labels() {
    static const PhraseSet set = [] {
        std::vector<std::string_view> words;
        for (const RoleLabel& label : role_labels) words.push_back(label.words);
        return PhraseSet(words);
    }();
    return set;
}

Role role_of(const Passage& passage, std::size_t at, std::size_t words) {
    for (const RoleLabel& label : role_labels) {
        if (match_phrase(passage.words, at, label.words) == words) return label.role;
    }
    return Role::lead;
}

// "Cơ quan thẩm định:", "Đơn vị theo dõi, đôn đốc:": whoever stands behind it is to do so. The word of the colon, 0
// for none.
std::size_t colon_of_task_label(const Passage& passage, std::size_t at) {
    static const PhraseSet openers(task_label_openers);
    static const PhraseSet tasks(task_label_verbs);
    constexpr std::size_t longest = 6; // words behind the opener
    const std::size_t task = at + openers.match(passage.words, at);
    if (task == at || tasks.match(passage.words, task) == 0) return 0;
    for (std::size_t end = task; end <= task + longest; ++end) {
        if (passage.is(end, ":")) return end;
        if (!is_letters(passage, end) && !passage.is(end, ",")) return 0;
        if (passage.words[end].capital) return 0;
    }
    return 0;
}

Found label_at(const Passage& passage, std::size_t at) {
    const std::size_t words = labels().match(passage.words, at);
    if (words > 0 && passage.is(at + words, ":")) return {role_of(passage, at, words), at + words + 1};
    const std::size_t colon = colon_of_task_label(passage, at);
    return colon > 0 ? Found{Role::lead, colon + 1} : Found{};
}

bool parts_names(const Passage& passage, std::size_t at) {
    return passage.is(at, ",") || passage.is(at, ";") || passage.is(at, ".") || passage.is(at, "-") ||
           passage.is(at, "–");
}

// Where the names that begin at `first` end: before the next label, or before what a plan says next (the time).
std::size_t end_of_names(const Passage& passage, std::size_t first, std::size_t limit) {
    static const PhraseSet ends(label_ends);
    for (std::size_t at = first; at < limit; ++at) {
        if (passage.is(at, ")") && !passage.is(at + 1, ",")) {
            std::size_t open = at;
            while (open > first && !passage.is(open, "(")) --open;
            if (open == first) return at;
        }
        if (!parts_names(passage, at)) continue;
        if (ends.match(passage.words, at + 1) > 0 || label_at(passage, at + 1).colon > 0) return at;
    }
    return limit;
}

} // namespace

std::size_t read_labels(const Passage& passage, std::size_t at, std::size_t limit, const TakeName& take) {
    for (Found label = label_at(passage, at); label.colon > 0; label = label_at(passage, at)) {
        const std::size_t first = label.colon;
        if (first >= limit || !(passage.words[first].capital || begins_actor(passage, first))) return at;
        const auto actor = actor_at(passage, first, limit);
        if (actor && actor->follows == Follows::predicate && label.role == Role::lead)
            return at; // a task: "… chủ trì"
        std::size_t end = end_of_names(passage, first, limit);
        at = end;
        while (end > first && parts_names(passage, end - 1)) --end;
        if (end > first) take(first, end, label.role);
        while (at < limit && parts_names(passage, at)) ++at;
    }
    return at;
}

std::optional<Role> role_of_label(const Passage& passage, std::size_t first, std::size_t end) {
    const std::size_t words = labels().match(passage.words, first);
    return words > 0 && first + words == end ? std::optional(role_of(passage, first, words)) : std::nullopt;
}

} // namespace chithi

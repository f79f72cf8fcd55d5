// SPDX-License-Identifier: Apache-2.0
#include "extract/actors.hpp"

#include "knowledge/actors.hpp"
#include "knowledge/body_heads.hpp"
#include "knowledge/joined_names.hpp"
#include "knowledge/predicates.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_name = 90; // words; a list of all addressees in one sentence

const PhraseSet& heads() {
    static const auto set = [] {
        std::vector<std::string_view> words;
        for (const BodyHead& head : body_heads) words.push_back(head.words);
        return PhraseSet(words);
    }();
    return set;
}

/// Reads one name from its first word to the word where it ends.
class ActorReader {
public:
    ActorReader(const Passage& passage, std::size_t at, std::size_t limit)
        : passage_(passage), first_(at), at_(at), limit_(std::min({limit, passage.words.size(), at + longest_name})) {
    }

    std::optional<Actor> read(bool any_name) {
        if (!take_head() && !(any_name && take_any_name())) return std::nullopt;
        Actor actor{first_, at_, Follows::end};
        while (at_ < limit_) {
            if (const auto follows = stop()) {
                actor.follows = *follows;
                break;
            }
            take_part();
        }
        actor.end = at_;
        return actor.end > actor.first ? std::optional(actor) : std::nullopt;
    }

private:
    // "các", "mọi đồng chí", then the head itself.
    bool take_head() {
        static const PhraseSet openers(actor_openers);
        std::size_t at = at_;
        bool person = false; // "đồng chí" opens a name and can be one
        while (const std::size_t words = openers.match(passage_.words, at)) {
            person = heads().match(passage_.words, at) > 0;
            at += words;
        }
        const std::size_t words = head_at(at);
        if (words == 0 && !person) return false;
        // "Lãnh đạo rà soát …": before a verb, with nobody named, it is a verb itself.
        if (at == at_ && passage_.is(at, "lãnh") && predicate_at(at + words)) return false;
        if (at + words > limit_) return false;
        at_ = at + words;
        take_business(at);
        return true;
    }

    bool take_any_name() {
        if (at_ >= limit_ || !passage_.words[at_].capital) return false;
        ++at_;
        return true;
    }

    [[nodiscard]] std::size_t head_at(std::size_t at) const {
        static const PhraseSet none(no_bodies);
        const std::size_t words = heads().match(passage_.words, at);
        if (words == 0) return 0;
        const std::size_t other = none.match(passage_.words, at);
        return other > words || (other > 0 && other == words) ? 0 : words;
    }

    [[nodiscard]] bool begins_actor(std::size_t at) const {
        static const PhraseSet openers(actor_openers);
        while (const std::size_t words = openers.match(passage_.words, at)) at += words;
        return head_at(at) > 0;
    }

    // "cơ quan thông tin đại chúng", "cơ sở sản xuất": the business belongs to the name. Of two verbs in a row the
    // first is the business and the second the task.
    void take_business(std::size_t head) {
        static const PhraseSet business_of(business_heads);
        if (business_of.match(passage_.words, head) != at_ - head) return;
        for (const BusinessWords& business : business_words) {
            const std::size_t words = match_phrase(passage_.words, at_, business.words);
            if (words == 0 || at_ + words > limit_) continue;
            if (business.always || predicate_at(at_ + words) || colon_follows(at_ + words)) at_ += words;
            return;
        }
    }

    // "Các doanh nghiệp cung cấp máy tính: …": what stands before a colon is the name.
    [[nodiscard]] bool colon_follows(std::size_t at) const {
        constexpr std::size_t few = 6;
        for (std::size_t i = at; i < std::min(at + few, limit_); ++i) {
            if (passage_.words[i].sort == Word::Sort::mark) return passage_.is(i, ":");
        }
        return false;
    }

    [[nodiscard]] bool predicate_at(std::size_t at) const {
        static const PhraseSet verbs(predicates);
        return at < limit_ && !passage_.words[at].capital && verbs.match(passage_.words, at) > 0;
    }

    // Whether the name ends here, and at what.
    [[nodiscard]] std::optional<Follows> stop() const {
        const Word& word = passage_.words[at_];
        if (word.sort == Word::Sort::mark) return stop_at_mark(word);
        if (word.capital) return std::nullopt;
        if (word.key == "và" || word.key == "hoặc") return stop_at_and();
        static const PhraseSet inside(inside_names);
        static const PhraseSet joined(joined_names);
        static const PhraseSet after(name_goes_on);
        if (inside.match(passage_.words, at_) > 0 || joined.match(passage_.words, at_) > 0) return std::nullopt;
        if (after.match(passage_.words, at_ - 1) == 1) return std::nullopt;
        if (predicate_at(at_)) return Follows::predicate;
        static const PhraseSet ends(name_ends);
        if (ends.match(passage_.words, at_) > 0) return Follows::end;
        static const PhraseSet describing(describing_words);
        if (describing.match(passage_.words, at_) > 0 && head_at(at_) == 0) return Follows::description;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Follows> stop_at_mark(const Word& word) const {
        if (word.key == ",") return stop_at_comma();
        if (word.key == ":") return lists_names() ? std::nullopt : std::optional(Follows::colon);
        const bool inner = word.key == "-" || word.key == "–" || word.key == "/" || word.key == "&" ||
                           word.key == "(" || word.key == "“" || word.key == "\"" || word.key == "‘";
        // A point inside "TP. Vân Hải" is no end.
        const bool abbreviation = word.key == "." && !word.space_before && at_ + 1 < limit_ &&
                                  passage_.words[at_ + 1].capital && passage_.key(at_ - 1).size() <= 3;
        return inner || abbreviation ? std::nullopt : std::optional(Follows::end);
    }

    // "Giám đốc các Sở: Tài chính, Nội vụ": a bare head before the colon wants its names.
    [[nodiscard]] bool lists_names() const {
        if (at_ + 1 >= limit_ || !passage_.words[at_ + 1].capital) return false;
        static const PhraseSet bare(listing_heads);
        const auto plural = [&](std::size_t head) { return head > 0 && passage_.is(head - 1, "các"); };
        return (bare.match(passage_.words, at_ - 1) == 1 && plural(at_ - 1)) ||
               (at_ > 1 && bare.match(passage_.words, at_ - 2) == 2 && plural(at_ - 2));
    }

    // A comma goes on with the list where a name, or a word with a capital, follows; before a predicate it ends
    // the name ("…, các ngành liên quan, có trách nhiệm").
    [[nodiscard]] std::optional<Follows> stop_at_comma() const {
        const std::size_t next = at_ + 1;
        if (next >= limit_) return Follows::end;
        if (begins_actor(next) || passage_.words[next].capital) return std::nullopt;
        if (predicate_at(next)) return Follows::predicate;
        return Follows::end;
    }

    [[nodiscard]] std::optional<Follows> stop_at_and() const {
        const std::size_t next = at_ + 1;
        if (next >= limit_) return Follows::end;
        if (begins_actor(next) || passage_.words[next].capital) return std::nullopt;
        return predicate_at(next) ? std::optional(Follows::predicate) : std::nullopt;
    }

    // One word, a name that commas join, or a bracket with all that is in it.
    void take_part() {
        static const PhraseSet joined(joined_names);
        static const PhraseSet inside(inside_names);
        if (const std::size_t words =
                std::max(joined.match(passage_.words, at_), inside.match(passage_.words, at_))) {
            at_ = std::min(at_ + words, limit_);
            return;
        }
        if (passage_.is(at_, "(")) {
            while (at_ < limit_ && !passage_.is(at_, ")")) ++at_;
        } else if (passage_.is(at_, ",") || passage_.is(at_, "và")) {
            take_next_name();
            return;
        }
        at_ = std::min(at_ + 1, limit_);
    }

    // Behind a comma: the next head, with its business.
    void take_next_name() {
        static const PhraseSet openers(actor_openers);
        ++at_;
        std::size_t head = at_;
        while (const std::size_t words = openers.match(passage_.words, head)) head += words;
        const std::size_t words = head_at(head);
        if (words == 0 || head + words > limit_) return;
        at_ = head + words;
        take_business(head);
    }

    const Passage& passage_;
    std::size_t first_;
    std::size_t at_;
    std::size_t limit_;
};

} // namespace

std::optional<Actor> actor_at(const Passage& passage, std::size_t at, std::size_t limit) {
    if (at >= passage.words.size()) return std::nullopt;
    return ActorReader(passage, at, limit).read(false);
}

std::optional<Actor> named_at(const Passage& passage, std::size_t at, std::size_t limit) {
    if (at >= passage.words.size()) return std::nullopt;
    return ActorReader(passage, at, limit).read(true);
}

bool is_actor(const Passage& passage, std::size_t first, std::size_t end) {
    const auto actor = actor_at(passage, first, end);
    return actor && actor->end == end;
}

} // namespace chithi

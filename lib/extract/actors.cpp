// SPDX-License-Identifier: Apache-2.0
#include "extract/actors.hpp"

#include "extract/actor_words.hpp"
#include "extract/business.hpp"
#include "knowledge/actors.hpp"
#include "knowledge/complete_names.hpp"
#include "knowledge/joined_names.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_name = 120; // words; a list of all addressees in one sentence

/// Reads one name, or a list of them, from its first word to the word where it ends.
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
        return actor.end > actor.first && !is_bare() ? std::optional(actor) : std::nullopt;
    }

private:
    // "các", "mọi đồng chí", then the head itself.
    bool take_head() {
        const std::size_t head = at_ + openers_at(passage_, at_);
        const std::size_t words = head_of(head);
        // "đồng chí" opens a name and can be one
        const bool person = head > at_ && (passage_.is(head - 1, "chí") || passage_.is(head - 1, "c"));
        if (words == 0 && !person) return false;
        // "Lãnh đạo rà soát …": before a verb, with nobody named, it is a verb itself.
        if (head == at_ && passage_.is(head, "lãnh") && begins_predicate(passage_, head + words)) return false;
        if (head + words > limit_) return false;
        take_item(head, words);
        return true;
    }

    // "các tổ chức" are bodies; "tổ chức" alone is a verb, but not in "cơ quan, tổ chức, cá nhân".
    [[nodiscard]] std::size_t head_of(std::size_t at) const {
        const std::size_t several = plural_body_at(passage_, at);
        const std::size_t words = head_at(passage_, at);
        if (words > 0 || several == 0 || at == 0) return words;
        const bool plural = passage_.is(at - 1, "các") || passage_.is(at - 1, "những") || passage_.is(at - 1, "mọi");
        const bool listed = (passage_.is(at - 1, ",") || passage_.is(at - 1, "và")) && at - 1 == item_end_ &&
                            item_end_ > head_ && is_group_head(passage_, head_);
        return plural || listed ? several : 0;
    }

    void take_item(std::size_t head, std::size_t words) {
        head_ = head;
        at_ = item_end_ = head + words;
        names_body_ = names_body_ || !(is_place_head(passage_, head) || is_group_head(passage_, head));
        at_ = item_end_ = behind_business(passage_, head, at_, limit_);
    }

    bool take_any_name() {
        if (at_ >= limit_ || !passage_.words[at_].capital) return false;
        head_ = at_;
        ++at_;
        return true;
    }

    // "ban", "sở", "cấp" in lower case, alone: no name.
    [[nodiscard]] bool is_bare() const {
        return at_ == first_ + 1 && head_ == first_ && !passage_.words[head_].capital &&
               !is_place_head(passage_, head_);
    }

    // Whether the name ends here, and at what.
    [[nodiscard]] std::optional<Follows> stop() const {
        const Word& word = passage_.words[at_];
        if (word.sort == Word::Sort::mark) return stop_at_mark(word);
        if (word.capital) return std::nullopt;
        if (word.key == "và" || word.key == "hoặc") return stop_at_and();
        if (word.sort == Word::Sort::digits) return std::nullopt;
        return stop_at_word();
    }

    [[nodiscard]] std::optional<Follows> stop_at_word() const {
        static const PhraseSet inside(inside_names);
        static const PhraseSet joined(joined_names);
        static const PhraseSet after(name_goes_on);
        static const PhraseSet ends(name_ends);
        static const PhraseSet describing(describing_words);
        static const PhraseSet with_object(duties);
        if (const std::size_t words = with_object.match(passage_.words, at_)) {
            const bool named = at_ + words < limit_ && passage_.words[at_ + words].sort == Word::Sort::letters;
            if (!named || begins_predicate(passage_, at_ + words)) return Follows::predicate;
        }
        if (hands_out_figure(at_) || is_assigned()) return Follows::predicate;
        // "Bệnh viện Đa khoa tỉnh | khám bệnh", "Công an tỉnh | thanh tra": parts of names elsewhere
        const auto verb_behind_name = [&] {
            return begins_predicate(passage_, at_) && !is_group_head(passage_, head_) &&
                   is_complete_name(passage_, head_, at_);
        };
        if (inside.match(passage_.words, at_) > 0 && !verb_behind_name()) return std::nullopt;
        if (names_examples(at_)) return std::nullopt;
        // "Người đứng đầu tổ chức tín dụng": a noun that begins like a verb
        if (head_at(passage_, at_) > std::max<std::size_t>(predicate_words(passage_, at_), 1) && !verb_behind_name())
            return std::nullopt;
        const bool behind_head = at_ == item_end_ || head_at(passage_, at_ - 1) == 1;
        const bool task = !behind_head && begins_predicate(passage_, at_);
        if (!task && joined.match(passage_.words, at_) > 0) return std::nullopt;
        if (passage_.is(at_, "trong") && begins_predicate(passage_, at_ + 1)) return Follows::end;
        // "làm mới nhà ở | được hỗ trợ", "nhà ở | cần gửi đơn": no name goes on with what is said of it
        const bool described = describing.match(passage_.words, at_) > 0;
        const bool told = described || begins_modal(passage_, at_);
        if (after.match(passage_.words, at_ - 1) == 1 && at_ > item_end_ && !told) return std::nullopt;
        if (describing.match(passage_.words, at_) > 1) return Follows::description;
        if (is_purpose(passage_, head_, item_end_, at_, limit_)) return std::nullopt;
        if (counts_so_far(at_)) return Follows::description;
        if (words_of_work(at_) > 0) return std::nullopt;
        if (begins_predicate(passage_, at_)) return Follows::predicate;
        if (behind_owner(passage_, at_, limit_) > at_) return std::nullopt;
        if (ends.match(passage_.words, at_) > 0) return Follows::end;
        if (forbids(passage_, at_, limit_)) return Follows::predicate;
        if (described && head_at(passage_, at_) == 0) return Follows::description;
        return stop_behind_complete_name();
    }

    [[nodiscard]] bool is_assigned() const {
        static const PhraseSet assigned(being_assigned);
        return assigned.match(passage_.words, at_) > 0 && head_ == first_ && !is_group_head(passage_, head_) &&
               is_complete_name(passage_, head_, at_);
    }

    // "Ngân hàng Chính sách xã hội huyện cho vay 20 tỷ đồng", but "các tổ chức cho vay": the sum tells the task. "Chi
    // cục Thú y cấp 1.500 lít hóa chất", but "trường cấp 3": no level is above nine.
    [[nodiscard]] bool hands_out_figure(std::size_t at) const {
        static const PhraseSet handing(handing_verbs);
        const std::size_t figure = at + handing.match(passage_.words, at);
        if (figure == at || figure >= limit_ || !is_digits(passage_, figure)) return false;
        const bool grouped =
            passage_.is(figure + 1, ".") && figure + 2 < limit_ && !passage_.words[figure + 2].space_before;
        return !passage_.is(at, "cấp") || grouped || passage_.key(figure).size() > 1;
    }

    // "Cục Quản lý đầu tư xây dựng | rà soát dự án": of two verbs in a row the first says what the body looks after.
    [[nodiscard]] std::size_t words_of_work(std::size_t at) const {
        static const PhraseSet works(works_of_bodies);
        const std::size_t words = works.match(passage_.words, at);
        const bool inside = words > 0 && at > item_end_ && at + words < limit_ && !is_group_head(passage_, head_) &&
                            begins_predicate(passage_, at + words) && !begins_modal(passage_, at + words) &&
                            !is_complete_name(passage_, head_, at);
        return inside ? words : 0;
    }

    // "các lực lượng mới lập 19 biên bản": what was done until now.
    [[nodiscard]] bool counts_so_far(std::size_t at) const {
        const std::size_t words = passage_.is(at, "mới") ? predicate_words(passage_, at + 1) : 0;
        const std::size_t figure = at + 1 + words;
        return words > 0 && figure < limit_ && is_digits(passage_, figure);
    }

    // How many words stand at `at_` that are no place to stop at: the head of a body inside a name ("Trưởng đoàn
    // kiểm tra"), or a verb that says what the body is there for.
    [[nodiscard]] std::size_t undivided() const {
        if (at_ >= limit_) return 1; // a bracket that is never closed
        const std::size_t head = head_at(passage_, at_);
        if (head > 1) return head;
        if (const std::size_t work = words_of_work(at_)) return work;
        if (const std::size_t end = behind_owner(passage_, at_, limit_); end > at_) return end - at_;
        const bool verb = !passage_.words[at_].capital && begins_predicate(passage_, at_);
        return verb && is_purpose(passage_, head_, item_end_, at_, limit_) ? predicate_words(passage_, at_) : 1;
    }

    // "Sở Y tế khoanh nuôi …": a complete name, and a word that no name goes on with.
    [[nodiscard]] std::optional<Follows> stop_behind_complete_name() const {
        static const PhraseSet continues(name_continues);
        static const PhraseSet after(name_goes_on);
        if (!is_complete_name(passage_, head_, before_bracket())) return std::nullopt;
        if (is_place_head(passage_, head_) && !names_body_ && !passage_.words[at_ - 1].capital) return std::nullopt;
        // "Sở Y tế cấp 50.000 viên thuốc", but "Công an cấp xã"
        if (!gives_out(passage_, at_) && continues.match(passage_.words, at_) > 0) return std::nullopt;
        return after.match(passage_.words, at_) > 0 ? Follows::end : Follows::predicate;
    }

    // Where the name ends if a bracket behind it is left out ("Công an tỉnh (phối hợp) …").
    [[nodiscard]] std::size_t before_bracket() const {
        std::size_t at = at_;
        if (at == 0 || !passage_.is(at - 1, ")")) return at;
        while (at > head_ && !passage_.is(at, "(")) --at;
        return at;
    }

    [[nodiscard]] std::optional<Follows> stop_at_mark(const Word& word) const {
        if (word.key == "," || word.key == ";") return stop_at_comma();
        if (word.key == ":") return lists_names() ? std::nullopt : std::optional(Follows::colon);
        const bool inner = word.key == "-" || word.key == "–" || word.key == "/" || word.key == "&" ||
                           word.key == "(" || word.key == "“" || word.key == "\"" || word.key == "‘";
        // A point inside "TP. Vân Hải" is no end.
        const bool abbreviation = word.key == "." && !word.space_before && at_ + 1 < limit_ &&
                                  passage_.words[at_ + 1].capital && passage_.key(at_ - 1).size() <= 3;
        return inner || abbreviation ? std::nullopt : std::optional(Follows::end);
    }

    // "Giám đốc các Sở: Tài chính, Nội vụ": a bare head before the colon wants its names; a verb behind it is a task.
    [[nodiscard]] bool lists_names() const {
        if (at_ + 1 >= limit_ || !passage_.words[at_ + 1].capital) return false;
        static const PhraseSet bare(listing_heads);
        const auto plural = [&](std::size_t head) { return head > 0 && passage_.is(head - 1, "các"); };
        if (plural(head_) && at_ == item_end_ && begins_actor(passage_, at_ + 1)) return true;
        const bool fields = begins_field(at_ + 1);
        if (fields && at_ == item_end_ && passage_.is(head_, "ngành")) return true; // "các sở, ngành: Y tế, …"
        if (!fields && predicate_words(passage_, at_ + 1) > 0) return false;
        return (bare.match(passage_.words, at_ - 1) == 1 && plural(at_ - 1)) ||
               (at_ > 1 && bare.match(passage_.words, at_ - 2) == 2 && plural(at_ - 2));
    }

    // "Xây dựng, Tài chính" are fields, "Xây dựng kế hoạch" is a task.
    [[nodiscard]] bool begins_field(std::size_t at) const {
        static const PhraseSet known(fields);
        const std::size_t end = at + known.match(passage_.words, at);
        return end > at && (end >= limit_ || passage_.is(end, ",") || passage_.is(end, "và") ||
                            passage_.is(end, ";") || begins_predicate(passage_, end));
    }

    // "… như Công an tỉnh, Sở Y tế", "…, nhất là Sở Y tế": some of those who were named.
    [[nodiscard]] bool names_examples(std::size_t at) const {
        static const PhraseSet examples(name_examples);
        const std::size_t words = examples.match(passage_.words, at);
        return words > 0 && begins_actor(passage_, at + words) && !begins_predicate(passage_, at + words);
    }

    // "các quận 1, 3 và 5", "Hạt Quản lý đường bộ số 1, số 2"
    [[nodiscard]] bool goes_on_with_figure(std::size_t next) const {
        static const PhraseSet openers(numeral_openers);
        const std::size_t figure = next + openers.match(passage_.words, next);
        return figure < limit_ && is_digits(passage_, figure) && is_digits(passage_, at_ - 1);
    }

    // A comma goes on with the list where a name, or a word with a capital, follows; before a predicate it ends
    // the name ("…, các ngành liên quan, có trách nhiệm"). "các …" is one more name even where its head is unknown.
    [[nodiscard]] std::optional<Follows> stop_at_comma() const {
        const std::size_t next = at_ + 1 + (passage_.is(at_ + 1, "và") ? 1 : 0);
        if (next >= limit_) return Follows::end;
        if (goes_on_with_name(next) || names_examples(next) || goes_on_with_figure(next)) return std::nullopt;
        if (passage_.is(at_, ";")) return Follows::end;
        if (passage_.words[next].capital || passage_.is(next, "các")) return std::nullopt;
        static const PhraseSet describing(describing_words);
        if (describing.match(passage_.words, next) > 1) return Follows::description;
        if (begins_predicate(passage_, next)) return Follows::predicate;
        static const PhraseSet inside(inside_names);
        if (passage_.is(next, "có") && inside.match(passage_.words, next) > 0)
            return std::nullopt; // "có đê, có rừng"
        static const PhraseSet continues(name_continues);
        const bool one_more_quality = is_complete_name(passage_, head_, at_) || names_qualities();
        const bool goes_on =
            (one_more_quality && continues.match(passage_.words, next) > 0) || one_more_follows(next);
        return goes_on ? std::nullopt : std::optional(Follows::end);
    }

    // "các cơ quan báo chí, hệ thống truyền thanh phát tin": of several, one more that no table knows, before a task.
    [[nodiscard]] bool one_more_follows(std::size_t at) const {
        constexpr std::size_t few = 7;
        static const PhraseSet plurals(plural_openers);
        static const PhraseSet others(no_further_names);
        static const PhraseSet describing(describing_words);
        const bool several = head_ > 0 && (plurals.match(passage_.words, head_ - 1) == 1 ||
                                           (head_ > 1 && plurals.match(passage_.words, head_ - 2) == 2));
        if (!several || others.match(passage_.words, at) > 0) return false;
        for (const std::size_t end = std::min(at + few, limit_); at < end; ++at) {
            if (passage_.is(at, ";")) return goes_on_with_name(at + 1);
            if (passage_.is(at, ":")) return true;
            if (passage_.words[at].sort == Word::Sort::mark || describing.match(passage_.words, at) > 0) return false;
            if (begins_predicate(passage_, at)) return true;
        }
        return false;
    }

    // "các huyện ven biển, biên giới": words that say which ones, in a list of their own.
    [[nodiscard]] bool names_qualities() const {
        static const PhraseSet continues(name_continues);
        return (at_ > item_end_ && continues.match(passage_.words, at_ - 1) == 1) ||
               (at_ > item_end_ + 1 && continues.match(passage_.words, at_ - 2) == 2);
    }

    [[nodiscard]] bool goes_on_with_name(std::size_t next) const {
        return begins_actor(passage_, next) || head_of(next + openers_at(passage_, next)) > 0;
    }

    [[nodiscard]] std::optional<Follows> stop_at_and() const {
        const std::size_t next = at_ + 1;
        if (next >= limit_) return Follows::end;
        if (goes_on_with_name(next) || passage_.words[next].capital || goes_on_with_figure(next)) return std::nullopt;
        return begins_predicate(passage_, next) ? std::optional(Follows::predicate) : std::nullopt;
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
        } else if (passage_.is(at_, ",") || passage_.is(at_, ";") || passage_.is(at_, "và")) {
            take_next_name();
            return;
        } else if (names_examples(at_)) {
            take_next_name();
            return;
        }
        if (at_ < limit_) at_ = std::min(at_ + undivided(), limit_); // a bracket may never close
    }

    // Behind a comma: the next head, with its business.
    void take_next_name() {
        static const PhraseSet examples(name_examples);
        const bool comma_and = passage_.is(at_, ",") && passage_.is(at_ + 1, "và");
        if (!names_examples(at_)) at_ += comma_and ? 2 : 1;
        if (names_examples(at_)) at_ += examples.match(passage_.words, at_);
        const std::size_t head = at_ + openers_at(passage_, at_);
        const std::size_t words = head_of(head);
        if (head + words > limit_) return;
        if (words > 0) {
            take_item(head, words);
        } else if (head < limit_ && head > at_) {
            at_ = head + 1; // "các khu, điểm du lịch"
        }
    }

    const Passage& passage_;
    std::size_t first_;
    std::size_t at_;
    std::size_t limit_;
    std::size_t head_ = 0;     ///< where the head of the name being read begins
    std::size_t item_end_ = 0; ///< behind that head and its business
    bool names_body_ = false;  ///< the list has named a body or an office, so that a bare level is one, too
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

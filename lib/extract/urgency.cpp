// SPDX-License-Identifier: Apache-2.0
#include "extract/urgency.hpp"

#include "extract/actor_words.hpp"
#include "extract/date_context.hpp"
#include "extract/segments.hpp"
#include "knowledge/predicates.hpp"
#include "knowledge/terms.hpp"
#include "split/rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_event = 16; // words of "ngay sau khi …"
constexpr std::size_t done_reach = 10;    // words between the event and the "đã" of what followed it

class UrgencyReader {
public:
    UrgencyReader(const Passage& passage, const std::vector<FoundDeadline>& deadlines)
        : passage_(passage), deadlines_(deadlines) {}

    [[nodiscard]] std::optional<FoundDeadline> run() const {
        if (!may_be_urgent()) return std::nullopt;
        for (const Segment& segment : segments_of(passage_)) {
            if (segment.example || has_deadline(segment)) continue;
            for (std::size_t at = segment.first; at < segment.end; ++at) {
                if (auto event = after_event_at(at, segment)) return event;
                if (const std::size_t words = urgency_at(at, segment)) return found(at, at + words);
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool may_be_urgent() const {
        return std::ranges::any_of(passage_.words, [](const Word& word) {
            return word.key == "ngay" || word.key == "khẩn" || word.key == "lập";
        });
    }

    [[nodiscard]] bool has_deadline(const Segment& segment) const {
        const Range range = passage_.range_of(segment.first, segment.end);
        return std::ranges::any_of(deadlines_, [&](const FoundDeadline& deadline) {
            return deadline.range.first < range.end && range.first < deadline.range.end;
        });
    }

    // "báo cáo ngay khi phát hiện", "Ngay sau khi bão tan, các huyện thống kê", "ngay sau kỳ họp": at once after an
    // event.
    [[nodiscard]] std::optional<FoundDeadline> after_event_at(std::size_t at, const Segment& segment) const {
        if (!passage_.is(at, "ngay") || !is_event(at + 1)) return std::nullopt;
        std::size_t end = at + 2;
        const std::size_t last = std::min(segment.end, at + longest_event);
        while (end < last && passage_.words[end].sort != Word::Sort::mark && !stands_at(passage_, end, basis_ends))
            ++end;
        if (!gives_work(at, end, segment)) return std::nullopt;
        FoundDeadline event = found(at, end);
        event.fact.basis = flat(*passage_.text, passage_.range_of(at + 1, end));
        return event;
    }

    [[nodiscard]] bool is_event(std::size_t at) const { return stands_at(passage_, at, event_openers); }

    // A verb stands before the event, or, behind the comma that ends it, one that is not done yet.
    [[nodiscard]] bool gives_work(std::size_t first, std::size_t end, const Segment& segment) const {
        std::size_t at = segment.first;
        while (at < first && predicate_words(passage_, at) == 0 && !passage_.is(at, "báo")) ++at;
        if (at < first) return true;
        bool gives = false;
        for (at = end; at < segment.end; ++at) {
            if (passage_.is(at, "đã") && at - end < done_reach) return false;
            gives = gives || predicate_words(passage_, at) > 0;
        }
        return gives;
    }

    [[nodiscard]] std::size_t urgency_at(std::size_t at, const Segment& segment) const {
        for (const std::string_view urgency : urgencies) {
            const std::size_t words = match_phrase(passage_.words, at, urgency);
            if (words == 0 || at + words > segment.end) continue;
            const std::size_t end = at + words;
            if (urgency == "ngay" && stands_at(passage_, end, no_urgency_before)) return 0;
            if (stands_before(passage_, at, no_urgency_after)) return 0;
            return stands_before_verb(end) || follows_verb(at) ? words : 0;
        }
        return 0;
    }

    // "Khẩn trương hoàn thành", "khẩn trương, nghiêm túc triển khai"
    [[nodiscard]] bool stands_before_verb(std::size_t end) const {
        if (passage_.is(end, ",") || passage_.is(end, "và")) ++end;
        return predicate_words(passage_, end) > 0;
    }

    [[nodiscard]] bool follows_verb(std::size_t at) const {
        // "việc triển khai khẩn trương": said of a thing, not of a task.
        for (std::size_t back = 2; back <= std::min<std::size_t>(at, 5); ++back) {
            if (passage_.is(at - back, "việc") && !passage_.is(at, "ngay")) return false;
        }
        return stands_before(passage_, at, urgent_verbs) || stands_before(passage_, at, predicates);
    }

    [[nodiscard]] FoundDeadline found(std::size_t first, std::size_t end) const {
        FoundDeadline urgent;
        urgent.range = passage_.range_of(first, end);
        urgent.fact.text = flat(*passage_.text, urgent.range);
        urgent.fact.where = passage_.where;
        urgent.fact.span = passage_.text->spans(urgent.range);
        return urgent;
    }

    const Passage& passage_;
    const std::vector<FoundDeadline>& deadlines_;
};

} // namespace

std::optional<FoundDeadline> read_urgency(const Passage& passage, const std::vector<FoundDeadline>& deadlines) {
    return UrgencyReader(passage, deadlines).run();
}

} // namespace chithi

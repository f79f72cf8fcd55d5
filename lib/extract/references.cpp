// SPDX-License-Identifier: Apache-2.0
#include "extract/references.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "extract/date_shapes.hpp"
#include "extract/figures.hpp"
#include "extract/reference_details.hpp"
#include "knowledge/date_phrases.hpp"
#include "knowledge/document_types.hpp"
#include "knowledge/relations.hpp"
#include "split/number.hpp"
#include "split/rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_type_words = 4;

/// A type word and "số" right before a number.
struct Introduction {
    const DocumentType* type = nullptr;
    bool numbered = false; ///< "số" stands there
    std::size_t first = 0; ///< the first word of it all
};

const PhraseSet& type_names() {
    static const PhraseSet set = [] {
        std::vector<std::string_view> names;
        for (const DocumentType& type : document_types) names.push_back(type.name);
        return PhraseSet(names);
    }();
    return set;
}

class ReferenceReader {
public:
    explicit ReferenceReader(const Passage& passage) : passage_(passage) {}

    std::vector<FoundReference> run() {
        for (std::size_t at = 0; at < passage_.words.size();) at = read(at);
        share_details();
        return std::move(found_);
    }

private:
    // A number begins with digits that nothing is glued to.
    std::size_t read(std::size_t at) {
        const Word& word = passage_.words[at];
        if (word.sort != Word::Sort::digits || is_glued(at)) return at + 1;
        const Introduction introduction = introduction_before(at);
        const auto shape = shape_at(at, introduction);
        const bool fits = shape && shape->end <= passage_.range.end;
        if (fits && is_number(*shape, introduction)) return add(at, *shape, introduction);
        const bool bare = introduction.type != nullptr && introduction.numbered && is_bare_number(at);
        return bare ? add_bare(at, introduction) : at + 1;
    }

    // A number that is announced may have spaces in it: "số 16 /CT- TTg".
    [[nodiscard]] std::optional<NumberShape> shape_at(std::size_t at, const Introduction& introduction) const {
        const std::string_view view = passage_.text->view();
        const std::size_t first = passage_.words[at].range.first;
        const auto strict = number_at(view, first, false);
        if (introduction.type == nullptr && !introduction.numbered) return strict;
        const auto spaced = number_at(view, first, true);
        return spaced && std::ranges::all_of(spaced->groups, is_symbol) ? spaced : strict;
    }

    // "UBND", "TTg", "L" and no "Sở".
    static bool is_symbol(std::string_view group) {
        std::size_t capitals = 0;
        std::size_t letters = 0;
        for_each_code_point(group, [&](CodePoint point, std::size_t) {
            capitals += is_upper(point.value) ? 1 : 0;
            ++letters;
        });
        return capitals >= 2 || letters == capitals;
    }

    [[nodiscard]] bool is_glued(std::size_t at) const {
        if (at == 0 || passage_.words[at].space_before) return false;
        const std::string& before = passage_.key(at - 1);
        return before != "(" && before != "“" && before != "\"" && before != ":" && before != ",";
    }

    // "Chỉ thị số", "Kế hoạch", "số": whatever of it stands before word `at`.
    [[nodiscard]] Introduction introduction_before(std::size_t at) const {
        Introduction introduction;
        introduction.first = at;
        if (at > 0 && passage_.is(at - 1, ":")) --at;
        if (at > 0 && passage_.is(at - 1, "số")) {
            introduction.numbered = true;
            introduction.first = --at;
        }
        for (std::size_t words = std::min(longest_type_words, at); words > 0; --words) {
            if (type_names().match(passage_.words, at - words) == 0) continue;
            for (const DocumentType& type : document_types) {
                if (match_phrase(passage_.words, at - words, type.name) != words) continue;
                introduction.type = &type;
                introduction.first = at - words;
                return introduction;
            }
        }
        if (introduction.numbered) find_law_before(introduction);
        return introduction;
    }

    // "Luật Tổ chức chính quyền địa phương số 72/2025/QH15": the name stands between the type and the number.
    void find_law_before(Introduction& introduction) const {
        constexpr std::size_t longest_name = 16;
        for (std::size_t i = introduction.first; i-- > 0 && introduction.first - i <= longest_name;) {
            const Word& word = passage_.words[i];
            if (word.sort == Word::Sort::mark && word.key != ",") return;
            const auto begins = [&](std::string_view law) { return match_phrase(passage_.words, i, law) > 0; };
            if (!word.capital || std::ranges::none_of(named_by_year, begins)) continue;
            const auto names = [&](const DocumentType& type) { return begins(type.name); };
            const auto* const type = std::ranges::find_if(document_types, names);
            if (type == document_types.end()) continue;
            introduction.type = type;
            introduction.first = i;
            return;
        }
    }

    // A symbol is one if it names a type or has at least two groups; with "số" or a type before it any will do.
    // So "HIV/AIDS" and "127/TW" are none.
    static bool is_number(const NumberShape& shape, const Introduction& introduction) {
        if (introduction.type != nullptr || introduction.numbered) return true;
        return shape.groups.size() >= 2;
    }

    [[nodiscard]] bool is_bare_number(std::size_t at) const {
        if (passage_.key(at).size() > 5) return false;
        const bool glued_behind =
            at + 1 < passage_.words.size() && !passage_.words[at + 1].space_before &&
            (passage_.is(at + 1, "/") || passage_.is(at + 1, "-") || passage_.words[at + 1].sort != Word::Sort::mark);
        return !glued_behind;
    }

    std::size_t add(std::size_t at, const NumberShape& shape, const Introduction& introduction) {
        std::size_t end = at;
        while (end < passage_.words.size() && passage_.words[end].range.first < shape.end) ++end;
        const std::string_view symbol_kind = kind_of_number(shape);
        std::string kind(introduction.type != nullptr ? introduction.type->slug : symbol_kind);
        if (kind.empty() && follows_last(introduction.first)) kind = found_.back().fact.kind.value_or("");
        // A number without a type of its own that names an office is a công văn.
        if (kind.empty() && introduction.type == nullptr && shape.groups.size() >= 2) kind = "cong_van";
        const std::string_view number = passage_.text->view({shape.first, shape.end});
        return finish(introduction, end, without_spaces(number), kind,
                      introduction.type == nullptr && !introduction.numbered ? at : introduction.first);
    }

    // "Công điện số 1409", "Công văn số 7.112"
    std::size_t add_bare(std::size_t at, const Introduction& introduction) {
        std::string number = passage_.key(at++);
        while (is_tight(passage_, at, ".") && is_digits(passage_, at + 1) && passage_.key(at + 1).size() == 3) {
            number += "." + passage_.key(at + 1);
            at += 2;
        }
        return finish(introduction, at, std::move(number), introduction.type->slug, introduction.first);
    }

    // Only ",", "và" or "; " between the document before and this one.
    [[nodiscard]] bool follows_last(std::size_t first) const {
        return !found_.empty() && first > 0 && last_end_ + 1 == first &&
               (passage_.is(first - 1, ",") || passage_.is(first - 1, "và"));
    }

    std::size_t finish(const Introduction& introduction, std::size_t end, std::string number, std::string_view kind,
                       std::size_t text_first) {
        FoundReference reference;
        Reference& fact = reference.fact;
        fact.number = std::move(number);
        if (!kind.empty()) fact.kind = std::string(kind);
        std::size_t with_date = read_date(end, fact);
        std::size_t behind = with_date;
        if (const auto issuer = issuer_behind(passage_, with_date)) {
            fact.issuer = issuer->text;
            behind = issuer->end;
            // "Công văn số 123 của Sở Y tế ngày 5/6/2021"
            if (with_date == end) behind = read_date(behind, fact);
            if (behind > issuer->end) with_date = behind;
        }
        const auto subject = subject_behind(passage_, behind);
        if (subject) fact.subject = subject->text;
        const bool listed = follows_last(introduction.first);
        fact.relation = listed ? found_.back().fact.relation : relation_before(introduction.first);
        reference.range = passage_.range_of(text_first, with_date);
        fact.text = flat(*passage_.text, reference.range);
        fact.where = passage_.where;
        fact.span = passage_.text->spans(reference.range);
        members_.push_back({listed, introduction.type == nullptr});
        found_.push_back(std::move(reference));
        last_end_ = subject ? subject->end : behind;
        return with_date;
    }

    // "số 123/UBND-VX, số 145/UBND-VX của Ủy ban nhân dân tỉnh về …": what is said at the end of a list holds for
    // all.
    void share_details() {
        for (std::size_t at = found_.size(); at-- > 1;) {
            if (!members_[at].listed) continue;
            const Reference& last = found_[at].fact;
            Reference& before = found_[at - 1].fact;
            if (before.issuer || before.subject) continue;
            if (last.kind == before.kind || shares_symbol(last.number, before.number)) before.issuer = last.issuer;
            if (members_[at].without_type) before.subject = last.subject;
        }
    }

    // "1149/TTg-KTN" and "843/QĐ-TTg" are of one office.
    static bool shares_symbol(std::string_view one, std::string_view other) {
        const auto a = number_at(one, 0, false);
        const auto b = number_at(other, 0, false);
        if (!a || !b) return false;
        return std::ranges::any_of(a->groups, [&](std::string_view group) {
            return type_of_symbol(group) == nullptr && std::ranges::find(b->groups, group) != b->groups.end();
        });
    }

    // ", ngày 11/6/2021": the end of the date, or `end` where there is none.
    std::size_t read_date(std::size_t end, Reference& fact) const {
        std::size_t at = end;
        if (passage_.is(at, ",")) ++at;
        if (!passage_.is(at, "ngày")) return end;
        const auto shape = date_shape_at(passage_, at);
        const auto days = shape && shape->precision == Precision::day ? days_of(*shape) : std::nullopt;
        if (!days) return end;
        fact.date = days->start;
        return shape->end;
    }

    [[nodiscard]] Relation relation_before(std::size_t first) const {
        for (const RelationCue& cue : relation_cues) {
            const auto words = static_cast<std::size_t>(std::ranges::count(cue.words, ' ')) + 1;
            for (std::size_t gap = 0; gap <= 2 && words + gap <= first; ++gap) {
                if (match_phrase(passage_.words, first - words - gap, cue.words) > 0) return cue.relation;
            }
        }
        return Relation::cites;
    }

    const Passage& passage_;
    std::vector<FoundReference> found_;
    struct Member {
        bool listed;       ///< it goes on with the list of the one before
        bool without_type; ///< it shares that one's type
    };
    std::vector<Member> members_; ///< one for each found
    std::size_t last_end_ = 0;
};

} // namespace

std::vector<FoundReference> read_references(const Passage& passage) { return ReferenceReader(passage).run(); }

} // namespace chithi

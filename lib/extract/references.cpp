// SPDX-License-Identifier: Apache-2.0
#include "extract/references.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "extract/assigning_verbs.hpp"
#include "extract/citation.hpp"
#include "extract/date_shapes.hpp"
#include "extract/figures.hpp"
#include "extract/reference_details.hpp"
#include "extract/relation.hpp"
#include "knowledge/date_phrases.hpp"
#include "knowledge/document_types.hpp"
#include "knowledge/relations.hpp"
#include "split/number.hpp"
#include "split/rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

class ReferenceReader {
public:
    ReferenceReader(const Passage& passage, std::optional<Day> issued) : passage_(passage), issued_(issued) {}

    std::vector<FoundReference> run() {
        for (std::size_t at = 0; at < passage_.words.size();) at = read(at);
        share_details();
        return std::move(found_);
    }

private:
    // A number begins with digits that nothing is glued to.
    std::size_t read(std::size_t at) {
        const Word& word = passage_.words[at];
        if (word.sort != Word::Sort::digits || follows_tightly(passage_, at)) return at + 1;
        Introduction introduction = introduction_before(passage_, at);
        const auto shape = shape_at(at, introduction);
        const bool fits = shape && shape->end <= passage_.range.end;
        if (fits && introduction.type == nullptr && introduction.numbered)
            find_misspelt_type_before(passage_, introduction, kind_of_number(*shape));
        const bool of_no_document = introduction.type == nullptr && (fits || introduction.numbered) &&
                                    stands_before(passage_, introduction.first, no_documents);
        if (of_no_document) return at + 1;
        if (fits && is_number(*shape, introduction)) return add(at, *shape, introduction);
        const std::size_t apart = introduction.numbered ? end_of_symbol_apart(passage_, at) : 0;
        if (apart > 0) {
            const std::string_view number = passage_.text->view(passage_.range_of(at, apart));
            const std::string kind(introduction.type != nullptr ? introduction.type->slug : "cong_van");
            return finish(introduction, apart, without_spaces(number), kind, introduction.first);
        }
        const bool named = introduction.numbered || is_numbered_without_so(at, introduction);
        const bool bare = introduction.type != nullptr && named && is_bare_number(at);
        return bare ? add_bare(at, introduction) : at + 1;
    }

    // A number that is announced may have spaces in it: "số 16 /CT- TTg".
    [[nodiscard]] std::optional<NumberShape> shape_at(std::size_t at, const Introduction& introduction) const {
        const std::string_view view = passage_.text->view();
        const std::size_t first = passage_.words[at].range.first;
        const auto strict = number_at(view, first, false);
        if (introduction.type == nullptr && !introduction.numbered) return strict;
        const auto spaced = number_at(view, first, true);
        if (!spaced) return strict;
        return std::ranges::all_of(spaced->groups, is_symbol) || is_small(*spaced, introduction) ? spaced : strict;
    }

    // "quyết định số 1956/qđ-ttg": a number in small letters, whose symbol is that of the type before it.
    [[nodiscard]] bool is_small(const NumberShape& shape, const Introduction& introduction) const {
        if (introduction.type == nullptr || !introduction.numbered) return false;
        const std::string_view number = passage_.text->view({shape.first, shape.end});
        return shape.groups.front() == lower_case(introduction.type->symbol) &&
               number.find_first_of(" \n") == std::string_view::npos;
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

    // "Chỉ thị 31 của Ban Bí thư", "Nghị quyết 5 ngày 12/4/2003"; "quyết định 2 ngày một lần" is none.
    [[nodiscard]] bool is_numbered_without_so(std::size_t at, const Introduction& introduction) const {
        const bool of_a_kind =
            introduction.type != nullptr && passage_.words[introduction.first].capital &&
            std::ranges::find(types_numbered_without_so, introduction.type->slug) != types_numbered_without_so.end();
        if (!of_a_kind) return false;
        const bool ends = at + 1 >= passage_.words.size() || passage_.words[at + 1].sort == Word::Sort::mark;
        if (ends && stands_before(passage_, introduction.first, citing_words)) return true;
        Reference dated;
        return read_date(at + 1, dated) > at + 1 || issuer_behind(passage_, at + 1).has_value();
    }

    std::size_t add(std::size_t at, const NumberShape& shape, const Introduction& introduction) {
        std::size_t end = at;
        while (end < passage_.words.size() && passage_.words[end].range.first < shape.end) ++end;
        end = end_of_symbol(passage_, end);
        const std::string_view symbol_kind = kind_of_number(shape);
        std::string kind(introduction.type != nullptr ? introduction.type->slug : symbol_kind);
        if (kind.empty() && follows_last(introduction.first)) kind = found_.back().fact.kind.value_or("");
        // A number without a type of its own that names an office is a công văn.
        if (kind.empty() && introduction.type == nullptr && shape.groups.size() >= 2) kind = "cong_van";
        const std::string_view number = passage_.text->view({shape.first, passage_.words[end - 1].range.end});
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
        std::size_t behind = behind_remark(passage_, with_date);
        if (const auto issuer = issuer_behind(passage_, behind)) {
            fact.issuer = issuer->text;
            behind = issuer->end;
            // "Công văn số 123 của Sở Y tế ngày 5/6/2021"
            if (with_date == end) behind = read_date(behind, fact);
            if (behind > issuer->end) with_date = behind;
            behind = behind_remark(passage_, behind);
        }
        const bool in_front = !fact.issuer && read_front(text_first, fact);
        const auto subject = subject_behind(passage_, behind);
        if (subject) fact.subject = subject->text;
        const bool listed = follows_last(introduction.first);
        fact.relation =
            listed ? found_.back().fact.relation : relation_before(passage_, introduction.first, last_cited_);
        reference.range = passage_.range_of(text_first, with_date);
        fact.text = flat(*passage_.text, reference.range);
        fact.where = passage_.where;
        fact.span = passage_.text->spans(reference.range);
        members_.push_back({listed, introduction.type == nullptr, passage_.is(end, "cùng"), in_front});
        found_.push_back(std::move(reference));
        last_cited_ = behind;
        last_end_ = subject ? behind_remark(passage_, subject->end) : behind;
        return with_date;
    }

    // "Ngày 12/3/2019, Bộ Y tế ban hành Chỉ thị số 9/CT-BYT": whether the text names who issued it.
    bool read_front(std::size_t first, Reference& fact) const {
        const auto issuer = issuer_before(passage_, first);
        if (!issuer) return false;
        fact.issuer = issuer->text;
        // "Nghị quyết của Quốc hội số 43/2022/QH15"
        const auto name = issuer->first > 0 ? type_before(passage_, issuer->first - 1) : std::nullopt;
        const bool typed = name && passage_.is(first, "số") && passage_.is(issuer->first - 1, "của");
        if (typed && (!fact.kind || *fact.kind == "cong_van")) fact.kind = std::string(name->type->slug);
        if (fact.date || !issuer->issues) return true;
        constexpr std::size_t longest_date = 9; // "ngày 12 tháng 3 năm 2019"
        const std::size_t end = issuer->first - (issuer->first > 0 && passage_.is(issuer->first - 1, ",") ? 1 : 0);
        for (std::size_t at = end - std::min(longest_date, end); at < end; ++at) {
            const auto shape = passage_.is(at, "ngày") ? date_shape_at(passage_, at) : std::nullopt;
            if (shape && shape->end == end) fact.date = day_of(*shape);
        }
        return true;
    }

    // The day of a shape; without a year the last such day up to this document's.
    [[nodiscard]] std::optional<Day> day_of(DateShape shape) const {
        if (shape.precision != Precision::day) return std::nullopt;
        const bool open = shape.year == 0 && shape.month > 0 && issued_;
        if (open) shape.year = static_cast<int>(issued_->year());
        auto days = days_of(shape);
        if (open && days && days->start > *issued_) {
            --shape.year;
            days = days_of(shape);
        }
        return days ? std::optional(days->start) : std::nullopt;
    }

    // "số 123/UBND-VX, số 145/UBND-VX của Ủy ban nhân dân tỉnh về …": what is said at the end of a list holds for
    // all.
    void share_details() {
        // "theo đề nghị của Sở Y tế tại các Tờ trình số …, số …": so does who stands before it.
        for (std::size_t at = 1; at < found_.size(); ++at) {
            if (!members_[at].listed || !members_[at - 1].in_front || found_[at].fact.issuer) continue;
            found_[at].fact.issuer = found_[at - 1].fact.issuer;
            members_[at].in_front = true;
        }
        for (std::size_t at = found_.size(); at-- > 1;) {
            if (!members_[at].listed) continue;
            const Reference& last = found_[at].fact;
            Reference& before = found_[at - 1].fact;
            if (members_[at].same_day && !before.date) {
                before.date = last.date;
                members_[at - 1].same_day = true;
            }
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

    // What may stand between a number and its day: "ký ngày", "(ngày", "lúc 9 giờ ngày".
    [[nodiscard]] std::size_t behind_day_opener(std::size_t at) const {
        static const PhraseSet openers(day_openers);
        constexpr std::size_t longest_hour = 6; // "hồi 16 giờ 30 phút"
        if (passage_.is(at, ",") || passage_.is(at, "(")) ++at;
        at += openers.match(passage_.words, at);
        if (!passage_.is(at, "lúc") && !passage_.is(at, "hồi")) return at;
        for (std::size_t day = at + 1; day <= at + longest_hour; ++day) {
            if (passage_.is(day, "ngày")) return day;
        }
        return at;
    }

    // ", ngày 11/6/2021": the end of the date, or `end` where there is none.
    std::size_t read_date(std::size_t end, Reference& fact) const {
        const std::size_t at = behind_day_opener(end);
        if (!passage_.is(at, "ngày")) return end;
        const auto shape = date_shape_at(passage_, at);
        const auto day = shape ? day_of(*shape) : std::nullopt;
        if (!day) return end;
        fact.date = day;
        return shape->end + (passage_.is(end, "(") && passage_.is(shape->end, ")") ? 1 : 0);
    }

    const Passage& passage_;
    std::optional<Day> issued_;
    std::vector<FoundReference> found_;
    struct Member {
        bool listed;       ///< it goes on with the list of the one before
        bool without_type; ///< it shares that one's type
        bool same_day;     ///< "… và … cùng ngày": its day is that one's, too
        bool in_front;     ///< who issued it stands before it
    };
    std::vector<Member> members_; ///< one for each found
    std::size_t last_cited_ = 0;  ///< behind the number, day and issuer of the last one
    std::size_t last_end_ = 0;    ///< behind what it is about, too
};

} // namespace

std::vector<FoundReference> read_references(const Passage& passage, std::optional<Day> issued) {
    return ReferenceReader(passage, issued).run();
}

} // namespace chithi

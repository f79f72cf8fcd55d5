// SPDX-License-Identifier: Apache-2.0
#include "extract/references.hpp"

#include "extract/bodies.hpp"
#include "extract/date_shapes.hpp"
#include "knowledge/document_types.hpp"
#include "knowledge/joined_names.hpp"
#include "knowledge/relations.hpp"
#include "split/number.hpp"
#include "split/rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_type_words = 4;
constexpr std::size_t longest_issuer_words = 14;

/// A type word and "số" right before a number.
struct Introduction {
    const DocumentType* type = nullptr;
    bool numbered = false; ///< "số" stands there
    std::size_t first = 0; ///< the first word of it all
};

class ReferenceReader {
public:
    explicit ReferenceReader(const Passage& passage) : passage_(passage) {}

    std::vector<FoundReference> run() {
        for (std::size_t at = 0; at < passage_.words.size();) at = read(at);
        return std::move(found_);
    }

private:
    // A number begins with digits that nothing is glued to.
    std::size_t read(std::size_t at) {
        const Word& word = passage_.words[at];
        if (word.sort != Word::Sort::digits || is_glued(at)) return at + 1;
        const Introduction introduction = introduction_before(at);
        const auto shape = number_at(passage_.text->view(), word.range.first, false);
        const bool fits = shape && shape->end <= passage_.range.end;
        if (fits && is_number(*shape, introduction)) return add(at, *shape, introduction);
        const bool bare = introduction.type != nullptr && introduction.numbered && is_bare_number(at);
        return bare ? add_bare(at, introduction) : at + 1;
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
            for (const DocumentType& type : document_types) {
                if (match_phrase(passage_.words, at - words, type.name) != words) continue;
                introduction.type = &type;
                introduction.first = at - words;
                return introduction;
            }
        }
        return introduction;
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
        std::string_view kind = introduction.type != nullptr ? introduction.type->slug : symbol_kind;
        if (kind.empty() && shares_kind(introduction.first)) kind = kind_of_last_;
        // A number without a type of its own that names an office is a công văn.
        if (kind.empty() && introduction.type == nullptr && shape.groups.size() >= 2) kind = "cong_van";
        const std::string_view number = passage_.text->view({shape.first, shape.end});
        return finish(introduction.first, end, without_spaces(number), kind,
                      introduction.type == nullptr && !introduction.numbered ? at : introduction.first);
    }

    std::size_t add_bare(std::size_t at, const Introduction& introduction) {
        return finish(introduction.first, at + 1, passage_.key(at), introduction.type->slug, introduction.first);
    }

    // ", " or "và" after the number before.
    [[nodiscard]] bool shares_kind(std::size_t first) const {
        if (found_.empty() || first == 0) return false;
        return last_end_ + 1 == first && (passage_.is(first - 1, ",") || passage_.is(first - 1, "và"));
    }

    std::size_t finish(std::size_t first, std::size_t end, std::string number, std::string_view kind,
                       std::size_t text_first) {
        FoundReference reference;
        reference.fact.number = std::move(number);
        if (!kind.empty()) reference.fact.kind = std::string(kind);
        const std::size_t with_date = read_date(end, reference.fact);
        reference.range = passage_.range_of(text_first, with_date);
        reference.fact.text = flat(*passage_.text, reference.range);
        reference.fact.issuer = issuer_behind(with_date);
        reference.fact.relation = relation_before(first);
        reference.fact.where = passage_.where;
        reference.fact.span = passage_.text->spans(reference.range);
        kind_of_last_ = reference.fact.kind.value_or("");
        found_.push_back(std::move(reference));
        last_end_ = with_date;
        return with_date;
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

    // "của Thủ tướng Chính phủ": up to a mark or to what the document is about.
    [[nodiscard]] std::optional<std::string> issuer_behind(std::size_t at) const {
        static const PhraseSet joined(joined_names);
        if (!passage_.is(at, "của") || at + 1 >= passage_.words.size()) return std::nullopt;
        std::size_t end = at + 1;
        while (end < passage_.words.size() && end - at <= longest_issuer_words) {
            const std::size_t words = joined.match(passage_.words, end); // "Văn hóa, Thể thao và Du lịch"
            if (words == 0 && ends_issuer(end)) break;
            end += std::max<std::size_t>(words, 1);
        }
        if (end == at + 1) return std::nullopt;
        return expand_aliases(flat(*passage_.text, passage_.range_of(at + 1, end)));
    }

    [[nodiscard]] bool ends_issuer(std::size_t word) const {
        const Word& candidate = passage_.words[word];
        if (candidate.sort == Word::Sort::mark && candidate.key != "-" && candidate.key != "&") return true;
        if (candidate.capital) return false;
        if (candidate.key == "và") return !joins_names(word + 1);
        return std::ranges::any_of(issuer_ends,
                                   [&](std::string_view end) { return match_phrase(passage_.words, word, end) > 0; });
    }

    // "Bộ Giáo dục và Đào tạo" goes on behind "và"; "… và Kế hoạch 210-KH/TU" is the next document.
    [[nodiscard]] bool joins_names(std::size_t next) const {
        if (next >= passage_.words.size() || !passage_.words[next].capital) return false;
        return std::ranges::none_of(document_types, [&](const DocumentType& type) {
            return match_phrase(passage_.words, next, type.name) > 0;
        });
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
    std::string kind_of_last_; ///< a second number without a type of its own shares it
    std::size_t last_end_ = 0;
};

} // namespace

std::vector<FoundReference> read_references(const Passage& passage) { return ReferenceReader(passage).run(); }

} // namespace chithi

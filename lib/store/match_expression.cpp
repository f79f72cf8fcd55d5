// SPDX-License-Identifier: Apache-2.0
#include "store/match_expression.hpp"

#include "base/letters.hpp"
#include "base/unicode.hpp"
#include "store/terms.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace chithi {

namespace {

constexpr std::size_t most_syllables = 1000;

// A term as it was typed.
struct TypedTerm {
    std::string text;
    Term term;
};

using TypedTerms = std::vector<TypedTerm>;

// A phrase in FTS5's language, and the indexed terms it is made of.
struct Phrase {
    std::string expression;
    std::vector<std::string> terms;

    void add(std::string_view quoted, std::string term) {
        expression.append(expression.empty() ? "" : " + ").append(quoted);
        terms.push_back(std::move(term));
    }
};

class PlanBuilder {
public:
    PlanBuilder(Accents accents, const Completions& completions) : accents_(accents), completions_(completions) {}

    SearchPlan plan(const Query& query) && {
        plan_.match = expression(query);
        return std::move(plan_);
    }

private:
    std::string expression(const Query& query) {
        switch (query.kind) {
        case Query::Kind::phrase: return phrase(query);
        case Query::Kind::all: return joined(query.children, " AND ");
        case Query::Kind::any: return joined(query.children, " OR ");
        case Query::Kind::except: return except(query);
        case Query::Kind::near:
        case Query::Kind::field: break;
        }
        return {};
    }

    std::string joined(const std::vector<Query>& queries, std::string_view sign) {
        std::vector<std::string> parts;
        for (const Query& query : queries) {
            std::string part = expression(query);
            if (!part.empty()) parts.push_back(std::move(part));
        }
        return parts.size() < 2 ? fmt::format("{}", fmt::join(parts, ""))
                                : fmt::format("({})", fmt::join(parts, sign));
    }

    std::string except(const Query& query) {
        if (query.children.size() < 2) return {};
        std::string wanted = expression(query.children[0]);
        if (wanted.empty()) return {};
        const bool ranks = std::exchange(ranks_, false); // what is not wanted never ranks
        const std::string unwanted = expression(query.children[1]);
        ranks_ = ranks;
        return unwanted.empty() ? wanted : fmt::format("({} NOT {})", wanted, unwanted);
    }

    std::string phrase(const Query& query) {
        TypedTerms typed = typed_terms(query.words);
        if (typed.empty()) return {};
        const std::size_t concept_number = ranks_ ? concepts_++ : no_concept;
        if (query.prefix) return with_prefix(std::move(typed), concept_number);
        std::string wanted = added(wanted_phrase(typed), concept_number);
        if (!ranks_ || !has_other_marks(typed)) return wanted;
        return fmt::format("({} OR {})", wanted, added(phrase_as_typed(typed), concept_number, true));
    }

    TypedTerms typed_terms(const std::vector<std::string>& words) {
        TypedTerms found;
        TypedTerm typed;
        for (const std::string& word : words) {
            for (TermReader reader(word); reader.next(typed.term);) {
                if (syllables_++ >= most_syllables) return found;
                typed.text = word.substr(typed.term.place.first, typed.term.place.size());
                found.push_back(typed);
            }
        }
        return found;
    }

    // Notes what the phrase counts for: FTS5 numbers phrases as they stand in the expression.
    std::string added(Phrase phrase, std::size_t concept_number, bool as_typed = false) {
        plan_.phrases.push_back({concept_number, as_typed, 1, std::move(phrase.terms)});
        return std::move(phrase.expression);
    }

    [[nodiscard]] bool is_exact(const TypedTerm& typed) const {
        if (typed.term.keys.exact.empty() || typed.term.in_number) return false;
        return accents_ == Accents::exact || (accents_ == Accents::smart && has_marks(nfc(typed.text)));
    }

    // Whether parts may match that write these words otherwise.
    [[nodiscard]] bool has_other_marks(const TypedTerms& typed) const {
        return std::ranges::any_of(typed, [&](const TypedTerm& one) {
            return !one.term.whole.empty() || (!one.term.keys.exact.empty() && !one.term.in_number && !is_exact(one));
        });
    }

    // The tokenizer reads the mark of exactness, and looks up by folded term what carries no marks.
    static void add(Phrase& phrase, const TypedTerm& typed, bool exact) {
        if (exact) {
            phrase.add(fmt::format("\"{}{}\"", exact_prefix, typed.text), typed.term.keys.exact);
        } else {
            phrase.add(fmt::format("\"{}\"", typed.term.keys.folded), typed.term.keys.folded);
        }
    }

    [[nodiscard]] Phrase wanted_phrase(const TypedTerms& typed) const {
        Phrase phrase;
        for (const TypedTerm& one : typed) add(phrase, one, is_exact(one));
        return phrase;
    }

    // Of a document's number the tokenizer makes one term and those that follow it.
    static Phrase phrase_as_typed(const TypedTerms& typed) {
        Phrase phrase;
        for (const TypedTerm& one : typed) {
            if (!one.term.whole.empty()) {
                phrase.add(fmt::format("\"{}\"", one.term.whole), one.term.whole);
            } else if (!one.term.in_number) {
                add(phrase, one, !one.term.keys.exact.empty());
            }
        }
        return phrase;
    }

    // The code of marks stands at the end of an exact term: a marked prefix is spelled out.
    std::string with_prefix(TypedTerms typed, std::size_t concept_number) {
        const TypedTerm prefix = std::move(typed.back());
        typed.pop_back();
        const Phrase before = wanted_phrase(typed);
        if (!is_exact(prefix)) {
            Phrase phrase = before;
            phrase.add(fmt::format("\"{}\" *", prefix.term.keys.folded), {});
            phrase.terms.pop_back();
            return added(std::move(phrase), concept_number);
        }
        std::vector<std::string> choices;
        for (const std::string& spelling : completions_(prefix.text, accents_ == Accents::exact)) {
            Phrase phrase = before;
            phrase.add(fmt::format("\"{}{}\"", exact_prefix, spelling), keys_of(spelling).exact);
            choices.push_back(added(std::move(phrase), concept_number));
        }
        if (!choices.empty()) return fmt::format("({})", fmt::join(choices, " OR "));
        typed.push_back(prefix); // which no part has either
        return added(wanted_phrase(typed), concept_number);
    }

    Accents accents_;
    const Completions& completions_;
    bool ranks_ = true;
    std::size_t concepts_ = 0;
    std::size_t syllables_ = 0;
    SearchPlan plan_;
};

} // namespace

SearchPlan search_plan(const Query& query, Accents accents, const Completions& completions) {
    return PlanBuilder(accents, completions).plan(query);
}

} // namespace chithi

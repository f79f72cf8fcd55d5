// SPDX-License-Identifier: Apache-2.0
#include "store/match_expression.hpp"

#include "base/letters.hpp"
#include "base/unicode.hpp"
#include "store/terms.hpp"
#include "store/vocabulary.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace chithi {

namespace {

constexpr std::size_t most_syllables = 256;
constexpr std::size_t most_near_choices = 64; // ways to complete the prefixes in one NEAR
constexpr double weight_of_synonyms = 0.8;

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

// The tokenizer reads the mark of exactness, and looks up by folded term what carries no marks.
void add(Phrase& phrase, const TypedTerm& typed, bool exact) {
    if (exact) {
        phrase.add(fmt::format("\"{}{}\"", exact_prefix, typed.text), typed.term.keys.exact);
    } else {
        phrase.add(fmt::format("\"{}\"", typed.term.keys.folded), typed.term.keys.folded);
    }
}

// Of a document's number the tokenizer makes one term and those that follow it.
Phrase phrase_as_typed(const TypedTerms& typed) {
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

} // namespace

/// Writes one expression after another; knows what was written so far.
class MatchWriter::Work {
public:
    Work(const Connection& connection, Accents accents) : connection_(connection), accents_(accents) {}

    std::string write(const Query& query, bool ranks) {
        ranks_ = ranks;
        concept_.reset();
        return expression(query);
    }

    std::vector<PhraseRole> take_phrases() { return std::exchange(phrases_, {}); }

private:
    std::string expression(const Query& query) {
        switch (query.kind) {
        case Query::Kind::phrase: return phrase(query);
        case Query::Kind::all: return joined(query.children, " AND ");
        case Query::Kind::any: return query.alike ? alike(query) : joined(query.children, " OR ");
        case Query::Kind::except: return except(query);
        case Query::Kind::near: return near(query);
        case Query::Kind::field: break; // see search_plan
        }
        return {};
    }

    static std::string joined(const std::vector<std::string>& parts, std::string_view sign) {
        return parts.size() < 2 ? fmt::format("{}", fmt::join(parts, ""))
                                : fmt::format("({})", fmt::join(parts, sign));
    }

    std::string joined(const std::vector<Query>& queries, std::string_view sign) {
        std::vector<std::string> parts;
        for (const Query& query : queries) {
            std::string part = expression(query);
            if (!part.empty()) parts.push_back(std::move(part));
        }
        return joined(parts, sign);
    }

    // Synonyms: all of them count for what was typed, which stands first.
    std::string alike(const Query& query) {
        const bool own = !concept_ && ranks_;
        if (own) concept_ = concepts_++;
        std::vector<std::string> parts;
        for (const Query& child : query.children) {
            std::string part = expression(child);
            if (!part.empty()) parts.push_back(std::move(part));
            weight_ = weight_of_synonyms;
        }
        weight_ = 1;
        if (own) concept_.reset();
        return joined(parts, " OR ");
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

    std::size_t next_concept() {
        if (!ranks_) return no_concept;
        return concept_ ? *concept_ : concepts_++;
    }

    std::string phrase(const Query& query) {
        const TypedTerms typed = typed_terms(query.words);
        if (typed.empty()) return {};
        const std::size_t concept_number = next_concept();
        const Accents accents = query.accents.value_or(accents_);
        if (!query.prefix && is_known_number(typed)) return added(phrase_as_typed(typed), concept_number, true);
        std::vector<std::string> choices;
        for (Phrase& choice : choices_of(typed, query.prefix, accents)) {
            choices.push_back(added(std::move(choice), concept_number));
        }
        if (!query.prefix && ranks_ && has_other_marks(typed, accents)) {
            choices.push_back(added(phrase_as_typed(typed), concept_number, true));
        }
        return joined(choices, " OR ");
    }

    // Of a document's number that stands in the index as a whole the parts need not be looked for: "nq" and "hđnd"
    // are in every other document. Part of a number ("16/CT") is no whole one.
    [[nodiscard]] bool is_known_number(const TypedTerms& typed) const {
        const bool number = std::ranges::all_of(
            typed, [](const TypedTerm& one) { return !one.term.whole.empty() || one.term.in_number; });
        if (!number || typed.front().term.whole.empty()) return false;
        const Vocabulary vocabulary(connection_);
        return std::ranges::all_of(typed, [&](const TypedTerm& one) {
            return one.term.whole.empty() || vocabulary.rows_of(one.term.whole) > 0;
        });
    }

    // The phrases that a NEAR has at one of its places, and its concept.
    struct Place {
        std::vector<Phrase> choices;
        std::size_t concept_number;
    };

    // FTS5's NEAR takes phrases alone: what may be one of several is written out.
    std::string near(const Query& query) {
        std::vector<Place> places;
        std::vector<Phrase> as_typed;
        std::size_t ways = 1;
        bool other_marks = false;
        for (const Query& child : query.children) {
            const TypedTerms typed = typed_terms(child.words);
            if (typed.empty()) continue;
            Place place{choices_of(typed, child.prefix, accents_), next_concept()};
            if (place.choices.size() > most_near_choices / ways) place.choices.resize(most_near_choices / ways);
            ways *= place.choices.size();
            places.push_back(std::move(place));
            as_typed.push_back(phrase_as_typed(typed));
            other_marks = other_marks || has_other_marks(typed, accents_);
            if (child.prefix) as_typed.back() = places.back().choices.front();
        }
        std::vector<std::string> written;
        for (std::size_t way = 0; !places.empty() && way < ways; ++way) {
            written.push_back(nearby(chosen(places, way), places, query.distance, false));
        }
        if (other_marks && ranks_) written.push_back(nearby(as_typed, places, query.distance, true));
        return joined(written, " OR ");
    }

    static std::vector<Phrase> chosen(const std::vector<Place>& places, std::size_t way) {
        std::vector<Phrase> phrases;
        for (const Place& place : places) {
            phrases.push_back(place.choices[way % place.choices.size()]);
            way /= place.choices.size();
        }
        return phrases;
    }

    std::string nearby(const std::vector<Phrase>& phrases, const std::vector<Place>& places, std::size_t distance,
                       bool as_typed) {
        std::vector<std::string> written;
        for (std::size_t i = 0; i < phrases.size(); ++i) {
            written.push_back(added(phrases[i], places[i].concept_number, as_typed));
        }
        return fmt::format("NEAR({}, {})", fmt::join(written, " "), distance);
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
        phrases_.push_back({concept_number, as_typed, weight_, std::move(phrase.terms)});
        return std::move(phrase.expression);
    }

    [[nodiscard]] static bool is_exact(const TypedTerm& typed, Accents accents) {
        if (typed.term.keys.exact.empty() || typed.term.in_number) return false;
        return accents == Accents::exact || (accents == Accents::smart && has_marks(nfc(typed.text)));
    }

    // Whether parts may match that write these words otherwise.
    [[nodiscard]] static bool has_other_marks(const TypedTerms& typed, Accents accents) {
        return std::ranges::any_of(typed, [&](const TypedTerm& one) {
            return !one.term.whole.empty() ||
                   (!one.term.keys.exact.empty() && !one.term.in_number && !is_exact(one, accents));
        });
    }

    [[nodiscard]] static Phrase wanted_phrase(const TypedTerms& typed, Accents accents) {
        Phrase phrase;
        for (const TypedTerm& one : typed) add(phrase, one, is_exact(one, accents));
        return phrase;
    }

    // The code of marks stands at the end of an exact term: a marked prefix is spelled out.
    [[nodiscard]] std::vector<Phrase> choices_of(const TypedTerms& typed, bool prefix, Accents accents) const {
        if (!prefix) return {wanted_phrase(typed, accents)};
        const TypedTerm& beginning = typed.back();
        const Phrase before = wanted_phrase(TypedTerms(typed.begin(), typed.end() - 1), accents);
        if (!is_exact(beginning, accents)) {
            Phrase phrase = before;
            phrase.add(fmt::format("\"{}\" *", beginning.term.keys.folded), {});
            phrase.terms.pop_back();
            return {phrase};
        }
        std::vector<Phrase> choices;
        for (const std::string& spelling :
             Vocabulary(connection_).completions(beginning.text, accents == Accents::exact)) {
            choices.push_back(before);
            choices.back().add(fmt::format("\"{}{}\"", exact_prefix, spelling), keys_of(spelling).exact);
        }
        if (choices.empty()) choices.push_back(wanted_phrase(typed, accents)); // which no part has either
        return choices;
    }

    const Connection& connection_;
    Accents accents_;
    bool ranks_ = true;
    double weight_ = 1;
    std::optional<std::size_t> concept_; // of the synonyms that are being written
    std::size_t concepts_ = 0;
    std::size_t syllables_ = 0;
    std::vector<PhraseRole> phrases_;
};

MatchWriter::MatchWriter(const Connection& connection, Accents accents)
    : work_(std::make_unique<Work>(connection, accents)) {}

MatchWriter::~MatchWriter() = default;

std::string MatchWriter::write(const Query& query, bool ranks) { return work_->write(query, ranks); }

std::vector<PhraseRole> MatchWriter::take_phrases() { return work_->take_phrases(); }

} // namespace chithi

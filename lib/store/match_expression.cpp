// SPDX-License-Identifier: Apache-2.0
#include "store/match_expression.hpp"

#include "base/letters.hpp"
#include "base/syllables.hpp"
#include "base/unicode.hpp"
#include "store/syllable_key.hpp"
#include <fmt/format.h>
#include <utility>

namespace chithi {

namespace {

constexpr std::size_t most_syllables = 1000;

class ExpressionBuilder {
public:
    /// `as_typed`: marks are those typed, whatever `accents` says; for what is only to rank higher.
    ExpressionBuilder(Accents accents, const Completions& completions, bool as_typed)
        : accents_(accents), completions_(completions), as_typed_(as_typed) {}

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

private:
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
        const bool as_typed = std::exchange(as_typed_, false); // what is not wanted never ranks
        const std::string unwanted = expression(query.children[1]);
        as_typed_ = as_typed;
        if (wanted.empty() || unwanted.empty()) return wanted;
        return fmt::format("({} NOT {})", wanted, unwanted);
    }

    std::string phrase(const Query& query) {
        std::vector<std::string> syllables;
        for (const std::string& word : query.words) {
            for_each_syllable(word, [&](Range place) {
                if (syllables_++ < most_syllables) syllables.push_back(word.substr(place.first, place.size()));
            });
        }
        if (syllables.empty()) return {};
        std::string prefix;
        if (query.prefix) {
            prefix = std::move(syllables.back());
            syllables.pop_back();
        }
        std::string before;
        for (const std::string& syllable : syllables)
            before.append(before.empty() ? "" : " + ").append(term(syllable));
        return prefix.empty() ? before : with_prefix(before, prefix);
    }

    [[nodiscard]] bool is_exact(const std::string& syllable) const {
        return accents_ == Accents::exact || (accents_ == Accents::smart && has_marks(nfc(syllable)));
    }

    // The tokenizer reads the mark of exactness, and looks up by folded term what carries no marks.
    [[nodiscard]] std::string term(const std::string& syllable) const {
        const SyllableKeys keys = keys_of(syllable);
        const bool exact = !keys.exact.empty() && (as_typed_ || is_exact(syllable));
        return exact ? fmt::format("\"{}{}\"", exact_prefix, syllable) : fmt::format("\"{}\"", keys.folded);
    }

    // The code of marks stands at the end of an exact term: a marked prefix is spelled out.
    [[nodiscard]] std::string with_prefix(const std::string& before, const std::string& prefix) const {
        const std::string phrase = before.empty() ? "" : before + " + ";
        if (!is_exact(prefix)) return fmt::format("{}\"{}\" *", phrase, keys_of(prefix).folded);
        std::vector<std::string> choices;
        for (const std::string& spelling : completions_(prefix, accents_ == Accents::exact)) {
            choices.push_back(fmt::format("{}\"{}{}\"", phrase, exact_prefix, spelling));
        }
        if (choices.empty()) return term(prefix); // which no part has either
        return fmt::format("({})", fmt::join(choices, " OR "));
    }

    Accents accents_;
    const Completions& completions_;
    bool as_typed_;
    std::size_t syllables_ = 0;
};

} // namespace

MatchExpression match_expression(const Query& query, Accents accents, const Completions& completions) {
    MatchExpression found{.wanted = ExpressionBuilder(accents, completions, false).expression(query), .ranked = {}};
    const std::string as_typed = ExpressionBuilder(accents, completions, true).expression(query);
    found.ranked = as_typed == found.wanted ? found.wanted : fmt::format("{} OR {}", found.wanted, as_typed);
    return found;
}

} // namespace chithi

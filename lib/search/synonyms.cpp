// SPDX-License-Identifier: Apache-2.0
#include "search/synonyms.hpp"

#include "search/synonym_table.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <span>

namespace chithi {

namespace {

constexpr std::size_t most_added = 64;         // phrases, to a query as a whole
constexpr std::size_t most_of_one_phrase = 12; // ways to write it

Query phrase_of(std::string words) {
    Query phrase;
    phrase.kind = Query::Kind::phrase;
    phrase.words.push_back(std::move(words));
    return phrase;
}

std::string words_of(const Query& phrase) { return fmt::format("{}", fmt::join(phrase.words, " ")); }

bool is_plain_phrase(const Query& query) { return query.kind == Query::Kind::phrase && !query.prefix; }

class Expander {
public:
    explicit Expander(Accents accents) : accents_(accents) {}

    Query expand(Query query) {
        switch (query.kind) {
        case Query::Kind::phrase: return phrase(std::move(query));
        case Query::Kind::near: return query;
        case Query::Kind::all: return all(std::move(query));
        case Query::Kind::any:
        case Query::Kind::except:
        case Query::Kind::field: break;
        }
        for (Query& child : query.children) child = expand(std::move(child));
        return query;
    }

private:
    // Words side by side may be an entry together: khai báo UBND, bảo đảm.
    Query all(Query query) {
        std::vector<Query>& children = query.children;
        for (std::size_t first = 0; first < children.size();) {
            std::size_t end = first;
            while (end < children.size() && is_plain_phrase(children[end])) ++end;
            if (end == first) {
                children[first] = expand(std::move(children[first]));
                ++first;
            } else {
                run(children, first, end);
                first = end;
            }
        }
        return query;
    }

    void run(std::vector<Query>& children, std::size_t first, std::size_t end) {
        TypedSyllables typed;
        std::vector<std::size_t> begins; // of each child, in syllables; the end, too
        for (std::size_t i = first; i < end; ++i) {
            begins.push_back(typed.size());
            std::ranges::move(typed_syllables(words_of(children[i]), accents_), std::back_inserter(typed));
        }
        begins.push_back(typed.size());
        const auto may_end = [&](std::size_t at) { return std::ranges::binary_search(begins, at); };
        for (std::size_t i = 0; first + i < end;) {
            const Equals equals = begins[i] < begins[i + 1] ? table_.longest_at(typed, begins[i], may_end) : Equals{};
            std::size_t next = i + 1;
            while (equals.syllables > 0 && begins[next] < begins[i] + equals.syllables) ++next;
            if (equals.syllables == 0) {
                children[first + i] = phrase(std::move(children[first + i]));
            } else {
                std::vector<std::string> others = equals.others;
                std::erase_if(others, [&](const std::string& other) {
                    return has_each(other, typed, std::span(begins).subspan(i, next - i + 1));
                });
                beside(children, first + i, first + next, others);
            }
            i = next;
        }
    }

    // Whether words hold each of the typed phrases that begin at `begins`, the last of which is an end: "phòng cháy
    // và chữa cháy" is found by "phòng cháy" and "chữa cháy" already.
    static bool has_each(const std::string& words, const TypedSyllables& typed, std::span<const std::size_t> begins) {
        for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
            if (!holds(words, std::span(typed).subspan(begins[i], begins[i + 1] - begins[i]))) return false;
        }
        return true;
    }

    // (a AND b) OR c is (a OR c) AND (b OR c): so each typed word ranks beside what stands for it.
    void beside(std::vector<Query>& children, std::size_t first, std::size_t end,
                const std::vector<std::string>& others) {
        if (others.empty() || !may_add(others.size())) return;
        for (std::size_t i = first; i < end; ++i) children[i] = any_of(std::move(children[i]), others, true);
    }

    // Words that are all from the table are looked for with its marks; others as they were typed.
    Query any_of(Query typed, const std::vector<std::string>& others, bool from_table) {
        Query any;
        any.kind = Query::Kind::any;
        any.alike = true;
        any.children.push_back(std::move(typed));
        for (const std::string& words : others) {
            any.children.push_back(phrase_of(words));
            if (from_table && accents_ != Accents::fold) any.children.back().accents = Accents::exact;
        }
        return any;
    }

    Query phrase(Query query) {
        if (query.prefix || query.words.empty()) return query;
        const TypedSyllables typed = typed_syllables(words_of(query), accents_);
        if (typed.size() == most_typed_syllables) return query; // it may be longer
        std::vector<std::string> ways = {""};
        bool whole = false; // one entry stands for all of it
        for (std::size_t at = 0; at < typed.size();) {
            const Equals equals = table_.longest_at(typed, at, [](std::size_t) { return true; });
            const std::size_t next = at + std::max<std::size_t>(equals.syllables, 1);
            go_on(ways, typed, at, next, equals.others);
            whole = at == 0 && next == typed.size();
            at = next;
        }
        ways.erase(ways.begin()); // as it was typed
        std::erase_if(ways, [&](const std::string& way) { return holds(way, typed); });
        if (ways.empty() || !may_add(ways.size())) return query;
        return any_of(std::move(query), ways, whole);
    }

    // Each way to write what comes before is continued by what was typed, and by each other phrase.
    static void go_on(std::vector<std::string>& ways, const TypedSyllables& typed, std::size_t at, std::size_t end,
                      const std::vector<std::string>& others) {
        std::string own;
        for (std::size_t i = at; i < end; ++i) own.append(at == 0 && i == at ? "" : " ").append(typed[i].text);
        const std::size_t before = ways.size();
        for (const std::string& other : others) {
            for (std::size_t i = 0; i < before && ways.size() < most_of_one_phrase; ++i) {
                ways.push_back(at == 0 ? other : ways[i] + " " + other);
            }
        }
        for (std::size_t i = 0; i < before; ++i) ways[i] += own;
    }

    bool may_add(std::size_t phrases) {
        if (added_ + phrases > most_added) return false;
        added_ += phrases;
        return true;
    }

    const SynonymTable& table_ = SynonymTable::instance();
    Accents accents_;
    std::size_t added_ = 0;
};

} // namespace

Query with_synonyms(Query query, Accents accents) { return Expander(accents).expand(std::move(query)); }

} // namespace chithi

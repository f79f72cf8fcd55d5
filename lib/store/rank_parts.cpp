// SPDX-License-Identifier: Apache-2.0
#include "store/rank_parts.hpp"

#include "store/ranking.hpp"
#include "store/vocabulary.hpp"
#include <algorithm>
#include <limits>
#include <new>
#include <sqlite3.h>

namespace chithi {

namespace {

constexpr const char* pointer_type = "chithi_part_scorer";
constexpr int title_column = 1;
constexpr std::size_t most_weighed = 16; // phrases of one concept whose idf is looked up; of a prefix there are more

// A set of keys as bits; keys of SQLite are dense.
class KeySet {
public:
    void add(std::int64_t key) {
        const auto at = static_cast<std::size_t>(key);
        if (at >= bits_.size()) bits_.resize(std::max(at + 1, bits_.size() * 2));
        bits_[at] = true;
    }

    [[nodiscard]] bool contains(std::int64_t key) const {
        const auto at = static_cast<std::size_t>(key);
        return at < bits_.size() && bits_[at];
    }

private:
    std::vector<bool> bits_;
};

class Filters {
public:
    Filters(const Connection& connection, const std::vector<RowFilter>& filters) {
        for (const RowFilter& filter : filters) {
            Statement statement = connection.prepare(filter.sql);
            statement.bind_all(filter.values);
            Set set{filter.of, filter.unwanted, {}};
            while (statement.step()) set.keys.add(statement.integer(0));
            sets_.push_back(std::move(set));
        }
    }

    [[nodiscard]] bool pass(std::int64_t part, std::uint32_t document) const {
        return std::ranges::all_of(sets_, [&](const Set& set) {
            return set.keys.contains(set.of == RowFilter::Of::part ? part : document) != set.unwanted;
        });
    }

private:
    struct Set {
        RowFilter::Of of;
        bool unwanted;
        KeySet keys;
    };
    std::vector<Set> sets_;
};

std::uint16_t newest_day(const Connection& connection) {
    Statement newest = connection.prepare("SELECT max(coalesce((SELECT max(issued) FROM documents), ''), "
                                          "coalesce((SELECT max(issued) FROM given), ''))");
    return newest.step() ? day_number(newest.optional_day(0)) : std::uint16_t{0};
}

std::size_t count_concepts(const std::vector<PhraseRole>& phrases) {
    std::size_t count = 0;
    for (const PhraseRole& phrase : phrases) {
        if (phrase.concept_number != no_concept) count = std::max(count, phrase.concept_number + 1);
    }
    return count;
}

// How much each concept tells of a part. The weight of the only one changes no order, and looking it up costs.
std::vector<double> weights_of(const Connection& connection, const std::vector<PhraseRole>& phrases) {
    std::vector<double> idf(count_concepts(phrases), 1);
    if (idf.size() < 2) return idf;
    const Vocabulary vocabulary(connection);
    const std::int64_t all = connection.integer("SELECT max(key) FROM parts");
    std::vector<std::size_t> weighed(idf.size());
    for (const PhraseRole& phrase : phrases) {
        if (phrase.concept_number == no_concept || phrase.as_typed || phrase.terms.empty()) continue;
        const std::size_t number = phrase.concept_number;
        if (++weighed[number] > most_weighed) continue;
        double sum = 0;
        for (const std::string& term : phrase.terms) sum += idf_of(vocabulary.rows_of(term), all);
        idf[number] = weighed[number] == 1 ? sum : std::min(idf[number], sum);
    }
    return idf;
}

class PartScorer {
public:
    PartScorer(const Connection& connection, const SearchPlan& plan, const RankRequest& request)
        : plan_(plan), request_(request), facts_(connection), filters_(connection, plan.filters),
          top_(request.most, request.grouping) {
        if (request.order != Order::relevance || request.most == 0) return;
        frequencies_.idf = weights_of(connection, plan.phrases);
        frequencies_.newest = newest_day(connection);
    }

    void see_row(const Fts5ExtensionApi& api, Fts5Context* context) {
        const std::int64_t part = api.xRowid(context);
        const PartFacts& facts = facts_.of(part);
        if (!filters_.pass(part, facts.document)) return;
        if (request_.visit) request_.visit(part, facts.document);
        const bool ranks = request_.order == Order::relevance && request_.most > 0;
        auto* const places = top_.offer(part, facts, ranks ? relevance(api, context, facts) : score_by_day(facts));
        if (places != nullptr) note_places(api, context, *places);
    }

    /// A plan without words: all parts that the filters let pass.
    void see_all(std::int64_t last) {
        for (std::int64_t part = 1; part <= last; ++part) {
            const PartFacts& facts = facts_.of(part);
            if (facts.document == 0 || !filters_.pass(part, facts.document)) continue;
            if (request_.visit) request_.visit(part, facts.document);
            top_.offer(part, facts, score_by_day(facts));
        }
    }

    [[nodiscard]] TopParts take() && { return std::move(top_); }

private:
    [[nodiscard]] double score_by_day(const PartFacts& facts) const noexcept {
        if (request_.order == Order::date) return facts.issued;
        if (request_.order != Order::due) return 0;
        return facts.due == 0 ? -std::numeric_limits<double>::max() : -static_cast<double>(facts.due);
    }

    double relevance(const Fts5ExtensionApi& api, Fts5Context* context, const PartFacts& facts) {
        if (!relevance_) begin(api, context);
        relevance_->begin();
        for (std::size_t phrase = 0; phrase < plan_.phrases.size(); ++phrase) {
            if (plan_.phrases[phrase].concept_number == no_concept) continue;
            for_each_place(api, context, phrase, [&](bool in_title, std::size_t first) {
                relevance_->see(phrase, in_title, first, sizes_[phrase]);
            });
        }
        return relevance_->score(facts, top_.least());
    }

    // Calls visit(in_title, first) for each place where a phrase stands.
    template <typename Visit>
    static void for_each_place(const Fts5ExtensionApi& api, Fts5Context* context, std::size_t phrase, Visit visit) {
        Fts5PhraseIter place;
        int column = 0;
        int first = 0;
        const auto number = static_cast<int>(phrase);
        if (api.xPhraseFirst(context, number, &place, &column, &first) != SQLITE_OK) return;
        for (; column >= 0; api.xPhraseNext(context, &place, &column, &first)) {
            visit(column == title_column, static_cast<std::size_t>(first));
        }
    }

    void note_places(const Fts5ExtensionApi& api, Fts5Context* context, std::vector<Range>& places) const {
        for (std::size_t phrase = 0; phrase < plan_.phrases.size(); ++phrase) {
            if (plan_.phrases[phrase].concept_number == no_concept) continue;
            const auto size = static_cast<std::size_t>(api.xPhraseSize(context, static_cast<int>(phrase)));
            for_each_place(api, context, phrase, [&](bool in_title, std::size_t first) {
                if (!in_title) places.push_back({first, first + size});
            });
        }
    }

    void begin(const Fts5ExtensionApi& api, Fts5Context* context) {
        sqlite3_int64 rows = 0;
        sqlite3_int64 words = 0;
        api.xRowCount(context, &rows);
        api.xColumnTotalSize(context, -1, &words);
        if (rows > 0 && words > 0)
            frequencies_.average_words = static_cast<double>(words) / static_cast<double>(rows);
        for (std::size_t phrase = 0; phrase < plan_.phrases.size(); ++phrase) {
            sizes_.push_back(static_cast<std::size_t>(api.xPhraseSize(context, static_cast<int>(phrase))));
        }
        relevance_.emplace(plan_.phrases, std::move(frequencies_));
    }

    const SearchPlan& plan_;
    const RankRequest& request_;
    PartFactsTable facts_;
    Filters filters_;
    TopParts top_;
    Frequencies frequencies_;
    std::vector<std::size_t> sizes_; // of phrases, in words
    std::optional<Relevance> relevance_;
};

// Gives 0 for every row, so that none comes out of the statement.
void score_part(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result, int count,
                sqlite3_value** values) noexcept {
    try {
        void* const scorer = count == 1 ? sqlite3_value_pointer(values[0], pointer_type) : nullptr;
        if (scorer == nullptr) return sqlite3_result_error(result, "score_part is for the library alone", -1);
        static_cast<PartScorer*>(scorer)->see_row(*api, context);
        sqlite3_result_int(result, 0);
    } catch (const std::bad_alloc&) {
        sqlite3_result_error_nomem(result);
    } catch (const std::exception& error) {
        sqlite3_result_error(result, error.what(), -1);
    }
}

} // namespace

TopParts rank_parts(const Connection& connection, const SearchPlan& plan, const RankRequest& request) {
    PartScorer scorer(connection, plan, request);
    if (plan.match.empty()) {
        if (!plan.filters.empty()) scorer.see_all(connection.integer("SELECT max(key) FROM parts"));
        return std::move(scorer).take();
    }
    Statement walk = connection.prepare("SELECT rowid FROM words WHERE words MATCH ?1 AND score_part(words, ?2)");
    walk.bind(plan.match, Pointer{&scorer, pointer_type}).run();
    return std::move(scorer).take();
}

void register_ranker(fts5_api& api) {
    if (api.xCreateFunction(&api, "score_part", nullptr, score_part, nullptr) != SQLITE_OK) throw std::bad_alloc();
}

} // namespace chithi

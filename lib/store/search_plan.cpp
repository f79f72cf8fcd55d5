// SPDX-License-Identifier: Apache-2.0
#include "store/search_plan.hpp"

#include "store/field_filter.hpp"
#include "store/match_expression.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace chithi {

namespace {

bool has_field(const Query& query) {
    return query.kind == Query::Kind::field || std::ranges::any_of(query.children, has_field);
}

Query joined(Query::Kind kind, std::vector<Query> children) {
    Query query;
    query.kind = kind;
    query.children = std::move(children);
    return query;
}

// Takes a query apart into what the full-text index answers, with a rank, and what only lets rows pass.
class Planner {
public:
    Planner(const Connection& connection, Accents accents) : writer_(connection, accents) {}

    SearchPlan plan(const Query& query) && {
        take(query);
        if (words_.empty() && !wanted_) return {}; // of what is not wanted alone nothing is found
        write_match();
        return std::move(plan_);
    }

private:
    // What must hold.
    void take(const Query& query) {
        if (query.kind == Query::Kind::except && query.children.size() == 2) {
            take(query.children[0]);
            take_unwanted(query.children[1]);
        } else if (query.kind == Query::Kind::all) {
            for (const Query& child : query.children) take(child);
        } else if (!has_field(query)) {
            words_.push_back(query);
        } else {
            wanted_ = true;
            plan_.filters.push_back(filter(query, false));
        }
    }

    // What must not hold: of several none.
    void take_unwanted(const Query& query) {
        if (query.kind == Query::Kind::any) {
            for (const Query& child : query.children) take_unwanted(child);
        } else if (!has_field(query)) {
            unwanted_.push_back(query);
        } else {
            plan_.filters.push_back(filter(query, true));
        }
    }

    void write_match() {
        if (words_.empty()) {
            for (const Query& query : unwanted_) {
                RowFilter set = filter(query, true);
                if (!set.sql.empty()) plan_.filters.push_back(std::move(set));
            }
            return;
        }
        Query query = joined(Query::Kind::all, std::move(words_));
        if (!unwanted_.empty()) {
            Query none_of = joined(Query::Kind::any, std::move(unwanted_));
            query = joined(Query::Kind::except, {std::move(query), std::move(none_of)});
        }
        static_cast<void>(writer_.take_phrases()); // of the filters
        plan_.match = writer_.write(query, true);
        plan_.phrases = writer_.take_phrases();
        if (plan_.match.empty()) plan_.filters.clear(); // words that are none: nothing has them
    }

    RowFilter filter(const Query& query, bool unwanted) {
        RowFilter filter;
        if (query.kind == Query::Kind::field) {
            filter = field_filter(query, writer_, values_);
        } else {
            filter.of = RowFilter::Of::part;
            filter.sql = parts_with(query);
        }
        filter.values = std::exchange(values_, {});
        filter.unwanted = unwanted;
        return filter;
    }

    // A SELECT of the keys of all parts for which a query holds; empty where it asks for nothing.
    std::string parts_with(const Query& query) {
        if (query.kind == Query::Kind::field) return parts_with_field(query);
        if (!has_field(query)) return parts_with_words(query);
        const bool both = query.kind == Query::Kind::all;
        const std::string_view sign = both ? " INTERSECT " : query.kind == Query::Kind::any ? " UNION " : " EXCEPT ";
        std::vector<std::string> sets;
        for (const Query& child : query.children) {
            const std::string set = parts_with(child);
            if (set.empty() && sets.empty() && query.kind == Query::Kind::except) return {};
            if (!set.empty()) sets.push_back(fmt::format("SELECT * FROM ({})", set));
        }
        return fmt::format("{}", fmt::join(sets, sign));
    }

    std::string parts_with_field(const Query& query) {
        const RowFilter rows = field_filter(query, writer_, values_);
        if (rows.of == RowFilter::Of::part) return rows.sql;
        return fmt::format("SELECT key FROM parts WHERE document IN ({})", rows.sql);
    }

    std::string parts_with_words(const Query& query) {
        std::string match = writer_.write(query, false);
        if (match.empty()) return {};
        values_.push_back(std::move(match));
        return fmt::format("SELECT rowid FROM words WHERE words MATCH ?{}", values_.size());
    }

    MatchWriter writer_;
    std::vector<std::string> values_; // of the filter that is being written
    std::vector<Query> words_;
    std::vector<Query> unwanted_;
    bool wanted_ = false; // by a filter
    SearchPlan plan_;
};

} // namespace

SearchPlan search_plan(const Connection& connection, const Query& query, Accents accents) {
    return Planner(connection, accents).plan(query);
}

} // namespace chithi

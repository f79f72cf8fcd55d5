// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/search_plan.hpp"
#include "store/top_parts.hpp"
#include <functional>

struct fts5_api;

/// Carries out a search: one walk over the parts that match, in FTS5's own loop.
///
/// FTS5's `ORDER BY rank` looks up the length of each matching row in a table and sorts all of them; here a function
/// that FTS5 calls for each row scores it at once, with what PartFacts says, and keeps the best few. Filters are
/// bitmaps that it looks at first. Nothing is given up for it: the result is that of scoring and sorting all rows.
namespace chithi {

struct RankRequest {
    std::size_t most = 20; ///< parts wanted, those before an offset included
    Order order = Order::relevance;
    Grouping grouping = Grouping::none;

    /// Told of every part that matches, in no particular order: for facets.
    std::function<void(std::int64_t part, std::uint32_t document)> visit;
};

/// The best parts that a plan finds.
[[nodiscard]] TopParts rank_parts(const Connection& connection, const SearchPlan& plan, const RankRequest& request);

/// Makes the FTS5 function that rank_parts uses known on this connection.
void register_ranker(fts5_api& api);

} // namespace chithi

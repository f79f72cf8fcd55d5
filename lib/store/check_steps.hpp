// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite.hpp"
#include <chithi/check.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The steps of check_index; each looks for one kind of damage, and throws Error `damaged` where SQLite finds some
/// other.
namespace chithi {

/// Gathers findings: the first few of each kind, and how many more there were.
class Findings {
public:
    void add(Finding finding);

    /// All, with a last one for each kind of which some were left out.
    [[nodiscard]] std::vector<Finding> take();

private:
    static constexpr std::size_t most_of_a_kind = 10;

    std::vector<Finding> findings_;
    std::map<std::string, std::size_t> counts_; ///< by code
};

inline constexpr Pattern<0> rebuild_hint("chithi-check --rebuild makes the index anew from its sources");
inline constexpr Pattern<0>
    restore_hint("chithi-check --rebuild mends it where all sources can still be read; else restore a copy");

/// SQLite's own check of pages, indexes and constraints.
void check_pages(const Connection& connection, const std::string& path, Findings& findings);

/// Rows that lead to rows that are not there, and rows to which none leads.
void check_links(const Connection& connection, const std::string& path, Findings& findings);

/// Whether the full-text index holds the words of the parts, no more and no fewer.
void check_words(const Connection& connection, const std::string& path, Findings& findings);

/// Records against their sources and against the rows that were made of them.
void check_documents(const Connection& connection, Findings& findings, const ProgressNote& progress);

} // namespace chithi

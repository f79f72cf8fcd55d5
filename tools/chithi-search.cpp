// SPDX-License-Identifier: Apache-2.0
#include "common/index.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/run.hpp"
#include <algorithm>
#include <chithi/search.hpp>
#include <fmt/format.h>

/// chithi-search: requirements by keyword.

using namespace chithi;
using namespace chithi::tools;

namespace {

constexpr Program program{"chithi-search", "[OPTION]... QUERY...", "Finds requirements by keyword, the best first."};

struct Options {
    std::string query;
    std::string db;
    SearchOptions search;
    bool fold = false;
    bool exact = false;
    bool count = false;
    Output output;
};

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

std::optional<Options> parse_options(int argc, const char* const* argv) {
    Options options;
    po::options_description own;
    auto add = own.add_options();
    add("limit,n", number_value(options.search.limit), "print at most N hits (20)");
    add("offset", number_value(options.search.offset), "leave out the first N hits");
    add("fold", po::bool_switch(&options.fold), "marks never matter");
    add("exact", po::bool_switch(&options.exact), "marks always matter");
    add("count,c", po::bool_switch(&options.count), "print only how many were found");
    own.add(output_options(options.output, {Format::text, Format::json, Format::jsonl, Format::tsv, Format::csv}));
    own.add(index_option(options.db));
    const auto words = read_command_line(program, own, argc, argv);
    if (!words) return std::nullopt;
    options.query = joined(*words);
    if (options.query.empty()) throw usage_error(program, "no query was given");
    if (options.fold && options.exact) throw usage_error(program, "--fold and --exact exclude each other");
    if (options.fold) options.search.accents = Accents::fold;
    if (options.exact) options.search.accents = Accents::exact;
    if (options.count) options.search.limit = 0;
    return options;
}

Status nothing_found(const Options& options, const SearchResult& result) {
    if (result.total > 0) { // --limit 0, or an --offset behind the last
        complain(program.name, fmt::format("none of {} found is shown", result.total), "see --limit and --offset");
        return result.total > options.search.offset ? yes : no;
    }
    std::string hint;
    for (const std::string& query : result.suggestions) hint += (hint.empty() ? "did you mean: " : " | ") + query;
    complain(program.name, "nothing found for " + options.query, hint);
    return no;
}

// What the list on standard output leaves out is said beside it, for people.
void tell_rest(const Options& options, const SearchResult& result) {
    const std::size_t end = std::min(options.search.offset, result.total) + result.hits.size();
    if (options.output.format != Format::text || end >= result.total) return;
    complain(program.name, fmt::format("{} of {} shown", result.hits.size(), result.total),
             fmt::format("more with --offset {}", end));
}

Status run(const Options& options) {
    const auto store = open_store(index_path(options.db), Access::read);
    const SearchResult result = search(*store, options.query, options.search);
    if (options.count) {
        print(fmt::format("{}\n", result.total));
        return result.total > 0 ? yes : no;
    }
    print(print_hits(result, options.output.format, style_for(options.output)));
    if (result.hits.empty()) return nothing_found(options, result);
    tell_rest(options, result);
    return yes;
}

} // namespace

int main(int argc, char** argv) {
    return run_tool(program.name, [&] {
        const auto options = parse_options(argc, argv);
        return options ? run(*options) : yes;
    });
}

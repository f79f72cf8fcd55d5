// SPDX-License-Identifier: Apache-2.0
#include "common/characters.hpp"
#include "common/index.hpp"
#include "common/input.hpp"
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

constexpr Program program{"chithi-search", "[OPTION]... QUERY...",
                          "Finds requirements by keyword, the best first; - is a query on standard input."};

struct Options {
    std::string query;
    std::string db;
    SearchOptions search;
    std::optional<std::string> related; ///< instead of a query
    std::optional<Facet> facet;
    bool fold = false;
    bool exact = false;
    bool no_synonyms = false;
    bool count = false;
    bool explain = false;
    Output output;
};

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, " ")); }

// What is pasted may have lines.
std::string on_one_line(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    while (text.ends_with(' ')) text.pop_back();
    return text;
}

po::options_description own_options(Options& options, std::optional<Order>& order) {
    po::options_description own;
    auto add = own.add_options();
    add("limit,n", number_value(options.search.limit), "print at most N hits (20)");
    add("offset", number_value(options.search.offset), "leave out the first N hits");
    add("sort,s", choice_value(order, {{"relevance", Order::relevance}, {"date", Order::date}, {"due", Order::due}}),
        "what comes first: relevance, date or due");
    add("group,g",
        choice_value(options.search.grouping,
                     {{"none", Grouping::none}, {"alike", Grouping::alike}, {"document", Grouping::document}}),
        "show as one hit: alike, document or none");
    add("fold", po::bool_switch(&options.fold), "marks never matter");
    add("exact", po::bool_switch(&options.exact), "marks always matter");
    add("no-synonyms", po::bool_switch(&options.no_synonyms), "find only the words that are typed");
    add("count,c", po::bool_switch(&options.count), "print only how many were found");
    add("facet",
        choice_value(options.facet,
                     {{"kind", Facet::kind}, {"issuer", Facet::issuer}, {"year", Facet::year}, {"to", Facet::to}}),
        "print how many were found by kind, issuer, year or to");
    add("related", text_value(options.related, "DOC"), "find what is about the same as DOC or DOC#PATH");
    add("explain", po::bool_switch(&options.explain), "print how the query is read and carried out");
    own.add(output_options(options.output, {Format::text, Format::json, Format::jsonl, Format::tsv, Format::csv}));
    own.add(fields_options(options.output, {RowKind::hits}));
    own.add(index_option(options.db));
    return own;
}

void check(const Options& options) {
    if (options.query.empty() == !options.related) {
        throw usage_error(program,
                          options.related ? message("--related takes no query") : message("no query was given"));
    }
    if (options.fold && options.exact)
        throw usage_error(program, message("{} and {} exclude each other", "--fold", "--exact"));
    if (options.related && (options.facet || options.explain)) {
        throw usage_error(program, message("--related excludes --facet and --explain"));
    }
}

std::optional<Options> parse_options(int argc, const char* const* argv) {
    Options options;
    std::optional<Order> order;
    const auto words = read_command_line(program, own_options(options, order), argc, argv);
    if (!words) return std::nullopt;
    options.query = joined(*words);
    if (options.query == "-") options.query = on_one_line(read_input("-"));
    check(options);
    check_output(program, options.output);
    if (!options.facet) check_fields(RowKind::hits, options.output.fields); // print_facet checks its own
    options.search.order = order.value_or(Order::relevance);
    options.search.synonyms = !options.no_synonyms;
    if (options.fold) options.search.accents = Accents::fold;
    if (options.exact) options.search.accents = Accents::exact;
    if (options.count) options.search.limit = 0;
    return options;
}

// Which word found nothing, what to try instead, and what may have been meant otherwise.
std::vector<Message> hints(const SearchResult& result) {
    std::vector<Message> hints;
    if (!result.missing.empty()) {
        hints.push_back(message("nothing has {}", shortened(fmt::format("{}", fmt::join(result.missing, ", ")))));
    }
    if (!result.suggestions.empty()) {
        const std::string meant = fmt::format("{}", fmt::join(result.suggestions, " | "));
        hints.push_back(message("did you mean: {}", shortened(meant)));
    }
    hints.insert(hints.end(), result.notes.begin(), result.notes.end());
    return hints;
}

Status nothing_found(const Options& options, const SearchResult& result) {
    if (result.total > 0) { // --limit 0, or an --offset behind the last
        complain(program.name, message("none of {} found is shown", result.groups),
                 message("see --limit and --offset"));
        return result.groups > options.search.offset ? yes : no;
    }
    const Message what = options.related ? message("nothing is about the same as {}", *options.related)
                                         : message("nothing found for {}", shortened(options.query));
    complain(program.name, what, hints(result));
    return no;
}

// What the list on standard output leaves out is said beside it, for people.
void tell_rest(const Options& options, const SearchResult& result) {
    const std::size_t end = std::min(options.search.offset, result.groups) + result.hits.size();
    if (format_of(options.output) != Format::text || end >= result.groups) return;
    complain(program.name, message("{} of {} shown", result.hits.size(), result.groups),
             message("more with --offset {}", end));
}

Status run_facet(const Options& options, const Store& store) {
    const std::vector<FacetCount> counts = facet(store, options.query, *options.facet, options.search);
    print_facet(counts, *options.facet, format_of(options.output), style_for(options.output), print_piece);
    print("");
    return counts.empty() ? nothing_found(options, search(store, options.query, options.search)) : yes;
}

Status run(const Options& options) {
    const auto store = open_store(index_path(options.db), Access::read);
    if (options.explain) print(explain(*store, options.query, options.search));
    if (options.explain) return yes;
    if (options.facet) return run_facet(options, *store);
    const SearchResult result = options.related
                                    ? related(*store, document_name(*store, *options.related), options.search)
                                    : search(*store, options.query, options.search);
    if (result.cut) complain(program.name, *result.cut);
    if (options.count) {
        const bool hits = options.search.grouping || result.grouping == Grouping::document;
        print(fmt::format("{}\n", hits ? result.groups : result.total));
        return result.total > 0 ? yes : no;
    }
    print_hits(result, format_of(options.output), style_for(options.output), print_piece);
    print("");
    if (result.hits.empty()) return nothing_found(options, result);
    tell_rest(options, result);
    return yes;
}

Status run_or_point(const Options& options) {
    try {
        return run(options);
    } catch (const QueryError& error) {
        throw pointing_at(error, options.query, style_for(options.output));
    }
}

} // namespace

int main(int argc, char** argv) {
    return run_tool(program.name, [&] {
        const auto options = parse_options(argc, argv);
        return options ? run_or_point(*options) : yes;
    });
}

// SPDX-License-Identifier: Apache-2.0
#include "common/collect.hpp"
#include "common/index.hpp"
#include "common/input.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/run.hpp"
#include <chithi/search.hpp>

/// chithi-show: one document or one requirement, in context.

using namespace chithi;
using namespace chithi::tools;

namespace {

constexpr Program program{
    "chithi-show", "[OPTION]... DOCUMENT[#PART]...",
    "Shows documents of the index, or parts of them between their parents and children; - for a "
    "list on standard input."};

struct Options {
    std::vector<std::string> names; ///< "-" stands for those on standard input
    std::string db;
    bool nul = false;
    bool source = false;
    bool versions = false;
    Output output;
};

std::optional<Options> parse_options(int argc, const char* const* argv) {
    Options options;
    po::options_description own;
    own.add_options()("source", po::bool_switch(&options.source), "print the bytes that were ingested")(
        "versions", po::bool_switch(&options.versions), "list what the document was before its file changed")(
        "null,0", po::bool_switch(&options.nul), "the list ends each name with NUL instead of a line feed");
    own.add(output_options(options.output, {Format::text, Format::json, Format::jsonl}));
    own.add(index_option(options.db));
    const auto words = read_command_line(program, own, argc, argv);
    if (!words) return std::nullopt;
    if (words->empty()) throw usage_error(program, message("a document must be named, as in 761-CV/TU#3"));
    options.names = *words;
    return options;
}

std::string source(const Store& store, const Located& found) {
    const std::string bytes = store.bytes(found.document.id);
    return on_terminal() ? terminal_safe(bytes) : bytes;
}

// Of a part, only what it cites itself: others cite the document.
Links links(const Store& store, const Located& found) {
    Links links = links_of(store, only_part(found.document, found.part));
    if (!found.part.empty()) links.cited_by.clear();
    return links;
}

std::string shown(const Store& store, const std::string& name, const Options& options) {
    const Located found = locate(store, document_name(store, name));
    const Format format = options.output.format;
    if (options.versions) return print_versions(found.document, store.versions(found.document.id), format);
    if (options.source) return source(store, found);
    if (format != Format::text)
        return to_json(only_part(found.document, found.part), links(store, found), format == Format::jsonl);
    const Style style = style_for(options.output);
    return print_document(found.document, style, found.part) + print_links(links(store, found), style);
}

// Of several names, one that means nothing leaves the others as they are.
Status run(const Options& options) {
    const auto store = open_store(index_path(options.db), Access::read);
    const bool apart = options.output.format == Format::text && !options.source && !options.versions;
    Status status = yes;
    std::string_view gap;
    for (const std::string& name : with_listed(options.names, options.nul ? '\0' : '\n')) {
        try {
            print(std::string(gap) + shown(*store, name, options));
            gap = apart ? "\n" : "";
        } catch (const Error& error) {
            if (error.code() != ErrorCode::not_found && error.code() != ErrorCode::ambiguous) throw;
            complain(program.name, error.message(), error.hint_message());
            status = trouble;
        }
    }
    return status;
}

} // namespace

int main(int argc, char** argv) {
    return run_tool(program.name, [&] {
        const auto options = parse_options(argc, argv);
        return options ? run(*options) : yes;
    });
}

// SPDX-License-Identifier: Apache-2.0
#include "common/index.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/run.hpp"
#include <chithi/search.hpp>

/// chithi-show: one document or one requirement, in context.

using namespace chithi;
using namespace chithi::tools;

namespace {

constexpr Program program{"chithi-show", "[OPTION]... DOCUMENT[#PART]",
                          "Shows one document of the index, or one part of it between its parents and children."};

struct Options {
    std::string name;
    std::string db;
    bool source = false;
    bool versions = false;
    Output output;
};

std::optional<Options> parse_options(int argc, const char* const* argv) {
    Options options;
    po::options_description own;
    own.add_options()("source", po::bool_switch(&options.source), "print the bytes that were ingested")(
        "versions", po::bool_switch(&options.versions), "list what the document was before its file changed");
    own.add(output_options(options.output, {Format::text, Format::json, Format::jsonl}));
    own.add(index_option(options.db));
    const auto words = read_command_line(program, own, argc, argv);
    if (!words) return std::nullopt;
    if (words->size() != 1) throw usage_error(program, message("one document must be named, as in 761-CV/TU#3"));
    options.name = words->front();
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

Status run(const Options& options) {
    const auto store = open_store(index_path(options.db), Access::read);
    const Located found = locate(*store, options.name);
    const Format format = options.output.format;
    if (options.versions) {
        print(print_versions(found.document, store->versions(found.document.id), format));
    } else if (options.source) {
        print(source(*store, found));
    } else if (format == Format::text) {
        const Style style = style_for(options.output);
        print(print_document(found.document, style, found.part) + print_links(links(*store, found), style));
    } else {
        print(to_json(only_part(found.document, found.part), links(*store, found), format == Format::jsonl));
    }
    return yes;
}

} // namespace

int main(int argc, char** argv) {
    return run_tool(program.name, [&] {
        const auto options = parse_options(argc, argv);
        return options ? run(*options) : yes;
    });
}

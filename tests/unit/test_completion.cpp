// SPDX-License-Identifier: Apache-2.0
#include "common/completion.hpp"
#include "common/index.hpp"
#include "common/output.hpp"
#include "common/task_choice.hpp"
#include <doctest/doctest.h>

using namespace chithi;
using namespace chithi::tools;

namespace {

constexpr Program lists{"chithi-list", "[OPTION]... [ADDRESSEE...]", "Lists."};
constexpr Program parses{"chithi-parse", "[OPTION]... FILE...", "Parses."};

/// The words that are offered, each followed by a blank.
std::string offered(const Program& program, std::vector<std::string> words) {
    Output output;
    std::string db;
    po::options_description options = output_options(output, {Format::text, Format::json, Format::jsonl});
    options.add(fields_options(output, {RowKind::addressees}));
    options.add(index_option(db));
    std::string out;
    const std::string lines = completions(program, options, std::move(words));
    for (std::size_t at = 0; at < lines.size(); at = lines.find('\n', at) + 1) {
        out += lines.substr(at, lines.find_first_of("\t\n", at) - at) + " ";
    }
    return out;
}

} // namespace

TEST_CASE("options complete from themselves, their values from their words") {
    CHECK(offered(lists, {"--f"}) == "--format --fields ");
    CHECK(offered(lists, {"--format", "json"}) == "json jsonl ");
    CHECK(offered(lists, {"-f", ""}) == "text json jsonl ");
    CHECK(offered(lists, {"--format=te"}) == "--format=text ");
    CHECK(offered(lists, {"--format", "=", "te"}) == "text ");
    CHECK(offered(lists, {"--format", "="}) == "text json jsonl ");
    CHECK(offered(lists, {"--color", "a"}) == "auto always ");
    CHECK(offered(lists, {"--fields", "tasks,n"}) == "tasks,next_due ");
    CHECK(offered(lists, {"--null", "--fo"}) == "--format ");
}

TEST_CASE("marks and capitals need not be typed, but those that begin as typed come alone") {
    TaskChoice choice;
    const po::options_description options = filter_options(choice);
    CHECK(completions(lists, options, {"--kind", "công văn"}) == "cong_van\tcông văn\n");
    CHECK(completions(lists, options, {"--kind", "cong_d"}) == "cong_dien\tcông điện\n");
    CHECK(completions(lists, options, {"--role", "L"}) == "lead\t\n");
}

TEST_CASE("files are left to the shell") {
    CHECK(offered(lists, {"--db", ""}) == ":files ");
    CHECK(offered(lists, {"--db=x"}) == ":files ");
    CHECK(offered(parses, {"x"}) == ":files ");
    CHECK(offered(parses, {"--", "--fo"}) == ":files ");
}

TEST_CASE("without an index, or with words that mean nothing, nothing is offered") {
    CHECK(offered(lists, {"--db", "/nonexistent/index.db", "Sở"}) == "");
    CHECK(offered(lists, {"--nonsense=x"}) == "");
    CHECK(offered(lists, {"--null=x"}) == "");
    CHECK(offered(lists, {}) == "");
}

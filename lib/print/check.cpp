// SPDX-License-Identifier: Apache-2.0
#include "base/names.hpp"
#include "print/json_text.hpp"
#include <algorithm>
#include <array>
#include <chithi/print.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

using Json = nlohmann::ordered_json;

/// The counts of an index by the names they are printed under.
struct CountName {
    const char* key;
    std::size_t IndexCounts::*count;
};

constexpr std::array count_names = {
    CountName{"documents", &IndexCounts::documents}, CountName{"versions", &IndexCounts::versions},
    CountName{"files", &IndexCounts::files},         CountName{"parts", &IndexCounts::parts},
    CountName{"deadlines", &IndexCounts::deadlines}, CountName{"assignees", &IndexCounts::assignees},
    CountName{"citations", &IndexCounts::citations}, CountName{"given", &IndexCounts::given},
};

Json finding_json(const Finding& finding) {
    return {{"severity", name_of(finding.severity)},
            {"code", finding.code},
            {"where", finding.where},
            {"what", finding.what.text()},
            {"hint", finding.hint.text()}};
}

std::string check_json(const IndexCheck& check, bool one_line) {
    Json json = {{"schema", "chithi.check/1"},
                 {"index", {{"schema", check.schema}, {"tokenizer", check.tokenizer}}},
                 {"counts", Json::object()},
                 {"findings", Json::array()}};
    for (const CountName& name : count_names) json["counts"][name.key] = check.counts.*name.count;
    for (const Finding& finding : check.findings) json["findings"].push_back(finding_json(finding));
    return json_text(json, one_line);
}

std::string one_line(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return terminal_safe(text);
}

} // namespace

std::string print_check(const IndexCheck& check, Format format, const Translation& translation) {
    if (format != Format::text) return check_json(check, format == Format::jsonl);
    std::string text;
    for (const Finding& finding : check.findings) {
        const std::string line =
            fmt::format("{}: {}: {}; {}", Message(name_of(finding.severity), {}).in(translation), finding.where,
                        finding.what.in(translation), finding.hint.in(translation));
        text += one_line(line) + "\n";
    }
    std::string counts;
    for (const CountName& name : count_names) {
        counts += fmt::format("{}{} {}", counts.empty() ? "" : ", ", check.counts.*name.count,
                              Message(name.key, {}).in(translation));
    }
    return text + counts + "\n";
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "common/given.hpp"

#include "common/options.hpp"
#include "common/run.hpp"
#include <algorithm>
#include <chithi/error.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace chithi::tools {

GivenFacts facts_from(const std::vector<std::string>& settings) {
    GivenFacts facts;
    for (const std::string& setting : settings) {
        const std::size_t equals = std::min(setting.find('='), setting.size());
        const std::string key = setting.substr(0, equals);
        const std::string value = setting.substr(std::min(equals + 1, setting.size()));
        if (value.find_first_not_of(" \t\n") == std::string::npos)
            throw Error(ErrorCode::usage, message("--set wants KEY=VALUE, not {}", setting),
                        message("see {} --help", "chithi-ingest"));
        if (key == "number") {
            facts.number = value;
        } else if (key == "issued") {
            facts.issued = day_from_option(value);
        } else if (key == "received") {
            facts.received = day_from_option(value);
        } else {
            throw Error(ErrorCode::usage, message("no fact to set: {}", key),
                        message("number, issued and received can be set"));
        }
    }
    return facts;
}

std::string as_settings(const GivenFacts& facts) {
    std::vector<std::string> settings;
    if (facts.number) settings.push_back("number=" + *facts.number);
    if (facts.issued) settings.push_back("issued=" + to_iso(*facts.issued));
    if (facts.received) settings.push_back("received=" + to_iso(*facts.received));
    return fmt::format("{}", fmt::join(settings, ", "));
}

std::string contradictions(const Document& document, const GivenFacts& given) {
    std::string text;
    if (given.number && document.number != given.number)
        text += say(message("; its own number stands: {}", *document.number));
    const auto issued = document.issued ? document.issued->date : std::nullopt;
    if (given.issued && issued != given.issued)
        text += say(message("; its own date of issue stands: {}", to_iso(*issued)));
    return text;
}

} // namespace chithi::tools

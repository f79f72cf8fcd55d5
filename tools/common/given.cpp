// SPDX-License-Identifier: Apache-2.0
#include "common/given.hpp"

#include "common/run.hpp"
#include <fmt/format.h>
#include <vector>

namespace chithi::tools {

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

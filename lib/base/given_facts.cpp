// SPDX-License-Identifier: Apache-2.0
#include "base/given_facts.hpp"

namespace chithi {

namespace {

void mark_as_given(Document& document, const char* code, const std::string& fact) {
    document.diagnostics.push_back({Severity::info, code, fact + " was given by hand", {}});
}

} // namespace

void put_in(Document& document, const GivenFacts& given) {
    if (given.number && !document.number) {
        document.number = given.number;
        mark_as_given(document, "number-given", "the number " + *given.number);
    }
    if (!given.issued || (document.issued && document.issued->date)) return;
    if (!document.issued) document.issued.emplace();
    document.issued->date = given.issued;
    mark_as_given(document, "date-given", "the date of issue " + to_iso(*given.issued));
}

} // namespace chithi

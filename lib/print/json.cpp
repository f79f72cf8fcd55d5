// SPDX-License-Identifier: Apache-2.0
#include "base/record_json.hpp"
#include "print/json_text.hpp"
#include "print/results_json.hpp"
#include <chithi/print.hpp>

namespace chithi {

std::string to_json(const Document& document, bool one_line) { return json_text(record_of(document), one_line); }

std::string to_json(const Document& document, const Links& links, bool one_line) {
    nlohmann::ordered_json record = record_of(document);
    add_links(record, links);
    return json_text(record, one_line);
}

Document document_from_json(std::string_view json) { return record_from_json(json); }

} // namespace chithi

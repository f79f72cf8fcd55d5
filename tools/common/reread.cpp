// SPDX-License-Identifier: Apache-2.0
#include "common/reread.hpp"

#include "common/conversion.hpp"
#include <chithi/error.hpp>

namespace chithi::tools {

void require_machine_for(const Document& document) {
    if (const Diagnostic* const lack = lack_of_machine(document)) {
        throw Error(ErrorCode::io, message("cannot read {}: {}", document.source.path, lack->message));
    }
}

std::vector<Document> read_again(const StoredSource& source, ParseOptions reading) {
    reading.given = source.given;
    reading.conversion.ocr = reading.conversion.ocr || was_read_by_ocr(source.document);
    return parse_all(source.bytes, source.document.source.path, reading);
}

void read_with_given(Store& store, const std::string& content, const ParseOptions& reading) {
    const std::vector<Document> documents = read_again(store.source(content), reading);
    require_machine_for(documents.front());
    store.renew(documents);
}

} // namespace chithi::tools

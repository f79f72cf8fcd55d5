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

ParseOptions options_for(const Document& stored, const GivenFacts& given, ParseOptions reading) {
    reading.given = given;
    reading.conversion.ocr = reading.conversion.ocr || was_read_by_ocr(stored);
    return reading;
}

void read_with_given(Store& store, const std::string& id, const ParseOptions& reading) {
    const Document stored = store.document(id);
    const ParseOptions options = options_for(stored, store.given(id), reading);
    const Document document = parse(store.bytes(id), stored.source.path, options);
    require_machine_for(document);
    store.replace(document.id == id && has_text(document) ? document : stored);
}

} // namespace chithi::tools

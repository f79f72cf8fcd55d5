// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/part_rows.hpp"
#include <chithi/store.hpp>

namespace chithi {

/// What names a document, of its record.
[[nodiscard]] inline DocumentSummary summary_of(const Document& document) {
    DocumentSummary summary;
    summary.id = document.id;
    summary.path = document.source.path;
    summary.kind = document.kind;
    summary.number = document.number;
    summary.issuer = document.issuer;
    summary.issuer_parent = document.issuer_parent;
    summary.subject = document.subject;
    summary.requirements = count_requirements(document.requirements);
    if (document.issued) {
        summary.place = document.issued->place;
        summary.issued = document.issued->date;
    }
    return summary;
}

} // namespace chithi

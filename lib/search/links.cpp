// SPDX-License-Identifier: Apache-2.0
#include "search/standing.hpp"
#include "store/document_summary.hpp"
#include <algorithm>
#include <chithi/search.hpp>
#include <functional>

namespace chithi {

namespace {

// Whether `name`, written in a document of `citing`, can be the one who speaks in a document of `cited`.
bool can_be_issuer(const std::string& name, const Standing& citing, const Standing& cited) {
    BodyName issuer = take_apart(name, Writer::document);
    put_in(issuer, citing);
    return (issuer.levels & cited.levels) != 0 && vicinity(issuer.places, cited.places) != Vicinity::elsewhere;
}

bool can_mean(const Reference& reference, const Standing& citing, const DocumentSummary& document) {
    if (reference.date && document.issued && *reference.date != *document.issued) return false;
    return !reference.issuer || can_be_issuer(*reference.issuer, citing, standing_of(document));
}

// Of documents with one number, those of the kind that is named; all where none is.
void prefer_kind(const Reference& reference, std::vector<DocumentSummary>& documents) {
    const auto of_kind = [&](const DocumentSummary& document) { return document.kind == reference.kind; };
    if (reference.kind && std::ranges::any_of(documents, of_kind)) std::erase_if(documents, std::not_fn(of_kind));
}

CitedDocument cited(const Store& store, const Reference& reference, const DocumentSummary& citing) {
    CitedDocument found{reference, store.numbered(reference.number)};
    const Standing standing = standing_of(citing);
    std::erase_if(found.documents, [&](const DocumentSummary& document) {
        return document.id == citing.id || !can_mean(reference, standing, document);
    });
    prefer_kind(reference, found.documents);
    return found;
}

} // namespace

Links links_of(const Store& store, const Document& document) {
    Links links;
    const DocumentSummary own = summary_of(document);
    for (const Reference& reference : document.references) links.cites.push_back(cited(store, reference, own));
    if (!own.number) return links;
    links.cited_by = store.citations(*own.number);
    std::erase_if(links.cited_by, [&](const Citation& citation) {
        return citation.document.id == own.id || !can_mean(citation.reference, standing_of(citation.document), own);
    });
    return links;
}

} // namespace chithi

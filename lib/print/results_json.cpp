// SPDX-License-Identifier: Apache-2.0
#include "print/results_json.hpp"

#include "print/json_text.hpp"
#include "print/result_columns.hpp"
#include "print/summary.hpp"

namespace chithi {

namespace {

using Json = nlohmann::ordered_json;

Json summary_json(const DocumentSummary& document) {
    return {{"id", document.id},
            {"path", document.path},
            {"kind", document.kind},
            {"number", or_null(document.number)},
            {"issuer", or_null(document.issuer)},
            {"issued", or_null(document.issued)},
            {"subject", or_null(document.subject)}};
}

Json highlights_json(const std::vector<Span>& highlights) {
    Json out = Json::array();
    for (const Span& span : highlights) out.push_back({span.first, span.end});
    return out;
}

Json hit_object(const Hit& hit) {
    const Match& match = hit.match;
    return {{"schema", "chithi.hit/1"},
            {"name", name_of(match.document, match.part)},
            {"document", summary_json(match.document)},
            {"part", match.part},
            {"heading", or_null(match.heading)},
            {"text", match.text},
            {"highlights", highlights_json(match.highlights)},
            {"assignees", match.assignees},
            {"due", or_null(match.due)},
            {"alike", match.alike},
            {"snippet", {{"text", hit.snippet.text}, {"highlights", highlights_json(hit.snippet.highlights)}}},
            {"score", match.score}};
}

Json deadline_json(const std::optional<Deadline>& deadline) {
    if (!deadline) return nullptr;
    return {{"text", deadline->text},
            {"due", or_null(deadline->due)},
            {"recurrence", or_null(deadline->recurrence)},
            {"time", or_null(deadline->time)},
            {"inclusive", deadline->inclusive},
            {"basis", or_null(deadline->basis)}};
}

Json deadlines_json(const std::vector<Deadline>& deadlines) {
    Json out = Json::array();
    for (const Deadline& deadline : deadlines) out.push_back(deadline_json(deadline));
    return out;
}

Json copies_json(const ListedTask& listed) {
    Json out = Json::array();
    for (const auto& copy : listed.copies)
        out.push_back({{"name", name_of(copy->document, copy->part)}, {"path", copy->document.path}});
    return out;
}

Json task_object(const ListedTask& listed) {
    const TaskRow& task = listed.task;
    return {{"schema", "chithi.task/1"},
            {"name", name_of(task.at->document, task.at->part)},
            {"document", summary_json(task.at->document)},
            {"part", task.at->part},
            {"heading", or_null(task.at->heading)},
            {"text", task.at->text},
            {"role", name_of(task.role)},
            {"assignee", *task.assignee},
            {"body", task.body},
            {"from", name_of(task.from)},
            {"deadline", deadline_json(listed.deadline)},
            {"next_due", or_null(listed.next_due)},
            {"deadlines", deadlines_json(task.at->deadlines)},
            {"why", name_of(listed.why)},
            {"copies", copies_json(listed)}};
}

Json addressee_object(const AddresseeRow& row) {
    return {{"schema", "chithi.addressee/1"},
            {"body", row.body},
            {"tasks", row.tasks},
            {"next_due", or_null(row.next_due)}};
}

Json cited_json(const CitedDocument& cited) {
    Json documents = Json::array();
    for (const DocumentSummary& document : cited.documents) documents.push_back(summary_json(document));
    const Reference& reference = cited.reference;
    return {{"number", reference.number},
            {"kind", or_null(reference.kind)},
            {"date", or_null(reference.date)},
            {"issuer", or_null(reference.issuer)},
            {"relation", name_of(reference.relation)},
            {"where", reference.where},
            {"documents", std::move(documents)}};
}

Json citation_json(const Citation& citation) {
    return {{"document", summary_json(citation.document)},
            {"text", citation.reference.text},
            {"relation", name_of(citation.reference.relation)},
            {"where", citation.reference.where}};
}

} // namespace

void add_links(Json& record, const Links& links) {
    Json& cites = record["cites"] = Json::array();
    for (const CitedDocument& cited : links.cites) cites.push_back(cited_json(cited));
    Json& cited_by = record["cited_by"] = Json::array();
    for (const Citation& citation : links.cited_by) cited_by.push_back(citation_json(citation));
}

std::string hit_json(const Hit& hit, bool one_line) { return json_text(hit_object(hit), one_line); }

std::string facet_json(const FacetCount& count, Facet facet, bool one_line) {
    return json_text({{"schema", "chithi.facet/1"},
                      {"facet", name_of(facet)},
                      {"value", count.value.empty() ? Json(nullptr) : Json(count.value)},
                      {"parts", count.parts},
                      {"documents", count.documents}},
                     one_line);
}

std::string task_json(const ListedTask& task, bool one_line) { return json_text(task_object(task), one_line); }

std::string addressee_json(const AddresseeRow& row, bool one_line) {
    return json_text(addressee_object(row), one_line);
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <concepts>
#include <type_traits>

/// The keys of the document record, in the order in which they are printed. One list a struct serves
/// both ways: a writer visits const structs, a reader fills them. chithi-document(5) explains each.
namespace chithi {

/// T is Struct, const or not.
template <typename T, typename Struct>
concept Either = std::same_as<std::remove_const_t<T>, Struct>;

template <Either<Assignee> T> void visit_fields(auto& field, T& assignee) {
    field("role", assignee.role);
    field("text", assignee.text);
    field("bodies", assignee.bodies);
    field("from", assignee.from);
    field("span", assignee.span);
}

template <Either<PlacedAssignee> T> void visit_fields(auto& field, T& placed) {
    visit_fields(field, placed.assignee);
    field("where", placed.where);
}

template <Either<Requirement> T> void visit_fields(auto& field, T& requirement) {
    field("path", requirement.path);
    field("label", requirement.label);
    field("heading", requirement.heading);
    field("paragraphs", requirement.paragraphs);
    field("assignees", requirement.assignees);
    field("span", requirement.span);
    field("children", requirement.children);
}

template <Either<Addressee> T> void visit_fields(auto& field, T& addressee) {
    field("text", addressee.text);
    field("bodies", addressee.bodies);
    field("span", addressee.span);
}

template <Either<Recipient> T> void visit_fields(auto& field, T& recipient) {
    field("text", recipient.text);
    field("note", recipient.note);
    field("span", recipient.span);
}

template <Either<Signature> T> void visit_fields(auto& field, T& signature) {
    field("authority", signature.authority);
    field("position", signature.position);
    field("name", signature.name);
}

template <Either<Appendix> T> void visit_fields(auto& field, T& appendix) {
    field("title", appendix.title);
    field("paragraphs", appendix.paragraphs);
    field("span", appendix.span);
}

template <Either<Issued> T> void visit_fields(auto& field, T& issued) {
    field("place", issued.place);
    field("date", issued.date);
}

template <Either<DateFact> T> void visit_fields(auto& field, T& date) {
    field("text", date.text);
    field("start", date.start);
    field("end", date.end);
    field("precision", date.precision);
    field("role", date.role);
    field("basis", date.basis);
    field("where", date.where);
    field("span", date.span);
}

template <Either<Deadline> T> void visit_fields(auto& field, T& deadline) {
    field("text", deadline.text);
    field("due", deadline.due);
    field("recurrence", deadline.recurrence);
    field("time", deadline.time);
    field("inclusive", deadline.inclusive);
    field("basis", deadline.basis);
    field("where", deadline.where);
    field("span", deadline.span);
}

template <Either<Count> T> void visit_fields(auto& field, T& count) {
    field("text", count.text);
    field("value", count.value);
    field("low", count.low);
    field("high", count.high);
    field("of", count.of);
    field("kind", count.kind);
    field("unit", count.unit);
    field("approximate", count.approximate);
    field("change", count.change);
    field("place", count.place);
    field("as_of", count.as_of);
    field("where", count.where);
    field("span", count.span);
}

template <Either<Reference> T> void visit_fields(auto& field, T& reference) {
    field("text", reference.text);
    field("kind", reference.kind);
    field("number", reference.number);
    field("date", reference.date);
    field("issuer", reference.issuer);
    field("subject", reference.subject);
    field("relation", reference.relation);
    field("where", reference.where);
    field("span", reference.span);
}

template <Either<Diagnostic> T> void visit_fields(auto& field, T& diagnostic) {
    field("severity", diagnostic.severity);
    field("code", diagnostic.code);
    field("message", diagnostic.message);
    field("span", diagnostic.span);
}

template <Either<Source> T> void visit_fields(auto& field, T& source) {
    field("path", source.path);
    field("format", source.format);
    field("encoding", source.encoding);
    field("bytes", source.bytes);
    field("sha256", source.sha256);
}

template <Either<Document> T> void visit_fields(auto& field, T& document) {
    field("id", document.id);
    field("source", document.source);
    field("kind", document.kind);
    field("number", document.number);
    field("issuer", document.issuer);
    field("issuer_parent", document.issuer_parent);
    field("issued", document.issued);
    field("subject", document.subject);
    field("addressees", document.addressees);
    field("preamble", document.preamble);
    field("requirements", document.requirements);
    field("assignees", document.assignees);
    field("closing", document.closing);
    field("recipients", document.recipients);
    field("signature", document.signature);
    field("appendices", document.appendices);
    field("dates", document.dates);
    field("deadlines", document.deadlines);
    field("counts", document.counts);
    field("references", document.references);
    field("diagnostics", document.diagnostics);
}

} // namespace chithi

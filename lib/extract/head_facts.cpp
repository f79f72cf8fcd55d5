// SPDX-License-Identifier: Apache-2.0
#include "extract/head_facts.hpp"

#include "base/letters.hpp"
#include "extract/bodies.hpp"
#include "knowledge/document_types.hpp"
#include "split/number.hpp"
#include "split/rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::string_view unknown_kind = "unknown";

// "Công văn này", "Chỉ thị này": what the document calls itself.
std::string_view kind_in_closing(const Text& text, const Layout& layout) {
    for (const Range paragraph : layout.closing) {
        const std::string key = exact_key(text.view(paragraph));
        for (const DocumentType& type : document_types) {
            const bool any_paper = type.symbol.empty() && !type.titled; // "văn bản này"
            if (!any_paper && find_words(key, std::string(type.name) + " này") != std::string::npos) return type.slug;
        }
    }
    return {};
}

std::string_view kind_in_number(const Text& text, const Head& head) {
    if (!head.number) return {};
    const auto shape = number_at(text.view(), head.number->first, true);
    return shape ? kind_of_number(*shape) : std::string_view{};
}

std::optional<std::string> flat_or_none(const Text& text, const std::optional<Range>& range) {
    if (!range || range->empty()) return std::nullopt;
    return flat(text, *range);
}

} // namespace

std::string kind_of(const Text& text, const Layout& layout) {
    if (!layout.head.kind.empty()) return layout.head.kind;
    if (const auto kind = kind_in_number(text, layout.head); !kind.empty()) return std::string(kind);
    if (const auto kind = kind_in_closing(text, layout); !kind.empty()) return std::string(kind);
    const Head& head = layout.head;
    const bool letter = !head.addressees.empty() || (head.number && !head.subject.empty());
    return std::string(letter && !head.has_unknown_title ? "cong_van" : unknown_kind);
}

std::optional<std::string> number_of(const Text& text, const Head& head) {
    if (!head.number) return std::nullopt;
    return without_spaces(text.view(*head.number));
}

std::optional<std::string> subject_of(const Text& text, const Head& head) {
    std::string subject;
    for (const Range line : head.subject) {
        if (!subject.empty()) subject += ' ';
        subject += flat(text, line);
    }
    // The closing mark of a “V/v …” whose opening one went with the V/v.
    if (subject.ends_with("”") && subject.find("“") == std::string::npos) subject.resize(subject.size() - 3);
    if (subject.ends_with('"') && std::ranges::count(subject, '"') % 2 == 1) subject.pop_back();
    while (!subject.empty() && std::string_view(" .,;:").find(subject.back()) != std::string_view::npos)
        subject.pop_back();
    return subject.empty() ? std::nullopt : std::optional(subject);
}

std::vector<Addressee> addressees_of(const Text& text, const Head& head) {
    std::vector<Addressee> addressees;
    for (const Range entry : head.addressees) {
        std::string name = flat(text, entry);
        std::vector<std::string> bodies = bodies_of(name);
        addressees.push_back({std::move(name), std::move(bodies), text.spans(entry)});
    }
    return addressees;
}

std::vector<Recipient> recipients_of(const Text& text, const Layout& layout) {
    std::vector<Recipient> recipients;
    for (const RecipientRange& entry : layout.recipients) {
        recipients.push_back({flat(text, entry.text), flat_or_none(text, entry.note), text.spans(entry.text)});
    }
    return recipients;
}

std::optional<Signature> signature_of(const Text& text, const SignatureRanges& ranges) {
    if (ranges.empty()) return std::nullopt;
    Signature signature;
    for (const Range line : ranges.authority) {
        std::string mark = flat(text, line);
        signature.authority = signature.authority ? *signature.authority + " / " + mark : mark;
    }
    signature.position = flat_or_none(text, ranges.position);
    signature.name = flat_or_none(text, ranges.name);
    return signature;
}

std::optional<std::string> issuer_parent_of(const Text& text, const Head& head) {
    if (head.bodies.size() < 2) return std::nullopt;
    return flat(text, head.bodies[head.bodies.size() - 2]);
}

} // namespace chithi

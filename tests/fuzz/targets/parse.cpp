// SPDX-License-Identifier: Apache-2.0
#include "fuzz/spans_inside.hpp"
#include "fuzz/target.hpp"
#include <chithi/parse.hpp>
#include <chithi/print.hpp>

// Any bytes give a record, in each of the formats that are told by their first bytes. PDF and DOC are none of them,
// for no other program is run: what it would write is spoilt by converted.cpp.

namespace chithi {

namespace {

/// What spans count bytes of: the file, or what was decoded of it.
std::size_t bytes_of_spans(const Document& document, std::string_view bytes) {
    const bool in_file = document.source.format == "text" || document.source.format == "markdown";
    return in_file ? bytes.size() : show_stage(bytes, Stage::decode).size();
}

} // namespace

std::string_view fuzz::promise() { return "spoilt documents give a record"; }
std::string_view fuzz::dictionary() { return "directives.dict"; }
std::size_t fuzz::longest_input() { return 4096; }

std::vector<std::string> fuzz::seeds() {
    std::vector<std::string> found = {"", "\xFF\xFE"};
    for (const std::vector<std::string>& files :
         {files_in("corpus", {".txt"}),
          files_in("tests/golden/formats-data", {".docx", ".html", ".md", ".odt", ".rtf"})}) {
        found.insert(found.end(), files.begin(), files.end());
    }
    return found;
}

std::string fuzz::fault(std::string_view bytes) {
    const Document document = parse(bytes);
    const std::size_t size = bytes_of_spans(document, bytes);
    if (document.source.bytes != bytes.size()) return "the record counts other bytes than there are";
    const bool spans = all_inside(document.requirements, size) && all_inside(document.dates, size) &&
                       all_inside(document.counts, size) && all_inside(document.references, size) &&
                       all_inside(document.deadlines, size) && all_inside(document.addressees, size) &&
                       all_inside(document.recipients, size) && all_inside(document.diagnostics, size);
    if (!spans) return "a span lies outside the text";
    const std::string json = to_json(document);
    if (to_json(document_from_json(json)) != json) return "the record changes when it is written and read";
    for (const Stage stage : {Stage::split, Stage::extract}) static_cast<void>(show_stage(bytes, stage));
    static_cast<void>(print_document(document, {}));
    return {};
}

} // namespace chithi

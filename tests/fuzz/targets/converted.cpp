// SPDX-License-Identifier: Apache-2.0
#include "decode/doc.hpp"
#include "decode/pages.hpp"
#include "fuzz/decoded_fault.hpp"
#include "fuzz/target.hpp"

// Whatever a converter writes gives a text: reads what pdftotext, antiword and tesseract made of documents of corpus/
// (converted-data), spoilt, as if it came from them, without running them.

namespace chithi {

std::string_view fuzz::promise() { return "spoilt output of converters gives a text"; }
std::string_view fuzz::dictionary() { return "directives.dict"; }
std::size_t fuzz::longest_input() { return 12288; }
std::vector<std::string> fuzz::seeds() { return files_in("tests/fuzz/converted-data"); }

std::string fuzz::fault(std::string_view output) {
    BlockBuilder pdf;
    write_pages(pages_of_xhtml(output, pdf.diagnostics), pdf);
    BlockBuilder doc;
    read_antiword(output, doc);
    BlockBuilder picture;
    write_pages({page_of_table(output).page}, picture);
    for (BlockBuilder* way : {&pdf, &doc, &picture}) {
        if (std::string why = fault_of_decoded(way->finish("any")); !why.empty()) return why;
    }
    return {};
}

} // namespace chithi

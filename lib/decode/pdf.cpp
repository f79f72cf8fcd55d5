// SPDX-License-Identifier: Apache-2.0
#include "decode/pdf.hpp"

#include "decode/block_builder.hpp"
#include "decode/converter.hpp"
#include "decode/image.hpp"
#include "decode/pages.hpp"
#include <algorithm>
#include <fmt/ranges.h>

namespace chithi {

namespace {

constexpr std::size_t few_words = 12;        // a stamp of a signature has as many
constexpr std::size_t most_scanned = 200;    // pages, at some seconds each
constexpr std::size_t most_named_pages = 20; // in a message

void note(std::vector<Diagnostic>& diagnostics, Severity severity, std::string code, std::string message) {
    diagnostics.push_back({severity, std::move(code), std::move(message), {}});
}

/// Puts the words in the pictures of pages that have hardly any of their own in the place of these.
void read_pictures(std::string_view bytes, const Conversion& conversion, std::vector<Page>& pages,
                   std::vector<Diagnostic>& diagnostics) {
    std::size_t words = 0;
    std::size_t doubtful = 0;
    std::size_t scanned_pages = 0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].words.size() >= few_words) continue;
        if (++scanned_pages > most_scanned) {
            note(diagnostics, Severity::warning, "too-many-pages",
                 fmt::format("pictures were read up to page {}; split the file", i));
            break;
        }
        const Converted picture = convert(converters::pdf_picture, bytes, conversion, diagnostics, i + 1);
        auto scanned = picture.output ? words_in(*picture.output, conversion, diagnostics) : std::nullopt;
        if (!scanned) break; // what stops one page stops the next
        if (scanned->page.words.size() <= pages[i].words.size()) continue;
        words += scanned->page.words.size();
        doubtful += scanned->doubtful;
        pages[i] = std::move(scanned->page);
    }
    if (words > 0) note_ocr(words, doubtful, diagnostics);
}

void note_pages_without_text(const std::vector<Page>& pages, bool ocr, std::vector<Diagnostic>& diagnostics) {
    std::vector<std::size_t> empty;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].words.empty()) empty.push_back(i + 1);
    }
    if (ocr || empty.empty()) return;
    if (empty.size() == pages.size()) {
        return note(diagnostics, Severity::error, "no-text-layer",
                    "the PDF has no text layer, only pictures; --ocr reads the letters in them");
    }
    const std::size_t count = empty.size();
    empty.resize(std::min(count, most_named_pages));
    // Whether a page is a picture or only blank, the text layer does not tell.
    note(diagnostics, Severity::info, "pages-without-text",
         fmt::format("{} of {} pages hold no text ({}); if they are pictures, --ocr reads the letters in them", count,
                     pages.size(), fmt::join(empty, ", ")));
}

// A converter's own words for a file under a password, which no second try mends.
bool wants_password(const Converted& converted) noexcept {
    return converted.complaints.find("ncorrect password") != std::string::npos;
}

} // namespace

Decoded read_pdf(std::string_view bytes, const Conversion& conversion) {
    BlockBuilder out;
    const Converted words = convert(converters::pdf_words, bytes, conversion, out.diagnostics);
    if (!words.output && wants_password(words)) {
        out.diagnostics.clear();
        note(out.diagnostics, Severity::error, "encrypted", "the PDF is under a password; save it without one");
    }
    if (!words.output) return decoded_without_text("pdf", std::move(out.diagnostics));
    std::vector<Page> pages = pages_of_xhtml(*words.output, out.diagnostics);
    if (conversion.ocr) read_pictures(bytes, conversion, pages, out.diagnostics);
    note_pages_without_text(pages, conversion.ocr, out.diagnostics);
    if (std::ranges::all_of(pages, [](const Page& page) { return page.words.empty(); }) && !out.diagnostics.empty())
        return decoded_without_text("pdf", std::move(out.diagnostics));
    write_pages(std::move(pages), out);
    return out.finish("pdf");
}

} // namespace chithi

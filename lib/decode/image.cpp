// SPDX-License-Identifier: Apache-2.0
#include "decode/image.hpp"

#include "decode/block_builder.hpp"
#include "decode/converter.hpp"
#include "decode/pages.hpp"
#include <fmt/format.h>

namespace chithi {

std::optional<ScannedPage> words_in(std::string_view picture, const Conversion& conversion,
                                    std::vector<Diagnostic>& diagnostics) {
    const Converted table = convert(converters::picture_words, picture, conversion, diagnostics);
    if (!table.output) return std::nullopt;
    return page_of_table(*table.output);
}

void note_ocr(std::size_t words, std::size_t doubtful, std::vector<Diagnostic>& diagnostics) {
    diagnostics.push_back(
        {Severity::warning,
         std::string(read_by_ocr),
         fmt::format("{} words were read from pictures, {} of them doubtful; letters may be wrong", words, doubtful),
         {}});
}

Decoded read_image(std::string_view bytes, const Conversion& conversion) {
    if (!conversion.ocr) {
        return decoded_without_text(
            "image",
            {{Severity::error, "no-text-layer", "the file is a picture; --ocr reads the letters in it", {}}});
    }
    BlockBuilder out;
    auto scanned = words_in(bytes, conversion, out.diagnostics);
    if (!scanned) return decoded_without_text("image", std::move(out.diagnostics));
    note_ocr(scanned->page.words.size(), scanned->doubtful, out.diagnostics);
    std::vector<Page> pages;
    pages.push_back(std::move(scanned->page));
    write_pages(std::move(pages), out);
    return out.finish("image");
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "decode/decode.hpp"

#include "base/byte_blocks.hpp"
#include "decode/doc.hpp"
#include "decode/guess.hpp"
#include "decode/html.hpp"
#include "decode/image.hpp"
#include "decode/markdown.hpp"
#include "decode/pdf.hpp"
#include "decode/rtf.hpp"
#include "decode/zip.hpp"
#include "knowledge/file_signatures.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

constexpr std::size_t sample_size = 8 * 1024;

/// Reads the files of one format.
struct FormatReader {
    std::string_view format; ///< as in the table of file signatures
    Decoded (*read)(std::string_view bytes, const Conversion& conversion);
};

// Whatever a name says, the content decides; what has no signature is text.
constexpr std::array readers = {
    FormatReader{"zip", [](std::string_view bytes, const Conversion&) { return read_zip(bytes); }},
    FormatReader{"rtf", [](std::string_view bytes, const Conversion&) { return read_rtf(bytes); }},
    FormatReader{"pdf", read_pdf},
    FormatReader{"ole", read_doc},
    FormatReader{"image", read_image},
};

const FileSignature* signature_of(std::string_view bytes) noexcept {
    const auto* const found = std::ranges::find_if(
        file_signatures, [&](const FileSignature& signature) { return bytes.starts_with(signature.bytes); });
    return found == file_signatures.end() ? nullptr : found;
}

// Control bytes other than white space and form feed; text of any encoding has next to none.
bool is_mostly_control(std::string_view sample) noexcept {
    std::size_t controls = 0;
    for_each_block(sample, [&](const unsigned char* block) { // the zeros behind it are not counted
        unsigned found = 0;
        for (std::ptrdiff_t i = 0; i < block_size; ++i) {
            const unsigned char byte = block[i];
            found += ((byte >= 1) & (byte <= 8)) + ((byte >= 14) & (byte <= 31)); // white space lies between
        }
        controls += found;
    });
    return controls * 10 > sample.size();
}

Decoded read_signed(std::string_view bytes, const FileSignature& signature, const Conversion& conversion) {
    const auto* const reader = std::ranges::find(readers, signature.format, &FormatReader::format);
    return reader != readers.end() ? reader->read(bytes, conversion) : decoded_binary(signature.name);
}

Decoded read_plain(std::string_view bytes, std::optional<Encoding> given) {
    const Encoding encoding = given ? *given : guess_encoding(bytes);
    const bool wide = encoding.form == Encoding::Form::utf16le || encoding.form == Encoding::Form::utf16be;
    if (!given && !wide && is_mostly_control(bytes.substr(0, sample_size))) return decoded_binary("a binary file");

    Decoded decoded;
    decoded.format = "text";
    decoded.encoding = name_of(encoding);
    decoded.text = read_text(bytes, encoding, decoded.diagnostics);
    if (!given && decoded.encoding == "windows-1252") {
        decoded.diagnostics.push_back({Severity::warning,
                                       "unknown-encoding",
                                       "the bytes are no UTF-8 and no Vietnamese charset; read as windows-1252, so "
                                       "letters may be wrong",
                                       {}});
    }
    if (decoded.text.empty()) {
        decoded.diagnostics.push_back({Severity::error, "empty", "the file is empty", {}});
    } else if (looks_like_markdown(decoded.text.view())) {
        decoded.format = "markdown";
        decoded.text = strip_markdown(decoded.text);
    }
    return decoded;
}

} // namespace

Decoded decoded_binary(std::string_view what) {
    return decoded_without_text(
        "binary", {{Severity::error, "binary-content", "no text: the bytes are " + std::string(what), {}}});
}

Decoded decoded_without_text(std::string format, std::vector<Diagnostic> diagnostics) {
    return {{}, std::move(format), "none", std::move(diagnostics)};
}

Decoded decode(std::string_view bytes, std::optional<Encoding> given, const Conversion& conversion) {
    if (const FileSignature* signature = signature_of(bytes)) return read_signed(bytes, *signature, conversion);
    if (looks_like_html(bytes)) return read_html(bytes, given);
    return read_plain(bytes, given);
}

} // namespace chithi

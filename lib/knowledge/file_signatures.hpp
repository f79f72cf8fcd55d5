// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// The first bytes of files that are no plain text, and what to call them in a message.
struct FileSignature {
    std::string_view bytes;
    std::string_view format; ///< as readers of formats are told apart (lib/decode/decode.cpp); empty: no text in it
    std::string_view name;
    std::string_view source;
};

using namespace std::string_view_literals;

inline constexpr std::array file_signatures = {
    FileSignature{"\x89PNG\r\n\x1A\n"sv, "image", "a PNG picture", "PNG specification"},
    FileSignature{"\xFF\xD8\xFF"sv, "image", "a JPEG picture", "JFIF specification"},
    FileSignature{"GIF8"sv, "image", "a GIF picture", "GIF specification"},
    FileSignature{"II*\0"sv, "image", "a TIFF picture", "TIFF 6.0"},
    FileSignature{"MM\0*"sv, "image", "a TIFF picture", "TIFF 6.0"},
    FileSignature{"%PDF-"sv, "pdf", "a PDF file", "ISO 32000"},
    FileSignature{"PK\x03\x04"sv, "zip", "a zip archive (DOCX, ODT, XLSX ...)", "PKWARE APPNOTE"},
    FileSignature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "ole", "an old Office file (DOC, XLS ...)", "MS-CFB"},
    FileSignature{R"({\rtf)"sv, "rtf", "an RTF document", "RTF specification 1.9.1"},
    FileSignature{"\x1F\x8B"sv, "", "a gzip archive", "RFC 1952"},
    FileSignature{"BZh"sv, "", "a bzip2 archive", "bzip2 manual"},
    FileSignature{"\xFD"
                  "7zXZ\0"sv,
                  "", "an xz archive", "xz file format"},
    FileSignature{"SQLite format 3\0"sv, "", "an SQLite database", "sqlite.org/fileformat2"},
    FileSignature{"\x7F"
                  "ELF"sv,
                  "", "a program", "ELF specification"},
};

} // namespace chithi

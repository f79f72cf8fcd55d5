// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <span>
#include <string_view>

namespace chithi {

/// A program that makes text, or a picture, of a file. It reads the file from standard input and writes to standard
/// output; an argument "%page" stands for the number of a page.
struct Converter {
    std::string_view media_type;
    std::string_view program;
    std::span<const std::string_view> arguments;
    std::string_view packages; ///< of Debian, as apt-get install takes them
    std::chrono::milliseconds time;
    std::size_t memory; ///< bytes of address space
    std::size_t output; ///< bytes
    std::string_view source;
};

namespace converter_arguments {
using namespace std::string_view_literals;

// Words with their places: text laid out by the program itself is cut where a letter stands in a wider column.
inline constexpr std::array pdf_words = {"-bbox-layout"sv, "-enc"sv, "UTF-8"sv, "/dev/stdin"sv, "-"sv};
// -scale-to: as many points as A4 has at 300 a inch, however large a page says that it is.
inline constexpr std::array pdf_picture = {"-gray"sv, "-scale-to"sv, "3508"sv,  "-f"sv,
                                           "%page"sv, "-l"sv,        "%page"sv, "/dev/stdin"sv};
// -w 0: a paragraph a line.
inline constexpr std::array doc_text = {"-m"sv, "UTF-8.txt"sv, "-w"sv, "0"sv, "/dev/stdin"sv};
inline constexpr std::array picture_words = {"/dev/stdin"sv, "stdout"sv, "-l"sv, "vie"sv, "tsv"sv};
} // namespace converter_arguments

namespace converters {
using namespace std::chrono_literals;
inline constexpr std::size_t mebibyte = std::size_t{1} << 20;

/// The words of a PDF file and their places on its pages, as XHTML.
inline constexpr Converter pdf_words{"application/pdf", "pdftotext",   converter_arguments::pdf_words,
                                     "poppler-utils",   30s,           1024 * mebibyte,
                                     64 * mebibyte,     "pdftotext(1)"};
/// A page of a PDF file as a picture (PGM).
inline constexpr Converter pdf_picture{"application/pdf", "pdftoppm",   converter_arguments::pdf_picture,
                                       "poppler-utils",   60s,          1024 * mebibyte,
                                       64 * mebibyte,     "pdftoppm(1)"};
/// The text of a document of Word 6 to 2003, its tables between bars.
inline constexpr Converter doc_text{"application/msword", "antiword",   converter_arguments::doc_text,
                                    "antiword",           30s,          512 * mebibyte,
                                    64 * mebibyte,        "antiword(1)"};
/// The words of a picture and their places, as a table.
inline constexpr Converter picture_words{"image/*",
                                         "tesseract",
                                         converter_arguments::picture_words,
                                         "tesseract-ocr tesseract-ocr-vie",
                                         120s,
                                         2048 * mebibyte,
                                         16 * mebibyte,
                                         "tesseract(1)"};
} // namespace converters

inline constexpr std::array all_converters = {converters::pdf_words, converters::pdf_picture, converters::doc_text,
                                              converters::picture_words};

} // namespace chithi

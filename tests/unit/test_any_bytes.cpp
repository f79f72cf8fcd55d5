// SPDX-License-Identifier: Apache-2.0
#include "../fuzz/spans_inside.hpp"
#include <chithi/parse.hpp>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

/// Any bytes give a record, in time that grows with their number only: nothing here is timed, but each text is long
/// enough that a pass over it that is quadratic is felt. tests/fuzz looks further.

using namespace chithi;

namespace {

std::vector<std::filesystem::path> corpus() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(CHITHI_SOURCE_DIR "/corpus")) {
        if (entry.path().extension() == ".txt" || entry.path().extension() == ".md") files.push_back(entry.path());
    }
    return files;
}

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// Parses and says whether all spans lie within the bytes.
bool holds(const std::string& bytes) {
    const Document document = parse(bytes, "x");
    const std::size_t size = bytes.size();
    return document.source.bytes == size && all_inside(document.requirements, size) &&
           all_inside(document.addressees, size) && all_inside(document.recipients, size) &&
           all_inside(document.dates, size) && all_inside(document.deadlines, size) &&
           all_inside(document.counts, size) && all_inside(document.references, size) &&
           all_inside(document.diagnostics, size);
}

std::string repeated(std::string_view piece, std::size_t bytes) {
    std::string out;
    out.reserve(bytes + piece.size());
    while (out.size() < bytes) out += piece;
    return out;
}

} // namespace

TEST_CASE("every prefix of a document gives a record") {
    for (const char* name : {"cong-van-state-two-columns.txt", "cong-van-markdown-bold-cut.md"}) {
        const std::string whole = read_file(std::filesystem::path(CHITHI_SOURCE_DIR "/corpus") / name);
        REQUIRE_FALSE(whole.empty());
        for (std::size_t size = 0; size <= whole.size(); size += 97) {
            CAPTURE(size);
            CHECK(holds(whole.substr(0, size)));
        }
    }
}

TEST_CASE("every document with bytes changed at random gives a record") {
    std::mt19937 random(20210825); // NOLINT: the same bytes each time
    for (const auto& path : corpus()) {
        CAPTURE(path.string());
        std::string bytes = read_file(path);
        for (int round = 0; round < 4; ++round) {
            for (std::size_t i = 0; i < bytes.size() / 200; ++i) {
                bytes[random() % bytes.size()] = static_cast<char>(random());
            }
            CHECK(holds(bytes));
        }
    }
}

TEST_CASE("long texts of one thing give a record") {
    constexpr std::size_t size = 200'000;
    for (const std::string_view piece : {"(",
                                         "“",
                                         "\"a ",
                                         "**",
                                         "** a",
                                         "|",
                                         "|a",
                                         "|a|b|\n",
                                         "\f",
                                         "a\f\n",
                                         "a\u0301",
                                         "\t",
                                         " ",
                                         "_a",
                                         "a",
                                         "aaa\n",
                                         "\n",
                                         "1. \n",
                                         "1. Rà soát.\n",
                                         "- Rà soát.\n",
                                         "- a\n+ b\n",
                                         "1. Gồm:\na) Gồm:\n",
                                         "Điều 1. X\n",
                                         "Chương I\n",
                                         "I",
                                         "1.1",
                                         "1.",
                                         "Kính gửi:\n",
                                         "Kính gửi: Sở Y tế\n",
                                         "ABC DEF\n",
                                         "V/v a\n",
                                         "CHỦ TỊCH\n",
                                         "KT. CHỦ TỊCH\n",
                                         "Nơi nhận:\n",
                                         "giao ",
                                         "giao sở ",
                                         "theo đề nghị ",
                                         "Căn cứ, ",
                                         "Sở A, ",
                                         "1.123",
                                         "ngày 1, ",
                                         "đến hết ngày 01/01/2021 ",
                                         "số 1/CT-A, ",
                                         "5 người, ",
                                         "\xFF",
                                         "\xE1\xBB",
                                         "\xD0\xCF"}) {
        CAPTURE(std::string(piece));
        CHECK(holds(repeated(piece, size)));
        CHECK(holds("1. Rà soát " + repeated(piece, size / 4)));
    }
}

TEST_CASE("long texts of two things give a record") {
    constexpr std::size_t size = 200'000;
    CHECK(holds("a" + repeated("\u0301", size)));
    CHECK(holds("Nơi nhận:\n- X;\n" + repeated("ABCDEFGHIJKL\n", size)));
    CHECK(holds("|Nơi nhận:|" + repeated("a|", size / 2) + "\n" + repeated("|a|b|\n", size / 2)));
    CHECK(holds("Kính gửi:\n" + repeated("- Sở A;\n", size / 4) + "\n" + repeated("1. Rà soát.\n", size / 4)));
    CHECK(holds("\xFF\xFE" + repeated(std::string("1\0.\0 \0A\0\n\0", 10), size)));
}

TEST_CASE("a hundred thousand items are one document") {
    std::string numbered;
    std::string named = "1. ";
    for (int i = 0; i < 100'000; ++i) numbered += std::to_string(i % 99 + 1) + ". Rà soát.\n";
    for (int i = 0; i < 10'000; ++i) named += "giao Sở A" + std::to_string(i) + " chủ trì; ";
    const Document document = parse(numbered, "x");
    CHECK(document.requirements.size() == 100'000);
    CHECK(holds(repeated("- Rà soát.\n", 1'300'000)));
    CHECK(holds(named));
}

TEST_CASE("decimal labels go no deeper than people write") {
    std::string text;
    std::string label = "1";
    for (int depth = 0; depth < 300; ++depth, label += ".1") text += label + ". Rà soát.\n";
    CHECK(holds(text));
}

// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <doctest/doctest.h>

using namespace chithi;

namespace doctest {
template <> struct StringMaker<Spans> {
    static String convert(const Spans& spans) {
        String out;
        for (const Span& span : spans) out += "[" + toString(span.first) + "," + toString(span.end) + ")";
        return out;
    }
};
} // namespace doctest

TEST_CASE("an untouched text maps each byte to itself") {
    const Text text("Sở Y tế", 3); // behind a byte order mark
    CHECK(text.spans({0, text.size()}) == Spans{{3, 3 + text.size()}});
    CHECK(text.spans({2, 4}) == Spans{{5, 7}});
    CHECK(text.source_of(4) == 7);
    CHECK(text.source_of(text.size()) == 3 + text.size());
}

TEST_CASE("an empty range has no span, and one past the end is cut off") {
    const Text text("abc");
    CHECK(text.spans({2, 2}).empty());
    CHECK(text.spans({3, 9}).empty());
    CHECK(text.spans({1, 9}) == Spans{{1, 3}});
    CHECK(text.view(Range{2, 9}) == "c");
    CHECK(text.view(Range{9, 12}).empty());
    CHECK(Text().spans({0, 4}).empty());
    CHECK(Text().source_of(0) == 0);
}

TEST_CASE("what was dropped between two kept pieces lies in the span") {
    const Text source("**bold** text");
    Text text;
    text.append(source, {2, 6});
    text.append(source, {8, 13});
    CHECK(text.view() == "bold text");
    CHECK(text.spans({0, 9}) == Spans{{2, 13}});
    CHECK(text.spans({0, 4}) == Spans{{2, 6}});
    CHECK(text.spans({4, 9}) == Spans{{8, 13}});
}

TEST_CASE("a replacement stands for its source as a whole") {
    const Text source("tie\u0302\u0301ng"); // e with two marks: bytes 2 to 7
    Text text;
    text.append(source, {0, 2});
    text.append_replacement("ế", source, {2, 7});
    text.append(source, {7, 9});
    CHECK(text.view() == "tiếng");
    CHECK(text.spans({0, 7}) == Spans{{0, 9}});
    CHECK(text.spans({2, 5}) == Spans{{2, 7}});
    CHECK(text.spans({3, 4}) == Spans{{2, 7}}); // any byte of it
    CHECK(text.source_of(5) == 7);
}

TEST_CASE("a replacement of nothing stands where it was put in") {
    const Text source("ab");
    Text text;
    text.append(source, {0, 1});
    text.append_replacement(" ", source, {1, 1});
    text.append(source, {1, 2});
    CHECK(text.view() == "a b");
    CHECK(text.spans({1, 2}) == Spans{{1, 1}});
    CHECK(text.spans({0, 3}) == Spans{{0, 2}});
    text.append_replacement("", source, {0, 2});
    CHECK(text.size() == 3);
}

TEST_CASE("a cut parts the spans") {
    const Text source("the text\n7\ngoes on");
    Text text;
    text.append(source, {0, 8});
    text.append_replacement(" ", source, {8, 8});
    text.cut(); // the page number
    text.append(source, {11, 18});
    CHECK(text.view() == "the text goes on");
    CHECK(text.spans({4, 13}) == Spans{{4, 8}, {11, 15}});
    CHECK(text.spans({0, 8}) == Spans{{0, 8}});
    CHECK(text.spans({9, 16}) == Spans{{11, 18}});
}

TEST_CASE("a cut is carried over into the next text") {
    const Text source("abcdef");
    Text first;
    first.append(source, {0, 2});
    first.cut();
    first.append(source, {3, 6});
    Text second;
    second.append(first, {0, 5});
    CHECK(second.spans({0, 5}) == Spans{{0, 2}, {3, 6}});
    Text half; // from the middle of the second piece nothing is cut
    half.append(first, {3, 5});
    CHECK(half.spans({0, 2}) == Spans{{4, 6}});
}

TEST_CASE("a cut before everything cuts nothing") {
    const Text source("abc");
    Text text;
    text.cut();
    text.append(source, {0, 3});
    CHECK(text.spans({0, 3}) == Spans{{0, 3}});
}

TEST_CASE("columns read one after the other give a span each") {
    // left and right of one line, twice: the left column is read first
    const Text source("L1 R1\nL2 R2\n");
    Text text;
    text.append(source, {0, 2});
    text.append_replacement(" ", source, {2, 2});
    text.append(source, {6, 8});
    text.append(source, {3, 5}); // back in the file
    text.append(source, {9, 11});
    CHECK(text.view() == "L1 L2R1R2");
    CHECK(text.spans({0, 5}) == Spans{{0, 8}});
    CHECK(text.spans({3, 9}) == Spans{{6, 8}, {3, 11}});
    CHECK(text.spans({5, 9}) == Spans{{3, 11}});
}

TEST_CASE("maps of several stages are one map") {
    const Text file("a  b\r\nc", 10);
    Text lines;
    lines.append(file, {0, 4});
    lines.append_replacement("\n", file, {4, 6});
    lines.append(file, {6, 7});
    Text tidy;
    tidy.append(lines, {0, 1});
    tidy.append_replacement(" ", lines, {1, 3});
    tidy.append(lines, {3, 4});
    tidy.append_replacement(" ", lines, {4, 5});
    tidy.append(lines, {5, 6});
    CHECK(tidy.view() == "a b c");
    CHECK(tidy.spans({1, 2}) == Spans{{11, 13}});
    CHECK(tidy.spans({3, 4}) == Spans{{14, 16}});
    CHECK(tidy.spans({0, 5}) == Spans{{10, 17}});
}

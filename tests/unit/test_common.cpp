// SPDX-License-Identifier: Apache-2.0
#include "common/collect.hpp"
#include "common/nearest.hpp"
#include "common/progress.hpp"
#include "common/run.hpp"

#include <cerrno>
#include <doctest/doctest.h>

using namespace chithi::tools;

TEST_CASE("edits are letters put in, left out or changed") {
    CHECK(edits_between("", "") == 0);
    CHECK(edits_between("lmit", "limit") == 1);
    CHECK(edits_between("limitt", "limit") == 1);
    CHECK(edits_between("kitten", "sitting") == 3);
}

TEST_CASE("a misspelt name is met with the nearest, a strange one with none") {
    const std::vector<std::string> names = {"ingest", "search", "list", "show", "parse"};
    CHECK(nearest("serch", names) == "search");
    CHECK(nearest("lsit", names) == "list");
    CHECK(nearest("sea", names) == "search"); // it begins so
    CHECK(nearest("polish", names).empty());
    CHECK(nearest("x", names).empty());
    CHECK(nearest("", names).empty());
}

TEST_CASE("a list of paths may end with or without its separator") {
    using Paths = std::vector<std::string>;
    CHECK(paths_in("a\nb c\n\nd", '\n') == Paths{"a", "b c", "d"});
    CHECK(paths_in(std::string("a\0b\n\0", 5), '\0') == Paths{"a", "b\n"});
    CHECK(paths_in("", '\n').empty());
}

TEST_CASE("reasons of the system begin with a small letter") {
    CHECK(reason(ENOENT).text() == "no such file or directory");
    CHECK(reason(ENOSPC).text() == "no space left on device");
}

TEST_CASE("progress is one line of documents, speed, time left and the file in hand") {
    using std::chrono::seconds;
    const Work all{10'000, 400'000'000};
    const Work done{2'500, 100'000'000};
    CHECK(progress_line(done, all, seconds(10), "in/chi-thi.txt", 80) ==
          "2500 of 10000  10.0 MB/s  0:30 left  in/chi-thi.txt");
    CHECK(progress_line(done, all, seconds(1300), "", 80) == "2500 of 10000  0.1 MB/s  1:05:00 left");
    CHECK(progress_line(done, all, std::chrono::milliseconds(200), "in/chi-thi.txt", 80) ==
          "2500 of 10000  in/chi-thi.txt"); // too early to tell
    CHECK(progress_line({50, 0}, {100, 0}, seconds(10), "", 80) == "50 of 100  0:10 left");
    CHECK(progress_line({0, 0}, {0, 0}, seconds(10), "", 80) == "0 of 0");
}

TEST_CASE("progress never fills the last column, and leaves out the beginning of a long name") {
    const Work all{10'000, 400'000'000};
    const Work done{2'500, 100'000'000};
    const std::string line = progress_line(done, all, std::chrono::seconds(10), "công văn đến/chỉ thị.txt", 50);
    CHECK(line == "2500 of 10000  10.0 MB/s  0:30 left  …chỉ thị.txt");
    CHECK(progress_line(done, all, std::chrono::seconds(10), "a\tb\x1b[2J", 50).find('\x1b') == std::string::npos);
    for (std::size_t columns = 0; columns < 38; ++columns) {
        CHECK(progress_line(done, all, std::chrono::seconds(10), "chi-thi.txt", columns) ==
              "2500 of 10000  10.0 MB/s  0:30 left");
    }
}

// SPDX-License-Identifier: Apache-2.0
#include "common/collect.hpp"
#include "common/nearest.hpp"
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

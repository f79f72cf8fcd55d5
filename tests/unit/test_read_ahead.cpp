// SPDX-License-Identifier: Apache-2.0
#include "common/read_ahead.hpp"

#include "store_fixture.hpp"
#include <chithi/error.hpp>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fstream>

using namespace chithi;
using namespace chithi::tools;
using test::TemporaryFolder;

namespace {

constexpr std::size_t many = 600; // more than may wait

std::vector<FileToRead> made_files(const TemporaryFolder& folder) {
    std::vector<FileToRead> files;
    for (std::size_t i = 0; i < many; ++i) {
        files.push_back({folder.file(fmt::format("{}.txt", i)), "", 10});
        std::ofstream(files.back().path) << fmt::format("Số: {}/CT-UBND\n\n1. Sở Y tế báo cáo.\n", i);
    }
    return files;
}

} // namespace

TEST_CASE("files read ahead come in their order, and one that cannot be read stops none") {
    const TemporaryFolder folder;
    std::vector<FileToRead> files = made_files(folder);
    std::filesystem::remove(files[7].path);
    ReadAhead ahead(files, {}, nullptr);
    for (std::size_t i = 0; i < many; ++i) {
        REQUIRE_FALSE(ahead.done());
        CHECK(ahead.file().path == files[i].path);
        if (i == 7) {
            CHECK_THROWS_AS(static_cast<void>(ahead.next()), Error);
        } else {
            CHECK(ahead.next().path == files[i].path);
        }
    }
    CHECK(ahead.done());
}

TEST_CASE("what is read ahead for a store is prepared, and nothing keeps it from ending early") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.file("index.db"), Access::write);
    ReadAhead ahead(made_files(folder), {}, store.get());
    const Parsed first = ahead.next();
    REQUIRE(first.prepared != nullptr);
    CHECK(first.documents.empty());
    CHECK(first.prepared->documents().front().number == "0/CT-UBND");
    CHECK(store->add(*first.prepared).requirements == 1);
}

// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.hpp"

#include <cerrno>
#include <chithi/check.hpp>
#include <chithi/error.hpp>
#include <chithi/parse.hpp>
#include <chithi/store.hpp>
#include <doctest/doctest.h>
#include <sqlite3.h>
#include <string>
#include <unistd.h>

using namespace chithi;
using namespace chithi::test;

namespace {

/// As long as it lives, each write of SQLite to a file fails with this error of the system.
class RefusedWrites {
public:
    explicit RefusedWrites(int error) {
        reason = error;
        replace(reinterpret_cast<sqlite3_syscall_ptr>(refuse));
    }
    ~RefusedWrites() { replace(nullptr); }
    RefusedWrites(const RefusedWrites&) = delete;
    RefusedWrites& operator=(const RefusedWrites&) = delete;

private:
    static ssize_t refuse(int, const void*, std::size_t, off_t) {
        errno = reason;
        return -1;
    }
    static void replace(sqlite3_syscall_ptr write) { // SQLite uses one of these; with nullptr it takes its own again
        sqlite3_vfs* const files = sqlite3_vfs_find(nullptr);
        for (const char* const name : {"pwrite", "pwrite64", "write"}) files->xSetSystemCall(files, name, write);
    }
    static inline int reason = 0;
};

void add(Store& store, const std::string& bytes) {
    store.add(parse(bytes), bytes);
    store.commit();
}

/// What is said of `error` when a document cannot be written, then the hint.
std::string said_of(int error, Store& store) {
    const RefusedWrites refused(error);
    try {
        add(store, "1. Sở Y tế rà soát.\n");
    } catch (const Error& thrown) {
        CHECK(thrown.code() == ErrorCode::io);
        return thrown.what() + ("; " + thrown.hint());
    }
    return "it was written";
}

} // namespace

TEST_CASE("a write that the system refuses is told by its reason, and loses what was not committed") {
    struct Refusal {
        int error;
        std::string what;
    };
    const std::string safe = "what was committed before is safe; ";
    for (const auto& [error, what] :
         {Refusal{ENOSPC, "no space left on the disk; " + safe + "free some space and try again"},
          Refusal{EDQUOT,
                  "the disk quota is used up; " + safe + "free some space or get a larger quota, and try again"},
          Refusal{EFBIG, "the file may not grow any larger; " + safe +
                             "ulimit -f and the file system say how large a file may be"}}) {
        const TemporaryFolder folder;
        const std::string path = folder.file("index.db");
        const auto store = open_store(path, Access::write);
        add(*store, "1. Công an tỉnh kiểm tra.\n");
        CHECK(said_of(error, *store) == "cannot write " + path + ": " + what);
        CHECK(check_index(path).findings.empty());
        CHECK(check_index(path).counts.documents == 1);
        add(*store, "1. Sở Tài chính thẩm định.\n"); // as soon as there is room
        CHECK(check_index(path).findings.empty());
        CHECK(check_index(path).counts.documents == 2);
    }
}

TEST_CASE("an index that cannot be made for want of room says so") {
    const TemporaryFolder folder;
    const std::string path = folder.file("index.db");
    const RefusedWrites refused(EDQUOT);
    try {
        static_cast<void>(open_store(path, Access::write));
        FAIL("it was made");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::io);
        CHECK(std::string(error.what()) == "cannot write " + path + ": the disk quota is used up");
    }
}

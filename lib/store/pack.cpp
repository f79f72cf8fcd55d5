// SPDX-License-Identifier: Apache-2.0
#include "store/pack.hpp"

#include <chithi/error.hpp>
#include <memory>
#include <new>
#include <zstd.h>

namespace chithi {

namespace {

constexpr int level = 3; // of a record 5 is 4 % smaller and takes twice the time

void check(std::size_t result) {
    if (ZSTD_isError(result) == 0) return;
    throw Error(ErrorCode::damaged, message("cannot unpack what the index holds: {}", ZSTD_getErrorName(result)));
}

struct Free {
    void operator()(ZSTD_CCtx* compressor) const noexcept { ZSTD_freeCCtx(compressor); }
};

// Of this thread: to make one, and to clear its tables, adds two fifths to the packing of a document.
ZSTD_CCtx* compressor() {
    thread_local const std::unique_ptr<ZSTD_CCtx, Free> own(ZSTD_createCCtx());
    if (own == nullptr) throw std::bad_alloc();
    return own.get();
}

} // namespace

std::string packed(std::string_view bytes) {
    std::string frame(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size =
        ZSTD_compressCCtx(compressor(), frame.data(), frame.size(), bytes.data(), bytes.size(), level);
    check(size);
    frame.resize(size);
    return frame;
}

std::string unpacked(std::string_view frame) {
    constexpr unsigned long long most = 1ULL << 31; // SQLite holds no larger value
    const auto size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size > most)
        throw Error(ErrorCode::damaged, message("cannot unpack what the index holds: it is no packed text"));
    std::string bytes(static_cast<std::size_t>(size), '\0');
    const std::size_t read = ZSTD_decompress(bytes.data(), bytes.size(), frame.data(), frame.size());
    check(read);
    bytes.resize(read);
    return bytes;
}

} // namespace chithi

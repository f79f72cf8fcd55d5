// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace chithi {

/// Bytes are looked at so many at a time: a loop that always runs as often is one that compilers turn into vector
/// instructions.
inline constexpr std::ptrdiff_t block_size = 64;

/// How many bytes before its first one a block may be asked for; zeros before the first block.
inline constexpr std::ptrdiff_t block_look_back = 3;

/// Calls `look(block)` for each block of `bytes`, where `block[0]` to `block[block_size - 1]` are its bytes. One last
/// block is filled up with zeros, of which there is always one at least.
template <typename Look> void for_each_block(std::string_view bytes, Look look) {
    const auto* const from = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto size = static_cast<std::ptrdiff_t>(bytes.size());
    for (std::ptrdiff_t at = 0; at <= size; at += block_size) {
        if (at >= block_look_back && at + block_size <= size) {
            look(from + at);
            continue;
        }
        std::array<unsigned char, block_look_back + block_size> padded{};
        const std::ptrdiff_t back = std::min(at, block_look_back);
        std::copy(from + (at - back), from + std::min(size, at + block_size),
                  padded.data() + (block_look_back - back));
        look(padded.data() + block_look_back);
    }
}

/// With how many zeros the last block of `bytes` is filled up.
[[nodiscard]] constexpr std::size_t zeros_behind(std::string_view bytes) noexcept {
    constexpr auto size = static_cast<std::size_t>(block_size);
    return size - bytes.size() % size;
}

} // namespace chithi

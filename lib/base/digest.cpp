// SPDX-License-Identifier: Apache-2.0
#include "base/digest.hpp"

#include <array>
#include <nettle/base16.h>
#include <nettle/sha2.h>

namespace chithi {

std::string sha256(std::string_view bytes) {
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, bytes.size(), reinterpret_cast<const uint8_t*>(bytes.data()));
    std::array<uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    std::string hex(BASE16_ENCODE_LENGTH(digest.size()), '\0');
    base16_encode_update(hex.data(), digest.size(), digest.data());
    return hex;
}

} // namespace chithi

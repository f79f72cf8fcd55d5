// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/decode.hpp"
#include "normalise/normalise.hpp"
#include "split/split.hpp"
#include <string>

namespace chithi::fuzz {

/// What is wrong with the text that a reader of some format made; empty where it can be split and each of its bytes
/// leads back to what was decoded.
[[nodiscard]] inline std::string fault_of_decoded(const Decoded& decoded) {
    const Text text = normalise(decoded.text);
    if (text.size() > 0 && text.spans({0, text.size()}).back().end > decoded.text.size())
        return "a span lies outside the text";
    static_cast<void>(split_all(text));
    return {};
}

} // namespace chithi::fuzz

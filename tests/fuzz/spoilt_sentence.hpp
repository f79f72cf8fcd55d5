// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/encoding.hpp"
#include "normalise/normalise.hpp"
#include <string_view>
#include <vector>

namespace chithi::fuzz {

/// Any bytes as the text of one paragraph; empty where nothing is left of them, or more than a paragraph. They are
/// read as UTF-8: a guess at the encoding takes longer than all that is tested with the text.
inline Text spoilt_sentence(std::string_view bytes) {
    constexpr std::size_t longest_paragraph = 4096;
    std::vector<Diagnostic> diagnostics;
    Text text = normalise(read_text(bytes, {}, diagnostics));
    return text.size() <= longest_paragraph ? text : Text();
}

} // namespace chithi::fuzz

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/converters.hpp"
#include <chithi/conversion.hpp>
#include <chithi/document.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// The code of a diagnostic that says that the machine lacks something, not the document.
inline constexpr std::string_view no_converter = "no-converter";

/// What came of a conversion.
struct Converted {
    std::optional<std::string> output; ///< none: a diagnostic says why
    std::string complaints;            ///< what the program wrote to standard error
};

/// Runs `converter` over the bytes of a file. Where there is no leave to, no such program, or the program fails or
/// reaches a limit, that is noted in `diagnostics`, with what to do about it.
[[nodiscard]] Converted convert(const Converter& converter, std::string_view bytes, const Conversion& conversion,
                                std::vector<Diagnostic>& diagnostics, std::size_t page = 1);

} // namespace chithi

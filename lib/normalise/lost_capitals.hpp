// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/lines.hpp"
#include <optional>
#include <span>

namespace chithi {

/// Text in fonts that show small letters as capitals (.VnTimeH, VNI-TimesH) loses them where the font is lost. A
/// motto without any capital tells that it did: then the names above it, the title below it and who signs at the end,
/// each in small letters only, get their capitals back, and a diagnostic says so. Nothing for any other text. `lines`
/// are those of `text`. Source: forms.md, converters.
[[nodiscard]] std::optional<Text> restore_capitals(const Text& text, std::span<const Line> lines,
                                                   std::vector<Diagnostic>& diagnostics);

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include <string_view>

namespace chithi {

/// Whether `mend_characters` has nothing to do: no mark, no wrong letter and no other line end is in the text.
[[nodiscard]] bool is_clean(std::string_view text) noexcept;

/// The text in NFC with wrong letters mended, invisible characters gone, odd spaces as plain ones and
/// every line end as one line feed. Tabs, form feeds and runs of spaces stay: the layout is read from them.
[[nodiscard]] Text mend_characters(const Text& text);

} // namespace chithi

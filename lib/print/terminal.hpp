// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace chithi {

/// Whether a character does something to a terminal, or to the order in which text is read, rather than
/// being shown: controls (C0, DEL, C1), line and paragraph separators, bidirectional marks.
[[nodiscard]] bool steers_terminal(char32_t value) noexcept;

} // namespace chithi

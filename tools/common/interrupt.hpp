// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace chithi::tools {

/// From now on the first Ctrl-C (SIGINT) or SIGTERM is only noted, so that the work in hand can be finished;
/// the second one ends the program at once.
void note_interrupts();

/// Whether one came.
[[nodiscard]] bool interrupted() noexcept;

/// Ends the program as the noted signal would have, for the shell to see that it was one.
[[noreturn]] void end_as_interrupted();

} // namespace chithi::tools

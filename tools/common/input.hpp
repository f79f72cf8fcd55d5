// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/error.hpp>
#include <chithi/message.hpp>
#include <string>

namespace chithi::tools {

/// "cannot read WHAT: WHY", of kind `io`.
class ReadError : public Error {
public:
    ReadError(const Message& what, const Message& why, const Message& hint)
        : Error(ErrorCode::io, chithi::message("cannot read {}: {}", what, why), hint), why_(why) {}

    [[nodiscard]] const Message& why() const noexcept { return why_; }

private:
    Message why_;
};

/// All bytes of a file, a FIFO or, for "-", of standard input. Throws ReadError, also for more than 256 MiB and for a
/// file that changes meanwhile.
[[nodiscard]] std::string read_input(const std::string& path);

} // namespace chithi::tools

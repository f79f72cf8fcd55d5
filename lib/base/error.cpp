// SPDX-License-Identifier: Apache-2.0
#include <chithi/error.hpp>
#include <utility>

namespace chithi {

Error::Error(ErrorCode code, Message message, Message hint)
    : std::runtime_error(message.text()), code_(code), message_(std::move(message)), hint_(std::move(hint)) {}

// Out of line, so that the type's identity lives in the library and a tool can catch it.
Error::~Error() = default;

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/export.hpp>
#include <chithi/message.hpp>
#include <stdexcept>
#include <string>

namespace chithi {

/// What kind of trouble an Error is; tools turn every kind into exit status 2.
enum class ErrorCode {
    usage,       ///< an option or a query that cannot be taken
    io,          ///< a file, folder or stream that cannot be read or written
    not_found,   ///< no such index, document or part
    ambiguous,   ///< a name that several documents answer to
    damaged,     ///< an index that is no index, or is broken
    incompatible ///< an index of another schema or tokenizer version
};

/// The environment failed: a file, SQLite or an option. Documents never do: whatever is odd in
/// one becomes a Diagnostic.
///
/// `what()` says what failed and where, in one line without a full stop ("cannot open index.db: no
/// such file"); `hint` says what to do next, or is empty.
class CHITHI_EXPORT Error : public std::runtime_error {
public:
    Error(ErrorCode code, Message message, Message hint = {});
    ~Error() override;

    [[nodiscard]] ErrorCode code() const noexcept { return code_; }
    [[nodiscard]] const std::string& hint() const noexcept { return hint_.text(); }

    /// `what()` and `hint()`, for other languages than English.
    [[nodiscard]] const Message& message() const noexcept { return message_; }
    [[nodiscard]] const Message& hint_message() const noexcept { return hint_; }

private:
    ErrorCode code_;
    Message message_;
    Message hint_;
};

} // namespace chithi

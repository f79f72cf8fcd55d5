// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/error.hpp>
#include <functional>
#include <string_view>

/// What every tool does alike: end with a status, complain, write.
namespace chithi::tools {

/// Exit statuses, as grep has them.
enum Status : int {
    yes = 0,    ///< done, or found
    no = 1,     ///< completed, but the answer is no: nothing found, some file refused
    trouble = 2 ///< usage, input or output, a damaged index
};

/// Runs a tool's work and gives the status for main() to return: what `work` returned, or `trouble` where
/// it threw. The one place that catches Error.
int run_tool(std::string_view tool, const std::function<Status()>& work);

/// Writes to standard output, at once, so that it stands in order with what goes to standard error.
/// Throws Error `io`.
void print(std::string_view text);

/// Writes to standard output when it is time: for one of many pieces, after which comes a `print`. Throws Error `io`.
void print_piece(std::string_view text);

/// Writes "TOOL: message" and, where there is one, "hint: ..." to standard error.
void complain(std::string_view tool, std::string_view message, std::string_view hint = {});

/// "no such file or directory": the system's word for `error_number`, in our small letters.
[[nodiscard]] std::string reason(int error_number);

} // namespace chithi::tools

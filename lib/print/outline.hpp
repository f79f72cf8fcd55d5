// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/print.hpp>
#include <string>
#include <string_view>

/// Requirements as an outline, each with who must do it and by when.
namespace chithi {

/// All requirements of `document`, an empty line before each at the top of the tree.
[[nodiscard]] std::string outline(const Document& document, const Style& style);

/// The requirement with `path` between one line for each of its parents and its children; its own lines
/// begin with "> ", the others with two spaces. Empty where there is no such requirement.
[[nodiscard]] std::string outline_in_context(const Document& document, const Style& style, std::string_view path);

/// Who must do something, and by when, as the text at `where` says: a line each, indented by `indent` columns.
[[nodiscard]] std::string task_lines(const Document& document, const Style& style, std::string_view where,
                                     const std::vector<Assignee>& assignees, std::size_t indent);

} // namespace chithi

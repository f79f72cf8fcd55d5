// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <string_view>
#include <vector>

namespace chithi {

/// Whether `requirement`, with `deadlines` of its own, is a row of a plan that only says who does what stands above
/// it, or by when: "- Cơ quan chủ trì: Sở Nội vụ; phối hợp: các sở.", "- Thời gian hoàn thành: Quý II/2024". Such a
/// row has nothing but labels, names and days. Source: the plans of standards, section 7 ("table rows").
[[nodiscard]] bool is_plan_row(const Requirement& requirement, const std::vector<Deadline>& deadlines);

/// Whether somebody was not named here, but comes from above.
[[nodiscard]] bool is_inherited(const Assignee& assignee) noexcept;

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/actors.hpp"
#include "extract/passage.hpp"
#include "extract/segments.hpp"
#include <cstddef>

namespace chithi {

/// Whether a task of `actor`, whose name ends before an adjunct, follows it in the words of `segment`: "Người dân khi
/// ra đường phải …", "Sở Y tế, với vai trò …, chủ trì …"; or, behind a document, in those of the sentence: "Sở Nội vụ
/// theo Quyết định số 22/QĐ-UBND ngày 05/3/2019 của UBND tỉnh kiểm tra …".
[[nodiscard]] bool works_behind_adjunct(const Passage& passage, const Actor& actor, const Segment& segment);

} // namespace chithi

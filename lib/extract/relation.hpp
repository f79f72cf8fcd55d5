// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <chithi/document.hpp>

namespace chithi {

/// What this document has to do with the one that is cited from word `first` on, from the verb before it. How the
/// verb is to be done ("có hiệu quả"), a provision ("khoản 2 Điều 5 của") and what came with the cited document ("Quy
/// chế … ban hành kèm theo") may stand between them. Another document that replaces or amends it leaves it cited: the
/// one named right before the verb, by its type or by a citation that ends before word `cited_end`.
[[nodiscard]] Relation relation_before(const Passage& passage, std::size_t first, std::size_t cited_end);

} // namespace chithi

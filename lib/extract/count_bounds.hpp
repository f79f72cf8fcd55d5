// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/amounts.hpp"
#include "extract/count_nouns.hpp"

#include <chithi/document.hpp>

namespace chithi {

/// Gives `count` what the words around `amount` and its noun say of it: bounds ("trên", "không quá", "trở lên"), that
/// it is about so many ("khoảng", "gần"), that it is a step ("giảm 12 ca").
void bound(const Passage& passage, const Amount& amount, const CountNoun& noun, Count& count);

} // namespace chithi

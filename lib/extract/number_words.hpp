// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/figures.hpp"
#include <optional>

namespace chithi {

/// Reads the number spelled out from word `at` on: "mười lăm", "hai trăm linh năm", "ba nghìn rưỡi", "nửa triệu".
/// Whether a word that is many things ("năm": five, year) is a number here, the words around it tell.
[[nodiscard]] std::optional<Figure> spelled_figure_at(const Passage& passage, std::size_t at);

/// Multiplies `figure` by the multipliers behind it and adds what follows in smaller ones: "12 nghìn tỷ", "2 tỷ 500
/// triệu", "hai triệu rưỡi".
void multiply(const Passage& passage, Figure& figure);

} // namespace chithi

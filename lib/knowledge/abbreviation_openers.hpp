// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// What stands in brackets before an abbreviation that the document makes for itself ("sau đây gọi tắt là BQLKKT"),
/// as `exact_key` gives it. Source: usage; decree 30/2020/NĐ-CP, appendix I, wants the full name first.
inline constexpr std::array abbreviation_openers = std::to_array<std::string_view>(
    {"sau đây gọi tắt là", "sau đây viết tắt là", "sau đây gọi là", "sau đây gọi chung là", "dưới đây gọi tắt là",
     "gọi tắt là", "viết tắt là", "gọi là", "viết tắt", "gọi tắt"});

} // namespace chithi

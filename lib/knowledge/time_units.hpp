// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

/// Units of time and the numbers that are written out before them. All words as `exact_key` gives them.
namespace chithi {

enum class TimeUnit { minute, hour, day, working_day, week, month, quarter, half, year };

struct TimeUnitWords {
    std::string_view words;
    TimeUnit unit;
};

/// Units after a figure; longer ones stand before those they begin with. Source: dates table.
inline constexpr std::array time_units = {
    TimeUnitWords{"ngày làm việc", TimeUnit::working_day},
    TimeUnitWords{"ngày công", TimeUnit::working_day},
    TimeUnitWords{"ngày", TimeUnit::day},
    TimeUnitWords{"phút", TimeUnit::minute},
    TimeUnitWords{"giờ", TimeUnit::hour},
    TimeUnitWords{"tiếng", TimeUnit::hour},
    TimeUnitWords{"h", TimeUnit::hour},
    TimeUnitWords{"tuần", TimeUnit::week},
    TimeUnitWords{"tháng", TimeUnit::month},
    TimeUnitWords{"quý", TimeUnit::quarter},
    TimeUnitWords{"năm", TimeUnit::year},
};

/// A number in words; those above ten are put together ("hai mươi lăm"). Source: usage.
struct NumberWord {
    std::string_view words;
    std::size_t value;
};

inline constexpr std::array number_words = {
    NumberWord{"một", 1}, NumberWord{"hai", 2},  NumberWord{"ba", 3},  NumberWord{"bốn", 4},   NumberWord{"tư", 4},
    NumberWord{"năm", 5}, NumberWord{"lăm", 5},  NumberWord{"sáu", 6}, NumberWord{"bảy", 7},   NumberWord{"bẩy", 7},
    NumberWord{"tám", 8}, NumberWord{"chín", 9}, NumberWord{"mốt", 1}, NumberWord{"mười", 10}, NumberWord{"mươi", 10},
};

} // namespace chithi

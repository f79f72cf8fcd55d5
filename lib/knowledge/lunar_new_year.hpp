// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// The lunar new year of Vietnam, which a plain rule cannot give. All words as `exact_key` gives them.
namespace chithi {

/// The first day of a year's first lunar month, Gregorian.
struct LunarNewYear {
    int year;
    unsigned month;
    unsigned day;
};

inline constexpr int first_lunar_year = 1990;

/// One row a year from `first_lunar_year` on. Source: computed by the rules of the calendar for the meridian of
/// 105°E, which Vietnam has used since 1968 (decision 121/CP of 8 August 1967), with the moon and sun of J. Meeus,
/// Astronomical Algorithms, chapters 25 and 49. No new moon of the table lies within half an hour of midnight. 2007
/// and 2030 differ by a day from China's calendar.
inline constexpr std::array lunar_new_years = {
    LunarNewYear{1990, 1, 27}, LunarNewYear{1991, 2, 15}, LunarNewYear{1992, 2, 4},  LunarNewYear{1993, 1, 23},
    LunarNewYear{1994, 2, 10}, LunarNewYear{1995, 1, 31}, LunarNewYear{1996, 2, 19}, LunarNewYear{1997, 2, 7},
    LunarNewYear{1998, 1, 28}, LunarNewYear{1999, 2, 16}, LunarNewYear{2000, 2, 5},  LunarNewYear{2001, 1, 24},
    LunarNewYear{2002, 2, 12}, LunarNewYear{2003, 2, 1},  LunarNewYear{2004, 1, 22}, LunarNewYear{2005, 2, 9},
    LunarNewYear{2006, 1, 29}, LunarNewYear{2007, 2, 17}, LunarNewYear{2008, 2, 7},  LunarNewYear{2009, 1, 26},
    LunarNewYear{2010, 2, 14}, LunarNewYear{2011, 2, 3},  LunarNewYear{2012, 1, 23}, LunarNewYear{2013, 2, 10},
    LunarNewYear{2014, 1, 31}, LunarNewYear{2015, 2, 19}, LunarNewYear{2016, 2, 8},  LunarNewYear{2017, 1, 28},
    LunarNewYear{2018, 2, 16}, LunarNewYear{2019, 2, 5},  LunarNewYear{2020, 1, 25}, LunarNewYear{2021, 2, 12},
    LunarNewYear{2022, 2, 1},  LunarNewYear{2023, 1, 22}, LunarNewYear{2024, 2, 10}, LunarNewYear{2025, 1, 29},
    LunarNewYear{2026, 2, 17}, LunarNewYear{2027, 2, 6},  LunarNewYear{2028, 1, 26}, LunarNewYear{2029, 2, 13},
    LunarNewYear{2030, 2, 2},  LunarNewYear{2031, 1, 23}, LunarNewYear{2032, 2, 11}, LunarNewYear{2033, 1, 31},
    LunarNewYear{2034, 2, 19}, LunarNewYear{2035, 2, 8},  LunarNewYear{2036, 1, 28}, LunarNewYear{2037, 2, 15},
    LunarNewYear{2038, 2, 4},  LunarNewYear{2039, 1, 24}, LunarNewYear{2040, 2, 12}, LunarNewYear{2041, 2, 1},
    LunarNewYear{2042, 1, 22}, LunarNewYear{2043, 2, 10}, LunarNewYear{2044, 1, 30}, LunarNewYear{2045, 2, 17},
    LunarNewYear{2046, 2, 6},  LunarNewYear{2047, 1, 26}, LunarNewYear{2048, 2, 14}, LunarNewYear{2049, 2, 2},
    LunarNewYear{2050, 1, 23},
};

/// The stems and branches that name a year in turn: the first ones of both name 1984 (Giáp Tý). Source: usage.
inline constexpr std::array heavenly_stems =
    std::to_array<std::string_view>({"giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"});
inline constexpr std::array earthly_branches = std::to_array<std::string_view>(
    {"tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi"});
inline constexpr int first_stem_and_branch = 1984;

/// Other spellings of a branch.
struct BranchSpelling {
    std::string_view written;
    std::string_view branch;
};
inline constexpr std::array branch_spellings = {
    BranchSpelling{"tí", "tý"},
    BranchSpelling{"tị", "tỵ"},
    BranchSpelling{"mẹo", "mão"},
};

/// Names of the feast, longer ones first; a name that is not `plain` needs no year behind it to be known.
struct FeastName {
    std::string_view words;
    bool plain; ///< "Tết" alone: only a year right behind it tells it from other feasts
};
inline constexpr std::array lunar_new_year_names = {
    FeastName{"tết nguyên đán", false},
    FeastName{"tết cổ truyền", false},
    FeastName{"tết âm lịch", false},
    FeastName{"tết", true},
};

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "extract/feasts.hpp"

#include "knowledge/lunar_new_year.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr int cycle = 60; // years until stem and branch come together again

std::string_view branch_of(const std::string& key) {
    for (const BranchSpelling& spelling : branch_spellings) {
        if (spelling.written == key) return spelling.branch;
    }
    return key;
}

// The place of a stem and a branch in the cycle of sixty years; nothing where they name none.
std::optional<int> place_in_cycle(const Passage& passage, std::size_t at) {
    if (at + 1 >= passage.words.size()) return std::nullopt;
    const auto stem = std::ranges::find(heavenly_stems, passage.key(at));
    const auto branch = std::ranges::find(earthly_branches, branch_of(passage.key(at + 1)));
    if (stem == heavenly_stems.end() || branch == earthly_branches.end()) return std::nullopt;
    const auto ten = static_cast<int>(stem - heavenly_stems.begin());
    const auto twelve = static_cast<int>(branch - earthly_branches.begin());
    for (int place = ten; place < cycle; place += 10) {
        if (place % 12 == twelve) return place;
    }
    return std::nullopt;
}

int nearest_year(int place, int issued_year) {
    int year = first_stem_and_branch + place;
    while (year + cycle / 2 < issued_year) year += cycle;
    while (year - cycle / 2 > issued_year) year -= cycle;
    return year;
}

int year_at(const Passage& passage, std::size_t at) {
    const bool figure = at < passage.words.size() && passage.key(at).size() == 4;
    return figure ? static_cast<int>(value_of(passage.words[at])) : 0;
}

} // namespace

std::optional<Feast> feast_at(const Passage& passage, std::size_t at, int issued_year) {
    for (const FeastName& name : lunar_new_year_names) {
        const std::size_t words = match_phrase(passage.words, at, name.words);
        if (words == 0) continue;
        Feast feast;
        std::size_t end = at + words;
        const std::size_t year_word = end + (passage.is(end, "năm") ? 1 : 0);
        const auto place = place_in_cycle(passage, year_word);
        const std::size_t behind_name = place ? year_word + 2 : end;
        const std::size_t figure =
            behind_name + (passage.is(behind_name, "năm") || passage.is(behind_name, "-") ? 1 : 0);
        int year = year_at(passage, figure);
        end = year != 0 ? figure + 1 : behind_name;
        if (year == 0 && place && issued_year != 0) {
            year = nearest_year(*place, issued_year);
            feast.named_only = true;
        }
        const int row = year - first_lunar_year;
        if (row < 0 || row >= static_cast<int>(lunar_new_years.size())) return std::nullopt;
        const LunarNewYear& day = lunar_new_years[static_cast<std::size_t>(row)];
        feast.shape.first = at;
        feast.shape.end = end;
        feast.shape.month = day.month;
        feast.shape.day = day.day;
        feast.shape.year = day.year;
        feast.shape.named = true;
        return feast;
    }
    return std::nullopt;
}

bool is_lunar_year_at(const Passage& passage, std::size_t at) {
    return passage.is(at, "năm") && place_in_cycle(passage, at + 1).has_value();
}

} // namespace chithi

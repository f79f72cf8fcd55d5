// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"
#include "store/vocabulary.hpp"
#include <algorithm>
#include <chithi/query.hpp>
#include <chithi/search.hpp>
#include <set>
#include <utility>

namespace chithi {

namespace {

constexpr std::size_t most_names = 3;
constexpr std::size_t letters_for_an_edit = 4; // a name of two letters is near to too many

} // namespace

std::vector<std::string> nearest_addressees(const Store& store, std::string_view typed) {
    const std::string wanted = folded(typed);
    const std::size_t most = std::min<std::size_t>(3, wanted.size() / letters_for_an_edit);
    std::set<std::pair<std::size_t, std::string>> near;
    for (const std::string& body : store.bodies()) {
        const std::string key = fold(body);
        const std::size_t edits = edit_distance(wanted, key, most);
        if (edits <= most) near.emplace(edits, body);
    }
    std::vector<std::string> names;
    for (const auto& [edits, name] : near) {
        if (names.size() < most_names) names.push_back(name);
    }
    return names;
}

} // namespace chithi

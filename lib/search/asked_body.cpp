// SPDX-License-Identifier: Apache-2.0
#include "search/asked_body.hpp"

#include "base/letters.hpp"
#include "base/syllables.hpp"
#include "base/utf8.hpp"
#include "extract/bodies.hpp"
#include "knowledge/groups.hpp"
#include "normalise/characters.hpp"
#include <algorithm>
#include <span>

namespace chithi {

namespace {

using NameView = std::span<const NameWord>;

Name name_of_body(std::string_view text) {
    Name name;
    for_each_syllable(text, [&](Range place) {
        const std::string_view word = text.substr(place.first, place.size());
        name.push_back({exact_key(word), fold(word), has_marks(word), is_upper(code_point_at(word, 0).value)});
    });
    return name;
}

// `asked` decides whether marks count: "so" may be sở, "sở" is not sổ.
bool is_same(const NameWord& asked, const NameWord& other) {
    return asked.marked ? asked.exact == other.exact : asked.folded == other.folded;
}

bool begins_with(NameView asked, NameView words) {
    return words.size() <= asked.size() && std::ranges::equal(asked.first(words.size()), words, is_same);
}

// The words of a table, cut once.
template <std::size_t size> std::vector<Name> names_in(const std::array<std::string_view, size>& table) {
    std::vector<Name> names(size);
    std::ranges::transform(table, names.begin(), name_of_body);
    return names;
}

std::string spelling(NameView name) {
    std::string words;
    for (const NameWord& word : name) words.append(words.empty() ? "" : " ").append(word.exact);
    return words;
}

// How many words a level takes at the beginning of `name`; 0 where there is none.
std::size_t level_at_beginning(NameView name) {
    static const std::vector<Name> names = names_in(levels);
    const auto found = std::ranges::find_if(names, [&](const Name& level) { return begins_with(name, level); });
    return found == names.end() ? 0 : found->size();
}

std::size_t level_at_end(NameView name) {
    for (std::size_t size = std::min<std::size_t>(2, name.size()); size > 0; --size) {
        if (level_at_beginning(name.last(size)) == size) return size;
    }
    return 0;
}

NameView without_level(NameView name) {
    const std::size_t level = level_at_end(name);
    return level < name.size() ? name.first(name.size() - level) : name;
}

// Whether what one of two names has beyond the other only says where the body stands: "Tỉnh ủy", "tỉnh Hà
// Tĩnh", or the place after a level that both have.
bool is_only_a_level(NameView common, NameView beyond) {
    if (level_at_end(common) == common.size()) return false; // "thành phố" alone is a group
    return level_at_beginning(beyond) > 0 || (level_at_end(common) > 0 && beyond.front().capital);
}

bool is_same_body(NameView asked, NameView body) {
    const std::size_t size = std::min(asked.size(), body.size());
    if (size == 0 || !std::ranges::equal(asked.first(size), body.first(size), is_same)) return false;
    if (asked.size() == body.size()) return true;
    const NameView longer = asked.size() > size ? asked : body;
    return is_only_a_level(longer.first(size), longer.subspan(size));
}

// A group's name without those who head its members and without its level: "Thủ trưởng các sở tỉnh" is "sở".
// The ministries and bodies of the centre (các Bộ, ngành Trung ương) are other groups than a province's.
NameView core_of_group(NameView group) {
    static const std::vector<Name> heads = names_in(heads_of_groups);
    const auto head = std::ranges::find_if(heads, [&](const Name& words) { return begins_with(group, words); });
    if (head != heads.end() && head->size() < group.size()) group = group.subspan(head->size());
    const NameView core = without_level(group);
    return spelling(group.subspan(core.size())) == "trung ương" ? group : core;
}

bool is_outside_groups(NameView asked) {
    static const std::vector<Name> names = names_in(bodies_outside_groups);
    return std::ranges::any_of(names, [&](const Name& body) { return begins_with(asked, body); });
}

// The names of the groups that a body belongs to.
void add_groups_of(NameView asked, std::set<std::string, std::less<>>& groups) {
    for (const BodyGroup& row : body_groups) {
        const bool broad = row.member.find(' ') == std::string_view::npos; // "ban" alone says little
        if (broad && is_outside_groups(asked)) continue;
        if (begins_with(asked, name_of_body(row.member))) groups.emplace(row.name);
    }
}

bool contains(NameView text, NameView asked) {
    for (; text.size() >= asked.size(); text = text.subspan(1)) {
        if (std::ranges::equal(asked, text.first(asked.size()), is_same)) return true;
    }
    return false;
}

std::string in_capitals(std::string_view text) {
    std::string out;
    for_each_code_point(text, [&](CodePoint point, std::size_t at) {
        Letter letter = letter_of(point.value);
        letter.upper = true;
        if (letter) {
            append_utf8(out, code_point_of(letter));
        } else {
            out.append(text.substr(at, point.size));
        }
    });
    return out;
}

} // namespace

AskedBody::AskedBody(std::string_view asked) {
    const Text mended = mend_characters(Text(std::string(asked)));
    typed_ = name_of_body(mended.view());
    names_.push_back(typed_);
    for (const std::string& body : bodies_of(mended.view())) names_.push_back(name_of_body(body));
    // Abbreviations are known by their capitals, which people do not care to type.
    names_.push_back(name_of_body(expand_aliases(in_capitals(mended.view()))));
    for (const Name& name : names_) add_groups_of(name, groups_);
}

bool AskedBody::is_named(const Name& body) const {
    return std::ranges::any_of(names_, [&](const Name& name) { return is_same_body(name, body); });
}

bool AskedBody::is_meant_by(std::string_view body) const {
    const Name words = name_of_body(body);
    return is_named(words) || groups_.contains(spelling(words)) || groups_.contains(spelling(core_of_group(words)));
}

Why AskedBody::why(const TaskRow& task) const {
    if (task.from == Origin::addressees) return Why::addressed;
    const Name body = name_of_body(task.body);
    if (!is_named(body)) return Why::group;
    const Name text = name_of_body(task.assignee);
    const bool both_in_full = is_same_body(typed_, body) && contains(text, body);
    return both_in_full || contains(text, typed_) ? Why::named : Why::alias;
}

} // namespace chithi

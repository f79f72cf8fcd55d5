// SPDX-License-Identifier: Apache-2.0
#include "search/asked_body.hpp"

#include "extract/bodies.hpp"
#include "knowledge/body_heads.hpp"
#include "knowledge/groups.hpp"
#include "knowledge/successors.hpp"
#include "normalise/characters.hpp"
#include "search/abbreviation.hpp"
#include <algorithm>

namespace chithi {

namespace {

bool contains(const Name& text, const Name& words) {
    return !std::ranges::search(text, words, [](const NameWord& one, const NameWord& other) {
                return is_same(one, other);
            }).empty();
}

Reach reach_of(std::string_view group) {
    const auto* const row = std::ranges::find(group_reaches, group, &GroupReach::name);
    return row == group_reaches.end() ? Reach::beside : row->reach;
}

bool is_group(std::string_view name) {
    return std::ranges::any_of(body_groups, [&](const BodyGroup& row) { return row.name == name; });
}

// "các ngành chức năng": which of them, no table tells.
std::string without_restriction(const std::string& group) {
    const auto belongs = [&](std::string_view words) { return group.find(words) != std::string::npos; };
    if (std::ranges::any_of(belongings, belongs)) return group;
    std::size_t end = group.size();
    for (const std::string_view words : group_restrictions) {
        const std::size_t at = group.find(" " + std::string(words));
        if (at == std::string::npos) continue;
        const std::size_t after = at + 1 + words.size();
        if (after == group.size() || group[after] == ' ') end = std::min(end, at);
    }
    return group.substr(0, end);
}

Levels below(Levels levels) noexcept {
    Levels under = 0;
    for (Levels level = central; level <= district; level <<= 1U) {
        if ((levels & level) != 0) under |= every_level & ~(level | (level - 1U));
    }
    return under == 0 ? levels : under;
}

Levels reached(Reach reach, Levels from) noexcept {
    if (reach == Reach::below) return below(from);
    if (reach == Reach::from_here) return from | below(from);
    return from == central ? every_level : from; // "các ngành" of the Government are not only its own
}

// Names that a list puts beside each other say together at which level they stand.
bool stand_together(const BodyName& one, const BodyName& other) {
    if (is_same(one.core, other.core)) return true;
    const auto beside = [](const BodyName& name) {
        const std::string core = without_restriction(spelling(name.core));
        return is_group(core) && reach_of(core) != Reach::below;
    };
    return beside(one) && beside(other);
}

// The levels that the names around `body` in the task's list leave it: "các ban, ngành, đoàn thể huyện".
Levels levels_in_list(const TaskRow& task, const BodyName& body) {
    Levels levels = body.levels;
    std::vector<std::string> list = bodies_of(*task.assignee);
    const auto own = std::ranges::find(list, task.body);
    if (own == list.end()) return levels;
    const auto narrow = [&](const std::string& name) {
        const BodyName beside = take_apart(name, Writer::document);
        if (!stand_together(body, beside)) return false;
        if (beside.levelled && (levels & beside.levels) != 0) levels &= beside.levels;
        return true;
    };
    for (auto at = own; at != list.begin() && narrow(*(at - 1)); --at) {
    }
    for (auto at = own + 1; at != list.end() && narrow(*at); ++at) {
    }
    return levels;
}

// At which levels the members of a group stand: as its words say, the list it stands in, the one who speaks.
Levels levels_of_group(const TaskRow& task, const BodyName& body, const Standing& standing) {
    const Levels listed = levels_in_list(task, body);
    const Reach reach = reach_of(without_restriction(spelling(body.core)));
    const bool goes_down = reach == Reach::from_here && body.levelled && !body.tiered;
    if (listed != every_level) return goes_down ? reached(reach, listed) : listed;
    return body.tiered ? listed : reached(reach, standing.levels);
}

// Of one territory, "thành phố" is another name than "huyện", and the place decides where both name one.
Vicinity territories(const BodyName& asked, const BodyName& body) {
    const Vicinity near = vicinity(asked.places, body.places);
    if (body.plural || near != Vicinity::same) return near;
    if (asked.placed && body.placed) {
        return is_same(asked.places.front().name, body.places.front().name) ? near : Vicinity::elsewhere;
    }
    const bool differ = !asked.territory.empty() && !body.territory.empty() && asked.territory != body.territory;
    return differ && !asked.plural ? Vicinity::elsewhere : near;
}

} // namespace

AskedBody::AskedBody(std::string_view asked) {
    const Text mended = mend_characters(Text(std::string(asked)));
    typed_ = take_apart(mended.view(), Writer::person);
    add(take_apart(expand_typed_aliases(mended.view()), Writer::person));
    for (const std::string& body : bodies_of(mended.view())) add(take_apart(body, Writer::person));
    add_groups();
    add_successors();
}

void AskedBody::add(BodyName name) {
    // What an abbreviation stands for tells its level; the letters do not.
    const bool first = names_.empty() || name.words.empty();
    const bool abbreviation = !first && is_same(name.words, typed_.words) &&
                              !is_same(name.words.front(), names_.front().name.words.front());
    const bool known = abbreviation || name.core.empty() || std::ranges::any_of(names_, [&](const Asked& asked) {
                           return is_same(asked.name.words, name.words);
                       });
    if (!known) names_.push_back({std::move(name)});
}

void AskedBody::add_successors() {
    const std::vector<Asked> names = names_;
    const auto add_other = [&](const BodyName& name, std::string_view words, std::string_view other_words) {
        const BodyName row = take_apart(words, Writer::person);
        if (!is_same(row.core, name.core) || (row.levels & name.levels) == 0) return;
        const BodyName other = take_apart(other_words, Writer::person);
        BodyName added = name;
        added.core = other.core;
        if ((name.levels & other.levels) != 0) added.levels &= other.levels;
        names_.push_back({std::move(added), true});
    };
    for (const Asked& asked : names) {
        for (const Successor& row : successors) {
            add_other(asked.name, row.before, row.after);
            add_other(asked.name, row.after, row.before);
        }
    }
}

void AskedBody::add_groups() {
    for (const auto& [name, successor] : names_) {
        const bool outside = std::ranges::any_of(
            bodies_outside_groups, [&](std::string_view words) { return begins_with(name.core, words); });
        for (const BodyGroup& row : body_groups) {
            const bool broad = row.member.find(' ') == std::string_view::npos; // "ban" alone says little
            if (!(broad && outside) && begins_with(name.core, row.member)) groups_.emplace(row.name);
        }
    }
}

bool AskedBody::is_member_of(const BodyName& group, Levels levels) const {
    const std::string name = spelling(group.core);
    if (!groups_.contains(name) && !groups_.contains(without_restriction(name))) return false;
    return std::ranges::any_of(names_, [&](const Asked& asked) {
        return (asked.name.levels & levels) != 0 && territories(asked.name, group) != Vicinity::elsewhere;
    });
}

// "huyện Vân Sơn" is one of its bodies, not a group of them.
bool AskedBody::is_its_territory(const BodyName& body) const {
    if (body.plural || !body.placed) return false;
    return std::ranges::any_of(names_, [&](const Asked& asked) {
        return asked.name.placed && territories(asked.name, body) == Vicinity::same;
    });
}

std::optional<Why> AskedBody::reason(const BodyName& body, Levels levels) const {
    std::optional<Why> best;
    for (const auto& [name, successor] : names_) {
        const Vicinity near = territories(name, body);
        if (!is_same(name.core, body.core) || (name.levels & levels) == 0 || near == Vicinity::elsewhere) continue;
        Why why = name.headed == body.headed ? Why::named : Why::head;
        if (successor || near == Vicinity::successor) why = Why::successor;
        if (body.plural && !name.plural) why = Why::group;
        best = std::min(best.value_or(why), why);
    }
    return best;
}

bool AskedBody::is_written_so(const TaskRow& task) const {
    const Name text = name_of_body(*task.assignee, Writer::document);
    return contains(text, typed_.words) || contains(text, typed_.core);
}

bool AskedBody::may_be_meant_by(std::string_view body) const {
    const BodyName name = take_apart(body, Writer::document);
    return reason(name, name.levels) ||
           is_member_of(name, name.tiered ? name.levels : name.levels | below(name.levels));
}

bool AskedBody::may_be_named_by(std::string_view body) const {
    const BodyName name = take_apart(body, Writer::document);
    const std::optional<Why> found = reason(name, name.levels);
    return found && *found != Why::group;
}

bool AskedBody::is_of_known_kind() const {
    return std::ranges::any_of(names_, [](const Asked& asked) {
        const bool known_place = !asked.name.places.empty() && !asked.name.places.front().known.empty();
        return known_place || std::ranges::any_of(body_heads, [&](const BodyHead& head) {
                   return begins_with(asked.name.words, head.words);
               });
    });
}

bool AskedBody::is_misspelt(std::string_view body) const {
    const Name name = name_of_body(body, Writer::document);
    return std::ranges::equal(typed_.words, name, {}, &NameWord::folded, &NameWord::folded);
}

std::optional<Why> AskedBody::why(const TaskRow& task, const Standing& standing) const {
    BodyName body = take_apart(task.body, Writer::document);
    put_in(body, standing);
    std::optional<Why> why = reason(body, body.plural ? levels_in_list(task, body) : body.levels);
    if (why == Why::named && !is_written_so(task)) why = Why::alias;
    if (!why && is_member_of(body, levels_of_group(task, body, standing))) {
        why = is_its_territory(body) ? Why::alias : Why::group;
    }
    if (why && task.from == Origin::addressees) return Why::addressed;
    return why;
}

} // namespace chithi

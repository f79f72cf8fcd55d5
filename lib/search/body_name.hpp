// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/levels.hpp"
#include <string>
#include <string_view>
#include <vector>

/// The name of a body taken apart: its head, what it is, at which level and where it stands.
namespace chithi {

/// A syllable of a name, as names are compared.
struct NameWord {
    std::string exact;
    std::string folded;
    bool strict = true;   ///< its marks count; those of a word typed without marks do not
    bool capital = false; ///< or a figure
};

using Name = std::vector<NameWord>;

/// Who wrote a name decides what its spelling tells.
enum class Writer {
    document, ///< marks count everywhere; the name of a place has capitals
    person    ///< marks count in the words that have some; capitals say nothing
};

/// The words of `text`, what stands in brackets left out.
[[nodiscard]] Name name_of_body(std::string_view text, Writer writer);

[[nodiscard]] bool is_same(const NameWord& one, const NameWord& other);
[[nodiscard]] bool is_same(const Name& one, const Name& other);

/// Whether `name` begins with `words`, which come from a table.
[[nodiscard]] bool begins_with(const Name& name, std::string_view words);

/// The words of `name` as `exact_key` gives them.
[[nodiscard]] std::string spelling(const Name& name);

/// A territory that a name mentions: {district, "vân sơn"}.
struct Place {
    Levels levels = every_level;
    Name name;
    std::string_view known; ///< the same in the table of provinces; empty for others
};

struct BodyName {
    Name words; ///< all of them, as written
    Name core;  ///< without head, level and place: "ủy ban nhân dân"; of "huyện Vân Sơn", "địa phương"
    bool headed = false;         ///< it names the head of the body: "Giám đốc Sở Y tế"
    bool plural = false;         ///< it names all of a sort: "các huyện", "cấp xã"
    bool levelled = false;       ///< its words say at which level it stands
    bool tiered = false;         ///< they do so as "cấp xã" does: those of that level, and none below
    std::string_view territory;  ///< what it is the body of, where that is said: "huyện"
    bool placed = false;         ///< and which one: the first of `places`
    Levels levels = every_level; ///< the levels at which it may stand
    std::vector<Place> places;   ///< the narrowest first
};

[[nodiscard]] BodyName take_apart(Name words, Writer writer);
[[nodiscard]] BodyName take_apart(std::string_view text, Writer writer);

/// How two places go together.
enum class Vicinity {
    same,      ///< nothing speaks against it
    successor, ///< one province became a part of the other
    elsewhere
};

/// Whether a body at `one` can be at `other`, too: places of different levels are no contradiction.
[[nodiscard]] Vicinity vicinity(const std::vector<Place>& one, const std::vector<Place>& other);

} // namespace chithi

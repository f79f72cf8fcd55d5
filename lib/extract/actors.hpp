// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <optional>

/// Names of those who act: bodies, office holders, groups of people.
namespace chithi {

/// What stands right behind the name of an actor.
enum class Follows {
    predicate,   ///< a task: "… chủ trì", "… tăng cường"
    description, ///< a verb that gives none: "… không làm việc", "… đã hoàn thành"
    colon,       ///< ":", as behind a heading
    end          ///< the end of what was read, or a mark
};

/// The name of one actor or a list of them, in words [first, end).
struct Actor {
    std::size_t first = 0;
    std::size_t end = 0;
    Follows follows = Follows::end;
};

/// Reads the name that begins at word `at` and goes no further than `limit`: an opening word (các, mọi), the head of
/// a body or group, and all that belongs to it, commas and semicolons of a list included, up to where a predicate
/// begins. Nothing where no actor's name begins. A capital is never the beginning of a predicate, so that "Sở Xây
/// dựng" and "Ban Tổ chức" stay whole; behind a complete name any other word is one (actor_words.hpp).
[[nodiscard]] std::optional<Actor> actor_at(const Passage& passage, std::size_t at, std::size_t limit);

/// As `actor_at`, but for a place where only a name can stand (behind "Giao"): any word with a capital begins one,
/// known to the tables or not ("Xí nghiệp Cấp nước").
[[nodiscard]] std::optional<Actor> named_at(const Passage& passage, std::size_t at, std::size_t limit);

/// Whether words [first, end) are nothing but the name of an actor.
[[nodiscard]] bool is_actor(const Passage& passage, std::size_t first, std::size_t end);

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A document laid flat: one row for each part that can be searched or listed.
namespace chithi {

/// An assignee of a part, with one of its bodies. Its words are those of the document, which lives longer: one line
/// may name ten thousand bodies.
struct AssigneeRow {
    Role role = Role::lead;
    Origin from = Origin::text;
    std::string_view text;
    std::string_view body; ///< the text itself where no body was made out
};

struct PartRow {
    std::string path;
    std::optional<std::string> heading; ///< its own, or the nearest one above
    std::string title;                  ///< words that say what the part is about: own heading, or the subject
    std::string text;                   ///< paragraphs joined by a line feed
    bool task = false;                  ///< whether its assignees have something to do here
    std::vector<AssigneeRow> assignees;
    std::vector<Deadline> deadlines; ///< of the part, else of the head above it
};

/// Subject, preamble, requirements from first to last, closing; those that are absent are left out.
///
/// A requirement with children is a head, and no task, where it ends in ":" or only names a body; or
/// where it is only a title and nobody is named in it. Its deadline passes to its children, as its
/// assignees do (those stand in the record already, as inherited). A row of a plan that only says who does what
/// stands above it, or by when (plan_rows.hpp), is no task either: what it says belongs to the requirement above,
/// and, where that is a head, to the others below it that name nobody.
[[nodiscard]] std::vector<PartRow> part_rows(const Document& document);

/// How many requirements there are, children included.
[[nodiscard]] std::size_t count_requirements(const std::vector<Requirement>& requirements);

} // namespace chithi

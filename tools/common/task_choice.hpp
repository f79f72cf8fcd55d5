// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "common/options.hpp"
#include <chithi/search.hpp>
#include <chrono>
#include <optional>
#include <string>

namespace chithi::tools {

/// Which tasks are wanted, as it is typed.
struct TaskChoice {
    TaskFilter filter;                   ///< ready once settle() is done, but for the document
    std::optional<std::string> document; ///< a name as `locate` takes it
    std::optional<std::string> due;      ///< a range of days
    std::optional<std::string> due_within;
    std::optional<Day> due_before;
    bool overdue = false;
    std::optional<Day> today;
};

/// For how long after its document a duty that recurs is taken to go on. Offices rarely say when one ends: usage is
/// that a new document of the same campaign takes its place by then.
inline constexpr std::chrono::years repeated_duties_last{2};

/// --role, --kind, --issuer, --document, --since, --until, --due, --due-before, --due-within, --overdue and --today.
[[nodiscard]] po::options_description filter_options(TaskChoice& choice);

/// Makes the filter of what the options were bound to. Throws Error `usage`.
void settle(const Program& program, TaskChoice& choice);

/// The filter with the document looked up. Throws Error as `locate` does.
[[nodiscard]] TaskFilter filter_for(const Store& store, const TaskChoice& choice);

/// Whether anything was asked for, be it only an addressee.
[[nodiscard]] bool is_choosy(const TaskChoice& choice);

/// What the filter is put on.
enum class Wanted { tasks, documents };

/// Why there are none.
struct WhyNone {
    Message sentence;
    bool of_addressee = false; ///< already for the addressee alone there are none
};

/// Which filter, put on after those before it, leaves none. `all` is what filter_for gave.
[[nodiscard]] WhyNone why_none(const Store& store, const TaskChoice& choice, const TaskFilter& all, Wanted wanted);

} // namespace chithi::tools

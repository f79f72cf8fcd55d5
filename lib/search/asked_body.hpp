// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/standing.hpp"
#include <chithi/search.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// Somebody whose tasks are asked for: knows which bodies of documents are meant, and why.
class AskedBody {
public:
    /// `asked` as typed: "Sở Y tế", "SYT", "so y te", "ubnd tỉnh".
    explicit AskedBody(std::string_view asked);

    /// Whether a body (one of those a document names) can be the one asked for, or a group that it belongs to;
    /// what stands around its name may still tell otherwise.
    [[nodiscard]] bool may_be_meant_by(std::string_view body) const;

    /// Whether a body can be the one asked for under one of its names: groups that it belongs to are others.
    [[nodiscard]] bool may_be_named_by(std::string_view body) const;

    /// Whether it begins as bodies do ("Sở …", "UBND …"), or is a place: one of which groups speak, though nobody may
    /// have named it.
    [[nodiscard]] bool is_of_known_kind() const;

    /// Whether `body` is what was typed but for marks that are wrong: "Sở Y tế" for "so y té".
    [[nodiscard]] bool is_misspelt(std::string_view body) const;

    /// Why a task is listed; nothing where it is another's. `standing` is that of the task's document.
    [[nodiscard]] std::optional<Why> why(const TaskRow& task, const Standing& standing) const;

private:
    /// One of the names of the body.
    struct Asked {
        BodyName name;
        bool successor = false; ///< of 2025, or what became its successor
    };

    void add(BodyName name);
    void add_successors();
    void add_groups();
    [[nodiscard]] bool is_member_of(const BodyName& group, Levels levels) const;
    [[nodiscard]] std::optional<Why> reason(const BodyName& body, Levels levels) const;
    [[nodiscard]] bool is_written_so(const TaskRow& task) const;
    [[nodiscard]] bool is_its_territory(const BodyName& body) const;

    BodyName typed_;           // as it was typed
    std::vector<Asked> names_; // that, what its abbreviations stand for, and those of before and after 2025
    std::set<std::string, std::less<>> groups_;
};

} // namespace chithi

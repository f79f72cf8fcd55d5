// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include "extract/role_columns.hpp"
#include "extract/segments.hpp"
#include <chithi/document.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace chithi {

/// Whom the sentences of one part of a document name to act: subjects of tasks, those after giao, yêu cầu, đề nghị,
/// chỉ đạo, and partners after "phối hợp với". Each name is given once for each role.
class AssignmentReader {
public:
    /// Reads one more paragraph of the part.
    void read(const Passage& passage);

    /// Reads the title of an item: a title that is a body's name assigns what stands below it.
    void read_heading(const Passage& heading);

    /// Reads the sentence before the items: only whom the issuer turns to ("… yêu cầu các sở, ngành:").
    void read_lead_in(const Passage& passage);

    /// Whether the first clause of what was read is a task of nobody it names ("Chủ trì, phối hợp với Sở Y tế …"), so
    /// that it is still whose the item above is, whoever is named behind it.
    [[nodiscard]] bool opens_with_task_of_nobody() const noexcept { return opens_with_task_of_nobody_; }

    [[nodiscard]] bool has_found() const noexcept { return !found_.empty(); }
    [[nodiscard]] std::vector<Assignee> take() { return std::move(found_); }

private:
    void read_partner_of_lead_in(const Passage& passage, std::size_t at);
    void read_guided_by_lead_in(const Passage& passage);
    void read_subject_of_lead_in(const Passage& passage);
    void add(const Passage& passage, std::size_t first, std::size_t end, Role role, Origin from);

    void note_opening(const Passage& passage, const Segment& first);

    RoleColumns columns_;
    bool has_read_ = false;
    bool opens_with_task_of_nobody_ = false;
    std::vector<Assignee> found_;
    std::set<std::pair<Role, std::string>> known_; // role and key of each
};

} // namespace chithi

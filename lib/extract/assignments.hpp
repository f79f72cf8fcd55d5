// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include "extract/role_columns.hpp"
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

    [[nodiscard]] bool has_found() const noexcept { return !found_.empty(); }
    [[nodiscard]] std::vector<Assignee> take() { return std::move(found_); }

private:
    void read_subject_of_lead_in(const Passage& passage);
    void add(const Passage& passage, std::size_t first, std::size_t end, Role role, Origin from);

    RoleColumns columns_;
    std::vector<Assignee> found_;
    std::set<std::pair<Role, std::string>> known_; // role and key of each
};

} // namespace chithi

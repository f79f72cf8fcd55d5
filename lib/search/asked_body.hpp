// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/search.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// A syllable of a name, as names are compared: marks count where the asker typed them.
struct NameWord {
    std::string exact;
    std::string folded;
    bool marked = false;
    bool capital = false;
};

using Name = std::vector<NameWord>;

/// Somebody whose tasks are asked for: knows which bodies of documents are meant, and why.
class AskedBody {
public:
    /// `asked` as typed: "Sở Y tế", "SYT", "so y te", "ubnd tỉnh".
    explicit AskedBody(std::string_view asked);

    /// Whether a body (one of those a document names) is the one asked for, or a group that it belongs to.
    [[nodiscard]] bool is_meant_by(std::string_view body) const;

    /// Why a task of such a body is listed.
    [[nodiscard]] Why why(const TaskRow& task) const;

private:
    [[nodiscard]] bool is_named(const Name& body) const;

    Name typed_;              // as it was typed
    std::vector<Name> names_; // that, and what its abbreviations stand for
    std::set<std::string, std::less<>> groups_;
};

} // namespace chithi

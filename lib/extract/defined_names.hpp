// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/words.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// The abbreviations that a document makes for bodies of its own: "Ban Quản lý Khu kinh tế (BQLKKT)", "Ban Quản lý dự
/// án (sau đây gọi tắt là Ban QLDA)". What lib/knowledge/aliases.hpp knows is left to it.
class DefinedNames {
public:
    /// Reads the brackets of a whole document, which lies in `document`: other papers of its file have names of their
    /// own. A bracket that does not spell the first letters of the body's name before it defines nothing.
    DefinedNames(const Text& text, Range document);

    /// How many of `words`, which were cut from `view`, are a defined abbreviation that stands at `at`; 0 for none.
    [[nodiscard]] std::size_t match(std::string_view view, const Words& words, std::size_t at) const;

    /// `name` with the defined abbreviations in it written out.
    [[nodiscard]] std::string written_out(std::string_view name) const;

private:
    struct Name {
        std::string shortened;
        std::string full;
    };

    void read_bracket(const Text& text, Range document, Range inside);
    /// The longest name that stands there: "BCĐ 389" where "BCĐ" is one as well.
    [[nodiscard]] const Name* name_at(std::string_view text, std::size_t at) const;

    std::vector<Name> names_;
};

} // namespace chithi

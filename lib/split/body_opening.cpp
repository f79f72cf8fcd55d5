// SPDX-License-Identifier: Apache-2.0
#include "split/body_opening.hpp"

#include "base/word_code.hpp"
#include "split/rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

WordCode code_of_first_word(std::string_view key) noexcept {
    const auto* const end = std::ranges::find_if_not(key, is_word_byte);
    return code_of(key.substr(0, static_cast<std::size_t>(end - key.begin())));
}

CodeTable<const BodyHead*> heads_by_first_word() {
    std::vector<CodeTable<const BodyHead*>::Row> rows;
    for (const BodyHead& head : body_heads) rows.emplace_back(code_of_first_word(head.words), &head);
    return CodeTable<const BodyHead*>(std::move(rows));
}

} // namespace

std::vector<const BodyHead*> heads_opening(std::string_view key) {
    static const CodeTable<const BodyHead*> heads = heads_by_first_word();
    std::vector<const BodyHead*> found;
    for (const BodyHead* head : heads.find(code_of_first_word(key))) {
        if (begins_with_words(key, head->words)) found.push_back(head);
    }
    return found;
}

} // namespace chithi

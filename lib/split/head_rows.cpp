// SPDX-License-Identifier: Apache-2.0
#include "split/head_rows.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/document_types.hpp"
#include "knowledge/header_marks.hpp"
#include "split/body_opening.hpp"
#include "split/rows.hpp"
#include <algorithm>
#include <array>

namespace chithi {

std::size_t subject_mark(std::string_view row) {
    constexpr std::array<std::string_view, 4> marks = {"v/v", "vv:", "ve viec", "trich yeu"};
    // Some offices put quotation marks around it all.
    const std::size_t quote = row.starts_with("“") ? std::string_view("“").size() : row.starts_with('"') ? 1 : 0;
    const std::string folded = fold(row.substr(quote, 40));
    for (const std::string_view mark : marks) {
        if (!begins_with_words(folded, mark)) continue;
        std::size_t at = quote;
        for (std::size_t i = 0; i < mark.size(); ++i) at += code_point_at(row, at).size;
        return std::min(row.find_first_not_of(" :\t\n", at), row.size());
    }
    return 0;
}

bool is_stamp(std::string_view folded) {
    const std::size_t first = folded.find_first_not_of("[( ");
    const std::size_t last = folded.find_last_not_of(")] .:0123456789");
    if (first == std::string_view::npos || last == std::string_view::npos || last < first) return false;
    return std::ranges::find(stamps, folded.substr(first, last - first + 1)) != stamps.end();
}

bool names_only_body(std::string_view name) {
    const std::string key = exact_key(name);
    const auto holds = [&](const DocumentType& type) { return find_words(key, type.name) != std::string::npos; };
    return find_words(key, "về") == std::string::npos && std::ranges::none_of(document_types, holds);
}

bool is_in_english(std::string_view row) {
    const std::string folded = fold(row);
    return std::ranges::any_of(english_head_words,
                               [&](std::string_view word) { return find_words(folded, word) != std::string::npos; });
}

bool names_body(std::string_view row) {
    return std::ranges::any_of(heads_opening(exact_key(row.substr(0, 64))), [](const BodyHead* head) {
        return head->sort != BodyHead::Sort::place && head->sort != BodyHead::Sort::group;
    });
}

} // namespace chithi

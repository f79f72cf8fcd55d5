// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/letters.hpp"
#include "base/number_key.hpp"
#include <chithi/store.hpp>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace chithi {

/// What names a paper wherever a copy of it lies: the PDF with the stamp, the DOCX it was printed from. A copy whose
/// head lost one of these is taken for another paper: who is asked twice loses nothing.
struct PaperName {
    std::string number; ///< its number_key
    Day issued;
    std::string issuer; ///< names as exact_key gives them, empty where they are not known
    std::string parent; ///< Sở Y tế of which province
    std::string place;

    friend bool operator<(const PaperName& one, const PaperName& other) {
        const auto all = [](const PaperName& name) {
            return std::tie(name.number, name.issued, name.issuer, name.parent, name.place);
        };
        return all(one) < all(other);
    }
};

/// Nothing where number or date is not known, or no other document has the number.
[[nodiscard]] inline std::optional<PaperName> paper_name(const DocumentSummary& document) {
    if (!document.number || !document.issued || !document.number_repeats) return std::nullopt;
    const auto key = [](const std::optional<std::string>& name) { return exact_key(name.value_or("")); };
    return PaperName{number_key(*document.number), *document.issued, key(document.issuer),
                     key(document.issuer_parent), key(document.place)};
}

/// By when, as it is compared: the same words below "trước 30/6:" and "trước 30/9:" are two tasks.
[[nodiscard]] inline std::string key_of(const std::vector<Deadline>& deadlines) {
    std::string key;
    for (const Deadline& deadline : deadlines) {
        key += deadline.due ? to_iso(*deadline.due) : deadline.recurrence.value_or(deadline.text);
        key.append(deadline.time.value_or("")).append(";");
    }
    return key;
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/terms.hpp"
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The terms of a text as the full-text index takes them, cut before it asks for them: on another thread than the one
/// that writes.
namespace chithi {

/// All terms of a text.
class CutTerms {
public:
    explicit CutTerms(std::string_view text);

    /// Calls `visit(PlacedTerm)` for each term until one call gives something else than 0; what the last call gave.
    template <typename Visit> [[nodiscard]] int visit_each(Visit visit) const {
        std::string_view left = letters_;
        for (const Entry& entry : entries_) {
            const std::string_view term = left.substr(0, entry.size);
            left.remove_prefix(entry.size);
            if (const int status = visit(PlacedTerm{term, {entry.first, entry.end}, entry.colocated})) return status;
        }
        return 0;
    }

private:
    struct Entry {
        std::uint32_t first; // of the place in the text; SQLite holds no text of 4 GB
        std::uint32_t end;
        std::uint32_t size; // of the term
        bool colocated;
    };

    std::string letters_; // of all terms, one behind the other
    std::vector<Entry> entries_;
};

/// Where the tokenizer of a connection looks whether a text was cut already.
class TermsAhead {
public:
    using CutText = std::pair<std::string_view, const CutTerms*>;

    /// The terms of a text; null where it was not cut.
    [[nodiscard]] const CutTerms* find(std::string_view text) const noexcept {
        for (const auto& [known, terms] : texts_) {
            if (terms != nullptr && known == text) return terms;
        }
        return nullptr;
    }

private:
    friend class NextRow;
    std::array<CutText, 2> texts_{};
};

/// Says for as long as it lives that these texts of a row come next.
class NextRow {
public:
    NextRow(TermsAhead& ahead, TermsAhead::CutText text, TermsAhead::CutText title) noexcept : ahead_(ahead) {
        ahead_.texts_ = {text, title};
    }
    NextRow(const NextRow&) = delete;
    NextRow& operator=(const NextRow&) = delete;
    ~NextRow() { ahead_.texts_ = {}; }

private:
    TermsAhead& ahead_;
};

} // namespace chithi

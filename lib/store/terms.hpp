// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "store/syllable_key.hpp"
#include <string>
#include <string_view>

/// How text is cut into the positions of the full-text index, and under which terms each one stands there.
///
/// A change here changes what is in every index: raise `tokenizer_version` with it.
namespace chithi {

inline constexpr char number_prefix = '#'; ///< of the term of a whole document number; no other term begins so

/// What stands at one position.
struct Term {
    Range place;       ///< in bytes of the text
    SyllableKeys keys; ///< of the syllable; "1.234.567" is the one number 1234567

    /// Where a document's number begins: `number_prefix` and its number_key, "#16/ct-ttg"; else empty.
    std::string whole;

    bool in_number = false; ///< belongs to a document's number, in which marks do not matter (NĐ = ND)
};

/// A term of one text of many, as of those that are indexed: what it refers to lives until the reader moves on.
struct TermView {
    Range place;
    const SyllableKeys* keys = nullptr; ///< see remembered_keys_of
    std::string_view whole;
};

/// Reads the terms of a text from first to last.
///
/// A position is a syllable (see base/syllables.hpp), with two exceptions. Letters with digits behind them are two,
/// so that covid19 = Covid-19 = COVID 19, but only from three letters on: F0 and H5N1 are names. Digits with points
/// between thousands are one. Source: usage.
class TermReader {
public:
    explicit TermReader(std::string_view text) : text_(text) {}

    TermReader(const TermReader&) = delete;
    TermReader& operator=(const TermReader&) = delete;

    /// Whether there was one more, which is in `term` then.
    bool next(Term& term);
    bool next(TermView& term);

    /// The same for whoever wants to know only where it stands, and so needs no keys made.
    bool next_place(Range& place);

private:
    struct Cut {
        Range place;
        Range syllable; // in which the place begins
        bool begins_number = false;
    };
    bool cut(Cut& cut);
    [[nodiscard]] std::string whole_of(const Cut& one) const;

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t number_end_ = 0; // of the last document number that began
    std::string whole_;          // of the last TermView
    SyllableKeys grouped_;       // of the last "1.234.567" in one
};

/// A term at its place in the text.
struct PlacedTerm {
    std::string_view term;
    Range place;
    bool colocated = false; ///< stands at the position of the term before it
};

/// Calls `visit(PlacedTerm)` for each term that a document stands under, until one call gives something else than 0;
/// what the last call gave. At one position stand the folded term, the exact one and, where it begins, a number.
template <typename Visit> int each_document_term(std::string_view text, Visit visit) {
    TermView term;
    int status = 0;
    for (TermReader reader(text); status == 0 && reader.next(term);) {
        status = visit(PlacedTerm{term.keys->folded, term.place});
        if (status == 0 && !term.keys->exact.empty()) status = visit(PlacedTerm{term.keys->exact, term.place, true});
        if (status == 0 && !term.whole.empty()) status = visit(PlacedTerm{term.whole, term.place, true});
    }
    return status;
}

/// The end of a document's number that begins with the digits at `from`; `from` where none does. It is digits and
/// other groups of letters or digits with '/' or a dash between them, at least one '/' and a group of letters.
/// "16/CT-TTg", "761-CV/TU", "47/2021/NĐ-CP"; but 31/3/2020 is a day. Source: decree 30/2020/NĐ-CP, usage.
[[nodiscard]] std::size_t document_number_end(std::string_view text, std::size_t from) noexcept;

} // namespace chithi

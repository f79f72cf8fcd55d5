// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include "knowledge/document_types.hpp"
#include <optional>

/// What stands around the number of a cited document.
namespace chithi {

/// A type word and "số" right before a number.
struct Introduction {
    const DocumentType* type = nullptr;
    bool numbered = false; ///< "số" stands there
    std::size_t first = 0; ///< the first word of it all
};

/// "Chỉ thị số", "Kế hoạch liên ngành số", "Luật Tổ chức chính quyền địa phương số", "số": whatever of it stands
/// before word `at`. The "luật" of "pháp luật" is no type.
[[nodiscard]] Introduction introduction_before(const Passage& passage, std::size_t at);

/// How many words the longest name of a type of document has that begins at word `at`; 0 for none.
[[nodiscard]] std::size_t type_words_at(const Passage& passage, std::size_t at);

/// "Nghị đinh số 96/2012/NĐ-CP": takes the words before "số" into an `introduction` without a type, if they are
/// spelled with other marks than the name of the type that the symbol of the number stands for, `slug`.
void find_misspelt_type_before(const Passage& passage, Introduction& introduction, std::string_view slug);

/// The name of a type of document in a passage.
struct TypeName {
    const DocumentType* type = nullptr;
    std::size_t first = 0; ///< its first word
};

/// The name of a type that ends before word `at`, if there is one: of "Thông báo kết luận" the one with the capital,
/// the other says which sort of it.
[[nodiscard]] std::optional<TypeName> type_before(const Passage& passage, std::size_t at);

/// "UBND", "TTg", "L", and no "Sở": whether a group of letters is one of a symbol.
[[nodiscard]] bool is_symbol(std::string_view group);

/// The word behind what goes on with a symbol that ends before word `at` and that offices write in their own way:
/// "UB.NĐ", "VP_TH", "HQ-2011".
[[nodiscard]] std::size_t end_of_symbol(const Passage& passage, std::size_t at);

/// "Thông tư số 26 TC/HCVX": a space where others write a slash, behind the figure at `at` and before a symbol in
/// capitals; the word behind that, 0 for none.
[[nodiscard]] std::size_t end_of_symbol_apart(const Passage& passage, std::size_t at);

} // namespace chithi

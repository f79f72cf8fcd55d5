// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <optional>
#include <string>

namespace chithi {

/// A text read from words of a passage, and the word behind it.
struct ReadText {
    std::string text;
    std::size_t end = 0;
};

/// The word behind a remark in brackets at word `at`, which says something of what stands before it ("(nay là Bộ Nông
/// nghiệp và Môi trường)"); `at` where there is none.
[[nodiscard]] std::size_t behind_remark(const Passage& passage, std::size_t at);

/// The body that "của" at word `at` names, aliases written out. The name goes on with capitals, with the second
/// syllable of a capital's word, and with words of names (relations.hpp), so that "Thủ tướng Chính phủ phải" ends
/// before "phải". The word behind it is the one behind a term of office ("khóa XIII"), too.
[[nodiscard]] std::optional<ReadText> issuer_behind(const Passage& passage, std::size_t at);

/// Who issued a document, where the text says so before it.
struct IssuerBefore {
    std::string text;
    std::size_t first = 0;
    bool issues = false; ///< it is the subject of "ban hành", so that a day before it dates the document
};

/// The body before a document that begins at word `at`: "Bộ Y tế (đã) ban hành Chỉ thị số", "được Bộ Y tế phê duyệt
/// tại Quyết định số", "theo đề nghị của Sở Y tế tại Tờ trình số", "Công điện của Bộ Y tế số". Nothing for other
/// sentences.
[[nodiscard]] std::optional<IssuerBefore> issuer_before(const Passage& passage, std::size_t at);

/// What a cited document is about: the words behind "về" or "về việc" at word `at`, or from a verb of titles on ("quy
/// định", "hướng dẫn": relations.hpp), up to the end of their clause. A
/// comma ends it where an actor, another document or a new clause follows.
[[nodiscard]] std::optional<ReadText> subject_behind(const Passage& passage, std::size_t at);

} // namespace chithi

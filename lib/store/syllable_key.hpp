// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// The two terms under which each syllable stands in the full-text index.
///
/// A change here changes what is in every index: raise `tokenizer_version` with it.
namespace chithi {

/// "Đường" is {"duong", "=duong7="}; "19" is {"19", ""}.
struct SyllableKeys {
    /// Letters without marks and capitals, digits as they are.
    std::string folded;

    /// `exact_prefix`, the folded letters and two characters of code: for tone and đ, and for which
    /// vowels carry which shape. Where the tone stands is not in it, so hòa = hoà by construction. A
    /// word that is no regular syllable (QĐND, Müller) has `irregular_mark` and its spelling instead of
    /// the code. Empty for a syllable without letters.
    std::string exact;
};

inline constexpr char exact_prefix = '=';   ///< no folded term begins with it
inline constexpr char irregular_mark = '~'; ///< no code holds it

/// The terms of one syllable, composed or not (NFC or NFD), Ð read as Đ. Of a monster of more than 128
/// bytes (base64, a line without spaces) only the beginning counts.
[[nodiscard]] SyllableKeys keys_of(std::string_view syllable);

/// `keys_of`, remembered by each thread for some thousand syllables: texts say few others. Valid until the next call.
[[nodiscard]] const SyllableKeys& remembered_keys_of(std::string_view syllable);

/// A spelling whose exact term is `exact`: in lower case, the tone where the old style puts it.
[[nodiscard]] std::string spelling_of(std::string_view exact);

/// The folded letters in an exact term.
[[nodiscard]] std::string_view folded_part(std::string_view exact) noexcept;

} // namespace chithi

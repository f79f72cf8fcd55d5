// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <chithi/document.hpp>
#include <optional>
#include <string>

namespace chithi {

/// The slug of the type: from the title line, else from the symbol in the number, else from a closing sentence
/// ("Công văn này …"), else công văn where there are addressees; "unknown" where nothing tells.
[[nodiscard]] std::string kind_of(const Text& text, const Layout& layout);

/// The number without white space; nothing where the head has none.
[[nodiscard]] std::optional<std::string> number_of(const Text& text, const Head& head);

[[nodiscard]] std::optional<std::string> subject_of(const Text& text, const Head& head);

[[nodiscard]] std::vector<Addressee> addressees_of(const Text& text, const Head& head);

[[nodiscard]] std::vector<Recipient> recipients_of(const Text& text, const Layout& layout);

[[nodiscard]] std::optional<Signature> signature_of(const Text& text, const SignatureRanges& ranges);

/// The body that speaks: the lowest one of the head; where there is no head, the fullest name that the text, the
/// title or the signature gives (lib/extract/issuer.cpp).
[[nodiscard]] std::optional<std::string> issuer_of(const Text& text, const Layout& layout);

/// The body printed above the issuer.
[[nodiscard]] std::optional<std::string> issuer_parent_of(const Text& text, const Head& head);

} // namespace chithi

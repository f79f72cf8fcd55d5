// SPDX-License-Identifier: Apache-2.0
#include "normalise/opening_marks.hpp"

#include "base/beginnings.hpp"
#include "knowledge/header_marks.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr Beginnings addressees(addressee_marks);
constexpr Beginnings recipients(recipient_marks);

} // namespace

bool opens_with_addressee_mark(std::string_view line) noexcept { return addressees.open(line); }

bool opens_with_recipient_mark(std::string_view line) noexcept { return recipients.open(line); }

bool opens_with_signing_mark(std::string_view line) noexcept {
    return std::ranges::any_of(signing_marks, [&](const SigningMark& known) {
        return line.starts_with(known.mark.front()) && line.starts_with(known.mark);
    });
}

} // namespace chithi

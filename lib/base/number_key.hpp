// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace chithi {

/// The form of a document's number by which a document and those that cite it meet. Capitals, marks and white space
/// do not matter, đ is d, every dash a hyphen, and the serial number has neither zeros before it nor points in it:
/// "761 – CV/TU" = "761-cv/tu", "12/QĐ-UBND" = "12/QD-UBND", "07-KL/TW" = "7-KL/TW", "7.112/UBND-NC" =
/// "7112/UBND-NC". Source: usage; decree 30/2020/NĐ-CP leaves open whether numbers under ten have a zero.
[[nodiscard]] std::string number_key(std::string_view number);

} // namespace chithi

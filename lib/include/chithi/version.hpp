// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/export.hpp>
#include <string_view>

namespace chithi {

/// The library's version, "MAJOR.MINOR.PATCH"; CMakeLists.txt is its only source.
CHITHI_EXPORT std::string_view version() noexcept;

/// The name and version of the document record ("chithi.document/1"), printed in every record.
/// The number grows when a key changes its meaning or goes; new keys may come without it.
CHITHI_EXPORT std::string_view document_schema() noexcept;

} // namespace chithi

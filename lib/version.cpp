// SPDX-License-Identifier: Apache-2.0
#include <chithi/version.hpp>

namespace chithi {

std::string_view version() noexcept { return CHITHI_VERSION; }

std::string_view document_schema() noexcept { return "chithi.document/1"; }

} // namespace chithi

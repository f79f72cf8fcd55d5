// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace chithi::tools {

/// A sentence as it stands in the code, and the same in another language; "{}" and "{1}" are where values go.
struct Translated {
    std::string_view english;
    std::string_view vietnamese;
};

} // namespace chithi::tools

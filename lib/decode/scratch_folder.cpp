// SPDX-License-Identifier: Apache-2.0
#include "decode/scratch_folder.hpp"

#include <cstdlib>
#include <filesystem>

namespace chithi {

ScratchFolder::ScratchFolder(const std::string& inside) {
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::absolute(inside, error);
    std::string name = (folder / "chithi-XXXXXX").string();
    if (!error && mkdtemp(name.data()) != nullptr) path_ = std::move(name);
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored); // follows no link
}

} // namespace chithi

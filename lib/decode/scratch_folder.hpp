// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace chithi {

/// A fresh folder that only this user can enter; removed with all that is in it. Empty path: it could not be made.
class ScratchFolder {
public:
    explicit ScratchFolder(const std::string& inside);
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder();

    [[nodiscard]] const std::string& path() const noexcept { return path_; }

private:
    std::string path_;
};

} // namespace chithi

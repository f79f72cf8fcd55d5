// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/descriptor.hpp"
#include "decode/process.hpp"
#include <string>

/// What keeps a program from doing more than turning a file into text, with no rights but a user's.
namespace chithi {

/// What a program is confined to, made before there is a process to confine: nothing may be allocated in that.
struct Confinement {
    std::string scratch;
    ProcessLimits limits;
    Descriptor
        rules; ///< of Landlock: no writing outside of `scratch`, no TCP connections; none on kernels without it
};

[[nodiscard]] Confinement confinement(const std::string& scratch, const ProcessLimits& limits);

/// Confines this process for good and moves it to the scratch folder; false where that cannot be. Calls nothing but
/// the system, so that it can stand between fork and exec in a program with threads.
[[nodiscard]] bool confine_self(const Confinement& to) noexcept;

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "common/tally.hpp"

#include <fmt/format.h>

namespace chithi::tools {

std::string print_tally(const Tally& tally, Format format) {
    if (format != Format::text) {
        return fmt::format(R"({{"added":{},"changed":{},"unchanged":{},"vanished":{},"refused":{},"unreadable":{},)"
                           R"("requirements":{},"tasks":{}}})"
                           "\n",
                           tally.added, tally.changed, tally.unchanged, tally.vanished, tally.refused,
                           tally.unreadable, tally.requirements, tally.tasks);
    }
    std::string text = fmt::format("{} added", tally.added);
    if (tally.changed > 0) text += fmt::format(", {} changed", tally.changed);
    text += fmt::format(", {} unchanged, {} refused", tally.unchanged, tally.refused);
    if (tally.vanished > 0) text += fmt::format(", {} vanished", tally.vanished);
    if (tally.unreadable > 0) text += fmt::format(", {} unreadable", tally.unreadable);
    return text + fmt::format("; {} requirements, {} tasks\n", tally.requirements, tally.tasks);
}

} // namespace chithi::tools

// SPDX-License-Identifier: Apache-2.0
#include "common/tally.hpp"

#include "common/run.hpp"
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
    std::string text = say(message("{} added", tally.added));
    if (tally.changed > 0) text += say(message(", {} changed", tally.changed));
    text += say(message(", {} unchanged, {} refused", tally.unchanged, tally.refused));
    if (tally.vanished > 0) text += say(message(", {} vanished", tally.vanished));
    if (tally.unreadable > 0) text += say(message(", {} unreadable", tally.unreadable));
    return text + say(message("; {} requirements, {} tasks", tally.requirements, tally.tasks)) + "\n";
}

} // namespace chithi::tools

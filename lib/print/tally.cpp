// SPDX-License-Identifier: Apache-2.0
#include <chithi/tally.hpp>

#include "print/json_text.hpp"
#include "print/table.hpp"

namespace chithi {

namespace {

using Json = nlohmann::ordered_json;

std::string tally_json(const Tally& tally, bool one_line) {
    Json json = {
        {"added", tally.added},         {"changed", tally.changed},           {"unchanged", tally.unchanged},
        {"vanished", tally.vanished},   {"refused", tally.refused},           {"unreadable", tally.unreadable},
        {"documents", tally.documents}, {"requirements", tally.requirements}, {"tasks", tally.tasks},
        {"due_soon", tally.due_soon},   {"refusals", Json::array()}};
    for (const Refusal& refusal : tally.refusals)
        json["refusals"].push_back({{"path", refusal.path}, {"reason", refusal.reason.text()}});
    return json_text(json, one_line);
}

} // namespace

std::string print_tally(const Tally& tally, Format format, const Translation& translation) {
    if (format != Format::text) return tally_json(tally, format == Format::jsonl);
    std::vector<Message> parts = {message("{} added", tally.added)};
    if (tally.changed > 0) parts.push_back(message(", {} changed", tally.changed));
    parts.push_back(message(", {} unchanged, {} refused", tally.unchanged, tally.refused));
    if (tally.vanished > 0) parts.push_back(message(", {} vanished", tally.vanished));
    if (tally.unreadable > 0) parts.push_back(message(", {} unreadable", tally.unreadable));
    if (tally.documents > 0)
        parts.push_back(
            message("; {} documents, {} requirements, {} tasks", tally.documents, tally.requirements, tally.tasks));
    if (tally.due_soon > 0) parts.push_back(message(", {} due within {} days", tally.due_soon, soon_days));
    std::string text;
    for (const Message& part : parts) text += part.in(translation);
    return text + "\n";
}

std::string refusal_line(const Refusal& refusal) {
    return tsv_field(refusal.path) + "\t" + tsv_field(refusal.reason.text()) + "\n";
}

} // namespace chithi

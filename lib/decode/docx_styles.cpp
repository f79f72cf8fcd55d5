// SPDX-License-Identifier: Apache-2.0
#include "decode/docx_styles.hpp"

#include "decode/xml.hpp"

namespace chithi {

namespace {

constexpr int longest_chain = 20; // of styles based on one another; they may be made to go in circles
constexpr long deepest_level = 8;

template <typename Value> void take(std::optional<Value>& own, const std::optional<Value>& outer) {
    if (!own) own = outer;
}

} // namespace

void RunLook::take_from(const RunLook& outer) {
    take(font, outer.font);
    take(hidden, outer.hidden);
    take(capitals, outer.capitals);
}

std::optional<bool> toggle(const xmlNode& properties, std::string_view name) {
    const xmlNode* const found = child(properties, name);
    if (found == nullptr) return std::nullopt;
    const std::string_view value = attribute(*found, "val");
    return value != "0" && value != "false" && value != "off";
}

RunLook run_look_in(const xmlNode& properties) {
    RunLook look;
    if (const xmlNode* const fonts = child(properties, "rFonts")) {
        std::string_view name = attribute(*fonts, "hAnsi");
        if (name.empty()) name = attribute(*fonts, "ascii");
        if (!name.empty()) look.font = name;
    }
    look.hidden = toggle(properties, "vanish");
    look.capitals = toggle(properties, "caps");
    return look;
}

ListPlace list_place_in(const xmlNode& properties) {
    ListPlace place;
    if (const xmlNode* const list = child(properties, "numId")) place.list = attribute(*list, "val");
    if (const xmlNode* const level = child(properties, "ilvl")) {
        const long value = number_attribute(*level, "val", 0);
        if (value >= 0 && value <= deepest_level) place.level = static_cast<std::size_t>(value);
    }
    return place;
}

DocxStyles::DocxStyles(const xmlDoc* part) {
    const xmlNode* const root = part != nullptr ? root_of(*part) : nullptr;
    if (root == nullptr) return;
    for_each_child(*root, [&](const xmlNode& node) { read_style(node); });
    for (auto& [id, style] : styles_) follow(style);
}

void DocxStyles::read_style(const xmlNode& node) {
    if (name_of(node) == "docDefaults") {
        const xmlNode* const run = child(node, "rPrDefault");
        const xmlNode* const properties = run != nullptr ? child(*run, "rPr") : nullptr;
        if (properties != nullptr) defaults_ = run_look_in(*properties);
        return;
    }
    if (name_of(node) != "style") return;
    DocxStyle style;
    if (const xmlNode* const base = child(node, "basedOn")) style.based_on = attribute(*base, "val");
    if (const xmlNode* const run = child(node, "rPr")) style.look = run_look_in(*run);
    if (const xmlNode* const paragraph = child(node, "pPr")) {
        if (const xmlNode* const list = child(*paragraph, "numPr")) style.place = list_place_in(*list);
    }
    const std::string id(attribute(node, "styleId"));
    if (attribute(node, "type") == "paragraph" && attribute(node, "default") == "1") default_paragraph_ = id;
    styles_.insert_or_assign(id, std::move(style));
}

void DocxStyles::follow(DocxStyle& style) const {
    const DocxStyle* base = &style;
    for (int i = 0; i < longest_chain && !base->based_on.empty(); ++i) {
        base = &this->style(base->based_on);
        style.look.take_from(base->look);
        take(style.place.list, base->place.list);
        take(style.place.level, base->place.level);
    }
}

const DocxStyle& DocxStyles::style(std::string_view id) const {
    static const DocxStyle none;
    const auto found = styles_.find(id);
    return found == styles_.end() ? none : found->second;
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "decode/odt_styles.hpp"

#include "decode/xml.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr int longest_chain = 20; // of styles that are one another's parents; they may be made to go in circles

template <typename Value> void take(std::optional<Value>& own, const std::optional<Value>& outer) {
    if (!own) own = outer;
}

std::string key_of(std::string_view family, std::string_view name) {
    return std::string(family) + "/" + std::string(name);
}

Counting counting_of(std::string_view format) noexcept {
    if (format == "a") return Counting::lower_letter;
    if (format == "A") return Counting::upper_letter;
    if (format == "i") return Counting::lower_roman;
    if (format == "I") return Counting::upper_roman;
    return format.empty() ? Counting::none : Counting::decimal;
}

OdtListLevel level_in(const xmlNode& node) {
    OdtListLevel level;
    level.bullet = name_of(node) == "list-level-style-bullet";
    level.sign = attribute(node, "bullet-char");
    level.counting = counting_of(attribute(node, "num-format"));
    level.prefix = attribute(node, "num-prefix");
    level.suffix = attribute(node, "num-suffix");
    level.pattern = attribute(node, "num-list-format");
    level.start = number_attribute(node, "start-value", 1);
    level.shown = static_cast<std::size_t>(std::max(number_attribute(node, "display-levels", 1), 1L));
    return level;
}

OdtListStyle levels_in(const xmlNode& node) {
    OdtListStyle style;
    for_each_child(node, [&](const xmlNode& each) {
        const long level = number_attribute(each, "level", 0);
        if (level >= 1 && level <= static_cast<long>(style.size())) {
            style.at(static_cast<std::size_t>(level - 1)) = level_in(each);
        }
    });
    return style;
}

std::string number_at(const OdtListStyle& style, std::size_t level, OdtCounters& counters) {
    auto& counter = counters.at(level);
    if (!counter) counter = style.at(level).start;
    return counted(*counter, style.at(level).counting);
}

// "%1%.%2%." with the numbers in their places.
std::string filled(const OdtListStyle& style, std::string_view pattern, OdtCounters& counters) {
    std::string out;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const std::size_t end = pattern[at] == '%' ? pattern.find('%', at + 1) : std::string_view::npos;
        const std::string_view inner = end < pattern.size() ? pattern.substr(at + 1, end - at - 1) : "";
        if (inner.size() == 1 && inner[0] >= '1' && inner[0] <= '9') {
            out += number_at(style, static_cast<std::size_t>(inner[0] - '1'), counters);
            at = end;
        } else {
            out += pattern[at];
        }
    }
    return out;
}

std::string bullet(const OdtListStyle& style, std::size_t level) {
    const std::string& sign = style.at(level).sign;
    if (sign == "-" || sign == "–" || sign == "—") return "- ";
    if (sign == "+") return "+ ";
    const auto above = std::count_if(style.begin(), style.begin() + static_cast<std::ptrdiff_t>(level),
                                     [](const OdtListLevel& each) { return each.bullet; });
    // A document's styles fill all ten levels; one that begins with bullets has them from the first.
    return bullet_at(static_cast<std::size_t>(above));
}

} // namespace

void OdtStyle::take_from(const OdtStyle& outer) {
    take(font, outer.font);
    take(hidden, outer.hidden);
    take(capitals, outer.capitals);
}

void OdtStyles::add(const xmlDoc* part) {
    const xmlNode* const root = part != nullptr ? root_of(*part) : nullptr;
    if (root == nullptr) return;
    for_each_child(*root, [&](const xmlNode& group) {
        if (name_of(group) != "styles" && name_of(group) != "automatic-styles") return;
        for_each_child(group, [&](const xmlNode& node) { read(node); });
    });
}

void OdtStyles::read(const xmlNode& node) {
    const std::string_view name = name_of(node);
    if (name == "style" || name == "default-style") read_style(node);
    if (name == "list-style") list_styles_.insert_or_assign(std::string(attribute(node, "name")), levels_in(node));
    if (name == "outline-style") headings_ = levels_in(node);
}

void OdtStyles::read_style(const xmlNode& node) {
    OdtStyle style;
    style.parent = attribute(node, "parent-style-name");
    if (const xmlNode* const text = child(node, "text-properties")) {
        for (const std::string_view property : {"font-name", "font-family"}) {
            if (has_attribute(*text, property)) style.font = attribute(*text, property);
        }
        if (has_attribute(*text, "display")) style.hidden = attribute(*text, "display") == "none";
        if (has_attribute(*text, "text-transform"))
            style.capitals = attribute(*text, "text-transform") == "uppercase";
    }
    if (const xmlNode* const paragraph = child(node, "paragraph-properties")) {
        style.page_break = attribute(*paragraph, "break-before") == "page";
    }
    styles_.insert_or_assign(key_of(attribute(node, "family"), attribute(node, "name")), std::move(style));
}

OdtStyle OdtStyles::style(std::string_view family, std::string_view name) const {
    OdtStyle style;
    auto found = styles_.find(key_of(family, name));
    if (found != styles_.end()) style.page_break = found->second.page_break;
    for (int i = 0; i < longest_chain && found != styles_.end(); ++i) {
        style.take_from(found->second);
        found = found->second.parent.empty() ? styles_.end() : styles_.find(key_of(family, found->second.parent));
    }
    if (const auto defaults = styles_.find(key_of(family, "")); defaults != styles_.end()) {
        style.take_from(defaults->second);
    }
    return style;
}

const OdtListStyle& OdtStyles::list_style(std::string_view name) const {
    static const OdtListStyle none;
    const auto found = list_styles_.find(name);
    return found == list_styles_.end() ? none : found->second;
}

std::string next_label(const OdtListStyle& style, std::size_t level, OdtCounters& counters,
                       std::optional<long> start) {
    const OdtListLevel& own = style.at(level);
    auto& counter = counters.at(level);
    counter = start ? *start : counter ? *counter + 1 : own.start;
    std::fill(counters.begin() + static_cast<std::ptrdiff_t>(level) + 1, counters.end(), std::nullopt);
    if (own.bullet) return bullet(style, level);
    if (own.counting == Counting::none) return {};
    std::string label;
    if (!own.pattern.empty()) {
        label = filled(style, own.pattern, counters);
    } else {
        for (std::size_t i = level + 1 - std::min(own.shown, level + 1); i < level; ++i) {
            const std::string number = number_at(style, i, counters);
            if (!number.empty()) label += number + ".";
        }
        label = own.prefix + label + number_at(style, level, counters) + own.suffix;
    }
    return label.empty() || label.ends_with(' ') ? label : label + " ";
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "decode/docx_numbering.hpp"

#include "decode/xml.hpp"
#include <algorithm>

namespace chithi {

namespace {

struct NamedCounting {
    std::string_view name;
    Counting counting;
};

// Source: ECMA-376 part 1, 17.18.59; formats of other languages are written in digits.
constexpr std::array countings = {
    NamedCounting{"decimalZero", Counting::two_digits},   NamedCounting{"lowerLetter", Counting::lower_letter},
    NamedCounting{"upperLetter", Counting::upper_letter}, NamedCounting{"lowerRoman", Counting::lower_roman},
    NamedCounting{"upperRoman", Counting::upper_roman},   NamedCounting{"none", Counting::none},
};

Counting counting_named(std::string_view name) noexcept {
    const auto* const found = std::ranges::find(countings, name, &NamedCounting::name);
    return found == countings.end() ? Counting::decimal : found->counting;
}

std::string_view value_in(const xmlNode& node, std::string_view name) {
    const xmlNode* const found = child(node, name);
    return found != nullptr ? attribute(*found, "val") : std::string_view();
}

long number_in(const xmlNode& node, std::string_view name, long otherwise) {
    const xmlNode* const found = child(node, name);
    return found != nullptr ? number_attribute(*found, "val", otherwise) : otherwise;
}

} // namespace

DocxNumbering::DocxNumbering(const xmlDoc* part) {
    const xmlNode* const root = part != nullptr ? root_of(*part) : nullptr;
    if (root == nullptr) return;
    for_each_child(*root, [&](const xmlNode& node) {
        if (name_of(node) == "abstractNum") read_form(node);
        if (name_of(node) == "num") read_list(node);
    });
}

DocxNumbering::Level DocxNumbering::read_level(const xmlNode& node) {
    Level level;
    level.start = number_in(node, "start", 0);
    level.bullet = value_in(node, "numFmt") == "bullet";
    level.counting = counting_named(value_in(node, "numFmt"));
    level.legal = child(node, "isLgl") != nullptr;
    level.space = value_in(node, "suff") != "nothing";
    level.text = value_in(node, "lvlText");
    level.restart = number_in(node, "lvlRestart", -1);
    level.style = value_in(node, "pStyle");
    return level;
}

void DocxNumbering::read_form(const xmlNode& node) {
    Form form;
    form.style_link = value_in(node, "numStyleLink");
    const std::string id(attribute(node, "abstractNumId"));
    if (const std::string_view style = value_in(node, "styleLink"); !style.empty()) {
        forms_of_styles_.insert_or_assign(std::string(style), id);
    }
    for_each_child(node, [&](const xmlNode& each) {
        const long place = number_attribute(each, "ilvl", -1);
        const bool is_level = name_of(each) == "lvl" && place >= 0 && place < static_cast<long>(levels);
        if (is_level) form.levels.at(static_cast<std::size_t>(place)) = read_level(each);
    });
    forms_.insert_or_assign(id, std::move(form));
}

void DocxNumbering::read_list(const xmlNode& node) {
    List list;
    list.form = value_in(node, "abstractNumId");
    for_each_child(node, [&](const xmlNode& each) {
        const long place = number_attribute(each, "ilvl", -1);
        if (name_of(each) != "lvlOverride" || place < 0 || place >= static_cast<long>(levels)) return;
        const auto at = static_cast<std::size_t>(place);
        if (child(each, "startOverride") != nullptr) list.starts.at(at) = number_in(each, "startOverride", 1);
        if (const xmlNode* const level = child(each, "lvl")) list.own_levels[at] = read_level(*level);
    });
    lists_.insert_or_assign(std::string(attribute(node, "numId")), std::move(list));
}

DocxNumbering::Form* DocxNumbering::form_of(const List& list) {
    auto found = forms_.find(list.form);
    if (found == forms_.end()) return nullptr;
    if (const auto linked = forms_of_styles_.find(found->second.style_link); linked != forms_of_styles_.end()) {
        found = forms_.find(linked->second);
    }
    return found == forms_.end() ? nullptr : &found->second;
}

const DocxNumbering::Level& DocxNumbering::level_of(const List& list, const Form& form, std::size_t level) {
    const auto own = list.own_levels.find(level);
    return own != list.own_levels.end() ? own->second : form.levels.at(level);
}

void DocxNumbering::count(List& list, Form& form, std::size_t level) {
    auto& counter = form.counters.at(level);
    if (auto& start = list.starts.at(level)) {
        counter = *start;
        start.reset(); // a list begins anew once
    } else {
        counter = counter ? *counter + 1 : level_of(list, form, level).start;
    }
    for (std::size_t below = level + 1; below < levels; ++below) {
        const long restart = level_of(list, form, below).restart;
        if (restart < 0 || static_cast<long>(level) < restart) form.counters.at(below).reset();
    }
}

// A dash or a plus sign is what the author chose; any other sign is a bullet.
std::string DocxNumbering::bullet(const List& list, const Form& form, std::size_t level) {
    const std::string& text = level_of(list, form, level).text;
    if (text.starts_with('-') || text.starts_with("–") || text.starts_with("—")) return "- ";
    if (text.starts_with('+')) return "+ ";
    std::size_t above = 0;
    for (std::size_t i = 0; i < level; ++i) above += level_of(list, form, i).bullet ? 1 : 0;
    return bullet_at(above);
}

std::string DocxNumbering::next_label(std::string_view list_id, std::size_t level) {
    const auto found = lists_.find(list_id);
    if (found == lists_.end() || level >= levels) return {};
    List& list = found->second;
    Form* const form = form_of(list);
    if (form == nullptr) return {};
    count(list, *form, level);
    const Level& own = level_of(list, *form, level);
    if (own.bullet) return bullet(list, *form, level);
    std::string label;
    for (std::size_t at = 0; at < own.text.size(); ++at) {
        const bool place =
            own.text[at] == '%' && at + 1 < own.text.size() && own.text[at + 1] >= '1' && own.text[at + 1] <= '9';
        if (!place) {
            label += own.text[at];
            continue;
        }
        const auto other = static_cast<std::size_t>(own.text[++at] - '1');
        const Level& shown = level_of(list, *form, other);
        auto& counter = form->counters.at(other);
        if (!counter) counter = shown.start;
        label += counted(*counter, own.legal ? Counting::decimal : shown.counting);
    }
    if (!label.empty() && own.space && !label.ends_with(' ')) label += ' ';
    return label;
}

std::optional<std::size_t> DocxNumbering::level_of_style(std::string_view list, std::string_view style) const {
    const auto found = lists_.find(list);
    const auto form = found != lists_.end() ? forms_.find(found->second.form) : forms_.end();
    if (form == forms_.end()) return std::nullopt;
    const auto& all = form->second.levels;
    const auto* const level = std::ranges::find(all, style, &Level::style);
    if (style.empty() || level == all.end()) return std::nullopt;
    return static_cast<std::size_t>(level - all.begin());
}

} // namespace chithi

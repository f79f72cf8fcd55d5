// SPDX-License-Identifier: Apache-2.0
#include "extract/bodies.hpp"

#include "base/letters.hpp"
#include "base/words.hpp"
#include "knowledge/aliases.hpp"
#include "knowledge/body_heads.hpp"
#include "knowledge/complete_names.hpp"
#include "knowledge/joined_names.hpp"
#include <algorithm>
#include <array>
#include <unordered_map>

namespace chithi {

namespace {

constexpr std::size_t longest_alias_words = 4;
constexpr std::array<std::string_view, 9> administrative_units = {"tỉnh", "thành phố", "huyện",    "quận",   "thị xã",
                                                                  "xã",   "phường",    "thị trấn", "đặc khu"};
constexpr std::array<std::string_view, 4> plural_words = {"các", "những", "mọi", "toàn thể"};

const std::unordered_map<std::string_view, std::string_view>& names_by_alias() {
    static const auto names = [] {
        std::unordered_map<std::string_view, std::string_view> map;
        for (const Alias& alias : aliases) map.emplace(alias.alias, alias.name);
        return map;
    }();
    return names;
}

// The end of the word that begins at `at`; commas and brackets end it, "&", "." and "/" do not.
std::size_t end_of_chunk(std::string_view text, std::size_t at) noexcept {
    return std::min(text.find_first_of(" ,;()\n", at), text.size());
}

/// An alias found at a place, and where it ends.
struct Found {
    std::string_view name;
    std::size_t end = 0;
};

// Where the full name is written already ("Thủ tướng" in "Thủ tướng Chính phủ"), it ends behind all of it.
std::size_t end_of_name(std::string_view text, std::size_t at, std::string_view name, std::size_t alias_end) {
    const std::size_t end = at + name.size();
    const bool whole = text.substr(at).starts_with(name) && end_of_chunk(text, end) == end;
    return whole ? end : alias_end;
}

// The longest alias of up to four words that begins at `at`.
Found alias_at(std::string_view text, std::size_t at) {
    Found found;
    std::size_t end = at;
    for (std::size_t words = 0; words < longest_alias_words && end < text.size(); ++words) {
        end = end_of_chunk(text, end);
        const auto known = names_by_alias().find(text.substr(at, end - at));
        if (known != names_by_alias().end()) found = {known->second, end_of_name(text, at, known->second, end)};
        if (end >= text.size() || text[end] != ' ') break;
        ++end;
    }
    return found;
}

bool is_cut(const Word& word) noexcept { return word.key == "," || word.key == ";" || word.key == "và"; }

// The ranges of single names.
std::vector<Range> cut_list(const Words& words) {
    static const PhraseSet joined_in_one(joined_names);
    std::vector<Range> names;
    std::size_t depth = 0;
    Range name;
    const auto close = [&] {
        if (!name.empty()) names.push_back(name);
        name = {};
    };
    for (std::size_t i = 0; i < words.size();) {
        const std::size_t joined = std::max<std::size_t>(joined_in_one.match(words, i), 1);
        if (words[i].key == "(") ++depth;
        if (words[i].key == ")" && depth > 0) --depth;
        if (joined == 1 && depth == 0 && is_cut(words[i])) {
            close();
        } else {
            if (name.empty()) name.first = words[i].range.first;
            name.end = words[i + joined - 1].range.end;
        }
        i += joined;
    }
    close();
    return names;
}

bool begins_with_head(std::string_view name) {
    const Words words = words_of(name.substr(0, 64));
    return std::ranges::any_of(body_heads,
                               [&](const BodyHead& head) { return match_phrase(words, 0, head.words) > 0; });
}

// "Công an" behind "các Bộ:" is the field of a ministry.
bool is_field(std::string_view name) { return std::ranges::find(fields, exact_key(name)) != fields.end(); }

bool is_unit(const Words& words, std::size_t at) {
    return std::ranges::any_of(administrative_units,
                               [&](std::string_view unit) { return match_phrase(words, at, unit) > 0; });
}

// "Ủy ban nhân dân các " of "Ủy ban nhân dân các huyện": what heads all units of a sort; empty for other names.
std::string head_of_units(const std::string& name) {
    const Words words = words_of(name);
    for (std::size_t at = 1; at + 1 < words.size(); ++at) {
        if (words[at].key == "các" && is_unit(words, at + 1)) return name.substr(0, words[at + 1].range.first);
    }
    return {};
}

// Puts the head that a list shares before each of its names: "Ủy ban nhân dân các huyện, thị xã" are "Ủy ban nhân
// dân các huyện" and "Ủy ban nhân dân các thị xã".
void share_head_of_units(std::vector<std::string>& names) {
    std::string head;
    for (std::string& name : names) {
        const Words words = words_of(name);
        if (!head.empty() && !words.empty() && !words.front().capital && is_unit(words, 0)) {
            name.insert(0, head);
        } else {
            head = head_of_units(name);
        }
    }
}

// "Giám đốc các Sở: Tài chính, Xây dựng" are "Giám đốc Sở Tài chính" and "Giám đốc Sở Xây dựng".
void share_head_before_colon(std::vector<std::string>& names) {
    std::string head;
    for (std::string& name : names) {
        const std::size_t colon = name.find(": ");
        if (colon != std::string::npos) {
            head = name.substr(0, colon);
            if (head == "sở") head = "Sở"; // "Các sở: NN&PTNT, GDĐT"
            const std::size_t plural = head.rfind("các ");
            if (plural != std::string::npos) head.erase(plural, std::string_view("các ").size());
            name = expand_aliases(name.replace(0, colon + 1, head));
        } else if (!head.empty() && words_of(name).front().capital && (!begins_with_head(name) || is_field(name))) {
            name = expand_aliases(name.insert(0, " ").insert(0, head));
        } else {
            head.clear();
        }
    }
}

std::size_t plural_size(std::string_view name) {
    const Words words = words_of(name.substr(0, 32));
    for (const std::string_view plural : plural_words) {
        const std::size_t count = match_phrase(words, 0, plural);
        if (count > 0 && count < words.size()) return words[count].range.first;
    }
    return 0;
}

} // namespace

std::string expand_aliases(std::string_view name) {
    std::string out;
    for (std::size_t at = 0; at < name.size();) {
        const bool starts_word = at == 0 || std::string_view(" ,;()\n").find(name[at - 1]) != std::string_view::npos;
        const Found found = starts_word ? alias_at(name, at) : Found{};
        if (found.end > at) {
            out += found.name;
            at = found.end;
        } else {
            out += name[at] == '\n' ? ' ' : name[at];
            ++at;
        }
    }
    return out;
}

std::vector<std::string> bodies_of(std::string_view text) {
    std::vector<std::string> names;
    for (const Range range : cut_list(words_of(text))) {
        std::string_view name = text.substr(range.first, range.size());
        name.remove_prefix(plural_size(name));
        names.push_back(expand_aliases(name));
    }
    share_head_of_units(names);
    share_head_before_colon(names);
    return names;
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "extract/shared_head.hpp"

#include "knowledge/actors.hpp"
#include "knowledge/complete_names.hpp"

namespace chithi {

namespace {

bool is_named(const Words& words, std::size_t at, bool capitals) {
    if (at >= words.size()) return false;
    return words[at].sort == Word::Sort::digits || (capitals && words[at].capital);
}

std::string text_of(std::string_view name, const Words& words, std::size_t first, std::size_t end) {
    if (first >= end) return {};
    return std::string(name.substr(words[first].range.first, words[end - 1].range.end - words[first].range.first));
}

std::string joined(std::string before, const std::string& more) {
    if (!before.empty() && !more.empty()) before += ' ';
    return before + more;
}

/// Looks through one name for the parts that it may lend.
class SharedReader {
public:
    SharedReader(std::string_view name, bool capitals)
        : name_(name), capitals_(capitals), words_(words_of(name)), first_(plural_words_of(words_)) {}

    SharedHead read() {
        for (std::size_t at = first_; at < words_.size(); ++at) {
            if (read_unit(at) || read_listing(at)) return shared_;
            read_group(at);
            read_field(at);
        }
        return shared_;
    }

private:
    // "Ủy ban nhân dân các huyện", "Ủy ban nhân dân tỉnh", "các huyện Phú Sơn"
    bool read_unit(std::size_t at) {
        const std::size_t words = unit_at(words_, at);
        if (words == 0 || group_of_one_head_at(words_, at) > words) return false; // "huyện ủy"
        const bool plural = is_plural(at);
        const bool named = is_named(words_, at + words, capitals_);
        const bool level = at + words == words_.size();
        if (!named && !level && !plural) return false;
        const std::string before = before_plural(at);
        if (!before.empty() && (plural || level)) shared_.of_units = before;
        shared_.plural_units = plural && !before.empty();
        if (named) set_names(at, at + words, plural);
        return true;
    }

    // "các Sở Y tế", "Giám đốc các Sở Y tế"
    bool read_listing(std::size_t at) {
        static const PhraseSet heads(listing_heads);
        const std::size_t words = heads.match(words_, at);
        if (words == 0 || !is_plural(at) || !is_named(words_, at + words, capitals_) || ends_in_level()) return false;
        set_names(at, at + words, true);
        return true;
    }

    // "Thủ trưởng các sở", "Công an các đơn vị"
    void read_group(std::size_t at) {
        if (!shared_.of_groups.empty() || group_of_one_head_at(words_, at) == 0 || !is_plural(at)) return;
        if (const std::string before = before_plural(at); !before.empty()) shared_.of_groups = before + " các";
    }

    // "các Cục Thuế tỉnh": of all provinces, so that another level may follow, and no other name.
    [[nodiscard]] bool ends_in_level() const {
        for (std::size_t at = first_ + 1; at < words_.size(); ++at) {
            if (at + unit_at(words_, at) == words_.size()) return true;
        }
        return false;
    }

    void read_field(std::size_t at) {
        static const PhraseSet heads(field_heads);
        const std::size_t words = heads.match(words_, at);
        if (words > 0 && field_at(words_, at + words) > 0)
            shared_.of_fields = text_of(name_, words_, first_, at + words);
    }

    void set_names(std::size_t head, std::size_t end, bool plural) {
        shared_.of_names = joined(before_plural(head), text_of(name_, words_, head, end));
        if (plural) shared_.first_alone = joined(shared_.of_names, text_of(name_, words_, end, words_.size()));
    }

    [[nodiscard]] bool is_plural(std::size_t at) const {
        static const PhraseSet plurals(plural_openers);
        return (at > 0 && plurals.match(words_, at - 1) == 1) || (at > 1 && plurals.match(words_, at - 2) == 2);
    }

    // What stands before word `at`, "các" right before it left out.
    [[nodiscard]] std::string before_plural(std::size_t at) const {
        const std::size_t end = at > first_ && is_plural(at) ? at - 1 : at;
        return text_of(name_, words_, first_, end);
    }

    std::string_view name_;
    bool capitals_;
    Words words_;
    std::size_t first_;
    SharedHead shared_;
};

} // namespace

SharedHead shared_by(std::string_view name, bool capitals) { return SharedReader(name, capitals).read(); }

SharedHead shared_before_colon(std::string_view head, bool capitals) {
    const Words words = words_of(head);
    SharedHead shared = shared_by(head, capitals);
    const std::size_t first = plural_words_of(words);
    std::size_t plural = words.size();
    while (plural > first && words[plural - 1].key != "các") --plural;
    shared.of_names =
        plural > first ? joined(text_of(head, words, first, plural - 1), text_of(head, words, plural, words.size()))
                       : text_of(head, words, first, words.size());
    if (shared.of_names == "sở") shared.of_names = "Sở"; // "Các sở: NN&PTNT, GDĐT"
    shared.first_alone.clear();
    return shared;
}

std::size_t unit_at(const Words& words, std::size_t at) {
    static const PhraseSet units(units_of_places);
    return units.match(words, at);
}

std::size_t group_of_one_head_at(const Words& words, std::size_t at) {
    static const PhraseSet groups(groups_of_one_head);
    return groups.match(words, at);
}

std::size_t field_at(const Words& words, std::size_t at) {
    static const PhraseSet known(fields);
    static const PhraseSet levels(level_words);
    const std::size_t count = known.match(words, at);
    const std::size_t end = at + count;
    if (count == 0 || end == words.size() || levels.match(words, end) > 0) return count;
    return words[end].sort == Word::Sort::mark || words[end].key == "và" ? count : 0;
}

std::size_t plural_words_of(const Words& words) {
    static const PhraseSet plurals(plural_openers);
    const std::size_t count = plurals.match(words, 0);
    return count < words.size() ? count : 0;
}

} // namespace chithi

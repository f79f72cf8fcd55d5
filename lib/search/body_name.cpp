// SPDX-License-Identifier: Apache-2.0
#include "search/body_name.hpp"

#include "base/letters.hpp"
#include "base/syllables.hpp"
#include "base/utf8.hpp"
#include "knowledge/desks.hpp"
#include "knowledge/provinces.hpp"
#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace chithi {

namespace {

using NameView = std::span<const NameWord>;

constexpr std::string_view any_territory = "địa phương"; // the core of a name that is only a unit
constexpr std::string_view country = "việt nam";

/// A phrase of a table, cut into its words once.
struct Phrase {
    Name words;
    std::size_t row = 0;
};

// The phrases of a table by their first folded word would be a map; the tables are short, and a first letter
// tells most of them apart.
template <typename Table, typename Words> std::vector<Phrase> phrases_of(const Table& table, Words words) {
    std::vector<Phrase> phrases;
    for (std::size_t row = 0; row < table.size(); ++row) {
        phrases.push_back({name_of_body(words(table[row]), Writer::document), row});
    }
    return phrases;
}

template <typename Table> std::vector<Phrase> phrases_of(const Table& table) {
    return phrases_of(table, [](std::string_view words) { return words; });
}

bool starts(NameView name, NameView words) {
    return words.size() <= name.size() &&
           std::ranges::equal(name.first(words.size()), words,
                              [](const NameWord& one, const NameWord& other) { return is_same(one, other); });
}

// The longest phrase at the beginning of `name`, or none.
const Phrase* longest_at(NameView name, const std::vector<Phrase>& phrases) {
    const Phrase* longest = nullptr;
    for (const Phrase& phrase : phrases) {
        if ((longest == nullptr || phrase.words.size() > longest->words.size()) && starts(name, phrase.words))
            longest = &phrase;
    }
    return longest;
}

std::size_t size_at(NameView name, const std::vector<Phrase>& phrases) {
    const Phrase* found = longest_at(name, phrases);
    return found == nullptr ? 0 : found->words.size();
}

// The longest phrase at the end of `name`; 0 for none.
std::size_t size_at_end(NameView name, const std::vector<Phrase>& phrases) {
    for (std::size_t size = std::min<std::size_t>(name.size(), 4); size > 0; --size) {
        if (size_at(name.last(size), phrases) == size) return size;
    }
    return 0;
}

const std::vector<Phrase>& province_phrases() {
    static const auto phrases = phrases_of(provinces, [](const Province& row) { return row.name; });
    return phrases;
}

const Province* province_named(NameView name) {
    const Phrase* found = longest_at(name, province_phrases());
    return found != nullptr && found->words.size() == name.size() ? &provinces.at(found->row) : nullptr;
}

std::string_view unit_of(std::string_view province) {
    const auto* const row = std::ranges::find(provinces, province, &Province::name);
    return row == provinces.end() ? province : row->unit;
}

bool is_figure(const NameWord& word) { return word.exact.find_first_not_of("0123456789") == std::string::npos; }

/// Takes one name apart from left to right.
class Anatomist {
public:
    Anatomist(Name words, Writer writer) : writer_(writer) { name_.words = std::move(words); }

    BodyName run() && {
        rest_ = name_.words;
        drop_openers();
        drop_head();
        drop_openers();
        cut_units();
        if (name_.places.empty() && !name_.levelled) cut_province();
        drop_country();
        narrow_levels();
        return std::move(name_);
    }

private:
    void drop_openers() {
        static const auto persons = phrases_of(persons_before);
        static const auto plurals = phrases_of(plurals_before);
        for (;;) {
            const std::size_t person = size_at(rest_, persons);
            const std::size_t plural = size_at(rest_, plurals);
            const std::size_t opener = std::max(person, plural);
            if (opener == 0 || opener >= rest_.size()) return;
            if (plural > 0) name_.plural = true;
            rest_ = rest_.subspan(opener);
        }
    }

    // "Bộ trưởng Tài chính" and "Bộ trưởng Bộ Tài chính" head "Bộ Tài chính".
    void drop_head() {
        static const auto heads = phrases_of(heads_of_bodies, [](const BodyHeadWords& row) { return row.words; });
        static const auto offices = phrases_of(own_offices);
        const Phrase* head = longest_at(rest_, heads);
        if (head == nullptr || head->words.size() >= rest_.size() || size_at(rest_, offices) > 0) return;
        name_.headed = true;
        rest_ = rest_.subspan(head->words.size());
        begins_with_ = name_of_body(heads_of_bodies.at(head->row).body, Writer::document);
        if (starts(rest_, begins_with_)) begins_with_.clear();
    }

    void cut_units() {
        static const auto units = phrases_of(unit_words, [](const UnitWords& row) { return row.words; });
        static const auto others = phrases_of(no_units);
        std::size_t core_end = rest_.size();
        for (std::size_t at = 0; at < rest_.size();) {
            const Phrase* unit = longest_at(rest_.subspan(at), units);
            const std::size_t other = size_at(rest_.subspan(at), others);
            if (unit == nullptr || other >= unit->words.size()) {
                at += std::max<std::size_t>(other, 1);
                continue;
            }
            const UnitWords& row = unit_words.at(unit->row);
            const std::size_t end = at + unit->words.size();
            const bool inside = row.sort == UnitWords::Sort::centre && end < rest_.size();
            if (!inside && core_end == rest_.size()) core_end = at;
            at = inside ? end : take_unit(row, at, end);
            if (inside) name_.levels = row.levels;
        }
        set_core(core_end);
    }

    // Notes a unit whose words end at `end`, and its place; gives the end of both.
    std::size_t take_unit(const UnitWords& unit, std::size_t at, std::size_t end) {
        std::size_t place_end = end;
        if (unit.sort != UnitWords::Sort::tier && unit.sort != UnitWords::Sort::centre) place_end = end_of_place(end);
        Place place{unit.levels,
                    Name(rest_.begin() + static_cast<std::ptrdiff_t>(end),
                         rest_.begin() + static_cast<std::ptrdiff_t>(place_end)),
                    {}};
        settle(place);
        if (!name_.levelled) {
            name_.levelled = true;
            name_.levels = place.levels;
            unit_ = &unit;
            name_.tiered = unit.sort == UnitWords::Sort::tier;
            figure_ = at > 0 && is_figure(rest_[at - 1]);
            const bool bare = at == 0 && place.name.empty() && !rest_[0].capital;
            if (name_.tiered || figure_ || bare) name_.plural = true;
            if (unit.sort == UnitWords::Sort::territory) name_.territory = unit.words;
            name_.placed = !place.name.empty();
            if (name_.placed) name_.plural = false; // "các thị xã Long Khánh" was cut out of a list
        }
        if (!place.name.empty()) name_.places.push_back(std::move(place));
        return place_end;
    }

    [[nodiscard]] std::size_t end_of_place(std::size_t at) const {
        static const auto units = phrases_of(unit_words, [](const UnitWords& row) { return row.words; });
        const std::size_t first = at;
        while (at < rest_.size() && (writer_ == Writer::person || rest_[at].capital)) {
            // "thành phố Huyện" is none, but "xã Tân An huyện Vân Sơn" has two places
            if (at > first && size_at(rest_.subspan(at), units) > 0) break;
            ++at;
        }
        return at;
    }

    // A province is known by its name, and so is which "thành phố" is one.
    static void settle(Place& place) {
        const Province* known = province_named(place.name);
        if (known == nullptr || (place.levels & province) == 0) return;
        const bool city = place.levels != province;
        place.levels = city && !known->city ? district : province;
        if (place.levels == province) place.known = known->name;
    }

    // What stands before the first unit; of a unit alone, what bodies of it are called.
    void set_core(std::size_t end) {
        static const auto joints = phrases_of(unit_joints);
        NameView core = rest_.first(end);
        if (figure_ && !core.empty()) core = core.first(core.size() - 1);
        if (end < rest_.size()) {
            while (const std::size_t joint = size_at_end(core, joints)) {
                if (joint >= core.size()) break;
                if (core.back().exact == "các") name_.plural = name_.plural || name_.places.empty();
                core = core.first(core.size() - joint);
            }
        }
        name_.core = begins_with_;
        name_.core.insert(name_.core.end(), core.begin(), core.end());
        if (!core.empty() || unit_ == nullptr) return;
        const bool committee = unit_->sort == UnitWords::Sort::committee;
        name_.core = name_of_body(committee ? unit_->words : any_territory, Writer::document);
    }

    // "Sở Y tế Kiên Giang"
    void cut_province() {
        const std::size_t size = size_at_end(name_.core, province_phrases());
        if (size == 0 || size >= name_.core.size()) return;
        Place place{province, Name(name_.core.end() - static_cast<std::ptrdiff_t>(size), name_.core.end()), {}};
        const bool written = writer_ == Writer::person ||
                             std::ranges::all_of(place.name, [](const NameWord& word) { return word.capital; });
        if (!written) return;
        settle(place);
        name_.places.push_back(std::move(place));
        name_.core.resize(name_.core.size() - size);
    }

    // "Ủy ban Mặt trận Tổ quốc Việt Nam" is the same at every level.
    void drop_country() {
        static const Name words = name_of_body(country, Writer::document);
        const NameView core = name_.core;
        if (core.size() > words.size() && starts(core.last(words.size()), words))
            name_.core.resize(core.size() - words.size());
    }

    void narrow_levels() {
        static const auto beginnings = phrases_of(body_levels, [](const BodyLevel& row) { return row.beginning; });
        const Phrase* found = longest_at(name_.core, beginnings);
        if (found == nullptr) return;
        const Levels both = name_.levels & body_levels.at(found->row).levels;
        if (both != 0) name_.levels = both;
        if (body_levels.at(found->row).levels != every_level) name_.levelled = true;
    }

    Writer writer_;
    BodyName name_;
    NameView rest_;    // of name_.words
    Name begins_with_; // what the head's words leave out
    const UnitWords* unit_ = nullptr;
    bool figure_ = false; // "11 phường"
};

Vicinity vicinity(const Place& one, const Place& other) {
    if (one.levels != other.levels) return Vicinity::same;
    if (!one.known.empty() && !other.known.empty()) {
        if (one.known == other.known) return Vicinity::same;
        const bool merged = unit_of(one.known) == other.known || unit_of(other.known) == one.known;
        return merged ? Vicinity::successor : Vicinity::elsewhere;
    }
    return is_same(one.name, other.name) ? Vicinity::same : Vicinity::elsewhere;
}

std::string without_brackets(std::string_view text) {
    std::string out;
    std::size_t depth = 0;
    for (const char c : text) {
        if (c == '(') ++depth;
        if (depth == 0) out += c;
        if (c == ')' && depth > 0) --depth;
    }
    return out;
}

} // namespace

Name name_of_body(std::string_view text, Writer writer) {
    const std::string outside = text.find('(') == std::string_view::npos ? std::string(text) : without_brackets(text);
    Name name;
    for_each_syllable(outside, [&](Range place) {
        const std::string_view word = std::string_view(outside).substr(place.first, place.size());
        const char32_t first = code_point_at(word, 0).value;
        const bool figure = first >= U'0' && first <= U'9';
        const bool strict = writer == Writer::document || has_marks(word);
        name.push_back({exact_key(word), fold(word), strict, figure || is_upper(first)});
    });
    return name;
}

bool is_same(const NameWord& one, const NameWord& other) {
    return one.strict && other.strict ? one.exact == other.exact : one.folded == other.folded;
}

bool is_same(const Name& one, const Name& other) {
    return std::ranges::equal(one, other, [](const NameWord& a, const NameWord& b) { return is_same(a, b); });
}

bool begins_with(const Name& name, std::string_view words) {
    return starts(name, name_of_body(words, Writer::document));
}

std::string spelling(const Name& name) {
    std::string words;
    for (const NameWord& word : name) words.append(words.empty() ? "" : " ").append(word.exact);
    return words;
}

BodyName take_apart(Name words, Writer writer) { return Anatomist(std::move(words), writer).run(); }

BodyName take_apart(std::string_view text, Writer writer) { return take_apart(name_of_body(text, writer), writer); }

Vicinity vicinity(const std::vector<Place>& one, const std::vector<Place>& other) {
    Vicinity worst = Vicinity::same;
    for (const Place& place : one) {
        for (const Place& there : other) worst = std::max(worst, vicinity(place, there));
    }
    return worst;
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "extract/bodies.hpp"

#include "base/letters.hpp"
#include "base/words.hpp"
#include "extract/abbreviations.hpp"
#include "extract/shared_head.hpp"
#include "knowledge/actors.hpp"
#include "knowledge/body_heads.hpp"
#include "knowledge/complete_names.hpp"
#include "knowledge/joined_names.hpp"
#include "knowledge/predicates.hpp"
#include <algorithm>

namespace chithi {

namespace {

// How many words the head of a body has that begins at `at`; 0 for none.
std::size_t own_head_at(const Words& words, std::size_t at) {
    static const PhraseSet heads = [] {
        std::vector<std::string_view> phrases;
        for (const BodyHead& head : body_heads) phrases.push_back(head.words);
        return PhraseSet(phrases);
    }();
    static const PhraseSet none(no_bodies);
    static const PhraseSet short_names(names_without_head);
    const std::size_t count = std::max(heads.match(words, at), short_names.match(words, at));
    return none.match(words, at) < count ? count : 0;
}

std::size_t plural_at(const Words& words, std::size_t at) {
    static const PhraseSet plurals(plural_openers);
    return plurals.match(words, at);
}

// "2", "IV": by which bodies of one name are told apart.
bool is_numeral(const Words& words, std::size_t at) {
    if (at >= words.size()) return false;
    const Word& word = words[at];
    return word.sort == Word::Sort::digits ||
           (word.capital && word.key.find_first_not_of("ivx") == std::string::npos);
}

// How many words of "số 2", "vùng IV" or "IV" stand at `at`; 0 for none.
std::size_t numbered_at(const Words& words, std::size_t at) {
    static const PhraseSet opening(numeral_openers);
    const std::size_t before = opening.match(words, at);
    return is_numeral(words, at + before) ? before + 1 : 0;
}

// "chế biến" in "cơ sở sản xuất, chế biến", "liên quan": words that say more of the name before them.
bool goes_on(const Words& words, std::size_t at) {
    static const PhraseSet bodies(plural_bodies);
    if (bodies.match(words, at) > 0) return false; // "các cơ quan, tổ chức"
    static const PhraseSet verbs(predicates);
    static const PhraseSet qualities(name_continues);
    return verbs.match(words, at) > 0 || qualities.match(words, at) > 0;
}

// "Công an" is a body, but behind "các Bộ" the field of one.
bool is_ministry(const SharedHead& shared, const Words& name) {
    const std::string head = exact_key(shared.of_names);
    return (head == "bộ" || head.ends_with(" bộ")) && field_at(name, 0) == name.size();
}

// Text without what stands in closed brackets: "Sở Y tế (thường trực)" is Sở Y tế.
std::string without_brackets(std::string_view text) {
    const std::string_view whole = text;
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find('(');
        const std::size_t close = text.find(')', std::min(open, text.size()));
        const bool closed = open != std::string_view::npos && close != std::string_view::npos;
        out += text.substr(0, closed ? open : text.size());
        if (!closed) break;
        while (!out.empty() && out.back() == ' ') out.pop_back();
        text.remove_prefix(close + 1);
    }
    return std::string(out.empty() ? whole : out);
}

/// Reads a list from left to right, name by name.
class ListReader {
public:
    explicit ListReader(std::string_view text)
        : text_(text), words_(words_of(text)), all_capitals_(all_capitals(text)) {}

    std::vector<std::string> run() {
        static const PhraseSet joined(joined_names);
        std::size_t first = 0;
        for (std::size_t at = 0; at < words_.size();) {
            const std::size_t inside = joined.match(words_, at);
            const std::size_t mark = inside > 1 ? 0 : cut_at(first, at);
            if (mark > 0) {
                add(first, at);
                first = at + mark;
            }
            at += std::max({inside, mark, std::size_t{1}});
        }
        add(first, words_.size());
        return std::move(names_);
    }

private:
    // How many words part the name that begins at `first` from the next, if such stand at `at`; 0 for none.
    [[nodiscard]] std::size_t cut_at(std::size_t first, std::size_t at) const {
        static const PhraseSet examples(name_examples);
        const std::string& key = words_[at].key;
        if (key == ";") return 1;
        if (key == ":") return lists_names(first, at) ? 1 : 0;
        if (const std::size_t words = examples.match(words_, at)) {
            const std::size_t next = at + words + (is(at + words, ":") ? 1 : 0);
            return at > first && begins_name(next) ? next - at : 0;
        }
        const bool both = key == "," && is(at + 1, "và");
        if (both || key == "," || key == "và" || key == "hoặc") {
            const std::size_t mark = both ? 2 : 1;
            const bool parts = at == first || at + mark >= words_.size() || parts_names(first, at, at + mark);
            return parts ? mark : 0;
        }
        return 0;
    }

    // "các Sở: Y tế, …": what heads all names behind the colon.
    [[nodiscard]] bool lists_names(std::size_t first, std::size_t colon) const {
        return colon > first && colon + 1 < words_.size() && capital(colon + 1);
    }

    // Whether a name of its own begins at `next`, behind a mark at `at` and the name that begins at `first`.
    [[nodiscard]] bool parts_names(std::size_t first, std::size_t at, std::size_t next) const {
        if (begins_name(next) || is_abbreviation(next)) return true;
        if (at > first && is_numeral(words_, at - 1) && numbered_at(words_, next) > 0) return true;
        const SharedHead shared = begins_name(first) ? shared_by(name_of(first, at), !all_capitals_) : shared_;
        const bool named = capital(next) || words_[next].sort == Word::Sort::digits;
        if (!shared.of_names.empty() && named) return true;
        if (!shared.of_fields.empty() && field_at(words_, next) > 0) return true;
        if (words_[at].key != ",") return false;
        const bool several = several_ || plural_at(words_, first) > 0;
        if (!several && capital(next) && closes_name(first, next)) return false;
        return capital(next) || (several && words_[next].sort == Word::Sort::letters && !goes_on(words_, next));
    }

    [[nodiscard]] bool begins_name(std::size_t at) const {
        if (at >= words_.size()) return false;
        return plural_at(words_, at) > 0 || own_head_at(words_, at) > 0 || expands_to_head(at);
    }

    // "Ủy ban Giáo dục, Thanh niên và Thể thao": the comma is one of a name that an "và" without a head closes. Not
    // so "Hội Nông dân, Phụ nữ và Cựu chiến binh".
    [[nodiscard]] bool closes_name(std::size_t first, std::size_t next) const {
        if (is(first, "hội")) return false;
        while (next < words_.size() && words_[next].sort == Word::Sort::letters && words_[next].key != "và") ++next;
        return is(next, "và") && next + 1 < words_.size() && !begins_name(next + 1) && !is_abbreviation(next + 1);
    }

    // "FPT": a name, unless it says which of several ("các sở: NN&PTNT").
    [[nodiscard]] bool is_abbreviation(std::size_t at) const {
        const std::string_view word = text_.substr(words_[at].range.first, words_[at].range.size());
        return capital(at) && word.size() > 1 && all_capitals(word);
    }

    // "SYT" is "Sở Y tế"; "GDĐT" only says of what field.
    [[nodiscard]] bool expands_to_head(std::size_t at) const {
        const std::string_view rest = text_.substr(words_[at].range.first);
        const std::string full = expand_first_alias(rest);
        return !full.empty() && !full.starts_with(text_.substr(words_[at].range.first, words_[at].range.size())) &&
               own_head_at(words_of(full), 0) > 0;
    }

    [[nodiscard]] std::string_view name_of(std::size_t first, std::size_t end) const {
        return text_.substr(words_[first].range.first, words_[end - 1].range.end - words_[first].range.first);
    }

    [[nodiscard]] bool is(std::size_t at, std::string_view key) const {
        return at < words_.size() && words_[at].key == key;
    }

    [[nodiscard]] bool capital(std::size_t at) const { return !all_capitals_ && words_[at].capital; }

    void add(std::size_t first, std::size_t end) {
        if (first >= end) return;
        const std::string_view written = name_of(first, end);
        const Words words = words_of(written);
        for (std::size_t at = 0; at < words.size(); ++at) several_ = several_ || plural_at(words, at) > 0;
        if (is(end, ":")) return open_list(written);
        const bool own = begins_name(first) && !is_ministry(shared_, words);
        if ((own && add_unit(written, words)) || add_group(written, words)) return;
        if (!own && (add_numbered(written, words) || add_headless(written, words))) return;
        shared_ = own ? shared_by(written, !all_capitals_) : SharedHead{};
        if (of_departments_ && shared_.of_fields.empty()) shared_.of_fields = "Sở";
        first_shared_ = names_.size();
        names_.push_back(expand_aliases(written.substr(words[plural_words_of(words)].range.first)));
    }

    // "Giám đốc các Sở: Tài chính, …" names nobody yet; "các sở, ngành: Y tế, …" names groups, and their members.
    void open_list(std::string_view head) {
        const bool group = !names_.empty() && exact_key(head) == "ngành";
        shared_ = group ? SharedHead() : shared_before_colon(head, !all_capitals_);
        if (group) shared_.of_fields = "Sở";
        of_departments_ = group;
        if (group) names_.emplace_back(head);
        first_shared_ = names_.size();
    }

    // "thị xã" behind "Ủy ban nhân dân các huyện": the same head, and "các" again where no place is named.
    bool add_unit(std::string_view written, const Words& words) {
        const std::size_t level = words.front().key == "cấp" ? 1 : 0;
        const std::size_t unit = level + unit_at(words, level);
        if (shared_.of_units.empty() || unit == level || own_head_at(words, 0) > unit) return false; // "Tỉnh đoàn"
        const bool named = unit < words.size() &&
                           (words[unit].sort == Word::Sort::digits || (!all_capitals_ && words[unit].capital));
        if (named && !shared_.plural_units) return false;
        alone();
        const bool again = level > 0 && shared_.of_units.ends_with("cấp");
        const std::string_view rest = written.substr(words[again ? 1 : 0].range.first);
        const std::string head = shared_.of_units + (shared_.plural_units && !named ? " các " : " ");
        if (named)
            shared_.of_names = shared_.of_units + " " + std::string(written.substr(0, words[unit - 1].range.end));
        names_.push_back(expand_aliases(head + std::string(rest)));
        return true;
    }

    // "ban" behind "Thủ trưởng các sở", unless it has a name of its own ("Ban Dân tộc").
    bool add_group(std::string_view written, const Words& words) {
        const bool group = group_of_one_head_at(words, 0) > 0 && (all_capitals_ || !words.front().capital);
        if (shared_.of_groups.empty() || !group) return false;
        names_.push_back(expand_aliases(shared_.of_groups + " " + std::string(written)));
        return true;
    }

    // "II" or "vùng II" behind "Chi cục Kiểm lâm vùng I", "số 2" behind "Hạt Quản lý đường bộ số 1".
    bool add_numbered(std::string_view written, const Words& words) {
        const std::size_t count = numbered_at(words, 0);
        if (count == 0 || count != words.size() || names_.empty()) return false;
        const std::string& last = names_.back();
        const Words before = words_of(last);
        if (before.size() < 2 || numbered_at(before, before.size() - 2) != 2) return false;
        const std::size_t kept = count == 2 ? before.size() - 2 : before.size() - 1;
        names_.push_back(last.substr(0, before[kept].range.first) + std::string(written));
        return true;
    }

    // "Tài chính" behind "các Sở Y tế": whether a head is shared with it.
    bool add_headless(std::string_view written, const Words& words) {
        const bool field = !shared_.of_fields.empty() && field_at(words, 0) > 0;
        const std::string& head = field ? shared_.of_fields : shared_.of_names;
        if (head.empty()) return false;
        alone();
        names_.push_back(expand_aliases(head + " " + std::string(written)));
        return true;
    }

    // "các Sở Y tế" turns out to be one of several.
    void alone() {
        if (first_shared_ < names_.size() && !shared_.first_alone.empty())
            names_[first_shared_] = expand_aliases(shared_.first_alone);
        shared_.first_alone.clear();
    }

    std::string_view text_;
    Words words_;
    bool all_capitals_;
    bool several_ = false;        ///< an opening word ("các") stands before one of the names
    bool of_departments_ = false; ///< "các sở, ngành: Y tế, Công an, Tài chính"
    std::vector<std::string> names_;
    SharedHead shared_;            ///< what the names read so far share with those that follow
    std::size_t first_shared_ = 0; ///< the name that `shared_` is of
};

} // namespace

std::vector<std::string> bodies_of(std::string_view text) {
    const std::string plain = without_brackets(text);
    return ListReader(plain).run();
}

} // namespace chithi

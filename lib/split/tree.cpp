// SPDX-License-Identifier: Apache-2.0
#include "split/tree.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/labels.hpp"
#include "normalise/page_furniture.hpp"
#include "split/heading.hpp"
#include "split/label_name.hpp"
#include "split/label_series.hpp"
#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace chithi {

namespace {

constexpr std::size_t deepest = 16;   // levels; no document has ten
constexpr std::size_t widest_gap = 3; // numbers that may be missing in a series (d) e) without đ) is one)

/// A level that is open: its latest item.
struct Level {
    Item* item;
    Label label;
    std::size_t dashes = 0; ///< and bullets right below it
    std::size_t pluses = 0;
    std::size_t headings = 0; ///< items right below it that have no label
};

bool is_marked(LabelClass label_class) noexcept { return !is_counted(label_class); }

class TreeReader {
public:
    TreeReader(const Text& text, Rows rows) : text_(text), rows_(rows) {}

    Body run() {
        labels_ = read_labels(text_, rows_);
        counted_ = std::ranges::any_of(labels_, begins_list);
        for (std::size_t i = 0; i < rows_.size(); ++i) read(i);
        return std::move(body_);
    }

private:
    static bool begins_list(const std::optional<RowLabel>& read) noexcept {
        return read && is_counted(read->label.label_class) && (read->label.number == 1 || read->followed);
    }

    void read(std::size_t at) {
        const Row& row = rows_[at];
        auto read = labels_[at];
        if (read) read->label = reread(read->label, text_.view(row.range));
        if (!read && heads_list_of_marks(at)) return add_heading(row);
        if (!read || !open(*read, row)) return add_paragraph(at);
        if (read->mended)
            note("label-misread", "this label was misread; its place in the list tells what it is", row);
    }

    // "C." is the third of A. B. C., not a hundred; "i)" after h) is a letter, else the first of i) ii), and so
    // "v)" and "x)".
    [[nodiscard]] Label reread(Label label, std::string_view row) const {
        if (label.label_class == LabelClass::roman && row.front() == 'C' && label.number == 100) {
            label.label_class = LabelClass::upper;
            label.number = 3;
        }
        const std::size_t numeral = label.label_class == LabelClass::letter ? numeral_of(row) : 0;
        const bool goes_on = numeral == 1 || is_open(LabelClass::lower_roman, numeral - 1);
        if (numeral > 0 && goes_on && !is_open(LabelClass::letter, label.number - 1)) {
            label.label_class = LabelClass::lower_roman;
            label.number = numeral;
        }
        return label;
    }

    static std::size_t numeral_of(std::string_view row) noexcept {
        if (row.starts_with("i)")) return 1;
        if (row.starts_with("v)")) return 5;
        return row.starts_with("x)") ? 10 : 0;
    }

    [[nodiscard]] bool is_open(LabelClass label_class, std::size_t number) const {
        return std::ranges::any_of(levels_, [&](const Level& level) {
            return level.label.label_class == label_class && level.label.number == number;
        });
    }

    bool open(const RowLabel& read, const Row& row) {
        const auto depth = is_marked(read.label.label_class) ? depth_of_mark(read.label) : depth_of_count(read, row);
        if (!depth) return false;
        levels_.resize(*depth);
        add_item(read, row);
        return true;
    }

    // A dash goes under the item that is open. Before the first number of a numbered document it is part
    // of the preamble.
    std::optional<std::size_t> depth_of_mark(const Label& label) {
        if (levels_.empty()) return counted_ ? std::nullopt : std::optional<std::size_t>(0);
        for (std::size_t i = levels_.size(); i-- > 0;) {
            if (levels_[i].label.label_class == label.label_class) return i;
            if (is_counted(levels_[i].label.label_class)) break;
        }
        return levels_.size();
    }

    std::optional<std::size_t> depth_of_count(const RowLabel& read, const Row& row) {
        const Label& label = read.label;
        if (read.foreign) return depth_of_same(label);
        if (const auto depth = depth_of_next(label)) return depth;
        if (label.label_class == LabelClass::decimal) {
            const auto depth = depth_of_decimal(label);
            return depth || !read.followed ? depth : depth_of_late(label, row);
        }
        if (label.number == 1) return depth_of_first(label);
        if (runs_on(label)) return levels_above(label.label_class);
        const auto depth = depth_after_gap(label, row);
        return depth || !read.followed ? depth : depth_of_late(label, row);
    }

    // f) behind e): the level of that.
    [[nodiscard]] std::optional<std::size_t> depth_of_same(const Label& label) const {
        for (std::size_t i = levels_.size(); i-- > 0;) {
            if (levels_[i].label.label_class == label.label_class && levels_[i].label.number == label.number)
                return i;
        }
        return std::nullopt;
    }

    // A list that does not begin at its first, as in an extract, or goes on far behind; the label after this one has
    // the next number, so that it is no figure of the text.
    std::size_t depth_of_late(const Label& label, const Row& row) {
        for (std::size_t i = levels_.size(); i-- > 0;) {
            const Label& open = levels_[i].label;
            if (open.label_class != label.label_class || open.delimiter != label.delimiter) continue;
            if (open.depth != label.depth || open.number >= label.number) continue;
            note("label-gap", "numbers are missing before this label", row);
            return i;
        }
        note("list-begins-late", "the list begins with this label, not with its first", row);
        return is_list_within(label) ? levels_.size() : levels_above(label.label_class);
    }

    // Articles are counted through all chapters, and in some documents numbers through all Roman parts.
    [[nodiscard]] bool runs_on(const Label& label) const {
        const auto last = last_numbers_.find(label.label_class);
        const bool outer = label.label_class <= LabelClass::arabic;
        return outer && last != last_numbers_.end() && last->second + 1 == label.number;
    }

    // The level of which this label is the next one; an exact delimiter is preferred.
    [[nodiscard]] std::optional<std::size_t> depth_of_next(const Label& label) const {
        std::optional<std::size_t> found;
        for (std::size_t i = levels_.size(); i-- > 0;) {
            const Label& open = levels_[i].label;
            if (open.label_class != label.label_class || open.depth != label.depth) continue;
            if (open.number + 1 != label.number) continue;
            if (label.depth > 0 && open.parent != label.parent) continue;
            if (open.delimiter == label.delimiter) return i;
            if (!found) found = i;
        }
        return found;
    }

    [[nodiscard]] std::optional<std::size_t> depth_of_decimal(const Label& label) const {
        for (std::size_t i = levels_.size(); i-- > 0;) {
            const Label& open = levels_[i].label;
            const bool parent = label.depth == 2
                                    ? open.label_class == LabelClass::arabic
                                    : open.label_class == LabelClass::decimal && open.depth + 1 == label.depth;
            if (parent && open.number == label.parent) return i + 1;
        }
        if (label.number > 2) return std::nullopt;
        return levels_above(LabelClass::decimal);
    }

    // A label whose predecessor is missing: taken where a small gap explains it, or where the number before
    // was given twice; else it is text ("… số ca mắc là / 12. Các …").
    std::optional<std::size_t> depth_after_gap(const Label& label, const Row& row) {
        for (std::size_t i = levels_.size(); i-- > 0;) {
            const Label& open = levels_[i].label;
            if (open.label_class != label.label_class || label.number < open.number) continue;
            if (label.number - open.number > widest_gap) continue;
            if (label.number == open.number) {
                if (label.delimiter != open.delimiter) continue;
                note("label-repeated", "the label before this one has the same number", row);
            } else if (label.label_class != LabelClass::letter || skips_letters(open.number, label.number)) {
                note("label-gap", "a number is missing before this label", row);
            }
            return i;
        }
        return std::nullopt;
    }

    // d) e) without đ) is a whole list, counted in English.
    static bool skips_letters(std::size_t before, std::size_t now) noexcept {
        return before + 2 != now || point_letters.at(now - 2) != "đ";
    }

    // The first of a series: a new level below the ones that are further out.
    [[nodiscard]] std::optional<std::size_t> depth_of_first(const Label& label) const {
        for (std::size_t i = levels_.size(); i-- > 0;) {
            const Label& open = levels_[i].label;
            if (open.label_class != label.label_class || open.delimiter != label.delimiter) continue;
            return starts_list_below(i) ? levels_.size() : i;
        }
        return is_list_within(label) ? levels_.size() : levels_above(label.label_class);
    }

    // "1)" below "1.": counted alike, but marked otherwise.
    [[nodiscard]] bool is_list_within(const Label& label) const {
        const bool plain = label.label_class == LabelClass::arabic || label.label_class == LabelClass::letter;
        return plain && levels_.size() < deepest && std::ranges::any_of(levels_, [&](const Level& level) {
                   return level.label.label_class == label.label_class;
               });
    }

    // A series that begins again below "a) … gồm:" is a list of that point; elsewhere it restarts.
    [[nodiscard]] bool starts_list_below(std::size_t level) const {
        if (level + 1 == levels_.size() || levels_.size() >= deepest) return false;
        const Item& last = *levels_.back().item;
        return !last.paragraphs.empty() && text_.view(last.paragraphs.back()).ends_with(':');
    }

    // How many open levels are further out than this class. A number below a letter that stands under no
    // number is the letter's child.
    [[nodiscard]] std::size_t levels_above(LabelClass label_class) const {
        const bool under_letter =
            label_class == LabelClass::arabic && std::ranges::none_of(levels_, [](const Level& level) {
                return level.label.label_class == LabelClass::arabic;
            });
        std::size_t depth = 0;
        while (depth < levels_.size()) {
            const LabelClass open = levels_[depth].label.label_class;
            const bool outside = open < label_class || (under_letter && open == LabelClass::letter);
            if (!outside) break;
            ++depth;
        }
        return depth;
    }

    void add_item(const RowLabel& read, const Row& row) {
        const Label& label = read.label;
        std::vector<Item>& siblings = levels_.empty() ? body_.items : levels_.back().item->children;
        Item item;
        item.label = {row.range.first, row.range.first + label.size};
        item.label_class = label.label_class;
        item.path = path_of(item, read);
        Range rest = trimmed(text_, {item.label.end, row.range.end});
        if (text_.view(rest).starts_with('|')) rest = trimmed(text_, {rest.first + 1, rest.end}); // a cell of its own
        if (!rest.empty()) item.paragraphs.push_back(rest);
        siblings.push_back(std::move(item));
        levels_.push_back({&siblings.back(), label});
        last_numbers_[label.label_class] = label.number;
        body_.trailing.clear();
    }

    // "Sở Y tế:" without a number, and dashes below it, where no item with a number of its own is open.
    [[nodiscard]] bool heads_list_of_marks(std::size_t at) const {
        const bool marks_below =
            at + 1 < labels_.size() && labels_[at + 1] && is_marked(labels_[at + 1]->label.label_class);
        return marks_below && is_title_of_body(text_.view(rows_[at].range)) &&
               (levels_.empty() ? !counted_ : depth_of_heading().has_value());
    }

    // Below a part; "1. …" keeps what follows it.
    [[nodiscard]] std::optional<std::size_t> depth_of_heading() const {
        std::size_t depth = 0;
        while (depth < levels_.size() && levels_[depth].label.label_class <= LabelClass::roman) ++depth;
        const bool free = depth == levels_.size() || levels_[depth].item->label.empty() ||
                          is_marked(levels_[depth].label.label_class);
        return free ? std::optional(depth) : std::nullopt;
    }

    // An item without a label; its level holds dashes and numbers, and ends where the next part begins.
    void add_heading(const Row& row) {
        levels_.resize(depth_of_heading().value_or(0));
        std::vector<Item>& siblings = levels_.empty() ? body_.items : levels_.back().item->children;
        Level& above = levels_.empty() ? top_ : levels_.back();
        Item item;
        item.path = (levels_.empty() ? "" : above.item->path + ".") + "p" + std::to_string(++above.headings);
        item.paragraphs.push_back(row.range);
        siblings.push_back(std::move(item));
        levels_.push_back({&siblings.back(), Label{LabelClass::article, 0, 0, 0, 0, 0}});
        body_.trailing.clear();
    }

    [[nodiscard]] std::string path_of(const Item& item, const RowLabel& read) {
        const Label& label = read.label;
        std::string prefix;
        for (const Level& level : levels_) {
            // A decimal label carries the numbers above it: 4.1 under II.4 is II.4.1.
            const bool carried =
                label.label_class == LabelClass::decimal &&
                (level.label.label_class == LabelClass::arabic || level.label.label_class == LabelClass::decimal);
            if (carried) break;
            prefix = level.item->path + ".";
        }
        std::string path = prefix + component_of(item, read);
        const std::size_t times = ++paths_[path];
        return times == 1 ? path : path + "~" + std::to_string(times);
    }

    [[nodiscard]] std::string component_of(const Item& item, const RowLabel& read) {
        const Label& label = read.label;
        if (is_counted(label.label_class)) return label_name(text_, item.label, read);
        Level& above = levels_.empty() ? top_ : levels_.back();
        if (label.label_class == LabelClass::plus) return "+" + std::to_string(++above.pluses);
        return "-" + std::to_string(++above.dashes);
    }

    void add_paragraph(std::size_t at) {
        const Row& row = rows_[at];
        if (is_rule(text_.view(row.range))) return; // above Nơi nhận, or between parts
        if (levels_.empty()) {
            body_.preamble.push_back(row.range);
            return;
        }
        if (goes_on_with_title(row)) return;
        leave_marks(at);
        levels_.back().item->paragraphs.push_back(row.range);
        body_.trailing.push_back(row.range);
    }

    // A title in capitals over two lines is one.
    bool goes_on_with_title(const Row& row) {
        Item& item = *levels_.back().item;
        if (item.paragraphs.size() != 1 || !item.children.empty() || row.blank_before) return false;
        if (!all_capitals(text_.view(item.paragraphs.back())) || !all_capitals(text_.view(row.range))) return false;
        item.paragraphs.back().end = row.range.end;
        return true;
    }

    // A paragraph without a label below dashes belongs to the numbered item above them (in a document of
    // dashes, to the outermost), unless it only goes on with an open sentence, or the list of dashes goes on below
    // it.
    void leave_marks(std::size_t at) {
        if (!is_marked(levels_.back().label.label_class) || goes_on_with_sentence(rows_[at])) return;
        if (list_goes_on_below(at)) return;
        while (levels_.size() > 1 && is_marked(levels_.back().label.label_class)) levels_.pop_back();
    }

    [[nodiscard]] bool list_goes_on_below(std::size_t at) const {
        if (text_.view(rows_[at].range).ends_with(':')) return false; // it leads to a list of its own
        const auto next = std::find_if(labels_.begin() + static_cast<std::ptrdiff_t>(at), labels_.end(),
                                       [](const std::optional<RowLabel>& label) { return label.has_value(); });
        return next != labels_.end() && is_marked((*next)->label.label_class);
    }

    [[nodiscard]] bool goes_on_with_sentence(const Row& row) const {
        const Item& item = *levels_.back().item;
        if (item.paragraphs.empty()) return true;
        const char last = text_.view(item.paragraphs.back()).back();
        const bool open = std::string_view(".:;!?").find(last) == std::string_view::npos;
        return open || is_lower(code_point_at(text_.view(row.range), 0).value);
    }

    void note(std::string code, std::string message, const Row& row) {
        body_.diagnostics.push_back({Severity::info, std::move(code), std::move(message), text_.spans(row.range)});
    }

    const Text& text_;
    Rows rows_;
    std::vector<std::optional<RowLabel>> labels_; // of each row
    Body body_;
    std::vector<Level> levels_;
    std::map<LabelClass, std::size_t> last_numbers_;     // of the latest item of each class
    Level top_{};                                        // counts what stands below no item
    std::unordered_map<std::string, std::size_t> paths_; // how often each was asked for
    bool counted_ = false;                               // some label begins a list
};

} // namespace

Body read_tree(const Text& text, Rows rows) { return TreeReader(text, rows).run(); }

} // namespace chithi

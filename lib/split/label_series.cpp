// SPDX-License-Identifier: Apache-2.0
#include "split/label_series.hpp"

#include "base/letters.hpp"
#include "normalise/doubtful_labels.hpp"
#include <algorithm>
#include <map>
#include <tuple>

namespace chithi {

namespace {

// "1. | Sở Y tế | rà soát": a row of a table; with one bar it is an item in two cells.
bool is_table_row(std::string_view row) noexcept {
    const std::size_t bar = row.find('|');
    return bar != std::string_view::npos && row.find('|', bar + 1) != std::string_view::npos;
}

/// What two labels of one list share.
using Kind = std::tuple<LabelClass, char, std::size_t, std::size_t>;

Kind kind_of(const Label& label) noexcept {
    return {label.label_class, label.delimiter, label.depth, label.depth > 0 ? label.parent : 0};
}

class LabelReader {
public:
    LabelReader(const Text& text, Rows rows) : text_(text), rows_(rows), labels_(rows.size()), later_(rows.size()) {}

    std::vector<std::optional<RowLabel>> run() {
        read_plain();
        read_serial();
        look_ahead();
        reread_first_part();
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (!is_table_row(view(i))) prove(i);
            if (labels_[i]) remember(labels_[i]->label);
        }
        return std::move(labels_);
    }

private:
    /// The next numbers below a row: of its own kind, and of arabic and Roman labels whatever their delimiter.
    struct Later {
        std::size_t same = 0;
        std::size_t arabic = 0;
        std::size_t roman = 0;
        std::size_t perhaps_arabic = 0; // doubtful ones counted in
        std::size_t perhaps_roman = 0;
        std::size_t letter = 0;
    };

    [[nodiscard]] std::string_view view(std::size_t row) const { return text_.view(rows_[row].range); }

    void read_plain() {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (is_table_row(view(i))) continue;
            if (const auto label = label_of(view(i))) labels_[i] = RowLabel{*label};
        }
    }

    void read_serial() {
        std::vector<std::string_view> lines;
        lines.reserve(rows_.size());
        for (std::size_t i = 0; i < rows_.size(); ++i) lines.push_back(is_table_row(view(i)) ? "" : view(i));
        const std::vector<bool> lists = serial_lists(lines);
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const auto label = lists[i] ? serial_label_of(view(i)) : std::nullopt;
            if (label) labels_[i] = RowLabel{*label};
        }
    }

    void look_ahead() {
        std::map<Kind, std::size_t> next;
        Later later;
        for (std::size_t i = rows_.size(); i-- > 0;) {
            later_[i] = later;
            note_doubtful(i, later);
            if (!labels_[i] || !is_counted(labels_[i]->label.label_class)) continue;
            const Label& label = labels_[i]->label;
            std::size_t& same = next[kind_of(label)];
            later_[i].same = same;
            labels_[i]->followed = same == label.number + 1;
            same = label.number;
            if (is_serial(label)) continue;
            if (label.label_class == LabelClass::arabic) later.arabic = later.perhaps_arabic = label.number;
            if (label.label_class == LabelClass::roman) later.roman = later.perhaps_roman = label.number;
            if (label.label_class == LabelClass::letter) later.letter = label.number;
        }
    }

    // No label by its shape, or "l." where no k) stands before it.
    [[nodiscard]] bool is_doubtful(std::size_t at) const {
        if (!labels_[at]) return true;
        const Label& label = labels_[at]->label;
        return view(at).front() == 'l' && label.label_class == LabelClass::letter &&
               letter_.number + 1 != label.number;
    }

    // Two misread labels in a row prove each other.
    void note_doubtful(std::size_t at, Later& later) const {
        if (is_table_row(view(at))) return;
        const bool roman_label = labels_[at] && labels_[at]->label.label_class == LabelClass::roman;
        if (!is_doubtful(at) && !roman_label) return;
        if (const auto arabic = misread_arabic_of(view(at))) later.perhaps_arabic = arabic->number;
        if (roman_label) return;
        if (const auto roman = misread_roman_of(view(at))) later.perhaps_roman = roman->number;
    }

    void remember(const Label& label) {
        if (is_serial(label)) return;
        if (label.label_class == LabelClass::arabic) arabic_ = label;
        if (label.label_class == LabelClass::roman) roman_ = label;
        if (label.label_class == LabelClass::letter) letter_ = label;
    }

    // A doubtful label is taken where the one before it in its series and the one after it prove it.
    void prove(std::size_t at) {
        const std::string_view row = view(at);
        const auto arabic = misread_arabic_of(row);
        const Later& later = later_[at];
        const bool doubtful = is_doubtful(at);
        if (arabic && fits(*arabic, arabic_, later.arabic, later.perhaps_arabic, doubtful)) {
            return mend(at, *arabic, arabic_);
        }
        if (!doubtful) return;
        const auto roman = misread_roman_of(row);
        if (roman && fits(*roman, roman_, later.roman, later.perhaps_roman, true)) return mend(at, *roman, roman_);
        const auto foreign = labels_[at] ? std::nullopt : foreign_letter_of(row);
        const bool between = foreign && letter_.number == foreign->number && letter_.delimiter == foreign->delimiter;
        if (between && (later.letter == foreign->number + 1 || later.letter <= 1)) {
            labels_[at] = RowLabel{*foreign, false, true, true};
        }
    }

    // The last of a list has nothing below it, but must have two above; what reads as a label of its own needs both
    // neighbours.
    static bool fits(const Label& label, const Label& before, std::size_t after, std::size_t perhaps_after,
                     bool doubtful) noexcept {
        const bool first = label.number == 1 && doubtful && before.number != 1;
        if (!first && (before.number == 0 || before.number + 1 != label.number)) return false;
        if (after == label.number + 1 || (doubtful && perhaps_after == label.number + 1)) return true;
        return doubtful && label.number > 2 && after <= 1;
    }

    void mend(std::size_t at, Label label, const Label& before) {
        if (label.delimiter == 0) label.delimiter = before.delimiter != 0 ? before.delimiter : '.';
        labels_[at] = RowLabel{label, true, false, true};
    }

    // "I. 2. 3." or "I. 2, 3.", and "1. MỤC TIÊU / 1. … 2. … / II. NHIỆM VỤ": a scanner took the first of a list for
    // one of another.
    void reread_first_part() {
        std::optional<std::size_t> first;
        bool arabic[3] = {};
        bool roman[3] = {};
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (!is_doubtful(i) || is_table_row(view(i))) continue;
            const auto misread = misread_roman_of(view(i));
            if (misread && misread->number == 2) roman[2] = true;
            const auto figure = labels_[i] ? std::nullopt : misread_arabic_of(view(i));
            if (figure && figure->number == 2 && later_[i].arabic == 3) arabic[2] = true;
        }
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            if (!labels_[i] || !is_counted(labels_[i]->label.label_class)) continue;
            if (!first) first = i;
            const Label& label = labels_[i]->label;
            if (label.number > 2 || is_serial(label)) continue;
            if (label.label_class == LabelClass::arabic) arabic[label.number] = true;
            if (label.label_class == LabelClass::roman) roman[label.number] = true;
        }
        if (!first) return;
        Label& label = labels_[*first]->label;
        if (label.number != 1) return;
        const bool one = label.label_class == LabelClass::roman && arabic[2] && !arabic[1] && !roman[2];
        const bool part = label.label_class == LabelClass::arabic && roman[2] && !roman[1] && !arabic[0] &&
                          is_title_of_part(*first);
        if (!one && !part) return;
        label.label_class = one ? LabelClass::arabic : LabelClass::roman;
        labels_[*first]->mended = true;
    }

    [[nodiscard]] bool is_title_of_part(std::size_t at) const {
        return all_capitals(view(at).substr(labels_[at]->label.size)) || later_[at].arabic == 1;
    }

    const Text& text_;
    Rows rows_;
    std::vector<std::optional<RowLabel>> labels_;
    std::vector<Later> later_;
    Label arabic_{}; // the latest of each kind
    Label roman_{};
    Label letter_{};
};

} // namespace

std::vector<std::optional<RowLabel>> read_labels(const Text& text, Rows rows) {
    return LabelReader(text, rows).run();
}

} // namespace chithi

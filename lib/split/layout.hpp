// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "normalise/labels.hpp"
#include <optional>
#include <string>
#include <vector>

/// The parts of a document as ranges of the normalised text. Nothing is copied and nothing understood yet:
/// extract/ reads the facts out of these.
namespace chithi {

/// An item of the requirement tree.
struct Item {
    std::string path;
    Range label; ///< empty where nothing is numbered
    std::optional<LabelClass> label_class;
    std::optional<Range> heading;  ///< the title, without a closing colon
    std::vector<Range> paragraphs; ///< own text, the title included
    std::vector<Item> children;
};

/// An entry of Nơi nhận: its text, and the purpose in brackets without them.
struct RecipientRange {
    Range text;
    std::optional<Range> note;
};

struct SignatureRanges {
    std::vector<Range> authority; ///< one line of the chain each
    std::optional<Range> position;
    std::optional<Range> name;
    [[nodiscard]] bool empty() const noexcept { return authority.empty() && !position && !name; }
};

/// What stands below the signature and belongs to the document: an appendix, a form, a table.
struct AppendixRanges {
    std::optional<Range> title;
    std::vector<Range> paragraphs; ///< all its rows, the title among them
};

/// The head of a document.
struct Head {
    std::vector<Range> bodies;   ///< issuing bodies from the top down, one name each
    std::optional<Range> number; ///< from its first digit to the end of its symbol
    std::optional<Range> place;
    std::optional<Range> date;      ///< "ngày … tháng … năm …"
    std::optional<Range> type;      ///< the title line
    std::string kind;               ///< slug of the type, or empty where no line says it
    bool has_unknown_title = false; ///< a title stands above the subject that is no type of the table
    std::vector<Range> subject;     ///< its lines, without V/v and Về việc
    std::vector<Range> addressees;  ///< one entry each, without dashes and closing punctuation
};

struct Layout {
    Range range; ///< from its first row to the end of its last one; what a file holds besides lies outside
    Head head;
    std::vector<Range> preamble;
    std::vector<Item> items;
    std::vector<Range> closing;
    std::vector<RecipientRange> recipients;
    SignatureRanges signature;
    std::vector<AppendixRanges> appendices;
    std::vector<Diagnostic> diagnostics;
};

} // namespace chithi

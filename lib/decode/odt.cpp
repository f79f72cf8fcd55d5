// SPDX-License-Identifier: Apache-2.0
#include "decode/odt.hpp"

#include "decode/block_builder.hpp"
#include "decode/odt_styles.hpp"
#include "decode/xml.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace chithi {

namespace {

constexpr std::string_view mimetype = "application/vnd.oasis.opendocument.text";
constexpr long most_repeats = 64; // of a space or a cell

// Elements that hold no text of the document; deletions are kept among the tracked changes.
constexpr std::array<std::string_view, 11> dropped = {
    "annotation",  "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "forms",
    "hidden-text", "note-citation",   "title",          "desc",           "ruby-text"};

struct OpenList {
    std::string style;
    std::string id;
    bool item_counted = true;  ///< the first paragraph of an item has its label, that of a header has none
    std::optional<long> start; ///< of the item
};

/// A note or a text box, to be read behind its paragraph.
struct Behind {
    const xmlNode* node = nullptr;
    std::string label;
};

// Recursion is bounded: the XML parser refuses what is nested deeper than 256 levels.
class OdtReader {
public:
    OdtReader(const OdtStyles& styles, BlockBuilder& out) : styles_(styles), out_(out) {}

    void run(const xmlNode& body) { read_children(body); }

private:
    // NOLINTNEXTLINE(readability-function-size): one line for each element
    void read(const xmlNode& node) {
        const std::string_view name = name_of(node);
        if (name == "p" || name == "h") return read_paragraph(node);
        if (name == "span") return read_span(node);
        if (name == "s") return add_space(number_attribute(node, "c", 1));
        if (name == "tab") return add_mark("\t");
        if (name == "line-break") return add_mark("\n");
        if (name == "note") return read_note(node);
        if (name == "text-box") return behind_.push_back({&node, {}});
        if (name == "list") return read_list(node);
        if (name == "list-item") return read_item(node);
        if (name == "table") return read_table(node);
        if (name == "table-row") return read_row(node);
        if (name == "table-cell" || name == "covered-table-cell") return read_cell(node);
        const bool hidden = attribute(node, "display") == "none";
        if (!hidden && std::ranges::find(dropped, name) == dropped.end()) read_children(node);
    }

    void read_children(const xmlNode& node) {
        for (const xmlNode* each = node.children; each != nullptr; each = each->next) {
            if (is_element(*each)) {
                read(*each);
            } else if (in_paragraph_) {
                add_text(text_of(*each));
            }
        }
    }

    // ---- paragraphs ------------------------------------------------------------------------------

    void read_paragraph(const xmlNode& node) {
        const OdtStyle style = styles_.style("paragraph", attribute(node, "style-name"));
        if (style.page_break) out_.page_break();
        const std::string label = label_of(node);
        const OdtStyle outer = std::exchange(look_, style);
        const bool outer_in_paragraph = std::exchange(in_paragraph_, true);
        space_ = true; // at the beginning white space is nothing
        if (!note_label_.empty()) out_.text(std::exchange(note_label_, {}));
        read_children(node);
        out_.label(label);
        out_.end_paragraph();
        in_paragraph_ = outer_in_paragraph;
        look_ = outer;
        for (const Behind& each : std::exchange(behind_, {})) {
            note_label_ = each.label;
            const auto lists = std::exchange(lists_, {});
            const bool was_in_paragraph = std::exchange(in_paragraph_, false);
            read_children(*each.node);
            in_paragraph_ = was_in_paragraph;
            lists_ = lists;
        }
    }

    [[nodiscard]] std::string label_of(const xmlNode& node) {
        if (!lists_.empty()) {
            OpenList& list = lists_.back();
            if (std::exchange(list.item_counted, true)) return {};
            const std::size_t level = std::min(lists_.size(), odt_list_levels) - 1;
            return next_label(styles_.list_style(list.style), level, counters_, std::exchange(list.start, {}));
        }
        const long level = number_attribute(node, "outline-level", 0);
        if (name_of(node) != "h" || level < 1 || level > static_cast<long>(odt_list_levels)) return {};
        return next_label(styles_.headings(), static_cast<std::size_t>(level - 1), heading_counters_, {});
    }

    void read_span(const xmlNode& node) {
        OdtStyle look = styles_.style("text", attribute(node, "style-name"));
        look.take_from(look_);
        const OdtStyle outer = std::exchange(look_, look);
        read_children(node);
        look_ = outer;
    }

    void add_text(std::string_view text) {
        if (look_.hidden.value_or(false)) return;
        std::string out;
        for (const char c : text) {
            const bool white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!white || !space_) out += white ? ' ' : c;
            space_ = white;
        }
        RunFont font = font_named(look_.font.value_or(""));
        font.capitals = font.capitals || look_.capitals.value_or(false);
        out_.text(out, font);
    }

    void add_space(long count) {
        out_.text(std::string(static_cast<std::size_t>(std::clamp(count, 1L, most_repeats)), ' '));
        space_ = false;
    }

    void add_mark(std::string_view mark) {
        out_.text(mark);
        space_ = false;
    }

    void read_note(const xmlNode& node) {
        const xmlNode* const body = child(node, "note-body");
        if (body == nullptr) return;
        const std::string mark = fmt::format("[{}]", ++notes_);
        out_.text(mark);
        behind_.push_back({body, mark + " "});
    }

    // ---- lists -----------------------------------------------------------------------------------

    void read_list(const xmlNode& node) {
        const bool outermost = lists_.empty();
        OpenList list;
        list.style = attribute(node, "style-name");
        list.id = attribute(node, "id");
        if (list.style.empty() && !outermost) list.style = lists_.back().style;
        if (outermost) begin_counting(node, list);
        lists_.push_back(list);
        read_children(node);
        lists_.pop_back();
        if (!outermost) return;
        of_ids_[list.id] = counters_;
        of_styles_[list.style] = counters_;
    }

    // A list begins anew unless it says which one it goes on with.
    void begin_counting(const xmlNode& node, const OpenList& list) {
        const std::string continued(attribute(node, "continue-list"));
        if (!continued.empty() && of_ids_.contains(continued)) {
            counters_ = of_ids_[continued];
        } else if (attribute(node, "continue-numbering") == "true") {
            counters_ = of_styles_[list.style];
        } else {
            counters_ = {};
        }
    }

    void read_item(const xmlNode& node) {
        if (lists_.empty()) return read_children(node);
        lists_.back().item_counted = false;
        lists_.back().start.reset();
        if (has_attribute(node, "start-value")) lists_.back().start = number_attribute(node, "start-value", 1);
        read_children(node);
        lists_.back().item_counted = true; // of a list's header nothing is counted
    }

    // ---- tables ----------------------------------------------------------------------------------

    void read_table(const xmlNode& node) {
        const auto lists = std::exchange(lists_, {});
        out_.begin_table();
        read_children(node);
        out_.end_table();
        lists_ = lists;
    }

    void read_row(const xmlNode& node) {
        out_.begin_row();
        read_children(node);
    }

    // A covered cell is empty; the place that it takes is counted with the cell that covers it.
    void read_cell(const xmlNode& node) {
        if (name_of(node) == "covered-table-cell") return;
        const auto number = [&](std::string_view name) {
            return static_cast<std::size_t>(std::max(number_attribute(node, name, 1), 1L));
        };
        out_.begin_cell(number("number-columns-spanned"), number("number-rows-spanned"));
        read_children(node);
        out_.end_cell();
        const std::size_t repeats = std::min<std::size_t>(number("number-columns-repeated"), most_repeats);
        for (std::size_t i = 1; i < repeats; ++i) out_.begin_cell();
    }

    const OdtStyles& styles_;
    BlockBuilder& out_;
    OdtStyle look_;
    bool in_paragraph_ = false;
    bool space_ = true; ///< white space that comes now is nothing
    std::vector<OpenList> lists_;
    OdtCounters counters_;
    OdtCounters heading_counters_;
    std::map<std::string, OdtCounters, std::less<>> of_ids_;
    std::map<std::string, OdtCounters, std::less<>> of_styles_;
    std::vector<Behind> behind_;
    std::string note_label_;
    std::size_t notes_ = 0;
};

} // namespace

bool is_part_of_odt(std::string_view name) noexcept {
    return name == "mimetype" || name == "content.xml" || name == "styles.xml";
}

bool are_parts_of_odt(const Parts& parts) {
    const auto type = parts.find("mimetype");
    return parts.contains("content.xml") && type != parts.end() && type->second.starts_with(mimetype);
}

Decoded read_odt(const Parts& parts, std::vector<Diagnostic> diagnostics) {
    BlockBuilder out;
    out.diagnostics = std::move(diagnostics);
    OdtStyles styles;
    if (const auto part = parts.find("styles.xml"); part != parts.end()) {
        styles.add(read_xml(part->second, part->first, out.diagnostics).get());
    }
    const XmlTree content = read_xml(parts.find("content.xml")->second, "content.xml", out.diagnostics);
    styles.add(content.get());
    const xmlNode* const root = content != nullptr ? root_of(*content) : nullptr;
    const xmlNode* const body = root != nullptr ? child(*root, "body") : nullptr;
    if (body != nullptr) OdtReader(styles, out).run(*body);
    return out.finish("odt");
}

} // namespace chithi

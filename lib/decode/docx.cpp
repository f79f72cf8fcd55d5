// SPDX-License-Identifier: Apache-2.0
#include "decode/docx.hpp"

#include "base/utf8.hpp"
#include "decode/block_builder.hpp"
#include "decode/docx_numbering.hpp"
#include "decode/docx_styles.hpp"
#include "decode/xml.hpp"
#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <set>
#include <utility>

namespace chithi {

namespace {

// Elements that hold no text of the document. Deletions are elements, too; what field codes say is not shown.
constexpr std::array<std::string_view, 13> dropped = {"del",     "moveFrom", "instrText", "delText", "pPr",
                                                      "rPr",     "tblPr",    "tblGrid",   "trPr",    "tcPr",
                                                      "tblPrEx", "sectPr",   "sdtPr"};

/// A part that is read behind the paragraph that holds it or refers to it.
struct Behind {
    const xmlNode* node = nullptr;
    std::string label;
};

/// The trees of a document's parts.
struct DocxTrees {
    XmlTree document;
    XmlTree styles;
    XmlTree numbering;
    XmlTree footnotes;
    XmlTree endnotes;
};

// Recursion is bounded: the XML parser refuses what is nested deeper than 256 levels.
class DocxReader {
public:
    DocxReader(const DocxTrees& trees, BlockBuilder& out)
        : trees_(trees), styles_(trees.styles.get()), numbering_(trees.numbering.get()), out_(out) {}

    void run() {
        const xmlNode* const root = root_of(*trees_.document);
        if (root == nullptr) return;
        collect_sections(*root);
        read_children(*root);
    }

private:
    // NOLINTNEXTLINE(readability-function-size): one line for each element
    void read(const xmlNode& node) {
        const std::string_view name = name_of(node);
        if (name == "p") return read_paragraph(node);
        if (name == "r") return read_run(node);
        if (name == "t") return read_text(node);
        if (name == "tab" || name == "ptab") return out_.text("\t", font_);
        if (name == "br") return read_break(node);
        if (name == "cr") return out_.text("\n");
        if (name == "noBreakHyphen") return out_.text("-", font_);
        if (name == "sym") return read_symbol(node);
        if (name == "footnoteReference") return refer(trees_.footnotes.get(), node);
        if (name == "endnoteReference") return refer(trees_.endnotes.get(), node);
        if (name == "txbxContent") return behind_.push_back({&node, {}});
        if (name == "AlternateContent") return read_alternative(node);
        if (name == "tbl") return read_table(node);
        if (name == "tr") return read_row(node);
        if (name == "tc") return read_cell(node);
        if (std::ranges::find(dropped, name) == dropped.end()) read_children(node);
    }

    void read_children(const xmlNode& node) {
        for_each_child(node, [&](const xmlNode& each) { read(each); });
    }

    // ---- paragraphs ------------------------------------------------------------------------------

    void read_paragraph(const xmlNode& node) {
        const xmlNode* const properties = child(node, "pPr");
        const std::string outer_style = std::exchange(paragraph_style_, style_of(properties));
        const bool goes_on = properties != nullptr && is_end_deleted(*properties);
        if (properties != nullptr && toggle(*properties, "pageBreakBefore").value_or(false)) out_.page_break();
        const std::string label = goes_on ? std::string() : label_of(properties);
        read_children(node);
        out_.label(label);
        if (!goes_on) out_.end_paragraph();
        if (properties != nullptr && child(*properties, "sectPr") != nullptr) end_section();
        paragraph_style_ = outer_style;
        if (!goes_on) read_behind();
    }

    [[nodiscard]] std::string style_of(const xmlNode* properties) const {
        const xmlNode* const style = properties != nullptr ? child(*properties, "pStyle") : nullptr;
        return style != nullptr ? std::string(attribute(*style, "val")) : styles_.default_paragraph();
    }

    // The mark between two paragraphs was deleted: they are one.
    [[nodiscard]] static bool is_end_deleted(const xmlNode& properties) {
        const xmlNode* const mark = child(properties, "rPr");
        return mark != nullptr && child(*mark, "del") != nullptr;
    }

    [[nodiscard]] std::string label_of(const xmlNode* properties) {
        const xmlNode* const own = properties != nullptr ? child(*properties, "numPr") : nullptr;
        ListPlace place = own != nullptr ? list_place_in(*own) : ListPlace{};
        const ListPlace& of_style = styles_.style(paragraph_style_).place;
        if (!place.list) {
            place.list = of_style.list;
            if (!place.level) place.level = of_style.level;
            if (!place.level && place.list) place.level = numbering_.level_of_style(*place.list, paragraph_style_);
        }
        return place.list ? numbering_.next_label(*place.list, place.level.value_or(0)) : std::string();
    }

    void read_behind() {
        for (const Behind& each : std::exchange(behind_, {})) {
            note_label_ = each.label;
            read_children(*each.node);
        }
    }

    // ---- runs ------------------------------------------------------------------------------------

    void read_run(const xmlNode& node) {
        RunLook look;
        if (const xmlNode* const properties = child(node, "rPr")) {
            look = run_look_in(*properties);
            if (const xmlNode* const style = child(*properties, "rStyle")) {
                look.take_from(styles_.style(attribute(*style, "val")).look);
            }
        }
        look.take_from(styles_.style(paragraph_style_).look);
        look.take_from(styles_.defaults());
        if (look.hidden.value_or(false)) return;
        const RunFont outer = std::exchange(font_, font_named(look.font.value_or("")));
        font_.capitals = font_.capitals || look.capitals.value_or(false);
        read_children(node);
        font_ = outer;
    }

    void read_text(const xmlNode& node) {
        if (!note_label_.empty()) out_.text(std::exchange(note_label_, {}));
        for (const xmlNode* each = node.children; each != nullptr; each = each->next) {
            std::string text(text_of(*each));
            std::ranges::replace_if(
                text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
            out_.text(text, font_);
        }
    }

    void read_break(const xmlNode& node) {
        if (attribute(node, "type") == "page") {
            out_.page_break();
        } else {
            out_.text("\n");
        }
    }

    void read_symbol(const xmlNode& node) {
        const std::string_view hex = attribute(node, "char");
        std::uint32_t value = 0;
        std::from_chars(hex.data(), hex.data() + hex.size(), value, 16);
        std::string utf8;
        if (value != 0) append_utf8(utf8, value);
        out_.text(utf8);
    }

    void refer(const xmlDoc* notes, const xmlNode& reference) {
        const xmlNode* const root = notes != nullptr ? root_of(*notes) : nullptr;
        if (root == nullptr) return;
        for_each_child(*root, [&](const xmlNode& note) {
            if (attribute(note, "id") != attribute(reference, "id") || !seen_notes_.insert(&note).second) return;
            const std::string mark = fmt::format("[{}]", seen_notes_.size());
            out_.text(mark);
            behind_.push_back({&note, mark + " "});
        });
    }

    // The same drawing for new and for old programs.
    void read_alternative(const xmlNode& node) {
        const xmlNode* choice = child(node, "Choice");
        if (choice == nullptr) choice = child(node, "Fallback");
        if (choice != nullptr) read_children(*choice);
    }

    // ---- tables ----------------------------------------------------------------------------------

    void read_table(const xmlNode& node) {
        out_.begin_table();
        read_children(node);
        out_.end_table();
    }

    void read_row(const xmlNode& node) {
        const xmlNode* const properties = child(node, "trPr");
        if (properties != nullptr && child(*properties, "del") != nullptr) return;
        out_.begin_row();
        const xmlNode* const before = properties != nullptr ? child(*properties, "gridBefore") : nullptr;
        if (before != nullptr) out_.begin_cell(columns_in(*before));
        read_children(node);
    }

    void read_cell(const xmlNode& node) {
        const xmlNode* const properties = child(node, "tcPr");
        const xmlNode* const wide = properties != nullptr ? child(*properties, "gridSpan") : nullptr;
        out_.begin_cell(wide != nullptr ? columns_in(*wide) : 1);
        read_children(node);
        out_.end_cell();
    }

    static std::size_t columns_in(const xmlNode& node) {
        return static_cast<std::size_t>(std::max(number_attribute(node, "val", 1), 1L));
    }

    // ---- sections --------------------------------------------------------------------------------

    // The kind of break behind a section stands in the properties of the one that follows.
    void collect_sections(const xmlNode& node) {
        for_each_child(node, [&](const xmlNode& each) {
            if (name_of(each) == "sectPr") {
                const xmlNode* const type = child(each, "type");
                sections_.push_back(type == nullptr || attribute(*type, "val") != "continuous");
            } else if (const auto name = name_of(each); name == "body" || name == "p" || name == "pPr") {
                collect_sections(each);
            }
        });
    }

    void end_section() {
        ++section_;
        if (section_ < sections_.size() && sections_[section_]) out_.page_break();
    }

    const DocxTrees& trees_;
    DocxStyles styles_;
    DocxNumbering numbering_;
    BlockBuilder& out_;
    std::string paragraph_style_;
    RunFont font_;
    std::vector<Behind> behind_;
    std::string note_label_;
    std::set<const xmlNode*> seen_notes_; ///< a note may be made to refer to itself
    std::vector<bool> sections_;          ///< whether each begins on a new page
    std::size_t section_ = 0;
};

XmlTree tree_of(const Parts& parts, std::string_view name, std::vector<Diagnostic>& diagnostics) {
    const auto found = parts.find(name);
    return found == parts.end() ? nullptr : read_xml(found->second, name, diagnostics);
}

} // namespace

bool is_part_of_docx(std::string_view name) noexcept {
    constexpr std::array<std::string_view, 4> others = {"word/styles.xml", "word/numbering.xml", "word/footnotes.xml",
                                                        "word/endnotes.xml"};
    return (name.starts_with("word/document") && name.ends_with(".xml")) ||
           std::ranges::find(others, name) != others.end();
}

std::string_view main_part_of_docx(const Parts& parts) {
    const auto found = parts.lower_bound("word/document");
    return found != parts.end() && found->first.starts_with("word/document") ? found->first : std::string_view();
}

Decoded read_docx(const Parts& parts, std::vector<Diagnostic> diagnostics) {
    BlockBuilder out;
    out.diagnostics = std::move(diagnostics);
    const DocxTrees trees{
        tree_of(parts, main_part_of_docx(parts), out.diagnostics), tree_of(parts, "word/styles.xml", out.diagnostics),
        tree_of(parts, "word/numbering.xml", out.diagnostics), tree_of(parts, "word/footnotes.xml", out.diagnostics),
        tree_of(parts, "word/endnotes.xml", out.diagnostics)};
    if (trees.document != nullptr) DocxReader(trees, out).run();
    return out.finish("docx");
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "decode/html_tree.hpp"

#include "base/letters.hpp"
#include "decode/list_label.hpp"
#include "decode/xml.hpp"
#include "knowledge/html_elements.hpp"
#include <algorithm>
#include <optional>

namespace chithi {

namespace {

std::optional<HtmlRole> role_of(std::string_view name) noexcept {
    if (name.starts_with("x-")) name.remove_prefix(2); // see read_html_tree
    const auto* const found = std::ranges::find(html_elements, name, &HtmlElement::name);
    return found == html_elements.end() ? std::nullopt : std::optional(found->role);
}

/// The value of a property in a style attribute, in lower case but for names of fonts.
std::string style_property(const xmlNode& node, std::string_view property) {
    const std::string_view style = attribute(node, "style");
    const std::string lower = lower_case(style);
    for (std::size_t at = 0; at < lower.size();) {
        const std::size_t end = std::min(lower.find(';', at), lower.size());
        const std::size_t colon = lower.find(':', at);
        const std::size_t name = lower.find_first_not_of(" \t\r\n", at);
        if (colon < end && lower.compare(name, property.size(), property) == 0 &&
            lower.find_first_not_of(" \t\r\n", name + property.size()) == colon) {
            const std::size_t first = std::min(style.find_first_not_of(" \t\r\n'\"", colon + 1), end);
            return std::string(style.substr(first, style.find_first_of(",;'\"", first) - first));
        }
        at = end + 1;
    }
    return {};
}

bool is_hidden(const xmlNode& node) {
    return has_attribute(node, "hidden") || lower_case(style_property(node, "display")).starts_with("none") ||
           lower_case(style_property(node, "visibility")).starts_with("hidden") ||
           lower_case(style_property(node, "mso-hide")).starts_with("all");
}

/// A list, and the number of its next item.
struct List {
    bool ordered = false;
    Counting counting = Counting::decimal;
    std::string_view closing = "."; ///< behind the number
    long next = 1;
};

// Numbers and capitals take a point, small letters a bracket: decree 30/2020/NĐ-CP, body structure.
List counted_list(Counting counting, std::string_view closing) { return {true, counting, closing, 1}; }

List list_of(const xmlNode& node, bool ordered) {
    std::string type = std::string(attribute(node, "type"));
    if (const std::string style = lower_case(style_property(node, "list-style-type")); !style.empty()) type = style;
    List list = counted_list(Counting::decimal, ".");
    list.ordered = ordered;
    if (type == "none") list.counting = Counting::none;
    if (!ordered) return list;
    if (type == "a" || type == "lower-alpha" || type == "lower-latin")
        list = counted_list(Counting::lower_letter, ")");
    if (type == "A" || type == "upper-alpha" || type == "upper-latin")
        list = counted_list(Counting::upper_letter, ".");
    if (type == "i" || type == "lower-roman") list = counted_list(Counting::lower_roman, ")");
    if (type == "I" || type == "upper-roman") list = counted_list(Counting::upper_roman, ".");
    if (type == "decimal-leading-zero") list.counting = Counting::two_digits;
    list.next = number_attribute(node, "start", 1);
    return list;
}

/// Walks the tree without recursion, for a page may be nested as deep as it likes.
class PageReader {
public:
    explicit PageReader(BlockBuilder& out) : out_(out) {}

    void read(const xmlNode* node) {
        while (node != nullptr) {
            const bool open = enter(*node);
            if (open && node->children != nullptr) {
                node = node->children;
                continue;
            }
            if (open) leave(*node);
            while (node->next == nullptr) {
                node = node->parent;
                if (node == nullptr || !is_element(*node)) return;
                leave(*node);
            }
            node = node->next;
        }
    }

private:
    // Whether what the node holds is to be read.
    bool enter(const xmlNode& node) {
        if (!is_element(node)) {
            add_text(text_of(node));
            return false;
        }
        const auto role = role_of(name_of(node));
        if (role == HtmlRole::dropped || is_hidden(node)) return false;
        fonts_.push_back(font_of(node));
        if (role) open(node, *role);
        return true;
    }

    void leave(const xmlNode& node) {
        fonts_.pop_back();
        if (const auto role = role_of(name_of(node))) close(*role);
    }

    void open(const xmlNode& node, HtmlRole role) {
        if (role == HtmlRole::line_end) {
            out_.text("\n");
            line_begins_ = true;
            return;
        }
        end_block();
        switch (role) {
        case HtmlRole::kept: ++kept_; break;
        case HtmlRole::ordered: lists_.push_back(list_of(node, true)); break;
        case HtmlRole::unordered: lists_.push_back(list_of(node, false)); break;
        case HtmlRole::item: open_item(node); break;
        case HtmlRole::table: out_.begin_table(); break;
        case HtmlRole::row: out_.begin_row(); break;
        case HtmlRole::cell: open_cell(node); break;
        default: break;
        }
    }

    void close(HtmlRole role) {
        if (role == HtmlRole::line_end) return;
        end_block();
        switch (role) {
        case HtmlRole::kept: --kept_; break;
        case HtmlRole::ordered:
        case HtmlRole::unordered: lists_.pop_back(); break;
        case HtmlRole::item: out_.label({}); break;
        case HtmlRole::table: out_.end_table(); break;
        case HtmlRole::cell: out_.end_cell(); break;
        default: break;
        }
    }

    void end_block() {
        out_.end_paragraph_if_any();
        line_begins_ = true;
        space_ = false;
    }

    void open_item(const xmlNode& node) {
        if (lists_.empty()) return;
        List& list = lists_.back();
        if (list.counting == Counting::none) return;
        if (!list.ordered) {
            const auto above =
                std::count_if(lists_.begin(), lists_.end() - 1, [](const List& each) { return !each.ordered; });
            out_.label(bullet_at(static_cast<std::size_t>(above)));
            return;
        }
        const long number = number_attribute(node, "value", list.next);
        list.next = number + 1;
        out_.label(counted(number, list.counting) + std::string(list.closing) + " ");
    }

    void open_cell(const xmlNode& node) {
        const auto span = [&](std::string_view name) {
            return static_cast<std::size_t>(std::max(number_attribute(node, name, 1), 1L));
        };
        out_.begin_cell(span("colspan"), span("rowspan"));
    }

    [[nodiscard]] RunFont font_of(const xmlNode& node) const {
        RunFont font = fonts_.empty() ? RunFont{} : fonts_.back();
        std::string name = style_property(node, "font-family");
        if (name.empty() && name_of(node) == "font") name = attribute(node, "face");
        if (!name.empty()) font = font_named(name);
        const std::string transform = lower_case(style_property(node, "text-transform"));
        if (!transform.empty()) font.capitals = transform.starts_with("uppercase");
        return font;
    }

    void add_text(std::string_view text) {
        if (text.empty()) return;
        const RunFont font = fonts_.empty() ? RunFont{} : fonts_.back();
        if (kept_ > 0) {
            out_.text(text, font);
            return;
        }
        std::string out;
        for (const char c : text) {
            const bool white = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!white) {
                if (space_ && !line_begins_) out += ' ';
                out += c;
                line_begins_ = false;
            }
            space_ = white;
        }
        out_.text(out, font);
    }

    BlockBuilder& out_;
    std::vector<RunFont> fonts_;
    std::vector<List> lists_;
    std::size_t kept_ = 0;    ///< elements around the text that keep its line ends
    bool line_begins_ = true; ///< white space that comes now is nothing
    bool space_ = false;      ///< white space came last
};

} // namespace

void read_page(const xmlDoc& page, BlockBuilder& out) { PageReader(out).read(page.children); }

} // namespace chithi

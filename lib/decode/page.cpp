// SPDX-License-Identifier: Apache-2.0
#include "decode/page.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "decode/xml.hpp"
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace chithi {

namespace {

constexpr double farthest = 1e5;           // from the page's corner; no page is as large
constexpr double touching = 0.07;          // of a word's height; spaces have 0.2 and more
constexpr double too_doubtful = 25;        // per cent; below it stand the strokes of stamps and signatures
constexpr double sure_enough = 60;         // per cent
constexpr std::size_t most_words = 50'000; // of a page; a full one has a thousand

std::optional<double> number_of(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || !std::isfinite(value) || std::abs(value) > farthest) return std::nullopt;
    return value;
}

bool is_box(const PageWord& word) noexcept { return word.right > word.left && word.bottom > word.top; }

std::string text_inside(const xmlNode& node) {
    std::string text;
    for (const xmlNode* each = node.children; each != nullptr; each = each->next) text += text_of(*each);
    return text;
}

bool ends_in_letter(std::string_view text) noexcept {
    std::size_t at = text.size();
    while (at > 0 && is_inside_character(text[--at])) {
    }
    return at < text.size() && is_letter(code_point_at(text, at).value);
}

// A word in two fonts, as where one of them lacks ộ, comes in pieces: they touch, or, where the other font is wider
// than the room it was given, lie over each other. (A number typed into a form may lie over the colon before it.)
bool is_piece_of(const PageWord& left, const PageWord& right) noexcept {
    if (right.middle() < left.top || right.middle() > left.bottom || right.left < left.left) return false;
    const double gap = right.left - left.right;
    const double near = touching * std::max(left.height(), right.height());
    return std::abs(gap) < near ||
           (gap < 0 && ends_in_letter(left.text) && is_letter(code_point_at(right.text, 0).value));
}

void add_word(const xmlNode& node, bool first_of_line, Page& page) {
    const auto place = [&](std::string_view name) { return number_of(attribute(node, name)); };
    const auto left = place("xMin");
    const auto top = place("yMin");
    const auto right = place("xMax");
    const auto bottom = place("yMax");
    if (!left || !top || !right || !bottom || page.words.size() >= most_words) return;
    PageWord word{*left, *top, *right, *bottom, text_inside(node)};
    if (!is_box(word) || word.text.find_first_not_of(" \t\r\n") == std::string::npos) return;
    if (first_of_line || page.words.empty() || !is_piece_of(page.words.back(), word)) {
        page.words.push_back(std::move(word));
        return;
    }
    PageWord& whole = page.words.back();
    whole.right = std::max(whole.right, word.right);
    whole.top = std::min(whole.top, word.top);
    whole.bottom = std::max(whole.bottom, word.bottom);
    whole.text += word.text;
}

// flow, block, line, word: the program's own opinion of what belongs together is not asked.
void add_words(const xmlNode& node, std::size_t depth, Page& page) {
    bool first = true;
    for_each_child(node, [&](const xmlNode& each) {
        if (name_of(each) == "word") {
            add_word(each, std::exchange(first, false), page);
        } else if (depth > 0) {
            add_words(each, depth - 1, page);
        }
    });
}

// From <doc> to </doc>: no document type, nobody's title; characters that XML does not have become spaces.
std::string body_of(std::string_view xhtml) {
    const std::size_t first = std::min(xhtml.find("<doc>"), xhtml.size());
    std::string body(xhtml.substr(first));
    std::ranges::replace_if(
        body, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; }, ' ');
    constexpr std::string_view end = "</doc>";
    if (const std::size_t last = body.rfind(end); last != std::string::npos) body.resize(last + end.size());
    return body;
}

// ---- the table of tesseract ----------------------------------------------------------------------

enum Column : std::size_t { level, left = 6, top, width, height, confidence, text, columns };
using Fields = std::array<std::string_view, columns>;

std::optional<Fields> fields_of(std::string_view line) {
    Fields fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::size_t tab = i + 1 < fields.size() ? line.find('\t') : line.size();
        if (tab == std::string_view::npos) return std::nullopt;
        fields[i] = line.substr(0, tab);
        line.remove_prefix(std::min(tab + 1, line.size()));
    }
    return fields;
}

std::optional<PageWord> box_of(const Fields& fields) {
    const auto x = number_of(fields[left]);
    const auto y = number_of(fields[top]);
    const auto w = number_of(fields[width]);
    const auto h = number_of(fields[height]);
    if (!x || !y || !w || !h) return std::nullopt;
    return PageWord{*x, *y, *x + *w, *y + *h, {}};
}

} // namespace

std::vector<Page> pages_of_xhtml(std::string_view xhtml, std::vector<Diagnostic>& diagnostics) {
    std::vector<Page> pages;
    const std::string body = body_of(xhtml);
    if (body.empty()) return pages;
    const XmlTree tree = read_xml(body, "the converted file", diagnostics);
    const xmlNode* const root = tree != nullptr ? root_of(*tree) : nullptr;
    if (root == nullptr) return pages;
    for_each_child(*root, [&](const xmlNode& node) {
        if (name_of(node) != "page") return;
        Page& page = pages.emplace_back();
        page.height = number_of(attribute(node, "height")).value_or(0);
        constexpr std::size_t flow_block_line = 3;
        add_words(node, flow_block_line, page);
    });
    return pages;
}

// The box of a line is taken for each of its words: those of words end where their letters do, a dash in mid air.
ScannedPage page_of_table(std::string_view table) {
    ScannedPage scanned;
    PageWord line;
    for (std::size_t at = 0; at < table.size();) {
        const std::size_t end = std::min(table.find('\n', at), table.size());
        const auto fields = fields_of(table.substr(at, end - at));
        at = end + 1;
        const auto box = fields ? box_of(*fields) : std::nullopt;
        if (!box) continue;
        if ((*fields)[level] == "1") scanned.page.height = box->bottom;
        if ((*fields)[level] == "4") line = *box;
        if ((*fields)[level] != "5" || scanned.page.words.size() >= most_words) continue;
        const double sure = number_of((*fields)[confidence]).value_or(0);
        PageWord word{box->left, line.top, box->right, line.bottom, std::string((*fields)[text])};
        if (!is_box(word) || sure < too_doubtful || word.text.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        scanned.doubtful += sure < sure_enough ? 1 : 0;
        scanned.page.words.push_back(std::move(word));
    }
    return scanned;
}

} // namespace chithi

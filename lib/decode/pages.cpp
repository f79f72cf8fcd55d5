// SPDX-License-Identifier: Apache-2.0
#include "decode/pages.hpp"

#include "base/cut_words.hpp"
#include "decode/page_columns.hpp"
#include "decode/page_layout.hpp"
#include "decode/page_lines.hpp"
#include <algorithm>
#include <cmath>
#include <optional>

namespace chithi {

namespace {

constexpr double column_of_text = 0.45; // of the usual height: how wide a character is
constexpr double most_columns = 80;     // that a line is indented by
constexpr double empty_line = 1.6;      // of the usual distance from line to line
constexpr std::string_view soft_hyphen = "\u00AD";

// Lines that stand in the middle are no column of their own.
std::size_t indent_of(const PlacedLine& placed) {
    const double before = placed.line->left - placed.layout->left;
    if (before < placed.layout->height || is_centred(placed)) return 0;
    return static_cast<std::size_t>(std::min(before / (column_of_text * placed.layout->height), most_columns));
}

/// A paragraph that may go on.
struct Paragraph {
    PlacedLine first; ///< its text is a copy, below
    PlacedLine last;
    std::string first_text;
    std::string last_text;
    std::string text;
    std::size_t first_page = 0;
    std::size_t last_page = 0;

    Paragraph(const PlacedLine& line, std::size_t page)
        : first(line), last(line), first_text(line.text), last_text(line.text),
          text(std::string(indent_of(line), ' ') + first_text), first_page(page), last_page(page) {}

    void add(const PlacedLine& line, std::size_t page) {
        if (text.ends_with(soft_hyphen)) {
            text.resize(text.size() - soft_hyphen.size());
        } else if (!breaks_inside_word(text, line.text)) {
            text += ' ';
        }
        text += line.text;
        last = line;
        last_text = line.text;
        last_page = page;
    }

    [[nodiscard]] bool has(const PlacedLine& below, std::size_t page) const {
        PlacedLine begin = first;
        PlacedLine above = last;
        begin.text = first_text;
        above.text = last_text;
        return goes_on(begin, above, below, page == last_page);
    }
};

/// Writes lines and regions in the order of the pages; holds one paragraph open.
class Writer {
public:
    explicit Writer(BlockBuilder& out) : out_(out) {}
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() = default;

    void take(const PageLine& line, const PageLayout& layout, std::size_t page) {
        const std::string text = text_of(line, layout.height);
        const PlacedLine placed{&line, &layout, text};
        if (open_ && open_->has(placed, page)) {
            open_->add(placed, page);
        } else {
            close();
            if (is_set_off(line, layout, page)) out_.end_paragraph();
            open_.emplace(placed, page);
        }
        above_ = line.middle();
        page_ = page;
    }

    void take(const std::vector<PageLine>& lines, const ColumnRegion& region, const PageLayout& layout,
              std::size_t page) {
        close();
        turn_to(page);
        out_.begin_table();
        for (const auto& row : rows_of(lines, region, layout.height)) {
            out_.begin_row();
            for (const CellLines& cell : row) write_cell(cell);
        }
        out_.end_table();
        above_ = lines[region.end - 1].middle();
        page_ = page;
    }

    void close() {
        if (!open_) return;
        turn_to(open_->first_page);
        out_.text(open_->text);
        out_.end_paragraph();
        written_ = open_->last_page;
        open_.reset();
    }

private:
    void write_cell(const CellLines& cell) {
        out_.begin_cell();
        for (const std::string& line : cell) {
            out_.text(line);
            out_.end_paragraph();
        }
        out_.end_cell();
    }

    [[nodiscard]] bool is_set_off(const PageLine& line, const PageLayout& layout, std::size_t page) const {
        return page_ == page && line.middle() - above_ > empty_line * layout.pitch;
    }

    void turn_to(std::size_t page) {
        if (written_ && *written_ < page) out_.page_break();
        written_ = page;
    }

    BlockBuilder& out_;
    std::optional<Paragraph> open_;
    std::optional<std::size_t> written_; ///< the page of what was written last
    std::optional<std::size_t> page_;    ///< of the line that was taken last
    double above_ = 0;                   ///< its middle
};

void write_page(const std::vector<PageLine>& lines, const PageLayout& layout, std::size_t page, Writer& writer) {
    std::size_t next = 0;
    for (const ColumnRegion& region : column_regions(lines, layout.height)) {
        for (; next < region.first; ++next) writer.take(lines[next], layout, page);
        writer.take(lines, region, layout, page);
        next = region.end;
    }
    for (; next < lines.size(); ++next) writer.take(lines[next], layout, page);
}

} // namespace

void write_pages(std::vector<Page> pages, BlockBuilder& out) {
    std::vector<std::vector<PageLine>> lines;
    std::vector<double> page_heights;
    std::vector<double> heights;
    for (Page& page : pages) {
        heights.push_back(usual_height(page.words));
        page_heights.push_back(page.height);
        lines.push_back(lines_of_words(std::move(page.words), heights.back()));
    }
    drop_running_heads(lines, page_heights);
    const std::vector<PageLayout> layouts = layouts_of(lines, heights);
    Writer writer(out);
    for (std::size_t page = 0; page < lines.size(); ++page) write_page(lines[page], layouts[page], page, writer);
    writer.close();
}

} // namespace chithi

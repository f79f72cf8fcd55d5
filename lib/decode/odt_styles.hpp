// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/list_label.hpp"
#include "decode/run_font.hpp"
#include <array>
#include <libxml/tree.h>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace chithi {

/// What concerns us of a style; what it does not say, its parent does.
struct OdtStyle {
    std::string parent;
    std::optional<std::string> font;
    std::optional<bool> hidden;
    std::optional<bool> capitals;
    bool page_break = false;

    void take_from(const OdtStyle& outer);
};

struct OdtListLevel {
    bool bullet = false;
    std::string sign; ///< of a bullet
    Counting counting = Counting::none;
    std::string prefix;
    std::string suffix;
    std::string pattern; ///< "%1%.%2%." instead of prefix and suffix
    long start = 1;
    std::size_t shown = 1; ///< how many levels the label shows
};

inline constexpr std::size_t odt_list_levels = 10;
using OdtListStyle = std::array<OdtListLevel, odt_list_levels>;
using OdtCounters = std::array<std::optional<long>, odt_list_levels>;

/// The styles of a document. Source: OpenDocument 1.3 part 3, chapter 16.
class OdtStyles {
public:
    /// Adds the styles of content.xml or styles.xml; null adds none.
    void add(const xmlDoc* part);

    /// A style of "text" or "paragraph" with all that its parents say.
    [[nodiscard]] OdtStyle style(std::string_view family, std::string_view name) const;
    [[nodiscard]] const OdtListStyle& list_style(std::string_view name) const;
    [[nodiscard]] const OdtListStyle& headings() const noexcept { return headings_; }

private:
    void read(const xmlNode& node);
    void read_style(const xmlNode& node);

    std::map<std::string, OdtStyle, std::less<>> styles_; ///< by family and name
    std::map<std::string, OdtListStyle, std::less<>> list_styles_;
    OdtListStyle headings_;
};

/// The label of the next item at `level`, whose counter and those below it are moved on.
[[nodiscard]] std::string next_label(const OdtListStyle& style, std::size_t level, OdtCounters& counters,
                                     std::optional<long> start);

} // namespace chithi

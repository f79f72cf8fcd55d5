// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/run_font.hpp"
#include <libxml/tree.h>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace chithi {

/// The place of a paragraph in a list. What a paragraph does not say, its style does.
struct ListPlace {
    std::optional<std::string> list; ///< "0": in none, whatever the style says
    std::optional<std::size_t> level;
};

/// What concerns the letters of a run; what is not said comes from further out.
struct RunLook {
    std::optional<std::string> font;
    std::optional<bool> hidden;
    std::optional<bool> capitals;

    void take_from(const RunLook& outer);
};

struct DocxStyle {
    std::string based_on;
    RunLook look;
    ListPlace place;
};

/// Reads `w:rPr`.
[[nodiscard]] RunLook run_look_in(const xmlNode& properties);
/// Reads `w:numPr`.
[[nodiscard]] ListPlace list_place_in(const xmlNode& properties);
/// Whether a property that is on or off is there, and on.
[[nodiscard]] std::optional<bool> toggle(const xmlNode& properties, std::string_view name);

/// The styles of a document, those that they are based on followed. Source: ECMA-376 part 1, 17.7.
class DocxStyles {
public:
    explicit DocxStyles(const xmlDoc* part); ///< word/styles.xml; null: there are none

    [[nodiscard]] const DocxStyle& style(std::string_view id) const;
    [[nodiscard]] const std::string& default_paragraph() const noexcept { return default_paragraph_; }
    [[nodiscard]] const RunLook& defaults() const noexcept { return defaults_; }

private:
    void read_style(const xmlNode& node);
    void follow(DocxStyle& style) const;

    std::map<std::string, DocxStyle, std::less<>> styles_;
    std::string default_paragraph_;
    RunLook defaults_;
};

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/list_label.hpp"
#include <array>
#include <libxml/tree.h>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace chithi {

/// Works out the labels of paragraphs that Word numbers, which stand nowhere in the text: paragraphs are to be asked
/// for in reading order, each once. Source: ECMA-376 part 1, 17.9.
class DocxNumbering {
public:
    explicit DocxNumbering(const xmlDoc* part); ///< word/numbering.xml; null: there is none

    /// The label of the next paragraph at a level of a list ("1. ", "a) ", "- "); empty where it has none.
    [[nodiscard]] std::string next_label(std::string_view list, std::size_t level);

    /// The level of a list that belongs to a paragraph style.
    [[nodiscard]] std::optional<std::size_t> level_of_style(std::string_view list, std::string_view style) const;

private:
    static constexpr std::size_t levels = 9;

    struct Level {
        long start = 1;
        Counting counting = Counting::decimal;
        bool bullet = false;
        bool legal = false; ///< all numbers in it are written in digits
        bool space = true;  ///< a tab or a space follows
        std::string text;   ///< "%1.%2."
        long restart = -1;  ///< it begins anew below levels up to this one; 0: never; -1: below any
        std::string style;  ///< paragraphs of it are at this level
    };
    using Levels = std::array<Level, levels>;

    /// What lists of one form share: they count on in one another.
    struct Form {
        Levels levels;
        std::string style_link; ///< a list style that has the levels instead
        std::array<std::optional<long>, DocxNumbering::levels> counters;
    };
    struct List {
        std::string form;
        std::array<std::optional<long>, DocxNumbering::levels> starts; ///< where it begins anew
        std::map<std::size_t, Level> own_levels;
    };

    void read_form(const xmlNode& node);
    void read_list(const xmlNode& node);
    [[nodiscard]] static Level read_level(const xmlNode& node);
    [[nodiscard]] Form* form_of(const List& list);
    void count(List& list, Form& form, std::size_t level);
    [[nodiscard]] static const Level& level_of(const List& list, const Form& form, std::size_t level);
    [[nodiscard]] static std::string bullet(const List& list, const Form& form, std::size_t level);

    std::map<std::string, Form, std::less<>> forms_;
    std::map<std::string, std::string, std::less<>> forms_of_styles_; ///< the form that has a list style's levels
    std::map<std::string, List, std::less<>> lists_;
};

} // namespace chithi

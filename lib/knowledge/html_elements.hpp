// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// What an element of HTML does to the text in it. Those that are not listed are parts of a line.
enum class HtmlRole {
    dropped, ///< what it holds is no text of the document
    block,   ///< begins and ends on a line of its own
    kept,    ///< a block whose line ends are the author's
    line_end,
    ordered,
    unordered,
    item,
    table,
    row,
    cell
};

struct HtmlElement {
    std::string_view name;
    HtmlRole role;
};

/// Source: HTML Living Standard, section Rendering; del is a change that was taken back, nav and the controls of
/// forms belong to the site.
inline constexpr std::array html_elements = {
    HtmlElement{"head", HtmlRole::dropped},     HtmlElement{"script", HtmlRole::dropped},
    HtmlElement{"style", HtmlRole::dropped},    HtmlElement{"title", HtmlRole::dropped},
    HtmlElement{"noscript", HtmlRole::dropped}, HtmlElement{"template", HtmlRole::dropped},
    HtmlElement{"iframe", HtmlRole::dropped},   HtmlElement{"object", HtmlRole::dropped},
    HtmlElement{"svg", HtmlRole::dropped},      HtmlElement{"nav", HtmlRole::dropped},
    HtmlElement{"button", HtmlRole::dropped},   HtmlElement{"select", HtmlRole::dropped},
    HtmlElement{"textarea", HtmlRole::dropped}, HtmlElement{"del", HtmlRole::dropped},
    HtmlElement{"p", HtmlRole::block},          HtmlElement{"div", HtmlRole::block},
    HtmlElement{"h1", HtmlRole::block},         HtmlElement{"h2", HtmlRole::block},
    HtmlElement{"h3", HtmlRole::block},         HtmlElement{"h4", HtmlRole::block},
    HtmlElement{"h5", HtmlRole::block},         HtmlElement{"h6", HtmlRole::block},
    HtmlElement{"center", HtmlRole::block},     HtmlElement{"blockquote", HtmlRole::block},
    HtmlElement{"section", HtmlRole::block},    HtmlElement{"article", HtmlRole::block},
    HtmlElement{"main", HtmlRole::block},       HtmlElement{"header", HtmlRole::block},
    HtmlElement{"footer", HtmlRole::block},     HtmlElement{"aside", HtmlRole::block},
    HtmlElement{"address", HtmlRole::block},    HtmlElement{"figure", HtmlRole::block},
    HtmlElement{"figcaption", HtmlRole::block}, HtmlElement{"form", HtmlRole::block},
    HtmlElement{"fieldset", HtmlRole::block},   HtmlElement{"legend", HtmlRole::block},
    HtmlElement{"details", HtmlRole::block},    HtmlElement{"summary", HtmlRole::block},
    HtmlElement{"dl", HtmlRole::block},         HtmlElement{"dt", HtmlRole::block},
    HtmlElement{"dd", HtmlRole::block},         HtmlElement{"hr", HtmlRole::block},
    HtmlElement{"caption", HtmlRole::block},    HtmlElement{"body", HtmlRole::block},
    HtmlElement{"pre", HtmlRole::kept},         HtmlElement{"xmp", HtmlRole::kept},
    HtmlElement{"br", HtmlRole::line_end},      HtmlElement{"ol", HtmlRole::ordered},
    HtmlElement{"ul", HtmlRole::unordered},     HtmlElement{"menu", HtmlRole::unordered},
    HtmlElement{"dir", HtmlRole::unordered},    HtmlElement{"li", HtmlRole::item},
    HtmlElement{"table", HtmlRole::table},      HtmlElement{"tr", HtmlRole::row},
    HtmlElement{"td", HtmlRole::cell},          HtmlElement{"th", HtmlRole::cell},
};

} // namespace chithi

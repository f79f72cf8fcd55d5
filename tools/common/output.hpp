// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "common/options.hpp"
#include <chithi/print.hpp>
#include <vector>

namespace chithi::tools {

/// When colours are used; automatic: on a terminal.
enum class Colour { automatic, always, never };

/// How a tool shows its results.
struct Output {
    Format format = Format::text;
    Colour colour = Colour::automatic;
};

/// --format, with the names in `allowed`, and --color.
[[nodiscard]] po::options_description output_options(Output& output, const std::vector<Format>& allowed);

/// The style for standard output as it is: colours only on a terminal unless they were asked for; as wide
/// as the terminal, else $COLUMNS, else 80.
[[nodiscard]] Style style_for(const Output& output);

/// Whether standard output is a terminal.
[[nodiscard]] bool on_terminal();

} // namespace chithi::tools

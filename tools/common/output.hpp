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
    std::vector<std::string> fields = {}; ///< see Style::fields
    bool nul = false;                     ///< Format::nul instead of `format`
};

/// --format, with the names in `allowed`, and --color.
[[nodiscard]] po::options_description output_options(Output& output, const std::vector<Format>& allowed);

/// --fields and -0, for results that are such rows.
[[nodiscard]] po::options_description fields_options(Output& output, const std::vector<RowKind>& rows);

/// Throws Error `usage` where -0, --fields and --format do not go together. Which fields there are is for
/// check_fields.
void check_output(const Program& program, const Output& output);

/// The style for standard output as it is: colours only on a terminal unless they were asked for; as wide
/// as the terminal, else $COLUMNS, else 80.
[[nodiscard]] Style style_for(const Output& output);

/// The value of --fields: names of columns that such rows have; check_fields sees to it.
[[nodiscard]] po::typed_value<std::string>* fields_value(std::vector<std::string>& target,
                                                         const std::vector<RowKind>& rows);

/// The same error with a line that shows where in `typed` it is.
[[nodiscard]] Error pointing_at(const QueryError& error, std::string_view typed, const Style& style);

/// The format that was asked for.
[[nodiscard]] inline Format format_of(const Output& output) noexcept {
    return output.nul ? Format::nul : output.format;
}

/// Whether standard output is a terminal.
[[nodiscard]] bool on_terminal();

} // namespace chithi::tools

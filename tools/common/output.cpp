// SPDX-License-Identifier: Apache-2.0
#include "common/output.hpp"

#include "common/language.hpp"
#include <algorithm>
#include <charconv>
#include <chithi/error.hpp>
#include <cstdlib>
#include <fmt/format.h>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace chithi::tools {

namespace {

constexpr std::size_t usual_width = 80;

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : value;
}

std::size_t width() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    const std::string_view columns = environment("COLUMNS");
    std::size_t value = usual_width;
    std::from_chars(columns.data(), columns.data() + columns.size(), value);
    return value;
}

// Source: https://no-color.org, and the terminal type for those that know no colours.
bool colour(Colour when) {
    if (when != Colour::automatic) return when == Colour::always;
    return on_terminal() && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

} // namespace

po::options_description output_options(Output& output, const std::vector<Format>& allowed) {
    po::options_description options;
    WordValue* const format = format_value(output.format, allowed);
    auto add = options.add_options();
    add("format,f", format, fmt::format("{}", fmt::join(format->choices(), ", ")).c_str());
    add("color",
        choice_value(output.colour,
                     {{"auto", Colour::automatic}, {"always", Colour::always}, {"never", Colour::never}}, "WHEN"),
        "auto, always or never");
    return options;
}

po::options_description fields_options(Output& output, const std::vector<RowKind>& rows) {
    po::options_description options;
    auto add = options.add_options();
    add("fields", fields_value(output.fields, rows), "only these columns or keys, in this order: name,due");
    add("null,0", po::bool_switch(&output.nul), "end each field with NUL, for xargs -0; needs --fields");
    return options;
}

void check_output(const Program& program, const Output& output) {
    if (output.nul && output.fields.empty()) throw usage_error(program, message("-0 needs --fields"));
    if (output.nul && output.format != Format::text) throw usage_error(program, message("-0 is a format of its own"));
    if (!output.fields.empty() && !output.nul && output.format == Format::text)
        throw usage_error(program, message("--fields needs -0 or a --format for programs"));
}

po::typed_value<std::string>* fields_value(std::vector<std::string>& target, const std::vector<RowKind>& rows) {
    std::vector<std::string> known;
    for (const RowKind kind : rows) {
        for (const std::string_view name : field_names(kind)) {
            if (std::ranges::find(known, name) == known.end()) known.emplace_back(name);
        }
    }
    return (new WordValue(known, true))->notifier([&](const std::string& names) {
        for (std::size_t at = 0; at <= names.size();) {
            const std::size_t end = std::min(names.find(',', at), names.size());
            target.push_back(names.substr(at, end - at));
            at = end + 1;
        }
    });
}

Error pointing_at(const QueryError& error, std::string_view typed, const Style& style) {
    return {error.code(), message("{}\n{}", error.message(), point_at(typed, error.place(), style.width)),
            error.hint_message()};
}

bool on_terminal() { return isatty(STDOUT_FILENO) == 1; }

Style style_for(const Output& output) {
    return {
        .colour = colour(output.colour), .width = width(), .fields = output.fields, .translation = translated_here};
}

} // namespace chithi::tools

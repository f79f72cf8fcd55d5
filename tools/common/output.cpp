// SPDX-License-Identifier: Apache-2.0
#include "common/output.hpp"

#include "common/language.hpp"

#include <charconv>
#include <chithi/error.hpp>
#include <cstdlib>
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

Colour colour_from(const std::string& name) {
    if (name == "auto") return Colour::automatic;
    if (name == "always") return Colour::always;
    if (name == "never") return Colour::never;
    throw Error(ErrorCode::usage, message("no such time: {}", name), message("it is auto, always or never"));
}

po::typed_value<std::string>* colour_value(Colour& target) {
    return po::value<std::string>()->value_name("WHEN")->notifier(
        [&](const std::string& name) { target = colour_from(name); });
}

} // namespace

po::options_description output_options(Output& output, const std::vector<Format>& allowed) {
    po::options_description options;
    const std::string names = names_of(allowed);
    auto add = options.add_options();
    add("format,f", format_value(output.format, allowed), names.c_str());
    add("color", colour_value(output.colour), "auto, always or never");
    return options;
}

bool on_terminal() { return isatty(STDOUT_FILENO) == 1; }

Style style_for(const Output& output) {
    return {.colour = colour(output.colour), .width = width(), .translation = translated_here};
}

} // namespace chithi::tools

// SPDX-License-Identifier: Apache-2.0
#include "decode/converter.hpp"

#include "decode/process.hpp"
#include "decode/scratch_folder.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chithi {

namespace {

std::optional<std::string> path_of(std::string_view program, const std::vector<std::string>& folders) {
    for (const std::string& folder : folders) {
        if (!folder.starts_with('/')) continue; // what is found must not depend on where one stands
        std::string path = fmt::format("{}/{}", folder, program);
        struct stat about {};
        if (stat(path.c_str(), &about) == 0 && S_ISREG(about.st_mode) && access(path.c_str(), X_OK) == 0) return path;
    }
    return std::nullopt;
}

std::vector<std::string> arguments_of(const Converter& converter, std::size_t page) {
    std::vector<std::string> arguments;
    for (const std::string_view argument : converter.arguments) {
        arguments.push_back(argument == "%page" ? fmt::format("{}", page) : std::string(argument));
    }
    return arguments;
}

std::string first_line(std::string_view text) {
    return std::string(text.substr(0, std::min(text.find('\n'), text.size())));
}

Diagnostic trouble(std::string_view code, std::string message) {
    return {Severity::error, std::string(code), std::move(message), {}};
}

Diagnostic missing(const Converter& converter) {
    return trouble(no_converter, fmt::format("{} is not installed, which reads such a file; apt-get install {}",
                                             converter.program, converter.packages));
}

Diagnostic failure(const Converter& converter, const Ran& ran) {
    const std::string_view name = converter.program;
    switch (ran.end) {
    case Ran::End::too_slow:
        return trouble("converter-too-slow",
                       fmt::format("{} was stopped after {} s; save the document anew, or in another format", name,
                                   static_cast<double>(converter.time.count()) / 1000));
    case Ran::End::too_much:
        return trouble("converter-too-much",
                       fmt::format("{} was stopped when it had written {} MiB, more than any document holds", name,
                                   converter.output >> 20));
    case Ran::End::no_start: return trouble(no_converter, fmt::format("{} could not be started", name));
    case Ran::End::failed:
    case Ran::End::done: break;
    }
    const std::string why = first_line(ran.complaints);
    return trouble("converter-failed",
                   fmt::format("{} could not read the file{}{}; is it whole? Fetch it once more, or save it anew",
                               name, why.empty() ? "" : ": ", why));
}

} // namespace

Converted convert(const Converter& converter, std::string_view bytes, const Conversion& conversion,
                  std::vector<Diagnostic>& diagnostics, std::size_t page) {
    if (conversion.scratch.empty()) {
        diagnostics.push_back(
            trouble(no_converter, fmt::format("{} would read the file, but may not be run", converter.program)));
        return {};
    }
    const auto path = path_of(converter.program, conversion.programs);
    if (!path) {
        diagnostics.push_back(missing(converter));
        return {};
    }
    const ScratchFolder scratch(conversion.scratch);
    if (scratch.path().empty()) {
        diagnostics.push_back(
            trouble(no_converter, fmt::format("{} needs a folder to work in, and none could be made in {}",
                                              converter.program, conversion.scratch)));
        return {};
    }
    Ran ran = run_program(*path, arguments_of(converter, page), bytes, scratch.path(),
                          {converter.time, converter.memory, converter.output});
    if (ran.end == Ran::End::done) return {std::move(ran.output), std::move(ran.complaints)};
    diagnostics.push_back(failure(converter, ran));
    return {std::nullopt, std::move(ran.complaints)};
}

} // namespace chithi

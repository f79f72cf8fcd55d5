// SPDX-License-Identifier: Apache-2.0
#include "common/conversion.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace chithi::tools {

namespace {

const Diagnostic* diagnostic_of(const Document& document, std::string_view code) {
    const auto found = std::ranges::find(document.diagnostics, code, &Diagnostic::code);
    return found == document.diagnostics.end() ? nullptr : &*found;
}

std::string_view environment(const char* name, std::string_view otherwise) {
    const char* const value = std::getenv(name);
    return value == nullptr || *value == '\0' ? otherwise : value;
}

std::vector<std::string> folders_in(std::string_view path) {
    std::vector<std::string> folders;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find(':', at), path.size());
        if (end > at) folders.emplace_back(path.substr(at, end - at));
        at = end + 1;
    }
    return folders;
}

} // namespace

po::options_description ocr_option(bool& target) {
    po::options_description options;
    options.add_options()("ocr", po::bool_switch(&target), "read pictures and scanned pages too (slow)");
    return options;
}

Conversion conversion_here() {
    return {std::string(environment("TMPDIR", "/tmp")),
            folders_in(environment("PATH", "/usr/local/bin:/usr/bin:/bin")), false};
}

const Diagnostic* lack_of_machine(const Document& document) { return diagnostic_of(document, "no-converter"); }

bool was_read_by_ocr(const Document& document) { return diagnostic_of(document, "ocr") != nullptr; }

} // namespace chithi::tools

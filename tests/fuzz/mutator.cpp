// SPDX-License-Identifier: Apache-2.0
#include "fuzz/mutator.hpp"
#include <fmt/format.h>
#include <fstream>
#include <stdexcept>

namespace chithi::fuzz {

namespace {

/// What stands between the quotes of a line.
std::string entry_of(std::string_view quoted) {
    std::string entry;
    for (std::size_t at = 0; at < quoted.size(); ++at) {
        if (quoted[at] != '\\') {
            entry += quoted[at];
        } else if (quoted[++at] == 'x') {
            entry += static_cast<char>(std::stoi(std::string(quoted.substr(at + 1, 2)), nullptr, 16));
            at += 2;
        } else {
            entry += quoted[at];
        }
    }
    return entry;
}

} // namespace

std::vector<std::string> read_dictionary(std::string_view name) {
    const std::string path = fmt::format("{}/tests/fuzz/{}", CHITHI_SOURCE_DIR, name);
    std::ifstream in(path);
    std::vector<std::string> entries;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        const std::size_t last = line.rfind('"');
        if (line.front() != '"' || last == 0) throw std::runtime_error(path + ": not in quotes: " + line);
        entries.push_back(entry_of(std::string_view(line).substr(1, last - 1)));
    }
    if (entries.empty()) throw std::runtime_error(path + ": no entries");
    return entries;
}

std::string Mutator::next() {
    std::string text = any_text();
    for (std::size_t changes = 1 + below(8); changes > 0; --changes) change(text);
    return text;
}

void Mutator::change(std::string& text) {
    const std::size_t at = below(text.size() + 1);
    const std::size_t size = below(200);
    switch (below(6)) {
    case 0: text.insert(at, 1, static_cast<char>(below(256))); break;
    case 1: text.erase(at, size); break;
    case 2: text.insert(at, text.substr(below(text.size() + 1), size)); break;
    case 3: text.insert(at, pieces_[below(pieces_.size())]); break;
    case 4: text.insert(at, any_text().substr(0, size * 4)); break;
    default: text.resize(at); break;
    }
}

} // namespace chithi::fuzz

// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.hpp"
#include <algorithm>
#include <exception>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>

namespace chithi::fuzz {

namespace {

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace

std::string fault_or_exception(std::string_view input) {
    try {
        return fault(input);
    } catch (const std::exception& thrown) {
        return std::string("threw ") + thrown.what();
    }
}

bool wrote_seeds(int argc, char** argv) {
    if (argc != 3 || std::string_view(argv[1]) != "--seeds") return false;
    std::size_t number = 0;
    for (const std::string& seed : seeds()) {
        std::ofstream(fmt::format("{}/seed-{}", argv[2], number++), std::ios::binary) << seed;
    }
    fmt::print("{}/tests/fuzz/{} {}\n", CHITHI_SOURCE_DIR, dictionary(), longest_input());
    return true;
}

std::vector<std::string> files_in(const std::string& folder, const std::vector<std::string>& endings) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(CHITHI_SOURCE_DIR "/" + folder)) {
        const std::string name = entry.path().filename();
        const bool taken = std::ranges::any_of(endings, [&](const std::string& end) { return name.ends_with(end); });
        if (entry.is_regular_file() && (endings.empty() || taken)) paths.push_back(entry.path());
    }
    std::ranges::sort(paths); // a seed must give the same inputs wherever the files lie
    std::vector<std::string> found;
    std::ranges::transform(paths, std::back_inserter(found), bytes_of);
    return found;
}

std::vector<std::string> first_column(const std::string& table) {
    std::ifstream in(CHITHI_SOURCE_DIR "/tests/golden/tables/" + table);
    std::vector<std::string> found;
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.front() != '#') found.push_back(line.substr(0, line.find('\t')));
    }
    if (!found.empty()) found.erase(found.begin());
    return found;
}

} // namespace chithi::fuzz

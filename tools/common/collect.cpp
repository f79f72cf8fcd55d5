// SPDX-License-Identifier: Apache-2.0
#include "common/collect.hpp"

#include "common/input.hpp"
#include "common/run.hpp"
#include <algorithm>
#include <array>
#include <chithi/error.hpp>
#include <filesystem>

namespace chithi::tools {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 10> wanted_extensions = {".txt",  ".md",  ".markdown", ".html", ".htm",
                                                                ".docx", ".odt", ".rtf",      ".doc",  ".pdf"};
constexpr std::array<std::string_view, 6> picture_extensions = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".gif"};

bool has_wanted_extension(const fs::path& path, bool pictures) {
    std::string extension = path.extension();
    std::ranges::transform(extension, extension.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::ranges::find(wanted_extensions, extension) != wanted_extensions.end() ||
           (pictures && std::ranges::find(picture_extensions, extension) != picture_extensions.end());
}

/// ".txt, .md, .odt".
std::string names_of_wanted() {
    std::string names(wanted_extensions.front());
    for (std::size_t i = 1; i < wanted_extensions.size(); ++i) names.append(", ").append(wanted_extensions[i]);
    return names;
}

std::vector<fs::directory_entry> entries_of(const fs::path& folder, Collected& collected) {
    std::vector<fs::directory_entry> entries;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        entries.push_back(*at);
    if (error) collected.troubles.push_back({folder.string(), reason(error.value())});
    std::ranges::sort(entries);
    return entries;
}

void collect_folder(const std::string& path, Collected& collected, bool pictures);

void collect_entry(const fs::directory_entry& entry, Collected& collected, bool pictures) {
    const std::string path = entry.path();
    std::error_code error; // a broken link is no folder and no file: skipped
    if (entry.path().filename().string().starts_with('.')) {
        collected.skipped.push_back(message("{}: hidden", path));
    } else if (entry.is_directory(error)) {
        if (entry.is_symlink(error)) {
            collected.skipped.push_back(message("{}: a link to another folder", path));
        } else {
            collect_folder(path, collected, pictures);
        }
    } else if (entry.is_regular_file(error) && has_wanted_extension(entry.path(), pictures)) {
        collected.files.push_back(path);
    } else {
        collected.skipped.push_back(message("{}: none of {}", path, names_of_wanted()));
    }
}

void collect_folder(const std::string& path, Collected& collected, bool pictures) {
    for (const fs::directory_entry& entry : entries_of(path, collected)) collect_entry(entry, collected, pictures);
}

} // namespace

void collect(const std::string& path, Collected& collected, bool pictures) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        collected.files.push_back(path);
        return;
    }
    collected.folders.push_back(path);
    collect_folder(path, collected, pictures);
}

std::vector<std::string> paths_in(const std::string& list, char separator) {
    std::vector<std::string> paths;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(separator, at), list.size());
        if (end > at) paths.push_back(list.substr(at, end - at));
        at = end + 1;
    }
    return paths;
}

std::vector<std::string> with_listed(const std::vector<std::string>& names, char separator) {
    std::vector<std::string> all;
    for (const std::string& name : names) {
        if (name != "-") {
            all.push_back(name);
            continue;
        }
        const std::string list = read_input("-");
        if (separator != '\0' && list.find('\0') != std::string::npos) {
            throw Error(ErrorCode::usage, message("the list on standard input holds NUL"),
                        message("-0 reads what find -print0 writes"));
        }
        for (std::string& listed : paths_in(list, separator)) all.push_back(std::move(listed));
    }
    return all;
}

Collected collect_all(const std::vector<std::string>& paths, char separator, bool pictures) {
    Collected collected;
    for (const std::string& path : with_listed(paths, separator)) collect(path, collected, pictures);
    return collected;
}

} // namespace chithi::tools

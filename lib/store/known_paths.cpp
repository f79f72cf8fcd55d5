// SPDX-License-Identifier: Apache-2.0
#include "store/known_paths.hpp"

#include "base/record_json.hpp"
#include "store/pack.hpp"
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace chithi {

namespace {

// A document has its path as it was typed, the table of files has it from the root on: "a/x.txt" may be
// "/srv/a/x.txt".
bool may_be(std::string_view typed, std::string_view file) {
    std::string path = std::filesystem::path(typed).lexically_normal();
    while (path.starts_with("../")) path.erase(0, 3);
    return file == path || file.ends_with("/" + path);
}

std::vector<std::string> files_of(const Connection& connection, std::int64_t source) {
    Statement row = connection.prepare("SELECT path FROM files WHERE source = ?1 ORDER BY path");
    std::vector<std::string> paths;
    for (row.bind(source); row.step();) paths.push_back(row.text(0));
    return paths;
}

void set_path(const Connection& connection, std::int64_t document, const std::string& path) {
    Statement row = connection.prepare("SELECT record FROM documents WHERE key = ?1");
    row.bind(document).step();
    Document record = record_from_json(unpacked(row.view(0)));
    row.reset();
    record.source.path = path;
    const std::string frame = packed(record_to_json(record, true));
    connection.prepare("UPDATE documents SET path = ?2, record = ?3 WHERE key = ?1")
        .bind(document, path, Blob{frame})
        .run();
}

template <typename Unwanted>
void leave_paths(const Connection& connection, std::int64_t source, Unwanted is_unwanted) {
    const std::vector<std::string> files = files_of(connection, source);
    if (files.empty()) return;
    std::vector<std::int64_t> documents;
    Statement row = connection.prepare("SELECT key, path FROM documents WHERE source = ?1");
    for (row.bind(source); row.step();) {
        if (is_unwanted(row.view(1), files)) documents.push_back(row.integer(0));
    }
    for (const std::int64_t document : documents) set_path(connection, document, files.front());
}

} // namespace

void leave_path(const Connection& connection, std::int64_t source, std::string_view gone) {
    leave_paths(connection, source,
                [&](std::string_view path, const std::vector<std::string>& /*files*/) { return may_be(path, gone); });
}

void leave_unknown_paths(const Connection& connection) {
    std::vector<std::int64_t> sources;
    Statement row = connection.prepare("SELECT key FROM sources");
    while (row.step()) sources.push_back(row.integer(0));
    for (const std::int64_t source : sources) {
        leave_paths(connection, source, [](std::string_view path, const std::vector<std::string>& files) {
            return std::ranges::none_of(files, [&](const std::string& file) { return may_be(path, file); });
        });
    }
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "common/index.hpp"

#include <chithi/error.hpp>
#include <cstdlib>

namespace chithi::tools {

namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

} // namespace

po::options_description index_option(std::string& path) {
    po::options_description options;
    options.add_options()("db", po::value(&path)->value_name("FILE"), "the index (else $CHITHI_DB, else your own)");
    return options;
}

std::string index_path(const std::string& given) {
    if (!given.empty()) return given;
    if (std::string path = environment("CHITHI_DB"); !path.empty()) return path;
    // A relative $XDG_DATA_HOME does not count. Source: XDG Base Directory Specification.
    if (const std::string data = environment("XDG_DATA_HOME"); data.starts_with('/'))
        return data + "/chithi/index.db";
    if (const std::string home = environment("HOME"); !home.empty()) return home + "/.local/share/chithi/index.db";
    throw Error(ErrorCode::usage, message("there is no home folder to keep the index in"),
                message("name the index with --db FILE"));
}

} // namespace chithi::tools

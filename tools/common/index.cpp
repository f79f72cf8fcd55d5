// SPDX-License-Identifier: Apache-2.0
#include "common/index.hpp"

#include "common/interrupt.hpp"
#include "common/run.hpp"
#include "common/stamp.hpp"
#include <charconv>
#include <chithi/error.hpp>
#include <chrono>
#include <cstdlib>
#include <utility>

namespace chithi::tools {

namespace {

// A rebuild of some ten thousand documents is done by then.
constexpr std::chrono::seconds usual_wait{60};
constexpr long longest_wait = 1'000'000;

std::chrono::seconds seconds_from(const std::string& text) {
    long seconds = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, seconds);
    if (error != std::errc{} || rest != end || seconds < 0 || seconds > longest_wait)
        throw Error(ErrorCode::usage, message("no number of seconds: {}", text),
                    message("write 300 for five minutes"));
    return std::chrono::seconds(seconds);
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

std::string id_in_file(const Store& store, const std::string& path) {
    const auto file = store.file(absolute_path(path));
    const std::vector<std::string> ids = file ? store.documents_of(file->content) : std::vector<std::string>();
    if (ids.size() < 2) return ids.empty() ? std::string() : ids.front();
    std::string names;
    for (const std::string& id : ids) names.append(names.empty() ? "" : ", ").append(short_id(id));
    throw Error(ErrorCode::ambiguous, message("{} documents are called {}", ids.size(), path),
                message("name one by its id: {}", names));
}

} // namespace

po::options_description index_option(std::string& path) {
    po::options_description options;
    options.add_options()("db", po::value(&path)->value_name("FILE"), "the index (else $CHITHI_DB, else your own)");
    return options;
}

po::options_description wait_option(Patience& patience, std::string_view tool) {
    patience.limit = usual_wait;
    patience.give_up = interrupted;
    patience.waiting = [tool = std::string(tool), told = false]() mutable {
        if (!std::exchange(told, true))
            complain(tool, message("waiting for another program that writes to the index"));
    };
    po::options_description options;
    options.add_options()("wait",
                          po::value<std::string>()->value_name("SECONDS")->notifier(
                              [&](const std::string& text) { patience.limit = seconds_from(text); }),
                          "wait so long for another program that writes (60)");
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

std::string document_name(const Store& store, const std::string& typed) {
    if (!store.named(typed.substr(0, typed.find('#'))).empty()) return typed;
    if (const std::string id = id_in_file(store, typed); !id.empty()) return id;
    const std::size_t sign = typed.rfind('#');
    if (sign == std::string::npos) return typed;
    const std::string id = id_in_file(store, typed.substr(0, sign));
    return id.empty() ? typed : id + typed.substr(sign);
}

std::string whole_document(const Store& store, const std::string& typed) {
    const Located found = locate(store, document_name(store, typed));
    if (!found.part.empty()) throw Error(ErrorCode::usage, message("a whole document must be named, not {}", typed));
    return found.document.id;
}

} // namespace chithi::tools

// SPDX-License-Identifier: Apache-2.0
#include "decode/formats.hpp"
#include <chithi/error.hpp>
#include <dlfcn.h>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr const char* file_name = "chithi/libchithi_formats.so"; // nobody else's, so not among the system's libraries

#define CHITHI_TEXT_OF_(name) #name
#define CHITHI_TEXT_OF(name)  CHITHI_TEXT_OF_(name)
constexpr const char* entry_name = CHITHI_TEXT_OF(CHITHI_FORMATS_ENTRY(CHITHI_VERSION_NAME));

// In a folder beside this library, wherever that is installed: no folder of the system, no path of the caller's is
// searched.
std::string path_beside_this() {
    Dl_info own{};
    if (dladdr(&file_name, &own) == 0 || own.dli_fname == nullptr) return file_name;
    const std::string path = own.dli_fname;
    return path.substr(0, path.rfind('/') + 1) + file_name;
}

[[noreturn]] void refuse(const std::string& path) {
    const char* const reason = dlerror();
    throw Error(ErrorCode::io,
                message("cannot load {}: {}", path,
                        reason != nullptr ? Message::verbatim(reason) : message("no reason given")),
                message("it belongs to chithi and to its version; install chithi anew"));
}

// Never unloaded: libxml2 keeps tables for as long as the process lives.
const Formats& load() {
    const std::string path = path_beside_this();
    void* const library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (library == nullptr) refuse(path);
    using Entry = const Formats* (*)();
    const auto entry = reinterpret_cast<Entry>(dlsym(library, entry_name));
    if (entry == nullptr) refuse(path);
    return *entry();
}

} // namespace

const Formats& formats() {
    static const Formats& loaded = load();
    return loaded;
}

} // namespace chithi

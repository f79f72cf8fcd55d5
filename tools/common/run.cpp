// SPDX-License-Identifier: Apache-2.0
#include "common/run.hpp"

#include <cctype>
#include <cerrno>
#include <chithi/print.hpp>
#include <cstdio>
#include <fmt/format.h>
#include <new>
#include <system_error>
#include <unistd.h>

namespace chithi::tools {

std::string reason(int error_number) {
    std::string text = std::generic_category().message(error_number);
    const bool acronym = text.size() > 1 && std::isupper(static_cast<unsigned char>(text[1])) != 0;
    if (!acronym && !text.empty()) text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

namespace {

void throw_unless(bool written) {
    if (!written) throw Error(ErrorCode::io, "cannot write to standard output: " + reason(errno));
}

} // namespace

void print_piece(std::string_view text) {
    throw_unless(std::fwrite(text.data(), 1, text.size(), stdout) == text.size());
}

void print(std::string_view text) {
    print_piece(text);
    throw_unless(std::fflush(stdout) == 0);
}

void complain(std::string_view tool, std::string_view message, std::string_view hint) {
    std::string text = fmt::format("{}: {}\n", tool, message);
    if (!hint.empty()) text += fmt::format("hint: {}\n", hint);
    text = terminal_safe(text);
    if (isatty(STDERR_FILENO) == 1) text.insert(0, "\r\x1b[K"); // over a line of Progress
    std::fwrite(text.data(), 1, text.size(), stderr);           // where this fails there is nobody left to tell
}

int run_tool(std::string_view tool, const std::function<Status()>& work) {
    try {
        return work();
    } catch (const Error& error) {
        complain(tool, error.what(), error.hint());
    } catch (const std::bad_alloc&) {
        complain(tool, "out of memory");
    }
    return trouble;
}

} // namespace chithi::tools

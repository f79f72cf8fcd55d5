// SPDX-License-Identifier: Apache-2.0
#include "common/run.hpp"

#include "common/language.hpp"
#include <cctype>
#include <cerrno>
#include <chithi/print.hpp>
#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <new>
#include <system_error>
#include <unistd.h>

namespace chithi::tools {

Message reason(int error_number) {
    std::string text = std::generic_category().message(error_number);
    const bool acronym = text.size() > 1 && std::isupper(static_cast<unsigned char>(text[1])) != 0;
    if (!acronym && !text.empty()) text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return {text, {}};
}

namespace {

void throw_unless(bool written) {
    if (!written) throw Error(ErrorCode::io, message("cannot write to standard output: {}", reason(errno)));
}

} // namespace

void print_piece(std::string_view text) {
    throw_unless(std::fwrite(text.data(), 1, text.size(), stdout) == text.size());
}

void print(std::string_view text) {
    print_piece(text);
    throw_unless(std::fflush(stdout) == 0);
}

std::string say(const Message& sentence) { return sentence.in(translated_here); }

void complain(std::string_view tool, const Message& what, const std::vector<Message>& hints) {
    std::string text = fmt::format("{}: {}\n", tool, say(what));
    for (const Message& hint : hints) {
        if (!hint.empty()) text += fmt::format("{}: {}\n", say(message("hint")), say(hint));
    }
    text = terminal_safe(text);
    if (isatty(STDERR_FILENO) == 1) text.insert(0, "\r\x1b[K"); // over a line of Progress
    std::fwrite(text.data(), 1, text.size(), stderr);           // where this fails there is nobody left to tell
}

void complain(std::string_view tool, const Message& what, const Message& hint) {
    complain(tool, what, std::vector{hint});
}

int run_tool(std::string_view tool, const std::function<Status()>& work) {
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow any larger is an error to tell, not our end
    try {
        return work();
    } catch (const Error& error) {
        const bool unsaid = error.code() == ErrorCode::damaged && error.hint_message().empty();
        complain(tool, error.message(),
                 unsaid ? message("chithi-check names what is damaged") : error.hint_message());
    } catch (const std::bad_alloc&) {
        complain(tool, message("out of memory"));
    }
    return trouble;
}

} // namespace chithi::tools

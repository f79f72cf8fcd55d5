// SPDX-License-Identifier: Apache-2.0
#include <chithi/message.hpp>
#include <fmt/args.h>
#include <fmt/format.h>
#include <utility>

namespace chithi {

namespace {

std::string filled(std::string_view pattern, const std::vector<Message>& values, const Translation& translation) {
    fmt::dynamic_format_arg_store<fmt::format_context> texts;
    for (const Message& value : values) texts.push_back(value.in(translation));
    return fmt::vformat(pattern, texts);
}

} // namespace

Message::Message(std::string_view pattern, std::vector<Message> values)
    : pattern_(pattern), values_(std::move(values)), text_(filled(pattern_, values_, {})) {}

Message Message::verbatim(std::string text) {
    Message message;
    message.text_ = std::move(text);
    return message;
}

std::string Message::in(const Translation& translation) const {
    if (pattern_.empty() || !translation) return text_;
    const std::string_view translated = translation(pattern_);
    return filled(translated.empty() ? pattern_ : translated, values_, translation);
}

} // namespace chithi

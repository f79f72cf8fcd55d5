// SPDX-License-Identifier: Apache-2.0
#include "decode/rtf_scanner.hpp"

#include <algorithm>
#include <charconv>

namespace chithi {

namespace {

bool is_small_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

RtfToken byte_token(unsigned char byte) noexcept { return {RtfToken::Kind::byte, {}, 0, false, byte}; }

RtfToken word_token(std::string_view word) noexcept { return {RtfToken::Kind::word, word, 0, false, 0}; }

} // namespace

RtfToken RtfScanner::next() {
    while (at_ < bytes_.size()) {
        const char c = bytes_[at_++];
        if (c == '{') return {RtfToken::Kind::open, {}, 0, false, 0};
        if (c == '}') return {RtfToken::Kind::close, {}, 0, false, 0};
        if (c == '\\') return control();
        if (c == '\t') return word_token("tab");
        if (c != '\r' && c != '\n' && c != '\0') return byte_token(static_cast<unsigned char>(c));
    }
    return {};
}

RtfToken RtfScanner::control() {
    if (at_ >= bytes_.size()) return {};
    return is_small_letter(bytes_[at_]) ? control_word() : control_symbol();
}

RtfToken RtfScanner::control_word() {
    const std::size_t first = at_;
    while (at_ < bytes_.size() && is_small_letter(bytes_[at_])) ++at_;
    RtfToken token = word_token(bytes_.substr(first, at_ - first));
    const auto* const rest = bytes_.data() + at_;
    const auto* const end = bytes_.data() + bytes_.size();
    const auto [after, error] = std::from_chars(rest, end, token.value);
    token.has_value = error != std::errc::invalid_argument;
    if (error == std::errc::result_out_of_range) token.value = 0;
    if (token.has_value) at_ += static_cast<std::size_t>(after - rest);
    if (at_ < bytes_.size() && bytes_[at_] == ' ') ++at_;
    if (token.word == "bin") skip_binary(token.value);
    return token;
}

RtfToken RtfScanner::control_symbol() {
    const char c = bytes_[at_++];
    switch (c) {
    case '\'': {
        unsigned byte = 0;
        const std::string_view hex = bytes_.substr(at_, 2);
        const auto [after, error] = std::from_chars(hex.data(), hex.data() + hex.size(), byte, 16);
        if (error != std::errc()) return next();
        at_ += static_cast<std::size_t>(after - hex.data());
        return byte_token(static_cast<unsigned char>(byte));
    }
    case '*': return {RtfToken::Kind::star, {}, 0, false, 0};
    case '~': return word_token("nobreakspace");
    case '_': return byte_token('-');
    case '\r':
    case '\n': return word_token("par");
    case '\t': return word_token("tab");
    case '{':
    case '}':
    case '\\': return byte_token(static_cast<unsigned char>(c));
    default: return word_token({}); // an optional hyphen, an index entry: nothing that shows
    }
}

void RtfScanner::skip_binary(long size) noexcept {
    at_ += std::min(static_cast<std::size_t>(std::max(size, 0L)), bytes_.size() - at_);
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "base/record_line.hpp"

#include "base/names.hpp"
#include "base/record_fields.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <array>
#include <charconv>
#include <chithi/version.hpp>
#include <cmath>
#include <nlohmann/json.hpp>

namespace chithi {

namespace {

template <typename Value>
concept Enumeration = std::is_enum_v<Value>;

// JSON wants an escape for these, and for nothing else.
constexpr bool is_plain(char c) noexcept { return static_cast<unsigned char>(c) >= ' ' && c != '"' && c != '\\'; }

class LineWriter {
public:
    std::string line(const Document& document) && {
        out_ += R"({"schema":)";
        write(std::string(document_schema()));
        write_fields(document);
        out_ += '}';
        return std::move(out_);
    }

private:
    template <typename Struct> void write(const Struct& object) {
        out_ += '{';
        write_fields(object);
        out_ += '}';
    }

    void write_fields(const auto& object) {
        const auto field = [&](const char* key, const auto& value) {
            if (out_.back() != '{') out_ += ',';
            out_.append(1, '"').append(key).append("\":");
            write(value);
        };
        visit_fields(field, object);
    }

    // What needs an escape is left to the library, and so is what is no UTF-8.
    void write(const std::string& text) {
        if (!std::ranges::all_of(text, is_plain) || !is_valid_utf8(text)) return write_json(text);
        out_.append(1, '"').append(text).append(1, '"');
    }

    void write(const bool& value) { out_ += value ? "true" : "false"; }

    void write(const std::size_t& value) { write_integer(value); }

    // Whole numbers are written without a fraction: 12, not 12.0.
    void write(const double& value) {
        constexpr double exact_integers = 9007199254740992; // 2^53
        if (std::trunc(value) != value || std::abs(value) > exact_integers) return write_json(value);
        write_integer(static_cast<std::int64_t>(value));
    }

    void write(const Day& day) { out_.append(1, '"').append(to_iso(day)).append(1, '"'); }

    void write(const Span& span) {
        out_ += '[';
        write_integer(span.first);
        out_ += ',';
        write_integer(span.end);
        out_ += ']';
    }

    template <Enumeration Enum> void write(const Enum& value) {
        out_.append(1, '"').append(name_of(value)).append(1, '"');
    }

    template <typename Value> void write(const std::optional<Value>& value) {
        if (!value) {
            out_ += "null";
        } else {
            write(*value);
        }
    }

    template <typename Value> void write(const std::vector<Value>& values) {
        out_ += '[';
        for (const Value& value : values) {
            if (&value != values.data()) out_ += ',';
            write(value);
        }
        out_ += ']';
    }

    void write(const Spans& spans) {
        if (spans.size() == 1) return write(spans.front());
        write<Span>(spans);
    }

    void write_integer(auto value) {
        constexpr std::size_t most_digits = 20;
        std::array<char, most_digits> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        out_.append(digits.data(), end);
    }

    void write_json(const nlohmann::ordered_json& value) {
        out_ += value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    }

    std::string out_;
};

} // namespace

std::string record_line(const Document& document) { return LineWriter().line(document); }

} // namespace chithi

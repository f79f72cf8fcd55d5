// SPDX-License-Identifier: Apache-2.0
#include "base/record_json.hpp"

#include "base/names.hpp"
#include "base/record_fields.hpp"
#include "base/record_line.hpp"
#include <chithi/error.hpp>
#include <chithi/version.hpp>
#include <cmath>
#include <nlohmann/json.hpp>

namespace chithi {

namespace {

using nlohmann::ordered_json;

template <typename Value>
concept Plain = std::same_as<Value, std::string> || std::same_as<Value, bool> || std::same_as<Value, std::size_t>;

template <typename Value>
concept Enumeration = std::is_enum_v<Value>;

// ---- Writing ---------------------------------------------------------------------------------------

template <typename Struct> ordered_json json_from(const Struct& object);

template <Plain Value> ordered_json json_from(const Value& value) { return value; }

// Whole numbers are written without a fraction: 12, not 12.0.
ordered_json json_from(const double& value) {
    constexpr double exact_integers = 9007199254740992; // 2^53
    if (std::trunc(value) == value && std::abs(value) <= exact_integers) return static_cast<std::int64_t>(value);
    return value;
}

ordered_json json_from(const Day& day) { return to_iso(day); }

ordered_json json_from(const Span& span) { return ordered_json::array({span.first, span.end}); }

template <Enumeration Enum> ordered_json json_from(const Enum& value) { return std::string(name_of(value)); }

template <typename Value> ordered_json json_from(const std::optional<Value>& value) {
    return value ? json_from(*value) : ordered_json(nullptr);
}

template <typename Value> ordered_json json_from(const std::vector<Value>& values) {
    ordered_json list = ordered_json::array();
    for (const Value& value : values) list.push_back(json_from(value));
    return list;
}

ordered_json json_from(const Spans& spans) {
    return spans.size() == 1 ? json_from(spans.front()) : json_from<Span>(spans);
}

void write_fields(ordered_json& object, const auto& record) {
    const auto field = [&](const char* key, const auto& value) { object[key] = json_from(value); };
    visit_fields(field, record);
}

template <typename Struct> ordered_json json_from(const Struct& object) {
    ordered_json json = ordered_json::object();
    write_fields(json, object);
    return json;
}

// ---- Reading: nlohmann throws where a key is missing or of another type ------------------------------

template <typename Struct> void read(const ordered_json& json, Struct& object);

template <Plain Value> void read(const ordered_json& json, Value& value) { json.get_to(value); }

void read(const ordered_json& json, double& value) { json.get_to(value); }

[[noreturn]] void refuse(std::string_view why) {
    throw Error(ErrorCode::damaged, message("not a document record: {}", why));
}

void read(const ordered_json& json, Day& day) {
    const auto found = day_from_text(json.get_ref<const std::string&>());
    if (!found) refuse(json.dump() + " is no day");
    day = *found;
}

void read(const ordered_json& json, Span& span) {
    span = {json.at(0).get<std::size_t>(), json.at(1).get<std::size_t>()};
}

template <Enumeration Enum> void read(const ordered_json& json, Enum& value) {
    const auto found = value_named<Enum>(json.get_ref<const std::string&>());
    if (!found) refuse("nothing is called " + json.dump());
    value = *found;
}

template <typename Value> void read(const ordered_json& json, std::optional<Value>& value) {
    if (json.is_null()) return value.reset();
    read(json, value.emplace());
}

template <typename Value> void read(const ordered_json& json, std::vector<Value>& values) {
    if (!json.is_array()) refuse("a list was expected, not " + std::string(json.type_name()));
    values.resize(json.size());
    for (std::size_t i = 0; i < values.size(); ++i) read(json[i], values[i]);
}

void read(const ordered_json& json, Spans& spans) {
    const bool one = json.is_array() && !json.empty() && json.front().is_number();
    if (!one) return read<Span>(json, spans);
    read(json, spans.emplace_back());
}

template <typename Value> constexpr bool may_be_absent = false;
template <typename Value> constexpr bool may_be_absent<std::optional<Value>> = true;
template <> constexpr bool may_be_absent<std::vector<Appendix>> = true;

// A record of an older program lacks the facts that it did not know yet.
template <typename Struct> void read(const ordered_json& json, Struct& object) {
    const auto field = [&](const char* key, auto& value) {
        if (may_be_absent<std::remove_cvref_t<decltype(value)>> && !json.contains(key)) return;
        read(json.at(key), value);
    };
    visit_fields(field, object);
}

} // namespace

ordered_json record_of(const Document& document) {
    ordered_json record = {{"schema", document_schema()}};
    write_fields(record, document);
    return record;
}

std::string record_to_json(const Document& document, bool one_line) {
    if (one_line) return record_line(document);
    return record_of(document).dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

Document record_from_json(std::string_view json) {
    try {
        const ordered_json record = ordered_json::parse(json);
        if (record.at("schema") != document_schema()) refuse("its schema is " + record.at("schema").dump());
        Document document;
        read(record, document);
        return document;
    } catch (const nlohmann::json::exception& trouble) {
        refuse(trouble.what());
    }
}

} // namespace chithi

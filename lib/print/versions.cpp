// SPDX-License-Identifier: Apache-2.0
#include "print/json_text.hpp"
#include <chithi/print.hpp>
#include <chrono>
#include <fmt/format.h>

namespace chithi {

namespace {

using Json = nlohmann::ordered_json;

/// "2021-08-25T17:30:00Z".
std::string utc(std::int64_t nanoseconds) {
    using namespace std::chrono;
    const sys_time<std::chrono::nanoseconds> time{std::chrono::nanoseconds(nanoseconds)};
    const auto day = floor<days>(time);
    const hh_mm_ss clock(floor<seconds>(time - day));
    return fmt::format("{}T{:02}:{:02}:{:02}Z", to_iso(Day(day)), clock.hours().count(), clock.minutes().count(),
                       clock.seconds().count());
}

/// One version; `until` is empty for the present one.
std::string version(const std::string& id, const std::string& until, const std::optional<std::string>& number,
                    const std::optional<Day>& issued, const std::string& path, Format format) {
    const std::string day = issued ? to_iso(*issued) : "";
    if (format == Format::text) {
        return terminal_safe(fmt::format("{}  {:<20}  {}  {}  {}", short_id(id), until.empty() ? "now" : until,
                                         number.value_or("-"), day.empty() ? "-" : day, path)) +
               "\n";
    }
    const auto or_null = [](const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); };
    return json_text({{"schema", "chithi.version/1"},
                      {"id", id},
                      {"until", or_null(until)},
                      {"number", or_null(number.value_or(""))},
                      {"issued", or_null(day)},
                      {"path", path}},
                     format == Format::jsonl);
}

} // namespace

std::string print_versions(const Document& document, const std::vector<FormerVersion>& versions, Format format) {
    const auto issued = document.issued ? document.issued->date : std::nullopt;
    std::string text = version(document.id, "", document.number, issued, document.source.path, format);
    for (const FormerVersion& former : versions) {
        const DocumentSummary& was = former.document;
        text += version(was.id, utc(former.until), was.number, was.issued, was.path, format);
    }
    return text;
}

} // namespace chithi

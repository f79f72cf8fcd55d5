// SPDX-License-Identifier: Apache-2.0
#include "store/field_filter.hpp"

#include "base/number_key.hpp"
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace chithi {

namespace {

// Values are compared as text: these stand before and after all days.
constexpr const char* before_all_days = "";
constexpr const char* after_all_days = "~";

// Bytes that are no UTF-8 are in no name.
std::string json_of(const std::vector<std::string>& words) {
    return nlohmann::json(words).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

class FilterWriter {
public:
    FilterWriter(const Query& field, MatchWriter& writer, std::vector<std::string>& values)
        : field_(field), writer_(writer), values_(values) {}

    std::string sql() {
        switch (field_.field) {
        case Field::number: return number();
        case Field::issuer: return issuer();
        case Field::kind: return fmt::format("SELECT key FROM documents WHERE kind IN {}", list(field_.words));
        case Field::subject: return subject();
        case Field::date: return issued();
        case Field::to: return assignees();
        case Field::role: return fmt::format("SELECT part FROM assignees WHERE role IN {}", list(field_.words));
        case Field::due: return due();
        case Field::part: return part();
        case Field::id: return id();
        }
        return {};
    }

private:
    // The place of a value in the statement.
    std::string place_of(std::string value) {
        values_.push_back(std::move(value));
        return fmt::format("?{}", values_.size());
    }

    // Any number of values takes one place.
    std::string list(const std::vector<std::string>& words) {
        return fmt::format("(SELECT value FROM json_each({}))", place_of(json_of(words)));
    }

    static std::string groups_of(std::string_view number) {
        return fmt::format("'/' || replace({}, '-', '/') || '/'", number);
    }

    // "16/CT-TTg", or groups of it that stand side by side: 16, CT-TTg, TTg.
    std::string number() {
        const std::string key = place_of(number_key(field_.words.empty() ? "" : field_.words.front()));
        const std::string holds = fmt::format("instr({}, {})", groups_of("number_key"), groups_of(key));
        return fmt::format("SELECT key FROM documents WHERE {0} UNION SELECT document FROM given WHERE {0}", holds);
    }

    std::string issuer() {
        const std::string names = list(field_.words);
        return fmt::format("SELECT key FROM documents WHERE issuer IN {0} OR issuer_parent IN {0}", names);
    }

    std::string subject() {
        std::string match;
        for (const Query& child : field_.children) match = writer_.write(child, false);
        if (match.empty()) match = "\"\"";
        return fmt::format("SELECT p.document FROM words CROSS JOIN parts AS p ON p.key = words.rowid "
                           "WHERE words MATCH {} AND p.path = 'subject'",
                           place_of("{title} : " + match));
    }

    std::string days() {
        const std::string first = place_of(field_.first ? to_iso(*field_.first) : before_all_days);
        const std::string last = place_of(field_.last ? to_iso(*field_.last) : after_all_days);
        return fmt::format("BETWEEN {} AND {}", first, last);
    }

    // A date given by hand stands in where the text is silent.
    std::string issued() {
        return fmt::format("SELECT key FROM documents WHERE issued {0} UNION SELECT g.document FROM given AS g JOIN "
                           "documents AS d ON d.key = g.document WHERE d.issued IS NULL AND g.issued {0}",
                           days());
    }

    std::string due() { return fmt::format("SELECT part FROM deadlines WHERE due {}", days()); }

    std::string assignees() {
        const std::string role = field_.roles.empty() ? "" : fmt::format(" AND role IN {}", list(field_.roles));
        return fmt::format("SELECT part FROM assignees WHERE body IN (SELECT key FROM names WHERE name IN {}){}",
                           list(field_.words), role);
    }

    // A part and those below it; '/' is the character after '.'.
    std::string part() {
        const std::string path = place_of(field_.words.empty() ? "" : field_.words.front());
        return fmt::format("SELECT key FROM parts WHERE path = {0} OR (path > {0} || '.' AND path < {0} || '/')",
                           path);
    }

    std::string id() {
        const std::string first = place_of(field_.words.empty() ? "" : field_.words.front());
        return fmt::format("SELECT key FROM documents WHERE id >= {0} AND id < {0} || '~'", first);
    }

    const Query& field_;
    MatchWriter& writer_;
    std::vector<std::string>& values_;
};

bool is_of_parts(Field field) noexcept {
    return field == Field::to || field == Field::role || field == Field::due || field == Field::part;
}

} // namespace

RowFilter field_filter(const Query& field, MatchWriter& writer, std::vector<std::string>& values) {
    RowFilter filter;
    filter.of = is_of_parts(field.field) ? RowFilter::Of::part : RowFilter::Of::document;
    filter.sql = FilterWriter(field, writer, values).sql();
    return filter;
}

} // namespace chithi

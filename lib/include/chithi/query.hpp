// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <chithi/error.hpp>
#include <chithi/export.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// How the marks of typed syllables are read (smart accents, as editors have smart case).
enum class Accents {
    smart, ///< a syllable typed without marks matches any marks; one with marks only those
    fold,  ///< marks never matter
    exact  ///< marks always matter: "duong" finds only "duong"
};

/// The text as `Accents::fold` compares it: small letters, without marks.
[[nodiscard]] CHITHI_EXPORT std::string folded(std::string_view text);

/// Days from the first to the last one, both included; an end that is not set is open.
struct DayRange {
    std::optional<Day> first;
    std::optional<Day> last;
};

/// Reads "2021", "2021-Q3", "Q3/2021", "2021-08", "8/2021", "2021-08-25", "25/8/2021", or two of them with ".."
/// between, of which one may be left out: from the first day of the one to the last day of the other. Nothing where
/// it is none of these; the first day may stand behind the last one.
[[nodiscard]] CHITHI_EXPORT std::optional<DayRange> day_range(std::string_view text);

/// The role that a person calls so: "lead", "chủ trì" or "chu tri"; nothing where it is none.
[[nodiscard]] CHITHI_EXPORT std::optional<Role> role_named(std::string_view name);

/// What a field of the query language looks at; chithi-query(7) explains each.
enum class Field { number, issuer, kind, subject, date, to, role, due, part, id };

/// A parsed query. A leaf is one or more words next to each other, or a field; the other kinds join children.
struct Query {
    enum class Kind {
        phrase, ///< words next to each other
        all,    ///< every child
        any,    ///< one child at least
        except, ///< the first child without the second
        near,   ///< children, all of them phrases, with at most `distance` words between the first and the last
        field   ///< facts of the part or its document
    };

    Kind kind = Kind::all;
    std::vector<std::string> words; ///< phrase: as typed, NFC; never empty. number, issuer, kind (slugs), to, part:
                                    ///< the values, of which one must hold, issuer and to as the index writes
                                    ///< them (a name as typed is put into these by `search`); role: names of roles;
                                    ///< id: beginnings of ids
    bool prefix = false;            ///< phrase: the last word is only the beginning of one
    std::optional<Accents> accents; ///< phrase: how its marks are read, where not as in the rest of the query
    std::vector<Query> children;    ///< all, any, near: one or more; except: what is wanted, then what is not;
                                    ///< a field `subject`: what its text must hold
    bool alike = false;             ///< any: the children say the same in other words, and rank as one
    std::size_t distance = 0;       ///< near
    Field field = Field::number;    ///< field: which one
    std::vector<std::string> roles; ///< field `to`: in which roles; none: any
    std::optional<Day> first;       ///< date, due: the first day that is meant; none: open
    std::optional<Day> last;        ///< and the last one
};

/// A query that cannot be meant as it stands: a field whose value cannot be read. Code `usage`; the hint says what
/// can be written there.
class CHITHI_EXPORT QueryError : public Error {
public:
    QueryError(Span place, Message message, Message hint);
    ~QueryError() override;

    /// What is wrong, in bytes of what was typed; empty where something is missing.
    [[nodiscard]] Span place() const noexcept { return place_; }

private:
    Span place_;
};

/// Reads what a person typed: words (all of them wanted), "phrases", prefix*, AND OR NOT NEAR in capitals,
/// parentheses, field:value. Whatever is no query language is searched as words, so that no input ends in an error of
/// SQL or FTS5; a query without any word is `all` with no children, which finds nothing. Throws QueryError for the
/// value of a field that cannot be read ("date:2021-13"), and nothing else.
[[nodiscard]] CHITHI_EXPORT Query parse_query(std::string_view typed);

/// The tree in the query language itself, every word in quotes and every join in parentheses, for people to check
/// what was understood.
[[nodiscard]] CHITHI_EXPORT std::string to_text(const Query& query);

} // namespace chithi

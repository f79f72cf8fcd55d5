// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/export.hpp>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The document record: plain structs, one for each key of `chithi-parse --format json`.
///
/// All strings are UTF-8 in NFC. Texts have single spaces and no Markdown marks; the author's own
/// tone placement, capitals, quotes and dashes are kept. chithi-document(5) explains each field.
namespace chithi {

/// A half-open range [first, end) of bytes in the source file. For formats that are not text
/// (HTML, DOCX, PDF) it counts bytes of the decoded text, which `--stage=decode` prints.
struct Span {
    std::size_t first = 0;
    std::size_t end = 0;
    friend bool operator==(const Span&, const Span&) = default;
};

/// Where a text was read from: one span, or several where a page break or a column cut it.
using Spans = std::vector<Span>;

/// A calendar day of the Gregorian calendar.
using Day = std::chrono::year_month_day;

enum class Role {
    lead,       ///< must do it
    coordinate, ///< does it together with the lead (phối hợp)
    directed    ///< is told to do it by the lead (X chỉ đạo Y: Y)
};

/// How an assignee came to its task; the last three are inherited.
enum class Origin { text, heading, parent, lead_in, addressees };

/// Somebody who must do something.
struct Assignee {
    Role role = Role::lead;
    std::string text;                ///< as in the document
    std::vector<std::string> bodies; ///< one name each, plural words dropped, aliases expanded
    Origin from = Origin::text;
    Spans span;
};

/// An assignee of work that is given outside the numbered items.
struct PlacedAssignee {
    Assignee assignee;
    std::string where; ///< "preamble" or "closing"
};

/// One numbered, lettered, dashed or unlabelled item, with the items below it.
struct Requirement {
    std::string path;                    ///< unique in the document: "3.-2", "II.4.c", "Điều 5", "p1"
    std::optional<std::string> label;    ///< as printed: "3.", "a)", "-"; none where nothing is numbered
    std::optional<std::string> heading;  ///< the item's title, where it has one
    std::vector<std::string> paragraphs; ///< the item's own text, its title included
    std::vector<Assignee> assignees;
    Spans span; ///< from the label to the end of the own text, children left out
    std::vector<Requirement> children;
};

/// One line of Kính gửi.
struct Addressee {
    std::string text;
    std::vector<std::string> bodies;
    Spans span;
};

/// One line of Nơi nhận.
struct Recipient {
    std::string text;
    std::optional<std::string> note; ///< the purpose in brackets: "b/c", "để báo cáo"
    Spans span;
};

struct Signature {
    std::optional<std::string> authority; ///< "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH"
    std::optional<std::string> position;  ///< "PHÓ CHỦ TỊCH"
    std::optional<std::string> name;
};

/// What stands below the signature and belongs to the document: an appendix, a form, a table. Nothing in it is a
/// requirement.
struct Appendix {
    std::optional<std::string> title;
    std::vector<std::string> paragraphs; ///< all its text, the title included
    Spans span;
};

struct Issued {
    std::optional<std::string> place;
    std::optional<Day> date;
};

enum class Precision { day, month, quarter, half, year, period };
enum class DateRole { issued, reference, event, period, start, end, deadline, after, before, as_of, recurring };

/// A date that the text names; both ends are included, and the role says which side is open.
struct DateFact {
    std::string text;
    std::optional<Day> start;
    std::optional<Day> end;
    Precision precision = Precision::day;
    DateRole role = DateRole::event;
    std::optional<std::string> basis; ///< what was inferred from: "issued 2021-08-25", or the words of another date
    std::string where;
    Spans span;
};

/// By when something must be done: a day, or a rule for a repeated one.
struct Deadline {
    std::string text;
    std::optional<Day> due;
    std::optional<std::string> recurrence; ///< RFC 5545 RRULE
    std::optional<std::string> time;       ///< "17:00", local time of Vietnam
    bool inclusive = true;                 ///< false: must be done before that day
    std::optional<std::string> basis;      ///< what a relative one was computed from
    std::string where;
    Spans span;
};

/// What a count says of the one before it: it grew or shrank by so many.
enum class Change { increase, decrease };

enum class CountKind { case_, death, recovery, contact, test, dose, person, household, percent, money, place, other };

/// A counted quantity.
struct Count {
    std::string text;
    std::optional<double> value; ///< in units of `unit`; money in đồng; none where only bounds are said
    std::optional<double> low;   ///< bounds of a range or a comparison
    std::optional<double> high;
    std::optional<double> of; ///< the total that it is a part of ("15/20 xã": 20)
    CountKind kind = CountKind::other;
    std::string unit; ///< the counted noun as printed: "trường hợp", "ca", "%"
    bool approximate = false;
    std::optional<Change> change;     ///< "giảm 12 ca": not a level but a step
    std::optional<std::string> place; ///< where it was counted, as its sentence says
    std::optional<Day> as_of;         ///< the day up to which it was counted, as its sentence says
    std::string where;
    Spans span;
};

enum class Relation { implements, amends, replaces, cites };

/// Another document that this one names by number.
struct Reference {
    std::string text;
    std::optional<std::string> kind; ///< slug, as `Document::kind`
    std::string number;              ///< white space taken out
    std::optional<Day> date;
    std::optional<std::string> issuer;
    std::optional<std::string> subject; ///< what it is about, where that is said behind "về"
    Relation relation = Relation::cites;
    std::string where;
    Spans span;
};

enum class Severity { info, warning, error };

/// Something odd in a document: it is still parsed.
struct Diagnostic {
    Severity severity = Severity::warning;
    std::string code; ///< stable kebab-case name: "invalid-utf8"
    std::string message;
    Spans span;
};

/// Where the bytes came from and how they were read.
struct Source {
    std::string path;     ///< as it was given; "-" for standard input
    std::string format;   ///< "text", "markdown", "binary" ...
    std::string encoding; ///< "utf-8", "utf-16le" ...
    std::size_t bytes = 0;
    std::string sha256; ///< lower-case hex of the bytes
};

/// All that was found in one document. Absent facts are nullopt or empty.
struct Document {
    std::string id; ///< lower-case hex of the content hash; a second document in a file adds ".2"
    Source source;
    std::string kind; ///< slug of the type ("cong_van"), or "unknown"
    std::optional<std::string> number;
    std::optional<std::string> issuer;
    std::optional<std::string> issuer_parent;
    std::optional<Issued> issued;
    std::optional<std::string> subject;
    std::vector<Addressee> addressees;
    std::optional<std::string> preamble;
    std::vector<Requirement> requirements;
    std::vector<PlacedAssignee> assignees;
    std::vector<std::string> closing;
    std::vector<Recipient> recipients;
    std::optional<Signature> signature;
    std::vector<Appendix> appendices;
    std::vector<DateFact> dates;
    std::vector<Deadline> deadlines;
    std::vector<Count> counts;
    std::vector<Reference> references;
    std::vector<Diagnostic> diagnostics;
};

/// Facts that a person gave for a document that does not carry them; they outlive a reparse.
struct GivenFacts {
    std::optional<std::string> number;
    std::optional<Day> issued;
    std::optional<Day> received;
};

/// An id as messages show it: "566d22ec6da1", of the second document in a file "566d22ec6da1.2". `digits`: of the
/// hash.
[[nodiscard]] CHITHI_EXPORT std::string short_id(std::string_view id, std::size_t digits = 12);

/// "2021-08-25".
[[nodiscard]] CHITHI_EXPORT std::string to_iso(Day day);

/// Reads "2021-08-25" (also "25/8/2021"); nothing where that is no day of the calendar.
[[nodiscard]] CHITHI_EXPORT std::optional<Day> day_from_text(std::string_view text);

/// The names used in records and in options: "lead", "case", "as_of" ...
[[nodiscard]] CHITHI_EXPORT std::string_view name_of(Role role) noexcept;
[[nodiscard]] CHITHI_EXPORT std::string_view name_of(Origin origin) noexcept;
[[nodiscard]] CHITHI_EXPORT std::string_view name_of(Precision precision) noexcept;
[[nodiscard]] CHITHI_EXPORT std::string_view name_of(DateRole role) noexcept;
[[nodiscard]] CHITHI_EXPORT std::string_view name_of(CountKind kind) noexcept;
[[nodiscard]] CHITHI_EXPORT std::string_view name_of(Change change) noexcept;
[[nodiscard]] CHITHI_EXPORT std::string_view name_of(Relation relation) noexcept;
[[nodiscard]] CHITHI_EXPORT std::string_view name_of(Severity severity) noexcept;

} // namespace chithi

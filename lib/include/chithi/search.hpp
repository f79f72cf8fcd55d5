// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/export.hpp>
#include <chithi/message.hpp>
#include <chithi/store.hpp>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

struct SearchOptions {
    Accents accents = Accents::smart;
    bool synonyms = true; ///< words of lib/knowledge that say the same are found, too
    std::size_t limit = 20;
    std::size_t offset = 0;
    Order order = Order::relevance;
    std::optional<Grouping> grouping =
        std::nullopt;               ///< none: alike, or document where only facts of documents were asked for
    std::size_t snippet_words = 32; ///< about how many words of the best passage are shown
};

/// A passage of a part's text with the query's words marked.
struct Snippet {
    std::string text;             ///< one line, "…" where the part's text goes on
    std::vector<Span> highlights; ///< in bytes of `text`, ascending
};

struct Hit {
    Match match;
    Snippet snippet;
};

struct SearchResult {
    std::vector<Hit> hits;
    std::size_t total = 0;                ///< how many parts match in all
    std::size_t groups = 0;               ///< how many hits there are in all
    Grouping grouping = Grouping::alike;  ///< what a hit stands for, see Match::alike
    std::vector<Message> notes;           ///< what may have been meant otherwise, a sentence each
    std::optional<Message> cut;           ///< why only the beginning of a long query was searched
    std::vector<std::string> missing;     ///< nothing found: the words, phrases and fields that no part has
    std::vector<std::string> suggestions; ///< nothing found: the nearest indexed spelling of each word that
                                          ///< found nothing, as a query to try
};

/// Finds requirements (and subjects, preambles, closings) by keyword. Throws QueryError as parse_query does; here and
/// in the functions below.
[[nodiscard]] CHITHI_EXPORT SearchResult search(const Store& store, std::string_view typed,
                                                const SearchOptions& options = {});

/// How all that a query finds spreads over the values of a facet, the most frequent first; spellings of one name are
/// counted together.
[[nodiscard]] CHITHI_EXPORT std::vector<FacetCount> facet(const Store& store, std::string_view typed, Facet facet,
                                                          const SearchOptions& options = {});

/// Finds what is said elsewhere about the same as in `name`, a document or a part as `locate` takes it. Throws Error
/// as that does.
[[nodiscard]] CHITHI_EXPORT SearchResult related(const Store& store, std::string_view name,
                                                 const SearchOptions& options = {});

/// How a query is read and carried out, for people: lines that end in a line feed.
[[nodiscard]] CHITHI_EXPORT std::string explain(const Store& store, std::string_view typed,
                                                const SearchOptions& options = {});

/// Why a task is listed under an addressee; the nearest reason first.
enum class Why {
    named,     ///< the body is named as it was asked for
    alias,     ///< by another name or an abbreviation
    head,      ///< its head is named, or the body that it heads ("Giám đốc Sở Y tế" for "Sở Y tế")
    successor, ///< under the name it had before, or took in, when bodies and provinces were merged in 2025
    group,     ///< through a group it belongs to ("các sở, ban, ngành")
    addressed  ///< the task names nobody, but the document was sent to it
};

struct TaskFilter {
    std::optional<std::string> addressee; ///< "Sở Y tế", "SYT", "so y te"; none: everybody's tasks
    std::optional<Role> role;
    std::optional<std::string> kind;
    std::optional<std::string> issuer;   ///< a part of its name, marks do not matter
    std::optional<std::string> document; ///< a document's id
    std::optional<Day> since;            ///< issued on or after
    std::optional<Day> until;            ///< issued on or before
    std::optional<Day> due_before;       ///< due before that day
    std::optional<Day> due_from;         ///< due on or after that day
    std::optional<Day> today;            ///< from which repeated duties are counted; none: they have no day
    std::optional<std::string> query;    ///< only in parts that `search` finds for it

    /// A duty that recurs goes on only where its document was issued on or after that day, or bears no date; of an
    /// older one it has no day any more. None: every duty goes on.
    std::optional<Day> repeated_since;
};

struct ListedTask {
    TaskRow task;
    Why why = Why::named;

    /// Which of the task's deadlines counts: of those that the filter lets pass, the first one not before today,
    /// else the last one; where none has a day, the first that the text names.
    std::optional<Deadline> deadline;
    std::optional<Day> next_due; ///< its day; that of a repeated duty from today on

    /// Which of TaskPart::deadlines the filter lets pass, ascending; without duties that recur no more.
    std::vector<std::size_t> passing;

    /// The same task in copies of the paper (PDF, DOCX): documents of the same number, date, place, issuer and body
    /// above, whose part says the same with the same deadlines. They are not listed by themselves.
    std::vector<std::shared_ptr<const TaskPart>> copies = {};
};

/// The slugs of all kinds of documents: "chi_thi", "cong_van" ...
[[nodiscard]] CHITHI_EXPORT std::vector<std::string_view> document_kinds();

/// A kind as people call it: "công văn" for "cong_van"; nothing for a slug that is not known.
[[nodiscard]] CHITHI_EXPORT std::string_view kind_name(std::string_view slug) noexcept;

/// The tasks of one addressee (or all), sorted by deadline (none last), then date, then place. Groups stand for an
/// addressee only where some document names it, or it is of a known kind of body ("Sở …"). Throws Error
/// `usage` for a kind that is none, and QueryError as `search` does.
[[nodiscard]] CHITHI_EXPORT std::vector<ListedTask> list_tasks(const Store& store, const TaskFilter& filter);

/// Bodies with tasks whose names are spelt nearly as `typed`, the nearest first; three at most.
[[nodiscard]] CHITHI_EXPORT std::vector<std::string> nearest_addressees(const Store& store, std::string_view typed);

/// The documents that a filter lets pass, newest first. Where it asks for an addressee, a role or a deadline, they
/// have a task that passes; where it has only a query, a part that this finds. Throws as list_tasks.
[[nodiscard]] CHITHI_EXPORT std::vector<DocumentSummary> list_documents(const Store& store, const TaskFilter& filter);

/// Everybody who has tasks, most tasks first. `today` decides which deadline is the next one, `repeated_since` which
/// duties that recur go on, as in TaskFilter.
[[nodiscard]] CHITHI_EXPORT std::vector<AddresseeRow>
list_addressees(const Store& store, Day today, const std::optional<Day>& repeated_since = std::nullopt);

/// A reference, and the documents of the index that it can mean: several where its number repeats and neither
/// issuer nor date tell which.
struct CitedDocument {
    Reference reference;
    std::vector<DocumentSummary> documents;
};

/// How a document hangs together with the others of the index.
struct Links {
    std::vector<CitedDocument> cites; ///< in the order of the text
    std::vector<Citation> cited_by;   ///< newest document first
};

/// `document` is one of `store`, or a part of one (see only_part). Numbers repeat every year and in every province:
/// a document is not meant where its date, or the level or place of its issuer, is known to be another.
[[nodiscard]] CHITHI_EXPORT Links links_of(const Store& store, const Document& document);

/// A document, or a part of one.
struct Located {
    Document document;
    std::string part; ///< empty: the whole document
};

/// Resolves "DOC" or "DOC#PATH", DOC being a number that is unique in the index or a prefix of an id.
/// Throws Error `not_found` or `ambiguous`; the hint lists what was near.
[[nodiscard]] CHITHI_EXPORT Located locate(const Store& store, std::string_view name);

} // namespace chithi

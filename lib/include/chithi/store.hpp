// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <chithi/export.hpp>
#include <chithi/query.hpp>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chithi {

/// What names a document in results, without its text. Given facts stand in where the text is silent.
struct DocumentSummary {
    std::string id;
    std::string path; ///< of the file it was read from
    std::string kind;
    std::optional<std::string> number;
    std::optional<std::string> issuer;
    std::optional<std::string> issuer_parent;
    std::optional<std::string> subject;
    std::optional<std::string> place; ///< of issue
    std::optional<Day> issued;
    std::size_t requirements = 0;
    bool number_repeats = false; ///< others of the index have this number, too: only its id names it
};

/// What adding a document did.
struct Added {
    bool added = false; ///< false: the same content was there already, and nothing was written
    std::size_t requirements = 0;
    std::size_t tasks = 0;
};

/// One part of a document that matches a query. Parts are requirements by their path, and
/// "subject", "preamble", "closing".
struct Match {
    DocumentSummary document;
    std::string part;
    std::optional<std::string> heading; ///< of the part, or of the nearest one above it
    std::string text;                   ///< the part's own text, paragraphs joined by a line feed
    std::vector<std::string> assignees; ///< as printed
    std::vector<Span> highlights;       ///< matched words, in bytes of `text`, ascending
    double score = 0;                   ///< greater is better
    std::optional<Day> due;             ///< the first deadline that has a day
    std::size_t alike = 1;              ///< matching parts that this one stands for, itself included: see Grouping
};

/// What comes first.
enum class Order {
    relevance, ///< see lib/store/ranking.hpp; at equal relevance the newer document
    date,      ///< of issue, newest first; those without one last
    due        ///< the part's first deadline, soonest first; those without one last
};

/// Which matches are shown as one: the best of them, with the number of all in Match::alike.
enum class Grouping {
    none,
    alike,   ///< parts that say the same but for a few words: a circular that ten offices sent on
    document ///< parts of one document
};

struct FindOptions {
    Accents accents = Accents::smart;
    std::size_t limit = 20;
    std::size_t offset = 0; ///< of groups
    Order order = Order::relevance;
    Grouping grouping = Grouping::alike;
};

struct Found {
    std::vector<Match> matches; ///< the best ones, best first
    std::size_t total = 0;      ///< how many parts match
    std::size_t groups = 0;     ///< how many matches there are once those alike are one: what pages count
};

/// By what matches are counted.
enum class Facet { kind, issuer, year, to };

/// How many matches have one value of a facet; a part with several addressees counts for each.
struct FacetCount {
    std::string value; ///< empty: none is known
    std::size_t parts = 0;
    std::size_t documents = 0;
};

/// A requirement (or a paragraph of the closing) with something to do.
struct TaskPart {
    DocumentSummary document;
    std::string part;
    std::optional<std::string> heading;
    std::string text;
    std::vector<Deadline> deadlines; ///< of the part, else of the head above it; in the order of the text
    std::uint32_t alike = 0;         ///< parts of the index that say the same have the same; 0: it has no like
};

/// One task: what a part asks of one body. Ten thousand bodies on one line are as many tasks, which share the part
/// and the line.
struct TaskRow {
    std::shared_ptr<const TaskPart> at; ///< never null
    Role role = Role::lead;
    Origin from = Origin::text;
    std::shared_ptr<const std::string> assignee; ///< as in the document; never null
    std::string body;                            ///< one of its bodies, aliases expanded
};

/// Which tasks are wanted. What is not set lets all pass.
struct TaskSelection {
    std::vector<std::string> bodies; ///< as `bodies` names them; none: nobody's tasks
    std::optional<Role> role;
    std::optional<std::string> kind;
    std::optional<std::string> document; ///< an id
    std::optional<Day> since;            ///< issued on or after
    std::optional<Day> until;            ///< issued on or before

    /// Only parts with a deadline before that day, or with a duty that recurs.
    std::optional<Day> due_before;
};

/// Somebody who has tasks.
struct AddresseeRow {
    std::string body;
    std::size_t tasks = 0;                ///< those of copies of one paper once, see ListedTask::copies
    std::optional<Day> next_due;          ///< the first deadline on or after the day that was asked about
    std::vector<std::string> recurrences; ///< rules of its repeated duties, as `Deadline::recurrence`
};

/// A place where a document names another one by its number.
struct Citation {
    DocumentSummary document; ///< the one that names
    Reference reference;      ///< without its subject and span
};

/// A file as it looked when it was read.
struct FileStamp {
    std::string path; ///< absolute
    std::uint64_t size = 0;
    std::optional<std::int64_t> modified; ///< nanoseconds since 1970; none: too fresh to tell later changes by it
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// A file that the index was told of.
struct KnownFile {
    FileStamp stamp;
    std::string content; ///< id_of the bytes in it: what the ids of its documents begin with
};

/// All that is needed to read the documents of one content anew.
struct StoredSource {
    Document document; ///< the first one of them, as it was read
    std::string bytes;
    std::vector<GivenFacts> given; ///< to each document of the file, in its order
};

/// What a document was before its file changed.
struct FormerVersion {
    DocumentSummary document;
    std::int64_t until = 0; ///< when its file changed: nanoseconds since 1970
};

/// The documents of one content, made ready to be added to the store that made it: all that takes long and needs
/// nothing of the index.
class CHITHI_EXPORT Prepared {
public:
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;
    virtual ~Prepared();

    [[nodiscard]] const std::vector<Document>& documents() const noexcept { return documents_; }

protected:
    explicit Prepared(std::vector<Document> documents) : documents_(std::move(documents)) {}

private:
    std::vector<Document> documents_;
};

enum class Access { read, write };

/// How long a program waits for another one that writes to the index; there is one writer at a time.
struct Patience {
    std::chrono::milliseconds limit{10'000};
    std::function<void()> waiting; ///< called once a wait has taken a second, where there is one
    std::function<bool()> give_up; ///< asked again and again, where there is one: whether to wait no longer
};

/// Where documents are kept. The one implementation is SQLite with FTS5; nothing of either shows
/// here, so that another can stand beside it. Not safe for several threads at once.
///
/// Every function may throw Error: `io`, `damaged`, or as named.
class CHITHI_EXPORT Store {
public:
    Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    virtual ~Store();

    /// Adds a document and the bytes it was read from, unless the same content is there. What was
    /// added since the last `commit` is lost when the process ends, or when a function that writes
    /// throws (a full disk): the index is then as it was after that commit.
    virtual Added add(const Document& document, std::string_view bytes) = 0;

    /// Makes all that was added, given or removed last through a crash or power loss.
    virtual void commit() = 0;

    /// Notes facts given by hand for a stored document; facts that are not set stay as they were.
    virtual void give(const std::string& id, const GivenFacts& facts) = 0;

    /// The facts given by hand so far.
    [[nodiscard]] virtual GivenFacts given(const std::string& id) const = 0;

    /// Puts `documents`, read anew from the bytes that are stored for them all, in the places of those with their
    /// ids; given facts stay. Documents that were never seen in these bytes before are added, those that were removed
    /// stay away. Where nothing is read in the place of a stored one any more (no text, or no such document in the
    /// file), that stays: what is known is not given up. Throws `not_found`.
    virtual void renew(const std::vector<Document>& documents) = 0;

    /// Removes a document and all that was read from it; with the last one of a content, the files that hold it are
    /// forgotten.
    virtual void remove(const std::string& id) = 0;

    /// Notes that a file holds this content; it may have held another one before. Documents of which no file is left
    /// that they were found in go, but not from the history of those that superseded them. Throws `not_found`.
    virtual void found_in(const std::string& content, const FileStamp& file) = 0;

    /// Puts the documents of the content `former`, and what they were before, into the histories of those of
    /// `content`, which has taken its place in a file: each into that of the one with its number, else of the one in
    /// its place, to which its given facts pass on, too; one for which there is none into that of the first. `until`
    /// is when: nanoseconds since 1970. Nothing where there are no documents of either.
    virtual void supersede(const std::string& former, const std::string& content, std::int64_t until) = 0;

    /// Forgets a file that is gone, and its documents where they were found in no other one.
    virtual void forget_file(const std::string& path) = 0;

    /// What is known of the file at an absolute path.
    [[nodiscard]] virtual std::optional<KnownFile> file(const std::string& path) const = 0;

    /// All files that are known in a folder, an absolute path, and the folders in it, by path.
    [[nodiscard]] virtual std::vector<KnownFile> files_in(const std::string& folder) const = 0;

    /// The files that a document was found in, by path. Throws `not_found`.
    [[nodiscard]] virtual std::vector<std::string> paths(const std::string& id) const = 0;

    /// What a document was before its file changed, the newest first. `document` and `bytes` give them by their ids.
    /// Throws `not_found`.
    [[nodiscard]] virtual std::vector<FormerVersion> versions(const std::string& id) const = 0;

    /// The ids of the documents of a content, in their order in the file; none where it is not known. The id of any
    /// of them will do for `content`, here and below.
    [[nodiscard]] virtual std::vector<std::string> documents_of(const std::string& content) const = 0;

    /// What the documents of a content were read from. Throws `not_found`.
    [[nodiscard]] virtual StoredSource source(const std::string& content) const = 0;

    /// The contents of which older rules than this program's have read documents (see rules_version), oldest first.
    [[nodiscard]] virtual std::vector<std::string> outdated() const = 0;

    /// All documents, newest first; those without a date last.
    [[nodiscard]] virtual std::vector<DocumentSummary> documents() const = 0;

    /// The documents a person may mean by `name`: a number (capitals, marks and white space do not
    /// matter), or an id of which at least 4 characters of the hash must be there, and ".2" for the second document
    /// in a file. Where there are none, the former versions with such an id.
    [[nodiscard]] virtual std::vector<DocumentSummary> named(std::string_view name) const = 0;

    /// The whole record, given facts put in; also of a former version. Throws `not_found`.
    [[nodiscard]] virtual Document document(const std::string& id) const = 0;

    /// The bytes a document, or a former version of one, was read from. Throws `not_found`.
    [[nodiscard]] virtual std::string bytes(const std::string& id) const = 0;

    /// The best matches and how many there are, in one walk over them.
    [[nodiscard]] virtual Found find(const Query& query, const FindOptions& options) const = 0;

    /// The best `limit` matches after leaving out `offset`, best first, each part for itself.
    [[nodiscard]] virtual std::vector<Match> match(const Query& query, Accents accents, std::size_t limit,
                                                   std::size_t offset) const = 0;

    /// How the matches spread over the values of a facet, in no particular order; `to`: names of bodies.
    [[nodiscard]] virtual std::vector<FacetCount> facet(const Query& query, Accents accents, Facet facet) const = 0;

    /// How the matches are found, in the store's own terms, for people to read: lines that end in a line feed.
    [[nodiscard]] virtual std::string explain(const Query& query, Accents accents) const = 0;

    /// In how many parts each of `words` stands, its marks read as typed (see Accents::exact).
    [[nodiscard]] virtual std::vector<std::size_t> frequencies(const std::vector<std::string>& words) const = 0;

    /// How many parts match.
    [[nodiscard]] virtual std::size_t count(const Query& query, Accents accents) const = 0;

    /// The documents that have this number (capitals, marks and white space do not matter), newest first.
    [[nodiscard]] virtual std::vector<DocumentSummary> numbered(std::string_view number) const = 0;

    /// Where documents name this number, newest document first, then by place in it.
    [[nodiscard]] virtual std::vector<Citation> citations(std::string_view number) const = 0;

    /// The names of all bodies, in no particular order; some have tasks.
    [[nodiscard]] virtual std::vector<std::string> bodies() const = 0;

    /// The names of all bodies that issued documents, and of those printed above them, in no particular order.
    [[nodiscard]] virtual std::vector<std::string> issuers() const = 0;

    /// Everybody who has tasks, by the names in the documents, in no particular order. Of duties that recur only
    /// those of documents issued on or after `repeated_since`, or of no day, have rules; none: all.
    [[nodiscard]] virtual std::vector<AddresseeRow> addressees(Day today,
                                                               const std::optional<Day>& repeated_since) const = 0;

    /// The tasks of a selection, by document and place in it.
    [[nodiscard]] virtual std::vector<TaskRow> tasks(const TaskSelection& selection) const = 0;

    /// Up to `limit` indexed words nearest in spelling to `word`, nearest first.
    [[nodiscard]] virtual std::vector<std::string> nearest_words(std::string_view word, std::size_t limit) const = 0;

    /// Makes documents that were read from the same `bytes` ready to be added. Of all functions the one that is safe
    /// to call from any thread, whatever others do with the store.
    [[nodiscard]] virtual std::unique_ptr<const Prepared> prepare(std::vector<Document> documents,
                                                                  std::string_view bytes) const = 0;

    /// Adds all documents of a content that this store has prepared, unless there is one of it, as the other `add`
    /// does; counts what they hold together.
    virtual Added add(const Prepared& content) = 0;
};

/// Opens the index at `path`. With Access::write it is made where there is none (mode 0600, its folder
/// too), and an older schema is migrated in one transaction.
/// Throws: `not_found` (read, no such file), `damaged` (no SQLite database, or not ours),
/// `incompatible` (a newer schema; or, with write, another tokenizer version), `io` (also, here and of each function
/// that writes, where another program still writes when the patience is at its end).
[[nodiscard]] CHITHI_EXPORT std::unique_ptr<Store> open_store(const std::string& path, Access access,
                                                              const Patience& patience = {});

} // namespace chithi

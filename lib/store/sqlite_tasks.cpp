// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"
#include "base/names.hpp"
#include "store/paper_name.hpp"
#include "store/part_facts.hpp"
#include "store/sqlite_store.hpp"
#include "store/summary_columns.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

/// The half of SqliteStore that lists who must do what.
namespace chithi {

namespace {

// Which tasks of a selection are wanted, by what PartFacts says of the part: nothing else is read of the others.
class TaskFacts {
public:
    TaskFacts(const Connection& connection, const TaskSelection& selection)
        : facts_(connection), since_(day_number(selection.since)), until_(day_number(selection.until)),
          due_before_(day_number(selection.due_before)) {
        if (!selection.kind && !selection.document) return;
        Statement keys = connection.prepare("SELECT key FROM documents WHERE (?1 IS NULL OR id = ?1) "
                                            "AND (?2 IS NULL OR kind = ?2)");
        documents_.emplace();
        for (keys.bind(selection.document, selection.kind); keys.step();) documents_->insert(keys.integer(0));
    }

    [[nodiscard]] std::uint32_t alike(std::int64_t part) { return facts_.of(part).alike; }

    [[nodiscard]] bool are_wanted(std::int64_t part) {
        const PartFacts& facts = facts_.of(part);
        if ((facts.flags & is_task) == 0) return false;
        if (since_ != 0 && facts.issued < since_) return false;
        if (until_ != 0 && (facts.issued == 0 || facts.issued > until_)) return false;
        const bool due = facts.due != 0 && facts.due < due_before_;
        if (due_before_ != 0 && !due && (facts.flags & recurs) == 0) return false;
        return !documents_ || documents_->contains(facts.document);
    }

private:
    PartFactsTable facts_;
    std::uint16_t since_;
    std::uint16_t until_;
    std::uint16_t due_before_;
    std::optional<std::unordered_set<std::int64_t>> documents_;
};

class DeadlineReader {
public:
    explicit DeadlineReader(const Connection& connection)
        : rows_(connection.prepare("SELECT text, due, recurrence, time, inclusive, basis FROM deadlines "
                                   "WHERE part = ?1 ORDER BY place")) {}

    /// Those of the part with this key, which has `path`.
    std::vector<Deadline> read(std::int64_t part, const std::string& path) {
        std::vector<Deadline> found;
        for (rows_.bind(part); rows_.step();) {
            found.push_back({.text = rows_.text(0),
                             .due = rows_.optional_day(1),
                             .recurrence = rows_.optional_text(2),
                             .time = rows_.optional_text(3),
                             .inclusive = rows_.integer(4) != 0,
                             .basis = rows_.optional_text(5),
                             .where = path,
                             .span = {}});
        }
        return found;
    }

private:
    Statement rows_;
};

// Reads the parts and names that tasks share, each once.
class TaskReader {
public:
    explicit TaskReader(const Connection& connection)
        : part_(connection.prepare(fmt::format("SELECT {}, p.path, p.heading, p.text FROM parts AS p "
                                               "JOIN summaries AS s ON s.key = p.document WHERE p.key = ?1",
                                               summary_columns))),
          deadlines_(connection), name_(connection.prepare("SELECT name FROM names WHERE key = ?1")) {}

    /// Tasks come by their parts: only the last one is kept.
    std::shared_ptr<const TaskPart> part(std::int64_t key, std::uint32_t alike) {
        if (key != last_key_) last_ = read(key, alike);
        last_key_ = key;
        return last_;
    }

    std::shared_ptr<const std::string> name(std::int64_t key) {
        std::shared_ptr<const std::string>& name = names_[key];
        if (!name) name = std::make_shared<const std::string>(name_.bind(key).step() ? name_.text(0) : std::string());
        return name;
    }

private:
    std::shared_ptr<const TaskPart> read(std::int64_t key, std::uint32_t alike) {
        auto found = std::make_shared<TaskPart>();
        found->alike = alike;
        if (part_.bind(key).step()) {
            found->document = summary_of(part_);
            found->part = part_.text(summary_column_count);
            found->heading = part_.optional_text(summary_column_count + 1);
            found->text = part_.text(summary_column_count + 2);
        }
        found->deadlines = deadlines_.read(key, found->part);
        return found;
    }

    Statement part_;
    DeadlineReader deadlines_;
    Statement name_;
    std::int64_t last_key_ = 0;
    std::shared_ptr<const TaskPart> last_;
    std::unordered_map<std::int64_t, std::shared_ptr<const std::string>> names_;
};

/// Tells the tasks of a body that a copy of a paper asks for again, by the same deadlines: as list_tasks does.
class Copies {
public:
    explicit Copies(const Connection& connection)
        : document_(
              connection.prepare(fmt::format("SELECT {} FROM summaries AS s WHERE s.key = ?1", summary_columns))),
          deadlines_(connection) {}

    void begin_body() { seen_.clear(); }

    /// What a document says twice is asked for twice.
    [[nodiscard]] bool has_seen(std::int64_t part, const PartFacts& facts) {
        if (facts.alike == 0) return false; // most parts: nothing is looked up
        const std::optional<PaperName>& paper = paper_of(facts.document);
        if (!paper) return false;
        Seen& seen = seen_[{facts.alike, *paper, key_of(deadlines_.read(part, {}))}];
        const std::size_t times = ++seen.by_document[facts.document];
        const bool again = times <= seen.most;
        seen.most = std::max(seen.most, times);
        return again;
    }

private:
    struct Seen {
        std::unordered_map<std::uint32_t, std::size_t> by_document; // how often
        std::size_t most = 0;
    };

    const std::optional<PaperName>& paper_of(std::uint32_t document) {
        const auto [place, added] = papers_.try_emplace(document);
        if (added && document_.bind(std::int64_t{document}).step()) place->second = paper_name(summary_of(document_));
        document_.reset();
        return place->second;
    }

    Statement document_;
    DeadlineReader deadlines_;
    std::map<std::tuple<std::uint32_t, PaperName, std::string>, Seen> seen_; ///< by what PartFacts::alike says, too
    std::unordered_map<std::uint32_t, std::optional<PaperName>> papers_;
};

// Adds up the tasks of one body after another.
class AddresseeCounter {
public:
    AddresseeCounter(const Connection& connection, Day today, const std::optional<Day>& repeated_since)
        : facts_(connection), copies_(connection), first_(to_iso(today)), first_day_(day_number(today)),
          repeated_since_(day_number(repeated_since)),
          next_(connection.prepare("SELECT min(due) FROM deadlines WHERE part = ?1 AND due >= ?2")),
          rules_(connection.prepare("SELECT recurrence FROM deadlines WHERE part = ?1 AND recurrence IS NOT NULL")) {}

    void begin_body() { copies_.begin_body(); }

    void add(AddresseeRow& row, std::int64_t part) {
        const PartFacts facts = facts_.of(part);
        if ((facts.flags & is_task) == 0 || copies_.has_seen(part, facts)) return;
        ++row.tasks;
        // Of most parts the only deadline is gone by, and none needs to be looked up.
        if (facts.due >= first_day_ || (facts.flags & several_due) != 0) note(row, next_.bind(part, first_));
        if ((facts.flags & recurs) == 0 || (facts.issued != 0 && facts.issued < repeated_since_)) return;
        for (rules_.bind(part); rules_.step();) {
            const std::string_view rule = rules_.view(0);
            if (std::ranges::find(row.recurrences, rule) == row.recurrences.end()) row.recurrences.emplace_back(rule);
        }
    }

private:
    static void note(AddresseeRow& row, Statement& day) {
        const auto due = day.step() ? day.optional_day(0) : std::nullopt;
        day.reset();
        if (due && (!row.next_due || *due < *row.next_due)) row.next_due = due;
    }

    PartFactsTable facts_;
    Copies copies_;
    std::string first_;
    std::uint16_t first_day_;
    std::uint16_t repeated_since_;
    Statement next_;
    Statement rules_;
};

struct NamedBody {
    std::string key; ///< as exact_key gives it
    std::int64_t row;
    std::string name;
};

// All that have tasks, spellings of one name one after another.
std::vector<NamedBody> bodies_by_key(const Connection& connection) {
    Statement names = connection.prepare("SELECT b.key, b.name FROM names AS b "
                                         "WHERE EXISTS (SELECT 1 FROM assignees AS a WHERE a.body = b.key)");
    std::vector<NamedBody> found;
    while (names.step()) found.push_back({exact_key(names.view(1)), names.integer(0), names.text(1)});
    std::ranges::sort(found, {}, [](const NamedBody& body) { return std::tie(body.key, body.row); });
    return found;
}

} // namespace

std::vector<std::string> SqliteStore::bodies() const {
    Statement statement = connection_.prepare(
        "SELECT b.name FROM names AS b WHERE EXISTS (SELECT 1 FROM assignees AS a WHERE a.body = b.key)");
    std::vector<std::string> found;
    while (statement.step()) found.push_back(statement.text(0));
    return found;
}

std::vector<AddresseeRow> SqliteStore::addressees(Day today, const std::optional<Day>& repeated_since) const {
    const ReadTransaction reading(connection_);
    AddresseeCounter counter(connection_, today, repeated_since);
    Statement parts = connection_.prepare("SELECT part FROM assignees WHERE body = ?1");
    std::vector<AddresseeRow> found;
    const std::string* last = nullptr;
    const std::vector<NamedBody> bodies = bodies_by_key(connection_);
    for (const NamedBody& body : bodies) {
        if (last == nullptr || *last != body.key) counter.begin_body(); // Uỷ ban = Ủy ban
        last = &body.key;
        found.push_back({body.name, 0, {}, {}});
        for (parts.bind(body.row); parts.step();) counter.add(found.back(), parts.integer(0));
    }
    std::erase_if(found, [](const AddresseeRow& row) { return row.tasks == 0; });
    return found;
}

std::vector<TaskRow> SqliteStore::tasks(const TaskSelection& selection) const {
    const ReadTransaction reading(connection_);
    // The bodies as a JSON list, so that one statement serves any number.
    Statement rows = connection_.prepare(
        "SELECT a.part, a.role, a.origin, a.text, a.body FROM names AS b JOIN assignees AS a ON a.body = b.key "
        "WHERE b.name IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR a.role = ?2) ORDER BY a.part, a.place");
    const auto bodies =
        nlohmann::json(selection.bodies).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    const auto role = selection.role ? std::optional(std::string(name_of(*selection.role))) : std::nullopt;
    TaskFacts facts(connection_, selection);
    TaskReader reader(connection_);
    std::vector<TaskRow> found;
    for (rows.bind(bodies, role); rows.step();) {
        const std::int64_t part = rows.integer(0);
        if (!facts.are_wanted(part)) continue;
        found.push_back({.at = reader.part(part, facts.alike(part)),
                         .role = value_named<Role>(rows.view(1)).value_or(Role::lead),
                         .from = value_named<Origin>(rows.view(2)).value_or(Origin::text),
                         .assignee = reader.name(rows.integer(3)),
                         .body = *reader.name(rows.integer(4))});
    }
    return found;
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"
#include "base/recurrence.hpp"
#include "knowledge/document_types.hpp"
#include "search/asked_body.hpp"
#include "search/query_parser.hpp"
#include "search/resolve.hpp"
#include "store/paper_name.hpp"
#include <algorithm>
#include <chithi/error.hpp>
#include <chithi/search.hpp>
#include <fmt/format.h>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace chithi {

namespace {

constexpr Day any_day{std::chrono::year(1970), std::chrono::January, std::chrono::day(1)};
constexpr Day after_all_days{std::chrono::year::max(), std::chrono::December, std::chrono::day(31)};

// "công văn" and "CONG_VAN" are the slug cong_van.
std::string slug_of(std::string_view kind) {
    std::string slug = fold(kind);
    std::ranges::replace(slug, ' ', '_');
    return slug;
}

std::string kind_named(const std::string& name) {
    std::string slug = slug_of(name);
    const std::vector<std::string_view> kinds = document_kinds();
    if (std::ranges::find(kinds, slug) != kinds.end()) return slug;
    throw Error(ErrorCode::usage, message("no kind of document: {}", name),
                message("the kinds are {}", fmt::format("{}", fmt::join(kinds, ", "))));
}

bool is_issued_within(const TaskFilter& filter, const std::optional<Day>& issued) {
    if (filter.since && (!issued || *issued < *filter.since)) return false;
    return !filter.until || (issued && *issued <= *filter.until);
}

bool is_due_within(const TaskFilter& filter, const std::optional<Day>& due) {
    if (!filter.due_from && !filter.due_before) return true;
    return due && (!filter.due_before || *due < *filter.due_before) && (!filter.due_from || *due >= *filter.due_from);
}

// Whether repeated duties of a document go on: "hằng ngày" of a storm years ago is not due today.
bool goes_on(const TaskFilter& filter, const DocumentSummary& document) {
    return !filter.repeated_since || !document.issued || *document.issued >= *filter.repeated_since;
}

std::optional<Day> day_of(const Deadline& deadline, const std::optional<Day>& today) {
    if (deadline.due || !deadline.recurrence || !today) return deadline.due;
    return next_occurrence(*deadline.recurrence, *today);
}

// Whether a deadline on `day` counts more than one on `other`: those to come before those gone by, the nearer first.
bool counts_more(const std::optional<Day>& day, const std::optional<Day>& other, Day today) {
    if (!day || !other) return day && !other;
    const bool ahead = *day >= today;
    if (ahead != (*other >= today)) return ahead;
    return ahead ? *day < *other : *day > *other;
}

// Chooses the deadline that counts; false where the filter lets none pass.
bool set_deadline(ListedTask& listed, const TaskFilter& filter) {
    bool passed = is_due_within(filter, std::nullopt);
    const bool on = goes_on(filter, listed.task.at->document);
    const std::vector<Deadline>& deadlines = listed.task.at->deadlines;
    for (std::size_t i = 0; i < deadlines.size(); ++i) {
        const Deadline& deadline = deadlines[i];
        const bool is_over = !on && !deadline.due && deadline.recurrence;
        const std::optional<Day> day = is_over ? std::nullopt : day_of(deadline, filter.today);
        if (!is_due_within(filter, day)) continue;
        passed = true;
        if (!is_over) listed.passing.push_back(i);
        if (listed.deadline && !counts_more(day, listed.next_due, filter.today.value_or(any_day))) continue;
        listed.deadline = deadline;
        listed.next_due = day;
    }
    return passed;
}

// A filter with its words as they are compared, made once for all tasks.
TaskFilter with_keys(TaskFilter filter) {
    if (filter.kind) filter.kind = kind_named(*filter.kind);
    if (filter.issuer) filter.issuer = fold(*filter.issuer);
    return filter;
}

bool passes(const TaskFilter& filter, const DocumentSummary& document) {
    const bool issuer =
        !filter.issuer || fold(document.issuer.value_or("")).find(*filter.issuer) != std::string::npos;
    return issuer && is_issued_within(filter, document.issued);
}

// What the store can tell by itself, so that it reads little else.
TaskSelection selection_of(const TaskFilter& filter, std::vector<std::string> bodies) {
    return {.bodies = std::move(bodies),
            .role = filter.addressee ? std::nullopt : filter.role, // of one body, one role can hide another
            .kind = filter.kind,
            .document = filter.document,
            .since = filter.since,
            .until = filter.until,
            .due_before = filter.due_before};
}

std::vector<Match> matches_of(const Store& store, const std::string& typed) {
    const Query query = resolved(store, parse_with_notes(typed).query, {});
    return store.match(query, Accents::smart, std::numeric_limits<std::size_t>::max(), 0);
}

// Groups speak of bodies that nobody named, but of no slips of the pen.
bool is_somebody(const AskedBody& asked, const std::vector<std::string>& bodies) {
    if (std::ranges::any_of(bodies, [&](const std::string& body) { return asked.may_be_named_by(body); }))
        return true;
    return asked.is_of_known_kind() &&
           std::ranges::none_of(bodies, [&](const std::string& body) { return asked.is_misspelt(body); });
}

std::vector<std::string> bodies_for(const Store& store, const std::optional<AskedBody>& asked) {
    std::vector<std::string> bodies = store.bodies();
    if (!asked) return bodies;
    if (!is_somebody(*asked, bodies)) return {};
    std::erase_if(bodies, [&](const std::string& body) { return !asked->may_be_meant_by(body); });
    return bodies;
}

/// What the query of a filter finds.
class FoundParts {
public:
    FoundParts(const Store& store, const std::optional<std::string>& typed) {
        if (!typed) return;
        parts_.emplace();
        for (const Match& match : matches_of(store, *typed)) (*parts_)[match.document.id].insert(match.part);
    }

    [[nodiscard]] bool lets_pass(const std::string& document) const { return !parts_ || parts_->contains(document); }

    [[nodiscard]] bool lets_pass(const std::string& document, const std::string& part) const {
        if (!parts_) return true;
        const auto found = parts_->find(document);
        return found != parts_->end() && found->second.contains(part);
    }

private:
    std::optional<std::unordered_map<std::string, std::unordered_set<std::string>>> parts_;
};

/// Says why tasks are listed; those of one document come one after another.
class Reasons {
public:
    explicit Reasons(const std::optional<AskedBody>& asked) : asked_(asked) {}

    std::optional<Why> why(const TaskRow& task) {
        if (!asked_) return task.from == Origin::addressees ? Why::addressed : Why::named;
        if (document_ != task.at->document.id) standing_ = standing_of(task.at->document);
        document_ = task.at->document.id;
        return asked_->why(task, standing_);
    }

private:
    const std::optional<AskedBody>& asked_;
    std::string document_;
    Standing standing_;
};

// "các sở, ban, ngành" gives one body several rows of one task: the best reason stays.
void keep_one_a_task(std::vector<ListedTask>& tasks) {
    std::map<std::tuple<std::string, std::string, Role>, std::size_t> kept;
    std::vector<ListedTask> once;
    for (ListedTask& listed : tasks) {
        const auto [place, added] =
            kept.try_emplace({listed.task.at->document.id, listed.task.at->part, listed.task.role}, once.size());
        if (added) {
            once.push_back(std::move(listed));
        } else if (listed.why < once[place->second].why) {
            once[place->second] = std::move(listed);
        }
    }
    tasks = std::move(once);
}

// Whoever leads a task by name does not take part in it as one of a group.
void keep_named_leads(std::vector<ListedTask>& tasks) {
    std::set<std::pair<std::string, std::string>> led;
    for (const ListedTask& listed : tasks) {
        if (listed.task.role == Role::lead && listed.why < Why::group)
            led.emplace(listed.task.at->document.id, listed.task.at->part);
    }
    std::erase_if(tasks, [&](const ListedTask& listed) {
        return listed.why == Why::group && led.contains({listed.task.at->document.id, listed.task.at->part});
    });
}

// Earliest deadline first; then the newest document; then who is named before who is only meant.
bool comes_before(const ListedTask& one, const ListedTask& other) {
    const Day due = one.next_due.value_or(after_all_days);
    const Day other_due = other.next_due.value_or(after_all_days);
    if (due != other_due) return due < other_due;
    if (one.task.at->document.issued != other.task.at->document.issued) {
        return one.task.at->document.issued > other.task.at->document.issued; // none is less than any day
    }
    return std::max(one.why, Why::alias) < std::max(other.why, Why::alias); // an alias names as a name does
}

/// What two documents that are copies of one paper have in common of a task.
using CopyKey = std::tuple<PaperName, std::uint32_t, Role, std::string, std::string>;

std::optional<CopyKey> copy_key(const TaskRow& task, bool of_one_body) {
    const TaskPart& part = *task.at;
    const auto paper = part.alike == 0 ? std::nullopt : paper_name(part.document);
    if (!paper) return std::nullopt;
    return CopyKey{*paper, part.alike, task.role, key_of(part.deadlines),
                   of_one_body ? std::string() : exact_key(task.body)};
}

// The copy with the least id stands for all, whichever was added first.
void add_copy(ListedTask& listed, ListedTask copy) {
    if (copy.task.at->document.id < listed.task.at->document.id) {
        copy.copies = std::move(listed.copies);
        std::swap(listed, copy);
    }
    listed.copies.push_back(std::move(copy.task.at));
}

// A paper that lies in the index as PDF and as DOCX asks once; what it says twice, twice.
void fold_copies(std::vector<ListedTask>& tasks, bool of_one_body) {
    std::map<std::pair<CopyKey, std::string>, std::size_t> times;  // in each document
    std::map<std::pair<CopyKey, std::size_t>, std::size_t> places; // of the first, second … of each paper
    std::vector<ListedTask> once;
    for (ListedTask& listed : tasks) {
        const auto key = copy_key(listed.task, of_one_body);
        if (key) {
            const std::size_t time = ++times[{*key, listed.task.at->document.id}];
            const auto [place, added] = places.try_emplace({*key, time}, once.size());
            if (!added) {
                add_copy(once[place->second], std::move(listed));
                continue;
            }
        }
        once.push_back(std::move(listed));
    }
    tasks = std::move(once);
}

void note_next(AddresseeRow& row, const std::optional<Day>& due) {
    if (due && (!row.next_due || *due < *row.next_due)) row.next_due = due;
}

} // namespace

std::vector<std::string_view> document_kinds() {
    std::vector<std::string_view> kinds(document_types.size());
    std::ranges::transform(document_types, kinds.begin(), &DocumentType::slug);
    kinds.emplace_back("unknown");
    std::ranges::sort(kinds);
    kinds.erase(std::ranges::unique(kinds).begin(), kinds.end());
    return kinds;
}

namespace {

std::vector<ListedTask> tasks_among(const Store& store, const TaskFilter& filter, const FoundParts& found) {
    const auto asked = filter.addressee ? std::optional<AskedBody>(*filter.addressee) : std::nullopt;
    const TaskFilter keys = with_keys(filter);
    Reasons reasons(asked);
    std::vector<ListedTask> tasks;
    for (TaskRow& task : store.tasks(selection_of(keys, bodies_for(store, asked)))) {
        if (!passes(keys, task.at->document) || !found.lets_pass(task.at->document.id, task.at->part)) continue;
        const auto why = reasons.why(task);
        if (!why) continue;
        ListedTask listed{std::move(task), *why, {}, {}, {}};
        if (set_deadline(listed, keys)) tasks.push_back(std::move(listed));
    }
    if (asked) {
        keep_one_a_task(tasks);
        keep_named_leads(tasks);
        std::erase_if(tasks, [&](const ListedTask& listed) { return keys.role && listed.task.role != *keys.role; });
    }
    std::ranges::stable_sort(tasks, comes_before);
    return tasks;
}

} // namespace

std::vector<ListedTask> list_tasks(const Store& store, const TaskFilter& filter) {
    std::vector<ListedTask> tasks = tasks_among(store, filter, FoundParts(store, filter.query));
    fold_copies(tasks, filter.addressee.has_value());
    return tasks;
}

std::vector<DocumentSummary> list_documents(const Store& store, const TaskFilter& filter) {
    const TaskFilter keys = with_keys(filter);
    const FoundParts found(store, filter.query);
    std::optional<std::unordered_set<std::string>> with_tasks;
    if (filter.addressee || filter.role || filter.due_from || filter.due_before) {
        with_tasks.emplace();
        for (const ListedTask& listed : tasks_among(store, filter, found))
            with_tasks->insert(listed.task.at->document.id);
    }
    std::vector<DocumentSummary> documents = store.documents();
    std::erase_if(documents, [&](const DocumentSummary& document) {
        const bool wanted = passes(keys, document) && (!keys.kind || document.kind == *keys.kind) &&
                            (!keys.document || document.id == *keys.document) && found.lets_pass(document.id);
        return !wanted || (with_tasks && !with_tasks->contains(document.id));
    });
    return documents;
}

std::vector<AddresseeRow> list_addressees(const Store& store, Day today, const std::optional<Day>& repeated_since) {
    struct Gathered {
        AddresseeRow row;
        std::size_t most = 0; // tasks under the spelling that is shown
    };
    std::map<std::string, Gathered> by_name; // Uỷ ban = Ủy ban
    for (AddresseeRow& row : store.addressees(today, repeated_since)) {
        Gathered& gathered = by_name[exact_key(row.body)];
        gathered.row.tasks += row.tasks;
        note_next(gathered.row, row.next_due);
        for (std::string& rule : row.recurrences) {
            note_next(gathered.row, next_occurrence(rule, today));
            std::vector<std::string>& rules = gathered.row.recurrences;
            if (std::ranges::find(rules, rule) == rules.end()) rules.push_back(std::move(rule));
        }
        if (row.tasks <= gathered.most) continue;
        gathered.most = row.tasks;
        gathered.row.body = std::move(row.body);
    }
    std::vector<AddresseeRow> rows(by_name.size());
    std::ranges::transform(by_name, rows.begin(), [](auto& entry) { return std::move(entry.second.row); });
    std::ranges::stable_sort(rows, std::ranges::greater{}, &AddresseeRow::tasks);
    return rows;
}

} // namespace chithi

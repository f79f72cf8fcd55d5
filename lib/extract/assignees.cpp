// SPDX-License-Identifier: Apache-2.0
#include "extract/assignees.hpp"

#include "extract/assignments.hpp"
#include <algorithm>

namespace chithi {

namespace {

// Assignees that a document's items may inherit in all: thousands of items below thousands of addressees would
// fill the memory. Real documents stay below a hundredth of it.
constexpr std::size_t most_inherited = 200'000;

// Above other items, a paragraph that is only a name is a title even with a full stop behind it.
bool may_be_title(const Item& item) noexcept {
    return item.heading.has_value() || (!item.children.empty() && item.paragraphs.size() == 1);
}

/// Whom an item names, and whether it goes on with the work of the item above all the same.
struct Named {
    std::vector<Assignee> assignees;
    bool goes_on_from_above = false;
};

// Whom the first `count` paragraphs of an item name.
Named named_in(Passages& passages, const Item& item, std::size_t count) {
    AssignmentReader reader;
    for (std::size_t i = 0; i < count; ++i) {
        for_each_passage(passages, item.paragraphs[i], item.path, [&](const Passage& passage) {
            if (i == 0 && may_be_title(item)) reader.read_heading(passage);
            // "Sở Y tế làm những việc sau:" is a title, too, but tells more than a name
            const bool sentence = passages.text().view(item.paragraphs[i]).ends_with(':') && !reader.has_found();
            if (i > 0 || !item.heading || sentence) reader.read(passage);
        });
    }
    const bool goes_on = reader.opens_with_task_of_nobody();
    return {reader.take(), goes_on};
}

std::size_t paragraphs_above_children(const Item& item) noexcept {
    const std::size_t first = item.children.front().label.first;
    return static_cast<std::size_t>(
        std::ranges::count_if(item.paragraphs, [&](const Range paragraph) { return paragraph.first < first; }));
}

bool leads(const Assignee& assignee) noexcept { return assignee.role == Role::lead; }

// What an item takes over from the one above it; what was inherited already keeps its source.
std::vector<Assignee> inherited(std::vector<Assignee> above, Origin from) {
    for (Assignee& assignee : above) {
        if (assignee.from == Origin::text || assignee.from == Origin::heading) assignee.from = from;
    }
    return above;
}

/// Fills requirements and the ones below them.
class Filler {
public:
    explicit Filler(Passages& passages) : passages_(passages) {}

    /// `above` is what an item that names nobody inherits; `headed`: it is the name of a body that stands as a title.
    void fill(const Item& item, Requirement& requirement, const std::vector<Assignee>& above, bool headed = false) {
        requirement.assignees = completed(named_in(passages_, item, item.paragraphs.size()), above, headed);
        if (item.children.empty()) return;
        std::vector<Assignee> passed = passed_down(item, requirement, above, headed);
        const bool heads = !passed.empty() && std::ranges::all_of(passed, [&](const Assignee& assignee) {
            return assignee.from == Origin::heading || (headed && assignee.from == Origin::parent);
        });
        const std::vector<Assignee> below = inherited(std::move(passed), Origin::parent);
        for (std::size_t i = 0; i < item.children.size(); ++i)
            fill(item.children[i], requirement.children[i], below, heads);
    }

private:
    // An item that names only partners, or whom to direct, still needs somebody to lead. So does one below a body's
    // name that opens with its task and names somebody else in its next sentence.
    std::vector<Assignee> completed(Named named, const std::vector<Assignee>& above, bool headed) {
        const bool goes_on = headed && named.goes_on_from_above;
        if (goes_on || std::ranges::none_of(named.assignees, leads)) inherit(named.assignees, above);
        return std::move(named.assignees);
    }

    // What the items below take over: what stands above the first of them.
    std::vector<Assignee> passed_down(const Item& item, const Requirement& requirement,
                                      const std::vector<Assignee>& above, bool headed) {
        const std::size_t count = paragraphs_above_children(item);
        if (count == item.paragraphs.size()) return requirement.assignees;
        return completed(named_in(passages_, item, count), above, headed);
    }

    // Whoever is above, in every role, where an item names nobody; only who leads where it names partners.
    void inherit(std::vector<Assignee>& own, const std::vector<Assignee>& above) {
        const bool every_role = own.empty();
        for (const Assignee& assignee : above) {
            if (inherited_ == most_inherited) return;
            if (!every_role && !leads(assignee)) continue;
            own.push_back(assignee);
            ++inherited_;
        }
    }

    Passages& passages_;
    std::size_t inherited_ = 0;
};

std::vector<Assignee> lead_in_of(Passages& passages, const Layout& layout) {
    AssignmentReader reader;
    if (!layout.preamble.empty()) {
        const Range last = layout.preamble.back();
        const auto read = [&](const Passage& passage) { reader.read_lead_in(passage); };
        if (passages.text().view(last).ends_with(':')) for_each_passage(passages, last, "preamble", read);
    }
    return reader.take();
}

std::vector<Assignee> addressees_as_assignees(const Document& document) {
    std::vector<Assignee> assignees;
    for (const Addressee& addressee : document.addressees) {
        assignees.push_back({Role::lead, addressee.text, addressee.bodies, Origin::addressees, addressee.span});
    }
    return assignees;
}

} // namespace

void read_assignees(Passages& passages, const Layout& layout, Document& document) {
    std::vector<Assignee> lead_in = lead_in_of(passages, layout);
    for (const Assignee& assignee : lead_in) document.assignees.push_back({assignee, "preamble"});
    std::vector<Assignee> above =
        lead_in.empty() ? addressees_as_assignees(document) : inherited(lead_in, Origin::lead_in);
    Filler filler(passages);
    for (std::size_t i = 0; i < layout.items.size(); ++i)
        filler.fill(layout.items[i], document.requirements[i], above);
    for (const Range paragraph : layout.closing) {
        AssignmentReader reader;
        for_each_passage(passages, paragraph, "closing", [&](const Passage& passage) { reader.read(passage); });
        for (Assignee& assignee : reader.take()) document.assignees.push_back({std::move(assignee), "closing"});
    }
}

} // namespace chithi

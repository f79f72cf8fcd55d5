// SPDX-License-Identifier: Apache-2.0
#include "task_fixture.hpp"

#include <chithi/error.hpp>
#include <doctest/doctest.h>

using namespace chithi;
using namespace chithi::test;
using namespace std::chrono;

namespace {

/// The tasks of `addressee` as "path:why path:why".
std::string list(const StoreOf& index, TaskFilter filter) {
    constexpr const char* names[] = {"named", "alias", "head", "successor", "group", "addressed"};
    std::string out;
    for (const ListedTask& listed : list_tasks(*index.store, filter)) {
        out.append(out.empty() ? "" : " ").append(listed.task.at->part + ":" + names[static_cast<int>(listed.why)]);
    }
    return out;
}

std::string list(const StoreOf& index, const char* addressee) {
    TaskFilter filter;
    filter.addressee = addressee;
    return list(index, filter);
}

} // namespace

TEST_CASE("a clerk finds the tasks of her department, named, abbreviated, in a group, or addressed") {
    const StoreOf index({with_tasks("aaaa", {task("1", "Sở Y tế"), task("2", "SYT"), task("3", "các sở, ban, ngành"),
                                             task("4", "Sở Y tế", Origin::addressees), task("5", "Sở Tài chính")})});
    CHECK(list(index, "Sở Y tế") == "1:named 2:alias 3:group 4:addressed");
    CHECK(list(index, "so y te") == "1:named 2:alias 3:group 4:addressed");
    CHECK(list(index, "SYT") == "1:alias 2:named 3:group 4:addressed");
    CHECK(list(index, "syt") == "1:alias 2:named 3:group 4:addressed");
    CHECK(list(index, "Sờ Y tế") == "");
    CHECK(list(index, "Sở") == "3:named");
}

TEST_CASE("one task is listed once, for the best of its reasons") {
    const StoreOf index({with_tasks("aaaa", {task("1", "các sở, ban, ngành, Sở Y tế")})});
    CHECK(list(index, "Sở Y tế") == "1:named");
    CHECK(list_tasks(*index.store, {}).size() == 4); // everybody's
}

TEST_CASE("a head is no task: its children are") {
    Requirement head = requirement("1", "Giao Sở Y tế:", {assignee("Sở Y tế")});
    head.children = {requirement("1.a", "Rà soát.", {assignee("Sở Y tế", Role::lead, Origin::parent)})};
    Requirement name = requirement("2", "Sở Y tế", {assignee("Sở Y tế")});
    name.children = {requirement("2.a", "Báo cáo.", {assignee("Sở Y tế", Role::lead, Origin::parent)})};
    Requirement title = requirement("3", "Tổ chức thực hiện", {assignee("Sở Y tế", Role::lead, Origin::addressees)});
    title.heading = "Tổ chức thực hiện";
    title.children = {requirement("3.a", "Phổ biến.", {assignee("Sở Y tế", Role::lead, Origin::addressees)})};
    Requirement both = requirement("4", "Sở Y tế tập huấn, cụ thể như sau.", {assignee("Sở Y tế")});
    both.children = {requirement("4.a", "Lần một.", {assignee("Sở Y tế", Role::lead, Origin::parent)})};
    const StoreOf index(
        {with_tasks("aaaa", {head, name, title, both, requirement("5", "Sở Y tế:", {assignee("Sở Y tế")})})});
    CHECK(list(index, "Sở Y tế") == "1.a:named 2.a:named 4:named 4.a:named 5:named 3.a:addressed");
}

TEST_CASE("rows of a plan say who does what stands above them, and by when") {
    Requirement activity = requirement("1", "Xây dựng Đề án vị trí việc làm.", {});
    activity.children = {requirement("1.-1", "Cơ quan chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính.",
                                     {assignee("Sở Nội vụ"), assignee("Sở Tài chính", Role::coordinate)}),
                         requirement("1.-2", "Thời gian: trước 17:00 ngày 30/8.", {})};
    Requirement head = requirement("2", "Chuyển đổi số:", {});
    head.children = {requirement("2.-1", "Nâng cấp cổng dịch vụ.", {}),
                     requirement("2.-2", "Đơn vị chủ trì: Sở Khoa học.", {assignee("Sở Khoa học")})};
    Requirement named = requirement("3", "Tập huấn.", {});
    named.children = {requirement("3.-1", "Sở Y tế: mời giảng viên.", {assignee("Sở Y tế")})};
    Document made = with_tasks("aaaa", {activity, head, named});
    made.deadlines = {due("1.-2", 2021y / August / 30)};
    made.deadlines[0].text = "trước 17:00 ngày 30/8";
    const StoreOf index({made});
    CHECK(list(index, "Sở Nội vụ") == "1:named");
    CHECK(list(index, "Sở Tài chính") == "1:named");
    CHECK(list(index, "Sở Khoa học") == "2.-1:named");
    CHECK(list(index, "Sở Y tế") == "3.-1:named");
    TaskFilter filter;
    filter.addressee = "Sở Nội vụ";
    CHECK(list_tasks(*index.store, filter).at(0).deadline->due == Day(2021y / August / 30));
}

TEST_CASE("a head's deadline is its children's, unless they have their own") {
    Requirement head = requirement("1", "Sở Y tế làm trước ngày 30/8:", {assignee("Sở Y tế")});
    head.children = {requirement("1.a", "Một.", {assignee("Sở Y tế", Role::lead, Origin::parent)}),
                     requirement("1.b", "Hai.", {assignee("Sở Y tế", Role::lead, Origin::parent)})};
    Document made = with_tasks("aaaa", {head});
    made.deadlines = {due("1", 2021y / August / 30), due("1.b", 2021y / August / 20),
                      due("1.b", 2021y / August / 10)};
    const StoreOf index({made});
    const auto tasks = list_tasks(*index.store, {});
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].task.at->part == "1.b");
    CHECK(tasks[0].deadline->due == Day(2021y / August / 10));
    CHECK(tasks[1].deadline->due == Day(2021y / August / 30));
}

TEST_CASE("of several deadlines, the next one counts; of those gone by, the last") {
    Document made = with_tasks("aaaa", {task("1", "Sở Y tế")});
    made.deadlines = {due("1", 2021y / August / 10), due("1", 2021y / September / 20), due("1", 2021y / August / 30)};
    const StoreOf index({made});
    const auto next = [&](Day today, std::optional<Day> before = {}) {
        TaskFilter filter;
        filter.today = today;
        filter.due_before = before;
        const auto tasks = list_tasks(*index.store, filter);
        return tasks.empty() ? "-" : to_iso(*tasks.front().next_due);
    };
    CHECK(next(2021y / August / 1) == "2021-08-10");
    CHECK(next(2021y / August / 11) == "2021-08-30");
    CHECK(next(2021y / September / 20) == "2021-09-20");
    CHECK(next(2021y / December / 1) == "2021-09-20");
    CHECK(next(2021y / August / 15, 2021y / August / 15) == "2021-08-10"); // overdue
    CHECK(next(2021y / August / 15, 2021y / August / 1) == "-");
}

TEST_CASE("a repeated duty is due on its next day, for sorting and for filters") {
    Document made = with_tasks("aaaa", {task("1", "Sở Y tế"), task("2", "Sở Y tế")});
    made.deadlines = {due("1", 2021y / September / 5), due("2", 2021y / September / 5)};
    made.deadlines[1].due.reset();
    made.deadlines[1].recurrence = "FREQ=MONTHLY;BYMONTHDAY=20";
    const StoreOf index({made});
    TaskFilter filter;
    filter.today = 2021y / August / 15;
    CHECK(list(index, filter) == "2:named 1:named");
    filter.today = 2021y / August / 21;
    CHECK(list(index, filter) == "1:named 2:named");
    filter.due_before = 2021y / September / 30;
    filter.due_from = 2021y / September / 10;
    CHECK(list(index, filter) == "2:named");
    const auto rows = list_addressees(*index.store, 2021y / August / 15);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].tasks == 2);
    CHECK(rows[0].next_due == Day(2021y / August / 20));
}

TEST_CASE("a repeated duty of an old document has no day any more") {
    Document old = with_tasks("aaaa", {task("1", "Sở Y tế"), task("2", "Sở Y tế")});
    old.issued = Issued{std::nullopt, 1998y / November / 20};
    old.deadlines = {due("1", 2021y / August / 15), due("2", 2021y / August / 16)};
    old.deadlines[0].due.reset();
    old.deadlines[0].recurrence = "FREQ=DAILY";
    Document recent = old;
    recent.id = "bbbb";
    recent.issued = Issued{std::nullopt, 2020y / November / 20};
    recent.requirements = {task("3", "Sở Y tế")};
    recent.deadlines = {old.deadlines[0]};
    recent.deadlines[0].where = "3";
    Document undated = recent;
    undated.id = "cccc";
    undated.issued.reset();
    const StoreOf index({old, recent, undated});
    TaskFilter filter;
    filter.today = 2021y / August / 15;
    CHECK(list(index, filter) == "3:named 1:named 3:named 2:named");
    filter.repeated_since = 2019y / August / 15;
    CHECK(list(index, filter) == "3:named 3:named 2:named 1:named");
    const auto tasks = list_tasks(*index.store, filter);
    CHECK(tasks.back().deadline->recurrence == "FREQ=DAILY"); // still told, but on no day
    CHECK_FALSE(tasks.back().next_due);
    const StoreOf only_old({old});
    const auto next = [&](const std::optional<Day>& since) {
        return list_addressees(*only_old.store, *filter.today, since).at(0).next_due;
    };
    CHECK(next(std::nullopt) == Day(2021y / August / 15));
    CHECK(next(filter.repeated_since) == Day(2021y / August / 16));
    CHECK(tasks.back().passing.empty());
    CHECK(tasks.front().passing == std::vector<std::size_t>{0});
    filter.due_before = 2021y / September / 1;
    CHECK(list(index, filter) == "3:named 3:named 2:named");
}

TEST_CASE("a kind that is none is refused") {
    TaskFilter filter;
    filter.kind = "thư tay";
    CHECK_THROWS_AS(static_cast<void>(list_tasks(*StoreOf({"một"}).store, filter)), Error);
}

TEST_CASE("work that is given in the closing is listed") {
    Document made = document("aaaa");
    made.closing = {"Giao Văn phòng Tỉnh ủy theo dõi."};
    made.assignees = {{assignee("Văn phòng Tỉnh ủy"), "closing"}};
    const StoreOf index({made});
    CHECK(list(index, "Văn phòng Tỉnh ủy") == "closing:named");
}

TEST_CASE("tasks are sorted by deadline, then by date, newest first; what has none comes last") {
    Document old = with_tasks("aaaa", {task("1", "Sở Y tế"), task("2", "Sở Y tế")});
    old.issued = Issued{std::nullopt, 2021y / January / 1};
    old.deadlines = {due("2", 2021y / March / 1)};
    Document recent = with_tasks("bbbb", {task("3", "Sở Y tế"), task("4", "Sở Y tế")});
    recent.issued = Issued{std::nullopt, 2021y / February / 1};
    recent.deadlines = {due("4", 2021y / February / 15)};
    const StoreOf index({old, recent, with_tasks("cccc", {task("5", "Sở Y tế")})});
    CHECK(list(index, "Sở Y tế") == "4:named 2:named 3:named 1:named 5:named");
}

TEST_CASE("filters leave out what does not fit") {
    Document one = with_tasks("aaaa", {task("1", "Sở Y tế"), task("2", "Sở Y tế", Origin::text, Role::coordinate)});
    one.issued = Issued{std::nullopt, 2021y / August / 25};
    one.issuer = "Ban Thường vụ Tỉnh ủy";
    one.deadlines = {due("1", 2021y / September / 5)};
    Document two = with_tasks("bbbb", {task("3", "Sở Y tế")});
    two.kind = "chi_thi";
    const StoreOf index({one, two});
    const auto listed = [&](auto set) {
        TaskFilter filter;
        set(filter);
        return list(index, filter);
    };
    CHECK(listed([](TaskFilter& f) { f.role = Role::coordinate; }) == "2:named");
    CHECK(listed([](TaskFilter& f) { f.kind = "Chỉ thị"; }) == "3:named");
    CHECK(listed([](TaskFilter& f) { f.kind = "cong_van"; }) == "1:named 2:named");
    CHECK(listed([](TaskFilter& f) { f.issuer = "thuong vu"; }) == "1:named 2:named");
    CHECK(listed([](TaskFilter& f) { f.document = "bbbb"; }) == "3:named");
    CHECK(listed([](TaskFilter& f) { f.since = 2021y / August / 25; }) == "1:named 2:named");
    CHECK(listed([](TaskFilter& f) { f.until = 2021y / August / 24; }) == "");
    CHECK(listed([](TaskFilter& f) { f.due_before = 2021y / September / 6; }) == "1:named");
    CHECK(listed([](TaskFilter& f) { f.due_before = 2021y / September / 5; }) == "");
    CHECK(listed([](TaskFilter& f) { f.due_from = 2021y / September / 5; }) == "1:named");
}

TEST_CASE("addressees are counted by the body meant, most tasks first, with the next deadline") {
    Document made = with_tasks("aaaa", {task("1", "huyện uỷ"), task("2", "huyện ủy"), task("3", "huyện ủy"),
                                        task("4", "Sở Y tế"), task("5", "SYT")});
    made.deadlines = {due("4", 2021y / August / 1), due("5", 2021y / September / 1)};
    const StoreOf index({made});
    const auto rows = list_addressees(*index.store, 2021y / August / 15);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].body == "huyện ủy");
    CHECK(rows[0].tasks == 3);
    CHECK_FALSE(rows[0].next_due);
    CHECK(rows[1].body == "Sở Y tế");
    CHECK(rows[1].next_due == Day(2021y / September / 1));
}

TEST_CASE("ten thousand bodies on one line share it, and the text and deadlines of their part") {
    std::string line;
    Requirement wide = requirement("1", std::string(100'000, 'x'));
    Assignee all{Role::lead, {}, {}, Origin::text, {}};
    for (int i = 0; i < 10'000; ++i) {
        all.bodies.push_back("Sở số " + std::to_string(i));
        all.text += (i == 0 ? "" : ", ") + all.bodies.back();
    }
    wide.assignees = {all};
    const StoreOf index({with_tasks("aaaa", {wide})});
    const auto tasks = list_tasks(*index.store, {});
    REQUIRE(tasks.size() == 10'000);
    CHECK(tasks.front().task.at == tasks.back().task.at);
    CHECK(tasks.front().task.assignee == tasks.back().task.assignee);
    CHECK(tasks.front().task.body == "Sở số 0");
}

TEST_CASE("a selection leaves out what its facts tell, before anything is read") {
    Document old = with_tasks("aaaa", {task("1", "Sở Y tế"), task("2", "Sở Y tế", Origin::text, Role::coordinate)});
    old.issued = Issued{{}, Day(2020y / May / 5)};
    old.deadlines = {{"", Day(2020y / June / 1), {}, {}, true, {}, "1", {}}};
    Document recent = with_tasks("bbbb", {task("3", "Sở Y tế"), task("4", "Sở Y tế")});
    recent.issued = Issued{{}, Day(2021y / May / 5)};
    recent.kind = "chi_thi";
    recent.deadlines = {{"", {}, "FREQ=WEEKLY", {}, true, {}, "4", {}}};
    const StoreOf index({old, recent});
    const auto parts = [&](auto choose) {
        TaskSelection selection;
        selection.bodies = {"Sở Y tế"};
        choose(selection);
        std::string out;
        for (const TaskRow& row : index.store->tasks(selection)) out += row.at->part;
        return out;
    };
    CHECK(parts([](TaskSelection&) {}) == "1234");
    CHECK(parts([](TaskSelection& only) { only.role = Role::coordinate; }) == "2");
    CHECK(parts([](TaskSelection& only) { only.kind = "chi_thi"; }) == "34");
    CHECK(parts([](TaskSelection& only) { only.document = "aaaa"; }) == "12");
    CHECK(parts([](TaskSelection& only) { only.since = Day(2021y / May / 5); }) == "34");
    CHECK(parts([](TaskSelection& only) { only.until = Day(2021y / May / 4); }) == "12");
    CHECK(parts([](TaskSelection& only) { only.due_before = Day(2020y / June / 1); }) == "4"); // which recurs
    CHECK(parts([](TaskSelection& only) { only.due_before = Day(2020y / June / 2); }) == "14");
    CHECK(parts([](TaskSelection& only) { only.bodies = {}; }) == "");
}

TEST_CASE("a query leaves the tasks of the parts that it finds") {
    Document made = with_tasks("aaaa", {task("1", "Sở Y tế"), task("2", "Sở Y tế")});
    made.requirements[1].paragraphs = {"Tiêm vắc xin."};
    const StoreOf index({made});
    TaskFilter filter;
    filter.query = "vac xin";
    CHECK(list(index, filter) == "2:named");
    filter.query = "xe";
    CHECK(list(index, filter) == "");
    filter.query = "due:nonsense";
    CHECK_THROWS_AS(list(index, filter), QueryError);
}

TEST_CASE("a listed task knows which of its deadlines passed") {
    Document made = with_tasks("aaaa", {task("1", "Sở Y tế")});
    made.deadlines = {due("1", 2021y / August / 1), due("1", 2021y / September / 1), due("1", 2021y / October / 1)};
    const StoreOf index({made});
    TaskFilter filter;
    CHECK(list_tasks(*index.store, filter).at(0).passing == std::vector<std::size_t>{0, 1, 2});
    filter.due_from = 2021y / August / 15;
    filter.due_before = 2021y / September / 15;
    CHECK(list_tasks(*index.store, filter).at(0).passing == std::vector<std::size_t>{1});
}

TEST_CASE("documents are selected by what they are, by a task, or by a part that a query finds") {
    Document first = with_tasks("aaaa", {task("1", "Sở Y tế")});
    first.kind = "cong_van";
    first.issuer = "Tỉnh ủy";
    first.issued = Issued{{}, 2021y / August / 1};
    Document second = with_tasks("bbbb", {});
    second.kind = "chi_thi";
    second.issuer = "Ủy ban nhân dân tỉnh";
    second.issued = Issued{{}, 2021y / August / 2};
    second.subject = "tiêm vắc xin";
    const StoreOf index({first, second});
    const auto ids = [&](auto... set) {
        TaskFilter filter;
        (set(filter), ...);
        std::string out;
        for (const DocumentSummary& document : list_documents(*index.store, filter)) out += document.id + " ";
        return out;
    };
    const auto for_health = [](TaskFilter& filter) { filter.addressee = "SYT"; };
    const auto on_vaccine = [](TaskFilter& filter) { filter.query = "vac xin"; };
    CHECK(ids() == "bbbb aaaa ");
    CHECK(ids([](TaskFilter& filter) { filter.kind = "chỉ thị"; }) == "bbbb ");
    CHECK(ids([](TaskFilter& filter) { filter.issuer = "tinh uy"; }) == "aaaa ");
    CHECK(ids([](TaskFilter& filter) { filter.document = "aaaa"; }) == "aaaa ");
    CHECK(ids([](TaskFilter& filter) { filter.since = 2021y / August / 2; }) == "bbbb ");
    CHECK(ids([](TaskFilter& filter) { filter.role = Role::coordinate; }) == "");
    CHECK(ids(for_health) == "aaaa ");
    CHECK(ids(on_vaccine) == "bbbb ");
    CHECK(ids(for_health, on_vaccine) == "");
}

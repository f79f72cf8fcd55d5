// SPDX-License-Identifier: Apache-2.0
#include <chithi/error.hpp>
#include <chithi/print.hpp>
#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace chithi;
using namespace std::chrono;

namespace {

const Style plain{.colour = false, .width = 60};
constexpr Day today = 2021y / August / 25;

std::string shown_hits(const SearchResult& result, Format format, const Style& style) {
    std::string text;
    print_hits(result, format, style, [&](std::string_view piece) { text += piece; });
    return text;
}

std::string shown_tasks(const std::vector<ListedTask>& tasks, Format format, const Style& style) {
    std::string text;
    print_tasks(tasks, format, style, today, [&](std::string_view piece) { text += piece; });
    return text;
}

std::string shown_addressees(const std::vector<AddresseeRow>& rows, Format format, const Style& style) {
    std::string text;
    print_addressees(rows, format, style, [&](std::string_view piece) { text += piece; });
    return text;
}

Document document_761() {
    Document document;
    document.id = "9f3a11c2de01";
    document.source.path = "den/cong-van-761.txt";
    document.kind = "cong_van";
    document.number = "761-CV/TU";
    document.issuer = "Ban Thường vụ Tỉnh ủy";
    document.issued = Issued{"Hà Tĩnh", today};
    document.subject = "tăng cường phòng, chống dịch";
    document.addressees = {{"Các sở, ban, ngành", {}, {}}, {"Các huyện ủy", {}, {}}};
    document.preamble = "Ban Thường vụ Tỉnh ủy yêu cầu:";
    const Assignee health{Role::lead, "Sở Y tế", {"Sở Y tế"}, Origin::text, {}};
    const Assignee police{Role::coordinate, "Công an tỉnh", {"Công an tỉnh"}, Origin::parent, {}};
    const Requirement dash{
        "3.-1", "-", std::nullopt, {"Sở Y tế rà soát lực lượng trước ngày 30/8/2021."}, {health, police}, {}, {}};
    const Requirement deep{"3.-1.+1", "+", std::nullopt, {"Lập danh sách."}, {}, {}, {}};
    Requirement with_child = dash;
    with_child.children = {deep};
    document.requirements = {
        {"1", "1.", std::nullopt, {"Quán triệt."}, {}, {}, {}},
        {"3", "3.", "Về y tế:", {"Về y tế: các sở, ban, ngành và địa phương:"}, {}, {}, {with_child}}};
    document.closing = {"Công văn này phổ biến đến chi bộ."};
    document.deadlines = {{"trước ngày 30/8/2021", 2021y / August / 30, {}, {}, false, {}, "3.-1", {}}};
    document.recipients = {{"Như trên", "b/c", {}}};
    document.signature = Signature{"T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn A"};
    return document;
}

DocumentSummary summary() {
    return {
        "9f3a11c2de01", "den/cong-van-761.txt", "cong_van", "761-CV/TU", "Tỉnh ủy", {}, "phòng dịch", {}, today, 2};
}

SearchResult one_hit() {
    Match match;
    match.document = summary();
    match.part = "3.-1";
    match.heading = "Về y tế:";
    match.text = "Sở Y tế\nrà \"soát\"";
    match.assignees = {"Sở Y tế"};
    match.highlights = {{0, 3}};
    match.score = 1.5;
    Snippet snippet{"…hướng dẫn khai báo y tế, khai báo", {{18, 22}, {23, 27}, {28, 29}, {30, 34}}};
    SearchResult result;
    result.hits.push_back({match, snippet});
    result.total = result.groups = 1;
    return result;
}

ListedTask task(std::optional<Deadline> deadline, Why why) {
    const TaskPart part{summary(), "6", std::nullopt, "Chủ trì tuyên truyền.", {}};
    TaskRow row{std::make_shared<const TaskPart>(part), Role::lead, Origin::text,
                std::make_shared<const std::string>("Ban Tuyên giáo"), "Ban Tuyên giáo Tỉnh ủy"};
    const auto next = deadline ? deadline->due : std::nullopt;
    return {row, why, std::move(deadline), next, {}};
}

Deadline due(Day day, bool inclusive = true) { return {"trước ngày 30", day, {}, {}, inclusive, {}, "6", {}}; }

} // namespace

TEST_CASE("a document is printed as an outline") {
    CHECK(print_document(document_761(), plain) == R"(761-CV/TU  công văn
issuer   Ban Thường vụ Tỉnh ủy
issued   2021-08-25, Hà Tĩnh
subject  tăng cường phòng, chống dịch
to       Các sở, ban, ngành
         Các huyện ủy
file     den/cong-van-761.txt

Ban Thường vụ Tỉnh ủy yêu cầu:

1.  Quán triệt.

3.  Về y tế: các sở, ban, ngành và địa phương:
    -   Sở Y tế rà soát lực lượng trước ngày 30/8/2021.
        → lead: Sở Y tế
        → coordinate: Công an tỉnh (from parent)
        → before 2021-08-30 (“trước ngày 30/8/2021”)
        +   Lập danh sách.

Công văn này phổ biến đến chi bộ.

signed   T/M BAN THƯỜNG VỤ
         PHÓ BÍ THƯ
         Nguyễn Văn A
copies   Như trên (b/c)
)");
}

TEST_CASE("a part is printed between its parents and its children, its own lines marked") {
    CHECK(print_document(document_761(), {.colour = false, .width = 50}, "3.-1") == R"(761-CV/TU  công văn
issuer   Ban Thường vụ Tỉnh ủy
issued   2021-08-25, Hà Tĩnh
subject  tăng cường phòng, chống dịch
to       Các sở, ban, ngành
         Các huyện ủy
file     den/cong-van-761.txt

  3.  Về y tế:
>     -   Sở Y tế rà soát lực lượng trước ngày
>         30/8/2021.
>         → lead: Sở Y tế
>         → coordinate: Công an tỉnh (from parent)
>         → before 2021-08-30 (“trước ngày
>           30/8/2021”)
          +   Lập danh sách.
)");
}

TEST_CASE("the closing can be asked for alone") {
    const std::string text = print_document(document_761(), plain, "closing");
    CHECK(text.ends_with("\n\nCông văn này phổ biến đến chi bộ.\n"));
    CHECK(text.find("Quán triệt") == std::string::npos);
}

TEST_CASE("a document without a number is named by the beginning of its id") {
    Document document = document_761();
    document.number.reset();
    CHECK(print_document(document, plain).starts_with("9f3a11c2  công văn\n"));
}

TEST_CASE("a record can be cut down to one part") {
    const Document only = only_part(document_761(), "3.-1");
    REQUIRE(only.requirements.size() == 1);
    CHECK(only.requirements[0].path == "3.-1");
    CHECK(only.deadlines.size() == 1);
    CHECK(only.number == "761-CV/TU");
    CHECK_FALSE(only.preamble);
    CHECK(only.closing.empty());
    CHECK(only_part(document_761(), "closing").closing.size() == 1);
    CHECK(only_part(document_761(), "1").deadlines.empty());
    CHECK(only_part(document_761(), "").requirements.size() == 2);
}

TEST_CASE("a record is the same after a way through JSON") {
    const std::string json = to_json(document_761());
    CHECK(to_json(document_from_json(json)) == json);
    CHECK(to_json(document_761(), true).find('\n') == to_json(document_761(), true).size() - 1);
}

TEST_CASE("JSON holds no character that steers a terminal, and means the same") {
    Document document;
    document.subject = "a\u009Bb\u202Ec\x7F";
    const std::string json = to_json(document, true);
    CHECK(json.find(R"(a\u009bb\u202ec\u007f)") != std::string::npos);
    CHECK(document_from_json(json).subject == document.subject);
}

TEST_CASE("a hit shows where it stands, who must act, and the words that were sought") {
    CHECK(shown_hits(one_hit(), Format::text, plain) == "761-CV/TU#3.-1  Tỉnh ủy  2021-08-25  → Sở Y tế\n"
                                                        "    Về y tế:\n"
                                                        "    …hướng dẫn *khai báo y tế*, khai báo\n");
}

TEST_CASE("in colour, the words that were sought carry no other mark") {
    const std::string text = shown_hits(one_hit(), Format::text, {.colour = true, .width = 60});
    CHECK(text.find("\x1b[91mkhai\x1b[0m \x1b[91mbáo\x1b[0m") != std::string::npos);
    CHECK(text.find('*') == std::string::npos);
}

TEST_CASE("a hit without a number names its file") {
    SearchResult result = one_hit();
    result.hits[0].match.document.number.reset();
    CHECK(shown_hits(result, Format::text, plain)
              .starts_with("9f3a11c2#3.-1  cong-van-761.txt  Tỉnh ủy  2021-08-25\n"
                           "               → Sở Y tế\n"));
}

TEST_CASE("each hit is one JSON object on one line") {
    const auto json = nlohmann::json::parse(shown_hits(one_hit(), Format::jsonl, plain));
    CHECK(json["schema"] == "chithi.hit/1");
    CHECK(json["document"]["number"] == "761-CV/TU");
    CHECK(json["part"] == "3.-1");
    CHECK(json["snippet"]["highlights"].size() == 4);
}

TEST_CASE("tab-separated fields hold neither tabs nor line feeds") {
    const std::string tsv = shown_hits(one_hit(), Format::tsv, plain);
    CHECK(std::ranges::count(tsv, '\n') == 2);
    CHECK(tsv.find("\tSở Y tế\\nrà \"soát\"\t") != std::string::npos);
}

TEST_CASE("comma-separated fields are quoted, and no spreadsheet takes one for a formula") {
    SearchResult result = one_hit();
    result.hits[0].match.part = "-1";
    const std::string csv = shown_hits(result, Format::csv, plain);
    CHECK(csv.find("761-CV/TU,'-1,Tỉnh ủy,2021-08-25,") != std::string::npos);
    CHECK(csv.find(R"("Sở Y tế rà ""soát""")") != std::string::npos);
    CHECK(csv.ends_with("\r\n"));
}

TEST_CASE("a task says by when, and how long that is") {
    const auto head = [](Deadline deadline) {
        const std::string text = shown_tasks({task(std::move(deadline), Why::named)}, Format::text, plain);
        return text.substr(0, text.find("\n    Chủ trì"));
    };
    CHECK(head(due(2021y / August / 30)) == "761-CV/TU#6  by 2021-08-30 (in 5 days)  lead: Ban Tuyên giáo");
    CHECK(head(due(2021y / August / 26, false)) ==
          "761-CV/TU#6  before 2021-08-26 (tomorrow)\n             lead: Ban Tuyên giáo");
    CHECK(head(due(today)) == "761-CV/TU#6  by 2021-08-25 (today)  lead: Ban Tuyên giáo");
    CHECK(head(due(2021y / August / 20)) ==
          "761-CV/TU#6  by 2021-08-20 (5 days overdue)\n             lead: Ban Tuyên giáo");
}

TEST_CASE("a task says why it is listed, unless its assignee is named") {
    const auto text = [](Why why) { return shown_tasks({task({}, why)}, Format::text, plain); };
    CHECK(text(Why::named) == "761-CV/TU#6  lead: Ban Tuyên giáo\n"
                              "    Chủ trì tuyên truyền.\n"
                              "    from: Tỉnh ủy, 2021-08-25\n");
    CHECK(text(Why::head).ends_with("    why: Ban Tuyên giáo Tỉnh ủy is the same desk\n"));
    CHECK(text(Why::successor).ends_with("    why: merged in 2025: Ban Tuyên giáo Tỉnh ủy\n"));
    CHECK(text(Why::alias).ends_with("    why: another name of Ban Tuyên giáo Tỉnh ủy\n"));
    CHECK(text(Why::group).find("group") != std::string::npos);
    CHECK(text(Why::addressed).find("sent to it") != std::string::npos);
}

TEST_CASE("tasks as rows and as objects") {
    const std::vector<ListedTask> tasks = {task(due(2021y / August / 30), Why::group)};
    const std::string tsv = shown_tasks(tasks, Format::tsv, plain);
    CHECK(tsv.starts_with("document\tpart\tdue\t"));
    CHECK(tsv.find("\n761-CV/TU\t6\t2021-08-30\t") != std::string::npos);
    const auto json = nlohmann::json::parse(shown_tasks(tasks, Format::json, plain));
    CHECK(json["deadline"]["due"] == "2021-08-30");
    CHECK(json["why"] == "group");
}

TEST_CASE("addressees stand in a table") {
    const std::vector<AddresseeRow> rows = {{"Sở Y tế", 12, 2021y / August / 30, {}}, {"Công an tỉnh", 3, {}, {}}};
    CHECK(shown_addressees(rows, Format::text, plain) == "tasks  next due    addressee\n"
                                                         "   12  2021-08-30  Sở Y tế\n"
                                                         "    3  -           Công an tỉnh\n");
    CHECK(shown_addressees(rows, Format::csv, plain) == "tasks,next_due,body\r\n"
                                                        "12,2021-08-30,Sở Y tế\r\n"
                                                        "3,,Công an tỉnh\r\n");
    CHECK(shown_addressees({}, Format::text, plain).empty());
}

TEST_CASE("fields are chosen and ordered, in tables and as keys") {
    const std::vector<ListedTask> tasks = {task(due(2021y / August / 30), Why::group), task({}, Why::named)};
    const Style style{.colour = false, .width = 60, .fields = {"due", "name", "inclusive"}};
    CHECK(shown_tasks(tasks, Format::tsv, style) == "due\tname\tinclusive\n"
                                                    "2021-08-30\t761-CV/TU#6\ttrue\n"
                                                    "\t761-CV/TU#6\t\n");
    CHECK(shown_tasks(tasks, Format::jsonl, style) ==
          "{\"due\":\"2021-08-30\",\"name\":\"761-CV/TU#6\",\"inclusive\":true}\n"
          "{\"due\":null,\"name\":\"761-CV/TU#6\",\"inclusive\":null}\n");
    const Style assignees{.colour = false, .width = 60, .fields = {"assignees"}};
    CHECK(shown_hits(one_hit(), Format::jsonl, assignees) == "{\"assignees\":[\"Sở Y tế\"]}\n");
}

TEST_CASE("fields ended by NUL are what they are, without names") {
    const std::vector<AddresseeRow> rows = {{"Sở\tY tế\n", 12, 2021y / August / 30, {}}};
    const Style style{.colour = false, .width = 60, .fields = {"body", "tasks"}};
    CHECK(shown_addressees(rows, Format::nul, style) == std::string("Sở\tY tế\n\0"
                                                                    "12\0",
                                                                    16));
}

TEST_CASE("a field that is none is refused, with those that are") {
    for (const RowKind rows : {RowKind::hits, RowKind::tasks, RowKind::addressees}) {
        const std::vector<std::string_view> names = field_names(rows);
        CHECK_NOTHROW(check_fields(rows, {names.begin(), names.end()}));
        CHECK_THROWS_AS(check_fields(rows, {"nonsense"}), Error);
        CHECK_THROWS_AS(check_fields(rows, {""}), Error);
    }
    try {
        check_fields(RowKind::addressees, {"body", "Body"});
    } catch (const Error& error) {
        CHECK(error.what() == std::string("no such field: Body"));
        CHECK(error.hint() == "the fields are tasks, next_due, body");
    }
}

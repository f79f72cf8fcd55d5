// SPDX-License-Identifier: Apache-2.0
#include "base/record_json.hpp"

#include <chithi/error.hpp>
#include <chithi/parse.hpp>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

using namespace chithi;
using namespace std::chrono;

namespace {

/// A document in which no list is empty and no fact absent.
Document full_document() {
    Document document;
    document.id = "0123abcd";
    document.source = {"a/b.txt", "text", "utf-8", 1234, "0123abcd"};
    document.kind = "cong_van";
    document.number = "761-CV/TU";
    document.issuer = "Ban Thường vụ Tỉnh ủy";
    document.issuer_parent = "Tỉnh ủy";
    document.issued = Issued{"Hà Tĩnh", 2021y / August / 25};
    document.subject = "tăng cường phòng, chống dịch";
    document.addressees = {{"Sở Y tế", {"Sở Y tế"}, {{10, 20}}}};
    document.preamble = "Thời gian qua “…”";
    Requirement child{"1.-1", "-", std::nullopt, {"Rà soát."}, {}, {{70, 80}, {90, 95}}, {}};
    Assignee assignee{Role::directed, "Sở Y tế", {"Sở Y tế"}, Origin::lead_in, {{50, 60}}};
    document.requirements = {{"1", "1.", "Về y tế", {"Về y tế", "Sở Y tế:"}, {assignee}, {{40, 70}}, {child}}};
    document.assignees = {{assignee, "closing"}};
    document.closing = {"Công văn này phổ biến đến chi bộ."};
    document.recipients = {{"Như trên", "b/c", {{100, 110}}}};
    document.signature = Signature{"T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn A"};
    document.dates = {{"tháng 8/2021",
                       2021y / August / 1,
                       2021y / August / 31,
                       Precision::month,
                       DateRole::as_of,
                       "issued 2021-08-25",
                       "preamble",
                       {{1, 2}}}};
    document.deadlines = {
        {"trước ngày 30", 2021y / August / 30, "FREQ=DAILY", "17:00", false, "issued", "1", {{3, 4}}}};
    document.counts = {{"hơn 12,5%",
                        12.5,
                        12.5,
                        13.0,
                        20.0,
                        CountKind::percent,
                        "%",
                        true,
                        Change::decrease,
                        "huyện Vân Sơn",
                        2021y / August / 25,
                        "1",
                        {{5, 6}}}};
    document.references = {{"Chỉ thị 16",
                            "chi_thi",
                            "16/CT-TTg",
                            2020y / March / 31,
                            "Thủ tướng",
                            "phòng, chống dịch",
                            Relation::implements,
                            "preamble",
                            {{7, 8}}}};
    document.diagnostics = {{Severity::info, "page-number", "số trang", {{9, 10}}}};
    return document;
}

} // namespace

TEST_CASE("a record that is read back says the same") {
    const Document document = full_document();
    for (const bool one_line : {true, false}) {
        const std::string json = record_to_json(document, one_line);
        CHECK(record_to_json(record_from_json(json), one_line) == json);
    }
    CHECK(record_from_json(record_to_json(document, true)).requirements[0].children[0].span ==
          Spans{{70, 80}, {90, 95}});
}

TEST_CASE("the record has the keys of the schema, in their order") {
    std::string keys;
    const auto record = record_of(full_document());
    for (const auto& [key, value] : record.items()) keys += key + " ";
    CHECK(keys == "schema id source kind number issuer issuer_parent issued subject addressees preamble requirements "
                  "assignees closing recipients signature appendices dates deadlines counts references diagnostics ");
    CHECK(record["source"].dump() ==
          R"({"path":"a/b.txt","format":"text","encoding":"utf-8","bytes":1234,"sha256":"0123abcd"})");
    CHECK(record["requirements"][0]["children"][0].dump() ==
          R"({"path":"1.-1","label":"-","heading":null,"paragraphs":["Rà soát."],"assignees":[],)"
          R"("span":[[70,80],[90,95]],"children":[]})");
    CHECK(record["assignees"][0].dump() == R"({"role":"directed","text":"Sở Y tế","bodies":["Sở Y tế"],)"
                                           R"("from":"lead_in","span":[50,60],"where":"closing"})");
}

TEST_CASE("absent facts are null or empty lists, never left out") {
    const auto record = record_of(Document{});
    for (const char* key : {"number", "issuer", "issuer_parent", "issued", "subject", "preamble", "signature"}) {
        CHECK(record.at(key).is_null());
    }
    for (const char* key : {"addressees", "requirements", "assignees", "closing", "recipients", "appendices", "dates",
                            "deadlines", "counts", "references", "diagnostics"}) {
        CHECK(record.at(key) == nlohmann::ordered_json::array());
    }
    CHECK_FALSE(record_from_json(record.dump()).issued);
}

TEST_CASE("the record on one line is the tree of its values") {
    for (const auto& entry : std::filesystem::directory_iterator(CHITHI_SOURCE_DIR "/corpus")) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        const Document document = parse(bytes, "a\xff\"\n\\.txt");
        const auto tree = record_of(document);
        CHECK(record_to_json(document, true) ==
              tree.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    }
}

TEST_CASE("whole counts are written without a fraction") {
    Document document;
    Count& count = document.counts.emplace_back();
    count.value = 12;
    CHECK(record_of(document)["counts"][0]["value"].dump() == "12");
    count.value = 12.5;
    CHECK(record_of(document)["counts"][0]["value"].dump() == "12.5");
}

TEST_CASE("a record of a program that knew fewer facts is read") {
    auto record = record_of(full_document());
    record["dates"][0].erase("basis");
    record["references"][0].erase("subject");
    const Document document = record_from_json(record.dump());
    CHECK_FALSE(document.dates[0].basis);
    CHECK_FALSE(document.references[0].subject);
    record["dates"][0].erase("text");
    CHECK_THROWS_AS((void)record_from_json(record.dump()), Error);
}

TEST_CASE("text that is no UTF-8 does not stop a record from being written") {
    Document document;
    document.subject = "a\xFFz";
    CHECK(record_from_json(record_to_json(document, true)).subject == "a\uFFFDz");
}

TEST_CASE("what is no record of this schema is refused as damaged") {
    std::string older = record_to_json(Document{}, true);
    older.replace(older.find("document/1"), 10, "document/0");
    std::string no_role = record_to_json(full_document(), true);
    no_role.replace(no_role.find("directed"), 8, "director");
    for (const std::string& json : {std::string("{"), std::string("[]"), std::string("{}"), older, no_role}) {
        CHECK_THROWS_AS(static_cast<void>(record_from_json(json)), Error);
    }
}

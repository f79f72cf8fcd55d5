// SPDX-License-Identifier: Apache-2.0
#include "assignee_fixture.hpp"

using namespace chithi;

TEST_CASE("an item that names nobody inherits from above") {
    const Document document = document_of(
        "Kính gửi:\n- Sở Y tế;\n- Công an tỉnh.\n\nDịch bệnh diễn biến phức tạp, cần làm ngay những việc sau:\n\n"
        "1. Tăng cường kiểm tra.\n\n2. Sở Xây dựng:\na) Rà soát công trình.\nb) Giao Sở Nội vụ tham mưu.\n"
        "c) Phối hợp với Sở Tài chính bố trí kinh phí.\n");
    const auto& items = document.requirements;
    REQUIRE(items.size() == 2);
    CHECK(summary(items[0].assignees) == "lead Sở Y tế; lead Công an tỉnh");
    CHECK(name_of(items[0].assignees[0].from) == "addressees");
    CHECK(summary(items[1].assignees) == "lead Sở Xây dựng");
    CHECK(name_of(items[1].assignees[0].from) == "heading");
    REQUIRE(items[1].children.size() == 3);
    CHECK(summary(items[1].children[0].assignees) == "lead Sở Xây dựng");
    CHECK(name_of(items[1].children[0].assignees[0].from) == "parent");
    CHECK(summary(items[1].children[1].assignees) == "lead Sở Nội vụ");
    CHECK(name_of(items[1].children[1].assignees[0].from) == "text");
    // only partners are named: somebody still has to lead
    CHECK(summary(items[1].children[2].assignees) == "coordinate Sở Tài chính; lead Sở Xây dựng");
}

TEST_CASE("partners of a head or of the lead-in pass to the items that name nobody") {
    const Document document =
        document_of("Chủ tịch Ủy ban nhân dân tỉnh giao Sở Xây dựng chủ trì, phối hợp với Công an tỉnh thực hiện các "
                    "việc sau:\n\n1. Rà soát các chung cư.\n\n2. Sở Y tế chủ trì, phối hợp với Sở Nội vụ:\n"
                    "a) Lập danh sách.\nb) Phối hợp với Sở Tài chính bố trí kinh phí.\n");
    REQUIRE(document.requirements.size() == 2);
    CHECK(summary(document.requirements[0].assignees) == "lead Sở Xây dựng; coordinate Công an tỉnh");
    const auto& points = document.requirements[1].children;
    REQUIRE(points.size() == 2);
    CHECK(summary(points[0].assignees) == "lead Sở Y tế; coordinate Sở Nội vụ");
    CHECK(summary(points[1].assignees) == "coordinate Sở Tài chính; lead Sở Y tế");
}

TEST_CASE("below a sentence that names many, a point has the lead it names") {
    const Document document = document_of(
        "Yêu cầu như sau:\n\n1. Các sở, ngành tập trung thực hiện:\na) Xây dựng đề án. Cơ quan chủ trì: Sở Y tế.\n"
        "b) Rà soát quy hoạch. Sở Xây dựng chủ trì.\n");
    REQUIRE(document.requirements.size() == 1);
    const auto& points = document.requirements[0].children;
    REQUIRE(points.size() == 2);
    CHECK(summary(points[0].assignees) == "lead Sở Y tế");
    CHECK(summary(points[1].assignees) == "lead Sở Xây dựng");
}

TEST_CASE("a task below a body's name stays its own, whoever the next sentence names") {
    const Document document = document_of(
        "Kính gửi: Các sở.\n\nYêu cầu như sau:\n\n1. Sở Y tế:\n- Rà soát kho thuốc. Các huyện gửi số liệu.\n"
        "- Các huyện gửi số liệu. Tổng hợp báo cáo.\n\n2. Tăng cường kiểm tra. Giao Sở Nội vụ tổng hợp.\n");
    REQUIRE(document.requirements.size() == 2);
    const auto& points = document.requirements[0].children;
    REQUIRE(points.size() == 2);
    CHECK(summary(points[0].assignees) == "lead Các huyện; lead Sở Y tế");
    CHECK(summary(points[1].assignees) == "lead Các huyện");
    CHECK(summary(document.requirements[1].assignees) == "lead Sở Nội vụ"); // not all who are written to
}

TEST_CASE("who is named below the items of a part does not pass to them") {
    const Document document = document_of("Yêu cầu như sau:\n\n1. Sở Y tế rà soát những việc sau:\n- Kho thuốc.\n"
                                          "- Máy thở.\n\nCông an tỉnh bảo vệ kho.\n\n2. Báo cáo.\n");
    REQUIRE(document.requirements.size() == 2);
    const Requirement& item = document.requirements[0];
    REQUIRE(item.children.size() == 2);
    CHECK(summary(item.children[0].assignees) == "lead Sở Y tế");
    CHECK(summary(item.assignees) == "lead Sở Y tế; lead Công an tỉnh");
}

TEST_CASE("the lead-in sentence comes before the addressees") {
    const Document document = document_of("Kính gửi: Sở Y tế\n\nỦy ban nhân dân tỉnh yêu cầu Giám đốc các sở tập "
                                          "trung thực hiện:\n\n1. Tăng cường kiểm tra.\n2. Báo cáo kết quả.\n");
    REQUIRE(document.requirements.size() == 2);
    CHECK(summary(document.requirements[0].assignees) == "lead Giám đốc các sở");
    CHECK(name_of(document.requirements[0].assignees[0].from) == "lead_in");
    REQUIRE(document.assignees.size() == 1);
    CHECK(document.assignees[0].where == "preamble");
}

TEST_CASE("what all items inherit has a bound") {
    std::string file = "Kính gửi:\n";
    for (int i = 0; i < 700; ++i)
        file += "- Sở " + std::string(1, static_cast<char>('A' + i % 26)) + std::to_string(i) + ";\n";
    file += "\nYêu cầu như sau:\n\n";
    for (int i = 0; i < 700; ++i) file += std::to_string(i % 99 + 1) + ". Rà soát.\n";
    std::size_t total = 0;
    for (const Requirement& item : document_of(file).requirements) total += item.assignees.size();
    CHECK(total <= 200'000);
    CHECK(total > 100'000);
}

// SPDX-License-Identifier: Apache-2.0
#include "task_fixture.hpp"

#include <doctest/doctest.h>
#include <map>

using namespace chithi;
using namespace chithi::test;
using namespace std::chrono;

TEST_CASE("copies of one paper ask once") {
    const auto copy = [](std::string id, const char* first, const char* second) {
        Document made = with_tasks(std::move(id), {task("1", "Sở Y tế"), task("2", "Sở Y tế"), task("3", "Sở Y tế")});
        made.number = "7/UBND-VX";
        made.issuer = "UBND TỈNH SÔNG LAM";
        made.issued = Issued{{}, 2021y / August / 25};
        made.requirements[0].paragraphs = {first};
        made.requirements[1].paragraphs = {second};
        made.requirements[2].paragraphs = {second}; // said twice within one document
        return made;
    };
    Document other_day = copy("dddd", "Rà soát kho.", "Báo cáo kết quả.");
    other_day.issued->date = 2021y / August / 26;
    Document no_number = copy("eeee", "Rà soát kho.", "Báo cáo kết quả.");
    no_number.number.reset();
    const StoreOf index({copy("aaaa", "Rà soát kho.", "Báo cáo kết quả."),
                         copy("bbbb", "Rà soát kho.", "Báo cáo gấp."),
                         copy("cccc", "Rà soát kho.", "Báo cáo kết quả."), other_day, no_number});
    TaskFilter filter;
    filter.addressee = "Sở Y tế";
    std::map<std::string, std::vector<std::string>> listed; // copies by document and part
    for (const ListedTask& task : list_tasks(*index.store, filter)) {
        auto& copies = listed[task.task.at->document.id + "#" + task.task.at->part];
        for (const auto& copy_of_it : task.copies) copies.push_back(copy_of_it->document.id);
    }
    const std::map<std::string, std::vector<std::string>> expected = {{"aaaa#1", {"bbbb", "cccc"}},
                                                                      {"aaaa#2", {"cccc"}},
                                                                      {"aaaa#3", {"cccc"}},
                                                                      {"bbbb#2", {}},
                                                                      {"bbbb#3", {}},
                                                                      {"dddd#1", {}},
                                                                      {"dddd#2", {}},
                                                                      {"dddd#3", {}},
                                                                      {"eeee#1", {}},
                                                                      {"eeee#2", {}},
                                                                      {"eeee#3", {}}};
    CHECK(listed == expected);
    CHECK(list_addressees(*index.store, 2021y / August / 25).at(0).tasks == expected.size());
    CHECK(list_documents(*index.store, filter).size() == 5);
}

TEST_CASE("what only looks like a copy asks for itself") {
    const auto paper = [](std::string id, const char* parent, const char* issuer, Day day) {
        Document made = with_tasks(std::move(id), {task("1", "Sở Y tế")});
        made.number = "7/SYT";
        made.issuer = issuer;
        made.issuer_parent = parent;
        made.issued = Issued{{}, 2021y / August / 25};
        made.deadlines = {due("1", day)};
        return made;
    };
    const Day day = 2021y / September / 1;
    const Document first = paper("aaaa", "ỦY BAN NHÂN DÂN TỈNH SÔNG LAM", "SỞ Y TẾ", day);
    const auto tasks = [&](const Document& other) {
        const StoreOf index({first, other});
        const std::size_t listed = list_tasks(*index.store, {}).size();
        CHECK(list_addressees(*index.store, day).at(0).tasks == listed);
        return listed;
    };
    CHECK(tasks(paper("bbbb", "UỶ BAN NHÂN DÂN TỈNH SÔNG LAM", "Sở Y tế", day)) == 1);
    CHECK(tasks(paper("bbbb", "ỦY BAN NHÂN DÂN TỈNH VÂN HẢI", "SỞ Y TẾ", day)) == 2);
    CHECK(tasks(paper("bbbb", "ỦY BAN NHÂN DÂN TỈNH SÔNG LAM", "SỞ Y TẾ", 2021y / October / 1)) == 2);
}

TEST_CASE("copies stay copies when the first of them goes, though only their middle one is like it") {
    const std::string words =
        "Sở Y tế chủ trì rà soát thống kê số hộ nghèo và cận nghèo trên địa bàn lập danh sách gửi "
        "đến cơ quan thường trực để tổng hợp theo dõi kiểm tra đôn đốc việc thực hiện các nội dung "
        "nêu trong kế hoạch này bảo đảm đúng quy định về thời gian chất lượng hiệu quả tiết kiệm "
        "công khai minh bạch.";
    const auto changed = [](std::string text, const std::vector<std::pair<std::string, std::string>>& changes) {
        for (const auto& [from, to] : changes) text.replace(text.find(from), from.size(), to);
        return text;
    };
    const std::string second = changed(
        words, {{"cơ quan thường", "nhanh quan thường"}, {"kế hoạch này", "kế hoạch cũ"}, {"thời gian", "thời dài"}});
    const std::string third =
        changed(second, {{"tổng hợp", "tổng sâu"}, {"quy định về", "quy vững về"}, {"hiệu quả", "gọn quả"}});
    const auto copy = [](const char* id, const std::string& text) {
        Document made = with_tasks(id, {requirement("1", text, {assignee("Sở Y tế")})});
        made.number = "7/UBND";
        made.issued = Issued{{}, 2021y / August / 25};
        return made;
    };
    const StoreOf index({copy("aaaa", words), copy("bbbb", second), copy("cccc", third)});
    REQUIRE(list_tasks(*index.store, {}).size() == 1);
    index.store->remove("aaaa");
    CHECK(list_tasks(*index.store, {}).size() == 1);
}

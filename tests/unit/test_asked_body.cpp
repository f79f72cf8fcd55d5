// SPDX-License-Identifier: Apache-2.0
#include "search/asked_body.hpp"

#include "extract/bodies.hpp"
#include "knowledge/desks.hpp"
#include "knowledge/groups.hpp"
#include "knowledge/provinces.hpp"
#include "knowledge/successors.hpp"

#include <algorithm>
#include <chithi/print.hpp>
#include <doctest/doctest.h>

using namespace chithi;

namespace {

/// The document in which a task is given.
struct In {
    const char* issuer = nullptr;
    const char* parent = nullptr;
    const char* place = nullptr;

    [[nodiscard]] DocumentSummary summary() const {
        DocumentSummary made;
        if (issuer != nullptr) made.issuer = issuer;
        if (parent != nullptr) made.issuer_parent = parent;
        if (place != nullptr) made.place = place;
        return made;
    }
};

/// The best reason why a task given to `text` is one of the body `asked` for: "named" ... or "-".
std::string why(const char* asked, const char* text, const In& in = {}) {
    const AskedBody body(asked);
    std::optional<Why> best;
    for (const std::string& name : bodies_of(text)) {
        TaskRow task;
        task.assignee = std::make_shared<const std::string>(text);
        task.body = name;
        if (!body.may_be_meant_by(name)) continue;
        const auto found = body.why(task, standing_of(in.summary()));
        if (found && (!best || *found < *best)) best = found;
    }
    return best ? std::string(name_of(*best)) : "-";
}

const In in_province{"ỦY BAN NHÂN DÂN TỈNH LAM GIANG"};
const In in_district{"HUYỆN ỦY LỘC HÀ"};
const In in_the_centre{"THỦ TƯỚNG CHÍNH PHỦ", nullptr, "Hà Nội"};

} // namespace

TEST_CASE("marks in a name matter only where they were typed") {
    CHECK(why("so y te", "Sở Y tế") == "named");
    CHECK(why("SỞ Y TẾ", "Sở Y tế") == "named");
    CHECK(why("So\u031B\u0309 Y te\u0302\u0301", "Sở Y tế") == "named");
    CHECK(why("Số Y tế", "Sở Y tế") == "-");
    CHECK(why("Uỷ ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh") == "named");
    CHECK(why("Ðảng ủy Công an tỉnh", "Đảng ủy Công an tỉnh") == "named");
}

TEST_CASE("abbreviations are written out on both sides") {
    CHECK(why("UBND tỉnh", "Ủy ban nhân dân tỉnh") == "alias");
    CHECK(why("ubnd tinh", "Ủy ban nhân dân tỉnh") == "alias");
    CHECK(why("Ủy ban nhân dân tỉnh", "UBND tỉnh") == "alias");
    CHECK(why("UBND tỉnh", "UBND tỉnh") == "named");
}

TEST_CASE("the level at which a body stands may be left out on either side") {
    CHECK(why("Ban Tuyên giáo", "Ban Tuyên giáo Tỉnh ủy") == "named");
    CHECK(why("Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo") == "named");
    CHECK(why("Công an", "Công an tỉnh Kiên Giang") == "named");
    CHECK(why("Công an tỉnh Kiên Giang", "Công an tỉnh") == "named");
    CHECK(why("Ban Tuyên giáo Huyện ủy", "Ban Tuyên giáo Tỉnh ủy") == "-");
    CHECK(why("UBND huyện", "UBND tỉnh") == "-");
    CHECK(why("Ban", "Ban Tuyên giáo Tỉnh ủy") == "-");
    CHECK(why("Sở Y", "Sở Y tế") == "-");
}

TEST_CASE("a group means its members, and not those that only sound alike") {
    CHECK(why("Sở Y tế", "các sở, ban, ngành tỉnh") == "group");
    CHECK(why("Công an tỉnh", "các sở, ban, ngành") == "group");
    CHECK(why("Sở Y tế", "Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh") == "group");
    CHECK(why("UBND huyện Châu Thành", "UBND các huyện, thị xã, thành phố") == "group");
    CHECK(why("UBND thành phố Phú Quốc", "UBND các huyện, thị xã, thành phố") == "group");
    CHECK(why("UBND xã Tân An", "UBND các xã, phường, thị trấn") == "group");
    CHECK(why("Chủ tịch UBND huyện Châu Thành", "Sở Y tế") == "-");
    CHECK(why("UBND huyện Châu Thành", "các địa phương") == "group");
    CHECK(why("Huyện ủy Châu Thành", "Các huyện ủy, thị ủy, thành ủy") == "group");
    CHECK(why("Đảng ủy Công an tỉnh", "đảng ủy trực thuộc Tỉnh ủy") == "group");
    CHECK(why("Hội Nông dân tỉnh", "các tổ chức chính trị - xã hội") == "group");
    CHECK(why("Sở Y tế", "các địa phương") == "-");
    CHECK(why("Sở Y tế", "các Bộ, ngành Trung ương") == "-");
    CHECK(why("SYT", "các Bộ, ngành có liên quan", in_the_centre) == "-");
    CHECK(why("Sở Y tế", "các Bộ, ngành, cơ quan", in_the_centre) == "-");
    CHECK(why("Bộ Y tế", "các Bộ, ngành Trung ương") == "group");
    CHECK(why("UBND tỉnh", "UBND các huyện, thị xã, thành phố") == "-");
    CHECK(why("Ban Chỉ đạo phòng, chống dịch tỉnh", "các sở, ban, ngành") == "-");
    CHECK(why("Công an tỉnh", "các sở") == "-");
}

TEST_CASE("every group can be reached through each of its members") {
    for (const BodyGroup& row : body_groups) {
        const AskedBody asked(std::string(row.member) + " Một Hai");
        const bool outside = std::ranges::find(bodies_outside_groups, row.member) != bodies_outside_groups.end();
        if (!outside) CHECK_MESSAGE(asked.may_be_meant_by(row.name), row.name << " " << row.member);
    }
}

TEST_CASE("district and commune committees are meant by all names for those of their level") {
    CHECK(why("UBND xã Tân An", "UBND các xã") == "group");
    CHECK(why("UBND xã Tân An", "UBND cấp xã") == "group");
    CHECK(why("UBND xã Tân An", "các xã, phường") == "group");
    CHECK(why("UBND xã Tân An", "các địa phương", in_province) == "group");
    CHECK(why("UBND xã Tân An", "Uỷ ban nhân dân 11 xã") == "group");
    CHECK(why("UBND xã Tân An", "UBND các huyện, thị xã, thành phố") == "-");
    CHECK(why("UBND huyện Vân Sơn", "UBND các huyện, thị xã, thành phố") == "group");
    CHECK(why("UBND huyện Vân Sơn", "UBND cấp huyện") == "group");
    CHECK(why("UBND huyện Vân Sơn", "các huyện, thị xã") == "group");
    CHECK(why("UBND huyện Vân Sơn", "UBND các xã, phường") == "-");
    CHECK(why("UBND huyện Vân Sơn", "UBND các cấp") == "group");
    CHECK(why("Chủ tịch UBND huyện Vân Sơn", "Chủ tịch UBND các huyện") == "group");
    CHECK(why("UBND huyện Vân Sơn", "Chủ tịch UBND các huyện, thị xã") == "group");
    CHECK(why("UBND huyện Vân Sơn", "huyện Vân Sơn") == "alias");
    CHECK(why("Công an huyện Vân Sơn", "Công an các huyện, thị xã") == "group");
    CHECK(why("UBND tỉnh Lam Giang", "UBND các tỉnh, thành phố trực thuộc Trung ương", in_the_centre) == "group");
    CHECK(why("UBND tỉnh Lam Giang", "UBND các huyện, thị xã, thành phố") == "-");
}

TEST_CASE("a head and the body that it heads are one desk") {
    CHECK(why("Sở Y tế", "Giám đốc Sở Y tế") == "head");
    CHECK(why("Giám đốc Sở Y tế", "Sở Y tế") == "head");
    CHECK(why("Giám đốc Sở Y tế", "Giám đốc Sở Y tế") == "named");
    CHECK(why("Chủ tịch UBND tỉnh", "UBND tỉnh") == "head");
    CHECK(why("UBND tỉnh", "đồng chí Chủ tịch UBND tỉnh") == "head");
    CHECK(why("Bộ Tài chính", "Bộ trưởng Tài chính") == "head");
    CHECK(why("Bộ Nội vụ", "Bộ trưởng Bộ Nội vụ") == "head");
    CHECK(why("Văn phòng UBND tỉnh", "Chánh Văn phòng UBND tỉnh") == "head");
    CHECK(why("UBND tỉnh", "Phó Chủ tịch UBND tỉnh") == "-");
    CHECK(why("Sở Y tế", "Thủ trưởng các sở, ban, ngành") == "group");
    CHECK(why("Giám đốc Sở Y tế", "các sở, ban, ngành") == "group");
    CHECK(why("Chủ tịch nước", "Nhà nước") == "-");
}

TEST_CASE("every head belongs to a body") {
    for (const BodyHeadWords& row : heads_of_bodies) {
        const std::string body = std::string(row.body.empty() ? "sở" : row.body) + " Một Hai";
        const std::string head = std::string(row.words) + (row.body.empty() ? " sở" : "") + " Một Hai";
        CHECK_MESSAGE(why(body.c_str(), head.c_str()) == "head", head);
    }
}

TEST_CASE("a group stands at a level: as its words, its list or the one who speaks say") {
    CHECK(why("Sở Y tế", "các Bộ, ngành") == "-");
    CHECK(why("Sở Y tế", "các Bộ, ngành Trung ương") == "-");
    CHECK(why("SYT", "các Bộ, ngành có liên quan", in_the_centre) == "-");
    CHECK(why("Sở Y tế", "các Bộ, ngành, cơ quan", in_the_centre) == "-");
    CHECK(why("Sở Y tế", "các ban, ngành, đoàn thể huyện") == "-");
    CHECK(why("Sở Y tế", "các ban, ngành", in_district) == "-");
    CHECK(why("Sở Y tế", "các ban, ngành", in_province) == "group");
    CHECK(why("Bộ Y tế", "các Bộ, ngành") == "group");
    CHECK(why("Bộ Y tế", "các sở, ban, ngành") == "-");
    CHECK(why("Ngân hàng Nhà nước Việt Nam", "các Bộ, ngành") == "group");
    CHECK(why("Phòng Y tế", "các phòng, ban, ngành", in_district) == "group");
    CHECK(why("UBND tỉnh Lam Giang", "các địa phương", in_province) == "-");
    CHECK(why("UBND tỉnh Lam Giang", "các Bộ, ngành, địa phương", in_the_centre) == "group");
    CHECK(why("UBND thành phố Phú Hòa", "UBND các huyện, thành phố") == "group");
}

TEST_CASE("everybody is meant by broad groups from where the issuer stands down") {
    CHECK(why("Sở Y tế", "các cơ quan, đơn vị", in_province) == "group");
    CHECK(why("Sở Y tế", "các đơn vị liên quan", in_province) == "group");
    CHECK(why("Sở Y tế", "các cơ quan có liên quan") == "group");
    CHECK(why("Sở Y tế", "các cấp, các ngành") == "group");
    CHECK(why("Sở Y tế", "cả hệ thống chính trị") == "group");
    CHECK(why("Sở Y tế", "các cơ quan, đơn vị trên địa bàn tỉnh") == "group");
    CHECK(why("UBND xã Tân An", "các cơ quan, đơn vị, địa phương", in_province) == "group");
    CHECK(why("Sở Y tế", "các cơ quan, đơn vị", in_district) == "-");
    CHECK(why("Sở Y tế", "các đơn vị trực thuộc") == "-");
    CHECK(why("Sở Y tế", "các đơn vị có liên quan thuộc Bộ") == "-");
    CHECK(why("Sở Y tế", "các đơn vị chức năng của Bộ") == "-");
    CHECK(why("Sở Y tế", "các ngành chức năng", in_province) == "group");
}

TEST_CASE("a body of another place is another body") {
    CHECK(why("UBND huyện Vân Sơn", "UBND huyện Lộc Hà") == "-");
    CHECK(why("UBND huyện Vân Sơn", "UBND huyện", in_district) == "-");
    CHECK(why("UBND huyện Lộc Hà", "UBND huyện", in_district) == "named");
    CHECK(why("UBND huyện Vân Sơn", "UBND các xã, thị trấn", in_district) == "-");
    CHECK(why("UBND huyện Vân Sơn", "UBND các huyện, thị xã Long Sơn") == "group");
    CHECK(why("UBND huyện Vân Sơn", "thị xã Long Sơn và thành phố Phú Hòa") == "-");
    CHECK(why("UBND tỉnh", "UBND thành phố Hà Nội") == "-");
    CHECK(why("UBND tỉnh", "tỉnh Lam Giang và thành phố Vân Hải") == "group");
    CHECK(why("UBND thành phố", "UBND thành phố Hà Nội") == "named");
    CHECK(why("Sở Y tế tỉnh Hòa Sơn", "Sở Y tế", in_province) == "-");
    CHECK(why("Sở Y tế tỉnh Lam Giang", "Sở Y tế", in_province) == "named");
    CHECK(why("Sở Y tế", "Sở Y tế", in_province) == "named");
    CHECK(why("Sở Y tế tỉnh Hòa Sơn", "các sở, ban, ngành", in_province) == "-");
    CHECK(why("so y te nghe an", "Sở Y tế", {"TỈNH ỦY", nullptr, "Hà Tĩnh"}) == "-");
    CHECK(why("so y te nghe an", "Sở Y tế", {"TỈNH ỦY", nullptr, "Nghệ An"}) == "named");
    CHECK(why("so y te nghe an", "Sở Y tế", {"BAN TỔ CHỨC", "TỈNH ỦY HÀ TĨNH"}) == "-");
    CHECK(why("UBND tỉnh Nghệ An", "UBND tỉnh", {"BỘ Y TẾ", nullptr, "Hà Nội"}) == "named");
    CHECK(why("UBND thành phố Hà Nội", "UBND các tỉnh, thành phố trực thuộc Trung ương") == "group");
    CHECK(why("UBND thành phố Hà Nội", "UBND thành phố Hải Phòng") == "-");
    CHECK(why("Công an huyện Vân Sơn", "Công an huyện Vân Sơn, tỉnh Lam Giang") == "named");
}

TEST_CASE("what was merged in 2025 is found under both names") {
    CHECK(why("Sở Kế hoạch và Đầu tư", "Sở Tài chính") == "successor");
    CHECK(why("Sở Tài chính", "Sở Kế hoạch và Đầu tư") == "successor");
    CHECK(why("Sở Tài chính", "Giám đốc Sở KH&ĐT") == "successor");
    CHECK(why("sở tnmt", "Sở Nông nghiệp và Môi trường") == "successor");
    CHECK(why("sở tnmk", "Sở Nông nghiệp và Môi trường") == "-"); // no abbreviation that we know
    CHECK(why("Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy") == "successor");
    CHECK(why("Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo và Dân vận Huyện ủy") == "-");
    CHECK(why("Ban Dân vận", "Ban Tuyên giáo") == "-");
    CHECK(why("Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ") == "successor");
    CHECK(why("UBND tỉnh Bắc Giang", "UBND tỉnh Bắc Ninh") == "successor");
    CHECK(why("UBND tỉnh Bắc Ninh", "UBND tỉnh Bắc Giang") == "successor");
    CHECK(why("Sở Y tế tỉnh Bắc Giang", "Sở Y tế", {"ỦY BAN NHÂN DÂN TỈNH BẮC NINH"}) == "successor");
    CHECK(why("UBND tỉnh Hòa Bình", "UBND tỉnh Vĩnh Phúc") == "-"); // both in Phú Thọ
    CHECK(why("UBND tỉnh Bình Dương", "UBND Thành phố Hồ Chí Minh") == "successor");
}

TEST_CASE("every merger is found from both sides") {
    for (const Successor& row : successors) {
        CHECK_MESSAGE(why(std::string(row.before).c_str(), std::string(row.after).c_str()) == "successor",
                      row.before);
        CHECK_MESSAGE(why(std::string(row.after).c_str(), std::string(row.before).c_str()) == "successor",
                      row.before);
    }
    for (const Province& row : provinces) {
        const AskedBody asked("Sở Y tế tỉnh " + std::string(row.name));
        TaskRow task;
        task.body = "Sở Y tế";
        task.assignee = std::make_shared<const std::string>(task.body);
        Standing standing;
        standing.places = take_apart("tỉnh " + std::string(row.unit), Writer::person).places;
        const auto found = asked.why(task, standing);
        CHECK_MESSAGE(found == (row.name == row.unit ? Why::named : Why::successor), row.name);
    }
}

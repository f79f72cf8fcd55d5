// SPDX-License-Identifier: Apache-2.0
#include "core_fixture.hpp"
#include "knowledge/heads_of_two_bodies.hpp"

using namespace chithi;

namespace {

const std::string motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc";
const std::string number = "Số: 1187/SYT-NVY V/v phòng, chống dịch";
const std::string dateline = "Lạc Sơn, ngày 02 tháng 4 năm 2020";
const std::string body =
    "\n\nKính gửi: Các đơn vị.\n\nSở Y tế yêu cầu các đơn vị thực hiện:\n1. Rà soát.\n2. Báo cáo.\n";

void check_head(const std::string& head, std::string_view names) {
    CAPTURE(head);
    const Parted parted(head + body);
    CHECK(parted(parted.layout.head.bodies) == names);
    CHECK(parted(parted.layout.head.number) == "1187/SYT-NVY");
    CHECK(parted(parted.layout.head.subject) == "phòng, chống dịch");
    CHECK(parted(parted.layout.head.place) == "Lạc Sơn");
    CHECK(parted(parted.layout.head.date) == "ngày 02 tháng 4 năm 2020");
    CHECK(parted(parted.layout.preamble) == "Sở Y tế yêu cầu các đơn vị thực hiện:");
}

void check_all_layouts(const std::string& joined, std::string_view names) {
    check_head(joined + "\t" + motto + "\n" + number + "\t" + dateline, names);
    check_head(joined + "      " + motto + "\n" + number + "      " + dateline, names);
    check_head(joined + " | " + motto + "\n" + number + " | " + dateline, names);
    check_head("|" + joined + "|" + motto + "|\n|---|---|\n|" + number + "|" + dateline + "|", names);
    check_head("|" + joined + " " + number + "|" + motto + " " + dateline + "|", names);
    check_head(joined + "\n" + motto + "\n" + number + "\n" + dateline, names);
}

} // namespace

TEST_CASE("the body above and its unit are parted where the lines of a cell were joined") {
    constexpr std::string_view pairs[][2] = {
        {"UBND TỈNH LẠC SƠN", "SỞ Y TẾ"},
        {"ỦY BAN NHÂN DÂN TỈNH LẠC SƠN", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG"},
        {"UBND THÀNH PHỐ HẢI PHÒNG", "SỞ NỘI VỤ"},
        {"UBND TỈNH LẠC SƠN", "VĂN PHÒNG"},
        {"UBND HUYỆN TÂN LẠC", "PHÒNG GD&ĐT"},
        {"UBND TỈNH LẠC SƠN", "BAN CHỈ ĐẠO PHÒNG CHỐNG DỊCH COVID-19"},
        {"UBND XÃ BAN CÔNG", "TRƯỜNG TIỂU HỌC BAN CÔNG"},
        {"SỞ NÔNG NGHIỆP VÀ PTNT LẠC SƠN", "CHI CỤC THỦY LỢI"},
        {"SỞ Y TẾ TỈNH LẠC SƠN", "BỆNH VIỆN ĐA KHOA TỈNH"},
        {"BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "CỤC BIẾN ĐỔI KHÍ HẬU"},
        {"BỘ KẾ HOẠCH VÀ ĐẦU TƯ", "TỔNG CỤC THỐNG KÊ"},
        {"BỘ NỘI VỤ", "VỤ TỔ CHỨC - BIÊN CHẾ"},
        {"ĐẠI HỌC HUẾ", "TRƯỜNG ĐẠI HỌC Y DƯỢC"},
    };
    for (const auto& [upper, lower] : pairs)
        check_all_layouts(std::string(upper) + " " + std::string(lower),
                          std::string(upper) + " | " + std::string(lower));
}

TEST_CASE("a name that holds words of other bodies is one name") {
    for (const std::string_view name :
         {"VĂN PHÒNG UBND TỈNH LẠC SƠN", "BAN CHỈ ĐẠO PHÒNG CHỐNG DỊCH TỈNH LẠC SƠN",
          "BAN QUẢN LÝ DỰ ÁN SỞ GIAO THÔNG", "UBND THÀNH PHỐ HẢI PHÒNG", "UBND XÃ BAN CÔNG", "UBND PHƯỜNG TRƯỜNG THI",
          "UBND HUYỆN VỤ BẢN", "BỘ NỘI VỤ", "BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "BỘ CHỈ HUY QUÂN SỰ TỈNH LẠC SƠN",
          "CỤC QUẢN LÝ THỊ TRƯỜNG", "CỤC Y TẾ DỰ PHÒNG", "BAN THƯỜNG VỤ TỈNH ỦY LẠC SƠN",
          "SỞ Y TẾ THÀNH PHỐ HẢI PHÒNG"}) {
        check_all_layouts(std::string(name), name);
    }
}

TEST_CASE("cells of Party papers are parted where a star or a date shares their line") {
    const std::string names = "TỈNH ỦY LẠC SƠN | BAN TUYÊN GIÁO";
    check_head("TỈNH ỦY LẠC SƠN BAN TUYÊN GIÁO *\tĐẢNG CỘNG SẢN VIỆT NAM\n" + number + "\t" + dateline, names);
    check_head("TỈNH ỦY LẠC SƠN BAN TUYÊN GIÁO\tĐẢNG CỘNG SẢN VIỆT NAM " + dateline + "\n" + number, names);
}

TEST_CASE("the Party's name inside a title proves nothing") {
    constexpr std::string_view title =
        "KẾ HOẠCH KỶ NIỆM 95 NĂM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM VÀ 50 NĂM NGÀY GIẢI "
        "PHÓNG MIỀN NAM";
    CHECK(normalised("Mở đầu.\n\n" + std::string(title) + "\n\nKết thúc.\n").find(title) != std::string::npos);
}

TEST_CASE("names are not parted where nothing proves that lines were joined") {
    check_head("UBND TỈNH LẠC SƠN SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\tĐộc lập - Tự do - Hạnh phúc\n" +
                   number + "\t" + dateline,
               "UBND TỈNH LẠC SƠN SỞ Y TẾ");
}

TEST_CASE("each body above stands over each unit that may be below it, and over no other") {
    for (const UpperBody& upper : upper_bodies) {
        for (const LowerBody& lower : lower_bodies) {
            const std::string first = capitals(upper.words) + " LẠC SƠN MỘT";
            const std::string second = capitals(lower.words) + " SỐ HAI";
            CAPTURE(first + " " + second);
            const bool parted =
                normalised(first + " " + second + "\t" + motto).find("MỘT\n" + second) != std::string::npos;
            CHECK(parted == ((upper.sort & lower.below) != 0));
        }
    }
    for (const std::string_view name : no_lower_bodies) {
        CAPTURE(std::string(name));
        const std::string body_name = "UBND TỈNH LẠC SƠN " + capitals(name) + " MỘT";
        CHECK(normalised(body_name + "\t" + motto).starts_with(body_name + "\n"));
    }
}

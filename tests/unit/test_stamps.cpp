// SPDX-License-Identifier: Apache-2.0
#include "core_fixture.hpp"
#include "knowledge/stamp_lines.hpp"
#include <algorithm>
#include <vector>

using namespace chithi;

namespace {

constexpr std::string_view columns = "  ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                     "    TỈNH SƠN HÀ                     Độc lập - Tự do - Hạnh phúc\n\n"
                                     "  Số: 5127/UBND-NC               Sơn Hà, ngày 14 tháng 10 năm 2025\n"
                                     "V/v tháo gỡ vướng mắc\n";
constexpr std::string_view one_column = "ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                        "Độc lập - Tự do - Hạnh phúc\nSố: 5127/UBND-NC\nV/v tháo gỡ vướng mắc\n"
                                        "Sơn Hà, ngày 14 tháng 10 năm 2025\n";
constexpr std::string_view body =
    "\nKính gửi: Các sở, ban, ngành.\n\nSau 03 tháng vận hành, Chủ tịch UBND tỉnh yêu cầu:\n"
    "1. Sở Nội vụ rà soát biên chế.\n2. Sở Tài chính bố trí kinh phí.\n";

// Marks as PDF readers leave them, line by line.
const std::vector<std::vector<std::string_view>> marks = {
    {"Ký bởi: Ủy ban nhân dân tỉnh", "Sơn Hà", "Thời gian ký: 14.10.2025", "16:42:07 +07:00"},
    {"Ký bởi: Ủy ban", "nhân dân", "tỉnh Sơn Hà", "Ngày ký:", "14-10-2025", "16:42:07", "+07:00"},
    {"Người ký: Cổng Thông tin điện tử", "Chính phủ", "Email:", "thongtin@vidu.example", "Cơ quan: Văn phòng",
     "Chính phủ", "Thời gian ký: 14.10.2025", "16:42:07 +07:00"},
    {"Digitally signed by ỦY BAN", "NHÂN DÂN TỈNH SƠN HÀ", "DN: C=VN, S=Sơn Hà,", "O=UBND tỉnh", "Reason: I approve",
     "Date: 2025.10.14 16:42:07", "+07'00'", "Foxit Reader Version: 10.1.4"},
    {"Signature Not Verified", "Được ký bởi TRỊNH ĐÌNH QUÂN", "Ngày ký: 14.10.2025 16:42:07"},
    {"Signed by: UBND tỉnh", "Sơn Hà", "Date: 14/10/2025 16:42"},
};

const std::vector<std::vector<std::string_view>> arrivals = {
    {"CÔNG VĂN ĐẾN", "Số: 1234", "Ngày: 15/10/2025", "Chuyển: Đ/c Chánh Văn phòng"},
    {"SỞ NỘI VỤ TỈNH SƠN HÀ", "ĐẾN", "Số: ........", "Ngày: .../.../......", "Số và ký hiệu HS: ......"},
    {"SỞ NỘI VỤ", "TỈNH SƠN HÀ", "CÔNG VĂN ĐẾN", "Số:", "1234", "Ngày:", "15/10/2025"},
};

std::string under_one_another(const std::vector<std::string_view>& lines, std::size_t indent) {
    std::string out;
    for (const std::string_view line : lines) out += std::string(indent, ' ') + std::string(line) + "\n";
    return out;
}

// The lines of the head with those of a mark behind them.
std::string beside(std::string_view head, const std::vector<std::string_view>& mark) {
    constexpr std::size_t column = 80;
    std::string out;
    std::size_t line = 0;
    for (std::size_t first = 0; first < head.size() || line < mark.size(); ++line) {
        const std::size_t end = std::min(head.find('\n', first), head.size());
        std::string row(head.substr(std::min(first, head.size()), end - std::min(first, end)));
        const auto width = static_cast<std::size_t>(
            std::ranges::count_if(row, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
        if (line < mark.size()) row += std::string(column - width, ' ') + std::string(mark[line]);
        out += row + "\n";
        first = std::min(end + 1, head.size());
    }
    return out;
}

void check_head(const std::string& file) {
    CAPTURE(file);
    const Parted parted(file);
    CHECK(parted(parted.layout.head.bodies) == "ỦY BAN NHÂN DÂN TỈNH SƠN HÀ");
    CHECK(parted(parted.layout.head.number) == "5127/UBND-NC");
    CHECK(parted(parted.layout.head.place) == "Sơn Hà");
    CHECK(parted(parted.layout.head.date) == "ngày 14 tháng 10 năm 2025");
    CHECK(parted(parted.layout.head.subject) == "tháo gỡ vướng mắc");
    CHECK(parted(parted.layout.preamble) == "Sau 03 tháng vận hành, Chủ tịch UBND tỉnh yêu cầu:");
}

} // namespace

TEST_CASE("a mark of a digital signature in several lines leaves the head as it was, wherever it stands") {
    for (const auto& mark : marks) {
        check_head(under_one_another(mark, 0) + std::string(columns) + std::string(body));
        check_head(under_one_another(mark, 0) + "\n" + std::string(one_column) + std::string(body));
        check_head(under_one_another(mark, 50) + std::string(columns) + std::string(body));
        check_head(beside(columns, mark) + std::string(body));
        check_head(std::string(columns) + under_one_another(mark, 0) + std::string(body));
    }
}

TEST_CASE("a mark between the columns of a head leaves them as they were") {
    check_head("  ỦY BAN NHÂN DÂN     Ký bởi: Ủy ban nhân      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
               "    TỈNH SƠN HÀ       dân tỉnh Sơn Hà            Độc lập - Tự do - Hạnh phúc\n"
               "                      Thời gian ký: 14.10.2025\n"
               "  Số: 5127/UBND-NC    16:42:07 +07:00        Sơn Hà, ngày 14 tháng 10 năm 2025\n"
               "V/v tháo gỡ vướng mắc\n" +
               std::string(body));
}

TEST_CASE("a mark between the position and the name of who signs is none of them") {
    for (const auto& mark : marks) {
        const Parted parted(std::string(columns) + std::string(body) +
                            "\nNơi nhận:                                KT. CHỦ TỊCH\n"
                            "- Như trên;                             PHÓ CHỦ TỊCH\n"
                            "- Lưu: VT, NC.\n" +
                            under_one_another(mark, 40) +
                            "\n                                       Trịnh Đình Quân\n");
        CHECK(parted(parted.layout.signature.position) == "PHÓ CHỦ TỊCH");
        CHECK(parted(parted.layout.signature.name) == "Trịnh Đình Quân");
        REQUIRE(parted.layout.recipients.size() == 2);
    }
}

TEST_CASE("the stamp of the office where a document came in is no part of its head") {
    for (const auto& stamp : arrivals) {
        check_head(under_one_another(stamp, 0) + std::string(columns) + std::string(body));
        check_head(under_one_another(stamp, 0) + std::string(one_column) + std::string(body));
        check_head(under_one_another(stamp, 50) + std::string(columns) + std::string(body));
        check_head(beside(columns, stamp) + std::string(body));
    }
}

TEST_CASE("spans do not cover a mark that was left out") {
    const std::string above = "Các sở, ban, ngành tỉnh và Ủy ban nhân dân các huyện, thành phố tiếp tục";
    const std::string mark = "\nKý bởi: CỔNG THÔNG TIN\nTỈNH SƠN HÀ\nNgày ký: 14.10.2025\n16:42:07 +07:00\n";
    const std::string below = "thực hiện nghiêm các biện pháp phòng, chống dịch.";
    const Text text = normalise(Text(above + mark + below));
    CHECK(text.view() == above + " " + below);
    CHECK(text.spans({0, text.size()}) ==
          Spans{{0, above.size()}, {above.size() + mark.size(), (above + mark + below).size()}});
}

TEST_CASE("lines of bars below a stamp are no names") {
    std::string file = "ĐẾN\nSố: 12\n";
    for (int i = 0; i < 20; ++i) file += "|\n";
    CHECK(normalised(file).size() <= file.size());
    CHECK(normalised("SỞ NỘI VỤ\n" + file).size() <= file.size() + 20);
}

TEST_CASE("what only looks like a mark stays") {
    for (const std::string_view line : {
             "1. Văn bản được ký bởi người có thẩm quyền\n2. Văn bản đến",
             "Được ký bởi người có thẩm quyền\nvà đóng dấu",      // no time
             "CÔNG VĂN ĐẾN\nvà văn bản đi của các đơn vị",        // no stamp below
             "ĐẾN\nSố: 1187/SYT-NVY",                             // a number of a document's own
             "Signed by hand,\nSố: 12/KH-UBND\nDate: 14/10/2025", // the head lies between
         }) {
        CHECK(normalised(line) == line);
    }
}

TEST_CASE("each row of the tables of stamps is read") {
    for (const StampLine& line : stamp_lines) {
        CAPTURE(std::string(line.begins));
        std::string row(line.begins);
        row.front() = 'A' + (row.front() - 'a');
        const bool signer = line.part == StampLine::Part::signer;
        const std::string file = (signer ? "" : "Ký bởi: A\n") + row + " B\n14.10.2025 16:42:07\nSở Y tế";
        CHECK(normalised(file) == "Sở Y tế");
    }
    for (const std::string_view name : arrival_stamps) {
        const std::string capitals = name == "den" ? "ĐẾN" : name == "cong van den" ? "CÔNG VĂN ĐẾN" : "VĂN BẢN ĐẾN";
        for (const std::string_view label : arrival_figures)
            CHECK(normalised(capitals + "\n" + std::string(label) + " 12\nSở Y tế") == "Sở Y tế");
        for (const std::string_view label : arrival_notes)
            CHECK(normalised(capitals + "\n" + std::string(label) + " phòng A\nSở Y tế") == "Sở Y tế");
    }
}

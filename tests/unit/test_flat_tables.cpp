// SPDX-License-Identifier: Apache-2.0
#include "core_fixture.hpp"
#include "knowledge/predicates.hpp"
#include "normalise/flat_rows.hpp"

using namespace chithi;

namespace {

constexpr std::string_view above = "II. PHÂN CÔNG NHIỆM VỤ\n";
constexpr std::string_view below = "\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế đôn đốc.";
constexpr std::string_view headings =
    "TT\nNội dung công việc\nCơ quan chủ trì\nCơ quan phối hợp\nThời hạn hoàn thành\n";
constexpr std::string_view second = "2\nTập huấn lực lượng\nTrạm Thú y\nPhòng Kinh tế\nNgày 11/3/2026";
constexpr std::string_view third = "\n3\nTuyên truyền\nPhòng Văn hóa - Xã hội\nCác đoàn thể\nTháng 3/2026";

std::string table(std::string_view lines) {
    return normalised(std::string(above) + std::string(lines) + std::string(below));
}

std::string with_first_row(std::string_view cells) {
    return table(std::string(headings) + "1\n" + std::string(cells) + "\n" + std::string(second) +
                 std::string(third));
}

bool holds(const std::string& text, std::string_view line) { return text.find(line) != std::string::npos; }

constexpr std::string_view plain = "Thống kê tổng đàn\nPhòng Kinh tế\nCác thôn\nTrước ngày 06/3/2026";
constexpr std::string_view plain_row = "\n1 | Thống kê tổng đàn | Phòng Kinh tế | Các thôn | Trước ngày 06/3/2026\n";

std::string with_blank_lines(std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '\n' ? "\n\n" : std::string(1, c);
    return out;
}

} // namespace

TEST_CASE("cells that were copied as lines are rows again") {
    const std::string text = with_first_row(plain);
    CHECK(holds(text, "VỤ\nTT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành\n"));
    CHECK(holds(text, plain_row));
    CHECK(holds(text, "\n3 | Tuyên truyền | Phòng Văn hóa - Xã hội | Các đoàn thể | Tháng 3/2026\n\nIII. TỔ CHỨC"));
}

TEST_CASE("so they are with an empty line between any two of them, and with a page number among them") {
    const std::string rows = "1\n" + std::string(plain) + "\n" + std::string(second) + std::string(third);
    CHECK(holds(table(with_blank_lines(std::string(headings) + rows)), plain_row));
    std::string paged = std::string(headings) + rows;
    paged.insert(paged.find("Phòng Kinh tế\nNgày"), "\n2\n\f");
    CHECK(holds(table(paged), "\n2 | Tập huấn lực lượng | Trạm Thú y | Phòng Kinh tế | Ngày 11/3/2026\n"));
}

TEST_CASE("a cell may be missing, or go on over lines, where one reading fits alone") {
    CHECK(holds(with_first_row("Thống kê tổng đàn\nPhòng Kinh tế\nTrước ngày 06/3/2026"),
                "\n1 | Thống kê tổng đàn | Phòng Kinh tế | | Trước ngày 06/3/2026\n"));
    CHECK(holds(with_first_row("Thống kê tổng đàn\nPhòng Kinh tế\nCác thôn"),
                "\n1 | Thống kê tổng đàn | Phòng Kinh tế | Các thôn |\n"));
    CHECK(holds(with_first_row("Thống kê\ntổng đàn\nPhòng Kinh\ntế\nCác thôn\nTrước ngày\n06/3/2026"), plain_row));
    CHECK(holds(with_first_row("Thống kê:\n- Đàn lợn;\n- Đàn bò.\nPhòng Kinh tế\nCác thôn\nQuý I/2026"),
                "\n1 | Thống kê: - Đàn lợn; - Đàn bò. | Phòng Kinh tế | Các thôn | Quý I/2026\n"));
    CHECK(
        holds(with_first_row("Thống kê tổng đàn\nPhòng Kinh tế\n-\nTrước ngày 06/3/2026"), "| Phòng Kinh tế | - |"));
}

TEST_CASE("where a row may be read in two ways, or in none, the lines stay as they are") {
    for (const std::string_view cells : {
             "Thống kê tổng đàn",                                                // nobody does it
             "Thống kê tổng đàn\nSơn Hà\nPhòng Kinh tế\nCác thôn\nTháng 3/2026", // a name goes on with a capital
             "Tháng 3/2026\nThống kê tổng đàn\nPhòng Kinh tế\nCác thôn",         // in another order
         }) {
        CHECK(holds(with_first_row(cells), "\nTrạm Thú y\nPhòng Kinh tế\n"));
    }
    CHECK(holds(table(std::string(headings) + "1\n" + std::string(plain)), "\nPhòng Kinh tế\nCác thôn\n"));
}

TEST_CASE("groups of rows have Roman figures, and rows may be counted anew in each") {
    const std::string text = table(std::string(headings) + "I\nCHUẨN BỊ\n1\n" + std::string(plain) + "\n" +
                                   std::string(second) + "\nII\nTRIỂN KHAI\n1\n" + std::string(plain));
    CHECK(holds(text, "\nI | CHUẨN BỊ | | |\n1 | Thống kê"));
    CHECK(holds(text, "\nII | TRIỂN KHAI | | |\n1 | Thống kê"));
}

TEST_CASE("an amount is no number of a row, and unknown headings count where all rows have as many cells") {
    CHECK(holds(
        table("TT\nNội dung\nĐơn vị thực hiện\nSố lượng\nThời gian\n1\nLớp tập huấn\nPhòng Kinh tế\n2\n"
              "Tháng 3/2026\n2\nHội nghị\nPhòng Kinh tế\n1\nTháng 5/2026"),
        "\n1 | Lớp tập huấn | Phòng Kinh tế | 2 | Tháng 3/2026\n2 | Hội nghị | Phòng Kinh tế | 1 | Tháng 5/2026\n"));
    constexpr std::string_view unknown = "TT\nTên vụ án\nNơi thụ lý\nThời gian\n1\nVụ A\nTòa B\nQuý I\n2\nVụ C\n";
    CHECK(holds(table(std::string(unknown) + "Tòa D\nQuý II"), "\n2 | Vụ C | Tòa D | Quý II\n"));
    CHECK(holds(table(std::string(unknown) + "Quý II"), "\nVụ C\nQuý II\n"));
}

TEST_CASE("the text below a table is no cell of it") {
    const std::string rows = std::string(headings) + "1\n" + std::string(plain) + "\n" + std::string(second);
    CHECK(holds(table(rows + "\nCác đơn vị thực hiện nghiêm."), "| Ngày 11/3/2026\nCác đơn vị thực hiện nghiêm."));
}

TEST_CASE("each heading of a column is known, and each opening of a cell that says when") {
    for (const ColumnHeading& heading : column_headings) {
        CAPTURE(std::string(heading.words));
        CHECK(heads_numbers(heading.words) == (heading.sort == ColumnSort::number));
        const auto column = column_headed(std::string(heading.words) + " (đồng)");
        CHECK((column ? column->sort : ColumnSort::number) == heading.sort);
    }
    for (const RoleLabel& label : role_labels) {
        const auto column = column_headed(label.words);
        REQUIRE(column);
        CHECK(column->role == label.role);
    }
    const std::vector<FlatColumn> columns = {
        {ColumnSort::task, {}}, {ColumnSort::note, Role::lead}, {ColumnSort::time, {}}};
    for (const std::string_view opener : time_cell_openers) {
        CAPTURE(std::string(opener));
        CHECK(cells_of_row({"Rà soát", "Sở Y tế", opener}, columns) == std::vector<std::size_t>{1, 1, 1});
    }
}

TEST_CASE("rows of a table that were copied as lines say who does what, and by when") {
    const Text text =
        normalise(Text(std::string("KẾ HOẠCH\nTiêm phòng\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\n\n") +
                       "I. YÊU CẦU\n- Tiêm đủ.\n" + std::string(above) + std::string(headings) + "1\n" +
                       std::string(plain) + "\n" + std::string(second) + std::string(below)));
    const Layout layout = split(text);
    REQUIRE(layout.items.size() == 3);
    CHECK(layout.items[1].paragraphs.size() == 4);
}

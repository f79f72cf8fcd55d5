// SPDX-License-Identifier: Apache-2.0
#include "assignee_fixture.hpp"
#include "extract/abbreviations.hpp"
#include "extract/assignments.hpp"
#include "extract/bodies.hpp"
#include "extract/defined_names.hpp"

using namespace chithi;

namespace {

std::string read(std::string_view written) {
    const Text text{std::string(written)};
    AssignmentReader reader;
    reader.read(sentence(text));
    return summary(reader.take());
}

std::string joined(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names) out += (out.empty() ? "" : " | ") + name;
    return out;
}

} // namespace

TEST_CASE("sentences name who leads, who takes part and who is directed") {
    struct Case {
        std::string_view sentence, assignees;
    };
    constexpr Case cases[] = {
        {"Giao Sở Xây dựng chủ trì, phối hợp với Công an tỉnh kiểm tra các bến xe.",
         "lead Sở Xây dựng; coordinate Công an tỉnh"},
        {"Giao cho Sở Nội vụ tham mưu khen thưởng.", "lead Sở Nội vụ"},
        {"Yêu cầu các sở, ban, ngành tỉnh báo cáo kết quả.", "lead các sở, ban, ngành tỉnh"},
        {"Đề nghị Tòa án nhân dân tỉnh chỉ đạo xét xử kịp thời.", "lead Tòa án nhân dân tỉnh"},
        {"Phân công Sở Công Thương làm đầu mối tổng hợp.", "lead Sở Công Thương"},
        {"Mời Ban Pháp chế tham gia giám sát.", "lead Ban Pháp chế"},
        {"Sở Tư pháp có trách nhiệm thẩm định văn bản.", "lead Sở Tư pháp"},
        {"Sở Tài chính bố trí kinh phí.", "lead Sở Tài chính"},
        {"Sở Y tế phối hợp với Công an tỉnh rà soát.", "lead Sở Y tế; coordinate Công an tỉnh"},
        {"Ủy ban nhân dân tỉnh chỉ đạo Sở Xây dựng sửa chữa, bảo đảm an toàn.",
         "lead Ủy ban nhân dân tỉnh; directed Sở Xây dựng"},
        {"Công an tỉnh: kiểm soát người ra vào.", "lead Công an tỉnh"},
        {"Đối với Sở Tư pháp: rà soát văn bản.", "lead Sở Tư pháp"},
        {"Cơ quan chủ trì: Sở Y tế.", "lead Sở Y tế"},
        {"Cơ quan phối hợp: Sở Tài chính, Sở Nội vụ.", "coordinate Sở Tài chính, Sở Nội vụ"},
        {"Căn cứ nhiệm vụ được giao, các địa phương xây dựng kế hoạch.", "lead các địa phương"},
        {"Sau khi có ý kiến của Bộ Y tế, Sở Y tế ban hành hướng dẫn.", "lead Sở Y tế"},
        {"Theo hướng dẫn của Bộ Y tế, các địa phương điều trị tại nhà.", "lead các địa phương"},
        {"Sở Giáo dục và Đào tạo hướng dẫn các trường.", "lead Sở Giáo dục và Đào tạo"},
        {"Tiếp tục tăng cường kiểm tra.", ""},
        {"Nghiêm cấm đầu cơ, tăng giá.", ""},
        {"Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 15/TTr-SYT.", ""},
        {"Thực hiện nhiệm vụ được giao, kịp thời báo cáo.", ""},
        {"Sở Y tế đã hoàn thành việc tiêm.", ""},
        {"Tình hình giao thông diễn biến phức tạp.", ""},
        {"Tổ chức thực hiện nghiêm quy định.", ""},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.sentence));
        CHECK(read(each.sentence) == each.assignees);
    }
}

TEST_CASE("a complete name ends before a verb that no table holds") {
    CHECK(read("Công an tỉnh zzz các tụ điểm.") == "lead Công an tỉnh");
    CHECK(read("Sở Y tế zzz tủ thuốc.") == "lead Sở Y tế");
    CHECK(read("Ủy ban nhân dân huyện Trà Vân zzz biển báo.") == "lead Ủy ban nhân dân huyện Trà Vân");
    CHECK(read("Ủy ban nhân dân các xã ven biển, biên giới cấm biển.") ==
          "lead Ủy ban nhân dân các xã ven biển, biên giới");
    CHECK(read("Các cơ quan liên quan zzz tủ thuốc.") == "lead Các cơ quan liên quan");
}

TEST_CASE("who is forbidden or bound is named, who fails is not") {
    CHECK(read("Sở Xây dựng không cấp phép.") == "lead Sở Xây dựng");
    CHECK(read("Các chủ hồ tuyệt đối không xả nước.") == "lead Các chủ hồ");
    CHECK(read("Tổ chức, cá nhân không chấp hành thì bị xử phạt.") == "");
    CHECK(read("Người bán hàng khi ra chợ phải đeo khẩu trang.") == "lead Người bán hàng");
    CHECK(read("Sở Tư pháp, với vai trò thường trực, chủ trì thẩm tra.") == "lead Sở Tư pháp");
}

TEST_CASE("what is forbidden is a task, its verb known or not") {
    CHECK(read("Cảng vụ Hàng hải Vân Hải không zzz tàu rời bến.") == "lead Cảng vụ Hàng hải Vân Hải");
    CHECK(read("Cán bộ, công chức không uống rượu trong giờ làm việc.") == "lead Cán bộ, công chức");
    CHECK(read("Các cơ sở không đủ điều kiện.") == "");
    CHECK(read("Các trường học không tổ chức dạy thêm.") == "lead Các trường học");
    CHECK(read("Người nộp đơn được Phòng Tư pháp hướng dẫn.") == "");
    CHECK(read("Phân công cơ quan trình, cơ quan chủ trì thẩm tra như sau.") == "");
    CHECK(read("Giám đốc các sở giáo dục và đào tạo rà soát.") == "lead Giám đốc các sở giáo dục và đào tạo");
    CHECK(read("Yêu cầu các chủ hồ thủy lợi, thủy điện; UBND các xã rà soát.") ==
          "lead các chủ hồ thủy lợi, thủy điện; UBND các xã");
    CHECK(read("Người không đeo khẩu trang bị phạt.") == "");
}

TEST_CASE("the name of a place is the end of a name") {
    CHECK(read("Nhà máy nước Thạch Đà zzz đường ống.") == "lead Nhà máy nước Thạch Đà");
    CHECK(read("Ban Thường vụ Huyện ủy rà soát.") == "lead Ban Thường vụ Huyện ủy");
    CHECK(read("Báo cáo Chủ tịch UBND tỉnh, Giám đốc Sở Xây dựng.") == "");
}

TEST_CASE("of several, one more may be named that no table knows") {
    CHECK(read("Các cơ quan báo chí, hệ thống truyền thanh tăng thời lượng.") ==
          "lead Các cơ quan báo chí, hệ thống truyền thanh");
    CHECK(read("Phối hợp với các ngành, nhất là y tế rà soát.") == "coordinate các ngành");
    CHECK(read("Các địa phương có đê, có rừng cử người canh gác.") == "lead Các địa phương có đê, có rừng");
    CHECK(read("Đồng chí Nguyễn An phụ trách, theo dõi việc này.") == "lead Đồng chí Nguyễn An");
    CHECK(read("Đồng chí Nguyễn An phụ trách địa bàn kiểm tra cơ sở.") ==
          "lead Đồng chí Nguyễn An phụ trách địa bàn");
}

TEST_CASE("a list of names goes on behind a semicolon") {
    CHECK(read("Yêu cầu UBND các xã; Thủ trưởng các phòng, ban rà soát.") ==
          "lead UBND các xã; Thủ trưởng các phòng, ban");
    CHECK(read("Giám đốc các Sở: Nội vụ, Tư pháp; Chủ tịch UBND các xã chịu trách nhiệm thi hành.") ==
          "lead Giám đốc các Sở: Nội vụ, Tư pháp; Chủ tịch UBND các xã");
    CHECK(read("Báo cáo Sở Y tế; Sở Tài chính cấp kinh phí.") == "lead Sở Tài chính");
}

TEST_CASE("what somebody is to direct may be listed behind a colon") {
    CHECK(read("Giao Đảng ủy xã chỉ đạo: Trạm Y tế xã rà soát; Công an xã tuần tra.") ==
          "lead Đảng ủy xã; directed Trạm Y tế xã; directed Công an xã");
    CHECK(read("Chỉ đạo, hướng dẫn và đôn đốc các phòng lập hồ sơ.") == "directed các phòng");
}

TEST_CASE("who presides has the lead, and who only helps is a partner") {
    CHECK(read("Sở Y tế chủ trì, Sở Nội vụ phối hợp rà soát.") == "lead Sở Y tế; coordinate Sở Nội vụ");
    CHECK(read("Sở Y tế chủ trì; các huyện phối hợp rà soát.") == "lead Sở Y tế; coordinate các huyện");
    CHECK(read("Việc này do Sở Y tế chủ trì, các huyện phối hợp.") == "lead Sở Y tế; coordinate các huyện");
    CHECK(read("Giao Sở Y tế (chủ trì), Công an tỉnh (phối hợp) rà soát.") ==
          "lead Sở Y tế; coordinate Công an tỉnh");
    CHECK(read("Tại cuộc họp do Chủ tịch UBND tỉnh chủ trì, các ý kiến đều nhất trí.") == "");
}

TEST_CASE("behind a label stand names, known or not") {
    CHECK(read("Chủ trì: Sở Y tế; phối hợp: Hãng phim Trẻ, các nghệ nhân.") ==
          "lead Sở Y tế; coordinate Hãng phim Trẻ, các nghệ nhân");
    CHECK(read("Đơn vị thực hiện: Hãng phim Trẻ; thời gian: quý II.") == "lead Hãng phim Trẻ");
}

TEST_CASE("partners are named behind adverbs, too") {
    CHECK(read("Phối hợp chặt chẽ, thường xuyên với Công an tỉnh trong tuần tra.") == "coordinate Công an tỉnh");
    CHECK(read("Ban hành Quy chế phối hợp với Công an tỉnh.") == "");
    CHECK(read("Thực hiện kết hợp thanh tra, giám sát các cơ sở.") == "");
}

TEST_CASE("a business or half a word is no task") {
    CHECK(read("Các viện nghiên cứu công bố kết quả.") == "lead Các viện nghiên cứu");
    CHECK(read("Vụ Nuôi trồng thủy sản ban hành quy chuẩn.") == "lead Vụ Nuôi trồng thủy sản");
    CHECK(read("Thanh tra Bộ giúp Bộ trưởng kiểm tra.") == "lead Thanh tra Bộ");
    CHECK(read("Trung tâm kiểm tra việc thực hiện.") == "lead Trung tâm");
}

TEST_CASE("a list in an adjunct is not cut for a subject") {
    CHECK(read("Trên cơ sở đề xuất của các cơ quan, đơn vị, Sở Tài chính tổng hợp.") == "lead Sở Tài chính");
    CHECK(read("Thực hiện phối hợp với Sở Y tế, Sở Nội vụ rà soát.") == "coordinate Sở Y tế, Sở Nội vụ");
}

TEST_CASE("who asks decides who leads") {
    CHECK(read("Tiếp thu ý kiến cử tri, đề nghị Sở Y tế trả lời.") == "lead Sở Y tế");
    CHECK(read("Tăng cường tuần tra, yêu cầu các chủ nhà trọ ký cam kết.") == "directed các chủ nhà trọ");
    CHECK(read("Thường trực Thành ủy yêu cầu thực hiện ngay một số việc:") == "");
    CHECK(read("Triển khai giao ban thực hiện Đề án.") == "");
}

TEST_CASE("names that hold commas, và or verbs stay whole") {
    for (const std::string_view name : {"Ban Chỉ đạo phòng, chống dịch tỉnh", "Sở Văn hóa, Thể thao và Du lịch",
                                        "Sở Lao động - Thương binh và Xã hội", "Ban Tổ chức Tỉnh ủy", "Sở Xây dựng",
                                        "Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh",
                                        "Sở Kế hoạch và Đầu tư", "Trung tâm Kiểm soát bệnh tật tỉnh"}) {
        CAPTURE(std::string(name));
        CHECK(read("Giao " + std::string(name) + " rà soát, báo cáo kết quả.") == "lead " + std::string(name));
        CHECK(joined(bodies_of(name)) == name);
    }
}

TEST_CASE("a list of names is cut into single bodies") {
    struct Case {
        std::string_view text, bodies;
    };
    constexpr Case cases[] = {
        {"các sở, ban, ngành", "sở | ban | ngành"},
        {"Sở Y tế, Công an tỉnh và Sở Nội vụ", "Sở Y tế | Công an tỉnh | Sở Nội vụ"},
        {"Sở Văn hóa, Thể thao và Du lịch và Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch | Sở Y tế"},
        {"UBND tỉnh", "Ủy ban nhân dân tỉnh"},
        {"những cơ quan liên quan", "cơ quan liên quan"},
        {"các cơ quan (sở, ban, ngành)", "cơ quan"},
        {"Tổng giám đốc (Giám đốc) công ty", "Tổng giám đốc công ty"},
        {"Sở Y tế (thường trực", "Sở Y tế (thường trực"},
        {"(Sở Y tế)", "(Sở Y tế)"},
        {"CHI CỤC THUẾ HUYỆN, THỊ XÃ", "CHI CỤC THUẾ HUYỆN | CHI CỤC THUẾ THỊ XÃ"},
        {"các cơ quan, tổ chức", "cơ quan | tổ chức"},
        {"Ủy ban Giáo dục, Thanh niên và Thể thao", "Ủy ban Giáo dục, Thanh niên và Thể thao"},
        {"Hội Nông dân, Phụ nữ và Cựu chiến binh", "Hội Nông dân | Phụ nữ và Cựu chiến binh"},
        {"Công ty Cấp nước, Viettel và Công an xã", "Công ty Cấp nước | Viettel | Công an xã"},
        {"các sở: NN&PTNT, GDĐT", "Sở Nông nghiệp và Phát triển nông thôn | Sở Giáo dục và Đào tạo"},
        {"Sở Y tế; Sở Tài chính", "Sở Y tế | Sở Tài chính"},
        {"", ""},
        {", , và", ""},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.text));
        CHECK(joined(bodies_of(each.text)) == each.bodies);
    }
}

TEST_CASE("a name is given once for each role") {
    CHECK(read("Giao Sở Y tế chủ trì rà soát; giao Sở Y tế báo cáo; Sở Tài chính phối hợp với Sở Y tế.") ==
          "lead Sở Y tế; lead Sở Tài chính; coordinate Sở Y tế");
}

TEST_CASE("a title may be a whole sentence, or name who is concerned") {
    const Document document = document_of(
        "Yêu cầu như sau:\n\n1. Sở Y tế kiểm kê các kho sau:\n- Kho thuốc.\n\n2. Đối với các xã sản xuất giống:\n"
        "- Rà soát quy hoạch.\n\n3. Đối với công tác cán bộ:\n- Rà soát quy hoạch.\n");
    const auto& items = document.requirements;
    REQUIRE(items.size() == 3);
    CHECK(summary(items[0].children[0].assignees) == "lead Sở Y tế");
    CHECK(summary(items[1].children[0].assignees) == "lead các xã sản xuất giống");
    CHECK(summary(items[2].children[0].assignees) == "");
}

TEST_CASE("the headings of a table say whose role stands below them") {
    struct Case {
        std::string_view rows, assignees;
    };
    constexpr Case cases[] = {
        {"STT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian\n1|Mua vật tư|Sở Y tế|Sở Tài chính; Công an "
         "tỉnh|Quý "
         "I\n2|Tiêm chủng|Trạm Y tế|-|Quý II",
         "lead Sở Y tế; coordinate Sở Tài chính; Công an tỉnh; lead Trạm Y tế"},
        {"Việc|Người phụ trách\nĐón đoàn|Đồng chí Nguyễn An", "lead Đồng chí Nguyễn An"},
        {"STT|Tên dự án|Vốn\n1|Sở Y tế|20 tỷ", ""},
        {"Việc|Chủ trì\nMột hàng khác hẳn|Sở Y tế|thừa một ô", ""},
        {"Việc|Chủ trì\nĐón đoàn|3", ""},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.rows));
        AssignmentReader reader;
        const Text text{std::string(each.rows)};
        const std::string_view view = text.view();
        for (std::size_t first = 0; first < view.size();) {
            const std::size_t end = std::min(view.find('\n', first), view.size());
            reader.read(passage_of(text, {first, end}, "1"));
            first = end + 1;
        }
        CHECK(summary(reader.take()) == each.assignees);
    }
}

TEST_CASE("a name that is cut off ends with its text") {
    for (const std::string_view written : {"Giao Sở Y tế (thường trực", "Sở Y tế như", "Các phường 1,", "Về vốn,",
                                           "Cơ quan có thẩm quyền cấp", "Giao các sở, ngành:", "Sở Y tế rà soát,"}) {
        CAPTURE(std::string(written));
        CHECK_NOTHROW(static_cast<void>(read(written)));
    }
}

TEST_CASE("an abbreviation that the document makes names its body from there on, and before") {
    const Document document =
        document_of("Giao Ban Quản lý dự án đầu tư xây dựng công trình thủy lợi (sau đây gọi tắt là "
                    "BQLTL) và Trung tâm Phục vụ nông thôn mới (Trung tâm PVNTM) thực hiện:\n\n"
                    "1. BQLTL chủ trì, phối hợp với Trung tâm PVNTM rà soát các dự án (DA).\n\n"
                    "2. DA chậm tiến độ được báo cáo hằng tháng.\n");
    const auto bodies = [&](std::size_t item, std::size_t place) {
        return joined(document.requirements.at(item).assignees.at(place).bodies);
    };
    CHECK(bodies(0, 0) == "Ban Quản lý dự án đầu tư xây dựng công trình thủy lợi");
    CHECK(bodies(0, 1) == "Trung tâm Phục vụ nông thôn mới");
    // "DA" stands for no body.
    CHECK(document.requirements.at(1).assignees.at(0).from == Origin::lead_in);
}

TEST_CASE("of two abbreviations that begin alike the longer one is read") {
    const Document document = document_of(
        "Giao Ban Quản lý tài sản công (BQLTSC) và Ban Quản lý tài sản công 389 (BQLTSC 389) thực hiện:\n\n"
        "1. BQLTSC 389 rà soát kho.\n\n2. BQLTSC báo cáo.\n");
    const auto bodies = [&](std::size_t item) {
        return joined(document.requirements.at(item).assignees.at(0).bodies);
    };
    CHECK(bodies(0) == "Ban Quản lý tài sản công 389");
    CHECK(bodies(1) == "Ban Quản lý tài sản công");
}

TEST_CASE("a defined abbreviation is written out behind any mark that parts words") {
    const Text text{std::string("Ban Quản lý tài sản công (BQLTSC)")};
    const DefinedNames names(text, {0, text.size()});
    constexpr std::pair<std::string_view, std::string_view> cases[] = {
        {"(BQLTSC", "(Ban Quản lý tài sản công"},
        {"A,BQLTSC", "A,Ban Quản lý tài sản công"},
        {"“BQLTSC”", "“Ban Quản lý tài sản công”"},
        {"BQLTSC.", "Ban Quản lý tài sản công."},
        {"BQLTSC–X", "BQLTSC–X"},
        {"KH-BQLTSC", "KH-BQLTSC"},
    };
    for (const auto& [name, written_out] : cases) CHECK(names.written_out(name) == written_out);
}

TEST_CASE("who only passes the paper on has nothing to do") {
    const auto closing = [](const std::string& sentence) {
        const Document document = document_of("Chủ tịch Ủy ban nhân dân tỉnh kết luận:\n\n1. Sở Y tế rà soát kho.\n\n"
                                              "2. Sở Nội vụ báo cáo.\n\n" +
                                              sentence + "\n");
        return document.assignees.size();
    };
    CHECK(closing("Văn phòng Ủy ban nhân dân tỉnh thông báo đến các sở, ngành biết, triển khai thực hiện./.") == 0);
    CHECK(closing("Văn phòng Ủy ban nhân dân tỉnh thông báo tới các đơn vị được biết.") == 0);
    CHECK(closing("Giao Sở Y tế thông báo cho người dân biết, thực hiện.") == 1);
}

TEST_CASE("a line of dots behind an abbreviation ends") {
    CHECK(ends_word_of_name(std::string(3'000'000, '.'), 0));
    CHECK_FALSE(ends_word_of_name(std::string(3'000'000, '.') + "a", 0));
}

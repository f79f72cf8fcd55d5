// SPDX-License-Identifier: Apache-2.0
#include "core_fixture.hpp"

using namespace chithi;

namespace {

Parted ending(std::string_view end) {
    return Parted("Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Y tế rà soát.\n\n2. Công an tỉnh kiểm tra.\n\n" +
                  std::string(end));
}

std::string recipients(const Parted& parted) {
    std::string out;
    for (const RecipientRange& each : parted.layout.recipients) {
        out += (out.empty() ? "" : " | ") + parted(each.text);
        if (each.note) out += " {" + parted(*each.note) + "}";
    }
    return out;
}

std::string signature(const Parted& parted) {
    const SignatureRanges& found = parted.layout.signature;
    std::string authority = parted(found.authority);
    return authority + " / " + parted(found.position) + " / " + parted(found.name);
}

} // namespace

TEST_CASE("recipients are one an entry, their purpose apart") {
    struct Case {
        std::string_view end, recipients;
    };
    constexpr Case cases[] = {
        {"Nơi nhận:\n- Như trên;\n- Lưu: VT.", "Như trên | Lưu: VT"},
        {"Nơi nhận:\n- Bộ Y tế (để b/c);\n- Ban Bí thư (b/c),\n- Lưu VT, KGVX (5b).",
         "Bộ Y tế {để b/c} | Ban Bí thư {b/c} | Lưu VT, KGVX (5b)"},
        {"Nơi nhận:\n- Các đồng chí Ủy viên Ban Thường vụ,\ncác ban đảng;\n- Lưu: VT.",
         "Các đồng chí Ủy viên Ban Thường vụ, các ban đảng | Lưu: VT"},
        {"Nơi nhận:\n- Báo Vân Hải\n(để đưa tin);\n- Lưu: VT.", "Báo Vân Hải {để đưa tin} | Lưu: VT"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy, HĐND tỉnh (để\nb/c);\n- Lưu: VT.",
         "Thường trực Tỉnh ủy, HĐND tỉnh {để b/c} | Lưu: VT"},
        {"Nơi nhận: Như trên;\nLưu Văn phòng Tỉnh ủy.", "Như trên | Lưu Văn phòng Tỉnh ủy"},
        {"Nơi nhận:\n- Như trên;\n- Các sở: Y tế;\nCông Thương; Tài chính;\n- Lưu: VT.",
         "Như trên | Các sở: Y tế; Công Thương; Tài chính | Lưu: VT"},
        {"NƠI NHẬN\nNhư Điều 3;\nSở Y tế;\nLưu: VT.", "Như Điều 3 | Sở Y tế | Lưu: VT"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.end));
        const Parted parted = ending(each.end);
        CHECK(recipients(parted) == each.recipients);
        CHECK(paths(parted.layout.items) == "1 2");
        CHECK(parted.layout.signature.empty());
    }
}

TEST_CASE("signatures are read with the chain of those who sign for others") {
    struct Case {
        std::string_view end, signature;
    };
    constexpr Case cases[] = {
        {"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Trần Văn Bình"},
        {"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTrần Văn Bình",
         "TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Trần Văn Bình"},
        {"T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Bình", "T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Trần Văn Bình"},
        {"K/T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Văn Bình", "K/T GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Văn Bình"},
        {"KT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Bình", "KT.CHỦ TỊCH / PHÓ CHỦ TỊCH / Trần Văn Bình"},
        {"TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn Bình",
         "TL. CHỦ TỊCH | KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG / Trần Văn Bình"},
        {"TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ Y TẾ\n\nTrần Văn Bình", "TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ Y TẾ / Trần Văn Bình"},
        {"Q. GIÁM ĐỐC\n\nTrần Văn Bình", "Q. GIÁM ĐỐC / (none) / Trần Văn Bình"},
        {"GIÁM ĐỐC\n\nTrần Văn Bình", " / GIÁM ĐỐC / Trần Văn Bình"},
        {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTS. Trần Văn Bình", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / TS. Trần Văn Bình"},
        {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐại tá Trần Văn Bình", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Đại tá Trần Văn Bình"},
        {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký) Trần Văn Bình", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Văn Bình"},
        {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình (đã ký)", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Văn Bình"},
        {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nThS.BS. Trần Văn Bình",
         "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / ThS.BS. Trần Văn Bình"},
        {"Chủ tịch\n(Đã ký)\nTrần Văn Bình", " / Chủ tịch / Trần Văn Bình"},
        {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n( Đã ký )\nTrần Văn Bình", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Văn Bình"},
        {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n( đã kí)\nTrần Văn Bình", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Văn Bình"},
        {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐã ký.\nTrần Văn Bình", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Văn Bình"},
        {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Chữ ký, dấu)\nTrần Văn Bình", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Văn Bình"},
        {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐã ký: Trần Văn Bình", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Văn Bình"},
        {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n[Đã ký và đóng dấu]\nTrần Văn Bình",
         "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Văn Bình"},
        {"TUQ. GIÁM ĐỐC\nCHI CỤC TRƯỞNG CHI CỤC CHĂN NUÔI\nVÀ THÚ Y\n(đã ký)\nTrần Văn Bình",
         "TUQ. GIÁM ĐỐC / CHI CỤC TRƯỞNG CHI CỤC CHĂN NUÔI VÀ THÚ Y / Trần Văn Bình"},
        {"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / (none)"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.end));
        const Parted alone = ending(each.end);
        CHECK(signature(alone) == each.signature);
        CHECK(recipients(alone).empty());
        CHECK(paths(alone.layout.items) == "1 2");
        const Parted below = ending("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n" + std::string(each.end));
        CHECK(signature(below) == each.signature);
        CHECK(recipients(below) == "Như trên | Lưu: VT");
        const Parted above = ending(std::string(each.end) + "\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.");
        CHECK(signature(above) == each.signature);
        CHECK(recipients(above) == "Như trên | Lưu: VT");
    }
}

TEST_CASE("of two who sign, side by side, the first is taken and the list below is read") {
    const Parted parted =
        ending("   KT. BỘ TRƯỞNG                KT. BỘ TRƯỞNG\n      BỘ Y TẾ                 BỘ XÂY DỰNG\n"
               "     THỨ TRƯỞNG                THỨ TRƯỞNG\n\n    Trần Văn Bình            Lê Thị Hoa\n\n"
               "Nơi nhận:\n- Như trên;\n- Lưu: VT.");
    CHECK(signature(parted) == "KT. BỘ TRƯỞNG BỘ Y TẾ / THỨ TRƯỞNG / Trần Văn Bình");
    CHECK(recipients(parted) == "Như trên | Lưu: VT");
    CHECK(parted.layout.appendices.empty());
}

TEST_CASE("behind a tab stands who signs, beside recipients at the margin") {
    const Parted parted = ending("Nơi nhận:\tKT. CHỦ TỊCH\n- Như trên;\tPHÓ CHỦ TỊCH\n- Lưu: VT.\n\tTrần Văn Bình\n");
    CHECK(signature(parted) == "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Trần Văn Bình");
    CHECK(recipients(parted) == "Như trên | Lưu: VT");
}

TEST_CASE("the purpose of a recipient is told by its words, wherever its line breaks") {
    struct Case {
        std::string_view entry, text, note;
    };
    constexpr Case cases[] = {
        {"Ban Bí thư (để\nbáo cáo);", "Ban Bí thư", "để báo cáo"},
        {"Báo Vân Hải (đưa tin);", "Báo Vân Hải", "đưa tin"},
        {"Ban Bí thư (báo cáo);", "Ban Bí thư", "báo cáo"},
        {"Sở Y tế: để thực hiện;", "Sở Y tế", "để thực hiện"},
        {"Chủ tịch UBND tỉnh - để báo cáo;", "Chủ tịch UBND tỉnh", "để báo cáo"},
        {"Chủ tịch UBND tỉnh, để b/c;", "Chủ tịch UBND tỉnh", "để b/c"},
        {"Lưu: VT, để tra cứu sau;", "Lưu: VT, để tra cứu sau", "(none)"},
        {"Ban Chỉ đạo (theo Quyết định số 5/QĐ-UBND);", "Ban Chỉ đạo (theo Quyết định số 5/QĐ-UBND)", "(none)"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.entry));
        const Parted parted = ending("Nơi nhận:\n- Như trên;\n- " + std::string(each.entry) + "\n- Lưu: VT.");
        REQUIRE(parted.layout.recipients.size() == 3);
        const RecipientRange& recipient = parted.layout.recipients[1];
        CHECK(parted(recipient.text) == each.text);
        CHECK((recipient.note ? parted(*recipient.note) : "(none)") == each.note);
    }
}

TEST_CASE("what follows the signature is an appendix and gives no work") {
    for (const std::string_view second : {"PHỤ LỤC\nDANH SÁCH CÁC CHỐT\n1. Chốt số 1.\n2. Chốt số 2.",
                                          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nMẪU ĐƠN\n1. Họ và tên:",
                                          "QUY ĐỊNH\nVề chế độ báo cáo\nĐiều 1. Phạm vi."}) {
        CAPTURE(std::string(second));
        const Parted parted =
            ending("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình\n\n" +
                   std::string(second));
        CHECK(paths(parted.layout.items) == "1 2");
        CHECK(signature(parted) == "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Trần Văn Bình");
        CHECK(recipients(parted) == "Như trên | Lưu: VT");
        REQUIRE(parted.layout.appendices.size() == 1);
        const std::vector<Range>& rows = parted.layout.appendices.front().paragraphs;
        CHECK(parted(rows.front()) == std::string(second.substr(0, second.find('\n'))));
        CHECK(parted(rows.back()) == std::string(second.substr(second.rfind('\n') + 1)));
    }
}

TEST_CASE("a document may end without recipients and signature") {
    const Parted parted = ending("");
    CHECK(recipients(parted).empty());
    CHECK(parted.layout.signature.empty());
    CHECK(paths(parted.layout.items) == "1 2");
}

TEST_CASE("an office that opens a sentence is no signature") {
    const Parted parted = ending("3. Chủ tịch Ủy ban nhân dân các xã kiểm tra.\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN CÁC XÃ "
                                 "chịu trách nhiệm thực hiện.");
    CHECK(paths(parted.layout.items) == "1 2 3");
    CHECK(parted.layout.signature.empty());
}

TEST_CASE("a name beside the list of recipients does not end it") {
    const Parted parted = ending("TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nNơi nhận:\n- Như trên;\n(đã ký) Trần Văn Bình\n"
                                 "- Ban Giám đốc;\n- Lưu: VT.");
    CHECK(signature(parted) == "TL. GIÁM ĐỐC / TRƯỞNG PHÒNG / Trần Văn Bình");
    CHECK(recipients(parted) == "Như trên | Ban Giám đốc | Lưu: VT");
}

TEST_CASE("blanks that a draft leaves in its head part no columns") {
    const Parted parted("NGÂN HÀNG NHÀ NƯỚC VIỆT NAM      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                        "Số:        /NHNN-TD                Độc lập - Tự do - Hạnh phúc\n"
                        "V/v cho vay                        Hà Nội, ngày      tháng      năm 2021\n\n"
                        "Kính gửi: Các ngân hàng\n\nYêu cầu:\n\n1. Rà soát.\n2. Báo cáo.\n");
    CHECK(parted(parted.layout.head.bodies) == "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM");
    CHECK(parted(parted.layout.head.date) == "ngày tháng năm 2021");
    CHECK(parted(parted.layout.head.subject) == "cho vay");
    CHECK(paths(parted.layout.items) == "1 2");
}

TEST_CASE("a recipient that is named after the Party ends no list") {
    const Parted parted =
        ending("Nơi nhận:\n- Như trên;\n- Văn phòng Trung ương Đảng Cộng sản Việt Nam;\n- Lưu: VT.");
    CHECK(recipients(parted) == "Như trên | Văn phòng Trung ương Đảng Cộng sản Việt Nam | Lưu: VT");
    CHECK(parted.layout.appendices.empty());
}

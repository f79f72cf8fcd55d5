// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// A type of document: its name, the slug used in records, its symbols in numbers.
struct DocumentType {
    std::string_view name;   ///< as `exact_key` gives it
    std::string_view slug;   ///< the name without marks
    std::string_view symbol; ///< in numbers; empty where there is none
    bool titled;             ///< stands as a title of its own above the subject
    std::string_view source;
};

/// Longer names stand before those they begin with; of two types with one symbol, the one that is told by it first.
inline constexpr std::array document_types = {
    DocumentType{"nghị quyết liên tịch", "nghi_quyet_lien_tich", "NQLT", true, "decree 30/2020"},
    DocumentType{"nghị quyết", "nghi_quyet", "NQ", true, "decree 30/2020"},
    DocumentType{"quyết định", "quyet_dinh", "QĐ", true, "decree 30/2020"},
    DocumentType{"chỉ thị", "chi_thi", "CT", true, "decree 30/2020"},
    DocumentType{"quy chế", "quy_che", "QC", true, "decree 30/2020"},
    DocumentType{"quy định", "quy_dinh", "QyĐ", true, "decree 30/2020; Party documents use QĐ"},
    DocumentType{"thông cáo", "thong_cao", "TC", true, "decree 30/2020"},
    DocumentType{"thông báo", "thong_bao", "TB", true, "decree 30/2020"},
    DocumentType{"hướng dẫn", "huong_dan", "HD", true, "decree 30/2020"},
    DocumentType{"chương trình hành động", "chuong_trinh", "CTr", true, "usage"},
    DocumentType{"chương trình", "chuong_trinh", "CTr", true, "decree 30/2020"},
    DocumentType{"kế hoạch", "ke_hoach", "KH", true, "decree 30/2020"},
    DocumentType{"phương án", "phuong_an", "PA", true, "decree 30/2020"},
    DocumentType{"đề án", "de_an", "ĐA", true, "decree 30/2020"},
    DocumentType{"dự án", "du_an", "DA", true, "decree 30/2020"},
    DocumentType{"báo cáo", "bao_cao", "BC", true, "decree 30/2020"},
    DocumentType{"biên bản", "bien_ban", "BB", true, "decree 30/2020"},
    DocumentType{"tờ trình", "to_trinh", "TTr", true, "decree 30/2020"},
    DocumentType{"hợp đồng", "hop_dong", "HĐ", true, "decree 30/2020"},
    DocumentType{"công văn", "cong_van", "CV", false, "decree 30/2020 (no symbol); Party documents use CV"},
    DocumentType{"công điện khẩn", "cong_dien", "CĐ", true, "usage"},
    DocumentType{"công điện", "cong_dien", "CĐ", true, "decree 30/2020"},
    DocumentType{"bản ghi nhớ", "ban_ghi_nho", "BGN", true, "decree 30/2020"},
    DocumentType{"bản thỏa thuận", "ban_thoa_thuan", "BTT", true, "decree 30/2020"},
    DocumentType{"giấy ủy quyền", "giay_uy_quyen", "GUQ", true, "decree 30/2020"},
    DocumentType{"giấy mời", "giay_moi", "GM", true, "decree 30/2020"},
    DocumentType{"giấy triệu tập", "giay_trieu_tap", "GTT", true, "usage of Party committees and organisations"},
    DocumentType{"giấy giới thiệu", "giay_gioi_thieu", "GGT", true, "decree 30/2020"},
    DocumentType{"giấy nghỉ phép", "giay_nghi_phep", "GNP", true, "decree 30/2020"},
    DocumentType{"giấy phép", "giay_phep", "GP", false, "usage: licences, in citations"},
    DocumentType{"giấy chứng nhận", "giay_chung_nhan", "GCN", false, "usage: certificates, in citations"},
    DocumentType{"giấy xác nhận", "giay_xac_nhan", "GXN", false, "usage: certificates, in citations"},
    DocumentType{"phiếu gửi", "phieu_gui", "PG", true, "decree 30/2020"},
    DocumentType{"phiếu chuyển", "phieu_chuyen", "PC", true, "decree 30/2020"},
    DocumentType{"phiếu báo", "phieu_bao", "PB", true, "decree 30/2020"},
    DocumentType{"thư công", "thu_cong", "", true, "decree 30/2020"},
    DocumentType{"thư ngỏ", "thu_ngo", "", true, "usage: to parents, enterprises, citizens"},
    DocumentType{"thư kêu gọi", "thu_keu_goi", "", true, "usage"},
    DocumentType{"kết luận", "ket_luan", "KL", true, "Party rule 66-QĐ/TW; conclusions of state inspectors"},
    DocumentType{"tuyên bố", "tuyen_bo", "", true, "Party rule 66-QĐ/TW"},
    DocumentType{"lời kêu gọi", "loi_keu_goi", "", true, "Party rule 66-QĐ/TW"},
    DocumentType{"quy hoạch", "quy_hoach", "", true, "Party rule 399-QĐ/TW"},
    DocumentType{"chiến lược", "chien_luoc", "", true, "Party rule 399-QĐ/TW"},
    DocumentType{"điều lệ", "dieu_le", "", true, "Party rule 66-QĐ/TW"},
    DocumentType{"hiến pháp", "hien_phap", "", true, "law on legal normative documents"},
    DocumentType{"bộ luật", "bo_luat", "", true, "law on legal normative documents"},
    DocumentType{"luật", "luat", "", true, "law on legal normative documents"},
    DocumentType{"pháp lệnh", "phap_lenh", "PL", true, "law on legal normative documents"},
    DocumentType{"sắc lệnh", "sac_lenh", "SL", true, "documents of 1945 to 1959"},
    DocumentType{"sắc luật", "sac_luat", "SLt", true, "documents of 1945 to 1959"},
    DocumentType{"lệnh", "lenh", "L", true, "law on legal normative documents"},
    DocumentType{"nghị định", "nghi_dinh", "NĐ", true, "law on legal normative documents"},
    DocumentType{"thông tư liên tịch", "thong_tu_lien_tich", "TTLT", true, "law on legal normative documents"},
    DocumentType{"thông tư", "thong_tu", "TT", true, "law on legal normative documents"},
    DocumentType{"thông tri", "thong_tri", "TT", true, "Party rule 66-QĐ/TW"},
    DocumentType{"văn bản hợp nhất", "van_ban_hop_nhat", "VBHN", true, "ordinance on consolidation"},
    DocumentType{"văn bản", "van_ban", "", false, "usage: any paper, in citations"},
};

/// The type whose name `key` (of `exact_key`) begins with as whole words, or null.
[[nodiscard]] constexpr const DocumentType* type_beginning(std::string_view key) noexcept {
    for (const DocumentType& type : document_types) {
        if (!key.starts_with(type.name.front()) || !key.starts_with(type.name)) continue; // one look at most rows
        if (key.size() == type.name.size()) return &type;
        const char next = key[type.name.size()];
        const bool word_goes_on = (next >= 'a' && next <= 'z') || static_cast<unsigned char>(next) >= 0x80;
        if (!word_goes_on) return &type;
    }
    return nullptr;
}

/// The type with this symbol in numbers, or null: "CT" is chỉ thị.
[[nodiscard]] constexpr const DocumentType* type_of_symbol(std::string_view symbol) noexcept {
    if (symbol.empty()) return nullptr;
    for (const DocumentType& type : document_types) {
        if (type.symbol == symbol) return &type;
    }
    return nullptr;
}

} // namespace chithi

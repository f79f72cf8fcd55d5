// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "common/translated.hpp"
#include <array>

/// The texts of --help: what a tool does, its options, and what stands for their values.
namespace chithi::tools {

inline constexpr std::array vietnamese_help = {
    // ---- All tools
    Translated{"usage: {} {}", "cách dùng: {} {}"},
    Translated{"The manual: man {}", "Hướng dẫn đầy đủ: chithi help {}"},
    Translated{"print this text", "in hướng dẫn ngắn này"},
    Translated{"print the version", "in số phiên bản"},
    Translated{"the index (else $CHITHI_DB, else your own)", "chỉ mục (nếu không: $CHITHI_DB, hoặc của riêng bạn)"},
    Translated{"auto, always or never", "auto (tự động), always (luôn) hoặc never (không)"},
    Translated{"read pictures and scanned pages too (slow)", "đọc cả ảnh và trang quét (chậm)"},
    Translated{"NAME", "TÊN"},
    Translated{"N", "SỐ"},
    Translated{"DATE", "NGÀY"},
    Translated{"RANGE", "KHOẢNG"},
    Translated{"ADDRESSEE", "ĐƠN_VỊ"},
    Translated{"FILE", "TỆP"},
    Translated{"SECONDS", "GIÂY"},
    Translated{"ISSUER", "CƠ_QUAN"},
    Translated{"wait so long for another program that writes (60)",
               "chờ tối đa bấy nhiêu giây khi chương trình khác đang ghi (60)"},
    Translated{"WHEN", "KHI"},
    Translated{"DOC", "VĂN_BẢN"},
    Translated{"ROLE", "VAI_TRÒ"},
    Translated{"KIND", "LOẠI"},
    Translated{"NAME,...", "TÊN,..."},
    Translated{"only these columns or keys, in this order: name,due",
               "chỉ các cột hoặc khóa này, theo thứ tự này: name,due"},
    Translated{"end each field with NUL, for xargs -0; needs --fields",
               "kết thúc mỗi ô bằng NUL, cho xargs -0; cần --fields"},
    Translated{"KEY=VALUE", "KHÓA=GIÁ_TRỊ"},

    // ---- chithi
    Translated{"usage: chithi TOOL [ARGUMENT]...\n       chithi help TOOL\n\nThe tools:",
               "cách dùng: chithi CÔNG_CỤ [THAM_SỐ]...\n           chithi help CÔNG_CỤ\n\nCác công cụ:"},
    Translated{"the query language", "ngôn ngữ của câu tìm"},
    Translated{"what people do with chithi and other programs", "chithi dùng cùng các chương trình khác"},
    Translated{"the record of a document", "bản ghi của một văn bản"},
    Translated{"the index in SQL, for other programs", "chỉ mục trong SQL, cho chương trình khác"},
    Translated{"open a page of the manual", "mở một trang hướng dẫn"},
    Translated{"add documents to the index", "nạp văn bản vào chỉ mục"},
    Translated{"find requirements by keyword", "tìm yêu cầu theo từ khóa"},
    Translated{"who must do what by when", "đơn vị nào phải làm gì, hạn khi nào"},
    Translated{"one document or one requirement, in context", "xem một văn bản hoặc một yêu cầu trong ngữ cảnh"},
    Translated{"the whole index or a selection: jsonl, csv, ics", "xuất cả chỉ mục hoặc một phần: jsonl, csv, ics"},
    Translated{"whether the index is sound; make it anew", "kiểm tra chỉ mục; dựng lại chỉ mục"},
    Translated{"print what is found in a document, without an index",
               "in những gì đọc được từ văn bản, không cần chỉ mục"},

    // ---- chithi-check
    Translated{"[OPTION]...", "[TÙY_CHỌN]..."},
    Translated{"Looks whether the index is sound, and makes it anew from the sources kept in it.",
               "Kiểm tra chỉ mục có nguyên vẹn không, và dựng lại từ các tệp gốc lưu trong đó."},
    Translated{"first make the index anew from its sources", "trước hết dựng lại chỉ mục từ các tệp gốc"},
    Translated{"first read anew what older rules have read", "trước hết đọc lại văn bản đã đọc theo quy tắc cũ"},

    // ---- chithi-export
    Translated{"[OPTION]... [QUERY...]", "[TÙY_CHỌN]... [TỪ_CẦN_TÌM...]"},
    Translated{
        "Writes documents, tasks or deadlines for other programs: all, or what a query and filters leave.",
        "Xuất văn bản, nhiệm vụ hoặc hạn cho chương trình khác: tất cả, hoặc phần còn lại sau câu tìm và bộ lọc."},
    Translated{"jsonl (documents), csv (tasks) or ics (deadlines)", "jsonl (văn bản), csv (nhiệm vụ) hoặc ics (hạn)"},
    Translated{"csv: begin with a mark by which Excel knows UTF-8", "csv: bắt đầu bằng dấu để Excel nhận ra UTF-8"},
    Translated{"csv: only these columns, in this order: name,due", "csv: chỉ các cột này, theo thứ tự này: name,due"},
    Translated{"ics: events instead of to-dos", "ics: sự kiện thay cho việc cần làm"},
    Translated{"tasks of one body, as chithi-list does", "nhiệm vụ của một đơn vị, như chithi-list"},

    // ---- chithi-ingest
    Translated{"[OPTION]... PATH...", "[TÙY_CHỌN]... ĐƯỜNG_DẪN..."},
    Translated{"Adds documents to the index: files, folders, or - for a list on standard input.",
               "Nạp văn bản vào chỉ mục: tệp, thư mục, hoặc - là danh sách ở đầu vào chuẩn."},
    Translated{"the list ends each path with NUL (find -print0)",
               "trong danh sách, mỗi đường dẫn kết thúc bằng NUL (find -print0)"},
    Translated{"give number, issued or received", "đặt number (số), issued (ngày ban hành) hoặc received (ngày đến)"},
    Translated{"remove the named documents", "bỏ các văn bản được nêu"},
    Translated{"remove documents whose files are gone from the named folders",
               "bỏ văn bản có tệp không còn trong các thư mục được nêu"},
    Translated{"say what would be done, and write nothing", "chỉ nói sẽ làm gì, không ghi gì"},
    Translated{"list the files that were refused in FILE, with the reason",
               "ghi vào TỆP danh sách các tệp bị từ chối, kèm lý do"},
    Translated{"count deadlines within 7 days from that day", "đếm các hạn trong 7 ngày kể từ ngày đó"},
    Translated{"name each document, and what is skipped", "nêu tên từng văn bản và những gì bị bỏ qua"},

    // ---- chithi-list
    Translated{"[OPTION]... [ADDRESSEE...]", "[TÙY_CHỌN]... [ĐƠN_VỊ...]"},
    Translated{"Lists everybody who has tasks; with an addressee or a filter, the tasks.",
               "Liệt kê mọi đơn vị có nhiệm vụ; kèm tên đơn vị hoặc bộ lọc thì liệt kê các nhiệm vụ."},
    Translated{"lead, coordinate or directed", "lead (chủ trì), coordinate (phối hợp) hoặc directed (được chỉ đạo)"},
    Translated{"tasks of documents of one kind, as cong_van", "nhiệm vụ của một loại văn bản, ví dụ cong_van"},
    Translated{"... of one issuer; a part of its name will do", "... của một cơ quan ban hành; chỉ cần một phần tên"},
    Translated{"... of one document", "... của một văn bản"},
    Translated{"... issued then (2025, 2025-09, 2025-09-18) or later",
               "... ban hành từ khi đó (2025, 2025-09, 18/9/2025) trở đi"},
    Translated{"... issued then or earlier", "... ban hành đến hết khi đó"},
    Translated{"tasks due then: 2025-09, or 2025-09-10..2025-10",
               "nhiệm vụ có hạn khi đó: 2025-09, 2025-08..2025-10"},
    Translated{"tasks due before then", "nhiệm vụ có hạn trước khi đó"},
    Translated{"tasks due within so many days from today", "nhiệm vụ đến hạn trong số ngày đó kể từ hôm nay"},
    Translated{"tasks that were due before today", "nhiệm vụ đã quá hạn"},
    Translated{"take that day for today", "lấy ngày đó làm hôm nay"},

    // ---- chithi-parse
    Translated{"[OPTION]... FILE...", "[TÙY_CHỌN]... TỆP..."},
    Translated{"Prints the record of each directive document; - is standard input.",
               "In bản ghi của từng văn bản chỉ đạo; - là đầu vào chuẩn."},
    Translated{"show decode, normalise, split or extract instead", "xem bước decode, normalise, split hoặc extract"},
    Translated{"how text files spell their letters", "bảng mã chữ của tệp văn bản"},

    // ---- chithi-search
    Translated{"[OPTION]... QUERY...", "[TÙY_CHỌN]... TỪ_CẦN_TÌM..."},
    Translated{"Finds requirements by keyword, the best first; - is a query on standard input.",
               "Tìm yêu cầu theo từ khóa, sát nhất đứng đầu; - là câu tìm ở đầu vào chuẩn."},
    Translated{"print at most N hits (20)", "in nhiều nhất SỐ kết quả (20)"},
    Translated{"leave out the first N hits", "bỏ qua SỐ kết quả đầu"},
    Translated{"what comes first: relevance, date or due", "xếp theo relevance (độ sát), date (ngày) hoặc due (hạn)"},
    Translated{"show as one hit: alike, document or none",
               "gộp kết quả: alike (giống nhau), document (cùng văn bản), none"},
    Translated{"marks never matter", "không phân biệt dấu"},
    Translated{"marks always matter", "luôn phân biệt dấu"},
    Translated{"find only the words that are typed", "chỉ tìm đúng từ đã gõ, không tìm từ đồng nghĩa"},
    Translated{"print only how many were found", "chỉ in số kết quả"},
    Translated{"print how many were found by kind, issuer, year or to",
               "in số kết quả theo kind (loại), issuer (nơi ban hành), year (năm), to (đơn vị)"},
    Translated{"find what is about the same as DOC or DOC#PATH", "tìm nội dung gần với VĂN_BẢN hoặc VĂN_BẢN#MỤC"},
    Translated{"print how the query is read and carried out", "in cách hiểu và thực hiện câu tìm"},

    // ---- chithi-show
    Translated{"[OPTION]... DOCUMENT[#PART]...", "[TÙY_CHỌN]... VĂN_BẢN[#MỤC]..."},
    Translated{"Shows documents of the index, or parts of them between their parents and children; - for a "
               "list on standard input.",
               "Xem các văn bản trong chỉ mục, hoặc các mục cùng mục trên và dưới chúng; - là danh sách ở đầu vào "
               "chuẩn."},
    Translated{"the list ends each name with NUL instead of a line feed",
               "trong danh sách, mỗi tên kết thúc bằng NUL thay cho ký tự xuống dòng"},
    Translated{"print the bytes that were ingested", "in nguyên tệp đã nạp"},
    Translated{"list what the document was before its file changed",
               "liệt kê các bản trước khi tệp của văn bản bị sửa"},
};

} // namespace chithi::tools

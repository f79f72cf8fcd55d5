// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// The mottos above a document, whole, by their letters as `fold` gives them: spaces, dashes and marks are what goes
/// wrong in files. Source: decree 30/2020/NĐ-CP and Party guidance 36-HD/VPTW, cell 1.
inline constexpr std::array national_mottos = std::to_array<std::string_view>({
    "conghoaxahoichunghiavietnam",
    "conghoaxhcnvietnam",
    "doclaptudohanhphuc",
    "conghoaxahoichunghiavietnamdoclaptudohanhphuc",
    "dangcongsanvietnam",
});

/// Mottos whose two lines were joined into one, and that of the Party, which has one line: as the above.
inline constexpr std::array joined_mottos = std::to_array<std::string_view>({
    "conghoaxahoichunghiavietnamdoclaptudohanhphuc",
    "conghoaxhcnvietnamdoclaptudohanhphuc",
});
inline constexpr std::string_view party_motto = "dangcongsanvietnam";

/// Names of organisations that stand in the place of a motto, whole, by their letters as `fold` gives them. Source:
/// guidance of the Youth Union on its papers.
inline constexpr std::array organisation_mottos = std::to_array<std::string_view>({
    "doantncshochiminh",
    "doanthanhniencongsanhochiminh",
});

/// What is enough of a motto to know it by in a line of two columns.
inline constexpr std::array motto_beginnings = std::to_array<std::string_view>({
    "conghoaxahoi",
    "conghoaxhcn",
    "xahoichunghiavietnam",
    "doclaptudo",
    "dangcongsanvietnam",
});

/// Last words of a motto that was broken over two lines.
inline constexpr std::array motto_ends = std::to_array<std::string_view>({
    "vietnam",
    "nam",
    "hanhphuc",
    "phuc",
    "nghia",
    "tudo",
});

/// Urgency, secrecy and circulation stamps, as `fold` gives them. Source: decree 30/2020/NĐ-CP, cells 10 and 11;
/// Party guidance, 10 and 11.
inline constexpr std::array stamps = std::to_array<std::string_view>({
    "hoa toc",
    "hoa toc hen gio",
    "thuong khan",
    "khan",
    "khan truong",
    "toi khan",
    "mat",
    "toi mat",
    "tuyet mat",
    "luu hanh noi bo",
    "xem xong tra lai",
    "du thao",
    "tai lieu thu hoi",
    "xong hoi nghi tra lai",
    "ban sao",
    "sao y",
    "sao luc",
    "sao y ban chinh",
    "fax",
    "can gap",
    "dung chung",
    "do khan: hoa toc",
    "do khan: thuong khan",
    "do khan: khan",
    "do mat: mat",
    "do mat: toi mat",
    "do mat: tuyet mat",
    "ban thao",
    "du thao lan",
    "hoa toc - mat",
    "mat - hoa toc",
    "ban chinh",
    "ban dien tu",
});

/// The marks of who signs for whom, at the start of a line in capitals. Source: decree 30/2020/NĐ-CP; Party
/// guidance 36-HD/VPTW; older and mixed spellings are seen in files.
struct SigningMark {
    std::string_view mark;
    std::string_view meaning;
    std::string_view source;
};

inline constexpr std::array signing_marks = {
    SigningMark{"TM.", "thay mặt", "decree 30/2020"},  SigningMark{"T/M", "thay mặt", "36-HD/VPTW"},
    SigningMark{"TM ", "thay mặt", "usage"},           SigningMark{"KT.", "ký thay", "decree 30/2020"},
    SigningMark{"K/T", "ký thay", "36-HD/VPTW"},       SigningMark{"KT ", "ký thay", "usage"},
    SigningMark{"TL.", "thừa lệnh", "decree 30/2020"}, SigningMark{"T/L", "thừa lệnh", "36-HD/VPTW"},
    SigningMark{"TL ", "thừa lệnh", "usage"},          SigningMark{"TUQ.", "thừa ủy quyền", "decree 30/2020"},
    SigningMark{"TUQ ", "thừa ủy quyền", "usage"},     SigningMark{"T/U", "thừa ủy quyền", "usage"},
    SigningMark{"T.M", "thay mặt", "usage"},           SigningMark{"K.T", "ký thay", "usage"},
    SigningMark{"T.L", "thừa lệnh", "usage"},          SigningMark{"Q.", "quyền", "decree 30/2020"},
};

/// Words that tell the English name of a body, or the motto in English, in heads of two languages, as `fold` gives
/// them; none is a Vietnamese syllable. Source: usage of universities, hospitals, banks.
inline constexpr std::array english_head_words = std::to_array<std::string_view>(
    {"socialist", "republic", "independence", "freedom",   "happiness", "ministry", "department",  "university",
     "college",   "hospital", "institute",    "committee", "people's",  "province", "corporation", "company",
     "bank",      "school",   "center",       "centre",    "office",    "of"});

/// Words with which the list of recipients opens, as `fold` gives them.
inline constexpr std::array recipient_marks = std::to_array<std::string_view>({
    "noi nhan",
    "noi gui",
    "noi nhan van ban",
});

/// Words with which the list of addressees opens, as `fold` gives them.
inline constexpr std::array addressee_marks = std::to_array<std::string_view>({
    "kinh gui",
    "kinh trinh",
    "kinh goi",
    "dong kinh gui",
});

/// How the titles of appendices and forms open, as `fold` gives them. Source: decree 30/2020/NĐ-CP, appendix I,
/// part III; usage.
inline constexpr std::array appendix_titles = std::to_array<std::string_view>({
    "phu luc",
    "phu bieu",
    "bieu mau",
    "bieu so",
    "mau so",
    "mau bieu",
    "mau 0",
    "danh muc kem theo",
    "danh sach kem theo",
});

/// What a paper says that is issued with another and is no document of its own, as `fold` gives it. Source: usage.
inline constexpr std::array issued_with = std::to_array<std::string_view>({
    "(kem theo",
    "(ban hanh kem theo",
    "ban hanh kem theo",
    "(gui kem",
    "(dinh kem",
    "mau so",
});

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// Offices as they stand above a signature, as `fold` gives them; a line in capitals that begins so is one.
/// Source: decree 30/2020/NĐ-CP, cell 7a; Party guidance 36-HD/VPTW; usage.
inline constexpr std::array signing_positions = std::to_array<std::string_view>({
    "thu tuong",       "pho thu tuong",       "bo truong",       "thu truong",
    "chu tich",        "pho chu tich",        "bi thu",          "pho bi thu",
    "giam doc",        "pho giam doc",        "tong giam doc",   "pho tong giam doc",
    "cuc truong",      "pho cuc truong",      "vu truong",       "pho vu truong",
    "chi cuc truong",  "pho chi cuc truong",  "tong cuc truong", "pho tong cuc truong",
    "chanh van phong", "pho chanh van phong", "chanh thanh tra", "pho chanh thanh tra",
    "thong doc",       "pho thong doc",       "truong ban",      "pho truong ban",
    "truong phong",    "pho truong phong",    "truong khoa",     "pho truong khoa",
    "hieu truong",     "pho hieu truong",     "vien truong",     "pho vien truong",
    "chu nhiem",       "pho chu nhiem",       "tong thanh tra",  "pho tong thanh tra",
    "chanh an",        "pho chanh an",        "chi huy truong",  "pho chi huy truong",
    "uy vien",         "truong doan",         "to truong",       "nguoi dung dau",
});

/// How what stands in the place of a handwritten signature begins, as `fold` gives it, brackets left out: "(Đã ký)",
/// "[đã ký và đóng dấu]", "(chữ ký, dấu)". Source: usage in published copies.
inline constexpr std::array signed_marks = std::to_array<std::string_view>({
    "da ky",
    "da ki",
    "ky ten",
    "ky, dong dau",
    "ky va dong dau",
    "chu ky",
    "signed",
});

/// Words of a signed mark besides its beginning, as `fold` gives them: with others it is a sentence.
inline constexpr std::array signed_mark_words = std::to_array<std::string_view>(
    {"da", "ky", "ki", "ten", "dong", "dau", "va", "chu", "so", "dien", "tu", "ghi", "ro", "ho", "signed"});

/// Ranks before the name of who signs, as `fold` gives them. Source: usage in the army and the police.
inline constexpr std::array ranks = std::to_array<std::string_view>({
    "dai tuong",
    "thuong tuong",
    "trung tuong",
    "thieu tuong",
    "dai ta",
    "thuong ta",
    "trung ta",
    "thieu ta",
    "dai uy",
    "dong chi",
    "ong",
    "ba",
});

} // namespace chithi

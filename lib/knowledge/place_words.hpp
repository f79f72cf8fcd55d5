// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// How a text says where something is. All phrases as `exact_key` gives them.
namespace chithi {

/// A noun that a place's name follows. A place of a lower rank may stand before one of a higher: "xã A, huyện B".
struct PlaceNoun {
    std::string_view words;
    int rank;
    bool alone = false; ///< needs no name: "trên địa bàn tỉnh"
};

/// Source: law on organisation of local government; usage for the others.
inline constexpr std::array place_nouns = {
    PlaceNoun{"khu công nghiệp", 0},
    PlaceNoun{"cụm công nghiệp", 0},
    PlaceNoun{"chợ", 0},
    PlaceNoun{"bến xe", 0},
    PlaceNoun{"tổ dân phố", 1},
    PlaceNoun{"khu phố", 1},
    PlaceNoun{"thôn", 1},
    PlaceNoun{"bản", 1},
    PlaceNoun{"ấp", 1},
    PlaceNoun{"buôn", 1},
    PlaceNoun{"làng", 1},
    PlaceNoun{"xã", 2, true},
    PlaceNoun{"phường", 2, true},
    PlaceNoun{"thị trấn", 2, true},
    PlaceNoun{"đặc khu", 2, true},
    PlaceNoun{"huyện", 3, true},
    PlaceNoun{"quận", 3, true},
    PlaceNoun{"thị xã", 3, true},
    PlaceNoun{"thành phố", 4, true},
    PlaceNoun{"tp", 4},
    PlaceNoun{"tỉnh", 5, true},
};

/// Places that need neither a noun nor a name.
inline constexpr std::array whole_places = std::to_array<std::string_view>({
    "cả nước",
    "toàn quốc",
    "toàn tỉnh",
    "toàn thành phố",
    "toàn huyện",
    "toàn quận",
    "toàn thị xã",
    "toàn xã",
    "toàn phường",
    "toàn thị trấn",
    "toàn trường",
    "toàn vùng",
    "toàn ngành",
});

/// Words before a place that say that something is there.
inline constexpr std::array place_openers = std::to_array<std::string_view>({
    "tại",
    "ở",
    "địa bàn",
    "trong",
    "thuộc",
});

/// Words between a place that is the subject and what is counted there: "xã A có 5 ca".
inline constexpr std::array place_verbs = std::to_array<std::string_view>({
    "có",
    "đã có",
    "hiện có",
    "còn",
    "hiện còn",
    "ghi nhận",
    "đã ghi nhận",
    "phát hiện",
    "đã phát hiện",
    "xảy ra",
    "đã xảy ra",
    "bị",
    "đạt",
    ":",
});

} // namespace chithi

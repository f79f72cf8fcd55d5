// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// How Vietnamese syllables are spelled, tones left out: an onset, then a rhyme. Source: the orthography taught in
/// schools; the rhymes of rare loans (oong, ooc) are among them.
namespace chithi {

inline constexpr auto onsets =
    std::to_array<std::string_view>({"",  "b",  "c",   "ch", "d", "đ",  "g",  "gh", "gi", "h", "k",  "kh", "l", "m",
                                     "n", "ng", "ngh", "nh", "p", "ph", "qu", "r",  "s",  "t", "th", "tr", "v", "x"});

inline constexpr auto rhymes = std::to_array<std::string_view>(
    {"a",    "ac",   "ach", "ai",   "am",   "an",   "ang",  "anh",  "ao",   "ap",   "at",   "au",   "ay",  "ăc",
     "ăm",   "ăn",   "ăng", "ăp",   "ăt",   "âc",   "âm",   "ân",   "âng",  "âp",   "ât",   "âu",   "ây",  "e",
     "ec",   "em",   "en",  "eng",  "eo",   "ep",   "et",   "ê",    "êch",  "êm",   "ên",   "ênh",  "êp",  "êt",
     "êu",   "i",    "ia",  "ich",  "iêc",  "iêm",  "iên",  "iêng", "iêp",  "iêt",  "iêu",  "im",   "in",  "inh",
     "ip",   "it",   "iu",  "o",    "oa",   "oac",  "oach", "oai",  "oam",  "oan",  "oang", "oanh", "oao", "oap",
     "oat",  "oay",  "oăc", "oăm",  "oăn",  "oăng", "oăt",  "oc",   "oe",   "oen",  "oeo",  "oet",  "oi",  "om",
     "on",   "ong",  "ooc", "oong", "op",   "ot",   "ô",    "ôc",   "ôi",   "ôm",   "ôn",   "ông",  "ôp",  "ôt",
     "ơ",    "ơi",   "ơm",  "ơn",   "ơp",   "ơt",   "u",    "ua",   "uân",  "uâng", "uât",  "uây",  "uc",  "uê",
     "uêch", "uênh", "ui",  "um",   "un",   "ung",  "uô",   "uôc",  "uôi",  "uôm",  "uôn",  "uông", "uôt", "uơ",
     "up",   "ut",   "uy",  "uya",  "uych", "uyên", "uyêt", "uyn",  "uynh", "uyp",  "uyt",  "uyu",  "ư",   "ưa",
     "ưc",   "ưi",   "ưm",  "ưng",  "ươ",   "ươc",  "ươi",  "ươm",  "ươn",  "ương", "ươp",  "ươt",  "ươu", "ưt",
     "ưu",   "y",    "ych", "yêm",  "yên",  "yêng", "yêt",  "yêu",  "ynh",  "yt"});

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chithi/document.hpp>
#include <string_view>

namespace chithi {

/// Words before a cited document that say what this one has to do with it, as `exact_key` gives them.
struct RelationCue {
    std::string_view words;
    Relation relation;
};

/// Source: usage.
inline constexpr std::array relation_cues = {
    RelationCue{"triển khai thực hiện", Relation::implements},
    RelationCue{"tổ chức thực hiện", Relation::implements},
    RelationCue{"thực hiện", Relation::implements},
    RelationCue{"triển khai", Relation::implements},
    RelationCue{"căn cứ", Relation::implements},
    RelationCue{"thi hành", Relation::implements},
    RelationCue{"sửa đổi, bổ sung", Relation::amends},
    RelationCue{"sửa đổi", Relation::amends},
    RelationCue{"bổ sung", Relation::amends},
    RelationCue{"thay thế", Relation::replaces},
    RelationCue{"bãi bỏ", Relation::replaces},
    RelationCue{"hủy bỏ", Relation::replaces},
};

/// Words that follow "của" and end the name of an issuer: what the document is about, or what is done with it.
inline constexpr std::array issuer_ends = std::to_array<std::string_view>({
    "về",
    "quy định",
    "hướng dẫn",
    "ban hành",
    "phê duyệt",
    "sửa đổi",
    "tại",
    "trong",
    "và",
    "nhằm",
    "để",
    "đã",
    "đến",
    "triển khai",
    "thực hiện",
    "tổ chức",
    "liên quan",
    "cho",
});

} // namespace chithi

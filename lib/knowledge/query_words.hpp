// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chithi/document.hpp>
#include <chithi/query.hpp>
#include <string_view>

/// The words that the query language itself is made of; man/chithi-query.7 explains them.
namespace chithi {

/// A field as it is typed before a colon.
struct FieldName {
    std::string_view name;
    Field field;
    bool of_document; ///< a fact of the document as a whole, the same for all its parts
    std::string_view example;
};

inline constexpr std::array field_names = {
    FieldName{"number", Field::number, true, "number:16/CT-TTg"},
    FieldName{"issuer", Field::issuer, true, "issuer:\"Sở Y tế\""},
    FieldName{"kind", Field::kind, true, "kind:\"chỉ thị\""},
    FieldName{"subject", Field::subject, true, "subject:\"khai báo y tế\""},
    FieldName{"date", Field::date, true, "date:2021-08.."},
    FieldName{"to", Field::to, false, "to:\"Sở Y tế\""},
    FieldName{"role", Field::role, false, "role:lead"},
    FieldName{"due", Field::due, false, "due:..2021-12-31"},
    FieldName{"part", Field::part, false, "part:closing"},
    FieldName{"id", Field::id, true, "id:6f1c"},
};

/// A role as people may call it, as `fold` gives it.
struct RoleName {
    std::string_view name;
    Role role;
    std::string_view source;
};

inline constexpr std::array role_names = {
    RoleName{"lead", Role::lead, "the record"},
    RoleName{"coordinate", Role::coordinate, "the record"},
    RoleName{"directed", Role::directed, "the record"},
    RoleName{"chu tri", Role::lead, "usage: chủ trì, phối hợp với"},
    RoleName{"phoi hop", Role::coordinate, "usage: chủ trì, phối hợp với"},
    RoleName{"duoc chi dao", Role::directed, "usage: chỉ đạo"},
};

} // namespace chithi

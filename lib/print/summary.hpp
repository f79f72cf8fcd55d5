// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/search.hpp>
#include <chithi/store.hpp>
#include <string>
#include <string_view>

/// How documents and their parts are named in results.
namespace chithi {

/// What a person types to get at a document: its number, or the beginning of its id.
[[nodiscard]] std::string name_of(const DocumentSummary& document);
[[nodiscard]] std::string name_of(const Document& document);

/// "761-CV/TU#3.-2".
[[nodiscard]] std::string name_of(const DocumentSummary& document, std::string_view part);

/// The last name of a path: "cong-van-ket-luan-07.txt".
[[nodiscard]] std::string_view file_name(std::string_view path) noexcept;

/// "2021-08-25", or nothing where there is no day.
[[nodiscard]] std::string iso_or_empty(const std::optional<Day>& day);

} // namespace chithi

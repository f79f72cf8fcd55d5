// SPDX-License-Identifier: Apache-2.0
#include "decode/archive.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <fmt/format.h>
#include <memory>

namespace chithi {

namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 20; // of all parts that are read; a thousand pages take three
constexpr std::size_t small_part = std::size_t{1} << 20;  // however well it was packed
constexpr std::size_t highest_ratio = 200;                // of text to packed bytes; XML of documents has 5 to 50
constexpr std::size_t most_entries = 10'000;

struct FreeArchive {
    void operator()(archive* opened) const noexcept { archive_read_free(opened); }
};

void note(std::vector<Diagnostic>& diagnostics, std::string code, std::string message) {
    diagnostics.push_back({Severity::warning, std::move(code), std::move(message), {}});
}

void note_broken(std::vector<Diagnostic>& diagnostics) {
    note(diagnostics, "broken-archive", "the zip archive is broken; save the document anew, or fetch it once more");
}

/// Unpacks the entry that `opened` stands at; false where that went wrong.
bool unpack(archive* opened, std::size_t limit, std::string& out) {
    std::array<char, 64 * 1024> buffer{};
    for (;;) {
        const auto size = archive_read_data(opened, buffer.data(), buffer.size());
        if (size <= 0) return size == 0;
        out.append(buffer.data(), static_cast<std::size_t>(size));
        if (out.size() > limit) return true;
    }
}

} // namespace

Parts parts_of_zip(std::string_view bytes, bool (*wanted)(std::string_view name),
                   std::vector<Diagnostic>& diagnostics) {
    Parts parts;
    const std::unique_ptr<archive, FreeArchive> opened(archive_read_new());
    if (opened == nullptr || archive_read_support_format_zip(opened.get()) != ARCHIVE_OK ||
        archive_read_open_memory(opened.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
        note_broken(diagnostics);
        return parts;
    }
    const std::size_t limit = std::min(most_bytes, small_part + bytes.size() * highest_ratio);
    std::size_t total = 0;
    archive_entry* entry = nullptr;
    int status = ARCHIVE_OK;
    for (std::size_t entries = 0; entries < most_entries; ++entries) {
        status = archive_read_next_header(opened.get(), &entry);
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) break;
        const char* const name = archive_entry_pathname(entry);
        if (name == nullptr || !wanted(name)) continue;
        std::string part;
        const bool whole = unpack(opened.get(), limit - total, part);
        total += part.size();
        if (total > limit) {
            note(diagnostics, "archive-bomb",
                 fmt::format("{} unpacks to more than any document holds and was not read", name));
            return parts;
        }
        parts.insert_or_assign(name, std::move(part));
        if (!whole) break;
    }
    if (status != ARCHIVE_EOF) note_broken(diagnostics);
    return parts;
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "store/highlighter.hpp"

#include <algorithm>
#include <cstring>
#include <new>
#include <sqlite3.h>
#include <type_traits>

namespace chithi {

namespace {

static_assert(std::is_trivially_copyable_v<Span>); // it travels through SQLite as bytes

// A matched phrase, in positions of terms: [first, end).
struct Phrase {
    int first;
    int end;
};

// Turns positions into bytes while FTS5 reads the text once more.
struct Locator {
    std::vector<Phrase> phrases; // by their first position, apart from each other
    std::vector<Span> spans;
    std::size_t next = 0;
    int position = -1;

    void see(Span place) {
        ++position;
        if (next == phrases.size() || position < phrases[next].first) return;
        if (position == phrases[next].first) spans.push_back(place);
        spans.back().end = place.end;
        if (position + 1 == phrases[next].end) ++next;
    }
};

int see_term(void* locator, int flags, const char*, int, int first, int end) noexcept {
    if ((flags & FTS5_TOKEN_COLOCATED) != 0) return SQLITE_OK;
    try {
        static_cast<Locator*>(locator)->see({static_cast<std::size_t>(first), static_cast<std::size_t>(end)});
        return SQLITE_OK;
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    }
}

int find_phrases(const Fts5ExtensionApi& api, Fts5Context* context, int wanted_column, std::vector<Phrase>& phrases) {
    int count = 0;
    int status = api.xInstCount(context, &count);
    for (int i = 0; status == SQLITE_OK && i < count; ++i) {
        int phrase = 0;
        int column = 0;
        int first = 0;
        status = api.xInst(context, i, &phrase, &column, &first);
        if (column == wanted_column) phrases.push_back({first, first + api.xPhraseSize(context, phrase)});
    }
    return status;
}

// Phrases that overlap become one: "khai báo" and "báo y tế" mark "khai báo y tế".
void join_overlapping(std::vector<Phrase>& phrases) {
    std::ranges::sort(phrases, {}, &Phrase::first);
    std::vector<Phrase> joined;
    for (const Phrase& phrase : phrases) {
        if (!joined.empty() && phrase.first < joined.back().end) {
            joined.back().end = std::max(joined.back().end, phrase.end);
        } else {
            joined.push_back(phrase);
        }
    }
    phrases = std::move(joined);
}

int locate(const Fts5ExtensionApi& api, Fts5Context* context, Locator& locator) {
    const int column = api.xColumnCount(context) - 1;
    int status = find_phrases(api, context, column, locator.phrases);
    if (status != SQLITE_OK || locator.phrases.empty()) return status;
    join_overlapping(locator.phrases);
    const char* text = nullptr;
    int size = 0;
    status = api.xColumnText(context, column, &text, &size);
    return status == SQLITE_OK ? api.xTokenize(context, text, size, &locator, see_term) : status;
}

void highlights(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result, int,
                sqlite3_value**) noexcept {
    try {
        Locator locator;
        const int status = locate(*api, context, locator);
        if (status != SQLITE_OK) return sqlite3_result_error_code(result, status);
        const auto size = static_cast<int>(locator.spans.size() * sizeof(Span));
        sqlite3_result_blob(result, locator.spans.data(), size, SQLITE_TRANSIENT);
    } catch (const std::bad_alloc&) {
        sqlite3_result_error_nomem(result);
    }
}

} // namespace

void register_highlighter(fts5_api& api) {
    if (api.xCreateFunction(&api, "highlights", nullptr, highlights, nullptr) != SQLITE_OK) throw std::bad_alloc();
}

std::vector<Span> spans_of(std::string_view blob) {
    std::vector<Span> spans(blob.size() / sizeof(Span));
    if (!spans.empty()) std::memcpy(spans.data(), blob.data(), spans.size() * sizeof(Span));
    return spans;
}

} // namespace chithi

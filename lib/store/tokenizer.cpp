// SPDX-License-Identifier: Apache-2.0
#include "store/tokenizer.hpp"

#include "base/letters.hpp"
#include "base/syllables.hpp"
#include "base/unicode.hpp"
#include "store/sqlite.hpp"
#include "store/syllable_key.hpp"
#include <chithi/error.hpp>
#include <new>
#include <sqlite3.h>

namespace chithi {

namespace {

using Emit = int (*)(void*, int, const char*, int, int, int);

// Where FTS5 wants the terms of one text.
struct Sink {
    void* context;
    Emit emit;

    [[nodiscard]] int put(const std::string& term, Range place, bool colocated = false) const {
        return emit(context, colocated ? FTS5_TOKEN_COLOCATED : 0, term.data(), static_cast<int>(term.size()),
                    static_cast<int>(place.first), static_cast<int>(place.end));
    }
};

int put_document_terms(const Sink& sink, std::string_view syllable, Range place) {
    const SyllableKeys keys = keys_of(syllable);
    const int status = sink.put(keys.folded, place);
    if (status != SQLITE_OK || keys.exact.empty()) return status;
    return sink.put(keys.exact, place, true);
}

bool is_marked(std::string_view syllable) { return has_marks(is_surely_nfc(syllable) ? syllable : nfc(syllable)); }

int put_query_term(const Sink& sink, std::string_view text, Range place, bool beginning) {
    const std::string_view syllable = text.substr(place.first, place.size());
    const bool asked = place.first > 0 && text[place.first - 1] == exact_prefix;
    const SyllableKeys keys = keys_of(syllable);
    const bool exact = !beginning && !keys.exact.empty() && (asked || is_marked(syllable));
    return sink.put(exact ? keys.exact : keys.folded, place);
}

int tokenize(const Sink& sink, int flags, std::string_view text) {
    const bool query = (flags & FTS5_TOKENIZE_QUERY) != 0;
    const bool prefix = (flags & FTS5_TOKENIZE_PREFIX) != 0;
    for (Range place = next_syllable(text, 0); !place.empty();) {
        const Range next = next_syllable(text, place.end);
        const int status = query ? put_query_term(sink, text, place, prefix && next.empty())
                                 : put_document_terms(sink, text.substr(place.first, place.size()), place);
        if (status != SQLITE_OK) return status;
        place = next;
    }
    return SQLITE_OK;
}

// ---- What FTS5 calls: no exception may pass ----------------------------------------------------------

int create(void*, const char**, int, Fts5Tokenizer** out) {
    static char no_state = 0; // FTS5 wants an address; there is nothing to keep
    *out = reinterpret_cast<Fts5Tokenizer*>(&no_state);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) {}

int tokenize(Fts5Tokenizer*, void* context, int flags, const char* text, int size, Emit emit) noexcept {
    if (text == nullptr || size <= 0) return SQLITE_OK;
    try {
        return tokenize(Sink{context, emit}, flags, {text, static_cast<std::size_t>(size)});
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    } catch (...) {
        return SQLITE_ERROR;
    }
}

} // namespace

fts5_api& full_text_api(sqlite3* connection) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    const int status = sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr);
    if (status == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    // The first statement on a connection reads the file: it may be no database.
    if (status != SQLITE_OK && status != SQLITE_ERROR) throw_sqlite_error(connection, status);
    if (api == nullptr) throw Error(ErrorCode::io, "this SQLite has no full-text search (FTS5)");
    return *api;
}

void register_tokenizer(sqlite3* connection) {
    fts5_api& api = full_text_api(connection);
    fts5_tokenizer functions{create, destroy, tokenize};
    if (api.xCreateTokenizer(&api, "vietnamese", nullptr, &functions, nullptr) != SQLITE_OK) throw std::bad_alloc();
}

} // namespace chithi

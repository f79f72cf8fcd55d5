// SPDX-License-Identifier: Apache-2.0
#include "store/tokenizer.hpp"

#include "base/letters.hpp"
#include "base/unicode.hpp"
#include "store/terms.hpp"
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

int put_document_terms(const Sink& sink, const Term& term) {
    int status = sink.put(term.keys.folded, term.place);
    if (status == SQLITE_OK && !term.keys.exact.empty()) status = sink.put(term.keys.exact, term.place, true);
    if (status == SQLITE_OK && !term.whole.empty()) status = sink.put(term.whole, term.place, true);
    return status;
}

bool is_marked(std::string_view syllable) { return has_marks(is_surely_nfc(syllable) ? syllable : nfc(syllable)); }

int put_query_term(const Sink& sink, std::string_view text, const Term& term, bool beginning) {
    const Range place = term.place;
    const char before = place.first > 0 ? text[place.first - 1] : ' ';
    if (before == number_prefix && !term.whole.empty()) return sink.put(term.whole, place);
    const bool marked = is_marked(text.substr(place.first, place.size()));
    const bool exact = !beginning && !term.in_number && !term.keys.exact.empty();
    return sink.put(exact && (before == exact_prefix || marked) ? term.keys.exact : term.keys.folded, place);
}

int tokenize_document(const Sink& sink, std::string_view text) {
    Term term;
    for (TermReader reader(text); reader.next(term);) {
        const int status = put_document_terms(sink, term);
        if (status != SQLITE_OK) return status;
    }
    return SQLITE_OK;
}

int tokenize_query(const Sink& sink, std::string_view text, bool prefix) {
    TermReader reader(text);
    Term term;
    for (bool more = reader.next(term); more;) {
        const Term now = term;
        more = reader.next(term);
        const int status = put_query_term(sink, text, now, prefix && !more);
        if (status != SQLITE_OK) return status;
    }
    return SQLITE_OK;
}

int tokenize(const Sink& sink, int flags, std::string_view text) {
    if ((flags & FTS5_TOKENIZE_QUERY) == 0) return tokenize_document(sink, text);
    return tokenize_query(sink, text, (flags & FTS5_TOKENIZE_PREFIX) != 0);
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

void register_tokenizer(fts5_api& api) {
    fts5_tokenizer functions{create, destroy, tokenize};
    if (api.xCreateTokenizer(&api, "vietnamese", nullptr, &functions, nullptr) != SQLITE_OK) throw std::bad_alloc();
}

} // namespace chithi

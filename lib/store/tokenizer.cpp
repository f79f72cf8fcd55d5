// SPDX-License-Identifier: Apache-2.0
#include "store/tokenizer.hpp"

#include "base/letters.hpp"
#include "base/syllables.hpp"
#include "base/unicode.hpp"
#include "store/cut_terms.hpp"
#include "store/terms.hpp"
#include <memory>
#include <new>
#include <sqlite3.h>

namespace chithi {

namespace {

using Emit = int (*)(void*, int, const char*, int, int, int);

// Where FTS5 wants the terms of one text.
struct Sink {
    void* context;
    Emit emit;

    [[nodiscard]] int put(std::string_view term, Range place, bool colocated = false) const {
        return emit(context, colocated ? FTS5_TOKEN_COLOCATED : 0, term.data(), static_cast<int>(term.size()),
                    static_cast<int>(place.first), static_cast<int>(place.end));
    }
};

bool is_marked(std::string_view syllable) { return has_marks(is_surely_nfc(syllable) ? syllable : nfc(syllable)); }

// "#16/CT-TTg" is one term where nothing follows it; within a phrase its parts keep their positions.
bool is_whole_number(std::string_view text, const Term& term) {
    const std::size_t first = term.place.first;
    return first > 0 && text[first - 1] == number_prefix && !term.whole.empty() &&
           next_syllable(text, document_number_end(text, first)).empty();
}

int put_query_term(const Sink& sink, std::string_view text, const Term& term, bool beginning) {
    const Range place = term.place;
    const char before = place.first > 0 ? text[place.first - 1] : ' ';
    if (before == number_prefix && !term.whole.empty()) return sink.put(term.whole, place);
    const bool marked = is_marked(text.substr(place.first, place.size()));
    const bool exact = !beginning && !term.in_number && !term.keys.exact.empty();
    return sink.put(exact && (before == exact_prefix || marked) ? term.keys.exact : term.keys.folded, place);
}

int tokenize_document(const Sink& sink, std::string_view text, const TermsAhead& ahead) {
    const auto put = [&](const PlacedTerm& one) { return sink.put(one.term, one.place, one.colocated); };
    if (const CutTerms* const cut = ahead.find(text)) return cut->visit_each(put);
    return each_document_term(text, put);
}

int tokenize_query(const Sink& sink, std::string_view text, bool prefix) {
    TermReader reader(text);
    Term term;
    for (bool more = reader.next(term); more;) {
        const Term now = term;
        more = reader.next(term);
        if (is_whole_number(text, now)) return sink.put(now.whole, now.place);
        const int status = put_query_term(sink, text, now, prefix && !more);
        if (status != SQLITE_OK) return status;
    }
    return SQLITE_OK;
}

int tokenize(const Sink& sink, int flags, std::string_view text, const TermsAhead& ahead) {
    if ((flags & FTS5_TOKENIZE_QUERY) == 0) return tokenize_document(sink, text, ahead);
    return tokenize_query(sink, text, (flags & FTS5_TOKENIZE_PREFIX) != 0);
}

// ---- What FTS5 calls: no exception may pass ----------------------------------------------------------

constexpr const char* name = "vietnamese";

// All tokenizers of a connection share what was registered, which goes with the connection.
int create(void* ahead, const char**, int, Fts5Tokenizer** out) {
    *out = static_cast<Fts5Tokenizer*>(ahead);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) {}

void forget(void* ahead) { delete static_cast<TermsAhead*>(ahead); }

int tokenize(Fts5Tokenizer* tokenizer, void* context, int flags, const char* text, int size, Emit emit) noexcept {
    if (text == nullptr || size <= 0) return SQLITE_OK;
    try {
        const auto& ahead = *static_cast<const TermsAhead*>(static_cast<void*>(tokenizer));
        return tokenize(Sink{context, emit}, flags, {text, static_cast<std::size_t>(size)}, ahead);
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    } catch (...) {
        return SQLITE_ERROR;
    }
}

} // namespace

void register_tokenizer(fts5_api& api) {
    fts5_tokenizer functions{create, destroy, tokenize};
    auto ahead = std::make_unique<TermsAhead>();
    if (api.xCreateTokenizer(&api, name, ahead.get(), &functions, forget) != SQLITE_OK) throw std::bad_alloc();
    static_cast<void>(ahead.release());
}

TermsAhead& terms_ahead(fts5_api& api) {
    void* ahead = nullptr;
    fts5_tokenizer functions{};
    if (api.xFindTokenizer(&api, name, &ahead, &functions) != SQLITE_OK) throw std::bad_alloc();
    return *static_cast<TermsAhead*>(ahead);
}

} // namespace chithi

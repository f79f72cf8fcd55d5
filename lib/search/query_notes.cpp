// SPDX-License-Identifier: Apache-2.0
#include "search/query_notes.hpp"

#include "store/vocabulary.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t most_sentences = 4;

bool is_operator_in_small_letters(std::string_view text) noexcept {
    return text == "and" || text == "or" || text == "not" || text == "near";
}

std::string in_capitals(std::string_view text) {
    std::string out(text);
    for (char& letter : out) letter = static_cast<char>(letter - 'a' + 'A');
    return out;
}

// The field that a name before a colon is one letter away from.
const FieldName* field_near(std::string_view name) {
    const auto* const found = std::ranges::find_if(field_names, [&](const FieldName& row) {
        return row.name.size() > 3 && edit_distance(name, row.name, 1) == 1;
    });
    return found == field_names.end() ? nullptr : found;
}

} // namespace

void QueryNotes::see(const QueryToken& token) {
    if (token.kind != QueryToken::Kind::bare) return;
    const std::string_view text = token.text;
    if (is_operator_in_small_letters(text)) {
        add(message("{} was searched as a word; operators are written in capitals: {}", text, in_capitals(text)));
    } else if (text == "AND" || text == "OR" || text == "NOT" || text.starts_with("NEAR")) {
        add(message("{} was searched as a word: an operator has something to join on both sides", text));
    }
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return;
    const std::string_view name = text.substr(0, colon);
    if (field_named(name) != nullptr && name != "to") {
        add(message("{}: was searched as a word: write the value right behind the colon, as in {}", name,
                    field_named(name)->example));
    } else if (const FieldName* const near = field_near(name); near != nullptr) {
        add(message("there is no field {}: and it was searched as a word; did you mean {}:?", name, near->name));
    }
}

void QueryNotes::open_quote() { add(message("a quote is not closed: all that follows it was taken for one phrase")); }

void QueryNotes::open_parenthesis() { add(message("a ( is not closed")); }

void QueryNotes::stray_parenthesis() { add(message("a ) was passed over, for no ( stands before it")); }

void QueryNotes::only_unwanted() { add(message("a query of NOT alone finds nothing: say what is wanted, too")); }

void QueryNotes::too_many_words(std::size_t most) {
    if (!cut_) cut_ = message("the query is long: only its first {} words and phrases were searched", most);
}

void QueryNotes::too_long_a_phrase(std::size_t most) {
    if (!cut_) cut_ = message("a phrase is long: at most its first {} bytes were searched", most);
}

void QueryNotes::add(Message sentence) {
    const bool told = std::ranges::find(sentences_, sentence) != sentences_.end();
    if (!told && sentences_.size() < most_sentences) sentences_.push_back(std::move(sentence));
}

} // namespace chithi

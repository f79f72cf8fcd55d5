// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.hpp"
#include "store/terms.hpp"

// Any bytes can be indexed: other programs hand the tokenizer what they have, valid or not.

namespace chithi {

std::string_view fuzz::promise() { return "any bytes have terms at their places"; }
std::string_view fuzz::dictionary() { return "queries.dict"; }
std::size_t fuzz::longest_input() { return 128; }

std::vector<std::string> fuzz::seeds() {
    std::vector<std::string> found = first_column("references.tsv");
    for (const std::string& sentence : first_column("quantities.tsv")) found.push_back(sentence);
    return found;
}

std::string fuzz::fault(std::string_view text) {
    constexpr std::size_t longest_word = 100; // bytes
    TermReader reader(text);
    std::size_t end = 0;
    for (Term term; reader.next(term);) {
        if (term.place.first < end || term.place.first >= term.place.end || term.place.end > text.size())
            return "a term lies outside its text, or before the one before it";
        end = term.place.end;
        if (term.keys.folded.empty()) return "a term is empty";
        if (term.keys.folded.front() == exact_prefix || term.keys.folded.front() == number_prefix)
            return "a folded term looks like one of another kind";
        // What is longer than any word was cut, and can be cut elsewhere with its marks on other letters.
        const std::string spelling = term.keys.exact.empty() ? std::string() : spelling_of(term.keys.exact);
        const bool whole = !spelling.empty() && spelling.size() < longest_word;
        if (whole && keys_of(spelling).folded != folded_part(term.keys.exact))
            return "the spelling of an exact term folds to another term";
    }
    return {};
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "store/cut_terms.hpp"

namespace chithi {

CutTerms::CutTerms(std::string_view text) {
    // A syllable of five bytes has two terms of six.
    letters_.reserve(text.size() * 5 / 2);
    entries_.reserve(text.size() / 2);
    each_document_term(text, [&](const PlacedTerm& one) {
        letters_ += one.term;
        entries_.push_back({static_cast<std::uint32_t>(one.place.first), static_cast<std::uint32_t>(one.place.end),
                            static_cast<std::uint32_t>(one.term.size()), one.colocated});
        return 0;
    });
}

} // namespace chithi

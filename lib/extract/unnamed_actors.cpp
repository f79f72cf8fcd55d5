// SPDX-License-Identifier: Apache-2.0
#include "extract/unnamed_actors.hpp"

#include "knowledge/predicates.hpp"

namespace chithi {

// "Người lao động ngừng việc từ 14 ngày trở lên được hỗ trợ 1.000.000 đồng" has nothing to do.
bool is_given_something(const Passage& passage, const Actor& actor, std::size_t end) {
    static const PhraseSet benefits(benefit_words);
    for (std::size_t at = actor.end; at < end; ++at) {
        if (passage.words[at].sort == Word::Sort::mark) return false;
        if (benefits.match(passage.words, at) > 0) return true;
    }
    return false;
}

// "Tỉnh Sơn La: 2.120 tấn gạo" gives a figure, no work.
bool is_row_of_figures(const Passage& passage, const Actor& actor, std::size_t end) {
    const std::size_t next = actor.end + 1;
    return actor.follows == Follows::colon && next < end && passage.words[next].sort == Word::Sort::digits;
}

// "Cá nhân hoặc tập thể nào …": whoever it may be.
bool names_nobody(const Passage& passage, const Actor& actor) {
    for (std::size_t at = actor.first; at < actor.end; ++at) {
        if (passage.is(at, "nào")) return true;
    }
    return passage.is(actor.end, "nào");
}

// "Phân công cơ quan chủ trì thẩm tra": the part somebody is to play, no name.
bool is_a_part_to_play(const Passage& passage, const Actor& actor) {
    return actor.end == actor.first + 2 && !passage.words[actor.first].capital &&
           (match_phrase(passage.words, actor.first, "cơ quan") > 0 ||
            match_phrase(passage.words, actor.first, "đơn vị") > 0);
}

} // namespace chithi

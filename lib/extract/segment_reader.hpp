// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/actors.hpp"
#include "extract/passage.hpp"
#include "extract/segments.hpp"
#include "knowledge/predicates.hpp"
#include <functional>

namespace chithi {

/// What the segments of one sentence, cut at semicolons, know of those before them.
struct SentenceState {
    std::size_t read_up_to = 0; ///< words before it have been read: a list of names crossed semicolons
    bool directs = false;       ///< "… chỉ đạo: Sở A …; Sở B …": the subjects that follow are directed
    bool has_subject = false;   ///< somebody was given work as a subject
    bool has_titled_subject = false; ///< "Sở Y tế: …", so that what the sentence hands out, this one does
    bool has_lead = false;           ///< this sentence or one before it in the part named who leads
    bool has_asked = false;          ///< the document itself asked or ordered somebody in this sentence
    bool has_presider = false;       ///< somebody "chủ trì", so that who only "phối hợp" is a partner
};

/// Takes words [first, end) of a passage as a name in a role.
using TakeName = std::function<void(std::size_t first, std::size_t end, Role role)>;

/// Reads one segment of `passage` from left to right and gives each name that it gives work to `take`.
void read_segment(const Passage& passage, const Segment& segment, SentenceState& state, const TakeName& take);

/// Whether what follows a name gives work to it.
[[nodiscard]] bool gives_work(Follows follows) noexcept;

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "decode/rtf.hpp"
#include "fuzz/decoded_fault.hpp"
#include "fuzz/target.hpp"

// Any bytes give a text when they are read as RTF.

namespace chithi {

std::string_view fuzz::promise() { return "spoilt RTF gives a text"; }
std::string_view fuzz::dictionary() { return "directives.dict"; }
std::size_t fuzz::longest_input() { return 6144; }
std::vector<std::string> fuzz::seeds() { return files_in("tests/golden/formats-data", {".rtf"}); }
std::string fuzz::fault(std::string_view bytes) { return fault_of_decoded(read_rtf(bytes)); }

} // namespace chithi

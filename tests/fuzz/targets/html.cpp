// SPDX-License-Identifier: Apache-2.0
#include "decode/html.hpp"
#include "fuzz/decoded_fault.hpp"
#include "fuzz/target.hpp"

// Any bytes give a text when they are read as a page.

namespace chithi {

std::string_view fuzz::promise() { return "spoilt pages give a text"; }
std::string_view fuzz::dictionary() { return "directives.dict"; }
std::size_t fuzz::longest_input() { return 4096; }
std::vector<std::string> fuzz::seeds() { return files_in("tests/golden/formats-data", {".html"}); }

std::string fuzz::fault(std::string_view bytes) {
    // To guess the encoding takes as long as all the rest: most pages are said to be in UTF-8.
    const bool guessed = bytes.size() % 8 == 0;
    return fault_of_decoded(read_html(bytes, guessed ? std::nullopt : std::optional(Encoding())));
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "common/options.hpp"
#include <string>
#include <vector>

/// What can stand next on a command line, for shells: `chithi-list --complete WORD...` asks it, the words being those
/// behind the name of the tool up to the cursor; the last one is not whole, and may be empty.
namespace chithi::tools {

/// What may stand in the place of the last word, a line each: the word, a tab, and what it is. The line ":files"
/// alone means files. All comes from the options themselves, and names from the index that the words, or the
/// environment, lead to; where there is none, or anything else is wrong, there is nothing to offer.
[[nodiscard]] std::string completions(const Program& program, const po::options_description& options,
                                      std::vector<std::string> words);

} // namespace chithi::tools

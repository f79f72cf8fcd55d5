// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What a fuzz target says of itself. Each targets/NAME.cpp defines these five, and becomes the program
/// chithi-fuzz-NAME: with standalone.cpp, whose own mutations need no more than a compiler, or with libfuzzer.cpp,
/// whose inputs are led by the code they reach (the preset `fuzz`).
namespace chithi::fuzz {

/// What holds of every input, as the name of a test.
[[nodiscard]] std::string_view promise();

/// The name of the .dict file beside this header that holds pieces with a meaning for this target.
[[nodiscard]] std::string_view dictionary();

/// Inputs to begin with: what people write, not spoilt yet.
[[nodiscard]] std::vector<std::string> seeds();

/// How many bytes an input has at most where libFuzzer makes it: enough for all rules to meet in it, for a longer one
/// only takes more time. It cuts longer seeds.
[[nodiscard]] std::size_t longest_input();

/// What is wrong with what comes of `input`; empty where nothing is. An exception is wrong too.
[[nodiscard]] std::string fault(std::string_view input);

/// As fault(), with what it threw as the answer.
[[nodiscard]] std::string fault_or_exception(std::string_view input);

/// Carries out `--seeds FOLDER`: writes the seeds into FOLDER, one a file, and prints the path of the dictionary and
/// the longest input, for engines that want them so. False where the arguments are others.
[[nodiscard]] bool wrote_seeds(int argc, char** argv);

/// The bytes of the files of a folder of the source tree whose names end in one of `endings`; of all where there
/// are none.
[[nodiscard]] std::vector<std::string> files_in(const std::string& folder,
                                                const std::vector<std::string>& endings = {});

/// The first column of a table of tests/golden/tables, without its header and notes.
[[nodiscard]] std::vector<std::string> first_column(const std::string& table);

} // namespace chithi::fuzz

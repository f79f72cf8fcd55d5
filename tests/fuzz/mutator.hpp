// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace chithi::fuzz {

/// The entries of a dictionary in libFuzzer's form: one in quotes a line, \xAB, \" and \\ in them, # before notes.
[[nodiscard]] std::vector<std::string> read_dictionary(std::string_view name);

/// Changes texts at random, the same way for the same seed.
class Mutator {
public:
    /// `pieces` are likely to meet a rule in a place where it does not expect them.
    Mutator(std::vector<std::string> texts, std::vector<std::string> pieces, unsigned seed)
        : texts_(std::move(texts)), pieces_(std::move(pieces)), random_(seed) {}

    /// One of the texts with some changes: bytes replaced, ranges removed, repeated or brought in from another.
    [[nodiscard]] std::string next();

private:
    [[nodiscard]] std::size_t below(std::size_t end) { return end == 0 ? 0 : random_() % end; }
    [[nodiscard]] const std::string& any_text() { return texts_[below(texts_.size())]; }
    void change(std::string& text);

    std::vector<std::string> texts_;
    std::vector<std::string> pieces_;
    std::mt19937 random_;
};

} // namespace chithi::fuzz

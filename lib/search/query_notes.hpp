// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/query_lexer.hpp"
#include <chithi/message.hpp>
#include <optional>
#include <vector>

namespace chithi {

/// Gathers what a person may have meant otherwise than the parser read it: nothing of it is an error, but where
/// nothing is found it may be why.
class QueryNotes {
public:
    /// Looks at a token that is searched as words.
    void see(const QueryToken& token);

    void open_quote();
    void open_parenthesis();
    void stray_parenthesis();
    void only_unwanted();
    void too_many_words(std::size_t most);

    void too_long_a_phrase(std::size_t most);

    [[nodiscard]] std::vector<Message> sentences() && { return std::move(sentences_); }

    /// Why only the beginning of the query was searched; nothing where all of it was.
    [[nodiscard]] const std::optional<Message>& cut() const noexcept { return cut_; }

private:
    void add(Message sentence); // once

    std::vector<Message> sentences_;
    std::optional<Message> cut_;
};

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <boost/program_options.hpp>
#include <chithi/document.hpp>
#include <chithi/error.hpp>
#include <chithi/message.hpp>
#include <chithi/print.hpp>
#include <chithi/query.hpp>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Reading the command line. Options bind to the members of each tool's `Options`.
namespace chithi::tools {

namespace po = boost::program_options;

/// What a tool says about itself in --help.
struct Program {
    std::string_view name; ///< "chithi-search"
    Pattern<0> usage;      ///< "[OPTION]... QUERY..."
    Pattern<0> about;      ///< one sentence
};

/// Reads the command line into whatever `options` are bound to and returns the words that are no options.
/// --help and --version are answered here, and then there is nothing left to do: nullopt. Names must be
/// written out, for a guessed abbreviation changes its meaning as soon as a new option comes.
/// Throws Error `usage`.
[[nodiscard]] std::optional<std::vector<std::string>>
read_command_line(const Program& program, po::options_description options, int argc, const char* const* argv);

/// An Error for a command line that cannot be taken, its hint leading to --help.
[[nodiscard]] Error usage_error(const Program& program, const Message& what);

/// The value of an option that takes one of some words, or with `list` several of them between commas.
class WordValue : public po::typed_value<std::string> {
public:
    explicit WordValue(std::vector<std::string> choices, bool list = false)
        : po::typed_value<std::string>(nullptr), choices_(std::move(choices)), list_(list) {
        value_name(list ? "NAME,..." : "NAME");
    }

    [[nodiscard]] const std::vector<std::string>& choices() const noexcept { return choices_; }
    [[nodiscard]] bool is_list() const noexcept { return list_; }

private:
    std::vector<std::string> choices_;
    bool list_;
};

/// Values that Boost cannot read, or reads too kindly ("-1" as a huge number). All throw Error `usage`.
[[nodiscard]] po::typed_value<std::string>* text_value(std::optional<std::string>& target, const char* name);
[[nodiscard]] po::typed_value<std::string>* number_value(std::size_t& target);
[[nodiscard]] po::typed_value<std::string>* day_value(std::optional<Day>& target);
[[nodiscard]] po::typed_value<std::string>* role_value(std::optional<Role>& target);

/// Which day of a year, quarter or month is meant.
enum class Edge { first, last };

/// A day, or the first or last one of "2021-08", "Q3/2021" or "2021".
[[nodiscard]] po::typed_value<std::string>* edge_value(std::optional<Day>& target, Edge edge);

/// What `day_range` reads; the target gets it as typed.
[[nodiscard]] po::typed_value<std::string>* range_value(std::optional<std::string>& target);

/// The words that stand for the values of a target, which may be optional.
template <typename Target> struct ChoicesFor { using Pairs = std::vector<std::pair<std::string, Target>>; };
template <typename Value> struct ChoicesFor<std::optional<Value>> : ChoicesFor<Value> {};
template <typename Target> using Choices = typename ChoicesFor<Target>::Pairs;

/// One of several words; `name` stands for it in --help. Throws Error `usage`.
template <typename Target>
[[nodiscard]] WordValue* choice_value(Target& target, const Choices<Target>& choices, const char* name = "NAME") {
    std::vector<std::string> words;
    for (const auto& [word, value] : choices) words.push_back(word);
    auto* const option = new WordValue(words);
    option->value_name(name);
    option->notifier([&target, choices, words](const std::string& text) {
        const auto found = std::ranges::find(words, text);
        if (found == words.end())
            throw Error(ErrorCode::usage, message("no such value: {}", text),
                        message("it takes {}", fmt::format("{}", fmt::join(words, ", "))));
        target = choices[static_cast<std::size_t>(found - words.begin())].second;
    });
    return option;
}

/// The name of one of `allowed`. Throws Error `usage`.
[[nodiscard]] WordValue* format_value(Format& target, const std::vector<Format>& allowed);

/// Reads "2021-08-25" or "25/8/2021". Throws Error `usage`.
[[nodiscard]] Day day_from_option(std::string_view text);

/// Today by the clock of this computer.
[[nodiscard]] Day today_by_the_clock();

} // namespace chithi::tools

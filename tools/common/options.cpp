// SPDX-License-Identifier: Apache-2.0
#include "common/options.hpp"

#include "common/characters.hpp"
#include "common/completion.hpp"
#include "common/language.hpp"
#include "common/nearest.hpp"
#include "common/run.hpp"
#include <algorithm>
#include <array>
#include <charconv>
#include <chithi/version.hpp>
#include <ctime>
#include <fmt/format.h>

namespace chithi::tools {

namespace {

constexpr std::size_t help_columns = 24;

constexpr std::array format_names = {"text", "json", "jsonl", "tsv", "csv"}; // in the order of Format

constexpr auto style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;

/// `text` broken between words where it would pass the usual width of a terminal, its further lines set in as deep as
/// the first one stands.
std::string wrapped(std::string_view text, std::size_t first_column) {
    constexpr std::size_t width = 80;
    std::string out;
    for (std::size_t column = first_column; !text.empty();) {
        const std::string_view word = text.substr(0, text.find(' '));
        const std::size_t size = count_characters(word);
        const bool begins = column == first_column;
        const bool fits = begins || column + 1 + size <= width;
        if (!begins) out += fits ? " " : "\n" + std::string(first_column, ' ');
        column = (fits && !begins ? column + 1 : first_column) + size;
        out += word;
        text.remove_prefix(std::min(word.size() + 1, text.size()));
    }
    return out;
}

std::string help_line(const po::option_description& option) {
    const std::string short_name = option.canonical_display_name(po::command_line_style::allow_dash_for_short);
    std::string names = short_name.starts_with('-') ? short_name + ", --" : "    --";
    names += option.long_name();
    if (const std::string value = option.format_parameter(); !value.empty()) names.append(" ").append(told(value));
    const bool fits = count_characters(names) < help_columns;
    const std::string gap =
        fits ? std::string(help_columns - count_characters(names), ' ') : "\n" + std::string(help_columns + 2, ' ');
    return fmt::format("  {}{}{}\n", names, gap, wrapped(told(option.description()), help_columns + 2));
}

std::string help(const Program& program, const po::options_description& options) {
    std::string text = say(message("usage: {} {}", program.name, message(program.usage))) + "\n";
    text += wrapped(say(message(program.about)), 0) + "\n\n";
    for (const auto& option : options.options()) text += help_line(*option);
    return text + "\n" + say(message("The manual: man {}", program.name)) + "\n";
}

Error unknown_option(const Program& program, const std::string& typed, const po::options_description& options) {
    std::vector<std::string> names;
    for (const auto& option : options.options()) names.push_back("--" + option->long_name());
    const std::string meant = nearest(typed, names);
    const Message help = message("see {} --help", program.name);
    return {ErrorCode::usage, message("unknown option {}", typed),
            meant.empty() ? help : message("did you mean {}? {}", meant, help)};
}

std::vector<std::string> words_of(const po::parsed_options& parsed) {
    std::vector<std::string> words;
    for (const po::option& option : parsed.options) {
        if (option.string_key.empty()) words.insert(words.end(), option.value.begin(), option.value.end());
    }
    return words;
}

/// What Boost says of a command line, as far as it can happen here.
Message in_our_words(const po::error& error) {
    const auto* const about = dynamic_cast<const po::error_with_option_name*>(&error);
    const std::string option = about == nullptr ? "" : about->get_option_name();
    const auto* const syntax = dynamic_cast<const po::invalid_syntax*>(&error);
    if (dynamic_cast<const po::multiple_occurrences*>(&error) != nullptr)
        return message("{} can be given only once", option);
    if (syntax != nullptr && syntax->kind() == po::invalid_syntax::missing_parameter)
        return message("{} wants a value", option);
    if (syntax != nullptr && syntax->kind() == po::invalid_syntax::extra_parameter)
        return message("{} takes no value", option);
    return Message::verbatim(error.what());
}

// As po::notify, but an Error says which option it is about.
void notify(const po::variables_map& values, const po::options_description& options) {
    for (const auto& option : options.options()) {
        if (!values.contains(option->long_name())) continue;
        try {
            option->semantic()->notify(values[option->long_name()].value());
        } catch (const Error& error) {
            throw Error(error.code(), message("--{}: {}", option->long_name(), error.message()),
                        error.hint_message());
        }
    }
}

constexpr std::string_view dates = "2021-08-25, 25/8/2021";
constexpr std::string_view dates_and_periods = "2021-08-25, 25/8/2021, 2021-08, 8/2021, 2021-Q3, 2021";

// Whether it is written as a day or a month, be there one or not: "31/2/2025", "2021-13".
bool is_written_as_date(std::string_view text) {
    const std::size_t sign = text.find_first_of("-/");
    if (sign == std::string_view::npos) return false;
    const std::size_t last = text.find_last_of("-/");
    std::string digits(text);
    std::erase(digits, text[sign]);
    const bool all_digits = digits.find_first_not_of("0123456789") == std::string::npos;
    constexpr std::size_t year = 4;
    const bool with_year = text[sign] == '-' ? sign == year : text.size() - last - 1 == year;
    return all_digits && with_year && std::ranges::count(text, text[sign]) <= 2;
}

Error no_date(std::string_view text, const Message& hint) {
    if (is_written_as_date(text) && !day_range(text))
        return {ErrorCode::usage, message("there is no such date: {}", text), {}};
    return {ErrorCode::usage, message("no date: {}", text), hint};
}

} // namespace

Error usage_error(const Program& program, const Message& what) {
    return {ErrorCode::usage, what, message("see {} --help", program.name)};
}

std::optional<std::vector<std::string>> read_command_line(const Program& program, po::options_description options,
                                                          int argc, const char* const* argv) {
    options.add_options()("help,h", "print this text")("version,V", "print the version");
    if (argc > 1 && std::string_view(argv[1]) == "--complete") { // asked by shells, see completion.hpp
        print(completions(program, options, {argv + 2, argv + argc}));
        return std::nullopt;
    }
    try {
        const po::parsed_options parsed = po::command_line_parser(argc, argv).options(options).style(style).run();
        po::variables_map values;
        po::store(parsed, values);
        if (values.contains("help")) {
            print(help(program, options));
            return std::nullopt;
        }
        if (values.contains("version")) {
            print(fmt::format("{} {}\n", program.name, version()));
            return std::nullopt;
        }
        notify(values, options);
        return words_of(parsed);
    } catch (const po::unknown_option& error) {
        throw unknown_option(program, error.get_option_name(), options);
    } catch (const po::error& error) {
        throw usage_error(program, in_our_words(error));
    }
}

po::typed_value<std::string>* text_value(std::optional<std::string>& target, const char* name) {
    return po::value<std::string>()->value_name(name)->notifier([&](const std::string& text) { target = text; });
}

po::typed_value<std::string>* number_value(std::size_t& target) {
    return po::value<std::string>()->value_name("N")->notifier([&](const std::string& text) {
        const char* const end = text.data() + text.size();
        const auto [rest, error] = std::from_chars(text.data(), end, target);
        if (error != std::errc{} || rest != end) throw Error(ErrorCode::usage, message("no number: {}", text));
    });
}

po::typed_value<std::string>* day_value(std::optional<Day>& target) {
    return po::value<std::string>()->value_name("DATE")->notifier(
        [&](const std::string& text) { target = day_from_option(text); });
}

po::typed_value<std::string>* role_value(std::optional<Role>& target) {
    return po::value<std::string>()->value_name("ROLE")->notifier([&](const std::string& text) {
        target = role_named(text);
        if (!target)
            throw Error(ErrorCode::usage, message("there is no role called {}", text),
                        message("the roles are lead (chủ trì), coordinate (phối hợp) and directed (được chỉ đạo)"));
    });
}

po::typed_value<std::string>* edge_value(std::optional<Day>& target, Edge edge) {
    return po::value<std::string>()->value_name("DATE")->notifier([&target, edge](const std::string& text) {
        const auto days = text.find("..") == std::string::npos ? day_range(text) : std::nullopt;
        if (!days) throw no_date(text, message("dates are written {}", dates_and_periods));
        target = edge == Edge::first ? days->first : days->last;
    });
}

po::typed_value<std::string>* range_value(std::optional<std::string>& target) {
    return po::value<std::string>()->value_name("RANGE")->notifier([&](const std::string& text) {
        const auto days = day_range(text);
        if (!days)
            throw no_date(text, message("write {}; a range is {}", dates_and_periods,
                                        "2021-08..2021-12, 2021-08.., ..2021-12"));
        if (days->first && days->last && *days->first > *days->last)
            throw Error(ErrorCode::usage, message("{} ends before it begins", text),
                        message("write the earlier one first"));
        target = text;
    });
}

WordValue* format_value(Format& target, const std::vector<Format>& allowed) {
    Choices<Format> choices;
    for (const Format format : allowed)
        choices.emplace_back(format_names.at(static_cast<std::size_t>(format)), format);
    return choice_value(target, choices);
}

Day day_from_option(std::string_view text) {
    const std::optional<Day> day = day_from_text(text);
    if (!day) throw no_date(text, message("dates are written {}", dates));
    return *day;
}

Day today_by_the_clock() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return Day(std::chrono::year(local.tm_year + 1900), std::chrono::month(static_cast<unsigned>(local.tm_mon + 1)),
               std::chrono::day(static_cast<unsigned>(local.tm_mday)));
}

} // namespace chithi::tools

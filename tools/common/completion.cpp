// SPDX-License-Identifier: Apache-2.0
#include "common/completion.hpp"

#include "common/index.hpp"
#include "common/language.hpp"
#include "common/run.hpp"
#include <algorithm>
#include <chithi/document.hpp>
#include <chithi/search.hpp>
#include <functional>
#include <utility>

namespace chithi::tools {

namespace {

constexpr std::string_view files = ":files";

/// Something to offer: a word, and what it is.
struct Candidate {
    std::string word;
    std::string about = {};
};

using Candidates = std::vector<Candidate>;

/// Words are compared without their marks and capitals, and cong_van with công văn.
std::string comparable(std::string_view text) {
    std::string key = folded(text);
    std::ranges::replace(key, '_', ' ');
    return key;
}

/// Those that begin as typed; where none does, those that do but for marks and capitals: "so y" for "Sở Y tế".
Candidates beginning_with(const std::string& typed, Candidates all) {
    const std::string key = comparable(typed);
    std::erase_if(all, [&](const Candidate& one) { return !comparable(one.word).starts_with(key); });
    const auto as_typed = [&](const Candidate& one) { return one.word.starts_with(typed); };
    if (std::ranges::any_of(all, as_typed)) std::erase_if(all, std::not_fn(as_typed));
    return all;
}

std::string short_name(const po::option_description& option) {
    const std::string name = option.canonical_display_name(po::command_line_style::allow_dash_for_short);
    return name.starts_with("--") ? "" : name;
}

bool takes_value(const po::option_description& option) { return option.semantic()->min_tokens() > 0; }

// bash parts words at "=", too.
std::vector<std::string> joined_at_equals(std::vector<std::string> words) {
    if (!words.empty() && words.back() == "=") words.back().clear();
    std::erase(words, "=");
    return words;
}

/// The words before the last one, sorted.
struct Typed {
    std::vector<std::string> arguments;           ///< those that are no options
    const po::option_description* open = nullptr; ///< the option whose value the last word is
    std::string db;                               ///< of --db
    bool only_arguments = false;                  ///< "--" was typed
    std::string last;
};

class Reader {
public:
    explicit Reader(const po::options_description& options) : options_(options) {}

    [[nodiscard]] Typed read(std::vector<std::string> words) const {
        words = joined_at_equals(std::move(words));
        Typed typed;
        if (words.empty()) return typed;
        typed.last = std::move(words.back());
        words.pop_back();
        for (std::string& word : words) add(typed, std::move(word));
        return typed;
    }

    /// The option that is written so, "--format" or "-f".
    [[nodiscard]] const po::option_description* named(std::string_view word) const {
        for (const auto& option : options_.options()) {
            if (word == "--" + option->long_name() || (!word.empty() && word == short_name(*option)))
                return option.get();
        }
        return nullptr;
    }

private:
    void add(Typed& typed, std::string word) const {
        if (typed.open != nullptr) {
            if (typed.open->long_name() == "db") typed.db = std::move(word);
            typed.open = nullptr;
        } else if (typed.only_arguments || word.size() < 2 || word.front() != '-') {
            typed.arguments.push_back(std::move(word));
        } else if (word == "--") {
            typed.only_arguments = true;
        } else if (word.starts_with("--db=")) {
            typed.db = word.substr(word.find('=') + 1);
        } else {
            const po::option_description* const option = named(word);
            if (option != nullptr && takes_value(*option)) typed.open = option;
        }
    }

    const po::options_description& options_;
};

/// What the index has to offer.
class Names {
public:
    explicit Names(const std::string& db) : store_(open_store(index_path(db), Access::read)) {}

    [[nodiscard]] Candidates addressees() const {
        Candidates found;
        for (AddresseeRow& row : list_addressees(*store_, today_by_the_clock())) {
            const Message tasks = row.tasks == 1 ? message("1 task") : message("{} tasks", row.tasks);
            found.push_back({std::move(row.body), say(tasks)});
        }
        return found;
    }

    [[nodiscard]] Candidates issuers() const {
        Candidates found;
        for (std::string& issuer : store_->issuers()) found.push_back({std::move(issuer)});
        std::ranges::sort(found, {}, &Candidate::word);
        return found;
    }

    /// Documents, or behind "DOC#" its parts.
    [[nodiscard]] Candidates documents(const std::string& typed) const {
        const std::size_t hash = typed.find('#');
        if (hash != std::string::npos) return parts(typed.substr(0, hash));
        Candidates found;
        for (const DocumentSummary& document : store_->documents()) {
            found.push_back(candidate(document));
        }
        return found;
    }

private:
    static Candidate candidate(const DocumentSummary& document) {
        const std::string subject = document.subject.value_or("");
        if (!document.number_repeats) return {name_of(document), subject};
        return {name_of(document), subject.empty() ? *document.number : *document.number + ": " + subject};
    }

    [[nodiscard]] Candidates parts(const std::string& name) const {
        Candidates found;
        add_parts(name, locate(*store_, name).document.requirements, found);
        return found;
    }

    static void add_parts(const std::string& name, const std::vector<Requirement>& requirements, Candidates& found) {
        for (const Requirement& each : requirements) {
            found.push_back({name + "#" + each.path, each.paragraphs.empty() ? "" : each.paragraphs.front()});
            add_parts(name, each.children, found);
        }
    }

    std::unique_ptr<Store> store_;
};

Candidates plain(const std::vector<std::string_view>& words) {
    Candidates found;
    for (const std::string_view word : words) found.push_back({std::string(word)});
    return found;
}

bool is_vietnamese() { return language_here() == Language::vietnamese; }

/// `word` as the tools take it, offered as `name` to who reads Vietnamese.
Candidate in_our_language(std::string_view word, std::string_view name) {
    if (!is_vietnamese()) std::swap(word, name);
    return {std::string(name), std::string(word)};
}

Candidates kinds() {
    Candidates found;
    for (const std::string_view kind : document_kinds()) {
        const std::string_view name = kind_name(kind);
        const bool is_taken = comparable(name) == comparable(kind);
        found.push_back(is_taken ? in_our_language(kind, name) : Candidate{std::string(kind), std::string(name)});
    }
    return found;
}

Candidates roles() {
    Candidates found;
    for (const Role role : {Role::lead, Role::coordinate, Role::directed})
        found.push_back(in_our_language(name_of(role), is_vietnamese() ? told(name_of(role)) : ""));
    return found;
}

/// What may stand where the usage or an option says `what`: "FILE", "DOC", "ADDRESSEE" ...
Candidates of_kind(std::string_view what, const Typed& typed) {
    if (what == "FILE" || what == "PATH") return {{std::string(files)}};
    if (what == "KIND") return kinds();
    if (what == "ROLE") return roles();
    if (what == "DOC" || what == "DOCUMENT") return Names(typed.db).documents(typed.last);
    if (what == "ISSUER") return Names(typed.db).issuers();
    return what == "ADDRESSEE" ? Names(typed.db).addressees() : Candidates();
}

// "name,du": the last of several names between commas.
Candidates of_list(const std::vector<std::string>& choices, const std::string& typed) {
    const std::size_t comma = typed.rfind(',');
    const std::string before = comma == std::string::npos ? "" : typed.substr(0, comma + 1);
    Candidates found;
    for (const std::string& choice : choices) found.push_back({before + choice});
    return found;
}

Candidates values_of(const po::option_description& option, const Typed& typed) {
    const auto* const word = dynamic_cast<const WordValue*>(option.semantic().get());
    if (word == nullptr) return of_kind(option.semantic()->name(), typed);
    if (word->is_list()) return of_list(word->choices(), typed.last);
    return plain({word->choices().begin(), word->choices().end()});
}

Candidates options_in(const po::options_description& options) {
    Candidates found;
    for (const auto& option : options.options())
        found.push_back({"--" + option->long_name(), std::string(told(option->description()))});
    return found;
}

// "[OPTION]... [ADDRESSEE...]" is about an ADDRESSEE.
std::string_view last_name(std::string_view usage) {
    const std::size_t first = usage.find_first_not_of("[ ", usage.rfind(' '));
    const std::string_view name = usage.substr(std::min(first, usage.size()));
    return name.substr(0, name.find_first_of("[].# "));
}

// An addressee may be typed as several words: of those that begin with them, the rest is offered.
Candidates without(const std::vector<std::string>& typed, Candidates all) {
    std::string prefix;
    for (const std::string& word : typed) prefix += word + " ";
    all = beginning_with(prefix, std::move(all));
    for (Candidate& candidate : all) {
        for (auto words = std::ranges::count(prefix, ' '); words > 0; --words)
            candidate.word.erase(0, candidate.word.find(' ') + 1);
    }
    return all;
}

Candidates arguments_for(const Program& program, const Typed& typed) {
    const std::string_view what = last_name(program.usage.text());
    return what == "ADDRESSEE" ? without(typed.arguments, of_kind(what, typed)) : of_kind(what, typed);
}

Candidates candidates(const Program& program, const po::options_description& options, Typed typed) {
    const Reader reader(options);
    if (typed.open != nullptr) return values_of(*typed.open, typed);
    if (typed.only_arguments || !typed.last.starts_with('-')) return arguments_for(program, typed);
    const std::size_t equals = typed.last.find('=');
    if (equals == std::string::npos) return options_in(options);
    const std::string name = typed.last.substr(0, equals);
    const po::option_description* const option = reader.named(name);
    if (option == nullptr || !takes_value(*option)) return {};
    typed.last.erase(0, equals + 1);
    Candidates found = values_of(*option, typed);
    for (Candidate& candidate : found) {
        if (candidate.word != files) candidate.word.insert(0, name + "=");
    }
    return found;
}

std::string on_one_line(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return terminal_safe(text);
}

std::string line_of(const Candidate& candidate) {
    return on_one_line(candidate.word) + "\t" + on_one_line(candidate.about) + "\n";
}

} // namespace

std::string completions(const Program& program, const po::options_description& options,
                        std::vector<std::string> words) {
    std::string text;
    try {
        const Typed typed = Reader(options).read(std::move(words));
        Candidates all = candidates(program, options, typed);
        if (all.size() == 1 && all.front().word == files) return std::string(files) + "\n";
        for (const Candidate& candidate : beginning_with(typed.last, std::move(all))) text += line_of(candidate);
    } catch (const Error&) { // there is no index, or it cannot be read: nothing to offer
        return {};
    }
    return text;
}

} // namespace chithi::tools

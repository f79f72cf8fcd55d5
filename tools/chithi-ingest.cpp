// SPDX-License-Identifier: Apache-2.0
#include "common/collect.hpp"
#include "common/conversion.hpp"
#include "common/index.hpp"
#include "common/input.hpp"
#include "common/interrupt.hpp"
#include "common/options.hpp"
#include "common/progress.hpp"
#include "common/read_ahead.hpp"
#include "common/run.hpp"
#include <algorithm>
#include <chithi/parse.hpp>
#include <chithi/search.hpp>
#include <filesystem>
#include <fmt/format.h>

/// chithi-ingest: adds documents to the index, gives them facts by hand, removes them.

using namespace chithi;
using namespace chithi::tools;

namespace {

constexpr Program program{"chithi-ingest", "[OPTION]... PATH...",
                          "Adds documents to the index: files, folders, or - for a list on standard input."};

// A commit waits for the disk; what it would lose must not take long to read again.
constexpr std::size_t batch_documents = 500;
constexpr std::size_t batch_bytes = 64 << 20;

struct Options {
    std::vector<std::string> paths; ///< with remove or given: documents
    std::string db;
    bool nul_separated = false;
    bool verbose = false;
    bool remove = false;
    std::optional<GivenFacts> given;
    ParseOptions reading;
    Format format = Format::text;
};

GivenFacts facts_from(const std::vector<std::string>& settings) {
    GivenFacts facts;
    for (const std::string& setting : settings) {
        const std::size_t equals = std::min(setting.find('='), setting.size());
        const std::string key = setting.substr(0, equals);
        const std::string value = setting.substr(std::min(equals + 1, setting.size()));
        if (value.find_first_not_of(" \t\n") == std::string::npos)
            throw usage_error(program, "--set wants KEY=VALUE, not " + setting);
        if (key == "number") {
            facts.number = value;
        } else if (key == "issued") {
            facts.issued = day_from_option(value);
        } else if (key == "received") {
            facts.received = day_from_option(value);
        } else {
            throw Error(ErrorCode::usage, "no fact to set: " + key, "number, issued and received can be set");
        }
    }
    return facts;
}

std::optional<Options> parse_options(int argc, const char* const* argv) {
    Options options;
    std::vector<std::string> settings;
    po::options_description own;
    options.reading.conversion = conversion_here();
    auto add = own.add_options();
    add("null,0", po::bool_switch(&options.nul_separated), "the list ends each path with NUL (find -print0)");
    add("set", po::value(&settings)->composing()->value_name("KEY=VALUE"), "give number, issued or received");
    add("remove", po::bool_switch(&options.remove), "remove the named documents");
    add("verbose,v", po::bool_switch(&options.verbose), "name each document, and what is skipped");
    add("format,f", format_value(options.format, {Format::text, Format::json, Format::jsonl}), "text, json, jsonl");
    own.add(ocr_option(options.reading.conversion.ocr)).add(index_option(options.db));
    const auto words = read_command_line(program, own, argc, argv);
    if (!words) return std::nullopt;
    if (words->empty()) throw usage_error(program, "no file or folder was named");
    if (!settings.empty()) options.given = facts_from(settings);
    if (options.given && (options.remove || words->size() != 1)) {
        throw usage_error(program, "--set is for one file or document");
    }
    options.paths = *words;
    return options;
}

// ---- Adding ----------------------------------------------------------------------------------------

struct Tally {
    std::size_t added = 0;
    std::size_t unchanged = 0;
    std::size_t refused = 0;    ///< held no text
    std::size_t unreadable = 0; ///< files and folders
    std::size_t requirements = 0;
    std::size_t tasks = 0;
};

void report(const Tally& tally, Format format) {
    if (format != Format::text) {
        print(fmt::format(R"({{"added":{},"unchanged":{},"refused":{},"unreadable":{},"requirements":{},"tasks":{}}})"
                          "\n",
                          tally.added, tally.unchanged, tally.refused, tally.unreadable, tally.requirements,
                          tally.tasks));
        return;
    }
    std::string text = fmt::format("{} added, {} unchanged, {} refused", tally.added, tally.unchanged, tally.refused);
    if (tally.unreadable > 0) text += fmt::format(", {} unreadable", tally.unreadable);
    complain(program.name, fmt::format("{}; {} requirements, {} tasks", text, tally.requirements, tally.tasks));
}

std::string why_refused(const Document& document) {
    if (document.source.bytes == 0) return "it is empty";
    const auto error = std::ranges::find(document.diagnostics, Severity::error, &Diagnostic::severity);
    return error != document.diagnostics.end() ? error->message
                                               : fmt::format("no text in it ({})", document.source.format);
}

/// Adds files one by one, and commits from time to time.
class Ingest {
public:
    Ingest(Store& store, bool verbose) : store_(store), verbose_(verbose) {}

    /// Takes in the next file of `files`; where that cannot be, says so and counts it.
    void take(ReadAhead& files);

    void unreadable(std::string_view message) {
        complain(program.name, message);
        ++tally_.unreadable;
    }

    /// Makes what was added last; only then does it count.
    void commit() {
        store_.commit();
        committed_ = tally_;
        documents_ = bytes_ = 0;
    }

    /// All that is safely in the index.
    [[nodiscard]] const Tally& committed() const noexcept { return committed_; }

private:
    void add(const Parsed& parsed);

    Store& store_;
    bool verbose_;
    Tally tally_;
    Tally committed_;
    std::size_t documents_ = 0; ///< since the last commit
    std::size_t bytes_ = 0;
};

void Ingest::take(ReadAhead& files) {
    std::optional<Parsed> parsed;
    try {
        parsed = files.next();
    } catch (const Error& error) {
        return unreadable(error.what());
    }
    if (has_text(parsed->document)) return add(*parsed);
    if (const Diagnostic* const lack = lack_of_machine(parsed->document)) {
        return unreadable("cannot read " + parsed->path + ": " + lack->message);
    }
    complain(program.name, "refused " + parsed->path + ": " + why_refused(parsed->document));
    ++tally_.refused;
}

void Ingest::add(const Parsed& parsed) {
    const Added added = store_.add(parsed.document, parsed.bytes);
    if (verbose_) complain(program.name, (added.added ? "added " : "unchanged ") + parsed.path);
    if (!added.added) {
        ++tally_.unchanged;
        return;
    }
    ++tally_.added;
    tally_.requirements += added.requirements;
    tally_.tasks += added.tasks;
    ++documents_;
    bytes_ += parsed.bytes.size();
    if (documents_ >= batch_documents || bytes_ >= batch_bytes) commit();
}

Collected collect_all(const Options& options) {
    Collected collected;
    for (const std::string& path : options.paths) {
        if (path != "-") {
            collect(path, collected, options.reading.conversion.ocr);
            continue;
        }
        const char separator = options.nul_separated ? '\0' : '\n';
        for (const std::string& listed : paths_in(read_input("-"), separator)) {
            collect(listed, collected, options.reading.conversion.ocr);
        }
    }
    return collected;
}

Status add_files(Store& store, const Options& options) {
    const Collected collected = collect_all(options);
    if (collected.files.empty() && collected.troubles.empty()) {
        complain(
            program.name, "nothing to add",
            "in folders, files are looked for whose names end in .txt, .md, .html, .docx, .odt, .rtf, .doc, .pdf");
        return no;
    }
    Ingest ingest(store, options.verbose);
    for (const std::string& message : collected.troubles) ingest.unreadable(message);
    if (options.verbose) {
        for (const std::string& skipped : collected.skipped) complain(program.name, "skipped " + skipped);
    }
    note_interrupts();
    ReadAhead files(collected.files, options.reading);
    Progress progress(collected.files.size());
    try {
        for (; !files.done() && !interrupted(); progress.step()) ingest.take(files);
        ingest.commit();
    } catch (const Error&) {
        progress.clear();
        report(ingest.committed(), options.format);
        throw;
    }
    progress.clear();
    const Tally& tally = ingest.committed();
    report(tally, options.format);
    if (!files.done()) {
        complain(program.name, "stopped before " + files.path(), "the same command again goes on from there");
        end_as_interrupted();
    }
    if (tally.unreadable > 0) return trouble;
    return tally.refused > 0 ? no : yes;
}

// ---- One document ----------------------------------------------------------------------------------

std::string id_of(const Store& store, const std::string& name) {
    const Located found = locate(store, name);
    if (!found.part.empty()) throw usage_error(program, "a whole document must be named, not " + name);
    return found.document.id;
}

Status remove_documents(Store& store, const Options& options) {
    for (const std::string& name : options.paths) {
        store.remove(id_of(store, name));
    }
    store.commit();
    return yes;
}

std::string as_settings(const GivenFacts& facts) {
    std::vector<std::string> settings;
    if (facts.number) settings.push_back("number=" + *facts.number);
    if (facts.issued) settings.push_back("issued=" + to_iso(*facts.issued));
    if (facts.received) settings.push_back("received=" + to_iso(*facts.received));
    return fmt::format("{}", fmt::join(settings, ", "));
}

/// What the document says itself, where something else was given; its own words stand.
std::string contradictions(const Document& document, const GivenFacts& given) {
    std::string text;
    if (given.number && document.number != given.number) text += "; its own number stands: " + *document.number;
    const auto issued = document.issued ? document.issued->date : std::nullopt;
    if (given.issued && issued != given.issued) text += "; its own date of issue stands: " + to_iso(*issued);
    return text;
}

void report_given(const Document& document, bool added, const Options& options) {
    const auto dated =
        std::ranges::count_if(document.deadlines, [](const Deadline& deadline) { return deadline.due.has_value(); });
    if (options.format != Format::text) {
        print(fmt::format(R"({{"given":1,"added":{},"deadlines":{},"dated":{}}})"
                          "\n",
                          added ? 1 : 0, document.deadlines.size(), dated));
        return;
    }
    std::string text = fmt::format("gave {} to {} ({:.8}){}", as_settings(*options.given), document.source.path,
                                   document.id, contradictions(document, *options.given));
    if (options.given->issued)
        text += fmt::format("; deadlines with a day: {} of {}", dated, document.deadlines.size());
    complain(program.name, text);
}

// A record without text must not take the place of one that has it.
void check_machine(const Document& document) {
    if (const Diagnostic* const lack = lack_of_machine(document)) {
        throw Error(ErrorCode::io, "cannot read " + document.source.path + ": " + lack->message);
    }
}

/// Notes facts for a document of the index, and reads it anew from the bytes kept there: deadlines count from its
/// date of issue.
Status give_to(Store& store, const std::string& id, bool added, const Options& options) {
    store.give(id, *options.given);
    const Document stored = store.document(id);
    const std::string bytes = store.bytes(id);
    ParseOptions how = options.reading;
    how.given = store.given(id);
    how.conversion.ocr = how.conversion.ocr || was_read_by_ocr(stored);
    Document document = parse(bytes, stored.source.path, how);
    check_machine(document);
    if (document.source.encoding != stored.source.encoding) { // it was told how to read it
        how.encoding = stored.source.encoding;
        document = parse(bytes, stored.source.path, how);
    }
    store.replace(document);
    store.commit();
    report_given(document, added, options);
    return yes;
}

Status give_facts(Store& store, const Options& options) {
    const std::string& name = options.paths.front();
    if (!std::filesystem::exists(name)) return give_to(store, id_of(store, name), false, options);
    const std::string bytes = read_input(name);
    const Document document = parse(bytes, name, options.reading);
    check_machine(document);
    if (!has_text(document)) {
        complain(program.name, "refused " + name + ": " + why_refused(document));
        return no;
    }
    const Added added = store.add(document, bytes);
    return give_to(store, document.id, added.added, options);
}

Status run(const Options& options) {
    const auto store = open_store(index_path(options.db), Access::write);
    if (options.remove) return remove_documents(*store, options);
    if (options.given) return give_facts(*store, options);
    return add_files(*store, options);
}

} // namespace

int main(int argc, char** argv) {
    return run_tool(program.name, [&] {
        const auto options = parse_options(argc, argv);
        return options ? run(*options) : yes;
    });
}

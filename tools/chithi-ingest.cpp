// SPDX-License-Identifier: Apache-2.0
#include "common/collect.hpp"
#include "common/conversion.hpp"
#include "common/index.hpp"
#include "common/input.hpp"
#include "common/interrupt.hpp"
#include "common/options.hpp"
#include "common/progress.hpp"
#include "common/read_ahead.hpp"
#include "common/reread.hpp"
#include "common/run.hpp"
#include "common/stamp.hpp"
#include "common/tally.hpp"
#include <algorithm>
#include <chithi/parse.hpp>
#include <chithi/search.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <set>

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
    bool prune = false;
    bool dry_run = false;
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
    add("prune", po::bool_switch(&options.prune), "remove documents whose files are gone from the named folders");
    add("dry-run,n", po::bool_switch(&options.dry_run), "say what would be done, and write nothing");
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
    if ((options.prune || options.dry_run) && (options.given || options.remove)) {
        throw usage_error(program, "--prune and --dry-run are for adding files");
    }
    options.paths = *words;
    return options;
}

// ---- Adding ----------------------------------------------------------------------------------------

void report(const Tally& tally, const Options& options) {
    const std::string text = print_tally(tally, options.format);
    if (options.format != Format::text) return print(text);
    complain(program.name, (options.dry_run ? "would be: " : "") + text.substr(0, text.size() - 1));
}

std::string why_refused(const Document& document) {
    if (document.source.bytes == 0) return "it is empty";
    const auto error = std::ranges::find(document.diagnostics, Severity::error, &Diagnostic::severity);
    return error != document.diagnostics.end() ? error->message
                                               : fmt::format("no text in it ({})", document.source.format);
}

/// Puts a document of the index where its file is: in the place of what that held before.
void place(Store& store, const std::string& id, const std::string& before, const std::optional<FileStamp>& stamp) {
    if (!before.empty()) store.supersede(before, id, stamp ? stamp->modified.value_or(0) : 0);
    if (stamp) store.found_in(id, *stamp);
}

bool has_given(const Store& store, const std::string& id) {
    const GivenFacts given = store.given(id);
    return given.number || given.issued || given.received;
}

/// Adds files one by one, and commits from time to time.
class Ingest {
public:
    /// `store` is only read in a dry run, and may be null then: there is no index.
    Ingest(Store* store, const Options& options) : store_(store), options_(options) {}

    /// What of `paths` must be read; the rest is counted as unchanged.
    [[nodiscard]] std::vector<FileToRead> changed_since(const std::vector<std::string>& paths);

    /// Takes in the next file of `files`; where that cannot be, says so and counts it.
    void take(ReadAhead& files);

    /// Reports files that are gone from a folder, and forgets them where that was asked for.
    void look_for_vanished(const std::string& folder);

    void unreadable(std::string_view message, std::string_view hint = {}) {
        complain(program.name, message, hint);
        ++tally_.unreadable;
    }

    /// Makes what was added last; only then does it count.
    void commit() {
        if (!options_.dry_run) store_->commit();
        committed_ = tally_;
        documents_ = bytes_ = 0;
    }

    /// All that is safely in the index.
    [[nodiscard]] const Tally& committed() const noexcept { return committed_; }

private:
    void add(const Parsed& parsed, const Document& document);
    void unchanged(const std::string& path);
    void warn_of_twins(const Parsed& parsed, const Document& document);

    Store* store_;
    const Options& options_;
    Tally tally_;
    Tally committed_;
    std::set<std::string> vanished_;
    std::size_t documents_ = 0; ///< since the last commit
    std::size_t bytes_ = 0;
};

std::vector<FileToRead> Ingest::changed_since(const std::vector<std::string>& paths) {
    std::vector<FileToRead> files;
    for (const std::string& path : paths) {
        const auto stamp = stamp_of(path);
        const auto known = store_ != nullptr && stamp ? store_->file(stamp->path) : std::nullopt;
        const bool there = known && store_->has(known->id);
        if (there && stamp->modified && *stamp == known->stamp) {
            unchanged(path);
        } else {
            files.push_back({path, there ? known->id : ""});
        }
    }
    return files;
}

void Ingest::unchanged(const std::string& path) {
    if (options_.verbose) complain(program.name, "unchanged " + path);
    ++tally_.unchanged;
}

void Ingest::take(ReadAhead& files) {
    std::optional<Parsed> parsed;
    try {
        parsed = files.next();
    } catch (const Error& error) {
        return unreadable(error.what());
    }
    if (!parsed->document) { // another time, the same content
        if (!options_.dry_run) place(*store_, parsed->id, {}, parsed->stamp);
        return unchanged(parsed->path);
    }
    if (has_text(*parsed->document)) return add(*parsed, *parsed->document);
    if (const Diagnostic* const lack = lack_of_machine(*parsed->document)) {
        return unreadable("cannot read " + parsed->path + ": " + lack->message);
    }
    complain(program.name, "refused " + parsed->path + ": " + why_refused(*parsed->document));
    ++tally_.refused;
}

void Ingest::add(const Parsed& parsed, const Document& document) {
    Added added{.added = store_ == nullptr || !store_->has(parsed.id), .requirements = 0, .tasks = 0};
    if (!options_.dry_run) {
        added = store_->add(document, parsed.bytes);
        place(*store_, parsed.id, parsed.known, parsed.stamp);
        if (!parsed.known.empty() && has_given(*store_, parsed.id))
            read_with_given(*store_, parsed.id, options_.reading);
        warn_of_twins(parsed, document);
    }
    if (!added.added && parsed.known.empty()) return unchanged(parsed.path);
    ++(parsed.known.empty() ? tally_.added : tally_.changed);
    if (options_.verbose) complain(program.name, (parsed.known.empty() ? "added " : "changed ") + parsed.path);
    tally_.requirements += added.requirements;
    tally_.tasks += added.tasks;
    ++documents_;
    bytes_ += parsed.bytes.size();
    if (documents_ >= batch_documents || bytes_ >= batch_bytes) commit();
}

// Both are kept: one may be a copy that was typed badly, and nobody but a person can tell which.
void Ingest::warn_of_twins(const Parsed& parsed, const Document& document) {
    if (!document.number || !document.issued || !document.issued->date) return;
    for (const DocumentSummary& other : store_->numbered(*document.number)) {
        if (other.id == document.id || other.issued != document.issued->date || other.issuer != document.issuer)
            continue;
        complain(program.name,
                 fmt::format("{} has the number, issuer and date of {} ({:.12}), but other content", parsed.path,
                             other.path, other.id),
                 "both are kept; chithi-ingest --remove takes one out");
    }
}

void Ingest::look_for_vanished(const std::string& folder) {
    if (store_ == nullptr) return;
    const std::vector<KnownFile> known = store_->files_in(absolute_path(folder));
    std::error_code error;
    const bool empty = std::filesystem::is_empty(folder, error);
    if (options_.prune && empty && known.size() > 1) {
        return unreadable(fmt::format("all {} files known in {} are gone; nothing was removed", known.size(), folder),
                          "is its disk mounted? chithi-ingest --remove takes documents out one by one");
    }
    for (const KnownFile& file : known) {
        if (!is_gone(file.stamp.path) || !vanished_.insert(file.stamp.path).second) continue;
        ++tally_.vanished;
        const char* const done = options_.dry_run ? "to be removed, vanished: " : "removed, vanished: ";
        complain(program.name, (options_.prune ? done : "vanished: ") + file.stamp.path);
        if (options_.prune && !options_.dry_run) store_->forget_file(file.stamp.path);
    }
}

bool knows_files(const Store* store, const std::vector<std::string>& folders) {
    return store != nullptr && std::ranges::any_of(folders, [&](const std::string& folder) {
               return !store->files_in(absolute_path(folder)).empty();
           });
}

Status add_files(Store* store, const Options& options) {
    const Collected collected =
        collect_all(options.paths, options.nul_separated ? '\0' : '\n', options.reading.conversion.ocr);
    if (collected.files.empty() && collected.troubles.empty() && !knows_files(store, collected.folders)) {
        complain(
            program.name, "nothing to add",
            "in folders, files are looked for whose names end in .txt, .md, .html, .docx, .odt, .rtf, .doc, .pdf");
        return no;
    }
    Ingest ingest(store, options);
    for (const std::string& message : collected.troubles) ingest.unreadable(message);
    if (options.verbose) {
        for (const std::string& skipped : collected.skipped) complain(program.name, "skipped " + skipped);
    }
    note_interrupts();
    ReadAhead files(ingest.changed_since(collected.files), options.reading);
    Progress progress(collected.files.size());
    try {
        for (; !files.done() && !interrupted(); progress.step()) ingest.take(files);
        progress.clear();
        if (files.done()) std::ranges::for_each(collected.folders, [&](auto& at) { ingest.look_for_vanished(at); });
        ingest.commit();
    } catch (const Error&) {
        progress.clear();
        report(ingest.committed(), options);
        throw;
    }
    const Tally& tally = ingest.committed();
    report(tally, options);
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
    for (const std::string& name : with_listed(options.paths, options.nul_separated ? '\0' : '\n')) {
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

/// Notes facts for a document of the index, and reads it anew from the bytes kept there: deadlines count from its
/// date of issue.
Status give_to(Store& store, const std::string& id, bool added, const Options& options) {
    store.give(id, *options.given);
    read_with_given(store, id, options.reading);
    store.commit();
    const Document document = store.document(id);
    report_given(document, added, options);
    return yes;
}

Status give_facts(Store& store, const Options& options) {
    const std::string& name = options.paths.front();
    if (!std::filesystem::exists(name)) return give_to(store, id_of(store, name), false, options);
    const auto stamp = stamp_of(name);
    const std::string bytes = read_input(name);
    const Document document = parse(bytes, name, options.reading);
    require_machine_for(document);
    if (!has_text(document)) {
        complain(program.name, "refused " + name + ": " + why_refused(document));
        return no;
    }
    const auto known = stamp ? store.file(stamp->path) : std::nullopt;
    const Added added = store.add(document, bytes);
    place(store, document.id, known ? known->id : "", stamp);
    return give_to(store, document.id, added.added, options);
}

std::unique_ptr<Store> store_to_read(const std::string& path) {
    return std::filesystem::exists(path) ? open_store(path, Access::read) : nullptr;
}

Status run(const Options& options) {
    const std::string path = index_path(options.db);
    const auto store = options.dry_run ? store_to_read(path) : open_store(path, Access::write);
    if (options.remove) return remove_documents(*store, options);
    if (options.given) return give_facts(*store, options);
    return add_files(store.get(), options);
}

} // namespace

int main(int argc, char** argv) {
    return run_tool(program.name, [&] {
        const auto options = parse_options(argc, argv);
        return options ? run(*options) : yes;
    });
}

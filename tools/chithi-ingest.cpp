// SPDX-License-Identifier: Apache-2.0
#include "common/collect.hpp"
#include "common/conversion.hpp"
#include "common/given.hpp"
#include "common/index.hpp"
#include "common/ingest.hpp"
#include "common/input.hpp"
#include "common/interrupt.hpp"
#include "common/language.hpp"
#include "common/options.hpp"
#include "common/progress.hpp"
#include "common/reread.hpp"
#include "common/run.hpp"
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

struct Options {
    std::vector<std::string> paths; ///< with remove or given: documents
    std::string db;
    Patience patience;
    bool nul_separated = false;
    bool remove = false;
    std::optional<GivenFacts> given;
    IngestOptions ingest;
    Format format = Format::text;
};

std::optional<Options> parse_options(int argc, const char* const* argv) {
    Options options;
    std::vector<std::string> settings;
    std::optional<Day> today;
    po::options_description own;
    options.ingest.reading.conversion = conversion_here();
    auto add = own.add_options();
    add("null,0", po::bool_switch(&options.nul_separated), "the list ends each path with NUL (find -print0)");
    add("set", po::value(&settings)->composing()->value_name("KEY=VALUE"), "give number, issued or received");
    add("remove", po::bool_switch(&options.remove), "remove the named documents");
    add("prune", po::bool_switch(&options.ingest.prune),
        "remove documents whose files are gone from the named folders");
    add("dry-run,n", po::bool_switch(&options.ingest.dry_run), "say what would be done, and write nothing");
    add("verbose,v", po::bool_switch(&options.ingest.verbose), "name each document, and what is skipped");
    add("format,f", format_value(options.format, {Format::text, Format::json, Format::jsonl}), "text, json, jsonl");
    add("log", po::value(&options.ingest.log)->value_name("FILE"),
        "list the files that were refused in FILE, with the reason");
    add("today", day_value(today), "count deadlines within 7 days from that day");
    own.add(ocr_option(options.ingest.reading.conversion.ocr));
    own.add(index_option(options.db)).add(wait_option(options.patience, program.name));
    const auto words = read_command_line(program, own, argc, argv);
    if (!words) return std::nullopt;
    if (words->empty()) throw usage_error(program, message("no file or folder was named"));
    if (!settings.empty()) options.given = facts_from(settings);
    if (options.given && (options.remove || words->size() != 1)) {
        throw usage_error(program, message("--set is for one file or document"));
    }
    if ((options.ingest.prune || options.ingest.dry_run) && (options.given || options.remove)) {
        throw usage_error(program, message("--prune and --dry-run are for adding files"));
    }
    if (!options.ingest.log.empty() && (options.given || options.remove)) {
        throw usage_error(program, message("--log is for adding files"));
    }
    options.ingest.today = today ? *today : today_by_the_clock();
    options.paths = *words;
    return options;
}

// ---- Adding ----------------------------------------------------------------------------------------

void report(const Tally& tally, const Options& options) {
    const std::string text = print_tally(tally, options.format, translated_here);
    if (options.format != Format::text) return print(text);
    const std::string line = text.substr(0, text.size() - 1);
    complain(program.name, options.ingest.dry_run ? message("would be: {}", line) : Message::verbatim(line));
}

bool knows_files(const Store* store, const std::vector<std::string>& folders) {
    return store != nullptr && std::ranges::any_of(folders, [&](const std::string& folder) {
               return !store->files_in(absolute_path(folder)).empty();
           });
}

Work work_in(const std::vector<FileToRead>& files) {
    Work work{files.size(), 0};
    for (const FileToRead& file : files) work.bytes += file.bytes;
    return work;
}

void take_next(ReadAhead& files, Ingest& ingest, Progress& progress) {
    const std::uint64_t bytes = files.file().bytes;
    ingest.take(files);
    progress.step(bytes, files.done() ? "" : files.file().path);
}

// The log is written anew: it must be neither the index nor a document.
void require_log_of_its_own(const Options& options, const std::vector<std::string>& files) {
    namespace fs = std::filesystem;
    const std::string& log = options.ingest.log;
    if (log.empty()) return;
    std::error_code none; // what is not there is nothing else
    const auto is_log = [&](const std::string& path) { return fs::equivalent(path, log, none); };
    for (const std::string_view end : {"", "-wal", "-shm", "-journal"}) {
        const std::string index = index_path(options.db).append(end);
        if (is_log(index) || fs::weakly_canonical(index, none) == fs::weakly_canonical(log, none))
            throw usage_error(program, message("--log {} is the index", log));
    }
    if (fs::exists(log, none) && std::ranges::any_of(files, is_log))
        throw usage_error(program, message("--log {} is one of the files to add", log));
}

Status add_files(Store* store, const Options& options) {
    const Collected collected =
        collect_all(options.paths, options.nul_separated ? '\0' : '\n', options.ingest.reading.conversion.ocr);
    require_log_of_its_own(options, collected.files);
    if (collected.files.empty() && collected.troubles.empty() && !knows_files(store, collected.folders)) {
        complain(program.name, message("nothing to add"),
                 message("in folders, files are looked for whose names end in {}",
                         ".txt, .md, .html, .docx, .odt, .rtf, .doc, .pdf"));
        return no;
    }
    Ingest ingest(store, options.ingest);
    for (const Refusal& trouble : collected.troubles) ingest.unreadable(trouble);
    if (options.ingest.verbose) {
        for (const Message& each : collected.skipped) complain(program.name, message("skipped {}", each));
    }
    note_interrupts();
    const std::vector<FileToRead> changed = ingest.changed_since(collected.files);
    ReadAhead files(changed, options.ingest.reading, options.ingest.dry_run ? nullptr : store);
    Progress progress(work_in(changed));
    try {
        while (!files.done() && !interrupted()) take_next(files, ingest, progress);
        progress.clear();
        if (files.done()) std::ranges::for_each(collected.folders, [&](auto& at) { ingest.look_for_vanished(at); });
        ingest.commit();
        ingest.tell_twins();
    } catch (const Error& error) {
        progress.clear();
        report(ingest.committed(), options);
        if (!interrupted()) throw;
        complain(program.name, error.message(), error.hint_message()); // as a rule it waited for another writer
        end_as_interrupted();
    }
    const Tally& tally = ingest.committed();
    report(tally, options);
    if (!files.done()) {
        complain(program.name, message("stopped before {}", files.file().path),
                 message("the same command again goes on from there"));
        end_as_interrupted();
    }
    if (tally.unreadable > 0) return trouble;
    return tally.refused > 0 ? no : yes;
}

// ---- One document ----------------------------------------------------------------------------------

Status remove_documents(Store& store, const Options& options) {
    std::set<std::string> ids; // a list of hits names a document once for each of its parts
    for (const std::string& name : with_listed(options.paths, options.nul_separated ? '\0' : '\n')) {
        ids.insert(whole_document(store, name));
    }
    for (const std::string& id : ids) store.remove(id);
    store.commit();
    return yes;
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
    std::string text = say(
        message("gave {} to {} ({})", as_settings(*options.given), document.source.path, short_id(document.id, 8)));
    text += contradictions(document, *options.given);
    if (options.given->issued)
        text += say(message("; deadlines with a day: {} of {}", dated, document.deadlines.size()));
    complain(program.name, Message::verbatim(text));
}

/// Notes facts for a document of the index, and reads it anew from the bytes kept there: deadlines count from its
/// date of issue.
Status give_to(Store& store, const std::string& id, bool added, const Options& options) {
    store.give(id, *options.given);
    read_with_given(store, id, options.ingest.reading);
    store.commit();
    const Document document = store.document(id);
    report_given(document, added, options);
    return yes;
}

/// Adds what a file holds, in any case its first document, whose id it gives.
std::pair<std::string, bool> add_to_give(Store& store, const std::vector<Document>& documents,
                                         std::string_view bytes) {
    const std::string& first = documents.front().id;
    const bool there = !store.documents_of(first).empty();
    const bool added = store.add(documents.front(), bytes).added;
    for (const Document& document : documents) {
        if (!there) store.add(document, bytes);
    }
    return {first, added};
}

Status give_facts(Store& store, const Options& options) {
    const std::string& name = options.paths.front();
    if (!std::filesystem::exists(name)) return give_to(store, whole_document(store, name), false, options);
    const auto stamp = stamp_of(name);
    const std::string bytes = read_input(name);
    std::vector<Document> documents = parse_all(bytes, name, options.ingest.reading);
    const Document first = documents.front();
    require_machine_for(first);
    keep_those_with_text(documents);
    if (documents.empty()) {
        complain(program.name, message("refused {}: {}", name, why_refused(first)));
        return no;
    }
    const auto known = stamp ? store.file(stamp->path) : std::nullopt;
    const auto [id, added] = add_to_give(store, documents, bytes);
    place(store, chithi::id_of(bytes), known ? known->content : "", stamp);
    return give_to(store, id, added, options);
}

std::unique_ptr<Store> store_to_read(const std::string& path) {
    return std::filesystem::exists(path) ? open_store(path, Access::read) : nullptr;
}

Status run(const Options& options) {
    const std::string path = index_path(options.db);
    if (options.remove && !std::filesystem::exists(path))
        throw Error(ErrorCode::not_found, message("there is no index at {}", path));
    const auto store =
        options.ingest.dry_run ? store_to_read(path) : open_store(path, Access::write, options.patience);
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

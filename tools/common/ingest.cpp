// SPDX-License-Identifier: Apache-2.0
#include "common/ingest.hpp"

#include "common/conversion.hpp"
#include "common/input.hpp"
#include "common/reread.hpp"
#include "common/run.hpp"
#include <algorithm>
#include <chithi/error.hpp>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <thread>

namespace chithi::tools {

namespace {

constexpr std::string_view tool = "chithi-ingest";

// A commit waits for the disk; what it would lose must not take long to read again.
constexpr std::size_t batch_files = 500;
constexpr std::size_t batch_bytes = 64 << 20;

// Between two batches another writer gets its turn, which looks for it each millisecond.
constexpr std::chrono::milliseconds turn{2};

/// Why a file could not be read or parsed.
Message why_unreadable(const Error& error) {
    const auto* const unreadable = dynamic_cast<const ReadError*>(&error);
    return unreadable == nullptr ? error.message() : unreadable->why();
}

/// `other` is where its documents are also found; empty: nowhere.
Message vanished(const std::string& path, const std::string& other, const IngestOptions& options) {
    if (!other.empty()) return message("vanished: {} (also found as {})", path, other);
    if (!options.prune) return message("vanished: {}", path);
    return options.dry_run ? message("to be removed, vanished: {}", path) : message("removed, vanished: {}", path);
}

bool has_given(const Store& store, const std::string& content) {
    return std::ranges::any_of(store.documents_of(content), [&](const std::string& id) {
        const GivenFacts given = store.given(id);
        return given.number || given.issued || given.received;
    });
}

/// "a/x.txt (566d22ec6da1), …", by their paths, and not more than people read; `twins` are paths by ids.
std::string names_of(const std::map<std::string, std::string>& twins) {
    constexpr std::size_t most = 8;
    std::vector<std::pair<std::string, std::string>> paths;
    for (const auto& [id, path] : twins) paths.emplace_back(path, short_id(id));
    std::ranges::sort(paths);
    std::string names;
    for (std::size_t i = 0; i < std::min(paths.size(), most); ++i)
        names.append(i == 0 ? "" : ", ").append(paths[i].first).append(" (").append(paths[i].second).append(")");
    return paths.size() > most ? names + " …" : names;
}

// The nearest folder above a file that is gone, where nothing is left in it; else empty.
std::string emptied_folder_of(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code none;
    fs::path folder = fs::path(path).parent_path();
    while (!fs::exists(folder, none) && folder.has_relative_path()) folder = folder.parent_path();
    const bool empty = fs::is_directory(folder, none) && fs::is_empty(folder, none);
    return empty ? folder.string() : std::string();
}

// Takes the files out that were in folders in which nothing is left, whose disk may not be mounted; how many they
// were by folder. Within `named`, that one file was the only one is no sign of it.
std::map<std::string, std::size_t> take_out_emptied(std::vector<KnownFile>& gone, const std::string& named) {
    std::map<std::string, std::size_t> emptied;
    for (const KnownFile& file : gone) ++emptied[emptied_folder_of(file.stamp.path)];
    std::erase_if(emptied, [&](const auto& at) { return at.first.empty() || (at.second == 1 && at.first != named); });
    std::erase_if(gone, [&](const KnownFile& file) { return emptied.contains(emptied_folder_of(file.stamp.path)); });
    return emptied;
}

} // namespace

void place(Store& store, const std::string& content, const std::string& before,
           const std::optional<FileStamp>& stamp) {
    // A file without a time has been changed just now.
    const std::int64_t now = std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count();
    if (!before.empty()) store.supersede(before, content, stamp ? stamp->modified.value_or(now) : now);
    if (stamp) store.found_in(content, *stamp);
}

Message why_refused(const Document& document) {
    if (document.source.bytes == 0) return message("it is empty");
    const auto weight = [](const Diagnostic& each) { // that it holds no text says less than what broke it
        if (each.severity == Severity::info) return 0;
        return each.code == "empty" ? 1 : static_cast<int>(each.severity) + 1;
    };
    const auto why = std::ranges::max_element(document.diagnostics, {}, weight);
    const bool told = why != document.diagnostics.end() && weight(*why) > 0;
    return told ? Message::verbatim(why->message) : message("no text in it ({})", document.source.format);
}

void Ingest::note(const Refusal& refusal) {
    log_.add(refusal);
    tally_.refusals.push_back(refusal);
}

void Ingest::unreadable(const Refusal& refusal) {
    complain(tool, message("cannot read {}: {}", refusal.path, refusal.reason));
    ++tally_.unreadable;
    note(refusal);
}

void Ingest::commit() {
    if (!options_.dry_run) store_->commit();
    std::vector<Refusal> refusals = std::move(committed_.refusals);
    std::ranges::move(tally_.refusals, std::back_inserter(refusals));
    tally_.refusals.clear();
    committed_ = tally_;
    committed_.refusals = std::move(refusals);
    files_ = bytes_ = 0;
}

bool Ingest::is_there(const std::string& content) const {
    return store_ != nullptr && !store_->documents_of(content).empty();
}

std::vector<FileToRead> Ingest::changed_since(const std::vector<std::string>& paths) {
    std::vector<FileToRead> files;
    for (const std::string& path : paths) {
        const auto stamp = stamp_of(path);
        const auto known = store_ != nullptr && stamp ? store_->file(stamp->path) : std::nullopt;
        const bool there = known && is_there(known->content);
        if (there && stamp->modified && *stamp == known->stamp) {
            unchanged(path);
        } else {
            files.push_back({path, there ? known->content : "", stamp ? stamp->size : 0});
        }
    }
    return files;
}

void Ingest::unchanged(const std::string& path) {
    if (options_.verbose) complain(tool, message("unchanged {}", path));
    ++tally_.unchanged;
}

void Ingest::take(ReadAhead& files) {
    const std::string path = files.file().path;
    std::optional<Parsed> parsed;
    try {
        parsed = files.next();
    } catch (const Error& error) {
        return unreadable({path, why_unreadable(error)});
    }
    if (parsed->prepared) return add(*parsed);
    if (parsed->documents.empty()) { // another time, the same content
        if (!options_.dry_run) place(*store_, parsed->content, {}, parsed->stamp);
        return unchanged(path);
    }
    if (std::ranges::any_of(parsed->documents, has_text)) return add(*parsed); // in a dry run
    const Document& first = parsed->documents.front();
    if (const Diagnostic* const lack = lack_of_machine(first))
        return unreadable({path, Message::verbatim(lack->message)});
    const Refusal refusal{path, why_refused(first)};
    complain(tool, message("refused {}: {}", path, refusal.reason));
    ++tally_.refused;
    note(refusal);
}

void Ingest::add(const Parsed& parsed) {
    const bool again = options_.dry_run && !met_.try_emplace(parsed.content, absolute_path(parsed.path)).second;
    const bool added = options_.dry_run ? !again && !is_there(parsed.content) : write(parsed);
    if (!added && parsed.known.empty()) return unchanged(parsed.path);
    ++(parsed.known.empty() ? tally_.added : tally_.changed);
    if (options_.verbose)
        complain(tool, parsed.known.empty() ? message("added {}", parsed.path) : message("changed {}", parsed.path));
    ++files_;
    bytes_ += parsed.bytes;
    if (files_ < batch_files && bytes_ < batch_bytes) return;
    commit();
    if (!options_.dry_run) std::this_thread::sleep_for(turn);
}

// Of a content that is there nothing is added: what is missing of it was removed.
bool Ingest::write(const Parsed& parsed) {
    const std::vector<Document>& documents = parsed.prepared->documents();
    const Added added = store_->add(*parsed.prepared);
    if (added.added) count(documents, added);
    place(*store_, parsed.content, parsed.known, parsed.stamp);
    if (!parsed.known.empty() && has_given(*store_, parsed.content))
        read_with_given(*store_, parsed.content, options_.reading);
    for (const Document& document : documents) note_twins(parsed.path, document);
    return added.added;
}

void Ingest::count(const std::vector<Document>& documents, const Added& added) {
    const Day last = std::chrono::sys_days(options_.today) + std::chrono::days(soon_days);
    const auto soon = [&](const Deadline& one) { return one.due && *one.due >= options_.today && *one.due <= last; };
    tally_.documents += documents.size();
    tally_.requirements += added.requirements;
    tally_.tasks += added.tasks;
    for (const Document& document : documents)
        tally_.due_soon += static_cast<std::size_t>(std::ranges::count_if(document.deadlines, soon));
}

void Ingest::note_twins(const std::string& path, const Document& document) {
    if (!document.number || !document.issued || !document.issued->date) return;
    for (const DocumentSummary& other : store_->numbered(*document.number)) {
        if (other.id == document.id || other.issued != document.issued->date || other.issuer != document.issuer)
            continue;
        Twins& twins = twins_[{*other.number, other.issuer.value_or(""), to_iso(*other.issued)}];
        twins.try_emplace(other.id, other.path);
        twins.try_emplace(document.id, path);
    }
}

// All are kept: one may be a copy that was typed badly, and nobody but a person can tell which.
void Ingest::tell_twins() {
    std::vector<Message> lines;
    for (auto& [key, twins] : twins_) {
        std::erase_if(twins, [&](const auto& twin) { // one may have been replaced meanwhile
            const std::vector<std::string> there = store_->documents_of(twin.first);
            return std::ranges::find(there, twin.first) == there.end();
        });
        if (twins.size() > 1)
            lines.push_back(
                message("{} documents have the number {}, the same issuer and date, but other content: {}",
                        twins.size(), std::get<0>(key), names_of(twins)));
    }
    for (const Message& line : lines)
        complain(tool, line,
                 &line == &lines.back() ? message("all are kept; chithi-ingest --remove takes one out") : Message());
    twins_.clear();
}

// Where what a file held stays: a file that goes with it does not count.
std::string Ingest::other_path_of(const KnownFile& file, const std::vector<KnownFile>& leaving) const {
    if (const auto met = met_.find(file.content); met != met_.end()) return met->second;
    const std::vector<std::string> documents = store_->documents_of(file.content);
    const std::vector<std::string> paths = documents.empty() ? documents : store_->paths(documents.front());
    const auto stays = [&](const std::string& path) {
        const auto is_it = [&](const KnownFile& each) { return each.stamp.path == path; };
        return path != file.stamp.path && (!is_gone(path) || std::ranges::none_of(leaving, is_it));
    };
    const auto other = std::ranges::find_if(paths, stays);
    return other == paths.end() ? std::string() : *other;
}

void Ingest::look_for_vanished(const std::string& folder) {
    if (store_ == nullptr) return;
    const std::string whole = absolute_path(folder);
    const std::vector<KnownFile> known = store_->files_in(whole);
    std::vector<KnownFile> gone;
    for (const KnownFile& file : known) {
        if (is_gone(file.stamp.path) && vanished_.insert(file.stamp.path).second) gone.push_back(file);
    }
    std::map<std::string, std::size_t> emptied;
    if (options_.prune) emptied = take_out_emptied(gone, whole);
    for (const KnownFile& file : gone) {
        ++tally_.vanished;
        complain(tool, vanished(file.stamp.path, other_path_of(file, known), options_));
        if (options_.prune && !options_.dry_run) store_->forget_file(file.stamp.path);
    }
    for (const auto& [at, files] : emptied) keep_those_of(at == whole ? folder : at, files);
}

void Ingest::keep_those_of(const std::string& folder, std::size_t files) {
    complain(tool,
             files == 1 ? message("the one file known in {} is gone; nothing was removed", folder)
                        : message("all {} files known in {} are gone; nothing was removed", files, folder),
             message("is its disk mounted? chithi-ingest --remove takes documents out one by one"));
    ++tally_.unreadable;
    note({folder, message("all files known in it are gone")});
}

} // namespace chithi::tools

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "common/read_ahead.hpp"
#include "common/refusal_log.hpp"
#include <chithi/parse.hpp>
#include <chithi/store.hpp>
#include <chithi/tally.hpp>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace chithi::tools {

/// Puts a content of the index where its file is: in the place of what that held before; empty where it is new.
void place(Store& store, const std::string& content, const std::string& before,
           const std::optional<FileStamp>& stamp);

/// Why the file of a document without text is refused.
[[nodiscard]] Message why_refused(const Document& document);

struct IngestOptions {
    ParseOptions reading;
    bool prune = false;   ///< remove what is gone
    bool dry_run = false; ///< write nothing
    bool verbose = false;
    std::string log; ///< where refused files are listed; empty: nowhere
    Day today;       ///< from which on deadlines are soon
};

/// Adds files one by one, and commits from time to time. Complains as chithi-ingest.
class Ingest {
public:
    /// `store` is only read in a dry run, and may be null then: there is no index.
    /// Throws Error `io` where there can be no log.
    Ingest(Store* store, const IngestOptions& options) : store_(store), options_(options), log_(options.log) {}

    /// What of `paths` must be read; the rest is counted as unchanged.
    [[nodiscard]] std::vector<FileToRead> changed_since(const std::vector<std::string>& paths);

    /// Takes in the next file of `files`; where that cannot be, says so and counts it.
    void take(ReadAhead& files);

    /// Reports files that are gone from a folder, and forgets them where that was asked for.
    void look_for_vanished(const std::string& folder);

    /// Names the documents that share number, issuer and date with one that was added, a line for each number.
    void tell_twins();

    /// Says that a file or folder cannot be read, and counts it.
    void unreadable(const Refusal& refusal);

    /// Makes what was added last; only then does it count.
    void commit();

    /// All that is safely in the index.
    [[nodiscard]] const Tally& committed() const noexcept { return committed_; }

private:
    using Twins = std::map<std::string, std::string>; ///< paths of documents by their ids

    void note(const Refusal& refusal);
    void add(const Parsed& parsed);
    [[nodiscard]] bool write(const Parsed& parsed);
    void count(const std::vector<Document>& documents, const Added& added);
    [[nodiscard]] bool is_there(const std::string& content) const;
    void unchanged(const std::string& path);
    [[nodiscard]] std::string other_path_of(const KnownFile& file, const std::vector<KnownFile>& leaving) const;
    void keep_those_of(const std::string& folder, std::size_t files);
    void note_twins(const std::string& path, const Document& document);

    Store* store_;
    const IngestOptions& options_;
    RefusalLog log_;
    Tally tally_; ///< its refusals are those since the last commit
    Tally committed_;
    std::set<std::string> vanished_;
    std::map<std::string, std::string> met_; ///< in a dry run: contents with a path of each
    std::map<std::tuple<std::string, std::string, std::string>, Twins> twins_; ///< by number, issuer and date
    std::size_t files_ = 0;                                                    ///< since the last commit
    std::size_t bytes_ = 0;
};

} // namespace chithi::tools

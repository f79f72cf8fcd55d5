// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/message.hpp>
#include <chithi/tally.hpp>
#include <string>
#include <vector>

namespace chithi::tools {

/// The documents that a list of paths stands for.
struct Collected {
    std::vector<std::string> files;
    std::vector<std::string> folders; ///< those that were named and are there
    std::vector<Message> skipped;     ///< "logo.png: no document", for those who ask
    std::vector<Refusal> troubles;    ///< folders that cannot be read
};

/// Adds what `path` stands for: a folder all files in it, and in its folders, whose names end as those of documents
/// do (.txt, .docx; those of `pictures` too, where they can be read), in the order of their names; anything else
/// itself, be it there or not. Inside a folder, hidden files and links to other folders (which may go in circles) are
/// skipped.
void collect(const std::string& path, Collected& collected, bool pictures = false);

/// The paths in `list`, which `separator` ends; empty ones are left out.
[[nodiscard]] std::vector<std::string> paths_in(const std::string& list, char separator);

/// `names`, with those that standard input lists, each ended by `separator`, in the place of "-".
[[nodiscard]] std::vector<std::string> with_listed(const std::vector<std::string>& names, char separator);

/// What all of `paths` stand for; "-" for those that standard input lists, each ended by `separator`.
[[nodiscard]] Collected collect_all(const std::vector<std::string>& paths, char separator, bool pictures);

} // namespace chithi::tools

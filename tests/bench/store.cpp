// SPDX-License-Identifier: Apache-2.0
#include "corpus.hpp"

#include <algorithm>
#include <chithi/parse.hpp>
#include <chithi/search.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <string>
#include <vector>

// What an index of many documents costs: to build, on disk, and to ask. The documents of corpus/ are read over and
// over, each time as new ones with other words in them, so that the vocabulary and the lists grow as real ones do.

namespace {

using namespace chithi;
using Clock = std::chrono::steady_clock;

constexpr int batch = 500; // documents in one commit, as chithi-ingest writes them

double seconds_since(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

/// The n-th document: one of `parsed` under an id of its own, with a word of its own in each requirement.
Document numbered(const std::vector<Document>& parsed, std::size_t n) {
    Document made = parsed[n % parsed.size()];
    made.id = fmt::format("{:016x}", n * 2654435761U);
    made.number = fmt::format("{}-CV/TU", n);
    for (Requirement& requirement : made.requirements)
        requirement.paragraphs.push_back(fmt::format("Mã việc {}.", n));
    return made;
}

void measure(const char* what, const auto& ask) {
    constexpr int rounds = 5;
    std::vector<double> times;
    std::size_t found = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = Clock::now();
        found = ask();
        times.push_back(seconds_since(begin) * 1e3);
    }
    std::ranges::sort(times);
    fmt::print("# {:<28} {:>9.2f} ms  {:>8} found\n", what, times[rounds / 2], found);
}

} // namespace

/// usage: chithi-bench-store [DOCUMENTS]
int main(int argc, char** argv) {
    const std::size_t many = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 2000;
    const std::vector<std::string> files = bench::read_corpus(CHITHI_SOURCE_DIR "/corpus");
    std::vector<Document> parsed;
    for (const std::string& file : files) parsed.push_back(parse(file));
    std::string folder = (std::filesystem::temp_directory_path() / "chithi-bench-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr) return 2;
    const std::string path = folder + "/index.db";

    std::size_t bytes = 0;
    std::size_t requirements = 0;
    const auto begin = Clock::now();
    auto store = open_store(path, Access::write);
    for (std::size_t n = 0; n < many; ++n) {
        requirements += store->add(numbered(parsed, n), files[n % files.size()]).requirements;
        bytes += files[n % files.size()].size();
        if (n % batch == batch - 1) store->commit();
    }
    store->commit();
    const double spent = seconds_since(begin);
    store.reset();
    fmt::print("# {} documents, {} requirements, {:.1f} MB: {:.2f} s, {:.0f} documents/s; file {:.1f} MB\n", many,
               requirements, static_cast<double>(bytes) / 1e6, spent, static_cast<double>(many) / spent,
               static_cast<double>(std::filesystem::file_size(path)) / 1e6);

    measure("open", [&] { return open_store(path, Access::read)->documents().size(); });
    store = open_store(path, Access::read);
    for (const char* query : {"thực hiện", "thuc hien", "\"khai báo y tế\"", "\"phong, chong dich\"",
                              "chỉ đạo OR tổ chức", "đườ*", "t*", "1234", "khia báo"}) {
        measure(query, [&] { return search(*store, query).total; });
    }
    for (const char* addressee : {"Sở Y tế", "so tai chinh"}) {
        TaskFilter filter;
        filter.addressee = addressee;
        measure(addressee, [&] { return list_tasks(*store, filter).size(); });
    }
    measure("all addressees", [&] { return list_addressees(*store, Day{}).size(); });
    measure("locate", [&] { return locate(*store, "77-CV/TU").document.requirements.size(); });
    store.reset();
    if (std::getenv("KEEP") == nullptr) std::filesystem::remove_all(folder);
    fmt::print("ok the store was measured\n");
}

// SPDX-License-Identifier: Apache-2.0
#include "plain_index.hpp"
#include "store/open.hpp"
#include <chrono>
#include <ctime>
#include <fmt/format.h>
#include <string>
#include <vector>

// What SQLite alone takes for the rows of an index: FTS5 with its own tokenizer, in commits as large as those of
// chithi-ingest, nothing decoded, parsed or compressed. tests/bench/ingest sets chithi-ingest beside it.
//
// usage: chithi-bench-ingest INDEX PLAIN
//
// Prints the seconds and the seconds of a processor that it took to write the rows of INDEX to PLAIN, made anew; what
// it takes to read them is left out.

namespace {

using namespace chithi;
using bench::PlainIndex;
using Clock = std::chrono::steady_clock;

constexpr std::int64_t documents_of_a_commit = 500;

struct Part {
    std::string path;
    std::string title;
    std::string text;
    std::vector<std::string> bodies;
};

struct Row {
    std::optional<std::string> number;
    std::string kind;
    std::optional<std::string> issuer;
    std::optional<std::string> issued;
    std::vector<Part> parts;
};

/// Reads the rows of an index, some documents at a time.
class Rows {
public:
    explicit Rows(const std::string& path)
        : index_(open_index(path, Access::read)),
          documents_(index_.prepare("SELECT key, number, kind, issuer, issued FROM documents ORDER BY key")),
          parts_(index_.prepare("SELECT key, path, title, text FROM parts WHERE document = ?1 ORDER BY key")),
          bodies_(index_.prepare("SELECT n.name FROM assignees AS a JOIN names AS n ON n.key = a.body "
                                 "WHERE a.part = ?1 ORDER BY a.place")) {}

    /// The next documents, at most `most`; none at the end.
    std::vector<Row> next(std::int64_t most) {
        std::vector<Row> rows;
        for (; most > 0 && (more_ = more_ && documents_.step()); --most) {
            rows.push_back({documents_.optional_text(1), documents_.text(2), documents_.optional_text(3),
                            documents_.optional_text(4), parts_of(documents_.integer(0))});
        }
        return rows;
    }

private:
    std::vector<Part> parts_of(std::int64_t document) {
        std::vector<Part> parts;
        for (parts_.bind(document); parts_.step();) {
            Part& part = parts.emplace_back(Part{parts_.text(1), parts_.text(2), parts_.text(3), {}});
            for (bodies_.bind(parts_.integer(0)); bodies_.step();) part.bodies.push_back(bodies_.text(0));
        }
        return parts;
    }

    Connection index_;
    Statement documents_;
    Statement parts_;
    Statement bodies_;
    bool more_ = true; // SQLite begins again where it is asked for more than there is
};

void write(PlainIndex& plain, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        plain.add_document(row.number, row.kind, row.issuer, row.issued);
        for (const Part& part : row.parts) {
            plain.add_part(part.path, part.title, part.text);
            for (const std::string& body : part.bodies) plain.add_assignee(body);
        }
    }
    plain.commit();
}

/// Adds up what runs.
struct Stopwatch {
    double wall = 0;
    double processor = 0;

    void run(const auto& work) {
        const auto begin = Clock::now();
        const std::clock_t used = std::clock();
        work();
        processor += static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC;
        wall += std::chrono::duration<double>(Clock::now() - begin).count();
    }
};

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        fmt::print(stderr, "usage: chithi-bench-ingest INDEX PLAIN\n");
        return 2;
    }
    Rows index(argv[1]);
    Stopwatch watch;
    std::optional<PlainIndex> plain;
    watch.run([&] { plain.emplace(argv[2]); });
    for (std::vector<Row> rows = index.next(documents_of_a_commit); !rows.empty();
         rows = index.next(documents_of_a_commit))
        watch.run([&] { write(*plain, rows); });
    watch.run([&] { plain.reset(); });
    fmt::print("{:.3f} {:.3f}\n", watch.wall, watch.processor);
}

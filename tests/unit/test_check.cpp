// SPDX-License-Identifier: Apache-2.0
#include "store/open.hpp"
#include "store_fixture.hpp"

#include <chithi/check.hpp>
#include <chithi/error.hpp>
#include <chithi/parse.hpp>
#include <doctest/doctest.h>
#include <filesystem>

using namespace chithi;
using namespace chithi::test;
using namespace std::chrono;

namespace {

constexpr const char* directive = "Số: 12/CT-UBND\n\n1. Sở Y tế báo cáo kết quả trước ngày 30/8/2021.\n\n"
                                  "2. Công an tỉnh phối hợp với Sở Y tế kiểm tra.\n";
constexpr const char* notice = "Số: 7/TB-UBND\n\n1. Các sở, ban, ngành báo cáo trong 10 ngày kể từ ngày ký.\n";

std::vector<Document> read_anew(const StoredSource& source) {
    ParseOptions options;
    options.given = source.given;
    return parse_all(source.bytes, source.document.source.path, options);
}

/// An index of two real documents, which can be spoilt.
class Index {
public:
    Index() {
        const auto store = open_store(path(), Access::write);
        for (const char* text : {directive, notice}) store->add(parse(text, "a.txt"), text);
        store->commit();
    }

    void spoil(const char* sql) const {
        const Connection connection = open_index(path(), Access::write);
        connection.execute("PRAGMA foreign_keys = OFF");
        connection.execute(sql);
    }

    /// The codes of what is found, one after another.
    [[nodiscard]] std::string found() const {
        std::string codes;
        for (const Finding& finding : check_index(path()).findings) {
            CHECK_FALSE(finding.where.empty());
            CHECK_FALSE(finding.what.empty());
            CHECK_FALSE(finding.hint.empty());
            codes.append(codes.empty() ? "" : " ").append(finding.code);
        }
        return codes;
    }

    void rebuild() const { rebuild_index(path(), read_anew); }

    [[nodiscard]] std::string path() const { return folder_.file("index.db"); }

private:
    TemporaryFolder folder_;
};

} // namespace

TEST_CASE("a sound index has no findings, and its rows are counted") {
    const Index index;
    CHECK(index.found() == "");
    const IndexCounts counts = check_index(index.path()).counts;
    CHECK(counts.documents == 2);
    CHECK(counts.parts == 3);
}

TEST_CASE("each kind of damage is found, and a rebuild mends what was made of sources") {
    struct Damage {
        const char* sql;
        const char* found;
    };
    const Damage damages[] = {
        {"UPDATE parts SET text = text || ' thêm' WHERE key = 1", "words-differ parts-differ"},
        {"INSERT INTO words (words, rowid, text, title) SELECT 'delete', key, text, title FROM parts WHERE key = 1",
         "part-unindexed words-differ"},
        {"DELETE FROM deadlines WHERE part = 1", "parts-differ"},
        {"DELETE FROM assignees WHERE part = 1", "parts-differ"},
        {"DELETE FROM parts WHERE key = 3", "orphaned words-orphaned sketch-orphaned words-differ parts-differ"},
        {"UPDATE part_facts SET entries = zeroblob(32)", "parts-differ parts-differ"},
        {"UPDATE documents SET number = '13/CT-UBND' WHERE key = 1", "record-differs"},
        {"INSERT INTO sources (content, bytes) VALUES ('00', x'00')", "source-unused"},
        {"INSERT INTO given (document, number) VALUES (77, '1')", "orphaned"},
        {"UPDATE properties SET value = 1 WHERE name = 'tokenizer'", "tokenizer-differs"},
        {"UPDATE documents SET rules = 0", "rules-older"},
    };
    for (const Damage& damage : damages) {
        CAPTURE(damage.sql);
        const Index index;
        index.spoil(damage.sql);
        std::string found = index.found();
        // How many rows of other tables led to a part that is gone is the affair of those tables.
        for (std::size_t at = 0; (at = found.find("orphaned orphaned")) != std::string::npos;) found.erase(at, 9);
        CHECK(found == damage.found);
        index.rebuild();
        CHECK(index.found() == "");
        CHECK(open_store(index.path(), Access::read)->documents().size() == 2);
    }
}

TEST_CASE("a span outside its source is found") {
    const Index index;
    {
        const auto store = open_store(index.path(), Access::write);
        Document document = parse(directive, "a.txt");
        document.requirements[1].assignees[0].span = {{5, 100'000}};
        store->renew({document});
        store->commit();
    }
    CHECK(index.found() == "span-outside");
}

TEST_CASE("a source that is lost is named, and a rebuild leaves the index as it is") {
    for (const char* sql : {"UPDATE sources SET bytes = x'00' WHERE key = 1", "DELETE FROM sources WHERE key = 1"}) {
        CAPTURE(sql);
        const Index index;
        index.spoil(sql);
        const std::string found = index.found();
        CHECK(found.ends_with("unreadable"));
        try {
            index.rebuild();
            FAIL("a document was dropped");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::damaged);
            CHECK(error.hint().find("--remove") != std::string::npos);
        }
        CHECK(index.found() == found);
        CHECK_FALSE(std::filesystem::exists(index.path() + ".rebuild"));
    }
}

TEST_CASE("ids, order and given facts outlive a rebuild, and the deadlines that count from them") {
    const Index index;
    const std::string id = parse(notice, "a.txt").id;
    std::vector<DocumentSummary> before;
    {
        const auto store = open_store(index.path(), Access::write);
        store->give(id, {"", Day(2021y / August / 1), Day(2021y / August / 2)});
        store->commit();
        before = store->documents();
    }
    index.rebuild();
    const auto store = open_store(index.path(), Access::read);
    const auto after = store->documents();
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) CHECK(after[i].id == before[i].id);
    CHECK(store->given(id).received == Day(2021y / August / 2));
    const Document document = store->document(id);
    REQUIRE(document.deadlines.size() == 1);
    CHECK(document.deadlines[0].due == Day(2021y / August / 11));
}

TEST_CASE("documents that older rules have read are named until they are read anew") {
    const Index index;
    index.spoil("UPDATE documents SET rules = 0 WHERE key = 2");
    const auto store = open_store(index.path(), Access::write);
    const auto contents = store->outdated();
    REQUIRE(contents.size() == 1);
    store->renew(read_anew(store->source(contents[0])));
    store->commit();
    CHECK(store->outdated().empty());
    CHECK(index.found() == "");
}

TEST_CASE("what is known is not given up where nothing can be read any more") {
    const Index index;
    const auto store = open_store(index.path(), Access::write);
    Document nothing = parse("", "a.txt");
    nothing.id = parse(directive, "a.txt").id;
    store->renew({nothing});
    store->commit();
    CHECK(store->document(nothing.id).requirements.size() == 2);
    CHECK(index.found() == "");
}

TEST_CASE("writers that take turns do not undo what the other has written") {
    const TemporaryFolder folder;
    const std::string path = folder.file("index.db");
    const auto one = open_store(path, Access::write);
    const auto other = open_store(path, Access::write);
    for (int i = 0; i < 6; ++i) {
        const std::string text = std::string(directive) + "\n3. Việc thứ " + std::to_string(i) + ".\n";
        Store& store = i % 2 == 0 ? *one : *other;
        store.add(parse(text, "a.txt"), text);
        store.commit();
    }
    CHECK(check_index(path).findings.empty());
}

TEST_CASE("a writer that was open before a rebuild goes on in the new index") {
    const Index index;
    const auto store = open_store(index.path(), Access::write);
    store->give(parse(notice, "a.txt").id, {"9/TB-UBND", {}, {}});
    store->commit();
    index.rebuild();
    const std::string text = std::string(directive) + "\n3. Việc mới.\n";
    store->add(parse(text, "b.txt"), text);
    store->commit();
    CHECK(index.found() == "");
    CHECK(store->documents().size() == 3);
}

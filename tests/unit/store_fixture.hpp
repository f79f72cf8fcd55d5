// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/search.hpp>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

/// What the tests of store and search share: a folder that goes by itself, and documents made by hand.
namespace chithi::test {

/// A folder of its own, removed at the end.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "chithi-test-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }

private:
    std::filesystem::path path_;
};

inline Requirement requirement(std::string path, std::string text, std::vector<Assignee> assignees = {}) {
    Requirement made;
    made.label = path + ".";
    made.path = std::move(path);
    made.paragraphs = {std::move(text)};
    made.assignees = std::move(assignees);
    return made;
}

inline Assignee assignee(std::string body, Role role = Role::lead, Origin from = Origin::text) {
    return {role, body, {body}, from, {}};
}

inline Document document(std::string id, std::vector<std::string> texts = {}) {
    Document made;
    made.id = std::move(id);
    made.source.path = made.id + ".txt";
    made.kind = "cong_van";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        made.requirements.push_back(requirement(std::to_string(i + 1), std::move(texts[i])));
    }
    return made;
}

/// A store that holds one document with these requirements.
struct StoreOf {
    explicit StoreOf(std::initializer_list<const char*> texts)
        : StoreOf(std::vector{document("d0c0", std::vector<std::string>(texts.begin(), texts.end()))}) {}

    explicit StoreOf(const std::vector<Document>& documents)
        : store(open_store(folder.file("index.db"), Access::write)) {
        for (const Document& one : documents) store->add(one, "bytes of " + one.id);
        store->commit();
    }

    /// The paths of the parts that `typed` finds, best first, as "1 3".
    [[nodiscard]] std::string find(std::string_view typed, Accents accents = Accents::smart) const {
        std::string paths;
        for (const Match& match : store->match(parse_query(typed), accents, 100, 0)) {
            paths.append(paths.empty() ? "" : " ").append(match.part);
        }
        return paths;
    }

    TemporaryFolder folder;
    std::unique_ptr<Store> store;
};

} // namespace chithi::test

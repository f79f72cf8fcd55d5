// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "plain_index.hpp"
#include "store/part_rows.hpp"
#include "words_of_directives.hpp"
#include <array>
#include <chithi/store.hpp>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

// Directives that no office wrote, as many as wanted, each different: what tests/bench/search asks. Document n is the
// same however many there are. Words follow Zipf's law, the frequent ones those of real directives; a document has
// 8 KB of text in the mean, in twelve requirements.
//
// usage: chithi-bench-directives DOCUMENTS FOLDER
//
// Writes FOLDER/index.db, an index; FOLDER/plain.db, the same rows in an FTS5 table with the tokenizer unicode61, as
// anybody would make it; FOLDER/files/*/*.txt, the texts; FOLDER/words.txt, words by rank.

namespace {

using namespace chithi;
using namespace chithi::bench;
using Random = std::mt19937_64;

constexpr std::size_t lexicon_size = 30'000;
constexpr std::size_t requirements_of_a_document = 12;
constexpr std::size_t documents_of_a_commit = 500;
constexpr std::size_t documents_of_a_rare_body = 50;
constexpr std::size_t rare_bodies = 100;

/// Zipf's law: the chance of a rank falls with the rank.
class Zipf {
public:
    explicit Zipf(std::size_t ranks, double exponent = 1.05) : sums_(ranks) {
        double sum = 0;
        for (std::size_t i = 0; i < ranks; ++i) sums_[i] = sum += 1 / std::pow(static_cast<double>(i) + 3, exponent);
    }

    std::size_t operator()(Random& random) const {
        std::uniform_real_distribution<double> chance(0, sums_.back());
        const auto found = std::ranges::lower_bound(sums_, chance(random));
        return static_cast<std::size_t>(found - sums_.begin());
    }

private:
    std::vector<double> sums_;
};

template <typename List> auto any_of(const List& list, Random& random) { return list[random() % list.size()]; }

std::string syllable(Random& random) {
    const std::string_view rhyme = any_of(rhymes, random);
    const bool stopped = std::string_view("ptch").find(rhyme.back()) != std::string_view::npos;
    constexpr std::array all = {Tone::level, Tone::huyen, Tone::sac, Tone::hoi, Tone::nga, Tone::nang};
    const Tone tone = stopped ? (random() % 2 == 0 ? Tone::sac : Tone::nang) : any_of(all, random);
    std::string out = any_of(onsets, random);
    const std::size_t mark = rhyme.find('*');
    const CodePoint vowel = code_point_at(rhyme, mark + 1);
    Letter letter = letter_of(vowel.value);
    letter.tone = tone;
    out.append(rhyme.substr(0, mark));
    append_utf8(out, code_point_of(letter));
    return out.append(rhyme.substr(mark + 1 + vowel.size));
}

std::vector<std::string> make_lexicon() {
    Random random(1);
    std::vector<std::string> syllables(4'000);
    for (std::string& one : syllables) one = syllable(random);
    const Zipf rank(syllables.size(), 0.7);
    std::vector<std::string> words(common_words.begin(), common_words.end());
    std::unordered_set<std::string> known(words.begin(), words.end());
    while (words.size() < lexicon_size) {
        std::string word = syllables[rank(random)];
        const auto dice = random() % 20;
        for (std::size_t more = dice < 7 ? 0U : dice < 18 ? 1U : 2U; more > 0; --more) {
            word.append(" ").append(syllables[rank(random)]);
        }
        if (known.insert(word).second) words.push_back(word);
    }
    return words;
}

std::string capitalised(std::string text) {
    const CodePoint first = code_point_at(text, 0);
    Letter letter = letter_of(first.value);
    if (!letter) return text;
    letter.upper = true;
    std::string out;
    append_utf8(out, code_point_of(letter));
    return out.append(text.substr(first.size));
}

class Author {
public:
    Author() : lexicon_(make_lexicon()), rank_(lexicon_.size()) {}

    [[nodiscard]] const std::vector<std::string>& lexicon() const noexcept { return lexicon_; }

    Document document(std::size_t n) const {
        Random random(n + 7);
        Document made;
        made.id = fmt::format("{:016x}", (n + 1) * 0x9E3779B97F4A7C15U);
        made.kind = any_of(kinds, random);
        made.number = fmt::format("{}/{}-UBND", n + 1, random() % 2 == 0 ? "CT" : "KH");
        made.issuer = any_of(issuers, random);
        const auto day = std::chrono::sys_days(std::chrono::year(2015) / 1 / 1) + std::chrono::days(random() % 3650);
        made.issued = Issued{"Lam Giang", Day(day)};
        made.source.path = fmt::format("files/{:03}/{:06}.txt", n / 1000, n);
        made.subject = capitalised(words(8 + random() % 8, random));
        made.preamble = sentences(2, random);
        for (std::size_t i = 0; i < requirements_of_a_document; ++i)
            made.requirements.push_back(requirement(i, n, random));
        for (Requirement& one : made.requirements)
            add_deadline(made, one, Day(day + std::chrono::days(random() % 90)));
        return made;
    }

private:
    std::string words(std::size_t count, Random& random) const {
        std::string out;
        for (std::size_t i = 0; i < count; ++i) out.append(out.empty() ? "" : " ").append(lexicon_[rank_(random)]);
        return out;
    }

    std::string sentence(Random& random) const {
        std::string out = capitalised(words(6 + random() % 12, random)) + ", " + words(4 + random() % 10, random);
        if (random() % 8 == 0) out += fmt::format(" theo Văn bản số {}/NQ-HĐND", random() % 500 + 1);
        if (random() % 8 == 0) out += fmt::format(" trong {} ngày", random() % 60 + 2);
        return out + ".";
    }

    std::string sentences(std::size_t count, Random& random) const {
        std::string out;
        for (std::size_t i = 0; i < count; ++i) out.append(out.empty() ? "" : " ").append(sentence(random));
        return out;
    }

    Requirement requirement(std::size_t place, std::size_t document, Random& random) const {
        Requirement made;
        made.path = std::to_string(place + 1);
        made.label = made.path + ".";
        // Fifty documents name each of the rare bodies, however many documents there are.
        const bool rare = place == 0 && document < rare_bodies * documents_of_a_rare_body;
        const std::string body = rare ? fmt::format("Ban Quản lý dự án số {}", document % rare_bodies)
                                      : std::string(any_of(bodies, random));
        made.assignees = {{Role::lead, body, {body}, Origin::text, {}}};
        std::lognormal_distribution<double> length(0.25, 0.5);
        made.paragraphs = {body + " " + words(8, random) + ". " +
                           sentences(1 + static_cast<std::size_t>(length(random)), random)};
        if (random() % 3 == 0) made.heading = capitalised(words(4, random));
        return made;
    }

    static void add_deadline(Document& document, Requirement& requirement, Day due) {
        if (requirement.path.size() > 1) return;
        const std::string text =
            fmt::format("trước ngày {}/{}/{}", unsigned(due.day()), unsigned(due.month()), int(due.year()));
        requirement.paragraphs.back() += " Báo cáo " + text + ".";
        Deadline& deadline = document.deadlines.emplace_back();
        deadline.text = text;
        deadline.due = due;
        deadline.where = requirement.path;
    }

    std::vector<std::string> lexicon_;
    Zipf rank_;
};

std::string text_of(const Document& document) {
    std::string out = fmt::format("{}\nSố: {}\n\nV/v {}\n\n{}\n\n", *document.issuer, *document.number,
                                  *document.subject, *document.preamble);
    for (const Requirement& one : document.requirements) {
        out += fmt::format("{} {}{}\n", *one.label, one.heading ? *one.heading + "\n" : "", one.paragraphs.front());
    }
    return out;
}

void add_to(PlainIndex& plain, const Document& document) {
    plain.add_document(document.number, document.kind, document.issuer, to_iso(*document.issued->date));
    for (const PartRow& row : part_rows(document)) {
        plain.add_part(row.path, row.title, row.text);
        for (const AssigneeRow& assignee : row.assignees) plain.add_assignee(assignee.body);
    }
}

void write_file(const std::filesystem::path& path, const std::string& text) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        fmt::print(stderr, "usage: chithi-bench-directives DOCUMENTS FOLDER\n");
        return 2;
    }
    const std::size_t many = std::strtoul(argv[1], nullptr, 10);
    const std::filesystem::path folder = argv[2];
    std::filesystem::create_directories(folder);
    const Author author;
    std::string words;
    for (const std::string& word : author.lexicon()) words += word + "\n";
    write_file(folder / "words.txt", words);
    const auto store = open_store((folder / "index.db").string(), Access::write);
    PlainIndex plain((folder / "plain.db").string());
    double seconds = 0;
    std::size_t bytes = 0;
    for (std::size_t n = 0; n < many; ++n) {
        const Document document = author.document(n);
        const std::string text = text_of(document);
        bytes += text.size();
        const auto begin = std::chrono::steady_clock::now();
        store->add(document, text);
        if (n % documents_of_a_commit == documents_of_a_commit - 1 || n + 1 == many) store->commit();
        seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        add_to(plain, document);
        if (n % documents_of_a_commit == documents_of_a_commit - 1) plain.commit();
        write_file(folder / document.source.path, text);
    }
    fmt::print("# {} documents, {:.1f} MB of text, stored in {:.1f} s\n", many, static_cast<double>(bytes) / 1e6,
               seconds);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/match_expression.hpp"
#include "store/open.hpp"
#include "store/rank_parts.hpp"
#include "store/ranking.hpp"
#include "store/sketch.hpp"
#include "store_fixture.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace chithi;
using namespace chithi::test;
using namespace std::chrono;

namespace {

constexpr std::array vocabulary = {"bảo",       "báo",  "bao",  "cáo",   "cao",   "y",      "tế",
                                   "tê",        "khai", "khải", "đường", "duong", "tỉnh",   "tình",
                                   "16/CT-TTg", "sở",   "so",   "và",    "của",   "covid19"};

std::string random_words(std::mt19937& random, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
        // The first words are the frequent ones.
        const std::size_t rank = std::min(random() % vocabulary.size(), random() % vocabulary.size());
        out.append(out.empty() ? "" : " ").append(vocabulary[rank]);
    }
    return out;
}

/// Documents of random words and days, some of them several times.
std::vector<Document> random_documents(std::mt19937& random, std::size_t many) {
    std::vector<Document> made;
    for (std::size_t n = 0; n < many; ++n) {
        Document one = document("d" + std::to_string(1000 + n), {});
        for (std::size_t i = 0; i < 1 + random() % 4; ++i) {
            one.requirements.push_back(requirement(std::to_string(i + 1), random_words(random, 1 + random() % 30)));
            if (random() % 3 == 0) one.requirements.back().heading = random_words(random, 2);
        }
        if (random() % 4 == 0) one.requirements.push_back(requirement("9", "Các sở báo cáo y tế của tỉnh."));
        if (random() % 5 > 0) one.issued = Issued{{}, Day(2015y / January / 1d)};
        if (one.issued) one.issued->date = Day(sys_days(*one.issued->date) + days(random() % 2000));
        made.push_back(std::move(one));
    }
    return made;
}

std::string random_query(std::mt19937& random) {
    const auto word = [&] { return random_words(random, 1); };
    switch (random() % 8) {
    case 0: return word();
    case 1: return word() + " " + word();
    case 2: return word() + " " + word() + " " + word();
    case 3: return "\"" + word() + " " + word() + "\"";
    case 4: return word() + " OR " + word();
    case 5: return word() + " NOT " + word();
    case 6: return "\"" + word() + " " + word() + "\" " + word();
    default: return word().substr(0, 1) + "*";
    }
}

SearchPlan plan_of(const Connection& connection, std::string_view typed) {
    return search_plan(connection, parse_query(typed), Accents::smart);
}

using Places = std::vector<std::pair<std::int64_t, double>>; // keys and scores

Places places_of(const TopParts& top) {
    Places out;
    for (const RankedPart& one : top.best()) out.emplace_back(one.key, one.score);
    return out;
}

/// The first `most` groups of a ranking of all parts, each for itself.
Places first_of_groups(const Places& all, PartFactsTable& facts, Grouping grouping, std::size_t most) {
    Places out;
    std::vector<std::uint32_t> seen;
    for (const auto& place : all) {
        const PartFacts& part = facts.of(place.first);
        const std::uint32_t group = grouping == Grouping::document ? part.document : part.alike;
        if (group != 0 && std::ranges::find(seen, group) != seen.end()) continue;
        if (group != 0) seen.push_back(group);
        if (out.size() < most) out.push_back(place);
    }
    return out;
}

PhraseRole role_of(std::size_t concept_number, bool as_typed = false) { return {concept_number, as_typed, 1, {}}; }

/// The score of a part of `words` words in which the phrases stand at these places of the text.
double score_of(const std::vector<PhraseRole>& phrases, const std::vector<std::pair<std::size_t, std::size_t>>& seen,
                PartFacts facts, bool in_title = false) {
    std::size_t concepts = 0;
    for (const PhraseRole& phrase : phrases) concepts = std::max(concepts, phrase.concept_number + 1);
    Relevance relevance(phrases, {std::vector<double>(concepts, 2.0), 50, day_number(Day(2021y / August / 1d))});
    relevance.begin();
    for (const auto& [phrase, place] : seen) relevance.see(phrase, in_title, place, 1);
    return relevance.score(facts, 0);
}

PartFacts facts_of(std::uint16_t words, std::uint16_t issued = 0) {
    PartFacts facts;
    facts.document = 1;
    facts.words = words;
    facts.issued = issued;
    return facts;
}

} // namespace

TEST_CASE("the best few are the first of all, whatever is asked") {
    std::mt19937 random(20211126);
    const StoreOf index(random_documents(random, 120));
    const Connection connection = open_index(index.folder.file("index.db"), Access::read);
    PartFactsTable facts(connection);
    constexpr std::size_t all = 100'000;
    for (int round = 0; round < 300; ++round) {
        const std::string typed = random_query(random);
        const SearchPlan plan = plan_of(connection, typed);
        if (plan.empty()) continue;
        const Places every = places_of(rank_parts(connection, plan, {all, Order::relevance, Grouping::none, {}}));
        CHECK(std::ranges::is_sorted(every, std::ranges::greater{}, &Places::value_type::second));
        for (const std::size_t most : {1, 3, 10}) {
            Places few = every;
            few.resize(std::min(few.size(), most));
            CHECK_MESSAGE(
                places_of(rank_parts(connection, plan, {most, Order::relevance, Grouping::none, {}})) == few, typed);
            for (const Grouping grouping : {Grouping::alike, Grouping::document}) {
                const TopParts top = rank_parts(connection, plan, {most, Order::relevance, grouping, {}});
                CHECK_MESSAGE(places_of(top) == first_of_groups(every, facts, grouping, most), typed);
                CHECK(top.total() == every.size());
                CHECK(top.groups() == first_of_groups(every, facts, grouping, all).size());
            }
        }
    }
}

TEST_CASE("the walk finds the rows that FTS5 finds, and filters leave out the others") {
    std::mt19937 random(7);
    const StoreOf index(random_documents(random, 60));
    const Connection connection = open_index(index.folder.file("index.db"), Access::read);
    for (int round = 0; round < 100; ++round) {
        SearchPlan plan = plan_of(connection, random_query(random));
        if (plan.match.empty()) continue;
        Statement rows = connection.prepare("SELECT rowid FROM words WHERE words MATCH ?1 AND rowid IN "
                                            "(SELECT key FROM parts WHERE document % 3 = 1 AND path <> '2')");
        std::vector<std::int64_t> wanted;
        for (rows.bind(plan.match); rows.step();) wanted.push_back(rows.integer(0));
        plan.filters = {{RowFilter::Of::document, "SELECT key FROM documents WHERE key % 3 = ?1", {"1"}, false},
                        {RowFilter::Of::part, "SELECT key FROM parts WHERE path = ?1", {"2"}, true}};
        plan.filters[0].sql = "SELECT key FROM documents WHERE key % 3 = CAST(?1 AS INTEGER)";
        std::vector<std::int64_t> found;
        const auto visit = [&](std::int64_t part, std::uint32_t) { found.push_back(part); };
        static_cast<void>(rank_parts(connection, plan, {5, Order::relevance, Grouping::none, visit}));
        CHECK(found == wanted);
    }
}

TEST_CASE("one word as typed is above any number with other marks") {
    const std::vector<PhraseRole> phrases = {role_of(0), role_of(0, true)};
    const double typed = score_of(phrases, {{0, 1}, {1, 1}}, facts_of(50));
    std::vector<std::pair<std::size_t, std::size_t>> many;
    for (std::size_t i = 0; i < 1000; ++i) many.emplace_back(0, i);
    CHECK(typed > score_of(phrases, many, facts_of(50)));
}

TEST_CASE("words side by side are above the same words far apart, in their order above the other") {
    const std::vector<PhraseRole> phrases = {role_of(0), role_of(1)};
    const auto apart = [&](std::size_t first, std::size_t second) {
        return score_of(phrases, {{0, first}, {1, second}}, facts_of(50));
    };
    CHECK(apart(10, 11) > apart(10, 12));
    CHECK(apart(10, 12) > apart(10, 40));
    CHECK(apart(10, 11) > apart(11, 10));
    CHECK(apart(11, 10) > apart(40, 10));
}

TEST_CASE("a title is above the text, a short part above a long one, a new document above an old one") {
    const std::vector<PhraseRole> phrases = {role_of(0)};
    const double usual = score_of(phrases, {{0, 1}}, facts_of(50));
    CHECK(score_of(phrases, {{0, 1}}, facts_of(50), true) > usual);
    CHECK(score_of(phrases, {{0, 1}}, facts_of(20)) > usual);
    const double recent = score_of(phrases, {{0, 1}}, facts_of(50, day_number(Day(2021y / July / 1d))));
    const double old = score_of(phrases, {{0, 1}}, facts_of(50, day_number(Day(2015y / July / 1d))));
    CHECK(recent > old);
    CHECK(old > usual);                                                // which has no date
    CHECK(score_of(phrases, {{0, 1}, {0, 2}}, facts_of(50)) > recent); // newness decides between equals only
}

TEST_CASE("texts that differ in a name are alike, in a number they are not") {
    const std::string text =
        "UBND các huyện, thành phố, thị xã chỉ đạo rà soát toàn bộ người về từ vùng có dịch, tổ chức "
        "khai báo y tế, theo dõi sức khỏe tại nhà trong 14 ngày và báo cáo kết quả hằng ngày về Ban "
        "Chỉ đạo phòng, chống dịch tỉnh để tổng hợp, xem xét, chỉ đạo theo quy định của pháp luật";
    const auto with = [&](std::string_view words, std::string_view other) {
        std::string changed = text;
        return changed.replace(changed.find(words), words.size(), other);
    };
    const Shingles one(text);
    CHECK(one.is_alike(Shingles(with("Ban Chỉ đạo", "Sở Y tế"))));
    CHECK_FALSE(one.is_alike(Shingles(with("14", "21"))));
    CHECK_FALSE(Shingles("Sở Y tế báo cáo kết quả").is_alike(Shingles("Sở Nội vụ báo cáo kết quả")));
    CHECK(Shingles("Sở Y tế báo cáo kết quả").is_alike(Shingles("sở Y tế báo cáo kết quả.")));
}

TEST_CASE("parts that say the same are one hit with their number; each is found by itself on request") {
    const char* const text = "Thủ trưởng các cơ quan tổ chức khai báo y tế cho toàn bộ cán bộ của đơn vị mình";
    std::vector<Document> documents;
    for (const char* id : {"aaaa", "bbbb", "cccc"}) {
        documents.push_back(document(id, {text, "Khai báo y tế là việc của riêng " + std::string(id)}));
    }
    documents[1].issued = Issued{{}, Day(2021y / August / 1d)};
    StoreOf index(documents);
    const Query query = parse_query("\"khai báo y tế\"");
    const auto found = [&] { return index.store->find(query, {.limit = 10}); };
    const auto alike = [&](const Found& from) {
        std::size_t most = 0;
        for (const Match& match : from.matches) most = std::max(most, match.alike);
        return most;
    };
    CHECK(found().total == 6);
    CHECK(found().groups == 4);
    CHECK(found().matches.size() == 4);
    CHECK(alike(found()) == 3);
    for (const Match& match : found().matches) {
        if (match.alike == 3) CHECK(match.document.id == "bbbb"); // the newest stands for them
    }
    CHECK(index.store->find(query, {.limit = 10, .grouping = Grouping::none}).matches.size() == 6);
    index.store->remove("aaaa"); // which the group was called by
    index.store->commit();
    CHECK(alike(found()) == 2);
    index.store->add(document("dddd", {"Khai báo y tế"}), "one"); // takes a key that is free again
    index.store->commit();
    CHECK(alike(found()) == 2);
    CHECK(found().total == 5);
    index.store->add(document("eeee", {text}), "other");
    index.store->commit();
    CHECK(alike(found()) == 3);
}

TEST_CASE("a date given by hand counts where matches are put in order by date") {
    std::vector<Document> documents = {document("aaaa", {"một"}), document("bbbb", {"một hai"})};
    documents[1].issued = Issued{{}, Day(2020y / May / 1d)};
    StoreOf index(documents);
    const auto first = [&] {
        return index.store->find(parse_query("một"), {.order = Order::date}).matches.at(0).document.id;
    };
    CHECK(first() == "bbbb");
    index.store->give("aaaa", {.number = {}, .issued = Day(2021y / May / 1d), .received = {}});
    index.store->commit();
    CHECK(first() == "aaaa");
}

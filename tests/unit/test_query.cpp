// SPDX-License-Identifier: Apache-2.0
#include "search/query_parser.hpp"
#include "search/synonyms.hpp"

#include <chithi/print.hpp>
#include <doctest/doctest.h>

using namespace chithi;

namespace {

/// The query tree on one line: all([a] any([b] [c])).
std::string tree(const Query& query) {
    if (query.kind == Query::Kind::field) return to_text(query);
    constexpr const char* names[] = {"", "all", "any", "except", "near"};
    std::string out = query.alike ? "alike" : names[static_cast<int>(query.kind)];
    if (query.kind == Query::Kind::near) out += std::to_string(query.distance);
    std::string inside;
    for (const std::string& word : query.words) inside.append(inside.empty() ? "" : " ").append(word);
    for (const Query& child : query.children) inside.append(inside.empty() ? "" : " ").append(tree(child));
    const char* const star = query.prefix ? "*" : "";
    return query.kind == Query::Kind::phrase ? "[" + inside + star + "]" : out + "(" + inside + ")";
}

std::string tree(std::string_view typed) { return tree(parse_query(typed)); }

std::string with_others(std::string_view typed, Accents accents = Accents::smart) {
    return tree(with_synonyms(parse_query(typed), accents));
}

/// What is refused, and why: "2021-13|2021-13 is no day, month, quarter or year".
std::string refusal(const std::string& typed) {
    try {
        static_cast<void>(parse_query(typed));
    } catch (const QueryError& error) {
        return typed.substr(error.place().first, error.place().end - error.place().first) + "|" + error.what();
    }
    return "taken";
}

std::string notes(std::string_view typed) {
    std::string out;
    for (const Message& note : parse_with_notes(typed).notes) out += note.text() + "\n";
    return out;
}

std::string cut(std::string_view typed) {
    const ParsedQuery parsed = parse_with_notes(typed);
    return parsed.cut ? parsed.cut->text() : "";
}

} // namespace

TEST_CASE("a query is words, phrases, prefixes, operators and parentheses") {
    CHECK(tree("khai báo") == "all([khai] [báo])");
    CHECK(tree("\"khai báo\" y tế") == "all([khai báo] [y] [tế])");
    CHECK(tree("“khai báo”") == "[khai báo]");
    CHECK(tree("đườ* \"khai bá\"* \"y t*\"") == "all([đườ*] [khai bá*] [y t*])");
    CHECK(tree("a OR b c") == "any([a] all([b] [c]))");
    CHECK(tree("(a OR b) c") == "all(any([a] [b]) [c])");
    CHECK(tree("a AND b NOT c NOT d") == "except(all([a] [b]) any([c] [d]))");
    CHECK(tree("NOT a") == "except(all() [a])");
    CHECK(tree("16/CT-TTg") == "[16/CT-TTg]");
    CHECK(tree("ra\u0300 soa\u0301t") == "all([rà] [soát])");
    CHECK(tree("Ðảng\u00A0bộ kh\u00ADai") == "all([Đảng] [bộ] [khai])"); // as copied from a page
}

TEST_CASE("what is no query language is searched as words") {
    CHECK(tree("AND") == "[AND]");
    CHECK(tree("OR NOT") == "all([OR] [NOT])");
    CHECK(tree("a OR") == "all([a] [OR])");
    CHECK(tree("(a OR)") == "all([a] [OR])");
    CHECK(tree("and or not") == "all([and] [or] [not])");
    CHECK(tree("title:a") == "[title:a]");
    CHECK(tree("a) b) c") == "all([a] [b] [c])");
    CHECK(tree("((a") == "[a]");
    CHECK(tree("\"a b") == "[a b]");
}

TEST_CASE("a field is a name, a colon and a value right behind it") {
    CHECK(tree("kind:chi_thi") == "kind:\"chi_thi\"");
    CHECK(tree("kind:\"Chỉ thị\" lũ") == "all(kind:\"chi_thi\" [lũ])");
    CHECK(tree("Kind:cong_van") == "kind:\"cong_van\"");
    CHECK(tree("to:\"Sở Y tế\" role:lead") == "all(to:\"Sở Y tế\" role:\"lead\")");
    CHECK(tree("role:\"phối hợp\"") == "role:\"coordinate\"");
    CHECK(tree("number:16/CT-TTg") == "number:\"16/CT-TTg\"");
    CHECK(tree("subject:\"khai báo\"") == "subject:\"khai báo\"");
    CHECK(tree("kind:(chi_thi OR cong_dien) lũ") == "all(any(kind:\"chi_thi\" kind:\"cong_dien\") [lũ])");
    CHECK(tree("lũ NOT (kind:chi_thi đê)") == "except([lũ] all(kind:\"chi_thi\" [đê]))");
    CHECK(tree("to:kind:chi_thi") == "kind:\"chi_thi\"");
    for (const char* typed : {"kind: chi_thi", "xkind:chi_thi", "to:", "kind:)", "16:30", "http://a.vn", ":", "::"}) {
        CHECK_MESSAGE(tree(typed).find(":\"") == std::string::npos, typed);
    }
}

TEST_CASE("days are a year, a month, a day, or a range of them with open ends") {
    const std::pair<const char*, const char*> days[] = {
        {"date:2021", "date:2021-01-01..2021-12-31"},   {"date:2021-02", "date:2021-02-01..2021-02-28"},
        {"date:2/2024", "date:2024-02-01..2024-02-29"}, {"date:2021-8-5", "date:2021-08-05"},
        {"date:5/8/2021", "date:2021-08-05"},           {"due:2021-08..", "due:2021-08-01.."},
        {"due:..2021-12-31", "due:..2021-12-31"},       {"date:2020..8/2021", "date:2020-01-01..2021-08-31"},
        {"date:\"25/8/2021\"", "date:2021-08-25"},      {"date:2021..2021", "date:2021-01-01..2021-12-31"},
    };
    for (const auto& [typed, read] : days) CHECK_MESSAGE(tree(typed) == read, typed);
}

TEST_CASE("a value that cannot be read is refused, and its place is told") {
    CHECK(refusal("lũ date:2021-13 đê") == "2021-13|2021-13 is no day, month, quarter or year");
    CHECK(refusal("date:30/2/2021") == "30/2/2021|30/2/2021 is no day, month, quarter or year");
    CHECK(refusal("due:..") == "..|.. is no day, month, quarter or year");
    CHECK(refusal("due:2021...2022") == "2021...2022|2021...2022 is no day, month, quarter or year");
    CHECK(refusal("due:12345") == "12345|12345 is no day, month, quarter or year");
    // What is no year of a day is none of a month, either: as text the range could not be read again.
    for (const std::string typed : {"date:0500", "date:0021-08", "date:8/0021", "date:0021-Q3", "date:5/8/0021"}) {
        CHECK_MESSAGE(refusal(typed).ends_with(" is no day, month, quarter or year"), typed);
    }
    CHECK(refusal("date:2022..2021") == "2022..2021|2022..2021 ends before it begins");
    CHECK(refusal("kind:công") == "công|there is no kind of document called công");
    CHECK(refusal("a\xCC\x81 kind:\"thư\xC2\xA0tay\"") ==
          "\"thư\xC2\xA0tay\"|there is no kind of document called thư tay");
    CHECK(refusal("role:boss") == "boss|there is no role called boss");
    CHECK(refusal("number:...") == "...|number: has no value");
    CHECK(refusal("to:*") == "*|to: has no value");
    CHECK(refusal("issuer:" + std::string(5000, 'a')).ends_with("|the value of issuer: is 5000 bytes long"));
    CHECK(refusal("date:2021 kind:chi_thi role:lead to:x part:1 due:2021 id:ab") == "taken");
}

TEST_CASE("bytes that are no UTF-8 are read as in documents, once and for all") {
    CHECK(tree("t\xE1\xBA lũ") == "all([t\uFFFD\uFFFD] [lũ])");
    // An invisible character goes, but the two halves beside it are no mark.
    CHECK(tree("a\xCC\u200B\x81") == "[a\uFFFD\uFFFD]");
    CHECK(refusal("\xFF date:x") == "x|x is no day, month, quarter or year");
}

TEST_CASE("a mark under the place says what is wrong") {
    CHECK(point_at("lũ date:2021-13", {9, 16}, 80) == "    lũ date:2021-13\n            ^~~~~~~");
    CHECK(point_at("a\tb\nc", {4, 5}, 80) == "    a b c\n        ^");
    CHECK(point_at("", {0, 0}, 80) == "    \n    ^");
    const std::string longer = std::string(300, 'a') + " date:x " + std::string(300, 'b');
    const std::string shown = point_at(longer, {306, 307}, 80);
    CHECK(shown.find("date:x") != std::string::npos);
    CHECK(shown.find('\n') < 90);
    CHECK(point_at("\xC4\x91", {1, 5}, 80) == "    đ\n    ^"); // inside a character, and behind the end
}

TEST_CASE("words near each other are joined by NEAR") {
    CHECK(tree("lũ NEAR đê") == "near10([lũ] [đê])");
    CHECK(tree("lũ NEAR/3 \"đê điều\" vỡ") == "all(near3([lũ] [đê điều]) [vỡ])");
    CHECK(tree("a NEAR/2 b NEAR/5 c*") == "near5([a] [b] [c*])");
    for (const char* typed : {"NEAR đê", "lũ NEAR", "lũ NEAR/x đê", "lũ NEAR/9999999999 đê", "lũ NEAR (đê)",
                              "lũ NEAR OR đê", "near đê", "lũ NEAR kind:chi_thi"}) {
        CHECK_MESSAGE(tree(typed).find("near") != 0, typed);
    }
}

TEST_CASE("what may have been meant otherwise is noted") {
    CHECK(notes("khai báo y tế") == "");
    CHECK(notes("lũ or đê").find("operators are written in capitals: OR") != std::string::npos);
    CHECK(notes("date: 2021").find("write the value right behind the colon") != std::string::npos);
    CHECK(notes("isuer:x").find("did you mean issuer:?") != std::string::npos);
    CHECK(notes("lũ NEAR (đê)").find("NEAR was searched as a word") != std::string::npos);
    CHECK(notes("\"lũ").find("a quote is not closed") != std::string::npos);
    CHECK(notes("(lũ").find("a ( is not closed") != std::string::npos);
    CHECK(notes("lũ)").find("a ) was passed over") != std::string::npos);
    CHECK(notes("NOT lũ").find("say what is wanted, too") != std::string::npos);
    CHECK(notes("to: 5") == ""); // a word of Vietnamese
}

TEST_CASE("of a long query only the beginning counts, and a word that is repeated counts once") {
    std::string words;
    for (int i = 0; i < 2000; ++i) words += "w" + std::to_string(i) + " ";
    CHECK(parse_query(words).children.size() == most_query_words);
    CHECK(cut(words).find("only its first 128 words") != std::string::npos);
    CHECK(cut("lũ OR đê") == "");
    CHECK(cut('"' + words + '"').find("at most its first 4096 bytes") != std::string::npos);
    CHECK(parse_query('"' + words + '"').words.size() < 1000);
    CHECK(tree("lũ lũ đê lũ") == "all([lũ] [đê])");
}

TEST_CASE("a query tree can be read back from its text") {
    for (const char* typed : {"lũ", "(lũ OR đê) NOT \"hồ chứa\"*", "lũ NEAR/3 đê", "kind:(chi_thi OR cong_dien) a b",
                              "date:2021-08.. due:..2021", "subject:\"a b\" to:\"Sở Y tế\" part:3"}) {
        const Query query = parse_query(typed);
        CHECK_MESSAGE(to_text(parse_query(to_text(query))) == to_text(query), typed);
    }
}

TEST_CASE("words that say the same stand beside those that were typed") {
    CHECK(with_others("kĩ thuật") == "all(alike([kĩ] [kỹ]) [thuật])");
    CHECK(with_others("hàng năm báo cáo") == "all(alike([hàng] [hằng năm]) alike([năm] [hằng năm]) [báo] [cáo])");
    CHECK(with_others("\"đảm bảo an\"") == "alike([đảm bảo an] [bảo đảm an])");
    CHECK(with_others("vaccine").find("[vắc xin]") != std::string::npos);
    CHECK(with_others("vắc-xin").find("[vaccine]") != std::string::npos);
    CHECK(with_others("lũ") == "[lũ]");
    CHECK(with_others("vắc*") == "[vắc*]");
    CHECK(with_others("bảo đãm") == "all([bảo] [đãm])"); // other marks, another word
    CHECK(with_others("bao dam").find("[đảm bảo]") != std::string::npos);
    CHECK(with_others("bảo đàm", Accents::fold).find("[đảm bảo]") != std::string::npos);
    CHECK(with_others("bao dam", Accents::exact) == "all([bao] [dam])");
    CHECK(with_others("(lợn OR gà) NOT kĩ") == "except(any(alike([lợn] [heo]) [gà]) alike([kĩ] [kỹ]))");
}

TEST_CASE("abbreviations stand for what they abbreviate, unless they are syllables") {
    CHECK(with_others("UBND xã") == "all(alike([UBND] [Ủy ban nhân dân]) [xã])");
    CHECK(with_others("ubnd") == "alike([ubnd] [Ủy ban nhân dân])");
    CHECK(with_others("Sở Y tế").find("[SYT]") != std::string::npos);
    CHECK(with_others("tu") == "[tu]");                                 // từ, tư, tự ... before Tỉnh ủy
    CHECK(with_others("trung ương").find("[TƯ]") == std::string::npos); // that would find đầu tư
    CHECK(with_others("TƯ").find("[Trung ương]") != std::string::npos);
}

TEST_CASE("nothing stands for a part of a document's number") {
    CHECK(with_others("215/NQ-HĐND") == "[215/NQ-HĐND]");
    CHECK(with_others("\"ubnd/hđnd\"").find("Ủy ban nhân dân") != std::string::npos); // which is none
    CHECK(with_others("12/QĐ-UBND của UBND") == "all([12/QĐ-UBND] [của] alike([UBND] [Ủy ban nhân dân]))");
    CHECK(with_others("\"theo 12/QĐ-UBND\"") == "[theo 12/QĐ-UBND]");
    CHECK(with_others("\"12/QĐ-UBND của UBND\"") == "alike([12/QĐ-UBND của UBND] [12/QĐ-UBND của Ủy ban nhân dân])");
}

TEST_CASE("what the typed words find already is not looked for once more") {
    CHECK(with_others("\"phòng cháy\" \"chữa cháy\"") == "all(alike([phòng cháy] [PCCC]) alike([chữa cháy] [PCCC]))");
    CHECK(with_others("\"phòng cháy chữa cháy\"") ==
          "alike([phòng cháy chữa cháy] [PCCC] [phòng cháy và chữa cháy])");
    CHECK(with_others("đảm bảo an toàn") == "all([đảm] [bảo] [an] [toàn])");
}

// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "core_fixture.hpp"
#include "decode/decode.hpp"
#include "extract/abbreviations.hpp"
#include "extract/actors.hpp"
#include "extract/assignments.hpp"
#include "extract/bodies.hpp"
#include "extract/counts.hpp"
#include "extract/references.hpp"
#include "knowledge/actors.hpp"
#include "knowledge/aliases.hpp"
#include "knowledge/body_heads.hpp"
#include "knowledge/confusables.hpp"
#include "knowledge/count_phrases.hpp"
#include "knowledge/count_units.hpp"
#include "knowledge/document_types.hpp"
#include "knowledge/file_signatures.hpp"
#include "knowledge/header_marks.hpp"
#include "knowledge/joined_names.hpp"
#include "knowledge/labels.hpp"
#include "knowledge/number_words.hpp"
#include "knowledge/openers.hpp"
#include "knowledge/positions.hpp"
#include "knowledge/predicates.hpp"
#include "knowledge/relations.hpp"
#include "knowledge/stamp_lines.hpp"
#include "normalise/title_line.hpp"
#include "split/closing.hpp"
#include "split/number.hpp"
#include <algorithm>
#include <chrono>

/// Every row of every table can be reached: a row that no text can meet is a mistake in the table or the code.

using namespace chithi;

namespace {

std::vector<Assignee> assignees_in(const std::string& written) {
    const Text text(written);
    AssignmentReader reader;
    reader.read(sentence(text));
    return reader.take();
}

} // namespace

TEST_CASE("each predicate ends a name") {
    for (const std::string_view predicate : predicates) {
        CAPTURE(std::string(predicate));
        const Text text("Sở Y tế " + std::string(predicate) + " việc này");
        const Passage passage = sentence(text);
        const auto actor = actor_at(passage, 0, passage.words.size());
        REQUIRE(actor);
        CHECK(actor->end == 3);
        CHECK(actor->follows == Follows::predicate);
    }
}

TEST_CASE("each head of a body begins a name") {
    for (const BodyHead& head : body_heads) {
        CAPTURE(std::string(head.words));
        const Text text(std::string(head.words) + " Vân Hải rà soát");
        const Passage passage = sentence(text);
        const auto actor = actor_at(passage, 0, passage.words.size());
        REQUIRE(actor);
        CHECK(actor->first == 0);
        CHECK(actor->end == passage.words.size() - 2);
    }
}

TEST_CASE("each opening word stands before a name") {
    for (const std::string_view opener : actor_openers) {
        CAPTURE(std::string(opener));
        CHECK(assignees_in("Giao " + std::string(opener) + " sở rà soát.").size() == 1);
    }
}

TEST_CASE("no phrase that only begins like a body is one") {
    for (const std::string_view phrase : no_bodies) {
        CAPTURE(std::string(phrase));
        const Text text{std::string(phrase)};
        const Passage passage = sentence(text);
        CHECK_FALSE(actor_at(passage, 0, passage.words.size()));
    }
}

TEST_CASE("each verb hands out work, each partner phrase names a partner, each label says a role") {
    for (const AssigningVerb& verb : assigning_verbs) {
        CAPTURE(std::string(verb.words));
        const auto found = assignees_in(std::string(verb.words) + " Sở Y tế rà soát.");
        REQUIRE(found.size() == 1);
        CHECK(found[0].text == "Sở Y tế");
        CHECK((found[0].role == Role::directed) == (verb.way == Assigning::directs));
    }
    for (const std::string_view phrase : partner_phrases) {
        CAPTURE(std::string(phrase));
        const auto found = assignees_in("Sở Y tế " + std::string(phrase) + " Công an tỉnh rà soát.");
        REQUIRE(found.size() == 2);
        CHECK(found[1].role == Role::coordinate);
        CHECK(found[1].text == "Công an tỉnh");
    }
    for (const RoleLabel& label : role_labels) {
        CAPTURE(std::string(label.words));
        const auto found = assignees_in(std::string(label.words) + ": Sở Y tế.");
        REQUIRE(found.size() == 1);
        CHECK(found[0].role == label.role);
    }
    for (const std::string_view word : no_assignment_before) {
        CAPTURE(std::string(word));
        CHECK(assignees_in("Nội dung " + std::string(word) + " giao Sở Y tế rà soát.").empty());
    }
}

TEST_CASE("each adjunct may stand before the subject") {
    for (const std::string_view opener : adjunct_openers) {
        CAPTURE(std::string(opener));
        const auto found = assignees_in(std::string(opener) + " tình hình hiện nay, Sở Y tế rà soát.");
        REQUIRE(found.size() == 1);
        CHECK(found[0].text == "Sở Y tế");
    }
}

TEST_CASE("each type of document is a title, a symbol and a citation") {
    for (const DocumentType& type : document_types) {
        CAPTURE(std::string(type.name));
        const DocumentType* title = type_of_title(capitals(type.name) + " VỀ VIỆC NÀY");
        CHECK((title != nullptr) == type.titled);
        if (title != nullptr) CHECK(title->slug == type.slug);
        if (!type.symbol.empty()) {
            const std::string written = "12/" + std::string(type.symbol) + "-UBND";
            const auto number = number_at(written, 0, false);
            REQUIRE(number);
            // some symbols are shared (TT: thông tri, thông tư); the first row has it
            const auto first = std::ranges::find(document_types, type.symbol, &DocumentType::symbol);
            CHECK(kind_of_number(*number) == first->slug);
        }
        const Text text("theo " + std::string(type.name) + " số 12/XX-UBND");
        const auto references = read_references(sentence(text));
        REQUIRE(references.size() == 1);
        CHECK(references[0].fact.kind == type.slug);
    }
}

TEST_CASE("each relation is told by its words") {
    for (const RelationCue& cue : relation_cues) {
        CAPTURE(std::string(cue.words));
        const Text text(std::string(cue.words) + " Kế hoạch số 12/KH-UBND");
        const auto references = read_references(sentence(text));
        REQUIRE(references.size() == 1);
        CHECK(name_of(references[0].fact.relation) == name_of(cue.relation));
    }
    const auto issuer_before = [](const std::string& words) {
        const Text text("Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh Khánh Hà " + words + " Sở");
        const auto references = read_references(sentence(text));
        REQUIRE(references.size() == 1);
        return references[0].fact.issuer.value_or("");
    };
    for (const std::string_view end : issuer_ends) {
        CAPTURE(std::string(end));
        const bool joins = end == "và"; // before a capital it joins two names
        CHECK(issuer_before(std::string(end)) ==
              (joins ? "Ủy ban nhân dân tỉnh Khánh Hà và Sở" : "Ủy ban nhân dân tỉnh Khánh Hà"));
    }
    for (const std::string_view word : issuer_words) {
        CAPTURE(std::string(word));
        CHECK(issuer_before(std::string(word)).ends_with(std::string(word) + " Sở"));
    }
    for (const std::string_view opener : clause_openers) {
        CAPTURE(std::string(opener));
        const Text text("Chỉ thị số 5/CT-TTg về phòng dịch, " + std::string(opener) + " các xã");
        CHECK(read_references(sentence(text)).at(0).fact.subject == "phòng dịch");
    }
    for (const std::string_view end : subject_ends) {
        CAPTURE(std::string(end));
        const Text text("Chỉ thị số 5/CT-TTg về phòng dịch " + std::string(end) + " thực hiện");
        CHECK(read_references(sentence(text)).at(0).fact.subject == "phòng dịch");
    }
}

TEST_CASE("each unit is counted") {
    for (const CountUnit& unit : count_units) {
        CAPTURE(std::string(unit.words));
        const Text text("có 36 " + std::string(unit.words));
        const auto counts = read_counts(sentence(text), {}).counts;
        REQUIRE(counts.size() == (unit.sort == UnitSort::nothing ? 0 : 1));
        if (counts.empty()) continue;
        CHECK(counts[0].unit == unit.words);
        CHECK(name_of(counts[0].kind) == name_of(unit.kind));
    }
    for (const Comparator& comparator : comparators) {
        CAPTURE(std::string(comparator.words));
        using enum Comparator::Bound;
        const Text text("có " + std::string(comparator.words) + " 12 người");
        const auto counts = read_counts(sentence(text), {}).counts;
        REQUIRE(counts.size() == 1);
        CHECK(counts[0].low.has_value() == (comparator.bound == low));
        CHECK(counts[0].high.has_value() == (comparator.bound == high || comparator.bound == nearly));
        CHECK(counts[0].approximate == (comparator.bound == about || comparator.bound == nearly));
    }
    for (const CaseCue& cue : case_cues) {
        CAPTURE(std::string(cue.words));
        const Text text("có 12 trường hợp " + std::string(cue.words));
        const auto counts = read_counts(sentence(text), {}).counts;
        REQUIRE(counts.size() == 1);
        CHECK(name_of(counts[0].kind) == name_of(cue.kind));
    }
    for (const ChangeCue& cue : change_cues) {
        CAPTURE(std::string(cue.words));
        const Text text(std::string(cue.words) + " hơn 12 ca");
        const auto counts = read_counts(sentence(text), {}).counts;
        REQUIRE(counts.size() == 1);
        CHECK(counts[0].change == cue.change);
    }
}

TEST_CASE("each word of numbers is a number") {
    for (const DigitWord& digit : digit_words) {
        CAPTURE(std::string(digit.words));
        const Text text("có hai mươi " + std::string(digit.words) + " hộ");
        const auto counts = read_counts(sentence(text), {}).counts;
        const bool is_year = digit.words == "năm"; // hai mươi năm: twenty years
        REQUIRE(counts.size() == 1);
        CHECK(counts[0].value == (is_year ? 20 : 20 + digit.value));
    }
    for (const Multiplier& multiplier : multipliers) {
        const Text text("có 2 " + std::string(multiplier.words) + " hộ");
        const auto counts = read_counts(sentence(text), {}).counts;
        REQUIRE(counts.size() == 1);
        CHECK(counts[0].value == 2 * multiplier.factor);
    }
    for (const std::string_view head : ordinal_heads) {
        CAPTURE(std::string(head));
        const Text text("tại " + std::string(head) + " 2 xã");
        CHECK(read_counts(sentence(text), {}).counts.empty());
    }
}

TEST_CASE("each confusable is mended") {
    for (const Confusable& confusable : confusables) {
        CAPTURE(static_cast<std::uint32_t>(confusable.seen));
        std::string seen = "a";
        append_utf8(seen, confusable.seen);
        std::string meant = "a";
        if (confusable.meant != 0) append_utf8(meant, confusable.meant);
        CHECK(normalised(seen + "b") == meant + "b");
    }
}

TEST_CASE("each alias expands, and no name of a table is cut inside") {
    for (const Alias& alias : aliases) {
        CAPTURE(std::string(alias.alias));
        CHECK(expand_aliases(alias.alias) == alias.name);
    }
    for (const std::string_view name : joined_names) {
        CAPTURE(std::string(name));
        CHECK(bodies_of("Ban " + std::string(name)).size() == 1);
    }
}

TEST_CASE("each mark of head and end is seen where it stands") {
    constexpr std::string_view rest = "\n\nTình hình diễn biến phức tạp, yêu cầu:\n\n1. Rà soát.\n\n2. Kiểm tra.\n\n";
    for (const std::string_view motto : national_mottos) {
        CAPTURE(std::string(motto));
        const Parted parted(capitals(motto) + "\nTỈNH ỦY VÂN HẢI\nSố 5-CT/TU" + std::string(rest));
        CHECK(parted(parted.layout.head.bodies) == "TỈNH ỦY VÂN HẢI");
    }
    for (const std::string_view stamp : stamps) {
        CAPTURE(std::string(stamp));
        const Parted parted("TỈNH ỦY VÂN HẢI\n" + capitals(stamp) + "\nSố 5-CT/TU" + std::string(rest));
        CHECK(parted(parted.layout.head.bodies) == "TỈNH ỦY VÂN HẢI");
        CHECK(parted(parted.layout.head.number) == "5-CT/TU");
    }
    for (const std::string_view mark : addressee_marks) {
        const Parted parted(std::string(mark) + ": Sở Y tế" + std::string(rest));
        CHECK(parted(parted.layout.head.addressees) == "Sở Y tế");
    }
    for (const std::string_view mark : recipient_marks) {
        const Parted parted(std::string(rest) + capitals(mark) + ":\n- Sở Y tế;\n- Lưu: VT.");
        CHECK(parted.layout.recipients.size() == 2);
    }
    for (const SigningMark& mark : signing_marks) {
        CAPTURE(std::string(mark.mark));
        const Parted parted(std::string(rest) + std::string(mark.mark) + " CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Bình");
        const std::string_view bare = mark.mark.substr(0, mark.mark.find(' '));
        CHECK(parted(parted.layout.signature.authority) == std::string(bare) + " CHỦ TỊCH");
        CHECK(parted(parted.layout.signature.name) == "Trần Văn Bình");
    }
    for (const std::string_view position : signing_positions) {
        CAPTURE(std::string(position));
        const Parted parted(std::string(rest) + capitals(position) + "\n\nTrần Văn Bình");
        CHECK(parted(parted.layout.signature.position) == capitals(position));
        CHECK(parted(parted.layout.signature.name) == "Trần Văn Bình");
    }
    for (const std::string_view mark : signed_marks) {
        CAPTURE(std::string(mark));
        const Parted parted(std::string(rest) + "GIÁM ĐỐC\n" + std::string(mark) + "\nTrần Văn Bình");
        CHECK(parted(parted.layout.signature.name) == "Trần Văn Bình");
    }
}

TEST_CASE("each phrase closes a document, each running head is dropped, each signature of a file is known") {
    for (const std::string_view phrase : closing_phrases) {
        const Text text{std::string(phrase)};
        CHECK(is_closing(text, {0, text.size()}));
    }
    for (const StampLine& line : stamp_lines) {
        if (!line.alone) continue;
        CAPTURE(std::string(line.begins));
        CHECK(normalised("Sở Y tế\n" + std::string(line.begins) + " 123\nCông an tỉnh").find(line.begins) ==
              std::string::npos);
    }
    for (const FileSignature& signature : file_signatures) {
        CAPTURE(std::string(signature.name));
        CHECK(decode(std::string(signature.bytes) + "abc").format != "text");
    }
}

// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"
#include "extract/head_facts.hpp"
#include "knowledge/body_heads.hpp"
#include "knowledge/header_marks.hpp"
#include "knowledge/openers.hpp"
#include "split/body_opening.hpp"
#include "split/rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_name = 24; // words

// How many words of the head of a body, or of who holds an office, stand at `at`.
std::size_t body_words(const Passage& passage, std::size_t at) {
    static const PhraseSet bodies = [] {
        std::vector<std::string_view> words;
        for (const BodyHead& head : body_heads) {
            const bool speaks = head.sort != BodyHead::Sort::group && head.sort != BodyHead::Sort::place;
            if (speaks) words.push_back(head.words);
        }
        return PhraseSet(words);
    }();
    return bodies.match(passage.words, at);
}

// "Phó Thủ tướng … đã có ý kiến chỉ đạo": the name ends where its verb begins.
std::size_t end_of_name(const Passage& passage, std::size_t first, std::size_t end) {
    static const PhraseSet verbs(lead_in_verbs);
    for (std::size_t at = first + 1; at < end; ++at) {
        const bool verb = !passage.words[at].capital && verbs.match(passage.words, at) > 0;
        if (verb || passage.is(at, "đã")) return at;
    }
    return end;
}

// The name that ends before word `end`: from the beginning of its clause, or, where a comma belongs to the name
// ("Ban Chỉ đạo phòng, chống dịch"), from further back.
std::optional<Range> name_before(const Passage& passage, std::size_t end) {
    for (std::size_t first = end; first-- > 0 && end - first <= longest_name;) {
        const bool starts = first == 0 || passage.words[first - 1].sort == Word::Sort::mark;
        if (starts && passage.words[first].capital && body_words(passage, first) > 0) {
            return passage.range_of(first, end_of_name(passage, first, end));
        }
        const bool sentence = passage.is(first, ".") || passage.is(first, ";") || passage.is(first, ":");
        if (sentence) return std::nullopt;
    }
    return std::nullopt;
}

// The names of the text that ask, direct or conclude: "Ban Thường vụ Tỉnh ủy yêu cầu …".
void add_speaking_bodies(const Passage& passage, std::vector<std::string>& names) {
    static const PhraseSet verbs(lead_in_verbs);
    for (std::size_t at = 1; at < passage.words.size(); ++at) {
        if (verbs.match(passage.words, at) == 0) continue;
        if (const auto name = name_before(passage, at)) names.push_back(flat(*passage.text, *name));
    }
}

std::vector<std::string> speaking_bodies(const Text& text, const Layout& layout) {
    Passages passages(text);
    std::vector<std::string> names;
    for (const Range paragraph : layout.preamble) {
        for_each_passage(passages, paragraph, "preamble",
                         [&](const Passage& passage) { add_speaking_bodies(passage, names); });
    }
    return names;
}

// "[Thừa lệnh Chủ tịch,] Văn phòng … (xin) thông báo … để các cơ quan biết, thực hiện": who makes known what somebody
// else concluded.
std::optional<std::string> announcing_body(const Text& text, const Layout& layout) {
    for (const Range paragraph : layout.closing) {
        const Passage passage = passage_of(text, paragraph, "closing");
        for (std::size_t at = 1; at < passage.words.size(); ++at) {
            if (match_phrase(passage.words, at, "thông báo") == 0) continue;
            std::size_t end = at;
            while (const std::size_t words = words_before(passage, end, polite_words)) end -= words;
            const auto name = end > 0 ? name_before(passage, end) : std::nullopt;
            const auto to_know = [&](const Word& word) { return word.key == "biết"; };
            if (name &&
                std::any_of(passage.words.begin() + static_cast<std::ptrdiff_t>(at), passage.words.end(), to_know))
                return flat(text, *name);
        }
    }
    return std::nullopt;
}

// The body in the signature, as `fold` gives it: "T/M BAN THƯỜNG VỤ" is "ban thuong vu".
std::string signing_body(const Text& text, const SignatureRanges& signature) {
    if (signature.authority.empty()) return {};
    std::string_view line = text.view(signature.authority.front());
    for (const SigningMark& known : signing_marks) {
        if (!line.starts_with(known.mark)) continue;
        line.remove_prefix(known.mark.size());
        break;
    }
    const std::string folded = fold(line);
    const std::size_t first = folded.find_first_not_of(" .");
    return first == std::string::npos ? std::string{} : folded.substr(first);
}

std::optional<std::string> body_in_title(const Text& text, const Head& head) {
    if (head.subject.empty()) return std::nullopt;
    const Range range{head.subject.front().first, head.subject.back().end};
    const Passage title = passage_of(text, range, "subject");
    for (std::size_t at = 0; at + 1 < title.words.size(); ++at) {
        if (!title.is(at, "của")) continue;
        std::size_t end = at + 1 + body_words(title, at + 1);
        if (end == at + 1) continue;
        while (end < title.words.size() && title.words[end].capital) ++end;
        return flat(text, title.range_of(at + 1, end));
    }
    return std::nullopt;
}

// Who asks, directs or concludes: the name that agrees with the signature, else the last one, else that of the title.
std::optional<std::string> speaker_of(const Text& text, const Layout& layout) {
    const std::vector<std::string> speaking = speaking_bodies(text, layout);
    const std::string signing = signing_body(text, layout.signature);
    // The signature says who it is, and the text gives the full name; the last sentence is the one that asks.
    for (auto name = speaking.rbegin(); name != speaking.rend(); ++name) {
        if (!signing.empty() && fold(*name).starts_with(signing)) return *name;
    }
    return speaking.empty() ? body_in_title(text, layout.head) : speaking.back();
}

bool is_person(std::string_view name) {
    const std::string key = exact_key(name);
    return std::ranges::any_of(heads_opening(key),
                               [](const BodyHead* head) { return head->sort == BodyHead::Sort::person; });
}

} // namespace

std::optional<std::string> issuer_of(const Text& text, const Layout& layout) {
    if (!layout.head.bodies.empty()) return flat(text, layout.head.bodies.back());
    auto speaker = speaker_of(text, layout);
    // What a person concluded is issued by the office that makes it known.
    if (layout.head.kind == "thong_bao" && (!speaker || is_person(*speaker))) {
        if (auto name = announcing_body(text, layout)) return name;
    }
    return speaker;
}

} // namespace chithi

// SPDX-License-Identifier: Apache-2.0
#include "split/closing.hpp"

#include "base/letters.hpp"
#include "knowledge/aliases.hpp"
#include "knowledge/openers.hpp"
#include "knowledge/positions.hpp"
#include <algorithm>

namespace chithi {

namespace {

bool is_list_of_marks(const std::vector<Item>& items) {
    return !items.empty() && items.back().label_class && !is_counted(*items.back().label_class);
}

// What `name` stands for where it begins with an abbreviation: "ubnd tinh" is "uy ban nhan dan tinh".
std::string spelled_out(std::string_view name) {
    const std::size_t end = std::min(name.find(' '), name.size());
    for (const Alias& alias : aliases) {
        if (fold(alias.alias) == name.substr(0, end)) return fold(alias.name).append(name.substr(end));
    }
    return std::string(name);
}

// "EVNCPC" in a paper numbered 7426/EVNCPC-AT: the symbol of a number holds its issuer's abbreviation. Source: decree
// 30/2020/NĐ-CP.
bool is_in_symbol(const Text& text, const Head& head, std::string_view subject) {
    if (!head.number || subject.size() < 2 || subject.find(' ') != std::string_view::npos) return false;
    const std::string symbol = fold(text.view(*head.number));
    const std::size_t at = symbol.find(subject);
    const auto bounds = [&](std::size_t place) {
        return place >= symbol.size() || symbol[place] == '/' || symbol[place] == '-';
    };
    return at != std::string::npos && at > 0 && bounds(at - 1) && bounds(at + subject.size());
}

// "Ủy ban nhân dân tỉnh" or its head, for the issuer "ỦY BAN NHÂN DÂN TỈNH VÂN HẢI".
bool is_issuer(const Text& text, const Head& head, std::string_view subject) {
    for (const std::string_view position : signing_positions) {
        if (begins_with_words(subject, position) && subject.size() > position.size()) {
            subject.remove_prefix(position.size() + 1);
            break;
        }
    }
    if (is_in_symbol(text, head, subject)) return true;
    const std::string name = spelled_out(subject);
    return std::ranges::any_of(head.bodies, [&](Range body) {
        const std::string issuer = fold(flat(text, body));
        return begins_with_words(issuer, name) || begins_with_words(name, issuer);
    });
}

// "Yêu cầu các sở …", "Ủy ban nhân dân tỉnh yêu cầu …": below the last label, the issuer speaks again.
bool turns_to_all(const Text& text, const Head& head, Range paragraph) {
    constexpr std::size_t longest_subject = 120; // bytes
    const std::string folded = fold(text.view(paragraph));
    if (std::ranges::any_of(closing_openers, [&](auto opener) { return begins_with_words(folded, opener); })) {
        return true;
    }
    return std::ranges::any_of(issuers_verbs, [&](std::string_view verb) {
        const std::size_t at = find_words(std::string_view(folded).substr(0, longest_subject), verb);
        return at != std::string::npos && at > 1 && is_issuer(text, head, std::string_view(folded).substr(0, at - 1));
    });
}

// "Thủ trưởng các đơn vị chịu trách nhiệm …./.", the last words of a document whose items each name a body.
bool makes_all_answer(const Text& text, const Body& body, Range paragraph) {
    const std::string_view view = text.view(paragraph);
    if (paragraph != body.trailing.back() || !view.ends_with("./.") || body.items.back().paragraphs.empty())
        return false;
    const Item& last = body.items.back();
    const bool headed = !last.children.empty() && text.view(last.paragraphs.front()).ends_with(':');
    const std::string folded = fold(view);
    const auto opens = [&](std::string_view words) { return begins_with_words(folded, words); };
    return headed && std::ranges::any_of(plural_offices, opens) &&
           find_words(folded, "chiu trach nhiem") != std::string::npos;
}

// The item that a paragraph below the last label belongs to.
const Item* owner_of(const std::vector<Item>& items, Range paragraph) {
    if (items.empty()) return nullptr;
    const Item& last = items.back();
    if (std::ranges::find(last.paragraphs, paragraph) != last.paragraphs.end()) return &last;
    return owner_of(last.children, paragraph);
}

// "Điều 3. Hiệu lực thi hành" with one paragraph below: its text, even if it speaks of the document.
bool is_only_text(const Text& text, const Body& body, Range paragraph) {
    constexpr std::size_t longest_title = 120; // bytes
    const Item* const item = owner_of(body.items, paragraph);
    if (item == nullptr || item->paragraphs.size() < 2 || item->paragraphs[1] != paragraph) return false;
    const std::string_view title = text.view(item->paragraphs.front());
    return item->children.empty() && title.size() <= longest_title &&
           std::string_view(".:;,?!").find(title.back()) == std::string_view::npos;
}

} // namespace

void drop_paragraphs_from(std::vector<Item>& items, std::size_t offset) {
    for (Item& item : items) {
        std::erase_if(item.paragraphs, [&](Range paragraph) { return paragraph.first >= offset; });
        drop_paragraphs_from(item.children, offset);
    }
}

bool is_closing(const Text& text, Range paragraph) {
    constexpr std::size_t longest_origin = 48; // bytes of "ke tu ngay nhan duoc"
    const std::string folded = fold(text.view(paragraph));
    // "trong 15 ngày kể từ ngày ban hành văn bản này" counts from the document, and does not speak of it.
    const auto holds = [&](std::string_view phrase) {
        const std::size_t at = find_words(folded, phrase);
        if (at == std::string::npos) return false;
        const std::size_t from = at - std::min(at, longest_origin);
        return find_words(std::string_view(folded).substr(from, at - from), "ke tu") == std::string::npos;
    };
    return std::ranges::any_of(closing_phrases, holds);
}

std::vector<Range> take_closing(const Text& text, const Head& head, Body& body) {
    const auto closes = [&](Range range) {
        return (is_closing(text, range) || turns_to_all(text, head, range) || makes_all_answer(text, body, range)) &&
               !is_only_text(text, body, range);
    };
    const auto first =
        is_list_of_marks(body.items) ? body.trailing.begin() : std::ranges::find_if(body.trailing, closes);
    std::vector<Range> closing(first, body.trailing.end());
    if (!closing.empty()) drop_paragraphs_from(body.items, closing.front().first);
    return closing;
}

} // namespace chithi

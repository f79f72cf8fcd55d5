// SPDX-License-Identifier: Apache-2.0
#include "extract/amounts.hpp"

#include "base/phrase_rows.hpp"
#include "extract/number_words.hpp"
#include "knowledge/number_words.hpp"

namespace chithi {

namespace {

constexpr double largest_divisor = 10; // "3/4 số hộ" is a fraction, "15/20 số xã" a part

Amount amount_of(const Figure& figure) {
    Amount amount;
    amount.first = figure.first;
    amount.end = figure.end;
    amount.value = figure.value;
    amount.figure = figure;
    return amount;
}

std::optional<Figure> any_figure_at(const Passage& passage, std::size_t at) {
    if (is_digits(passage, at)) return figure_at(passage, at);
    auto figure = spelled_figure_at(passage, at);
    if (figure) skip_repetition(passage, *figure);
    return figure;
}

// "10 - 15", "10 đến 15", "70% - 80%"; the multiplier of the second figure holds for both: "10 - 15 triệu".
std::optional<Amount> range_from(const Passage& passage, const Figure& low) {
    const std::size_t at = low.end + (passage.is(low.end, "%") ? 1 : 0);
    const bool joined = passage.is(at, "-") || passage.is(at, "–") || passage.is(at, "đến") || passage.is(at, "tới");
    const auto high = joined ? any_figure_at(passage, at + 1) : std::nullopt;
    if (!high) return std::nullopt;
    const double scaled = low.factor > 1 ? low.value : low.value * high->factor;
    Amount amount = amount_of(*high);
    amount.first = low.first;
    amount.value.reset();
    amount.low = scaled < high->value ? scaled : low.value;
    amount.high = high->value;
    return amount.low < amount.high ? std::optional(amount) : std::nullopt;
}

bool is_whole(const Passage& passage, std::size_t at) {
    static const PhraseSet wholes(whole_words);
    return wholes.match(passage.words, at) > 0;
}

// "15/20 xã", "3/4 số hộ"
std::optional<Amount> part_from(const Passage& passage, std::size_t at) {
    const auto part = written_figure_at(passage, at);
    if (!part || glued_before(passage, at) || !is_tight(passage, part->end, "/")) return std::nullopt;
    const auto whole = written_figure_at(passage, part->end + 1);
    if (!whole || is_tight(passage, whole->end, "/") || is_tight(passage, whole->end, "-")) return std::nullopt;
    if (part->value > whole->value || whole->value == 0) return std::nullopt;
    Amount amount = amount_of(*whole);
    amount.first = at;
    amount.fraction = whole->value <= largest_divisor && is_whole(passage, whole->end);
    amount.value = amount.fraction ? part->value / whole->value : part->value;
    if (!amount.fraction) amount.of = whole->value;
    return amount;
}

// "năm" of "hai phần năm", "tư" of "ba phần tư".
std::optional<Figure> whole_spelled_at(const Passage& passage, std::size_t at) {
    if (!passage.is(at, "tư")) return spelled_figure_at(passage, at);
    Figure four;
    four.first = at;
    four.end = at + 1;
    four.value = 4;
    return four;
}

// "một nửa số xã", "nửa số xã", "hai phần ba số đại biểu"
std::optional<Amount> spelled_fraction_at(const Passage& passage, std::size_t at) {
    const std::size_t half = at + (passage.is(at, "một") ? 1 : 0);
    Amount amount;
    amount.first = at;
    amount.fraction = true;
    if (passage.is(half, "nửa")) {
        amount.value = 0.5;
        amount.end = half + 1;
    } else {
        const auto part = spelled_figure_at(passage, at);
        if (!part || !passage.is(part->end, "phần")) return std::nullopt;
        const auto whole = whole_spelled_at(passage, part->end + 1);
        if (!whole || whole->value <= part->value) return std::nullopt;
        amount.value = part->value / whole->value;
        amount.end = whole->end;
    }
    return is_whole(passage, amount.end) ? std::optional(amount) : std::nullopt;
}

// "hàng trăm", "vài chục nghìn"
std::optional<Amount> vague_at(const Passage& passage, std::size_t at) {
    static const PhraseRows<VagueNumber> rows(vague_numbers);
    const auto found = rows.match(passage.words, at);
    if (found.row == nullptr) return std::nullopt;
    Figure order;
    order.first = at;
    order.end = at + found.words;
    order.value = 1;
    multiply(passage, order);
    if (order.factor == 1) return std::nullopt;
    Amount amount = amount_of(order);
    amount.value.reset();
    amount.low = found.row->low * order.value;
    if (found.row->high > 0) amount.high = found.row->high * order.value - 1;
    amount.approximate = true;
    return amount;
}

void add_figure(const Passage& passage, const std::optional<Figure>& figure, std::vector<Amount>& out) {
    if (!figure) return;
    if (const auto range = range_from(passage, *figure)) out.push_back(*range);
    out.push_back(amount_of(*figure));
}

} // namespace

std::vector<Amount> amounts_at(const Passage& passage, std::size_t at) {
    std::vector<Amount> out;
    if (is_digits(passage, at)) {
        if (const auto part = part_from(passage, at)) out.push_back(*part);
        add_figure(passage, spaced_figure_at(passage, at), out);
        add_figure(passage, figure_at(passage, at), out);
        return out;
    }
    if (const auto fraction = spelled_fraction_at(passage, at)) out.push_back(*fraction);
    if (const auto vague = vague_at(passage, at)) out.push_back(*vague);
    add_figure(passage, any_figure_at(passage, at), out);
    return out;
}

} // namespace chithi

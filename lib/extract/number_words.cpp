// SPDX-License-Identifier: Apache-2.0
#include "extract/number_words.hpp"

#include "base/phrase_rows.hpp"
#include "knowledge/number_words.hpp"
#include <limits>

namespace chithi {

namespace {

enum class Place { alone, behind_tens, behind_linh };

unsigned digit_at(const Passage& passage, std::size_t at, Place place) {
    static const PhraseRows<DigitWord> rows(digit_words);
    const DigitWord* row = rows.match(passage.words, at).row;
    if (row == nullptr || (row->behind_tens && place == Place::alone)) return 0;
    // Behind tens five is lăm: "mười năm" are ten years.
    if (place == Place::behind_tens && row->words == "năm") return 0;
    return row->value;
}

/// Reads a number below a thousand that is spelled out; every function leaves `at` after what it took.
class HundredsReader {
public:
    HundredsReader(const Passage& passage, std::size_t at) : passage_(passage), at_(at) {}

    // "hai trăm linh năm", "ba trăm mười lăm", "hai mươi mốt", "năm"; 0 for none
    unsigned read() {
        unsigned hundreds = digit_at(passage_, at_, Place::alone);
        const bool has_hundreds = (hundreds > 0 || passage_.is(at_, "không")) && passage_.is(at_ + 1, "trăm");
        if (!has_hundreds) return tens_or_digit();
        at_ += 2;
        if (passage_.is(at_, "linh") || passage_.is(at_, "lẻ")) {
            ++at_;
            return 100 * hundreds + take(Place::behind_linh);
        }
        return 100 * hundreds + tens();
    }

    [[nodiscard]] std::size_t end() const noexcept { return at_; }

private:
    unsigned tens_or_digit() {
        const unsigned found = tens();
        return found > 0 ? found : take(Place::alone);
    }

    unsigned tens() {
        if (passage_.is(at_, "mười")) {
            ++at_;
            return 10 + take(Place::behind_tens);
        }
        const unsigned first = digit_at(passage_, at_, Place::alone);
        const bool is_tens = passage_.is(at_ + 1, "mươi");
        const bool is_short = first > 1 && is_only_behind_tens(at_ + 1); // "hai lăm", "ba mốt"
        if (first == 0 || !(is_tens || is_short)) return 0;
        at_ += is_tens ? 2 : 1;
        return 10 * first + take(Place::behind_tens);
    }

    [[nodiscard]] bool is_only_behind_tens(std::size_t at) const {
        return digit_at(passage_, at, Place::alone) == 0 && digit_at(passage_, at, Place::behind_tens) > 0;
    }

    unsigned take(Place place) {
        const unsigned value = digit_at(passage_, at_, place);
        at_ += value > 0 ? 1 : 0;
        return value;
    }

    const Passage& passage_;
    std::size_t at_;
};

// The product of the multipliers from `end` on, as long as it stays below `limit`: "nghìn tỷ"; 1 for none.
double take_factor(const Passage& passage, std::size_t& end, double limit) {
    static const PhraseRows<Multiplier> rows(multipliers);
    double factor = 1;
    for (const Multiplier* row = nullptr; (row = rows.match(passage.words, end).row) != nullptr; ++end) {
        if (factor * row->factor >= limit) break;
        factor *= row->factor;
    }
    return factor;
}

/// "500 triệu" behind "2 tỷ", "ba trăm" behind "hai nghìn".
struct Tail {
    double value = 0; ///< 0: none
    double factor = 1;
    std::size_t end = 0;
};

Tail tail_at(const Passage& passage, std::size_t at, double factor_before) {
    HundredsReader reader(passage, at);
    const bool figures = is_digits(passage, at) && passage.key(at).size() <= 3;
    const double value = figures ? static_cast<double>(value_of(passage.words[at])) : reader.read();
    Tail tail{value, 1, figures ? at + 1 : reader.end()};
    if (value == 0) return tail;
    tail.factor = take_factor(passage, tail.end, factor_before);
    // A lone digit or figure is the next number: "một nghìn năm", "2 triệu 500".
    if (tail.factor == 1 && (figures || value < 10)) return {};
    tail.value *= tail.factor;
    return tail;
}

} // namespace

void multiply(const Passage& passage, Figure& figure) {
    double factor = take_factor(passage, figure.end, std::numeric_limits<double>::infinity());
    if (factor == 1) return;
    figure.value *= factor;
    figure.factor = factor;
    if (passage.is(figure.end, "rưỡi")) {
        figure.value += factor / 2;
        ++figure.end;
        return;
    }
    Tail tail = tail_at(passage, figure.end, factor);
    while (tail.value > 0) {
        figure.value += tail.value;
        figure.end = tail.end;
        tail = tail_at(passage, tail.end, tail.factor);
    }
}

std::optional<Figure> spelled_figure_at(const Passage& passage, std::size_t at) {
    Figure figure;
    figure.first = at;
    if (passage.is(at, "nửa")) {
        figure.value = 0.5;
        figure.end = at + 1;
        multiply(passage, figure);
        return figure.factor > 1 ? std::optional(figure) : std::nullopt;
    }
    HundredsReader reader(passage, at);
    figure.value = reader.read();
    figure.end = reader.end();
    if (figure.value == 0) return std::nullopt;
    multiply(passage, figure);
    figure.one_word = figure.end == at + 1 && figure.value < 10;
    return figure;
}

} // namespace chithi

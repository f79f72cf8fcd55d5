// SPDX-License-Identifier: Apache-2.0
#include "decode/rtf.hpp"

#include "base/utf8.hpp"
#include "decode/block_builder.hpp"
#include "decode/rtf_scanner.hpp"
#include "knowledge/rtf_words.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <utility>

namespace chithi {

namespace {

constexpr long symbol_charset = 2;
constexpr long vietnamese_charset = 163;
constexpr long vietnamese_page = 1258;
constexpr long most_nested = 16; // tables

const Charset& charset_called(std::string_view name) noexcept {
    return *std::ranges::find(charsets, name, &Charset::name);
}

/// A font of the document's table.
struct RtfFont {
    RunFont look;
    bool symbols = false;    ///< its bytes are signs
    bool vietnamese = false; ///< its bytes are those of windows-1258
};

/// What a group inherits from the one around it.
struct RtfState {
    RtfFont font;
    bool skipped = false;
    bool in_font_table = false;
    bool note = false; ///< the group is a footnote
    bool hidden = false;
    bool deleted = false;
    bool capitals = false;
    bool in_table = false;
    long table_level = 1;
    long stand_ins = 1; ///< characters behind \u for programs that do not know it
};

/// An open table, as far as it was begun.
struct RtfTable {
    bool row = false;
    bool cell = false;
};

class RtfReader {
public:
    RtfReader(std::string_view bytes, BlockBuilder& out) : scanner_(bytes), out_(&out) {}

    /// Whether the file ends where it should.
    bool run() {
        for (RtfToken token = scanner_.next(); token.kind != RtfToken::Kind::end; token = scanner_.next()) {
            read(token);
        }
        flush();
        const bool ended = groups_.empty();
        while (!groups_.empty()) close_group();
        add_notes();
        return ended;
    }

private:
    void read(const RtfToken& token) {
        switch (token.kind) {
        case RtfToken::Kind::open: open_group(); break;
        case RtfToken::Kind::close: close_group(); break;
        case RtfToken::Kind::star: star_ = true; return;
        case RtfToken::Kind::byte: read_byte(token.byte); break;
        case RtfToken::Kind::word: read_word(token); break;
        case RtfToken::Kind::end: break;
        }
        star_ = false;
    }

    // ---- groups ----------------------------------------------------------------------------------

    void open_group() {
        flush();
        stand_ins_left_ = 0;
        groups_.push_back(state_);
        state_.note = false;
    }

    void close_group() {
        stand_ins_left_ = 0;
        if (groups_.empty()) return;
        flush();
        if (state_.note) end_note();
        const bool was_font_table = state_.in_font_table;
        // What a table's cells leave behind belongs to no group.
        state_ = groups_.back();
        groups_.pop_back();
        if (was_font_table && !state_.in_font_table) state_.font = font(default_font_);
    }

    [[nodiscard]] bool begins_skipped_group(std::string_view word) const {
        if (star_) return std::ranges::find(rtf_starred_groups, word) == rtf_starred_groups.end();
        return std::ranges::find(rtf_skipped_groups, word) != rtf_skipped_groups.end();
    }

    // ---- words -----------------------------------------------------------------------------------

    void read_word(const RtfToken& token) {
        if (begins_skipped_group(token.word)) state_.skipped = true;
        if (state_.skipped) return;
        if (state_.in_font_table) {
            read_font_word(token);
            return;
        }
        const auto* const character = std::ranges::find(rtf_characters, token.word, &RtfCharacter::word);
        if (character != rtf_characters.end()) {
            flush();
            add(character->text, {});
        } else if (!read_character_word(token) && !read_paragraph_word(token)) {
            read_document_word(token);
        }
    }

    bool read_character_word(const RtfToken& token) {
        const bool on = !token.has_value || token.value != 0;
        const std::string_view word = token.word;
        if (word == "u") {
            read_unicode(token.value);
        } else if (word == "uc") {
            state_.stand_ins = std::clamp(token.value, 0L, 16L);
        } else if (word == "f") {
            flush();
            state_.font = font(token.value);
        } else if (word == "plain") {
            flush();
            state_.font = font(default_font_);
            state_.hidden = state_.deleted = state_.capitals = false;
        } else if (word == "v" || word == "deleted" || word == "caps") {
            flush();
            (word == "v" ? state_.hidden : word == "caps" ? state_.capitals : state_.deleted) = on;
        } else {
            return false;
        }
        return true;
    }

    bool read_paragraph_word(const RtfToken& token) {
        const std::string_view word = token.word;
        if (word == "par" || word == "sect") {
            end_paragraph();
        } else if (word == "pard") {
            state_.in_table = false;
            state_.table_level = 1;
        } else if (word == "intbl") {
            state_.in_table = true;
        } else if (word == "itap") {
            state_.in_table = token.value > 0;
            state_.table_level = std::clamp(token.value, 1L, most_nested);
        } else if (word == "cell") {
            end_cell(1);
        } else if (word == "nestcell") {
            end_cell(static_cast<std::size_t>(std::max(state_.table_level, 2L)));
        } else if (word == "row" || word == "nestrow") {
            end_row(word == "row" ? 1 : tables_.size());
        } else if (word == "page" || word == "pagebb") {
            flush();
            out_->page_break();
        } else {
            return false;
        }
        return true;
    }

    void read_document_word(const RtfToken& token) {
        if (token.word == "fonttbl") {
            state_.in_font_table = true;
        } else if (token.word == "deff") {
            default_font_ = token.value;
        } else if (token.word == "ansicpg") {
            vietnamese_ = token.value == vietnamese_page;
            state_.font.vietnamese = vietnamese_;
        } else if (token.word == "footnote") {
            begin_note();
        }
    }

    // ---- fonts -----------------------------------------------------------------------------------

    void read_font_word(const RtfToken& token) {
        if (token.word == "f") {
            font_number_ = token.value;
            font_name_.clear();
            fonts_[font_number_] = {{}, false, vietnamese_};
        } else if (token.word == "fcharset") {
            fonts_[font_number_].symbols = token.value == symbol_charset;
            fonts_[font_number_].vietnamese = token.value == vietnamese_charset || (token.value <= 1 && vietnamese_);
        }
    }

    void read_font_name(unsigned char byte) {
        if (byte != ';') {
            font_name_ += static_cast<char>(byte);
            return;
        }
        fonts_[font_number_].look = font_named(font_name_);
        font_name_.clear();
    }

    [[nodiscard]] RtfFont font(long number) const {
        const auto found = fonts_.find(number);
        return found != fonts_.end() ? found->second : RtfFont{{}, false, vietnamese_};
    }

    // ---- text ------------------------------------------------------------------------------------

    void read_byte(unsigned char byte) {
        if (state_.skipped) return;
        if (state_.in_font_table) return read_font_name(byte);
        if (stand_ins_left_ > 0) {
            --stand_ins_left_;
            return;
        }
        RunFont look = state_.font.look;
        char32_t value = byte;
        if (state_.font.symbols) {
            value += 0xF000;
        } else if (byte >= 0x80) {
            const char32_t letter = charsets.back().high[byte - 0x80U];
            if (letter != 0xFFFD) value = letter;
            if (look.charset == nullptr && state_.font.vietnamese) look.charset = &charset_called("windows-1258");
        }
        put(value, look);
    }

    // Values are 16 bits with a sign; what lies beyond comes as two.
    void read_unicode(long number) {
        stand_ins_left_ = state_.stand_ins;
        const auto unit = static_cast<char32_t>(static_cast<std::uint16_t>(number));
        if (unit >= 0xD800 && unit < 0xDC00) {
            high_surrogate_ = unit;
            return;
        }
        char32_t value = unit;
        if (unit >= 0xDC00 && unit < 0xE000 && high_surrogate_ != 0) {
            value = 0x10000 + ((high_surrogate_ - 0xD800) << 10) + (unit - 0xDC00);
        }
        high_surrogate_ = 0;
        if (value != 0) put(value, state_.font.look);
    }

    void put(char32_t value, RunFont look) {
        look.capitals = look.capitals || state_.capitals;
        if (look != run_font_ && value != U' ') {
            flush();
            run_font_ = look;
        }
        append_utf8(run_, value);
    }

    void flush() {
        if (run_.empty()) return;
        add(run_, run_font_);
        run_.clear();
    }

    void add(std::string_view text, const RunFont& look) {
        if (state_.skipped || state_.hidden || state_.deleted) return;
        enter_place();
        out_->text(text, look);
    }

    // ---- paragraphs and tables -------------------------------------------------------------------

    void end_paragraph() {
        flush();
        enter_place();
        out_->end_paragraph();
        add_notes();
    }

    // Begins the tables, rows and cells that the paragraph says it is in, and ends the others.
    void enter_place() {
        if (note_ != nullptr) return; // notes hold no tables
        const std::size_t level = state_.in_table ? static_cast<std::size_t>(state_.table_level) : 0;
        close_tables(level);
        while (tables_.size() < level) {
            out_->begin_table();
            tables_.emplace_back();
            begin_cell();
        }
        if (level > 0) begin_cell();
    }

    void begin_cell() {
        RtfTable& table = tables_.back();
        if (!std::exchange(table.row, true)) out_->begin_row();
        if (!std::exchange(table.cell, true)) out_->begin_cell();
    }

    void close_tables(std::size_t level) {
        for (; tables_.size() > level; tables_.pop_back()) out_->end_table();
    }

    void end_cell(std::size_t level) {
        flush();
        if (note_ != nullptr) return;
        state_.in_table = true;
        state_.table_level = static_cast<long>(level);
        enter_place();
        out_->end_cell();
        tables_.back().cell = false;
        add_notes();
    }

    void end_row(std::size_t level) {
        flush();
        if (note_ != nullptr || level == 0) return;
        close_tables(level);
        if (!tables_.empty()) tables_.back() = {};
    }

    // ---- notes -----------------------------------------------------------------------------------

    void begin_note() {
        flush();
        if (note_ != nullptr) return; // a note in a note is part of it
        const std::string mark = fmt::format("[{}]", ++note_count_);
        add(mark, {});
        state_.note = true;
        note_ = std::exchange(out_, &note_text_);
        out_->text(mark + " ");
    }

    void end_note() {
        out_ = std::exchange(note_, nullptr);
        notes_.push_back(note_text_.take_text());
    }

    void add_notes() {
        if (note_ != nullptr || notes_.empty()) return;
        for (const std::string& each : std::exchange(notes_, {})) {
            out_->text(each);
            out_->end_paragraph();
        }
    }

    RtfScanner scanner_;
    BlockBuilder* out_;
    RtfState state_;
    std::vector<RtfState> groups_;
    bool star_ = false;
    std::map<long, RtfFont> fonts_;
    long default_font_ = 0;
    long font_number_ = 0;
    std::string font_name_;
    bool vietnamese_ = false; ///< bytes are windows-1258 where a font says nothing else
    std::string run_;         ///< characters that wait for more of their font
    RunFont run_font_;
    long stand_ins_left_ = 0;
    char32_t high_surrogate_ = 0;
    std::vector<RtfTable> tables_;
    BlockBuilder note_text_;
    BlockBuilder* note_ = nullptr; ///< in a note: where the text goes on behind it
    std::vector<std::string> notes_;
    std::size_t note_count_ = 0;
};

} // namespace

Decoded read_rtf(std::string_view bytes) {
    BlockBuilder out;
    const bool ended = RtfReader(bytes, out).run();
    if (!ended) {
        out.diagnostics.push_back({Severity::warning,
                                   "broken-rtf",
                                   "the file ends too early and was read as far as it goes; fetch it once more",
                                   {}});
    }
    return out.finish("rtf");
}

} // namespace chithi

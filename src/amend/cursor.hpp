// A place in the lexemes of an instruction, and what may be taken there.
#pragma once

#include "amend/lexer.hpp"
#include "amend/words.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::amending {

class Cursor {
public:
    explicit Cursor(std::string_view text) : text_(text), lexemes_(lex(text)) {}

    [[nodiscard]] const Lexeme& now() const { return lexemes_[at_]; }
    [[nodiscard]] const Lexeme& ahead(std::size_t n) const { return lexemes_[std::min(at_ + n, lexemes_.size() - 1)]; }
    [[nodiscard]] bool at_end() const { return now().kind == LexKind::end; }
    [[nodiscard]] bool is(LexKind kind) const { return now().kind == kind; }
    [[nodiscard]] bool is(const WordList& list) const {
        return is(LexKind::word) && !now().value.empty() && list.has(now().value);
    }
    [[nodiscard]] bool is(std::string_view word) const { return is(LexKind::word) && now().value == word; }
    [[nodiscard]] bool is_sign(char sign) const { return is(LexKind::sign) && now().value.front() == sign; }

    void step() {
        if (!at_end()) ++at_;
    }
    bool take(const WordList& list) { return take_if(is(list)); }
    bool take(std::string_view word) { return take_if(is(word)); }
    bool take_sign(char sign) { return take_if(is_sign(sign)); }
    bool take_other(std::string_view sign) { return take_if(is(LexKind::other) && now().value == sign); }
    // All of its words, or none.
    bool take_phrase(std::string_view phrase) {
        const std::size_t start = at_;
        while (!phrase.empty()) {
            const std::string_view word = phrase.substr(0, phrase.find(' '));
            if (!take(word)) {
                at_ = start;
                return false;
            }
            phrase.remove_prefix(std::min(word.size() + 1, phrase.size()));
        }
        return true;
    }
    void skip(const WordList& list) {
        while (is(list)) step();
    }

    // "A/C.3/80/L.56": what stands together with a slash in it, without the full stop of the sentence.
    void skip_symbol() {
        if (!is(LexKind::word) || ahead(1).value != "/" || ahead(1).begin != now().after) return;
        while (!at_end()) {
            const std::size_t after = now().after;
            step();
            const bool ends = ahead(1).kind == LexKind::end || ahead(1).begin != now().after;
            if (at_end() || now().begin != after || (is_sign('.') && ends) || is_sign(',')) return;
        }
    }

    [[nodiscard]] std::size_t place() const { return at_; }
    void back_to(std::size_t place) { at_ = place; }

    // The byte of the text at which the current lexeme begins, and that after the one before it.
    [[nodiscard]] std::size_t byte() const { return now().begin; }
    [[nodiscard]] std::size_t byte_before() const { return at_ == 0 ? 0 : lexemes_[at_ - 1].after; }
    [[nodiscard]] std::string_view text() const { return text_; }
    // As printed, from the lexeme at `place` to the current one.
    [[nodiscard]] std::string since(std::size_t place) const {
        const std::size_t begin = lexemes_[place].begin;
        return std::string(text_.substr(begin, std::max(byte_before(), begin) - begin));
    }

private:
    bool take_if(bool yes) {
        if (yes) step();
        return yes;
    }

    std::string_view text_;
    std::vector<Lexeme> lexemes_;
    std::size_t at_ = 0;
};

}  // namespace clausediff::detail::amending

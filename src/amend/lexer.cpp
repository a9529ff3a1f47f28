#include "amend/lexer.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <array>
#include <optional>

namespace clausediff::detail::amending {
namespace {

constexpr char32_t kApostrophe = U'\u2019';

struct Marks {
    char32_t open;
    char32_t close;
    bool may_be_apostrophe;  // the closing mark: inside a word it closes nothing
};
constexpr std::array<Marks, 5> kMarks = {{{U'\u201C', U'\u201D', false},
                                          {U'\u00AB', U'\u00BB', false},
                                          {U'\u2018', kApostrophe, true},
                                          {U'"', U'"', false},
                                          {U'\'', U'\'', true}}};

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    std::vector<Lexeme> run() {
        while (true) {
            skip_spaces();
            if (at_ >= text_.size()) break;
            take();
        }
        add(LexKind::end, {}, text_.size(), text_.size());
        return std::move(out_);
    }

private:
    void skip_spaces() {
        while (at_ < text_.size()) {
            std::size_t next = at_;
            if (!unicode::is_space(unicode::next(text_, next))) return;
            at_ = next;
        }
    }

    void add(LexKind kind, std::string value, std::size_t begin, std::size_t end) {
        out_.push_back({kind, std::move(value), begin, end, at_});
    }

    void take() {
        const std::size_t begin = at_;
        std::size_t next = at_;
        const char32_t c = unicode::next(text_, next);
        for (const Marks& marks : kMarks) {
            if (c == marks.open) return quotation(marks, next);
        }
        if (take_path()) return;
        if (c < 0x80 && is_digit(static_cast<char>(c))) return number();
        if (unicode::is_letter(c)) return word();
        at_ = next;
        const std::string value(text_.substr(begin, next - begin));
        const bool sign = c == ',' || c == '.' || c == ';' || c == ':';
        const bool dash = c == '-' || c == U'\u2013' || c == U'\u2014' || c == U'\u2010' || c == U'\u2011';
        add(sign ? LexKind::sign : dash ? LexKind::dash : LexKind::other, value, begin, next);
    }

    // Where the quotation that begins at `begin` ends; none if it does not.
    [[nodiscard]] std::optional<std::size_t> closing(const Marks& marks, std::size_t begin) const {
        std::size_t depth = 1;
        for (std::size_t at = begin; at < text_.size();) {
            const std::size_t here = at;
            const char32_t c = unicode::next(text_, at);
            if (c == marks.close) {
                if (marks.may_be_apostrophe && at < text_.size()) {
                    std::size_t after = at;
                    if (unicode::is_word(unicode::next(text_, after))) continue;
                }
                if (--depth == 0) return here;
            } else if (c == marks.open && !marks.may_be_apostrophe) {
                ++depth;
            }
        }
        return std::nullopt;
    }

    void quotation(const Marks& marks, std::size_t begin) {
        const std::optional<std::size_t> end = closing(marks, begin);
        if (!end) {
            at_ = text_.size();
            return add(LexKind::unclosed, std::string(text_.substr(begin)), begin, text_.size());
        }
        at_ = *end;
        (void)unicode::next(text_, at_);
        add(LexKind::quotation, std::string(text_.substr(begin, *end - begin)), begin, *end);
    }

    // "(a)", "(ii)", "(2)"
    bool take_path() {
        constexpr std::size_t kLongest = 6;
        if (text_[at_] != '(') return false;
        const std::size_t close = text_.substr(0, at_ + kLongest + 2).find(')', at_);
        if (close == std::string_view::npos || close == at_ + 1) return false;
        const std::string_view inside = text_.substr(at_ + 1, close - at_ - 1);
        for (const char c : inside.substr(0, inside.find(" bis"))) {
            if (!is_letter(c) && !is_digit(c)) return false;
        }
        const std::size_t begin = at_;
        at_ = close + 1;
        std::string letters = to_lower(inside);
        std::erase(letters, ' ');
        add(LexKind::path, std::move(letters), begin, at_);
        return true;
    }

    void number() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
        const bool parts =
            at_ + 1 < text_.size() && (text_[at_] == '.' || text_[at_] == '/') && is_digit(text_[at_ + 1]);
        if (parts) {  // "2.120" is no number of a paragraph of a resolution
            while (at_ < text_.size() && (is_digit(text_[at_]) || text_[at_] == '.' || text_[at_] == '/')) ++at_;
        }
        add(parts ? LexKind::other : LexKind::number, std::string(text_.substr(begin, at_ - begin)), begin, at_);
    }

    // Hyphens and apostrophes between letters are of the word, also where a line was broken after the hyphen.
    void word() {
        const std::size_t begin = at_;
        std::string value;
        while (at_ < text_.size()) {
            std::size_t next = at_;
            const char32_t c = unicode::next(text_, next);
            if (unicode::is_letter(c)) {
                value += text_.substr(at_, next - at_);
                at_ = next;
                continue;
            }
            const bool joins = c == '-' || c == U'\u2010' || c == U'\u2011' || c == kApostrophe || c == '\'';
            if (!joins) break;
            std::size_t after = next;
            if (c != kApostrophe && c != '\'' && after < text_.size() && text_[after] == ' ') ++after;
            std::size_t ahead = after;
            if (after >= text_.size() || !unicode::is_letter(unicode::next(text_, ahead))) break;
            value += c == kApostrophe || c == '\'' ? '\'' : '-';
            at_ = after;
        }
        add(LexKind::word, to_lower(value), begin, at_);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Lexeme> out_;
};

}  // namespace

std::vector<Lexeme> lex(std::string_view text) {
    return Lexer(text).run();
}

}  // namespace clausediff::detail::amending

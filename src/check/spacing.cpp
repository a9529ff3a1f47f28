// Spaces that are missing or stand where none does: "59/111of", "law,and", "law , and".
#include "check/rules.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace clausediff::detail::checking {
namespace {

constexpr std::size_t kLongestWord = 40;  // bytes that are looked at
constexpr std::string_view kNoBreakSpace = "\u00a0";

class SpacingReader {
public:
    SpacingReader(const Text& text, Report& report) : text_(text), report_(report) {}

    void read(const Passage& passage) {
        passage_ = &passage;
        words_ = passage.words.text;
        enacts_ = passage.note == kNone && text_.clauses()[passage.clause].id.kind == ClauseKind::enacting;
        const bool spaced = text_.language.writing.spaced;
        for (std::size_t at = 1; at < words_.size(); ++at) {
            if (spaced) {
                if (at + 1 < words_.size()) look(at);
                look_at_spaced_sign(at);
                look_at_other_sign(at);
            } else if (words_[at - 1] == ' ' && !sign_at(at).empty()) {
                needless(at - 1, at, sign_at(at));
            }
        }
    }

private:
    [[nodiscard]] bool letter_at(std::size_t at) const {
        return at < words_.size() && unicode::is_letter(unicode::next(words_, at));
    }
    // The run of letters from a byte on.
    [[nodiscard]] std::string_view letters_from(std::size_t at) const {
        std::size_t end = at;
        while (end - at < kLongestWord && letter_at(end)) unicode::next(words_, end);
        return words_.substr(at, end - at);
    }
    // "of", "and": what stands alone and cannot be the end of a word or a unit.
    [[nodiscard]] bool is_function_word(std::string_view word) const {
        return word.size() > 1 && contains(text_.language.writing.function_words, word);
    }
    // What stands between the spaces around these bytes, or a part of it that is long enough to be shown.
    [[nodiscard]] std::string_view piece_around(std::size_t begin, std::size_t end) const {
        constexpr std::size_t kMost = 40;
        std::size_t from = begin;
        while (from > 0 && words_[from - 1] != ' ' && begin - from < kMost) --from;
        while (from < begin && (static_cast<unsigned char>(words_[from]) & 0xC0U) == 0x80U) ++from;
        std::size_t to = end;
        while (to < words_.size() && words_[to] != ' ' && to - end < kMost) ++to;
        while (to < words_.size() && (static_cast<unsigned char>(words_[to]) & 0xC0U) == 0x80U) ++to;
        return words_.substr(from, to - from);
    }
    // The white-space-separated piece around a byte is an address.
    [[nodiscard]] bool in_address(std::size_t at) const {
        const std::string_view piece = piece_around(at, at);
        return piece.find("://") != piece.npos || piece.find("www.") != piece.npos || piece.find('@') != piece.npos;
    }
    // A mark that was detached here kept the two apart.
    [[nodiscard]] bool at_mark(std::size_t at) const {
        if (passage_->note != kNone || passage_->clause == kNone) return false;
        const auto& marks = text_.clauses()[passage_->clause].marks;
        const auto mark = std::lower_bound(marks.begin(), marks.end(), at,
                                           [](const NoteMark& one, std::size_t offset) { return one.offset < offset; });
        return mark != marks.end() && mark->offset == at;
    }

    void look(std::size_t at) {
        const char sign = words_[at];
        if (is_digit(sign)) {
            const std::string_view word = letters_from(at + 1);
            if (is_function_word(word)) missing(at + 1, at, at + 1 + word.size());
        } else if (sign == ',' || sign == ';') {
            const bool apart = words_[at - 1] == ' ';
            if (letter_at(at + 1) && (apart || may_end_word(at)) && !in_address(at)) missing(at + 1, at, at + 1);
            const bool may_be_apart = text_.language.drafting.signs.spaced.find(sign) != std::string_view::npos;
            if (apart && !may_be_apart && (words_[at + 1] == ' ' || letter_at(at + 1)))
                needless(at - 1, at, words_.substr(at, 1));
        } else if (sign == ')' && is_function_word(letters_from(at + 1))) {
            missing(at + 1, at, at + 1);
        } else if (sign == '(' && is_digit(words_[at - 1]) == false && opens_short_form(at)) {
            missing(at, at, at + 1);
        }
    }

    // ";" of French, before which a no-break space stands. Within numbers, addresses and symbols none does.
    void look_at_spaced_sign(std::size_t at) {
        if (text_.language.drafting.signs.spaced.find(words_[at]) == std::string_view::npos) return;
        const bool ends_word = letter_before(at) || is_digit(words_[at - 1]) || words_[at - 1] == ')';
        const bool ends_text = at + 1 == words_.size();
        // Within the text titles of other languages may stand, which have their colon without a space.
        const bool ends_piece = ends_text || (words_[at] == ';' && words_[at + 1] == ' ');
        if (ends_word && ends_piece && !in_address(at)) missing(at, at, at + 1, kNoBreakSpace);
    }

    // A sign of another script than Latin: "،".
    void look_at_other_sign(std::size_t at) {
        const std::string_view sign = sign_at(at);
        if (sign.size() < 2) return;
        const bool apart = words_[at - 1] == ' ' && !enacts_;  // of enacting lines, which print it so, neither
        if (apart) needless(at - 1, at, sign);
        if (letter_at(at + sign.size()) && (apart || letter_before(at)))
            missing(at + sign.size(), at, at + sign.size());
    }

    // The comma, semicolon, stop or colon of the language that stands here.
    [[nodiscard]] std::string_view sign_at(std::size_t at) const {
        const Signs& signs = text_.language.drafting.signs;
        for (const std::string_view sign : {signs.comma, signs.semicolon, signs.stop, signs.colon}) {
            if (sign.size() > 1 && words_.substr(at).starts_with(sign)) return sign;
        }
        return {};
    }
    [[nodiscard]] bool letter_before(std::size_t at) const {
        while (at > 0 && (static_cast<unsigned char>(words_[at - 1]) & 0xC0U) == 0x80U) --at;
        return at > 0 && letter_at(at - 1);
    }

    // What stands before a comma ends a word: a letter, or a closing sign.
    [[nodiscard]] bool may_end_word(std::size_t at) const {
        const char before = words_[at - 1];
        return is_letter(before) || before == ')' || static_cast<unsigned char>(before) >= 0x80;
    }

    // "Cities(LHC)"
    [[nodiscard]] bool opens_short_form(std::size_t at) const {
        const std::string_view rest = words_.substr(at, kLongestWord);
        const std::size_t close = rest.find(')') == rest.npos ? rest.npos : at + rest.find(')');
        if (!is_letter(words_[at - 1]) || close == std::string_view::npos || close - at < 4) return false;
        if (close + 1 < words_.size() && words_[close + 1] == '/') return false;  // "LHC(WG)/5": a symbol
        const std::string_view inside = words_.substr(at + 1, close - at - 1);
        return std::all_of(inside.begin(), inside.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    }

    void missing(std::size_t at, std::size_t begin, std::size_t end, std::string_view space = " ") {
        if (at_mark(at)) return;
        report_.at(*passage_, {at, at}, fmt::format("\"{}\" lacks a space", piece_around(begin, end)),
                   std::string(space));
    }
    void needless(std::size_t begin, std::size_t end, std::string_view sign) {
        if (at_mark(begin) || at_mark(end)) return;
        report_.at(*passage_, {begin, end}, fmt::format("a space stands before \"{}\"", sign), "");
    }

    const Text& text_;
    Report& report_;
    const Passage* passage_ = nullptr;
    std::string_view words_;
    bool enacts_ = false;  // the enacting line
};

bool is_row_or_closing(ClauseType type) {
    return type == ClauseType::table_row || type == ClauseType::closing;
}

}  // namespace

void spacing(const Draft& draft, Report& report) {
    if (!draft.text.language.has_drafting()) return;
    SpacingReader reader(draft.text, report);
    for (const Passage& passage : draft.text.passages) {
        // What a secretariat prints after the text, such as the record of a vote, is no drafter's.
        const bool of_draft = passage.note != kNone || !is_row_or_closing(draft.text.clauses()[passage.clause].type);
        if (of_draft) reader.read(passage);
    }
}

}  // namespace clausediff::detail::checking

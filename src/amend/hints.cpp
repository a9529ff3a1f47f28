#include "amend/hints.hpp"

#include "amend/lexer.hpp"
#include "base/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace clausediff::detail::amending {

namespace {

// One line; "" if nothing is known.
std::string_view hint_of(std::string_view text, const Words& words) {
    const std::vector<Lexeme> lexemes = lex(text);
    const auto any = [&](auto is) { return std::any_of(lexemes.begin(), lexemes.end(), is); };
    const auto has = [&](const WordList& list) {
        return any([&](const Lexeme& one) { return one.kind == LexKind::word && list.has(one.value); });
    };
    const bool quotes = any([](const Lexeme& one) { return one.kind == LexKind::quotation; });
    if (any([](const Lexeme& one) { return one.kind == LexKind::unclosed; })) return "a quotation mark is not closed";
    if (any([&](const Lexeme& one) { return one.kind == LexKind::word && one.value == words.respectively_word; }))
        return "say of each what becomes of it, one by one";
    if (has(words.line_words)) return "lines of print are not counted: name the paragraph, and quote the words";
    if (has(words.merge_verbs)) return "say what the paragraphs read then: \"..., to read:\", and the text";
    if (has(words.move_verbs)) return "say where to: \"move operative paragraph 3 after operative paragraph 5\"";
    if (!quotes &&
        (has(words.occurrence_words) || has(words.rest_words) || has(words.end_words) || has(words.mass_words)))
        return "quote the words that are meant";
    return {};
}

}  // namespace

std::string not_known(std::string_view text, const Words& words) {
    constexpr std::size_t kLetters = 100;
    std::size_t at = 0;
    for (std::size_t letters = 0; at < text.size() && letters < kLetters; ++letters) (void)unicode::next(text, at);
    const std::string_view hint = hint_of(text, words);
    return fmt::format("not an instruction I know: \"{}{}\"{}{}", text.substr(0, at), at < text.size() ? "…" : "",
                       hint.empty() ? "" : ": ", hint);
}

}  // namespace clausediff::detail::amending

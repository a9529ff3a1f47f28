#include "amend/hints.hpp"

#include "amend/lexer.hpp"

#include <algorithm>
#include <vector>

namespace clausediff::detail::amending {

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

}  // namespace clausediff::detail::amending

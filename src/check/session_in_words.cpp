// "Eightieth Session, Supplement No. 13 (A/80/13)": a session stands in words, and in figures in the symbol.
#include "check/rules.hpp"

#include "base/unicode.hpp"
#include "check/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

namespace clausediff::detail::checking {
namespace {

constexpr std::size_t kToSymbol = 12;  // words between the session and the symbol, at most

// The symbol of the supplement of that session, if one follows before another session does.
std::optional<SymbolMention> supplement_after(const TokenList& words, std::size_t session,
                                              const std::vector<SymbolMention>& symbols, const Language& language) {
    bool supplement = false;
    auto at = std::lower_bound(symbols.begin(), symbols.end(), session,
                               [](const SymbolMention& one, std::size_t word) { return one.word < word; });
    for (std::size_t k = session + 1; k < words.size() && k <= session + kToSymbol; ++k) {
        supplement = supplement || unicode::fold(words.word(k)) == language.drafting.supplement_word;
        while (at != symbols.end() && at->word < k) ++at;
        if (at != symbols.end() && at->word == k) return supplement ? std::optional(*at) : std::nullopt;
        if (ordinal_value(unicode::fold(words.word(k)), language) > 0) return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

void sessions_in_words(const Draft& draft, Report& report) {
    const Language& language = draft.text.language;
    if (language.drafting.supplement_word.empty()) return;
    for (const Passage& passage : draft.text.passages) {
        const TokenList& words = passage.words;
        const std::vector<SessionMention> sessions = sessions_in(words, language);
        if (sessions.empty()) continue;
        const std::vector<SymbolMention> symbols = symbols_in(words, language);
        for (const SessionMention& mention : sessions) {
            const auto symbol = supplement_after(words, mention.word, symbols, language);
            const int session = symbol && symbol->symbol.starts_with("A/") ? session_of_symbol(symbol->symbol) : 0;
            if (session == 0 || session == mention.number) continue;
            const std::string right = ordinal_word(session, language);
            report.at(passage, range_of(words, mention.word, mention.word),
                      fmt::format("{} is of session {}, not of the {}", symbol->symbol, session,
                                  unicode::fold(words.word(mention.word))),
                      right.empty() ? Report::Mend() : with_case_of(right, words.word(mention.word)));
        }
    }
}

}  // namespace clausediff::detail::checking

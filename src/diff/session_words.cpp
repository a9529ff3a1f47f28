#include "diff/session_words.hpp"

#include "normalise/session_finder.hpp"

#include <algorithm>
#include <vector>

namespace clausediff::detail {
namespace {

constexpr std::size_t kAround = 10;  // tokens to either side: "vingt et unième et vingt-deuxième sessions ordinaires"

// Most words are none of them, and need no look at what is around them.
bool may_be_of_session(std::string_view folded, const Sessions& words) {
    const auto opens = [&](std::string_view noun) { return folded.starts_with(noun); };
    const auto holds = [&](const auto& one) { return folded.find(one.first) != folded.npos; };
    return folded.find_first_of("0123456789") != folded.npos ||
           std::any_of(words.nouns.begin(), words.nouns.end(), opens) ||
           std::any_of(words.ordinal_stems.begin(), words.ordinal_stems.end(), holds) ||
           std::any_of(words.cardinals.begin(), words.cardinals.end(), holds);
}

}  // namespace

bool names_session(const TokenList& list, std::size_t i, std::string_view folded, const Language& language) {
    if (!may_be_of_session(folded, language.sessions)) return false;
    const std::size_t from = list.tokens[i - std::min(i, kAround)].begin;
    const std::size_t to = list.tokens[std::min(i + kAround, list.size() - 1)].end;
    const std::vector<FactItem> items = fact_items(list.text.substr(from, to - from));
    const auto holds_word = [&](std::size_t first, std::size_t last) {
        return from + items[first].begin < list.tokens[i].end && list.tokens[i].begin < from + items[last].end;
    };
    const std::vector<FoundSession> found = find_sessions(items, language);
    return std::any_of(found.begin(), found.end(), [&](const FoundSession& one) {
        return holds_word(one.first, one.last) || holds_word(one.noun, one.noun);
    });
}

}  // namespace clausediff::detail

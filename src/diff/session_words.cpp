#include "diff/session_words.hpp"

#include "normalise/session_finder.hpp"

#include <algorithm>
#include <vector>

namespace clausediff::detail {
namespace {

constexpr std::size_t kAround = 10;  // tokens to either side: "vingt et unième et vingt-deuxième sessions ordinaires"

bool is_noun(std::string_view folded, const Sessions& words) {
    return std::any_of(words.nouns.begin(), words.nouns.end(),
                       [&](std::string_view noun) { return folded.starts_with(noun); });
}

// Most words are none of them, and need no look at what is around them.
bool may_be_ordinal(std::string_view folded, const Sessions& words) {
    const auto holds = [&](const auto& one) { return folded.find(one.first) != folded.npos; };
    return folded.find_first_of("0123456789") != folded.npos ||
           std::any_of(words.ordinal_stems.begin(), words.ordinal_stems.end(), holds) ||
           std::any_of(words.cardinals.begin(), words.cardinals.end(), holds);
}

std::size_t count_sessions(const TokenList& list, std::size_t from, std::size_t to, const Language& language) {
    return find_sessions(fact_items(list.text.substr(from, to - from)), language).size();
}

}  // namespace

bool names_session(const TokenList& list, std::size_t i, std::string_view folded, const Language& language) {
    const Sessions& words = language.sessions;
    const bool noun = is_noun(folded, words);
    if (!noun && !may_be_ordinal(folded, words)) return false;
    const std::size_t from = list.tokens[i - std::min(i, kAround)].begin;
    const std::size_t to = list.tokens[std::min(i + kAround, list.size() - 1)].end;
    const std::size_t begin = list.tokens[i].begin, end = list.tokens[i].end;
    if (noun && words.noun_first)
        return count_sessions(list, begin, to, language) > count_sessions(list, end, to, language);
    if (noun) return count_sessions(list, from, end, language) > count_sessions(list, from, begin, language);
    const std::vector<FactItem> items = fact_items(list.text.substr(from, to - from));
    const std::vector<FoundSession> found = find_sessions(items, language);
    return std::any_of(found.begin(), found.end(), [&](const FoundSession& one) {
        return from + items[one.first].begin < end && begin < from + items[one.last].end;
    });
}

}  // namespace clausediff::detail

// A report that is cited by last year's number, though this year's stands elsewhere in the draft.
#include "check/rules.hpp"

#include "check/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::checking {
namespace {

constexpr std::string_view kAssembly = "A/";
constexpr int kSupplements = 100;  // the numbers below are those of supplements, of which each has its own every year

struct Mention {
    std::size_t passage = 0;
    std::size_t word = 0;
};

// The number of the supplement of "A/80/13"; 0 of any other symbol.
int supplement_of(std::string_view symbol) {
    if (!symbol.starts_with(kAssembly)) return 0;
    const std::string_view last = symbol.substr(symbol.rfind('/') + 1);
    int number = 0;
    const auto [end, error] = std::from_chars(last.data(), last.data() + last.size(), number);
    const bool whole = error == std::errc() && end == last.data() + last.size();
    const bool of_session = std::count(symbol.begin(), symbol.end(), '/') == 2;
    return whole && of_session && number < kSupplements ? number : 0;
}

}  // namespace

void outdated_reports(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    std::map<int, std::map<int, std::vector<Mention>>> supplements;  // of each number, of each session
    for (std::size_t p = 0; p < text.passages.size(); ++p) {
        for (const SymbolMention& mention : symbols_in(text.passages[p].words, text.language)) {
            const int number = supplement_of(mention.symbol);
            if (number > 0) supplements[number][session_of_symbol(mention.symbol)].push_back({p, mention.word});
        }
    }
    for (const auto& [number, sessions] : supplements) {
        if (sessions.size() < 2) continue;
        const int newest = sessions.rbegin()->first;
        if (text.session() > 0 && newest != text.session()) continue;  // earlier ones tell of the past
        const auto last = sessions.find(newest - 1);
        if (last == sessions.end()) continue;
        std::set<std::size_t> with_others;  // clauses that take up several take them up on purpose
        for (const auto& [session, mentions] : sessions) {
            if (session == newest - 1) continue;
            for (const Mention& mention : mentions) with_others.insert(text.passages[mention.passage].clause);
        }
        for (const Mention& mention : last->second) {
            const Passage& passage = text.passages[mention.passage];
            if (with_others.count(passage.clause) > 0) continue;
            report.at(passage, range_of(passage.words, mention.word, mention.word),
                      fmt::format("A/{}/{} is the report of the session before; A/{}/{} stands elsewhere", newest - 1,
                                  number, newest, number));
        }
    }
}

}  // namespace clausediff::detail::checking

// A clause that stands twice, word for word or nearly.
#include "check/rules.hpp"

#include "base/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace clausediff::detail::checking {
namespace {

constexpr std::size_t kRun = 3;         // words that stand in a row in both
constexpr std::size_t kFewest = 12;     // words of a clause that is looked at
constexpr std::size_t kMostShared = 6;  // clauses that share a run; more say that it is a set phrase
constexpr double kNearly = 0.75;        // of the runs of the longer one that both have

// The runs of words of a clause after its opening, which may well differ.
std::vector<std::uint64_t> runs_of(const Text& text, std::size_t i) {
    std::vector<std::uint64_t> words;
    const TokenList& tokens = text.words[i];
    for (std::size_t k = 0; k < tokens.size(); ++k) {
        if (tokens.tokens[k].kind == TokenKind::punctuation) continue;
        if (tokens.tokens[k].begin < text.clauses()[i].opening.length) continue;
        words.push_back(std::hash<std::string>()(text.folded(i, k)));
    }
    std::vector<std::uint64_t> runs;
    if (words.size() < kFewest) return runs;
    for (std::size_t k = 0; k + kRun <= words.size(); ++k) {
        std::uint64_t run = 0;
        for (std::size_t n = 0; n < kRun; ++n) run = run * 1'000'003 + words[k + n];
        runs.push_back(run);
    }
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    return runs;
}

// Each part and each section of a resolution may say the same; so may the preamble and the operative part, which take
// up in their own ways what they are about.
bool may_be_repeated(const Clause& one, const Clause& other) {
    return one.section == other.section && one.id.part == other.id.part && one.id.scope == other.id.scope &&
           one.id.run == other.id.run;
}

}  // namespace

void repeated_clauses(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> with_run;
    std::vector<std::size_t> sizes(text.clauses().size());
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        const Clause& clause = text.clauses()[i];
        if (clause.type != ClauseType::paragraph || clause.section == Section::annex) continue;
        const std::vector<std::uint64_t> runs = runs_of(text, i);
        sizes[i] = runs.size();
        std::unordered_map<std::size_t, std::size_t> shared;  // with each clause before
        for (const std::uint64_t run : runs) {
            std::vector<std::size_t>& clauses = with_run[run];
            if (clauses.size() > kMostShared) continue;
            for (const std::size_t k : clauses) ++shared[k];
            clauses.push_back(i);
        }
        std::size_t like = kNone;
        for (const auto& [k, count] : shared) {
            if (!may_be_repeated(text.clauses()[k], clause)) continue;
            const bool same = text.clauses()[k].text == clause.text;
            const bool nearly =
                (same || clause.level <= 1) &&
                static_cast<double>(count) >= kNearly * static_cast<double>(std::max(sizes[k], sizes[i]));
            if (nearly && (like == kNone || k < like)) like = k;
        }
        if (like == kNone) continue;
        const bool same = text.clauses()[like].text == clause.text;
        report.at(i,
                  fmt::format("says what {} says, {}", text.clauses()[like].label, same ? "word for word" : "nearly"));
    }
}

}  // namespace clausediff::detail::checking

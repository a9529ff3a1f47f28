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
constexpr double kSameOrder = 0.6;      // of the runs of the longer one that both have
constexpr double kMostMore = 1.2;       // times as many words as the other one

// The words of a clause after its opening, which may well differ, and the runs of them.
struct Words {
    std::vector<std::uint64_t> sorted;
    std::vector<std::uint64_t> runs;
    std::size_t headings = 0;  // before the clause
};

Words words_of(const Text& text, std::size_t i) {
    Words words;
    const TokenList& tokens = text.words[i];
    for (std::size_t k = 0; k < tokens.size(); ++k) {
        if (tokens.tokens[k].kind == TokenKind::punctuation) continue;
        if (tokens.tokens[k].begin < text.clauses()[i].opening.length) continue;
        words.sorted.push_back(std::hash<std::string>()(text.folded(i, k)));
    }
    if (words.sorted.size() < kFewest) return {};
    for (std::size_t k = 0; k + kRun <= words.sorted.size(); ++k) {
        std::uint64_t run = 0;
        for (std::size_t n = 0; n < kRun; ++n) run = run * 1'000'003 + words.sorted[k + n];
        words.runs.push_back(run);
    }
    std::sort(words.runs.begin(), words.runs.end());
    words.runs.erase(std::unique(words.runs.begin(), words.runs.end()), words.runs.end());
    std::sort(words.sorted.begin(), words.sorted.end());
    return words;
}

// One has all words of the other, and few more. Clauses that are parallel ("for the regular budget", "for peacekeeping
// operations") have each words of their own.
bool has_all(const Words& one, const Words& other) {
    const Words& longer = one.sorted.size() < other.sorted.size() ? other : one;
    const Words& shorter = &longer == &one ? other : one;
    return static_cast<double>(longer.sorted.size()) <= kMostMore * static_cast<double>(shorter.sorted.size()) &&
           std::includes(longer.sorted.begin(), longer.sorted.end(), shorter.sorted.begin(), shorter.sorted.end());
}

// Each part and each section of a resolution may say the same, and so may the lists of two paragraphs, and the preamble
// and the operative part, which take up in their own ways what they are about. Preambles below headings are each of
// their own.
bool may_be_repeated(const Clause& one, const Clause& other, bool heading_between) {
    return one.section == other.section && one.id.part == other.id.part && one.id.scope == other.id.scope &&
           one.id.run == other.id.run && one.level == other.level &&
           (one.level <= 1 || one.id.number == other.id.number) &&
           (one.section != Section::preambular || !heading_between);
}

}  // namespace

void repeated_clauses(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> with_run;
    std::vector<Words> words(text.clauses().size());
    std::size_t headings = 0;
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        const Clause& clause = text.clauses()[i];
        if (is_heading_or_closing(clause.type)) ++headings;
        if (clause.type != ClauseType::paragraph || clause.section == Section::annex) continue;
        words[i] = words_of(text, i);
        words[i].headings = headings;
        std::unordered_map<std::size_t, std::size_t> shared;  // with each clause before
        for (const std::uint64_t run : words[i].runs) {
            std::vector<std::size_t>& clauses = with_run[run];
            if (clauses.size() > kMostShared) continue;
            for (const std::size_t k : clauses) ++shared[k];
            clauses.push_back(i);
        }
        std::size_t like = kNone;
        for (const auto& [k, count] : shared) {
            const auto most = static_cast<double>(std::max(words[k].runs.size(), words[i].runs.size()));
            if (static_cast<double>(count) < kSameOrder * most) continue;
            if (!may_be_repeated(text.clauses()[k], clause, words[k].headings != headings)) continue;
            if (has_all(words[k], words[i]) && (like == kNone || k < like)) like = k;
        }
        if (like == kNone) continue;
        const bool same = text.clauses()[like].text == clause.text;
        report.at(i,
                  fmt::format("says what {} says, {}", text.clauses()[like].label, same ? "word for word" : "nearly"));
    }
}

}  // namespace clausediff::detail::checking

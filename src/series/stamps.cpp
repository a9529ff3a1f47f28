#include "series/stamps.hpp"

#include "base/ascii.hpp"
#include "diff/word_class.hpp"
#include "normalise/tokens.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

constexpr std::size_t kPhrase = 3;

// FNV-1a, without case.
std::uint64_t hash_of(std::string_view word) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : word) {
        hash = (hash ^ static_cast<unsigned char>(to_lower(c))) * 0x100000001b3;
    }
    return hash;
}

// The words of a clause, without its signs.
struct Words {
    std::vector<std::size_t> token;
    std::vector<std::uint64_t> hash;
    explicit Words(const Clause& clause) {
        const TokenList list = tokens_of(clause);
        for (std::size_t i = 0; i < list.size(); ++i) {
            const TokenKind kind = list.tokens[i].kind;
            if (kind == TokenKind::punctuation || kind == TokenKind::blank) continue;
            token.push_back(i);
            hash.push_back(hash_of(list.word(i)));
        }
    }
    [[nodiscard]] std::size_t phrases() const { return token.size() < kPhrase ? 0 : token.size() - kPhrase + 1; }
    [[nodiscard]] std::uint64_t phrase(std::size_t at) const {
        std::uint64_t all = 0;
        for (std::size_t i = at; i < at + kPhrase; ++i) all = (all * 0x9E3779B97F4A7C15) ^ hash[i];
        return all;
    }
};

bool rolls_forward(EditClass edit_class) {
    return edit_class == EditClass::citation || edit_class == EditClass::symbol || edit_class == EditClass::session ||
           edit_class == EditClass::date;
}

}  // namespace

void PhraseMemory::add(const Clause& clause, std::uint32_t member) {
    const Words words(clause);
    for (std::size_t i = 0; i < words.phrases(); ++i) first_.emplace(words.phrase(i), member);
}

std::vector<std::uint32_t> PhraseMemory::first_of(const Clause& clause, std::uint32_t member) const {
    std::vector<std::uint32_t> first(clause.tokens.size(), member);
    const Words words(clause);
    for (std::size_t i = 0; i < words.phrases(); ++i) {
        const auto found = first_.find(words.phrase(i));
        if (found == first_.end()) continue;
        for (std::size_t k = i; k < i + kPhrase; ++k) {
            first[words.token[k]] = std::min(first[words.token[k]], found->second);
        }
    }
    return first;
}

Stamps carry(const std::vector<Segment>& segments, const Stamps& before, Stamp fresh) {
    Stamps after;
    std::size_t at = 0;
    for (const Segment& segment : segments) {
        if (segment.op == Op::insert) {
            after.insert(after.end(), segment.text.size(), fresh);
            continue;
        }
        const std::size_t length = segment.before_text().size();
        if (segment.op == Op::equal) {
            for (std::size_t i = 0; i < segment.text.size(); ++i) {
                const std::size_t from = at + std::min(i, length == 0 ? 0 : length - 1);
                after.push_back(from < before.size() ? before[from] : fresh);
            }
        }
        at += length;
    }
    return after;
}

void find_first_uses(Stamps& stamps, const Clause& clause, const PhraseMemory& memory, std::uint32_t member) {
    const bool news = std::any_of(stamps.begin(), stamps.end(), [&](Stamp s) { return s.first == member; });
    if (!news) return;
    const std::vector<std::uint32_t> first = memory.first_of(clause, member);
    for (std::size_t i = 0; i < first.size(); ++i) {
        const Token& token = clause.tokens[i];
        for (std::size_t at = token.gap; at < token.end && at < stamps.size(); ++at) {
            stamps[at].first = std::min(stamps[at].first, first[i]);
        }
    }
}

// A token has the stamp of its newest byte; what stands after the last token goes with that.
std::vector<WordRun> word_runs(const Clause& clause, const Stamps& stamps, const Language& language) {
    std::vector<WordRun> runs;
    const TokenList list = tokens_of(clause);
    std::size_t done = 0;
    const auto append = [&](std::size_t end, Stamp stamp, bool routine) {
        const bool goes_on = !runs.empty() && runs.back().introduced == stamp.introduced &&
                             runs.back().first == stamp.first && runs.back().routine == routine;
        if (!goes_on) runs.push_back({"", stamp.introduced, stamp.first, routine});
        runs.back().text.append(clause.text, done, end - done);
        done = end;
    };
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Token& token = list.tokens[i];
        Stamp stamp = stamps.at(std::min<std::size_t>(token.begin, stamps.size() - 1));
        for (std::size_t at = token.begin; at < token.end && at < stamps.size(); ++at) {
            if (stamps[at].introduced > stamp.introduced) stamp = stamps[at];
        }
        append(token.end, stamp, rolls_forward(word_class(list, i, language)));
    }
    if (done < clause.text.size()) append(clause.text.size(), stamps.back(), !runs.empty() && runs.back().routine);
    return runs;
}

}  // namespace clausediff::detail

#include "series/text_print.hpp"

#include "base/unicode.hpp"

namespace clausediff::detail::series {
namespace {

constexpr std::size_t kRun = 3;     // words
constexpr std::size_t kFewest = 6;  // words of a paragraph that is looked at
constexpr double kRecurs = 0.4;     // share of the runs of a paragraph

// FNV-1a.
std::uint32_t hash_of(std::string_view word) {
    std::uint32_t hash = 2166136261U;
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

std::uint32_t joined(std::uint32_t one, std::uint32_t other) {
    std::uint64_t mixed = (std::uint64_t{one} << 32 | other) * 0x9E3779B97F4A7C15ULL;
    mixed ^= mixed >> 29;
    return static_cast<std::uint32_t>((mixed * 0xBF58476D1CE4E5B9ULL) >> 32);
}

bool is_capital(std::string_view word) {
    std::size_t at = 0;
    return unicode::is_upper(unicode::next(word, at));
}

// The words that say what a paragraph says. The first has a capital whatever it is.
std::vector<std::uint32_t> plain_words(const Clause& clause) {
    std::vector<std::uint32_t> words;
    bool first = true;
    for (const Token& token : clause.tokens) {
        if (token.kind != TokenKind::word && token.kind != TokenKind::ideograph) continue;
        const std::string_view word = std::string_view(clause.text).substr(token.begin, token.end - token.begin);
        if (first || !is_capital(word)) words.push_back(hash_of(word));
        first = false;
    }
    return words;
}

double share(std::size_t some, std::size_t all) {
    return all == 0 ? 0 : static_cast<double>(some) / static_cast<double>(all);
}

// The share of a text's paragraphs whose runs are known to `is_known`, by their place in the text.
template <class Known>
double recurring(const TextPrint& print, const Known& is_known) {
    std::size_t paragraphs = 0, at = 0;
    for (const std::uint32_t end : print.ends) {
        std::size_t known = 0;
        const std::size_t all = end - at;
        for (; at < end; ++at) known += is_known(at) ? 1 : 0;
        paragraphs += static_cast<double>(known) >= kRecurs * static_cast<double>(all) ? 1 : 0;
    }
    return share(paragraphs, print.ends.size());
}

}  // namespace

TextPrint text_print(const Resolution& resolution) {
    TextPrint print;
    for (const Clause& clause : resolution.clauses) {
        if (is_heading_or_closing(clause.type) || clause.id.kind == ClauseKind::enacting) continue;
        const std::vector<std::uint32_t> words = plain_words(clause);
        if (words.size() < kFewest) continue;
        for (std::size_t i = 0; i + kRun <= words.size(); ++i) {
            print.runs.push_back(joined(joined(words[i], words[i + 1]), words[i + 2]));
        }
        print.ends.push_back(static_cast<std::uint32_t>(print.runs.size()));
    }
    print.runs.shrink_to_fit();
    return print;
}

RecurrenceCounter::RecurrenceCounter(const TextPrint& print) : print_(print) {
    numbers_.reserve(print.runs.size());
    run_numbers_.reserve(print.runs.size());
    for (const std::uint32_t run : print.runs) {
        const auto number = static_cast<std::uint32_t>(numbers_.size());
        run_numbers_.push_back(numbers_.try_emplace(run, number).first->second);
    }
    seen_in_.resize(numbers_.size());
}

Recurrence RecurrenceCounter::with(const TextPrint& other) {
    ++text_;
    Recurrence both;
    both.second = recurring(other, [&](std::size_t at) {
        const auto found = numbers_.find(other.runs[at]);
        if (found == numbers_.end()) return false;
        seen_in_[found->second] = text_;
        return true;
    });
    both.first = recurring(print_, [&](std::size_t at) { return seen_in_[run_numbers_[at]] == text_; });
    return both;
}

}  // namespace clausediff::detail::series

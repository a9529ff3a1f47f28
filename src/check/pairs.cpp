// Brackets and quotation marks come in pairs.
#include "check/rules.hpp"

#include "base/unicode.hpp"

#include <fmt/format.h>

#include <string_view>
#include <vector>

namespace clausediff::detail::checking {
namespace {

struct Pair {
    char32_t open;
    char32_t close;
    const char* opening;
    const char* closing;
};
constexpr char32_t kQuotation = 0x201C;
constexpr Pair kPairs[] = {{'(', ')', "(", ")"}, {'[', ']', "[", "]"}, {kQuotation, 0x201D, "“", "”"}};

// A place where one stands alone.
struct Lone {
    std::size_t clause;
    bool opens;
    Range range;           // the sign
    bool of_item = false;  // "a)": it closes what is open, and needs nothing that is
};

// "a)", "12)", "iv)": the bracket of an item in a running list has no partner.
bool closes_item(std::string_view text, std::size_t bracket) {
    constexpr std::size_t kLongest = 4;  // "viii"
    std::size_t start = bracket;
    while (start > 0 && bracket - start <= kLongest && text[start - 1] != ' ') --start;
    const std::string_view item = text.substr(start, bracket - start);
    const bool number = item.size() <= 2 && item.find_first_not_of("0123456789") == std::string_view::npos;
    const bool letters =
        item.size() <= kLongest && item.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    return !item.empty() && (number || letters);
}

// Reads the clauses one after the other for one pair of signs.
class PairReader {
public:
    explicit PairReader(const Pair& pair) : pair_(pair) {}

    void read(const std::string& words, std::size_t clause) {
        std::vector<Range> open;
        for (std::size_t at = 0; at < words.size();) {
            if (words[at] != pair_.opening[0] && words[at] != pair_.closing[0]) {
                ++at;
                continue;
            }
            const std::size_t start = at;
            const char32_t c = unicode::next(words, at);
            if (c == pair_.open) {
                open.push_back({start, at});
            } else if (c == pair_.close && !open.empty()) {
                open.pop_back();
            } else if (c == pair_.close && long_quotation_) {
                long_quotation_ = false;
            } else if (c == pair_.close) {
                lone.push_back({clause, false, {start, at}, c == ')' && closes_item(words, start)});
            }
        }
        // Each paragraph of a long quotation opens it anew, and only the last closes it.
        std::size_t first = 0;
        if (!open.empty() && pair_.open == kQuotation && unicode::next(words, first) == kQuotation) {
            long_quotation_ = true;
            open.pop_back();
        }
        for (const Range& range : open) lone.push_back({clause, true, range});
    }

    std::vector<Lone> lone;

private:
    const Pair& pair_;
    bool long_quotation_ = false;
};

// Those without a partner, of one clause one of each sort. A quotation or a bracket may go over several paragraphs:
// what is opened in one and closed in a later one is a pair. In a clause those that close stand before those that open.
std::vector<Lone> without_partners(const std::vector<Lone>& lone) {
    std::vector<Lone> left;
    std::vector<Lone> open;  // not closed so far
    const auto add = [](std::vector<Lone>& list, const Lone& one) {
        if (list.empty() || list.back().clause != one.clause || list.back().opens != one.opens) list.push_back(one);
    };
    for (const Lone& one : lone) {
        if (one.opens) {
            add(open, one);
        } else if (open.empty()) {
            if (!one.of_item) add(left, one);
        } else {
            open.clear();
        }
    }
    left.insert(left.end(), open.begin(), open.end());
    return left;
}

}  // namespace

void unbalanced(const Draft& draft, Report& report) {
    const std::vector<Clause>& clauses = draft.text.clauses();
    for (const Pair& pair : kPairs) {
        PairReader reader(pair);
        for (std::size_t i = 0; i < clauses.size(); ++i) reader.read(clauses[i].text, i);
        for (const Lone& lone : without_partners(reader.lone)) {
            report.at(lone.clause, lone.range,
                      lone.opens ? fmt::format("{} is not closed", pair.opening)
                                 : fmt::format("{} closes nothing", pair.closing));
        }
    }
}

}  // namespace clausediff::detail::checking

// Brackets and quotation marks come in pairs.
#include "check/rules.hpp"

#include "base/unicode.hpp"

#include <fmt/format.h>

#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail::checking {
namespace {

// An opening and a closing sign.
using Pair = std::pair<std::string_view, std::string_view>;
// Of a table without its own.
constexpr Pair kPairs[] = {{"(", ")"}, {"[", "]"}, {"“", "”"}};

// A place where one stands alone.
struct Lone {
    std::size_t clause;
    bool opens;
    Range range;           // the sign
    bool of_item = false;  // "a)": it closes what is open, and needs nothing that is
};

// A no-break space, or the dash of "a)–d)".
bool opens_item(std::string_view before) {
    return before.ends_with("\u00a0") || before.ends_with(")-") || before.ends_with(")\u2013");
}

// "a)", "12)", "iv)": the bracket of an item in a running list has no partner.
bool closes_item(std::string_view text, std::size_t bracket) {
    constexpr std::size_t kLongest = 4;  // "viii"
    std::size_t start = bracket;
    while (start > 0 && bracket - start <= kLongest && text[start - 1] != ' ' && !opens_item(text.substr(0, start))) {
        --start;
    }
    const std::string_view item = text.substr(start, bracket - start);
    std::size_t after = 0;
    const bool letter = !item.empty() && unicode::is_letter(unicode::next(item, after)) && after == item.size();
    const bool number = item.size() <= 2 && item.find_first_not_of("0123456789") == std::string_view::npos;
    const bool letters =
        item.size() <= kLongest && item.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    return letter || (!item.empty() && (number || letters));
}

// Reads the clauses one after the other for one pair of signs.
class PairReader {
public:
    PairReader(const Pair& pair, std::string_view quotation) : pair_(pair), quotes_(pair.first == quotation) {}

    void read(const std::string& words, std::size_t clause) {
        std::vector<Range> open;
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t start = at;
            if (words.compare(at, pair_.first.size(), pair_.first) == 0) {
                open.push_back({start, at += pair_.first.size()});
            } else if (words.compare(at, pair_.second.size(), pair_.second) == 0) {
                close({start, at += pair_.second.size()}, words, clause, open);
            } else {
                ++at;
            }
        }
        // Each paragraph of a long quotation opens it anew, and only the last closes it.
        if (!open.empty() && quotes_ && words.starts_with(pair_.first)) {
            long_quotation_ = true;
            open.pop_back();
        }
        for (const Range& range : open) lone.push_back({clause, true, range});
    }

    std::vector<Lone> lone;

private:
    void close(const Range& sign, const std::string& words, std::size_t clause, std::vector<Range>& open) {
        if (!open.empty()) {
            open.pop_back();
        } else if (long_quotation_) {
            long_quotation_ = false;
        } else {
            lone.push_back({clause, false, sign, pair_.second == ")" && closes_item(words, sign.begin)});
        }
    }

    const Pair& pair_;
    const bool quotes_;
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
    const Signs& signs = draft.text.language.drafting.signs;
    for (const Pair& pair : signs.pairs.empty() ? std::span<const Pair>(kPairs) : signs.pairs) {
        PairReader reader(pair, signs.quotation);
        for (std::size_t i = 0; i < clauses.size(); ++i) {
            // Closing lines are a secretariat's, and exports cut them off: "[Adopted by a recorded vote of".
            if (clauses[i].type != ClauseType::closing) reader.read(clauses[i].text, i);
        }
        for (const Lone& lone : without_partners(reader.lone)) {
            report.at(lone.clause, lone.range,
                      lone.opens ? fmt::format("{} is not closed", pair.first)
                                 : fmt::format("{} closes nothing", pair.second));
        }
    }
}

}  // namespace clausediff::detail::checking

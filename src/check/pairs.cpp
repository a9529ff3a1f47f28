// Brackets and quotation marks come in pairs.
#include "check/rules.hpp"

#include "normalise/unicode.hpp"

#include <fmt/format.h>

#include <string_view>
#include <vector>

namespace clausediff::checking {
namespace {

struct Pair {
    char32_t open;
    char32_t close;
    const char* opening;
    const char* closing;
};
constexpr char32_t kQuotation = 0x201C;
constexpr char32_t kQuotationEnd = 0x201D;
constexpr Pair kPairs[] = {{'(', ')', "(", ")"}, {'[', ']', "[", "]"}, {kQuotation, kQuotationEnd, "“", "”"}};

// A place where one stands alone.
struct Lone {
    std::size_t clause;
    bool opens;
};

// "a)", "1)", "iv)": the bracket of an item in a running list has no partner.
bool closes_item(std::string_view text, std::size_t bracket) {
    std::size_t start = bracket;
    while (start > 0 && text[start - 1] != ' ') --start;
    const std::string_view item = text.substr(start, bracket - start);
    return !item.empty() && item.size() <= 4 && item.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == std::string_view::npos;
}

std::vector<Lone> lone_signs(const Text& text, const Pair& pair) {
    std::vector<Lone> lone;
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        const std::string& words = text.clauses()[i].text;
        std::size_t open = 0;
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t start = at;
            const char32_t c = unicode::next(words, at);
            if (c == pair.open) {
                // Each paragraph of a long quotation opens it anew.
                if (start > 0 || pair.open != kQuotation) ++open;
            } else if (c == pair.close && open > 0) {
                --open;
            } else if (c == pair.close && c != kQuotationEnd && !(c == ')' && closes_item(words, start))) {
                lone.push_back({i, false});
            }
        }
        for (; open > 0; --open) lone.push_back({i, true});
    }
    return lone;
}

}  // namespace

void unbalanced(const Draft& draft, Report& report) {
    for (const Pair& pair : kPairs) {
        const std::vector<Lone> lone = lone_signs(draft.text, pair);
        // A quotation or a bracket may go over several paragraphs, each of which may open it anew: what is opened in one
        // and closed in a later one is a pair.
        for (std::size_t i = 0; i < lone.size(); ++i) {
            std::size_t close = i;
            while (close < lone.size() && lone[close].opens) ++close;
            const bool closed_later = lone[i].opens && close < lone.size() && lone[close].clause > lone[i].clause;
            if (closed_later) {
                i = close;
                continue;
            }
            report.at(lone[i].clause, lone[i].opens ? fmt::format("{} is not closed", pair.opening)
                                                    : fmt::format("{} closes nothing", pair.closing));
        }
    }
}

}  // namespace clausediff::checking

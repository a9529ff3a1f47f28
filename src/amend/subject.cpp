#include "amend/subject.hpp"

#include "amend/lexer.hpp"
#include "base/ascii.hpp"
#include "normalise/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace clausediff::detail::amending {
namespace {

// The first symbol outside quotation marks that is neither the draft's nor that of the report that holds it; "" without
// one.
std::string other_symbol(const Amendment& amendment, std::string_view text) {
    const std::vector<Lexeme> all = lex(text);
    std::size_t end = 0;
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        if (all[i].kind != LexKind::word || all[i + 1].value != "/" || all[i].begin < end) continue;
        const std::string_view word = text.substr(all[i].begin, text.find(' ', all[i].begin) - all[i].begin);
        const std::string symbol(trim_end(word, ".,;:)"));
        end = all[i].begin + word.size();
        const bool own = symbol == amendment.draft || symbol == amendment.report;
        if (!own && std::any_of(symbol.begin(), symbol.end(), is_digit)) return symbol;
    }
    return {};
}

// "paragraph 3", which is of the operative part if nothing is said
bool is_operative_unsaid(const AmendPlace& place, const Words& words) {
    if (place.part != AmendPlace::Part::operative) return false;
    const std::vector<Lexeme> all = lex(place.text);
    return std::none_of(all.begin(), all.end(), [&](const Lexeme& one) {
        return one.kind == LexKind::word && words.operative_words.has(one.value);
    });
}

// "at the end", "throughout", with no word of where: not what is said of a whole annex, or of the part of new
// paragraphs.
bool is_whole_unsaid(const AmendStep& step, const AmendPlace& place) {
    const bool whole = place.part == AmendPlace::Part::whole && !place.number && place.text.empty();
    return whole && !step.annexes && !step.section;
}

}  // namespace

std::string other_subject(const Amendment& amendment, std::string_view text, const std::vector<AmendStep>& steps,
                          std::string_view heading, const Words& words) {
    if (const std::string symbol = other_symbol(amendment, text); !symbol.empty()) {
        return fmt::format("is of {}, which the document does not amend", symbol);
    }
    if (heading.empty()) return {};
    const bool operative = words.operative_words.has(heading.substr(0, heading.find(' ')));
    for (const AmendStep& step : steps) {
        const bool whole = std::any_of(step.places.begin(), step.places.end(),
                                       [&](const AmendPlace& place) { return is_whole_unsaid(step, place); });
        if (whole && !(operative && step.action == AmendAction::insert_paragraphs)) {
            return fmt::format("what names no place stands under the heading \"{}\": name its part", heading);
        }
        if (operative) continue;
        if (step.section == Section::operative) continue;
        for (const auto* places : {&step.places, &step.beside}) {
            for (const AmendPlace& place : *places) {
                if (!is_operative_unsaid(place, words)) continue;
                return fmt::format("\"{}\" stands under the heading \"{}\": name its part", place.text, heading);
            }
        }
    }
    return {};
}

}  // namespace clausediff::detail::amending

// "$4 trillion" is "4 trillion United States dollars" in the text of a resolution.
#include "check/rules.hpp"

#include "base/ascii.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace clausediff::detail::checking {

void money_signs(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        const Clause& clause = text.clauses()[i];
        if (clause.type != ClauseType::paragraph || clause.section == Section::annex) continue;
        const std::string_view words = clause.text;
        for (const auto& [sign, in_words] : text.language.drafting.money_signs) {
            for (std::size_t at = words.find(sign); at != words.npos; at = words.find(sign, at + sign.size())) {
                std::size_t end = at + sign.size();
                if (end >= words.size() || !is_digit(words[end])) continue;
                while (end < words.size() && (is_digit(words[end]) || words[end] == ',' || words[end] == '.')) ++end;
                while (!is_digit(words[end - 1])) --end;
                report.at(i, {at, end}, fmt::format("\"{}\" stands for \"{}\"", words.substr(at, end - at), in_words));
            }
        }
    }
}

}  // namespace clausediff::detail::checking

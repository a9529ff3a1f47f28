// A short form that is used before the place where it is explained.
#include "check/rules.hpp"

#include "check/short_forms.hpp"

#include <fmt/format.h>

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace clausediff::detail::checking {
namespace {

struct Use {
    std::size_t clause = 0;
    std::size_t word = 0;
};

// "(LHC, also known as LHCX)", from its bracket on.
bool opens_with_short_form(std::string_view bracket) {
    constexpr std::size_t kLongest = 40;  // bytes
    const std::string_view first = bracket.substr(0, kLongest);
    return !short_form(std::string(first.substr(0, first.find_first_of(" ,;)"))) + ')').empty();
}

}  // namespace

void late_definitions(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    const std::set<std::string> forms = definitions(text);
    if (forms.empty()) return;
    std::map<std::string, Use, std::less<>> used;  // before they are explained
    std::set<std::string, std::less<>> defined;
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        const Clause& clause = text.clauses()[i];
        if (clause.type != ClauseType::paragraph || clause.section == Section::annex) continue;
        bool bracketed = false;
        for (std::size_t k = 0; k < text.words[i].size(); ++k) {
            const std::string_view word = text.words[i].word(k);
            const bool names = bracketed;  // "(LHC, also known as LHCX)" names what "(LHCX)" names after it
            for (std::size_t at = text.words[i].tokens[k].begin; at < text.words[i].tokens[k].end; ++at) {
                const std::string_view rest = text.words[i].text.substr(at);
                bracketed = rest.front() == '(' ? opens_with_short_form(rest) : bracketed && rest.front() != ')';
            }
            const std::string form = short_form(word);
            if (!form.empty() && defined.insert(form).second) {
                const auto early = used.find(form);
                if (early == used.end()) continue;
                report.at(early->second.clause,
                          range_of(text.words[early->second.clause], early->second.word, early->second.word),
                          fmt::format("\"{}\" is used here and explained in {}", form, clause.label));
            } else if (!names && form.empty() && defined.count(word) == 0 && forms.count(std::string(word)) > 0) {
                used.try_emplace(std::string(word), Use{i, k});
            }
        }
    }
}

}  // namespace clausediff::detail::checking

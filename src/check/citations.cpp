// Resolutions that are cited.
#include "check/rules.hpp"

#include "check/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace clausediff::detail::checking {
namespace {

// "67/264" of "A/RES/67/264".
std::string number_in(const std::string& symbol) {
    constexpr std::string_view kResolution = "/RES/";
    const std::size_t at = symbol.find(kResolution);
    return at == std::string::npos ? std::string() : symbol.substr(at + kResolution.size());
}

bool cites(const Text& text, const std::string& number) {
    for (const TokenList& words : text.words) {
        for (const DatedCitation& citation : citations_in(words, text.language)) {
            if (citation.cited == number || citation.cited.ends_with("/RES/" + number)) return true;
        }
    }
    return false;
}

}  // namespace

void citation_dates(const Draft& draft, Report& report) {
    struct First {
        std::string date;
        std::size_t clause = 0;
    };
    std::map<std::string, First> dates;
    const Text& text = draft.text;
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        for (const DatedCitation& citation : citations_in(text.words[i], text.language)) {
            if (citation.date.empty()) continue;
            const auto [known, is_new] = dates.try_emplace(citation.cited, First{citation.date, i});
            if (is_new || known->second.date == citation.date) continue;
            report.at(i, fmt::format("{} is of {} here and of {} in {}", citation.cited, citation.date,
                                     known->second.date, text.clauses()[known->second.clause].label));
        }
    }
}

void previous_recalled(const Draft& draft, Report& report) {
    const std::string number = number_in(draft.previous->resolution.metadata.symbol);
    if (number.empty() || cites(draft.text, number)) return;
    report.at_document(fmt::format("resolution {}, which the draft is based on, is not recalled", number));
}

}  // namespace clausediff::detail::checking

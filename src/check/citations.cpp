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

// "79/245" of "79/245 A": a part of a resolution is of the resolution.
std::string_view without_part(std::string_view number) {
    return number.substr(0, number.find(' '));
}

bool cites(const Text& text, std::string_view number) {
    for (const Passage& passage : text.passages) {
        for (const DatedCitation& citation : citations_in(passage.words, text.language)) {
            const std::string_view cited = without_part(citation.cited);
            if (cited == number || cited.ends_with("/RES/" + std::string(number))) return true;
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
            report.at(i, range_of(text.words[i], citation.word, citation.word),
                      fmt::format("{} is of {} here and of {} in {}", citation.cited, citation.date, known->second.date,
                                  text.clauses()[known->second.clause].label));
        }
    }
}

void previous_recalled(const Draft& draft, Report& report) {
    const std::string number = number_in(draft.previous->resolution.metadata.symbol);
    if (number.empty() || cites(draft.text, without_part(number))) return;
    report.at_document(fmt::format("resolution {}, which the draft is based on, is not recalled", number));
}

}  // namespace clausediff::detail::checking

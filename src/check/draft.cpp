#include "check/draft.hpp"

#include "base/unicode.hpp"
#include "check/numbers.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace clausediff::detail::checking {

Text::Text(const Resolution& of) : resolution(of), language(detail::language(of.metadata.language)) {
    words.reserve(clauses().size());
    for (const Clause& clause : clauses()) words.push_back(tokens_of(clause));
}

std::string Text::folded(std::size_t clause, std::size_t word) const {
    return unicode::fold(words[clause].word(word));
}

int Text::session() const {
    const int of_symbol = session_of_symbol(resolution.metadata.symbol);
    return of_symbol > 0 ? of_symbol : ordinal_in(resolution.metadata.session, language);
}

Draft::Draft(const Resolution& draft) : text(draft), was(draft.clauses.size(), kNone) {}

Draft::Draft(const Comparison& previous_to_draft) : Draft(*previous_to_draft.after) {
    previous.emplace(*previous_to_draft.before);
    now.assign(previous->clauses().size(), kNone);
    for (const ClauseChange& change : previous_to_draft.changes) {
        if (change.before.empty() || change.after.empty()) continue;
        for (const std::size_t j : change.after) was[j] = change.before.front();
        for (const std::size_t i : change.before) now[i] = change.after.front();
    }
}

void Report::at(std::size_t clause, std::string message) {
    const Clause& where = draft_.text.clauses()[clause];
    places.push_back({clause + 1, {&rule_, where.label, where.line, std::move(message)}});
}

void Report::at_line(std::size_t line, std::string message) {
    places.push_back({0, {&rule_, "", line, std::move(message)}});
}

void Report::at_document(std::string message) {
    at_line(0, std::move(message));
}

std::vector<Finding> in_order(std::vector<Report>& reports) {
    std::vector<Report::Placed> places;
    for (Report& report : reports) std::move(report.places.begin(), report.places.end(), std::back_inserter(places));
    std::stable_sort(places.begin(), places.end(),
                     [](const Report::Placed& one, const Report::Placed& other) { return one.clause < other.clause; });
    std::vector<Finding> findings;
    findings.reserve(places.size());
    for (Report::Placed& place : places) findings.push_back(std::move(place.finding));
    return findings;
}

}  // namespace clausediff::detail::checking

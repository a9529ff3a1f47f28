#include "check/draft.hpp"

#include "base/unicode.hpp"
#include "check/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace clausediff::detail::checking {

Text::Text(const Resolution& of) : resolution(of), language(detail::language(of.metadata.language)) {
    words.reserve(clauses().size());
    passages.reserve(clauses().size() + resolution.footnotes.size());
    for (const Clause& clause : clauses()) {
        passages.push_back({words.size(), kNone, tokens_of(clause)});
        words.push_back(passages.back().words);
    }
    notes.reserve(resolution.footnotes.size());
    for (const Footnote& note : resolution.footnotes) {
        notes.emplace_back(note.text, language);
        passages.push_back({note.clause.value_or(kNone), notes.size() - 1, notes.back().list()});
    }
}

std::string Text::folded(std::size_t clause, std::size_t word) const {
    return unicode::fold(words[clause].word(word));
}

int Text::session() const {
    const int of_symbol = session_of_symbol(resolution.metadata.symbol);
    return of_symbol > 0 ? of_symbol : ordinal_in(resolution.metadata.session, language);
}

std::string Text::time() const {
    if (!resolution.metadata.adopted.empty()) return resolution.metadata.adopted;
    return session() > 0 ? fmt::format("{}-10-01", kYearBefore + session()) : std::string();
}

bool Text::is_unedited() const {
    return contains(language.drafting.unedited_bodies, unicode::fold(resolution.metadata.body));
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
    at(clause, {0, draft_.text.clauses()[clause].text.size()}, std::move(message));
}

bool Report::is_enough(const FindingPlace& place) {
    const bool same = count_ > 0 && last_.clause == place.clause && last_.footnote == place.footnote;
    last_ = place;
    count_ = same ? count_ + 1 : 1;
    return count_ > kMostOfPassage;
}

void Report::at(std::size_t clause, const Range& range, std::string message, Mend mend) {
    if (is_enough({clause, std::nullopt, range.begin, range.end})) {
        if (count_ > kMostOfPassage + 1) return;
        message = "more of the same after this: " + message;
    }
    const Clause& where = draft_.text.clauses()[clause];
    places.push_back({clause + 1,
                      {&rule_,
                       where.label,
                       where.line,
                       std::move(message),
                       {clause, std::nullopt, range.begin, range.end},
                       std::move(mend)}});
}

void Report::at(const Passage& passage, const Range& range, std::string message, Mend mend) {
    if (passage.note == kNone) return at(passage.clause, range, std::move(message), std::move(mend));
    if (is_enough({passage.clause == kNone ? std::nullopt : std::optional(passage.clause), passage.note, 0, 0})) {
        if (count_ > kMostOfPassage + 1) return;
        message = "more of the same after this: " + message;
    }
    const Footnote& note = draft_.text.resolution.footnotes[passage.note];
    const std::string label = note.clause ? draft_.text.clauses()[*note.clause].label : "";
    places.push_back({note.clause ? *note.clause + 1 : 0,
                      {&rule_,
                       label,
                       note.line,
                       fmt::format("note {}: {}", note.number, message),
                       {note.clause, passage.note, range.begin, range.end},
                       std::move(mend)}});
}

void Report::at_note(std::size_t note, std::string message) {
    const Footnote& where = draft_.text.resolution.footnotes[note];
    const std::string label = where.clause ? draft_.text.clauses()[*where.clause].label : "";
    places.push_back(
        {where.clause ? *where.clause + 1 : 0,
         {&rule_, label, where.line, std::move(message), {where.clause, note, 0, where.text.size()}, std::nullopt}});
}

void Report::at_document(std::string message) {
    places.push_back({0, {&rule_, "", 0, std::move(message), {}, std::nullopt}});
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

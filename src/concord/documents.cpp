#include "concord/documents.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace clausediff::detail::concordance {
namespace {

// Does the format tell the marks of notes, and has each note one in a clause? In text exports, whose lines are known,
// marks are glued to words and numbers, and some are not found.
bool are_marks_known(const Resolution& document) {
    return !document.lines_known && !document.footnotes.empty() &&
           std::all_of(document.footnotes.begin(), document.footnotes.end(),
                       [](const Footnote& note) { return note.clause.has_value(); });
}

}  // namespace

std::vector<Present> facts_of_documents(const std::vector<Row>& rows, const std::set<std::size_t>& out_of_step) {
    std::vector<Present> all;
    if (out_of_step.empty()) return all;
    for (const Row& row : rows) {
        for (const Present& one : row) {
            auto of = std::find_if(all.begin(), all.end(),
                                   [&](const Present& known) { return known.document == one.document; });
            if (of == all.end()) {
                all.push_back(one);
                if (out_of_step.contains(one.document)) all.back().clause = nullptr;
                continue;
            }
            const auto append = [](auto& list, const auto& more) { list.insert(list.end(), more.begin(), more.end()); };
            append(of->facts.known, one.facts.known);
            append(of->facts.yearless, one.facts.yearless);
            append(of->facts.neighbours, one.facts.neighbours);
            append(of->facts.numbers, one.facts.numbers);
        }
    }
    for (Present& one : all) {
        std::sort(one.facts.numbers.begin(), one.facts.numbers.end());
        std::sort(one.facts.neighbours.begin(), one.facts.neighbours.end());
    }
    return all;
}

Row read_row(const Concordance& concordance, const std::vector<std::vector<ClauseFacts>>& facts,
             const ConcordRow& row) {
    Row present;
    for (std::size_t d = 0; d < row.clauses.size(); ++d) {
        if (!row.clauses[d]) continue;
        const auto of = std::lower_bound(facts[d].begin(), facts[d].end(), *row.clauses[d],
                                         [](const ClauseFacts& one, std::size_t i) { return one.index < i; });
        const Resolution& document = *concordance.documents[d];
        present.push_back({d, *row.clauses[d], &document.clauses[*row.clauses[d]],
                           &language(document.metadata.language), are_marks_known(document), of->facts});
    }
    settle_names(present);
    return present;
}

void remark_on_notes(Concordance& concordance) {
    std::vector<std::size_t> unknown;
    bool any = false;
    for (std::size_t d = 0; d < concordance.documents.size(); ++d) {
        const Resolution& document = *concordance.documents[d];
        if (!are_marks_known(document)) unknown.push_back(d);
        any = any || !document.footnotes.empty();
    }
    if (unknown.empty() || !any) return;
    concordance.remarks.push_back(fmt::format("footnote marks of {} were not compared: not all were found there",
                                              names_of(concordance, unknown)));
}

}  // namespace clausediff::detail::concordance

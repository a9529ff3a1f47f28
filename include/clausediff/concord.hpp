// Stage 5, concord: does a text say the same in each of its languages, clause by clause?
#pragma once

#include <clausediff/resolution.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

// What is held against each other, in the order in which findings of one clause stand.
enum class ConcordRule {
    clause,         // a clause that a language lacks, or has alone
    label,          // another number or level
    citation,       // a resolution that is cited, or another
    citation_date,  // the date of a citation
    date,
    symbol,
    session,  // by its number, in words or in figures
    number,
    cell,       // of a table: its figures and facts
    footnotes,  // how many marks of notes
    sequence,   // "also" and "further", where a language has them as English has
    change,     // a change since an earlier text that a language did not make
    verb,       // an opening verb that does not stand for the other's
};
inline constexpr std::size_t kConcordRules = 13;

struct ConcordRuleInfo {
    const char* name = "";     // "citation-date"
    const char* summary = "";  // one line
    bool is_note = false;      // advice: what it finds is no finding that counts
};
// All rules, indexed by ConcordRule. The texts are the program's, never freed.
[[nodiscard]] std::span<const ConcordRuleInfo> concord_rules();

// A clause in all languages.
struct ConcordRow {
    // Of each document, in their order, the index of its clause; none where it has none.
    std::vector<std::optional<std::size_t>> clauses;
};

// Bytes of a clause that a finding is about.
struct ConcordPlace {
    std::size_t document = 0;  // index into Concordance::documents
    std::size_t clause = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct ConcordFinding {
    ConcordRule rule = ConcordRule::clause;
    std::size_t row = 0;                 // index into Concordance::rows, the first of several
    std::string label;                   // of the row: as most documents call the clause
    std::vector<std::size_t> documents;  // that dissent from most; where there is no majority, those that differ from
                                         // the first
    std::string expected;                // what the others have, "" for nothing: "74/176 of 2019-12-18"
    std::string found;                   // what these have
    std::string message;                 // UTF-8, one line, no capital at its start and no full stop at its end
    std::vector<ConcordPlace> places;    // of what was found
    std::size_t column = 0;              // of a cell of a table, 1 the first; 0 of all else
};

struct Concordance {
    std::vector<std::shared_ptr<const Resolution>> documents;
    // What each is called: its language, or its file where that is unknown or another is in it, too. All different but
    // for files of one name.
    std::vector<std::string> names;
    std::vector<ConcordRow> rows;          // in the order of the text; each clause of each document is in one of them
    std::vector<ConcordFinding> findings;  // in the order of the rows
    std::vector<ConcordFinding> notes;     // the like, of the rules whose findings are notes
    // What could not be compared: UTF-8, one line each, no capital at the start and no full stop at the end.
    std::vector<std::string> remarks;
};

// The text in several languages. Clauses are linked by order, label and by what every language writes alike: citations,
// dates, symbols. With three documents or more the majority says which of them is wrong.
// Marks of notes are compared between documents that have notes, rows of tables cell by cell where both know their
// cells (Clause::cells). Closing lines are not compared. Time: quadratic in the clauses of two documents, but for texts
// of more than 4,000 clauses, which are linked by their labels alone; in the facts of a clause n log n, but quadratic
// where dates of months, or citations of years, all differ. Errors: none. Precondition: two documents or more, none of
// them null; a document in a language without a table of facts is compared by its clauses and labels alone.
[[nodiscard]] Concordance concord(std::vector<std::shared_ptr<const Resolution>> documents);

// Was each change since an earlier text made in every language? Adds findings of rule change to `concordance`: a clause
// that the first language, and at least half of all, amended, added or took out, and another did not; of three or more
// also one that all but the first changed. Of two, what the second alone changed is none: it may be worded anew. Only
// changes of substance count: not spelling, signs, articles, other forms of the same words, and what each language
// words for itself. Of three or more, one word that is no number and none as "not" or "shall" counts if all but one
// language changed. A clause that was taken out is still there if no clause of the others stands beside it. `earlier`
// has the earlier text of each document, in their order, null where there is none: such a document has no say, nor has
// a clause that was split or merged since then; remarks name both. Time: that of align() and compare_aligned() for each
// document, and of concord() of the earlier texts. Errors: none. Precondition: `earlier` is as long as the documents.
void concord_changes(Concordance& concordance, const std::vector<std::shared_ptr<const Resolution>>& earlier);

}  // namespace clausediff

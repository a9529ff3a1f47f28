#include "concord/findings.hpp"

#include "concord/cells.hpp"
#include "concord/documents.hpp"
#include "concord/keys.hpp"
#include "concord/numbers.hpp"
#include "concord/present.hpp"
#include "concord/structure.hpp"
#include "concord/tables.hpp"
#include "concord/vote.hpp"
#include "concord/wording.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace clausediff::detail::concordance {
namespace {

ConcordRule rule_of(FactKind kind) {
    switch (kind) {
        case FactKind::citation:
            return ConcordRule::citation;
        case FactKind::date:
            return ConcordRule::date;
        case FactKind::session:
            return ConcordRule::session;
        case FactKind::number:
            return ConcordRule::number;
        case FactKind::symbol:
            break;
    }
    return ConcordRule::symbol;
}

constexpr std::size_t kEnough = 4;                 // documents of which one has another number
constexpr std::string_view kEnglishWord = "also";  // of the language that the tables of verbs refer to

std::vector<Keys> keys_of(const Row& row) {
    std::vector<Keys> keys;
    keys.reserve(row.size());
    for (const Present& one : row) keys.emplace_back(one.facts);
    return keys;
}

// Whole documents, with their facts.
struct Elsewhere {
    explicit Elsewhere(Row whole) : documents(std::move(whole)), keys(keys_of(documents)) {}

    Row documents;
    std::vector<Keys> keys;
};

class Finder {
public:
    // `elsewhere` has the facts of whole documents if some are out of step: of these the clause is null. With a
    // `column` the row is that of its cells.
    Finder(Concordance& concordance, const Row& row, std::size_t index, const Elsewhere& elsewhere,
           std::size_t column = 0)
        : concordance_(concordance),
          row_(row),
          index_(index),
          column_(column),
          elsewhere_(elsewhere.documents),
          keys_(keys_of(row)),
          keys_elsewhere_(elsewhere.keys) {}

    void run() {
        compare_all_facts();
        compare_wording();
    }

    // Of a row of a table, whose facts are compared cell by cell if the cells of all documents are known.
    void run(const TableRow& table, const std::vector<std::size_t>& strangers) {
        if (!table.of_all) compare_all_facts(false);
        for (const std::size_t document : strangers) {
            add(ConcordRule::cell, {document}, "", "",
                concordance_.names[document] + " has none of the figures that the others have in this row");
        }
        compare_wording();
    }

    // Of the cells of a column.
    void run_cells(bool with_facts) {
        const Votes figures = figures_of(row_, column_ - 1);
        if (with_facts) compare_all_facts(figures.size() < 2);
        compare_figures(figures);
    }

private:
    // What a document lacks that most have, and has that most lack: places in the row.
    struct Difference {
        std::vector<std::string> lacking;
        std::vector<std::string> extra;
        bool operator<(const Difference& other) const {
            return std::tie(lacking, extra) < std::tie(other.lacking, other.extra);
        }
    };

    void compare_all_facts(bool with_numbers = true) {
        for (const FactKind kind : {FactKind::citation, FactKind::date, FactKind::symbol, FactKind::session})
            compare_facts(kind);
        compare_citation_dates();
        if (with_numbers) compare_numbers();
    }

    void compare_wording() {
        compare_notes();
        compare_sequence();
        compare_verbs();
    }

    void compare_figures(const Votes& figures) {
        for (Dissent& dissent : dissents(figures)) {
            const std::vector<std::size_t> documents = dissent.documents;
            const auto or_nothing = [](const std::string& figure) { return figure.empty() ? "nothing" : figure; };
            std::string message = fmt::format("{} {} {} where the others have {}", names_of(concordance_, documents),
                                              documents.size() > 1 ? "have" : "has", or_nothing(dissent.found),
                                              or_nothing(dissent.expected));
            ConcordFinding& finding = add(ConcordRule::cell, std::move(dissent.documents), dissent.expected,
                                          dissent.found, std::move(message));
            for (const Present& one : row_) {
                if (std::find(documents.begin(), documents.end(), one.document) == documents.end()) continue;
                const CellPlace place = cell_of(*one.clause, column_ - 1);
                if (place.begin < place.end) {
                    finding.places.push_back({one.document, one.index, place.begin, place.end});
                }
            }
        }
    }

    void compare_facts(FactKind kind) {
        std::set<std::string> keys;
        for (const Keys& one : keys_) keys.merge(one.of(kind));
        std::map<std::size_t, Difference> differences;
        for (const std::string& key : keys) {
            if (is_own_fact(kind, key)) compare_fact(kind, key, differences);
        }
        // Documents that differ alike are one finding.
        std::map<Difference, std::vector<std::size_t>> alike;
        for (const auto& [place, difference] : differences) {
            // A language may say "the same session": only one number in the place of another is a difference.
            const bool replaced = !difference.lacking.empty() && !difference.extra.empty();
            if (kind != FactKind::session || replaced) alike[difference].push_back(place);
        }
        for (const auto& [difference, who] : alike) add_facts(kind, difference, who);
    }

    void compare_fact(FactKind kind, const std::string& key, std::map<std::size_t, Difference>& differences) const {
        std::vector<std::size_t> have, lack;
        for (std::size_t i = 0; i < row_.size(); ++i) {
            if (keys_[i].has(kind, key)) {
                have.push_back(i);
            } else if (!is_hinted(row_[i], kind, key) && !is_elsewhere(row_[i].document, kind, key)) {
                lack.push_back(i);
            }
        }
        std::erase_if(have, [&](std::size_t i) { return is_of_others_elsewhere(row_[i].document, kind, key); });
        if (have.empty() || lack.empty()) return;
        // Where as many have it as do not, the first document is the measure.
        const bool lacks = have.size() == lack.size() ? have.front() < lack.front() : have.size() > lack.size();
        for (const std::size_t i : lacks ? lack : have) {
            (lacks ? differences[i].lacking : differences[i].extra).push_back(key);
        }
    }

    // In a document that is out of step, what a clause lacks may stand in another one.
    [[nodiscard]] bool is_elsewhere(std::size_t document, FactKind kind, const std::string& key) const {
        for (std::size_t i = 0; i < elsewhere_.size(); ++i) {
            const Present& one = elsewhere_[i];
            if (one.document != document || one.clause != nullptr) continue;
            if (keys_elsewhere_[i].has(kind, key) || is_hinted(one, kind, key)) return true;
        }
        return false;
    }
    // Where it has something that another document has in another clause.
    [[nodiscard]] bool is_of_others_elsewhere(std::size_t document, FactKind kind, const std::string& key) const {
        bool out_of_step = false, of_others = false;
        for (std::size_t i = 0; i < elsewhere_.size(); ++i) {
            const bool own = elsewhere_[i].document == document;
            out_of_step = out_of_step || (own && elsewhere_[i].clause == nullptr);
            of_others = of_others || (!own && keys_elsewhere_[i].has(kind, key));
        }
        return out_of_step && of_others;
    }

    // Do most have it otherwise than as the date of a citation, which is compared as such?
    [[nodiscard]] bool is_own_fact(FactKind kind, const std::string& key) const {
        std::size_t own = 0, of_citation = 0;
        for (const Keys& one : keys_) {
            own += one.has_own(kind, key) ? 1 : 0;
            of_citation += kind == FactKind::date && one.dates_citation(key) ? 1 : 0;
        }
        return own > of_citation;
    }

    void add_facts(FactKind kind, const Difference& difference, const std::vector<std::size_t>& who) {
        std::vector<std::size_t> documents;
        for (const std::size_t i : who) documents.push_back(row_[i].document);
        const std::string expected = fmt::format("{}", fmt::join(difference.lacking, ", "));
        const std::string found = fmt::format("{}", fmt::join(difference.extra, ", "));
        const std::string names = names_of(concordance_, documents);
        std::string message = expected.empty() ? fmt::format("{} {} in {} alone", found, are(difference.extra), names)
                              : found.empty() ? fmt::format("{} {} not in {}", expected, are(difference.lacking), names)
                                              : fmt::format("{} {} {} where the others have {}", names,
                                                            documents.size() > 1 ? "have" : "has", found, expected);
        ConcordFinding& finding = add(rule_of(kind), std::move(documents), expected, found, std::move(message));
        for (const std::size_t i : who) {
            for (const Fact& fact : row_[i].facts.known) {
                const auto& extra = difference.extra;  // sorted
                if (fact.kind != kind || !std::binary_search(extra.begin(), extra.end(), fact.key)) continue;
                finding.places.push_back({row_[i].document, row_[i].index, fact.begin, fact.end});
            }
        }
    }

    static const char* are(const std::vector<std::string>& several) { return several.size() > 1 ? "are" : "is"; }

    void compare_citation_dates() {
        std::set<std::string> cited;
        for (const Present& one : row_) {
            for (const Fact& fact : one.facts.known) {
                if (!fact.date.empty()) cited.insert(fact.key);
            }
        }
        for (const std::string& key : cited) compare_dates_of(key);
    }

    void compare_dates_of(const std::string& key) {
        Votes votes;
        for (std::size_t i = 0; i < row_.size(); ++i) {
            const Fact* fact = keys_[i].citation(key);
            if (fact != nullptr && !fact->date.empty()) votes.emplace_back(row_[i].document, fact->date);
        }
        for (Dissent& dissent : dissents(votes)) {
            std::string message = fmt::format("{} is of {} in {}, and of {} in the others", key, dissent.found,
                                              names_of(concordance_, dissent.documents), dissent.expected);
            const std::vector<std::size_t> documents = dissent.documents;
            ConcordFinding& finding =
                add(ConcordRule::citation_date, std::move(dissent.documents), key + " of " + dissent.expected,
                    key + " of " + dissent.found, std::move(message));
            for (std::size_t i = 0; i < row_.size(); ++i) {
                const Present& one = row_[i];
                if (std::find(documents.begin(), documents.end(), one.document) == documents.end()) continue;
                const Fact* fact = keys_[i].citation(key);
                finding.places.push_back({one.document, one.index, fact->begin, fact->end});
            }
        }
    }

    // Languages differ in what they print in digits: a number is wrong where a document has one that no other has in
    // place of one that all others have.
    void compare_numbers() {
        if (row_.size() < kEnough) return;
        for (std::size_t i = 0; i < row_.size(); ++i) {
            std::set<std::string> lacking = keys_[i == 0 ? 1 : 0].of(FactKind::number);
            std::set<std::string> extra = keys_[i].of(FactKind::number);
            for (std::size_t other = 0; other < row_.size(); ++other) {
                if (other == i) continue;
                std::erase_if(lacking,
                              [&](const std::string& key) { return !keys_[other].has(FactKind::number, key); });
                std::erase_if(extra,
                              [&](const std::string& key) { return is_hinted(row_[other], FactKind::number, key); });
            }
            std::erase_if(lacking, [&](const std::string& key) {
                return is_hinted(row_[i], FactKind::number, key) || keys_[i].has(FactKind::number, key);
            });
            if (lacking.size() != 1 || extra.size() != 1 || !may_be_slip(*lacking.begin(), *extra.begin())) continue;
            add_facts(FactKind::number, {{*lacking.begin()}, {*extra.begin()}}, {i});
        }
    }

    static std::string quoted_or_nothing(const std::string& word) {
        return word.empty() ? "nothing" : "\"" + word + "\"";
    }

    void compare_sequence() {
        std::map<std::size_t, Votes> by_repeats;
        for (const Present& one : row_) {
            const auto word = sequence_of(one);
            if (!word) continue;
            const std::vector<Clause>& clauses = concordance_.documents[one.document]->clauses;
            by_repeats[repeats(clauses, one.index)].emplace_back(one.document, *word);
        }
        for (const auto& [count, votes] : by_repeats) compare_sequence(votes);
    }

    // Of documents with as many clauses of one verb before this one.
    void compare_sequence(const Votes& votes) {
        for (Dissent& dissent : dissents(votes)) {
            const std::string names = names_of(concordance_, dissent.documents);
            const char* have = dissent.documents.size() > 1 ? "have" : "has";
            std::string message = dissent.found.empty()
                                      ? fmt::format("{} {} nothing where the others have what is \"{}\" in English",
                                                    names, have, dissent.expected)
                                      : fmt::format("{} {} what is \"{}\" in English where the others have {}", names,
                                                    have, dissent.found, quoted_or_nothing(dissent.expected));
            add(ConcordRule::sequence, std::move(dissent.documents), dissent.expected, dissent.found,
                std::move(message));
        }
    }

    void compare_verbs() {
        const auto english = std::find_if(row_.begin(), row_.end(), [](const Present& one) {
            return one.language->openings.sequencing_chain.has(kEnglishWord);
        });
        if (english == row_.end()) return;
        for (const Present& one : row_) {
            if (!is_foreign_verb(*english, one)) continue;
            const std::string &verb = english->clause->opening.verb, &own = one.clause->opening.verb;
            std::string message = fmt::format("{} opens with \"{}\", which hardly ever stands for \"{}\"",
                                              concordance_.names[one.document], own, verb);
            add(ConcordRule::verb, {one.document}, verb, own, std::move(message));
        }
    }

    void compare_notes() {
        Votes votes;
        for (const Present& one : row_) {
            if (one.marks_known) votes.emplace_back(one.document, std::to_string(one.clause->marks.size()));
        }
        for (Dissent& dissent : dissents(votes)) {
            std::string message = fmt::format("{} footnote mark{} in {}, {} in the others", dissent.found,
                                              dissent.found == "1" ? "" : "s",
                                              names_of(concordance_, dissent.documents), dissent.expected);
            add(ConcordRule::footnotes, std::move(dissent.documents), dissent.expected, dissent.found,
                std::move(message));
        }
    }

    ConcordFinding& add(ConcordRule rule, std::vector<std::size_t> documents, std::string expected, std::string found,
                        std::string message) {
        if (column_ > 0) {
            rule = ConcordRule::cell;
            message = fmt::format("column {}: {}", column_, message);
        }
        auto& list =
            concord_rules()[static_cast<std::size_t>(rule)].is_note ? concordance_.notes : concordance_.findings;
        return list.emplace_back(ConcordFinding{rule,
                                                index_,
                                                majority_label(row_),
                                                std::move(documents),
                                                std::move(expected),
                                                std::move(found),
                                                std::move(message),
                                                {},
                                                column_});
    }

    Concordance& concordance_;
    const Row& row_;
    const std::size_t index_;
    const std::size_t column_;  // 1 the first; 0 of a whole clause
    const Row& elsewhere_;
    const std::vector<Keys> keys_;  // of each of the row
    const std::vector<Keys>& keys_elsewhere_;
};

}  // namespace

void find_dissent(Concordance& concordance, const std::vector<std::vector<ClauseFacts>>& facts) {
    std::vector<Row> rows;
    for (const ConcordRow& row : concordance.rows) rows.push_back(read_row(concordance, facts, row));
    Structure structure = find_structure(concordance, rows);
    concordance.findings = std::move(structure.findings);
    const Elsewhere elsewhere(facts_of_documents(rows, structure.out_of_step));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].size() < 2) continue;
        TableRow table = table_row(rows[i]);
        if (!table.is_known) {
            Finder(concordance, rows[i], i, elsewhere).run();
            continue;
        }
        Finder(concordance, rows[i], i, elsewhere).run(table, take_strangers(table));
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            Finder(concordance, table.columns[c], i, elsewhere, c + 1).run_cells(table.of_all);
        }
    }
    const auto by_row = [](const ConcordFinding& a, const ConcordFinding& b) { return a.row < b.row; };
    std::stable_sort(concordance.findings.begin(), concordance.findings.end(), by_row);
    std::stable_sort(concordance.notes.begin(), concordance.notes.end(), by_row);
    join_cells_of_tables(concordance, rows);
    remark_on_notes(concordance);
}

}  // namespace clausediff::detail::concordance

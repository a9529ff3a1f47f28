#include "concord/structure.hpp"

#include "concord/vote.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace clausediff::detail::concordance {
namespace {

// Documents are out of step if they lack so many runs of clauses, or have them alone or counted otherwise.
constexpr std::size_t kOutOfStep = 5;
constexpr std::size_t kMostPlaces = 8;  // findings; with more the texts as a whole are out of step

class Finder {
public:
    Finder(const Concordance& concordance, const std::vector<Row>& rows) : concordance_(concordance), rows_(rows) {}

    Structure run() {
        for (row_ = 0; row_ < rows_.size(); ++row_) {
            take_presence();
            if (rows_[row_].size() > 1) take_labels();
        }
        for (const Gap& gap : gaps_) add(gap);
        join_out_of_step();
        if (findings_.size() > kMostPlaces) join_all();
        std::stable_sort(findings_.begin(), findings_.end(),
                         [](const ConcordFinding& a, const ConcordFinding& b) { return a.row < b.row; });
        return {std::move(findings_), std::move(out_of_step_)};
    }

private:
    using Documents = std::vector<std::size_t>;

    // Rows of clauses that `documents` lack, or have alone.
    struct Gap {
        bool lacks = false;
        bool headings = false;
        Documents documents;
        std::vector<std::size_t> rows;
    };

    [[nodiscard]] std::string label(std::size_t row) const { return majority_label(rows_[row]); }

    void take_presence() {
        const Row& row = rows_[row_];
        const std::size_t all = concordance_.documents.size();
        if (row.size() == all) return;
        Gap gap{row.size() * 2 >= all, is_heading(row), {}, {row_}};
        for (std::size_t d = 0; d < all; ++d) {
            const bool has = std::any_of(row.begin(), row.end(), [d](const Present& one) { return one.document == d; });
            if (has != gap.lacks) gap.documents.push_back(d);
        }
        const auto same = std::find_if(gaps_.rbegin(), gaps_.rend(), [&](const Gap& other) {
            return other.lacks == gap.lacks && other.headings == gap.headings && other.documents == gap.documents &&
                   (gap.headings || other.rows.back() + 1 == row_);
        });
        if (same == gaps_.rend()) {
            gaps_.push_back(std::move(gap));
        } else {
            same->rows.push_back(row_);
        }
    }

    static bool is_heading(const Row& row) { return row.front().clause->type == ClauseType::heading; }

    // By the program alone, and by no number of the text.
    static bool is_counted_here(const Row& row) {
        return is_heading(row) || row.front().clause->type == ClauseType::table_row;
    }

    // Where a clause is counted otherwise, those after it are, too: the first of them is named.
    void take_labels() {
        Votes votes;
        for (const Present& one : rows_[row_]) votes.emplace_back(one.document, one.clause->label);
        std::set<std::size_t> shifted;
        for (const Dissent& dissent : dissents(votes)) {
            Documents fresh;
            for (const std::size_t document : dissent.documents) {
                shifted.insert(document);
                if (!shifted_.contains(document)) fresh.push_back(document);
            }
            if (fresh.empty() || is_counted_here(rows_[row_])) continue;
            std::string message =
                fmt::format("{} is {} in {}", dissent.expected, dissent.found, names_of(concordance_, fresh));
            findings_.push_back({ConcordRule::label,
                                 row_,
                                 label(row_),
                                 std::move(fresh),
                                 dissent.expected,
                                 dissent.found,
                                 std::move(message),
                                 {}});
        }
        shifted_ = std::move(shifted);
    }

    void add(const Gap& gap) {
        const std::string names = names_of(concordance_, gap.documents);
        const std::string first = label(gap.rows.front()), last = label(gap.rows.back());
        const bool several = gap.rows.size() > 1;
        std::string what = !several       ? first
                           : gap.headings ? fmt::format("{} headings, {} to {},", gap.rows.size(), first, last)
                                          : fmt::format("{} to {}", first, last);
        std::string message = gap.lacks ? fmt::format("{} {} not in {}", what, several ? "are" : "is", names)
                                        : fmt::format("{} {} in {} alone", what, several ? "are" : "is", names);
        findings_.push_back({ConcordRule::clause,
                             gap.rows.front(),
                             first,
                             gap.documents,
                             gap.lacks ? what : "",
                             gap.lacks ? "" : what,
                             std::move(message),
                             {}});
    }

    void join_out_of_step() {
        std::map<std::size_t, std::size_t> counts;  // of each document that stands alone in a finding
        for (const ConcordFinding& finding : findings_) {
            if (finding.documents.size() == 1) ++counts[finding.documents.front()];
        }
        for (const auto& [document, count] : counts) {
            if (count >= kOutOfStep) join_of(document);
        }
    }

    // Texts that are laid out otherwise, as tables are that one language has as rows and another as headings.
    void join_all() {
        std::set<std::size_t> documents;
        std::size_t last = 0, first = rows_.size();
        for (const ConcordFinding& finding : findings_) {
            documents.insert(finding.documents.begin(), finding.documents.end());
            first = std::min(first, finding.row);
            last = std::max(last, finding.row);
        }
        const Documents of(documents.begin(), documents.end());
        out_of_step_ = documents;
        std::string message = fmt::format(
            "{} are out of step with each other from {} to {}: clauses are lacking or counted otherwise at "
            "{} places",
            names_of(concordance_, of), label(first), label(last), findings_.size());
        findings_ = {{ConcordRule::clause, first, label(first), of, "", "", std::move(message), {}}};
    }

    void join_of(std::size_t document) {
        const auto of_document = [document](const ConcordFinding& finding) {
            return finding.documents == Documents{document};
        };
        std::size_t row = rows_.size(), last = 0, clauses = 0;
        for (const ConcordFinding& finding : findings_) {
            if (!of_document(finding)) continue;
            row = std::min(row, finding.row);
            last = std::max(last, finding.row);
            ++clauses;
        }
        std::erase_if(findings_, of_document);
        out_of_step_.insert(document);
        std::string message = fmt::format(
            "{} is out of step with the others from {} to {}: clauses are lacking, in it alone, or counted "
            "otherwise, at {} places",
            concordance_.names[document], label(row), label(last), clauses);
        findings_.push_back({ConcordRule::clause, row, label(row), {document}, "", "", std::move(message), {}});
    }

    const Concordance& concordance_;
    const std::vector<Row>& rows_;
    std::size_t row_ = 0;
    std::vector<Gap> gaps_;
    std::vector<ConcordFinding> findings_;
    std::set<std::size_t> out_of_step_;
    std::set<std::size_t> shifted_;  // documents whose label of the row before was another
};

}  // namespace

Structure find_structure(const Concordance& concordance, const std::vector<Row>& rows) {
    return Finder(concordance, rows).run();
}

}  // namespace clausediff::detail::concordance

#include "concord/tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace clausediff::detail::concordance {
namespace {

bool is_of_table(const Row& row) {
    return !row.empty() && row.front().clause->type == ClauseType::table_row;
}

void join(Concordance& concordance, const std::vector<Row>& rows, std::size_t begin, std::size_t end) {
    constexpr std::size_t kFew = 2, kPart = 3;  // rows, and the share of all of them
    const auto is_cell = [&](const ConcordFinding& finding) {
        return finding.rule == ConcordRule::cell && finding.row >= begin && finding.row < end;
    };
    std::set<std::size_t> at, documents;
    for (const ConcordFinding& finding : concordance.findings) {
        if (!is_cell(finding)) continue;
        at.insert(finding.row);
        documents.insert(finding.documents.begin(), finding.documents.end());
    }
    if (at.size() <= kFew || at.size() * kPart <= end - begin) return;
    const std::vector<std::size_t> of(documents.begin(), documents.end());
    std::erase_if(concordance.findings, is_cell);
    ConcordFinding one;
    one.rule = ConcordRule::cell;
    one.row = *at.begin();
    one.label = majority_label(rows[one.row]);
    one.message =
        fmt::format("the table of {} to {} has other cells in {} in {} of its {} rows", majority_label(rows[begin]),
                    majority_label(rows[end - 1]), names_of(concordance, of), at.size(), end - begin);
    one.documents = of;
    const auto place = std::find_if(concordance.findings.begin(), concordance.findings.end(),
                                    [&](const ConcordFinding& finding) { return finding.row > one.row; });
    concordance.findings.insert(place, std::move(one));
}

}  // namespace

void join_cells_of_tables(Concordance& concordance, const std::vector<Row>& rows) {
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin;
        while (end < rows.size() && is_of_table(rows[end])) ++end;
        if (end > begin) join(concordance, rows, begin, end);
        begin = std::max(end, begin + 1);
    }
}

}  // namespace clausediff::detail::concordance

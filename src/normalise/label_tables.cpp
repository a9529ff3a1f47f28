#include "normalise/label_tables.hpp"

#include "base/unicode.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/item.hpp"
#include "normalise/numbering.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail {
namespace {

using Row = std::vector<SourceParagraph>::iterator;

std::size_t tabs_in(const SourceParagraph& row) {
    return static_cast<std::size_t>(std::count(row.text.begin(), row.text.end(), '\t'));
}

std::size_t columns_of(const SourceParagraph& row) {
    return tabs_in(row) + 1 + static_cast<std::size_t>(row.empty_first) + static_cast<std::size_t>(row.empty_last);
}

bool is_label(std::string_view cell) {
    const std::string alone = unicode::tidy(cell) + "\t";
    const auto number = parse_number(alone);
    return number && number->text >= alone.size() && !is_upper_number(*number);
}

bool is_clause(std::string_view cell) {
    constexpr std::ptrdiff_t kFewestSpaces = 2;
    const std::string tidy = unicode::tidy(cell);
    return ends_clause(tidy) && std::count(tidy.begin(), tidy.end(), ' ') >= kFewestSpaces;
}

// Has some cell a clause in it?
bool holds_clause(const SourceParagraph& row) {
    std::string_view rest = row.text;
    for (;;) {
        const std::size_t tab = std::min(rest.find('\t'), rest.size());
        if (is_clause(rest.substr(0, tab))) return true;
        if (tab == rest.size()) return false;
        rest.remove_prefix(tab + 1);
    }
}

// Each row has a label and a clause, or one of its two cells is empty; the first may head the columns.
bool is_label_table(Row begin, Row end) {
    std::size_t labels = 0, clauses = 0;
    for (Row row = begin; row != end; ++row) {
        if (columns_of(*row) != 2) return false;
        if (tabs_in(*row) == 0) continue;
        const std::size_t tab = row->text.find('\t');
        const std::string_view text = row->text;
        if (is_label(text.substr(0, tab))) {
            ++labels;
            clauses += is_clause(text.substr(tab + 1)) ? 1U : 0U;
        } else if (row != begin) {
            return false;
        }
    }
    return labels > 1 && clauses * 2 > labels;
}

void make_paragraphs(Row begin, Row end) {
    for (Row row = begin; row != end; ++row) {
        if (tabs_in(*row) == 1 && !is_label(std::string_view(row->text).substr(0, row->text.find('\t')))) continue;
        row->table_row = false;
        row->empty_first = row->empty_last = 0;
    }
}

}  // namespace

void settle_label_tables(SourceText& source) {
    std::size_t in_tables = 0, elsewhere = 0;  // bytes of text
    const auto is_row = [](const SourceParagraph& one) { return one.role == Role::body && one.table_row; };
    for (Row row = source.paragraphs.begin(); row != source.paragraphs.end();) {
        if (!is_row(*row)) {
            if (row->role == Role::body) elsewhere += row->text.size();
            ++row;
            continue;
        }
        const Row end = std::find_if_not(row, source.paragraphs.end(), is_row);
        if (is_label_table(row, end)) {
            make_paragraphs(row, end);
        } else {
            for (Row one = row; one != end; ++one) in_tables += holds_clause(*one) ? one->text.size() : 0;
        }
        row = end;
    }
    if (in_tables > elsewhere) {
        source.notices.emplace_back(
            "most of the text stands in a table, whose rows are compared as rows: no column of labels says what its "
            "clauses are");
    }
}

}  // namespace clausediff::detail

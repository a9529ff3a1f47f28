#include "concord/cells.hpp"

#include "normalise/fact_items.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::detail::concordance {
namespace {

bool are_cells_known(const Present& one) {
    return one.clause->type == ClauseType::table_row && !one.clause->cells.empty();
}

// As most have; where there is no majority, as the first has.
std::size_t usual_columns(const Row& row) {
    const Votes votes = column_counts(row);
    const std::vector<Dissent> others = dissents(votes);
    const std::string& usual = others.empty() ? votes.front().second : others.front().expected;
    return std::stoul(usual);
}

// The document with what one of its cells says.
Present cell(const Present& row, std::size_t column) {
    Present out{row.document, row.index, row.clause, row.language, row.marks_known, {}};
    if (!row.language->is_known()) return out;
    const CellPlace place = cell_of(*row.clause, column);
    const std::string_view text = std::string_view(row.clause->text).substr(place.begin, place.end - place.begin);
    out.facts = facts_of(text, *row.language);
    for (Fact& fact : out.facts.known) {
        fact.begin += place.begin;
        fact.end += place.begin;
    }
    return out;
}

bool is_minus(const FactItem& item) {
    return item.is("-") || item.is("–") || item.is("−");
}

// The figures of one cell.
class Figures {
public:
    Figures(const Present& one, std::size_t begin, std::string_view text)
        : facts_(one.facts.known), begin_(begin), items_(fact_items(text)) {}

    // None of a cell that says more than figures.
    [[nodiscard]] std::optional<std::string> run() const {
        const auto is_other = [](const Fact& fact) { return fact.kind != FactKind::number; };
        const auto is_said = [this](const FactItem& item) { return is_word(item); };
        if (std::any_of(facts_.begin(), facts_.end(), is_other)) return std::nullopt;
        if (std::any_of(items_.begin(), items_.end(), is_said)) return std::nullopt;
        std::vector<std::string> values;
        for (std::size_t i = 0; i < facts_.size(); ++i) values.push_back(value(i));
        if (values.size() == 1) {
            if (values.front() == "0") return "";
            if (is_negative()) values.front().insert(0, 1, '-');
        }
        std::sort(values.begin(), values.end());
        return fmt::format("{}", fmt::join(values, ", "));
    }

private:
    // A word that is no part of a number, as "million" is, and no letter that refers to a note.
    [[nodiscard]] bool is_word(const FactItem& item) const {
        constexpr std::size_t kLetter = 2;  // bytes; an ideograph has three
        if (item.kind != FactItemKind::word || item.text.size() <= kLetter) return false;
        return std::none_of(facts_.begin(), facts_.end(), [&](const Fact& fact) {
            return fact.begin <= item.begin + begin_ && item.end + begin_ <= fact.end;
        });
    }

    // Of a period the second year may be short: "2036-37" is "2036/2037".
    [[nodiscard]] std::string value(std::size_t i) const {
        constexpr std::size_t kYear = 4, kShort = 2;  // digits
        const Fact& fact = facts_[i];
        if (i == 0 || fact.key.size() != kShort) return fact.key;
        const Fact& before = facts_[i - 1];
        const bool is_period = before.key.size() == kYear && fact.begin > before.end && fact.begin - before.end <= 3;
        return is_period ? before.key.substr(0, kYear - kShort) + fact.key : fact.key;
    }

    // "-5", "5-" of a text from right to left, "(5)"
    [[nodiscard]] bool is_negative() const {
        const FactItem &first = items_.front(), &last = items_.back();
        return is_minus(first) || is_minus(last) || (first.is("(") && last.is(")"));
    }

    const std::vector<Fact>& facts_;
    const std::size_t begin_;  // of the cell in the text of the row
    const std::vector<FactItem> items_;
};

}  // namespace

TableRow table_row(const Row& row) {
    TableRow table;
    const auto known = static_cast<std::size_t>(std::count_if(row.begin(), row.end(), are_cells_known));
    if (known < 2) return table;
    table.is_known = true;
    const std::size_t columns = usual_columns(row);
    Row rows;
    std::copy_if(row.begin(), row.end(), std::back_inserter(rows),
                 [&](const Present& one) { return are_cells_known(one) && one.clause->cells.size() == columns; });
    table.of_all = rows.size() == row.size();
    if (rows.size() < 2) return table;
    for (std::size_t c = 0; c < columns; ++c) {
        Row cells;
        for (const Present& one : rows) cells.push_back(cell(one, c));
        settle_names(cells);
        table.columns.push_back(std::move(cells));
    }
    return table;
}

Votes column_counts(const Row& row) {
    Votes votes;
    for (const Present& one : row) {
        if (are_cells_known(one)) votes.emplace_back(one.document, std::to_string(one.clause->cells.size()));
    }
    return votes;
}

CellPlace cell_of(const Clause& clause, std::size_t column) {
    const std::vector<std::size_t>& cells = clause.cells;
    const bool is_last = column + 1 == cells.size();
    CellPlace place{cells[column], is_last ? clause.text.size() : cells[column + 1]};
    while (place.end > place.begin && clause.text[place.end - 1] == ' ') --place.end;
    return place;
}

Votes figures_of(const Row& cells, std::size_t column) {
    Votes votes;
    for (const Present& one : cells) {
        if (!one.language->is_known()) continue;
        const CellPlace place = cell_of(*one.clause, column);
        const std::string_view text = std::string_view(one.clause->text).substr(place.begin, place.end - place.begin);
        if (const auto figures = Figures(one, place.begin, text).run()) votes.emplace_back(one.document, *figures);
    }
    return votes;
}

}  // namespace clausediff::detail::concordance

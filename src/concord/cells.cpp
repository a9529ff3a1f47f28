#include "concord/cells.hpp"

#include "normalise/fact_items.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace clausediff::detail::concordance {
namespace {

bool are_cells_known(const Present& one) {
    return one.clause->type == ClauseType::table_row && !one.clause->cells.empty();
}

std::string_view text_at(const Clause& clause, const CellPlace& place) {
    return std::string_view(clause.text).substr(place.begin, place.end - place.begin);
}

// The document with what one of its cells says.
Present cell(const Present& row, std::size_t column) {
    Present out{row.document, row.index, row.clause, row.language, row.marks_known, {}};
    if (!row.language->is_known()) return out;
    const CellPlace place = cell_of(*row.clause, column);
    out.facts = facts_of(text_at(*row.clause, place), *row.language);
    for (Fact& fact : out.facts.known) {
        fact.begin += place.begin;
        fact.end += place.begin;
    }
    return out;
}

bool is_minus(const FactItem& item) {
    return item.is("-") || item.is("–") || item.is("−");
}

// What a cell of figures may mean, as its language writes them first. Exports have the groups of a number in either
// order, and the decimal sign of another language.
using Readings = std::vector<std::string>;

std::string without_zeros(std::string number) {
    number.erase(0, std::min(number.find_first_not_of('0'), number.size() - 1));
    return number;
}

class Figures {
public:
    Figures(const Present& one, std::size_t begin, std::string_view text)
        : facts_(one.facts.known),
          either_way_(one.language->numbers.groups == DigitGroups::spaces_either_way),
          begin_(begin),
          items_(fact_items(text)) {}

    // None of a cell that says more than one number, or anything else.
    [[nodiscard]] std::optional<Readings> run() {
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (items_[i].kind == FactItemKind::number) {
                numbers_.push_back(i);
            } else if (items_[i].kind == FactItemKind::word ? !is_of_number(items_[i]) : !may_stand(i)) {
                return std::nullopt;
            }
        }
        if (numbers_.empty()) return facts_.empty() ? std::optional(Readings{""}) : std::nullopt;
        take_own();
        take_others();
        if (readings_.empty()) return std::nullopt;
        take_negative();
        return std::move(readings_);
    }

private:
    // A word that is part of a number, as "million" is.
    [[nodiscard]] bool is_of_number(const FactItem& item) const {
        return std::any_of(facts_.begin(), facts_.end(), [&](const Fact& fact) {
            return fact.kind == FactKind::number && fact.begin <= item.begin + begin_ && item.end + begin_ <= fact.end;
        });
    }
    // Around a number, or within it.
    [[nodiscard]] bool may_stand(std::size_t i) const {
        static constexpr std::string_view kAround[] = {"%",  "٪",  "％", "$", "€", "£",  "(", ")",
                                                       "（", "）", "-",  "–", "−", "－", "—"};
        if (std::find(std::begin(kAround), std::end(kAround), items_[i].text) != std::end(kAround)) {
            // Between two numbers it makes a range.
            return i == 0 || i + 1 == items_.size() || items_[i - 1].kind != FactItemKind::number ||
                   items_[i + 1].kind != FactItemKind::number;
        }
        return is_separator(i);
    }
    // "1,250", "12.5"
    [[nodiscard]] bool is_separator(std::size_t i) const {
        const bool sign = items_[i].is(",") || items_[i].is(".") || items_[i].is("٫") || items_[i].is("٬");
        return sign && i > 0 && i + 1 < items_.size() && items_[i - 1].kind == FactItemKind::number &&
               items_[i + 1].kind == FactItemKind::number && are_glued(items_[i - 1], items_[i]) &&
               are_glued(items_[i], items_[i + 1]);
    }

    void take_own() {
        if (facts_.size() == 1 && facts_.front().kind == FactKind::number) take(facts_.front().key);
    }
    // Without words: all groups in their order, or turned round, or the last one as a fraction.
    void take_others() {
        constexpr std::size_t kGroup = 3;  // digits
        const auto is_word = [](const FactItem& item) { return item.kind == FactItemKind::word; };
        if (numbers_.size() < 2 || std::any_of(items_.begin(), items_.end(), is_word)) return;
        std::string in_order, turned;
        bool groups = true, turned_groups = either_way_;
        for (std::size_t i = 0; i < numbers_.size(); ++i) {
            const std::string& digits = items_[numbers_[i]].text;
            in_order += digits;
            turned.insert(0, digits);
            groups = groups && (i == 0 || digits.size() == kGroup);
            turned_groups = turned_groups && (i + 1 == numbers_.size() || digits.size() == kGroup);
        }
        if (groups) take(without_zeros(in_order));
        if (turned_groups) take(without_zeros(turned));
        const std::size_t last = numbers_.back();
        if (!is_separator(last - 1) || (numbers_.size() > 2 && !groups_before_last(kGroup))) return;
        std::string fraction = items_[last].text;
        const std::string whole = in_order.substr(0, in_order.size() - fraction.size());
        while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
        take(fraction.empty() ? without_zeros(whole) : without_zeros(whole) + "." + fraction);
    }
    [[nodiscard]] bool groups_before_last(std::size_t size) const {
        return std::all_of(numbers_.begin() + 1, numbers_.end() - 1,
                           [&](std::size_t i) { return items_[i].text.size() == size; });
    }

    // "-5", "5-" of a text from right to left, "(5)", which may as well count something.
    void take_negative() {
        const FactItem &first = items_.front(), &last = items_.back();
        const auto is_glued = [&](std::size_t i) { return are_glued(items_[i], items_[i + 1]); };
        const std::size_t size = items_.size();
        if (size < 2) return;
        const bool before = is_minus(first) && is_glued(0), after = is_minus(last) && is_glued(size - 2);
        const bool brackets = first.is("(") && last.is(")");
        if (!before && !after && !brackets) return;
        const Readings positive = readings_;
        if (before) readings_.clear();
        for (const std::string& one : positive) take(one.empty() ? one : "-" + one);
    }

    void take(const std::string& reading) { readings_.push_back(reading == "0" ? "" : reading); }

    const std::vector<Fact>& facts_;
    const bool either_way_;
    const std::size_t begin_;  // of the cell in the text of the row
    const std::vector<FactItem> items_;
    std::vector<std::size_t> numbers_;  // places among the items
    Readings readings_;
};

// Of what each cell may mean, what most others may mean, too; of several, what most mean in their own language.
Votes settled(const std::vector<std::pair<std::size_t, Readings>>& cells) {
    using Support = std::pair<std::size_t, std::size_t>;  // documents that may mean it, and that mean it first
    std::map<std::string, Support> supports;
    for (const auto& [document, readings] : cells) {
        for (const std::string& one : std::set<std::string>(readings.begin(), readings.end())) ++supports[one].first;
        ++supports[readings.front()].second;
    }
    Votes votes;
    for (const auto& [document, readings] : cells) {
        const auto best = std::max_element(readings.begin(), readings.end(), [&](const auto& a, const auto& b) {
            return std::tie(supports.at(a), a) < std::tie(supports.at(b), b);
        });
        votes.emplace_back(document, *best);
    }
    return votes;
}

}  // namespace

TableRow table_row(const Row& row) {
    TableRow table;
    Row rows;
    std::copy_if(row.begin(), row.end(), std::back_inserter(rows), are_cells_known);
    if (rows.size() < 2) return table;
    const std::size_t columns = rows.front().clause->cells.size();
    const auto has_others = [&](const Present& one) { return one.clause->cells.size() != columns; };
    // Readers may lose an empty cell: then nobody knows which column is which.
    if (std::any_of(rows.begin(), rows.end(), has_others)) return table;
    table.is_known = true;
    table.of_all = rows.size() == row.size();
    for (std::size_t c = 0; c < columns; ++c) {
        Row cells;
        for (const Present& one : rows) cells.push_back(cell(one, c));
        settle_names(cells);
        table.columns.push_back(std::move(cells));
    }
    return table;
}

std::vector<std::size_t> take_strangers(TableRow& table) {
    std::map<std::size_t, std::size_t> differing;
    std::set<std::size_t> agreeing;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Votes votes = figures_of(table.columns[c], c);
        std::set<std::size_t> others;
        for (const Dissent& one : dissents(votes)) others.insert(one.documents.begin(), one.documents.end());
        for (const auto& [document, figures] : votes) {
            if (others.contains(document))
                ++differing[document];
            else if (!figures.empty())
                agreeing.insert(document);
        }
    }
    std::vector<std::size_t> strangers;
    for (const auto& [document, count] : differing) {
        if (count > 1 && !agreeing.contains(document)) strangers.push_back(document);
    }
    const auto is_stranger = [&](const Present& one) {
        return std::find(strangers.begin(), strangers.end(), one.document) != strangers.end();
    };
    for (Row& cells : table.columns) std::erase_if(cells, is_stranger);
    return strangers;
}

CellPlace cell_of(const Clause& clause, std::size_t column) {
    const std::vector<std::size_t>& cells = clause.cells;
    const bool is_last = column + 1 == cells.size();
    CellPlace place{cells[column], is_last ? clause.text.size() : cells[column + 1]};
    while (place.end > place.begin && clause.text[place.end - 1] == ' ') --place.end;
    return place;
}

Votes figures_of(const Row& cells, std::size_t column) {
    std::vector<std::pair<std::size_t, Readings>> readings;
    for (const Present& one : cells) {
        if (!one.language->is_known()) continue;
        const CellPlace place = cell_of(*one.clause, column);
        auto figures = Figures(one, place.begin, text_at(*one.clause, place)).run();
        if (!figures) return {};
        readings.emplace_back(one.document, std::move(*figures));
    }
    return settled(readings);
}

}  // namespace clausediff::detail::concordance

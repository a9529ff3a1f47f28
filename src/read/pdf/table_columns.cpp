#include "read/pdf/table_columns.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>

namespace clausediff::detail::pdf {
namespace {

constexpr std::size_t kMostColumns = 64;  // more are no table that people read

}  // namespace

// Points that both have; negative by the distance between them.
double TableColumns::common(const Edges& column, double left, double right) {
    return std::min(column.right, right) - std::max(column.left, left);
}

std::vector<std::size_t> TableColumns::hits(double left, double right) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (common(columns_[i], left, right) > 0) found.push_back(i);
    }
    return found;
}

void TableColumns::add(const std::vector<LineCell>& cells) {
    std::map<std::size_t, std::vector<Edges>> in_column;
    std::vector<Edges> fresh;
    for (const LineCell& cell : cells) {
        const std::vector<std::size_t> found = hits(cell.left, cell.right);
        if (found.empty()) fresh.push_back({cell.left, cell.right});
        if (found.size() == 1) in_column[found.front()].push_back({cell.left, cell.right});
    }
    for (const auto& [column, parts] : in_column) {
        Edges& edges = columns_[column];
        if (parts.size() == 1) {
            edges = {std::min(edges.left, parts.front().left), std::max(edges.right, parts.front().right)};
        } else {
            edges = parts.front();
            fresh.insert(fresh.end(), parts.begin() + 1, parts.end());
        }
    }
    columns_.insert(columns_.end(), fresh.begin(), fresh.end());
    std::sort(columns_.begin(), columns_.end(), [](const Edges& a, const Edges& b) { return a.left < b.left; });
    if (columns_.size() > kMostColumns) columns_.resize(kMostColumns);
    last_.assign(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(std::min(cells.size(), kMostColumns)));
}

bool TableColumns::shares(const std::vector<LineCell>& cells) const {
    return std::any_of(cells.begin() + 1, cells.end(),
                       [this](const LineCell& cell) { return overlapped(cell.left, cell.right) > 0; });
}

bool TableColumns::aligns(const std::vector<LineCell>& cells, double tolerance) const {
    const auto same = [tolerance](double a, double b) { return std::abs(a - b) <= tolerance; };
    const auto below = [&](const LineCell& cell, const Edges& above) {
        return same(cell.left, above.left) || same(cell.right, above.right) ||
               same(cell.left + cell.right, above.left + above.right);
    };
    return std::any_of(cells.begin() + 1, cells.end(), [&](const LineCell& cell) {
        const std::vector<std::size_t> found = hits(cell.left, cell.right);
        if (found.size() != 1) return false;
        return below(cell, columns_[found.front()]) ||
               std::any_of(last_.begin() + 1, last_.end(), [&](const LineCell& other) {
                   return below(cell, {other.left, other.right});
               });
    });
}

std::size_t TableColumns::overlapped(double left, double right) const {
    return hits(left, right).size();
}

std::size_t TableColumns::column_of(double left, double right) const {
    std::size_t best = 0;
    for (std::size_t i = 1; i < columns_.size(); ++i) {
        if (common(columns_[i], left, right) > common(columns_[best], left, right)) best = i;
    }
    return best;
}

}  // namespace clausediff::detail::pdf

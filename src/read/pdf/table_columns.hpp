// The columns of a table, which the cells of its rows show.
#pragma once

#include "read/pdf/page_lines.hpp"

#include <cstddef>
#include <vector>

namespace clausediff::detail::pdf {

class TableColumns {
public:
    // Takes a row in: its cells make new columns, or widen those they stand in. Two cells in one column part it; a cell
    // across several columns tells nothing.
    void add(const std::vector<LineCell>& cells);

    // A cell of the row, not its first, stands in one of the columns.
    [[nodiscard]] bool shares(const std::vector<LineCell>& cells) const;

    // One that stands there begins, ends or has its middle where the column or the last row's cell has. REQUIRES: a row
    // was taken in.
    [[nodiscard]] bool aligns(const std::vector<LineCell>& cells, double tolerance) const;

    // How many columns what stands between these edges touches.
    [[nodiscard]] std::size_t overlapped(double left, double right) const;

    // The column with which a cell has most in common, else the nearest. REQUIRES: there are columns.
    [[nodiscard]] std::size_t column_of(double left, double right) const;

    [[nodiscard]] std::size_t size() const { return columns_.size(); }
    [[nodiscard]] double left_of(std::size_t column) const { return columns_[column].left; }

private:
    struct Edges {
        double left = 0;
        double right = 0;
    };
    static double common(const Edges& column, double left, double right);
    [[nodiscard]] std::vector<std::size_t> hits(double left, double right) const;

    std::vector<LineCell> last_;  // of the last row
    std::vector<Edges> columns_;  // from left to right; they do not overlap
};

}  // namespace clausediff::detail::pdf

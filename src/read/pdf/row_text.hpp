// The text of a row of a table, from its lines.
#pragma once

#include <clausediff/source.hpp>

#include "read/hyphens.hpp"
#include "read/pdf/page_lines.hpp"

#include <set>
#include <string>
#include <vector>

namespace clausediff::detail::pdf {

class RowText {
public:
    explicit RowText(const PageLine& first) : cells_(first.table.columns), first_(first) {}

    [[nodiscard]] std::size_t row() const { return first_.table.row; }

    // Takes a line in: what stands in a column goes on with what stood there. `note_numbers` as for line_text().
    void add(const PageLine& line, const LineJoiner& words, const std::set<std::string>& note_numbers);

    // The row, its cells parted by tabs.
    [[nodiscard]] SourceParagraph paragraph() const;

private:
    struct Cell {
        std::string text;
        std::vector<SourceMark> marks;
    };

    std::vector<Cell> cells_;
    const PageLine& first_;
    bool bold_ = true;
};

}  // namespace clausediff::detail::pdf

#include "read/pdf/row_text.hpp"

#include "read/pdf/line_text.hpp"

#include <algorithm>
#include <cstddef>

namespace clausediff::detail::pdf {
namespace {

// The cell as a line; what is raised on the whole line is raised in it.
PageLine line_of(const PageLine& line, const LineCell& cell) {
    PageLine part;
    part.words.assign(line.words.begin() + static_cast<std::ptrdiff_t>(cell.first),
                      line.words.begin() + static_cast<std::ptrdiff_t>(cell.last));
    part.words.front().before = Gap::none;
    part.size = line.size;
    return part;
}

}  // namespace

void RowText::add(const PageLine& line, const LineJoiner& words, const std::set<std::string>& note_numbers) {
    for (const LineCell& place : line.table.cells) {
        LineText text = line_text(line_of(line, place), note_numbers);
        std::replace(text.text.begin(), text.text.end(), '\t', ' ');
        Cell& cell = cells_[place.column];
        words.append(cell.text, text.text);
        const std::size_t start = cell.text.size() - text.text.size();
        for (const SourceMark& mark : text.marks) cell.marks.push_back({start + mark.offset, mark.number});
    }
    bold_ = bold_ && line.bold;
}

SourceParagraph RowText::paragraph() const {
    SourceParagraph row;
    row.table_row = true;
    row.line = first_.number;
    row.first_page = row.last_page = first_.page;
    row.bold = bold_;
    const auto filled = [](const Cell& cell) { return !cell.text.empty(); };
    const auto first = std::find_if(cells_.begin(), cells_.end(), filled);
    const auto end = std::find_if(cells_.rbegin(), cells_.rend(), filled).base();
    row.empty_first = static_cast<int>(first - cells_.begin());
    row.empty_last = static_cast<int>(cells_.end() - end);
    for (auto cell = first; cell < end; ++cell) {
        if (cell != first) row.text += '\t';
        for (const SourceMark& mark : cell->marks) row.marks.push_back({row.text.size() + mark.offset, mark.number});
        row.text += cell->text;
    }
    return row;
}

}  // namespace clausediff::detail::pdf

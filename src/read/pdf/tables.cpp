#include "read/pdf/tables.hpp"

#include "base/ascii.hpp"
#include "read/pdf/page_notes.hpp"
#include "read/pdf/table_columns.hpp"
#include "read/sentence.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace clausediff::detail::pdf {
namespace {

constexpr double kFar = 5;          // ems between lines of one table, at most
constexpr double kRowGap = 1.4;     // ems: lines that are farther apart are of different rows
constexpr double kCellGap = 2.5;    // ems between a cell and one below it at the table's end, at most
constexpr double kFarColumn = 0.2;  // of the widest line, from the table's left edge: more than first lines are set in
constexpr double kSpanning = 0.4;   // of the widest line: a heading over several columns is narrower
constexpr double kColumnGap = 0.6;  // ems between cells of different columns, at least
constexpr double kSameEdge = 0.4;   // ems by which cells of one column are off each other, at most
constexpr double kSameSize = 0.06;  // share by which sizes of one row differ, at most
constexpr double kFullWithin = 2;   // ems by which full lines of ragged text end before its right edge
constexpr std::size_t kFewestRows = 2;
constexpr std::size_t kHangingShare = 3;  // one of so many lines goes on in the second column where text hangs

using Lines = std::vector<PageLine*>;

// A word with a sign after it, where a figure has one inside: "lamps;".
bool closes_clause(std::string_view word) {
    return std::string_view(".,;:").find(word.back()) != std::string_view::npos && !is_digit(word.front());
}

bool same_size(const PageLine& a, const PageLine& b) {
    return std::abs(a.size - b.size) <= kSameSize * a.size;
}

bool is_close(const PageLine& above, const PageLine& line) {
    const double distance = line.base - above.base;
    return distance >= 0 && distance <= kRowGap * std::max(above.size, line.size);
}

// Goes through the lines of one column of a page.
class TableFinder {
public:
    // `rows` are those so far, `columns_before` those of the table that the column of text before ends in, 0 if in
    // none.
    TableFinder(const Lines& lines, std::size_t& rows, std::size_t columns_before)
        : lines_(lines), rows_(rows), columns_before_(columns_before) {
        for (const PageLine* line : lines) {
            widest_ = std::max(widest_, line->width());
            right_ = std::max(right_, line->right);
        }
    }

    void run() {
        for (std::size_t i = 0; i < lines_.size();) {
            i = has_cells(*lines_[i]) ? take_run(i) : i + 1;
        }
    }

private:
    // Takes in the lines from `first` on that may be of one table, and returns where to look on.
    std::size_t take_run(std::size_t first) {
        columns_ = TableColumns();
        columns_.add(split_cells(*lines_[first]));
        std::size_t with_cells = 1;
        std::size_t aligned = 0;   // of them, with the ones above
        std::size_t last = first;  // that has cells
        std::size_t i = first + 1;
        for (; i < lines_.size() && follows(i); ++i) {
            const std::vector<LineCell> cells = split_cells(*lines_[i]);
            if (cells.size() == 1) {
                if (!fits(*lines_[i])) break;
                continue;
            }
            if (!columns_.shares(cells)) break;
            aligned += columns_.aligns(cells, kSameEdge * lines_[i]->size) ? 1 : 0;
            columns_.add(cells);
            ++with_cells;
            last = i;
        }
        if (with_cells < kFewestRows || aligned * 2 < with_cells - 1 || columns_.size() < 2) return i;
        if (goes_on_in_text(first)) return i;
        first_ = first;
        end_ = last + 1;
        spaced_ = is_spaced();
        extend();
        if (!hangs()) {
            set_rows();
            end_ = mark_notes_below(end_);
        }
        done_ = end_;
        return std::max(i, end_);
    }

    // The first line goes on with a sentence above it: wide gaps make no table of running text.
    bool goes_on_in_text(std::size_t first) const {
        if (first == 0 || !starts_lower(lines_[first]->words.front().text)) return false;
        const PageLine& above = *lines_[first - 1];
        return is_close(above, *lines_[first]) && same_size(above, *lines_[first]) && !has_cells(above) &&
               columns_.overlapped(above.left, above.right) > 1 && !ends_sentence(above.words.back().text);
    }

    bool follows(std::size_t i) const {
        const double distance = lines_[i]->base - lines_[i - 1]->base;
        return distance > 0 && distance <= kFar * lines_[i]->size;
    }

    // A line without cells of its own may stand between rows.
    bool fits(const PageLine& line) const {
        return columns_.overlapped(line.left, line.right) <= 1 || line.width() <= kSpanning * widest_;
    }

    bool begins_row(const PageLine& line) const { return columns_.column_of(line.left, line.words.front().right) == 0; }

    // Rows stand farther apart than the lines of a cell: those that follow each other directly show it, else any do.
    bool is_spaced() const {
        std::size_t far = 0;
        std::size_t near = 0;
        std::size_t any_far = 0;
        for (std::size_t i = first_ + 1; i < end_; ++i) {
            const bool close = is_close(*lines_[i - 1], *lines_[i]);
            any_far += close ? 0 : 1;
            if (has_cells(*lines_[i - 1]) && has_cells(*lines_[i]) && begins_row(*lines_[i])) ++(close ? near : far);
        }
        return far + near > 0 ? far >= near : any_far > 0;
    }

    // The line stands below the cells of a column so far to the right that no paragraph begins there.
    bool is_next_cell(const PageLine& cell, const PageLine& above, const PageLine& line) const {
        const std::size_t column = columns_.column_of(cell.left, cell.right);
        const double left = columns_.left_of(column);
        const double distance = line.base - above.base;
        return column > 0 && std::abs(cell.left - left) <= kSameEdge * cell.size && distance >= 0 &&
               distance <= kCellGap * cell.size && left - columns_.left_of(0) >= kFarColumn * widest_;
    }

    // Lines without cells at the table's ends that are of its first and its last row.
    void extend() {
        const auto is_cell_line = [this](const PageLine& line, const PageLine& next) {
            if (!same_size(line, next) || has_cells(line) || line.words.front().raised) return false;
            return columns_.overlapped(line.left, line.right) <= 1 || cells_in_columns(line).size() > 1;
        };
        while (first_ > done_) {
            const PageLine& above = *lines_[first_ - 1];
            const PageLine& line = *lines_[first_];
            if (!is_cell_line(above, line)) break;
            const bool goes_on = first_ == 1 && columns_before_ == columns_.size() && follows(first_);
            if (!goes_on && !is_close(above, line) && !is_next_cell(above, above, line)) break;
            if (begins_row(above) && cells_in_columns(above).size() == 1 &&
                (!spaced_ || ends_sentence(above.words.back().text)))
                break;
            --first_;
        }
        while (end_ < lines_.size()) {
            const PageLine& line = *lines_[end_];
            const PageLine& above = *lines_[end_ - 1];
            if (!is_cell_line(line, above) || (!is_close(above, line) && !is_next_cell(line, above, line))) break;
            if (begins_row(line) && !spaced_ && !starts_lower(line.words.front().text)) break;
            ++end_;
        }
    }

    // Text beside labels, as in a list of definitions: it fills its lines and goes on below them, or ends in a sign.
    bool hangs() const {
        if (columns_.size() != 2) return false;
        std::size_t going_on = 0;
        std::size_t full = 0;
        std::size_t with_cells = 0;
        std::size_t closed = 0;
        for (std::size_t i = first_; i < end_; ++i) {
            const PageLine& line = *lines_[i];
            going_on += !has_cells(line) && !begins_row(line) ? 1 : 0;
            full += line.right >= right_ - kFullWithin * line.size ? 1 : 0;
            with_cells += has_cells(line) ? 1 : 0;
            closed += has_cells(line) && closes_clause(line.words.back().text) ? 1 : 0;
        }
        const std::size_t count = end_ - first_;
        return closed * 2 >= with_cells || (going_on * kHangingShare >= count && full * 2 >= count);
    }

    void set_rows() {
        bool row_has_cells = false;
        for (std::size_t i = first_; i < end_; ++i) {
            PageLine& line = *lines_[i];
            if (i == first_ || opens_row(*lines_[i - 1], line, row_has_cells)) {
                ++rows_;
                row_has_cells = false;
            }
            row_has_cells = row_has_cells || has_cells(line);
            line.table.row = rows_;
            line.table.columns = columns_.size();
            line.table.cells = cells_in_columns(line);
            for (LineCell& cell : line.table.cells) cell.column = columns_.column_of(cell.left, cell.right);
        }
    }

    // Headings stand nearer to each other than the figures below them: a wider gap between two columns parts cells.
    std::vector<LineCell> cells_in_columns(const PageLine& line) const {
        std::vector<LineCell> cells = split_cells(line);
        if (cells.size() == columns_.size()) return cells;
        const std::vector<LineWord>& words = line.words;
        return split_cells(line, [&](std::size_t i) {
            if (words[i].before == Gap::wide) return true;
            return words[i].left - words[i - 1].right >= kColumnGap * line.size &&
                   columns_.column_of(words[i].left, words[i].right) !=
                       columns_.column_of(words[i - 1].left, words[i - 1].right);
        });
    }

    // The notes of a table stand below it, from the line at `i` on; each opens with a raised mark. Returns where they
    // end.
    std::size_t mark_notes_below(std::size_t i) {
        const auto opens = [](const PageLine& line) {
            return line.words.front().raised && !note_opening(line).number.empty();
        };
        if (i == lines_.size() || !follows(i) || !opens(*lines_[i])) return i;
        for (; i < lines_.size(); ++i) {
            const PageLine& above = *lines_[i - 1];
            if (!opens(*lines_[i]) && (!is_close(above, *lines_[i]) || !same_size(above, *lines_[i]))) break;
            lines_[i]->place = Place::note;
        }
        return i;
    }

    // Where rows stand no farther apart than lines, a cell's further line opens in lower case or below a full one.
    bool opens_row(const PageLine& above, const PageLine& line, bool row_has_cells) const {
        if (!is_close(above, line) || !same_size(above, line)) return true;
        const bool begins = begins_row(line);
        if (begins && begins_row(above) && above.words.front().font != line.words.front().font) return true;
        if (spaced_) return false;
        if (!begins) return has_cells(line);
        if (starts_lower(line.words.front().text)) return false;
        return row_has_cells || has_cells(above) || !fills_first_column(above, line);
    }

    // The first word of the next line would not have fitted.
    bool fills_first_column(const PageLine& line, const PageLine& next) const {
        const LineWord& word = next.words.front();
        return line.right + word.right - word.left > columns_.left_of(1) - line.size;
    }

    const Lines& lines_;
    std::size_t& rows_;
    std::size_t columns_before_;
    double widest_ = 0;
    double right_ = 0;  // where the line ends that goes farthest
    TableColumns columns_;
    std::size_t first_ = 0;  // of the lines of the table
    std::size_t end_ = 0;
    std::size_t done_ = 0;  // where the table before ends
    bool spaced_ = false;
};

}  // namespace

void find_tables(std::vector<PageLines>& pages) {
    std::size_t rows = 0;
    std::size_t columns = 0;
    for (PageLines& page : pages) {
        Lines lines;
        const auto flush = [&] {
            if (lines.empty()) return;
            TableFinder(lines, rows, columns).run();
            columns = lines.back()->table.columns;
            lines.clear();
        };
        for (PageLine& line : page) {
            if (line.place != Place::body) continue;
            if (!lines.empty() && lines.back()->column != line.column) flush();
            lines.push_back(&line);
        }
        flush();
    }
}

}  // namespace clausediff::detail::pdf

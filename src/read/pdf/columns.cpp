#include "read/pdf/columns.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace clausediff::detail::pdf {
namespace {

constexpr std::size_t kFewestLines = 8;  // of a column
constexpr double kMiddle = 0.25;         // the gutter stands so far from the page's edges at least, in page widths
constexpr double kGutter = 0.8;          // ems, at least
constexpr std::size_t kCandidates = 4;   // places that are tried as the gutter
constexpr std::size_t kFewestWords = 4;  // of a line of running text, on the average
constexpr std::size_t kCellShare = 4;    // fewer than one of so many lines of running text has gaps like a table's row
constexpr double kFullLine = 0.7;        // of a column's width
constexpr std::size_t kFullShare = 2;    // one of so many lines of a column is full, at least
constexpr std::size_t kSpanningShare = 3;  // not more than one of so many lines goes over both columns

enum class ColumnSide { left, right, both, spanning };

// Index of the first word to the right of `gutter`.
std::size_t words_before(const PageLine& line, double gutter) {
    const auto right_of = std::find_if(line.words.begin(), line.words.end(),
                                       [gutter](const LineWord& word) { return word.left >= gutter; });
    return static_cast<std::size_t>(right_of - line.words.begin());
}

ColumnSide side_of(const PageLine& line, double gutter) {
    if (line.right <= gutter) return ColumnSide::left;
    if (line.left >= gutter) return ColumnSide::right;
    const std::size_t count = words_before(line, gutter);
    if (count == 0 || count == line.words.size()) return ColumnSide::spanning;
    const double gap = line.words[count].left - line.words[count - 1].right;
    return line.words[count - 1].right <= gutter && gap >= kGutter * line.size ? ColumnSide::both
                                                                               : ColumnSide::spanning;
}

// The lines of one column, as far as they tell whether it is running text.
struct Column {
    double left = 0;
    double right = 0;
    std::vector<double> widths;
    std::size_t words = 0;
    std::size_t rows = 0;  // lines with gaps like those between cells

    void add(const PageLine& line) {
        left = widths.empty() ? line.left : std::min(left, line.left);
        right = widths.empty() ? line.right : std::max(right, line.right);
        widths.push_back(line.width());
        words += line.words.size();
        rows += has_cells(line) ? 1 : 0;
    }
    [[nodiscard]] bool is_text() const {
        const auto full = static_cast<std::size_t>(std::count_if(
            widths.begin(), widths.end(), [this](double width) { return width >= kFullLine * (right - left); }));
        return widths.size() >= kFewestLines && full * kFullShare >= widths.size() &&
               words >= kFewestWords * widths.size() && rows * kCellShare < widths.size();
    }
};

bool makes_columns(const std::vector<PageLine>& lines, double gutter) {
    Column left;
    Column right;
    std::size_t spanning = 0;
    for (const PageLine& line : lines) {
        const ColumnSide side = side_of(line, gutter);
        spanning += side == ColumnSide::spanning ? 1 : 0;
        const std::size_t count = words_before(line, gutter);
        if (side == ColumnSide::left || side == ColumnSide::both) left.add(part_of(line, 0, count));
        if (side == ColumnSide::right || side == ColumnSide::both) right.add(part_of(line, count, line.words.size()));
    }
    return spanning * kSpanningShare <= lines.size() && left.is_text() && right.is_text();
}

// Left edges, near the page's middle, at which many lines begin or go on after a wide gap; the most common first.
std::vector<double> common_edges(const std::vector<PageLine>& lines, double page_width) {
    std::map<long, std::size_t> edges;  // in points
    for (const PageLine& line : lines) {
        ++edges[std::lround(line.left)];
        for (std::size_t i = 1; i < line.words.size(); ++i) {
            if (line.words[i].before == Gap::wide) ++edges[std::lround(line.words[i].left)];
        }
    }
    std::vector<std::pair<std::size_t, double>> common;
    for (const auto& [edge, count] : edges) {
        const auto place = static_cast<double>(edge);
        const bool near_middle = place >= kMiddle * page_width && place <= (1 - kMiddle) * page_width;
        if (near_middle && count * 2 >= kFewestLines) common.emplace_back(count, place);
    }
    std::sort(common.rbegin(), common.rend());
    if (common.size() > kCandidates) common.resize(kCandidates);
    std::vector<double> places;
    places.reserve(common.size());
    for (const auto& [count, place] : common) places.push_back(place - 1);  // edges differ by fractions of a point
    return places;
}

std::optional<double> find_gutter(const std::vector<PageLine>& lines, double page_width) {
    if (lines.size() < kFewestLines) return std::nullopt;
    for (const double place : common_edges(lines, page_width)) {
        if (makes_columns(lines, place)) return place;
    }
    return std::nullopt;
}

}  // namespace

void order_columns(std::vector<PageLine>& lines, double page_width) {
    const std::optional<double> gutter = find_gutter(lines, page_width);
    if (!gutter) return;
    std::vector<PageLine> ordered;
    std::vector<PageLine> right;
    const auto flush = [&] {
        std::move(right.begin(), right.end(), std::back_inserter(ordered));
        right.clear();
    };
    for (PageLine& line : lines) {
        const ColumnSide side = side_of(line, *gutter);
        const std::size_t count = words_before(line, *gutter);
        if (side == ColumnSide::spanning) {
            flush();
            ordered.push_back(std::move(line));
            continue;
        }
        if (side != ColumnSide::right) ordered.push_back(part_of(line, 0, count));
        if (side == ColumnSide::left) continue;
        right.push_back(part_of(line, count, line.words.size()));
        right.back().column = 1;
    }
    flush();
    lines = std::move(ordered);
}

}  // namespace clausediff::detail::pdf

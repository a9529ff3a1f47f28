#include "read/pdf/columns.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace clausediff::pdf {
namespace {

constexpr std::size_t kFewestLines = 8;    // of a column
constexpr double kMiddle = 0.25;           // the gutter stands so far from the page's edges at least, in page widths
constexpr double kGutter = 0.8;            // ems, at least
constexpr double kFullLine = 0.7;          // of a column's width
constexpr std::size_t kFullShare = 2;      // one of so many lines of a column is full, at least
constexpr std::size_t kSpanningShare = 3;  // not more than one of so many lines goes over both columns

enum class Side { left, right, both, spanning };

// Index of the first word behind `gutter`.
std::size_t words_before(const PageLine& line, double gutter) {
    const auto behind = std::find_if(line.words.begin(), line.words.end(),
                                     [gutter](const LineWord& word) { return word.left >= gutter; });
    return static_cast<std::size_t>(behind - line.words.begin());
}

Side side_of(const PageLine& line, double gutter) {
    if (line.right <= gutter) return Side::left;
    if (line.left >= gutter) return Side::right;
    const std::size_t count = words_before(line, gutter);
    if (count == 0 || count == line.words.size()) return Side::spanning;
    const double gap = line.words[count].left - line.words[count - 1].right;
    return line.words[count - 1].right <= gutter && gap >= kGutter * line.size ? Side::both : Side::spanning;
}

// The lines of one column, as far as they tell how full it is.
struct Column {
    double left = 0;
    double right = 0;
    std::vector<double> widths;

    void add(double from, double to) {
        left = widths.empty() ? from : std::min(left, from);
        right = widths.empty() ? to : std::max(right, to);
        widths.push_back(to - from);
    }
    [[nodiscard]] bool is_full() const {
        const auto full = static_cast<std::size_t>(std::count_if(
            widths.begin(), widths.end(), [this](double width) { return width >= kFullLine * (right - left); }));
        return widths.size() >= kFewestLines && full * kFullShare >= widths.size();
    }
};

bool makes_columns(const std::vector<PageLine>& lines, double gutter) {
    Column left;
    Column right;
    std::size_t spanning = 0;
    for (const PageLine& line : lines) {
        const Side side = side_of(line, gutter);
        spanning += side == Side::spanning ? 1 : 0;
        const std::size_t count = words_before(line, gutter);
        if (side == Side::left || side == Side::both) left.add(line.left, line.words[count - 1].right);
        if (side == Side::right || side == Side::both) right.add(line.words[count].left, line.right);
    }
    return spanning * kSpanningShare <= lines.size() && left.is_full() && right.is_full();
}

// The place of the gutter: the left edge of the words that most often stand behind a wide gap, near the page's middle.
std::optional<double> find_gutter(const std::vector<PageLine>& lines, double page_width) {
    std::vector<double> edges;
    for (const PageLine& line : lines) {
        if (line.left > kMiddle * page_width) edges.push_back(line.left);
        for (std::size_t i = 1; i < line.words.size(); ++i) {
            if (line.words[i].left - line.words[i - 1].right >= kGutter * line.size)
                edges.push_back(line.words[i].left);
        }
    }
    std::sort(edges.begin(), edges.end());
    std::size_t most = kFewestLines - 1;
    std::optional<double> gutter;
    for (std::size_t first = 0, last = 0; first < edges.size(); ++first) {
        while (last < edges.size() && edges[last] - edges[first] < 1) ++last;
        if (last - first <= most || edges[first] < kMiddle * page_width || edges[first] > (1 - kMiddle) * page_width)
            continue;
        most = last - first;
        gutter = edges[first];
    }
    return gutter;
}

}  // namespace

void order_columns(std::vector<PageLine>& lines, double page_width) {
    const std::optional<double> gutter = find_gutter(lines, page_width);
    if (!gutter || !makes_columns(lines, *gutter)) return;
    std::vector<PageLine> ordered;
    std::vector<PageLine> right;
    const auto flush = [&] {
        std::move(right.begin(), right.end(), std::back_inserter(ordered));
        right.clear();
    };
    for (PageLine& line : lines) {
        const Side side = side_of(line, *gutter);
        const std::size_t count = words_before(line, *gutter);
        if (side == Side::spanning) {
            flush();
            ordered.push_back(std::move(line));
            continue;
        }
        if (side != Side::right) ordered.push_back(part_of(line, 0, count));
        if (side == Side::left) continue;
        right.push_back(part_of(line, count, line.words.size()));
        right.back().column = 1;
    }
    flush();
    lines = std::move(ordered);
}

}  // namespace clausediff::pdf

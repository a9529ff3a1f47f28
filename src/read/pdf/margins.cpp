#include "read/pdf/margins.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace clausediff::detail::pdf {
namespace {

constexpr std::size_t kEnoughLines = 5;
constexpr double kLongLine = 0.5;       // of the widest line
constexpr std::size_t kCommon = 4;      // an edge is common if it has one of so many lines of the most common edge
constexpr double kFirstLine = 5;        // ems by which first lines are set in, at most
constexpr double kWidestLeading = 2.2;  // ems between lines of one paragraph, at most
constexpr double kFullWithin = 2;       // ems by which the lines of ragged text end before its right edge
constexpr std::size_t kCommonDistance = 8;

template <class Use>
void for_neighbours(const std::vector<PageLines>& pages, Use use) {
    for (const PageLines& page : pages) {
        const PageLine* above = nullptr;
        for (const PageLine& line : page) {
            if (line.place != Place::body || line.table.row > 0) continue;
            if (above != nullptr && above->column == line.column && line.base > above->base) use(*above, line);
            above = &line;
        }
    }
}

std::vector<const PageLine*> body_lines(const PageLines& page, int column) {
    std::vector<const PageLine*> lines;
    for (const PageLine& line : page) {
        if (line.place == Place::body && line.column == column) lines.push_back(&line);
    }
    return lines;
}

double widest_of(const std::vector<const PageLine*>& lines) {
    double widest = 0;
    for (const PageLine* line : lines) widest = std::max(widest, line->width());
    return widest;
}

std::map<long, std::size_t> left_edges(const std::vector<const PageLine*>& lines) {
    const double widest = widest_of(lines);
    std::map<long, std::size_t> edges;  // in points -> long lines
    for (const PageLine* line : lines) {
        if (line->width() >= kLongLine * widest) ++edges[std::lround(line->left)];
    }
    return edges;
}

long most_common(const std::map<long, std::size_t>& edges) {
    return std::max_element(edges.begin(), edges.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

// A table may be wider than the text, and tells nothing of its edges.
std::vector<const PageLine*> without_rows(const std::vector<const PageLine*>& lines) {
    std::vector<const PageLine*> plain;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(plain),
                 [](const PageLine* line) { return line->table.row == 0 && !has_cells(*line); });
    return plain;
}

// The edge that only few lines pass.
double right_edge(const std::vector<const PageLine*>& lines) {
    std::vector<double> rights;
    rights.reserve(lines.size());
    for (const PageLine* line : lines) rights.push_back(line->right);
    std::sort(rights.begin(), rights.end());
    return rights[rights.size() * 9 / 10];
}

// The head of a document, with its session and agenda item, may stand farther left than the text, and does not reach
// the text's right edge. What stands above the first line that does, and left of it and all that follows, is the
// head's; so is all above it.
void drop_masthead(std::vector<const PageLine*>& lines) {
    if (lines.empty()) return;
    const double right = right_edge(lines);
    const double widest = widest_of(lines);
    const auto text = std::find_if(lines.begin(), lines.end(), [=](const PageLine* line) {
        return line->right >= right - kFullWithin * line->size && line->width() >= kLongLine * widest;
    });
    if (text == lines.end()) return;
    double left = (*text)->left;  // of all lines from here on
    for (auto line = text; line != lines.end(); ++line) left = std::min(left, (*line)->left);
    for (auto line = text; line != lines.begin(); left = std::min(left, (*line)->left)) {
        --line;
        if ((*line)->left < left - (*line)->size) {
            lines.erase(lines.begin(), line + 1);
            return;
        }
    }
}

}  // namespace

TextBlock text_block(const PageLines& page, int column, const TextBlock& before) {
    std::vector<const PageLine*> lines = body_lines(page, column);
    if (!lines.empty() && lines.front()->page == 1) drop_masthead(lines);
    if (const std::vector<const PageLine*> plain = without_rows(lines); plain.size() < lines.size()) {
        if (plain.size() >= kEnoughLines || before.right > 0) lines = plain;
    }
    if (lines.size() < kEnoughLines && before.right > 0 &&
        std::all_of(lines.begin(), lines.end(), [&](const PageLine* line) {
            return line->left >= before.left - line->size && line->right <= before.right + line->size;
        })) {
        return before;
    }
    const std::map<long, std::size_t> edges = left_edges(lines);
    if (edges.empty()) return before;
    double size = 0;
    for (const PageLine* line : lines) size = std::max(size, line->size);
    TextBlock block;
    block.right = right_edge(lines);
    const long most = most_common(edges);
    block.left = static_cast<double>(most);
    // First lines of paragraphs may outnumber the others where paragraphs are short.
    for (const auto& [edge, count] : edges) {
        const auto left = static_cast<double>(edge);
        if (count * kCommon >= edges.at(most) && left < block.left && block.left - left <= kFirstLine * size) {
            block.left = left;
            break;
        }
    }
    return block;
}

double line_distance(const std::vector<PageLines>& pages, double body_size) {
    std::map<long, std::size_t> distances;  // in fifths of a point -> pairs of lines
    for_neighbours(pages, [&](const PageLine& above, const PageLine& line) {
        const double distance = line.base - above.base;
        const bool body = std::abs(line.size - body_size) < 0.5 && std::abs(above.size - body_size) < 0.5;
        if (body && distance >= body_size && distance <= kWidestLeading * body_size)
            ++distances[std::lround(distance * 5)];
    });
    std::size_t most = 0;
    for (const auto& [distance, count] : distances) most = std::max(most, count);
    for (const auto& [distance, count] : distances) {
        if (count * kCommonDistance >= most) return static_cast<double>(distance) / 5;
    }
    return 0;
}

bool sets_in_paragraphs(const std::vector<PageLines>& pages, double line_distance) {
    std::size_t in = 0;
    std::size_t flush = 0;
    for (const PageLines& page : pages) {
        const TextBlock block = text_block(page, 0, {});
        const PageLine* above = nullptr;
        for (const PageLine& line : page) {
            if (line.place != Place::body || line.column != 0) continue;
            const bool opens = above != nullptr && line.base - above->base > 1.25 * line_distance;
            if (opens && line.width() >= kLongLine * block.width()) ++(line.left > block.left + line.size ? in : flush);
            above = &line;
        }
    }
    return in > flush;
}

}  // namespace clausediff::detail::pdf

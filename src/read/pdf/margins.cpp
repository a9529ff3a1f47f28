#include "read/pdf/margins.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace clausediff::pdf {
namespace {

constexpr std::size_t kEnoughLines = 5;
constexpr double kLongLine = 0.5;       // of the widest line
constexpr std::size_t kCommon = 4;      // an edge is common if it has one of so many lines of the most common edge
constexpr double kFirstLine = 5;        // ems by which first lines are set in, at most
constexpr double kWidestLeading = 2.2;  // ems between lines of one paragraph, at most
constexpr std::size_t kCommonDistance = 8;

template <class Use>
void for_neighbours(const std::vector<PageLines>& pages, Use use) {
    for (const PageLines& page : pages) {
        const PageLine* above = nullptr;
        for (const PageLine& line : page) {
            if (line.place != Place::body) continue;
            if (above != nullptr && above->column == line.column && line.base > above->base) use(*above, line);
            above = &line;
        }
    }
}

}  // namespace

TextBlock text_block(const PageLines& page, int column, const TextBlock& before) {
    std::vector<const PageLine*> lines;
    double widest = 0;
    for (const PageLine& line : page) {
        if (line.place != Place::body || line.column != column) continue;
        lines.push_back(&line);
        widest = std::max(widest, line.width());
    }
    if (lines.size() < kEnoughLines && before.right > 0 &&
        std::all_of(lines.begin(), lines.end(), [&](const PageLine* line) {
            return line->left >= before.left - line->size && line->right <= before.right + line->size;
        })) {
        return before;
    }
    std::map<long, std::size_t> edges;  // left edge in points -> long lines
    std::vector<double> rights;
    double size = 0;
    for (const PageLine* line : lines) {
        rights.push_back(line->right);
        size = std::max(size, line->size);
        if (line->width() >= kLongLine * widest) ++edges[std::lround(line->left)];
    }
    if (edges.empty()) return before;
    TextBlock block;
    std::sort(rights.begin(), rights.end());
    block.right = rights[rights.size() * 9 / 10];
    const auto most =
        std::max_element(edges.begin(), edges.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    block.left = static_cast<double>(most->first);
    // First lines of paragraphs may outnumber the others where paragraphs are short.
    for (const auto& [edge, count] : edges) {
        const auto left = static_cast<double>(edge);
        if (count * kCommon >= most->second && left < block.left && block.left - left <= kFirstLine * size) {
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

}  // namespace clausediff::pdf

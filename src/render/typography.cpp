#include "render/typography.hpp"

namespace clausediff::detail::render {

std::vector<Segment> as_printed(const std::vector<Segment>& segments) {
    std::vector<Segment> out;
    out.reserve(segments.size());
    for (const Segment& segment : segments) {
        if (segment.printed_before.empty()) {
            out.push_back(segment);
            continue;
        }
        out.push_back({Op::remove, segment.printed_before, EditClass::editorial});
        out.push_back({Op::insert, segment.text, EditClass::editorial});
    }
    return out;
}

}  // namespace clausediff::detail::render

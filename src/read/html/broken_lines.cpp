#include "read/html/broken_lines.hpp"

#include "read/lines.hpp"
#include "read/readers.hpp"
#include "read/sentence.hpp"

#include <utility>

namespace clausediff::detail::html {

void BrokenLines::end_line(MarkedText line) {
    line.finish();
    if (line.blank()) {
        blank_ = !lines_.empty();
        return;
    }
    lines_.push_back({std::move(line), std::exchange(blank_, false)});
}

// Lines broken in mid-sentence at a margin: then a number at the start of one says little.
bool BrokenLines::is_wrapped() const {
    std::vector<Line> lines(lines_.size());
    for (std::size_t i = 0; i < lines.size(); ++i) lines[i].text = lines_[i].text.text;
    return is_hard_wrapped(lines);
}

bool BrokenLines::parts(const BrokenLine& line, const MarkedText& before, bool wrapped) {
    const std::string& text = line.text.text;
    if (line.blank_before) return true;
    const bool closed = ends_sentence(before.text);
    if (leading_number(text) > 0) return closed || !wrapped;
    return closed && starts_upper(text) && !wrapped;
}

std::vector<MarkedText> BrokenLines::take(MarkedText last) {
    end_line(std::move(last));
    const bool wrapped = is_wrapped();
    std::vector<MarkedText> paragraphs;
    for (BrokenLine& line : lines_) {
        if (paragraphs.empty() || parts(line, paragraphs.back(), wrapped)) {
            paragraphs.push_back(std::move(line.text));
        } else {
            paragraphs.back().append(line.text);
        }
    }
    lines_.clear();
    blank_ = false;
    return paragraphs;
}

}  // namespace clausediff::detail::html

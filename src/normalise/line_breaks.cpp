#include "normalise/line_breaks.hpp"

#include "base/line_break.hpp"
#include "base/unicode.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/numbering.hpp"
#include "normalise/opening.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::detail {
namespace {

// Of a list, the last item but one may end in "; and".
bool ends_in_joint(std::string_view text, const Language& language) {
    const std::size_t space = text.rfind(' ');
    if (space == std::string_view::npos || space == 0) return false;
    const bool after_sign = text[space - 1] == ';' || text[space - 1] == ',';
    return after_sign && contains(language.writing.function_words, unicode::fold(text.substr(space + 1)));
}

bool begins_clause(std::string_view line, std::string_view before, const Language& language) {
    const std::string tidy = unicode::tidy(line);
    if (tidy.empty()) return false;
    if (is_enacting_line(tidy, language)) return true;
    const std::string ended = unicode::tidy(before);
    if (!ends_clause(ended) && !ends_in_joint(ended, language)) return false;
    return parse_number(line.substr(line.find_first_not_of(" \t"))) || opening_of(tidy, language) != Opening::neither;
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t at = 0;;) {
        const std::size_t end = std::min(text.find(kLineBreak, at), text.size());
        lines.push_back(text.substr(at, end - at));
        if (end == text.size()) return lines;
        at = end + kLineBreak.size();
    }
}

// The lines of one paragraph, put together again as those that they are.
class Parting {
public:
    explicit Parting(SourceParagraph paragraph)
        : text_(std::move(paragraph.text)), marks_(std::move(paragraph.marks)), rest_(std::move(paragraph)) {
        rest_.text.clear();
        rest_.marks.clear();
        start();
        rest_.number.clear();  // it is the first part's
    }

    void start() { parts_.push_back(rest_); }

    void add(std::string_view line) {
        SourceParagraph& part = parts_.back();
        if (!part.text.empty()) part.text += ' ';
        // Between two paragraphs there is no white space.
        const std::size_t skipped = part.text.empty() ? std::min(line.find_first_not_of(" \t"), line.size()) : 0;
        const std::size_t base = part.text.size();
        const auto from = static_cast<std::size_t>(line.data() - text_.data());
        for (; mark_ < marks_.size() && marks_[mark_].offset <= from + line.size(); ++mark_) {
            const std::size_t offset = marks_[mark_].offset - std::min(marks_[mark_].offset, from + skipped);
            part.marks.push_back({base + offset, marks_[mark_].number});
        }
        part.text += line.substr(skipped);
    }

    [[nodiscard]] const std::string& text() const { return text_; }
    std::vector<SourceParagraph> take() { return std::move(parts_); }

private:
    const std::string text_;  // of the whole paragraph
    const std::vector<SourceMark> marks_;
    SourceParagraph rest_;  // what its parts have in common
    std::size_t mark_ = 0;  // the next one that stands in no part yet
    std::vector<SourceParagraph> parts_;
};

std::vector<SourceParagraph> parted(SourceParagraph paragraph, const Language& language) {
    const bool one_clause = paragraph.role != Role::body || paragraph.table_row;
    Parting parting(std::move(paragraph));
    const std::vector<std::string_view> lines = lines_of(parting.text());
    std::string_view before;
    for (const std::string_view line : lines) {
        if (!before.empty() && !one_clause && begins_clause(line, before, language)) parting.start();
        parting.add(line);
        if (line.find_first_not_of(" \t") != std::string_view::npos) before = line;
    }
    return parting.take();
}

}  // namespace

std::vector<std::size_t> part_at_line_breaks(SourceText& source, const Language& language) {
    const auto is_broken = [](const SourceParagraph& one) { return one.text.find(kLineBreak) != std::string::npos; };
    if (std::none_of(source.paragraphs.begin(), source.paragraphs.end(), is_broken)) return {};
    std::vector<SourceParagraph> paragraphs;
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < source.paragraphs.size(); ++i) {
        SourceParagraph& paragraph = source.paragraphs[i];
        if (!is_broken(paragraph)) {
            paragraphs.push_back(std::move(paragraph));
        } else {
            for (SourceParagraph& part : parted(std::move(paragraph), language)) paragraphs.push_back(std::move(part));
        }
        indices.resize(paragraphs.size(), i);
    }
    source.paragraphs = std::move(paragraphs);
    return indices;
}

}  // namespace clausediff::detail

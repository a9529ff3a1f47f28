#include "normalise/ending.hpp"

#include "normalise/clause_end.hpp"
#include "normalise/head_line.hpp"
#include "normalise/headings.hpp"
#include "normalise/metadata.hpp"
#include "normalise/symbols.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail {

Ending::Ending(const std::vector<Item>& items, const Language& language, ClauseList& clauses, Segmentation& out)
    : items_(items),
      language_(language),
      clauses_(clauses),
      out_(out),
      closing_lines_(language),
      end_notes_(items, language) {}

void Ending::open(const Item& item) {
    // The closing lines are text of the document: a redline without them would not be the whole document.
    for (std::string& line : closing_lines_.open(item.text)) clauses_.add_closing(item, std::move(line));
    end_notes_.start();
    closed_ = true;
    in_remark_ = false;
}

bool Ending::opens_notes(const Item& item) const {
    return item.opens_with_one && !clauses_.empty() && clauses_.section != Section::preambular &&
           closing_punctuation(clauses_.last().text) == '.' && end_notes_.opens(item);
}

bool Ending::take(std::size_t i) {
    const Item& item = items_[i];
    // A note's number in brackets is no line of a vote, whose own bracket may have lost its end.
    if (language_.writing.bracketed_marks && end_notes_.take(i, out_.notes)) return true;
    if (closing_lines_.take(item.text)) {
        clauses_.add_closing(item, item.text);
        return true;
    }
    if (end_notes_.take(i, out_.notes)) return true;
    // A whole sentence is no furniture, whatever symbol it cites.
    if (ends_clause(item.text) && end_notes_.take_further(i, out_.notes)) return true;
    return take_furniture(item) || end_notes_.take_further(i, out_.notes) || take_remark(i);
}

bool Ending::take_furniture(const Item& item) {
    if (item.text.find_first_not_of("0123456789") == std::string::npos) {
        out_.left_out.push_back({item.whole_text(), Reason::page_number, item.source->line});
        return true;
    }
    if (is_running_head(item.text)) {
        out_.left_out.push_back({item.whole_text(), Reason::running_head, item.source->line});
        return true;
    }
    // In exports the lines of the first page's head stand here.
    Metadata scratch;
    const HeadLine line = classify_head_line(item.text, language_, scratch);
    if (!line.in_metadata) return false;
    (void)classify_head_line(item.text, language_, out_.metadata);
    const Origin origin{item.index, item.index};
    out_.head.push_back({item.whole_text(), line.kind, line.in_metadata, item.source->line, origin});
    return true;
}

// Official Records print below a resolution what came of it: "At its 48th plenary meeting, on 3 December 2036, the
// General Assembly appointed the following members:". It is no annex, and goes on to the end.
bool Ending::take_remark(std::size_t i) {
    in_remark_ = in_remark_ ? !items_[i].number && !is_table_row(items_[i]) : opens_remark(i);
    if (in_remark_) clauses_.add_closing(items_[i], items_[i].text);
    return in_remark_;
}

bool Ending::opens_remark(std::size_t i) const {
    constexpr std::size_t kShort = 3;  // paragraphs to the end, which name no meeting
    const Item& item = items_[i];
    if (!closed_ || item.number || is_table_row(item)) return false;
    // "Decision" may stand above it.
    const bool heading = is_short_title(item.text) && i + 1 < items_.size() && tells_of_meeting(items_[i + 1]);
    return heading || tells_of_meeting(item) || (items_.size() - i <= kShort && ends_clause(item.text));
}

bool Ending::tells_of_meeting(const Item& item) const {
    constexpr std::size_t kShortest = 60;  // bytes; a shorter line is a heading
    return !item.number && item.text.size() > kShortest && !find_meeting(item.text, language_).empty();
}

// Symbol and title, as pages are headed; or a line of the metadata that the head has already.
bool Ending::is_running_head(std::string_view text) const {
    const auto repeats = [text](const HeadParagraph& line) { return line.in_metadata && line.text == text; };
    if (std::any_of(out_.head.begin(), out_.head.end(), repeats)) return true;
    if (out_.metadata.title.empty()) return false;
    const std::size_t title = text.find(out_.metadata.title);
    if (title == std::string_view::npos) return false;
    const std::string rest =
        std::string(text.substr(0, title)) + std::string(text.substr(title + out_.metadata.title.size()));
    return rest == find_symbol(rest);
}

}  // namespace clausediff::detail

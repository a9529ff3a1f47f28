#include "normalise/closing_lines.hpp"

#include "normalise/dates.hpp"
#include "normalise/metadata.hpp"
#include "normalise/placed_lines.hpp"
#include "normalise/words.hpp"

#include <algorithm>

namespace clausediff::detail {

std::vector<std::string> ClosingLines::open(std::string_view meeting_line) {
    open_ = true;
    in_vote_ = false;
    // Looked for in the text as printed: offsets in its folded form may lie inside a character.
    const std::size_t word =
        language_.heads.meeting_word.empty() ? std::string_view::npos : meeting_line.find(language_.heads.meeting_word);
    std::size_t end = word == std::string_view::npos ? meeting_line.size() : word + language_.heads.meeting_word.size();
    if (const std::string_view placed = placed_meeting(meeting_line, language_); !placed.empty()) {
        if (meeting_.empty()) meeting_ = placed;
        end = static_cast<std::size_t>(placed.data() + placed.size() - meeting_line.data());
    }
    if (meeting_.empty() && word != std::string_view::npos && !language_.heads.meeting_word.empty()) {
        meeting_ = find_meeting(meeting_line, language_);
        if (meeting_.empty()) meeting_ = meeting_line.substr(0, end);  // counted in words
    }
    const std::size_t date = std::min(meeting_line.find_first_not_of(" ,", end), meeting_line.size());
    note_date(meeting_line);
    if (!is_date(meeting_line.substr(date), language_)) return {std::string(meeting_line)};
    return {std::string(trim_end(meeting_line.substr(0, date), "")), std::string(meeting_line.substr(date))};
}

bool ClosingLines::take(std::string_view text) {
    if (!open_) return false;
    open_ = goes_on(text);
    if (open_) note_date(text);
    return open_;
}

bool ClosingLines::goes_on(std::string_view text) {
    const bool bracketed = text.front() == '[' && text.back() == ']';
    // A recorded vote is one bracket over many lines.
    if (!bracketed && (text.front() == '[' || in_vote_)) {
        in_vote_ = text.back() != ']';
        return true;
    }
    return bracketed || is_date(text, language_);
}

void ClosingLines::note_date(std::string_view line) {
    if (date_.empty()) date_ = find_date(line, language_);
}

}  // namespace clausediff::detail

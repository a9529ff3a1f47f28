#include "amend/note_stars.hpp"

#include <algorithm>

namespace clausediff::detail::amending {

void detach_stars(std::string& text, std::vector<NoteMark>& marks) {
    if (text.find('*') == std::string::npos) return;
    std::string kept;
    std::vector<NoteMark> all;
    std::size_t next = 0;  // of `marks`
    const auto copy_marks = [&](std::size_t end) {
        for (; next < marks.size() && marks[next].offset <= end; ++next) {
            all.push_back(std::move(marks[next]));
            all.back().offset = kept.size();
        }
    };
    for (std::size_t at = 0; at < text.size();) {
        copy_marks(at);
        const std::size_t end = text[at] == '*' ? std::min(text.find_first_not_of('*', at), text.size()) : at + 1;
        const bool is_mark = text[at] == '*' && at > 0 && text[at - 1] != ' ';
        if (is_mark) {
            all.push_back({kept.size(), std::string(end - at, '*')});
        } else {
            kept.append(text, at, end - at);
        }
        at = end;
    }
    copy_marks(std::string::npos);
    text = std::move(kept);
    marks = std::move(all);
}

std::string_view opening_stars(std::string_view text) {
    const std::size_t end = std::min(text.find_first_not_of('*'), text.size());
    return end > 0 && end < text.size() && text[end] == ' ' ? text.substr(0, end) : std::string_view();
}

}  // namespace clausediff::detail::amending

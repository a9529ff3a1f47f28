#include "amend/note_stars.hpp"

#include <algorithm>

namespace clausediff::detail::amending {

void detach_stars(std::string& text, std::vector<NoteMark>& marks) {
    std::size_t at = text.find('*');
    while (at != std::string::npos) {
        const std::size_t end = std::min(text.find_first_not_of('*', at), text.size());
        if (at == 0 || text[at - 1] == ' ') {
            at = text.find('*', end);
            continue;
        }
        const std::size_t length = end - at;
        for (NoteMark& mark : marks) {
            if (mark.offset >= end) mark.offset -= length;
        }
        const auto place =
            std::find_if(marks.begin(), marks.end(), [at](const NoteMark& mark) { return mark.offset > at; });
        marks.insert(place, {at, std::string(length, '*')});
        text.erase(at, length);
        at = text.find('*', at);
    }
}

std::string_view opening_stars(std::string_view text) {
    const std::size_t end = std::min(text.find_first_not_of('*'), text.size());
    return end > 0 && end < text.size() && text[end] == ' ' ? text.substr(0, end) : std::string_view();
}

}  // namespace clausediff::detail::amending

#include "normalise/head_notes.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace clausediff::detail {
namespace {

bool is_asterisks(std::string_view number) {
    return !number.empty() && number.find_first_not_of('*') == std::string_view::npos;
}

std::set<std::string> marks_of(const Item& item) {
    std::set<std::string> marks;
    for (const SourceMark& mark : item.source->marks) {
        if (is_asterisks(mark.number)) marks.insert(mark.number);
    }
    return marks;
}

// The rows of asterisks in a text, each whole.
void add_printed(std::string_view text, std::set<std::string>& marks) {
    for (std::size_t at = text.find('*'); at != std::string_view::npos; at = text.find('*', at)) {
        const std::size_t end = std::min(text.find_first_not_of('*', at), text.size());
        marks.emplace(text.substr(at, end - at));
        at = end;
    }
}

}  // namespace

HeadNotes::HeadNotes(const std::vector<Item>& items, std::size_t head_end, const std::vector<HeadParagraph>& head) {
    auto line = head.begin();
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::set<std::string> marks = marks_of(items[i]);
        if (i < head_end) {
            while (line->origin.last < items[i].index) ++line;
            add_printed(line->text, marks);
        }
        for (const std::string& asterisks : marks) add(asterisks, items[i], i < head_end ? &*line : nullptr);
    }
}

void HeadNotes::add(const std::string& asterisks, const Item& item, const HeadParagraph* line) {
    places_[asterisks].all.push_back({item.source->first_page, item.source->last_page, line});
}

const HeadParagraph* HeadNotes::line_of(const SourceParagraph& note) {
    const auto places = places_.find(note.number);
    if (places == places_.end()) return nullptr;
    const auto [known, is_new] = places->second.lines.try_emplace(note.first_page, nullptr);
    if (!is_new) return known->second;
    for (const Place& place : places->second.all) {
        if (note.first_page < place.first_page || note.first_page > place.last_page) continue;
        known->second = place.line;
        if (place.line == nullptr) break;
    }
    return known->second;
}

}  // namespace clausediff::detail

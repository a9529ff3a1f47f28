#include "normalise/printed_signs.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace clausediff::detail {
namespace {

struct Place {
    std::size_t clause = 0;
    std::size_t begin = 0;  // byte of its text
};

constexpr std::size_t kMostSigns = 200;  // each moves the text after it

using Places = std::unordered_map<std::string, std::vector<Place>>;  // of each run of asterisks

bool is_asterisks(std::string_view number) {
    return !number.empty() && number.find_first_not_of('*') == std::string_view::npos;
}

// Runs of asterisks that stand close to the text before them.
void find_runs(std::size_t clause, std::string_view text, Places& places) {
    for (std::size_t at = text.find('*'); at != std::string_view::npos; at = text.find('*', at)) {
        const std::size_t end = std::min(text.find_first_not_of('*', at), text.size());
        const bool close = at > 0 && text[at - 1] != ' ';
        if (close) places[std::string(text.substr(at, end - at))].push_back({clause, at});
        at = end;
    }
}

// The sign becomes a mark; the marks after it move up.
void take(Clause& clause, std::size_t begin, const std::string& sign) {
    clause.text.erase(begin, sign.size());
    auto after = clause.marks.begin();
    while (after != clause.marks.end() && after->offset <= begin) ++after;
    for (auto mark = after; mark != clause.marks.end(); ++mark) mark->offset -= sign.size();
    clause.marks.insert(after, {begin, sign});
}

}  // namespace

void take_printed_signs(Segmentation& segmentation) {
    std::unordered_set<std::string> known;
    for (const Clause& clause : segmentation.clauses) {
        for (const NoteMark& mark : clause.marks) known.insert(mark.number);
    }
    const auto may_be_printed = [&](const PagedNote& note) {
        return is_asterisks(note.note.number) && note.page > 0 && known.count(note.note.number) == 0;
    };
    if (std::none_of(segmentation.notes.begin(), segmentation.notes.end(), may_be_printed)) return;
    Places places;
    for (std::size_t i = 0; i < segmentation.clauses.size(); ++i) find_runs(i, segmentation.clauses[i].text, places);
    std::unordered_map<std::string, std::size_t> next;  // of the places
    std::vector<std::pair<Place, std::string>> found;
    for (const PagedNote& note : segmentation.notes) {
        const auto runs = may_be_printed(note) ? places.find(note.note.number) : places.end();
        if (runs == places.end() || found.size() == kMostSigns) continue;
        std::size_t& i = next[note.note.number];
        const auto page_ends_before = [&](const Place& place) {
            return segmentation.origins[place.clause].last_page < note.page;
        };
        while (i < runs->second.size() && page_ends_before(runs->second[i])) ++i;
        if (i == runs->second.size()) continue;
        if (segmentation.origins[runs->second[i].clause].first_page > note.page) continue;
        found.emplace_back(runs->second[i++], note.note.number);
    }
    // From the end on, the places of the others stay.
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(b.first.clause, b.first.begin) < std::pair(a.first.clause, a.first.begin);
    });
    for (const auto& [place, sign] : found) take(segmentation.clauses[place.clause], place.begin, sign);
}

}  // namespace clausediff::detail

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

// Notes whose numbers may be printed as large as the text.
class PrintedSigns {
public:
    explicit PrintedSigns(const Segmentation& segmentation) : segmentation_(segmentation) {
        for (const Clause& clause : segmentation.clauses) {
            for (const NoteMark& mark : clause.marks) known_.insert(mark.number);
        }
    }

    [[nodiscard]] bool any() const {
        return std::any_of(segmentation_.notes.begin(), segmentation_.notes.end(),
                           [this](const PagedNote& note) { return may_be_printed(note); });
    }

    // Where the sign of each such note stands.
    std::vector<std::pair<Place, std::string>> find() {
        for (std::size_t i = 0; i < segmentation_.clauses.size(); ++i) {
            find_runs(i, segmentation_.clauses[i].text, places_);
        }
        std::vector<std::pair<Place, std::string>> found;
        for (const PagedNote& note : segmentation_.notes) {
            const Place* const place = may_be_printed(note) && found.size() < kMostSigns ? next_place(note) : nullptr;
            if (place != nullptr) found.emplace_back(*place, note.note.number);
        }
        return found;
    }

private:
    bool may_be_printed(const PagedNote& note) const {
        return is_asterisks(note.note.number) && note.page > 0 && known_.count(note.note.number) == 0;
    }

    // The next on the note's page after those of the notes before.
    const Place* next_place(const PagedNote& note) {
        const auto runs = places_.find(note.note.number);
        if (runs == places_.end()) return nullptr;
        std::size_t& i = next_[note.note.number];
        while (i < runs->second.size() && origin(runs->second[i]).last_page < note.page) ++i;
        if (i == runs->second.size() || origin(runs->second[i]).first_page > note.page) return nullptr;
        return &runs->second[i++];
    }

    const ClauseOrigin& origin(const Place& place) const { return segmentation_.origins[place.clause]; }

    const Segmentation& segmentation_;
    std::unordered_set<std::string> known_;  // marks
    Places places_;
    std::unordered_map<std::string, std::size_t> next_;  // of the places
};

}  // namespace

void take_printed_signs(Segmentation& segmentation) {
    PrintedSigns signs(segmentation);
    if (!signs.any()) return;
    auto found = signs.find();
    // From the end on: the places of the others stay.
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(b.first.clause, b.first.begin) < std::pair(a.first.clause, a.first.begin);
    });
    for (const auto& [place, sign] : found) take(segmentation.clauses[place.clause], place.begin, sign);
}

}  // namespace clausediff::detail

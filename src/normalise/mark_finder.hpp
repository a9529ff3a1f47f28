// Finds the places in clauses at which figures may be marks of notes.
#pragma once

#include "normalise/language.hpp"
#include "normalise/marks.hpp"
#include "normalise/segment.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace clausediff::detail {

struct MarkCandidate {
    std::size_t clause = 0;  // index
    std::size_t begin = 0;   // bytes of the clause's text that the mark takes, the space before it included
    std::size_t end = 0;
    std::string number;
    MarkForm form = MarkForm::weak;
    bool taken = false;
};

class MarkFinder {
public:
    // `language` outlives the finder.
    MarkFinder(const Segmentation& segmentation, const Language& language);

    // Adds the places in the text of the clause with this index, ascending.
    void find(std::size_t clause, std::string_view text, std::vector<MarkCandidate>& out) const;

private:
    std::size_t find_raised(std::size_t clause, std::string_view text, std::size_t i,
                            std::vector<MarkCandidate>& out) const;
    std::size_t find_bracketed(std::size_t clause, std::string_view text, std::size_t begin, std::size_t end,
                               std::vector<MarkCandidate>& out) const;
    std::size_t glued_year(std::string_view text, std::size_t i, std::size_t end) const;
    static std::size_t glued_citation(std::string_view text, std::size_t i, std::size_t end);
    bool may_follow_here(std::string_view before, std::string_view after) const;
    void judge(std::size_t clause, std::string_view text, std::size_t i, std::size_t end, const std::string& number,
               std::vector<MarkCandidate>& out) const;
    bool counts_something(std::string_view after) const;
    MarkForm spaced(std::string_view head, std::string_view after) const;
    bool takes_number(std::string_view before) const;

    const Language& language_;
    std::unordered_set<std::string> numbers_;  // of the notes
};

}  // namespace clausediff::detail

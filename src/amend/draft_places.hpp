// Places of instructions, found in a draft.
#pragma once

#include <clausediff/amend.hpp>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace clausediff::detail::amending {

// Clauses of the draft from `first` to before `last`, or its title.
struct Target {
    std::size_t first = 0;
    std::size_t last = 0;
    bool title = false;
    int sentence = 0;  // as AmendPlace::sentence
};

// A paragraph of its own, not a sub-paragraph, heading or row of a table.
[[nodiscard]] bool opens_paragraph(const Clause& clause);

// Letters and digits of "(a)", in lower case.
[[nodiscard]] std::string letters_of(std::string_view number);

// "Annex II" has a number, "Annex" is bare, "Appendix" and "Annex to the statutes" are neither.
struct AnnexHeading {
    int number = 0;
    bool bare = false;
};
[[nodiscard]] AnnexHeading annex_heading(std::string_view text);

class DraftPlaces {
public:
    explicit DraftPlaces(const Resolution& draft);  // which must outlive this object

    // Appends what the place means, of a whole part its runs of clauses. Returns why it means nothing or several
    // things; "" if it does.
    [[nodiscard]] std::string find(const AmendPlace& place, std::vector<Target>& out) const;

    [[nodiscard]] int annexes() const { return annexes_; }

    // Where a part of the draft ends and begins, for new paragraphs: the index before which they stand.
    [[nodiscard]] std::size_t end_of(Section section) const;
    [[nodiscard]] std::size_t beginning_of(Section section) const;

    // The paragraph, with its sub-paragraphs, of which the clause at `i` is the first.
    [[nodiscard]] std::size_t end_of_paragraph(std::size_t i) const;

private:
    [[nodiscard]] std::string find_part(const AmendPlace& place, std::vector<Target>& out) const;
    [[nodiscard]] bool find_annex(const AmendPlace& place, std::vector<Target>& out) const;
    [[nodiscard]] std::string find_paragraph(const AmendPlace& place, std::vector<Target>& out) const;
    [[nodiscard]] std::string find_below(const AmendPlace& place, Target& target) const;

    // The clauses that open the paragraphs of a part, in order, and by their numbers.
    struct Paragraphs {
        std::vector<std::size_t> all;
        std::unordered_map<int, std::vector<std::size_t>> by_number;
    };
    [[nodiscard]] const Paragraphs& candidates(const AmendPlace& place) const;
    [[nodiscard]] std::string none_of(const AmendPlace& place, const std::vector<std::size_t>& there) const;
    [[nodiscard]] bool is_in(const Clause& clause, const AmendPlace& place) const;

    [[nodiscard]] int annex_of(int number) const;

    const Resolution& draft_;
    std::map<int, std::pair<int, int>> printed_;  // by number of a heading how often it stands, and the annex
    std::set<int> named_;                         // annexes whose headings are not bare
    int annexes_ = 0;
    mutable std::map<std::tuple<AmendPlace::Part, int, int>, Paragraphs> candidates_;  // by part, annex and article
};

}  // namespace clausediff::detail::amending

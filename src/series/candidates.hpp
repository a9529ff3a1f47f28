// Which documents may be what a document follows: by title, by citation, by rare runs of words. Only these are
// compared.
#pragma once

#include "series/record.hpp"

#include <clausediff/predecessors.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace clausediff::detail::series {

// What speaks for one document as the predecessor of another.
struct Evidence {
    bool same_title = false;    // but for case, ordinals, years, sessions and the letter of a part
    double title_likeness = 0;  // share of the words of both titles that both have, 0..1
    bool cited = false;         // in the preamble
    bool same_mission = false;  // neither has a title, and the name in capitals that each names most is the same
    double kept = 0;            // share of the document's paragraphs that stand in the predecessor, 0..1
    double carried_on = 0;      // share of the predecessor's paragraphs that stand in the document, 0..1
};

struct Candidate {
    std::size_t document = 0;
    Evidence evidence;
};

// `records` must outlive it.
class CandidateIndex {
public:
    explicit CandidateIndex(const std::vector<Record>& records);

    // Earlier documents of its family, each once, in their order. REQUIRES: it takes part.
    [[nodiscard]] std::vector<Candidate> of(std::size_t document) const;
    // Citations of its own body; none where nothing is known of how the symbols of that body look.
    [[nodiscard]] std::vector<Citation> citations_of(std::size_t document) const;
    [[nodiscard]] bool has(const Record& record, const SymbolPlace& place) const;

private:
    using Documents = std::vector<std::uint32_t>;
    void add_runs();
    void sort_from_newest(Documents& documents) const;
    void add_by_text(std::size_t document, std::map<std::size_t, Evidence>& found) const;

    const std::vector<Record>& records_;
    std::unordered_map<std::string, Documents> by_title_;   // family and title key
    std::unordered_map<std::string, Documents> by_number_;  // family, session, number
    std::unordered_map<std::string, std::string> symbol_of_family_;
    std::vector<Documents> groups_;     // documents that share a rare run
    std::vector<Documents> groups_of_;  // of each document
};

}  // namespace clausediff::detail::series

// The labels by which delegates call clauses: PP3, OP6, OP6(a)(ii), A1.5.
#pragma once

#include <clausediff/resolution.hpp>

#include "normalise/numbering.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace clausediff {

// Parts are counted by letters, "A" to "Z", and go on with "AA", "BB". 1 is "A".
std::string letters_of_part(int part);
int part_of_letters(std::string_view letters);

// Follows a resolution from clause to clause and names each. Labels are unique:
//   PP0        the enacting line                 OP6(a)(ii)  sub-paragraphs
//   OP3.2      second, unnumbered paragraph of OP3         OP4[2]      second bullet of OP4
//   B.OP2      paragraph 2 of part B             II.OP1      paragraph 1 of section II, where numbers start anew
//   S2.OP1     the same where the section's own number is not printed: the second run of numbers
//   A1         heading "Annex I"                 A1.5        its paragraph 5;  A1.p2  its second unnumbered one
//   D.5        paragraph 5 of a document that the body adopts ("Adopts the following declaration:") and holds
//   H4         fourth heading                    T2          second table row
//   END1       first closing line: the meeting, the date, the vote
//   OP3~2      a number that the text prints twice
class Labeller {
public:
    void start_part(std::string_view letter);  // "A", "B"
    void start_annex();
    void start_document();  // one that stands in the body itself
    // A heading with a number of its own, "II" or "Article 12": paragraphs that start anew below it are told by it.
    void start_scope(std::string_view scope);

    // Each sets label and level of the clause.
    void enacting(Clause& clause);
    void heading(Clause& clause);
    void table_row(Clause& clause);
    void annex_heading(Clause& clause);
    void closing(Clause& clause);
    void numbered(Clause& clause, const ParagraphNumber& number);
    void unnumbered(Clause& clause);

private:
    std::string base(Section section) const;
    std::string unique(std::string label);
    void top_level(Clause& clause, const ParagraphNumber& number);

    LevelStack levels_;
    std::string part_;        // "B." or ""
    std::string scope_;       // of the last numbered heading: "II"
    std::string used_scope_;  // scope_ once numbers have started anew below it
    int sections_ = 1;        // runs of numbers in the current part or annex
    std::string parent_;      // label of the paragraph to which sub-paragraphs belong
    bool in_document_ = false;
    int annex_ = 0;
    int preambular_ = 0;
    int last_number_ = 0;  // of the current section
    int unnumbered_ = 0;   // since the last number
    int headings_ = 0;
    int rows_ = 0;
    int closing_lines_ = 0;  // of the current part
    std::unordered_map<std::string, int> seen_;
};

}  // namespace clausediff

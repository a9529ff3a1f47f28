// Which clause of its resolution each clause is: its ClauseId, and with it its label.
#pragma once

#include <clausediff/resolution.hpp>

#include "normalise/numbering.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace clausediff::detail {

// Parts are counted by letters, "A" to "Z", and go on with "AA", "BB". 1 is "A".
std::string letters_of_part(int part);
int part_of_letters(std::string_view letters);

// Follows a resolution from clause to clause and identifies each.
class Labeller {
public:
    void start_part(int part);  // 1 is "A"
    void start_annex();
    void start_document();  // one that stands in the body itself
    // A heading with a number of its own, "II" or "Article 12": it names the paragraphs below it if they start anew.
    void start_scope(std::string_view scope);

    // Each sets id, label and level of the clause.
    void enacting(Clause& clause);
    void heading(Clause& clause);
    void table_row(Clause& clause);
    void annex_heading(Clause& clause);
    void closing(Clause& clause);
    void numbered(Clause& clause, const ParagraphNumber& number);
    void unnumbered(Clause& clause);

private:
    void start_numbers();
    [[nodiscard]] ClauseId counted(ClauseKind kind, int number) const;
    [[nodiscard]] ClauseId base(Section section) const;
    void identify(Clause& clause, ClauseId id);
    void top_level(Clause& clause, const ParagraphNumber& number);
    void sub_paragraph(Clause& clause, const ParagraphNumber& number);

    LevelStack levels_;
    int part_ = 0;
    std::string scope_;               // of the last numbered heading: "II"
    std::string used_scope_;          // scope_ once numbers have started anew below it
    int used_run_ = 1;                // sections_ once they have done so without a numbered heading
    int sections_ = 1;                // runs of numbers in the current part or annex
    std::optional<ClauseId> parent_;  // the paragraph to which sub-paragraphs belong
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

}  // namespace clausediff::detail

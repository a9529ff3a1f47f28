// Which clause of its resolution each clause is: its ClauseId, and with it its label.
#pragma once

#include <clausediff/resolution.hpp>

#include "normalise/numbering.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

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
    // The item of that number, from 1 on, in a list below the last paragraph without a number.
    // REQUIRES: not has_numbers().
    void listed(Clause& clause, int number);

    // Does a number stand in the current part, section or annex?
    [[nodiscard]] bool has_numbers() const { return run_.last_number > 0; }

    // The number of the last preambular paragraph, 0 if there is none.
    [[nodiscard]] int preambular_paragraphs() const { return preambular_; }

private:
    // The numbers of a section, or of a list that stands inside a paragraph.
    struct Run {
        std::string scope;    // of the numbered heading above it, "II"; "" if it has none
        int count = 1;        // which run it is, where it has no heading
        int last_number = 0;  // so far
    };

    void start_numbers();
    void start_run();
    // The number goes on with a run inside which the current one stands: that is the current one again.
    void return_to_run_before(int number);
    [[nodiscard]] bool is_in_article(Section section) const { return section == Section::annex && scope_is_open_; }
    [[nodiscard]] ClauseId counted(ClauseKind kind, int number) const;
    [[nodiscard]] ClauseId base(Section section) const;
    void identify(Clause& clause, ClauseId id);
    void top_level(Clause& clause, const ParagraphNumber& number);
    void number_preamble(Clause& clause, const ParagraphNumber& number);
    // A paragraph of the current section, with the number that is printed.
    void paragraph(Clause& clause, const ParagraphNumber& number);
    void sub_paragraph(Clause& clause, const ParagraphNumber& number);
    void below_number(Clause& clause, const ParagraphNumber& number);
    void preambular(Clause& clause);

    LevelStack levels_;
    int part_ = 0;
    std::string scope_;               // of the last numbered heading, until numbers start anew below it: "II"
    bool scope_is_open_ = false;      // no number stands below that heading yet
    int in_scope_ = 0;                // paragraphs without a number below it so far, in an annex
    std::string preambular_scope_;    // of the current preamble
    Run run_;                         // the current one
    std::vector<Run> runs_before_;    // that it may stand inside, the last one last
    int runs_ = 1;                    // in the current part or annex
    std::optional<ClauseId> parent_;  // the paragraph to which sub-paragraphs belong
    bool in_document_ = false;
    int annex_ = 0;
    int preambular_ = 0;
    int unnumbered_ = 0;  // since the last number
    int headings_ = 0;
    int rows_ = 0;
    int closing_lines_ = 0;  // of the current part
    std::unordered_map<std::string, int> seen_;
};

}  // namespace clausediff::detail

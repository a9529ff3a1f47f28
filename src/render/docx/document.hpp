// A redline as a word processor knows it: paragraphs of runs, each plain, inserted or deleted.
#pragma once

#include <clausediff/comparison.hpp>
#include <clausediff/render.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail::render::docx {

enum class Look { body, italic, superscript };

// In which way a word processor lays the words of a run: fonts, and the direction of signs between letters.
enum class Script { latin, arabic, han };

// What a run holds beside or instead of text.
struct Run {
    Op op = Op::equal;
    Look look = Look::body;
    std::string text;      // may hold tabs; never line ends but of a new line in an old paragraph
    std::size_t note = 0;  // 1-based footnote that is referred to here, 0 = none
    std::size_t cell = 0;  // 1-based cell of its row; 0 of what stands between two cells or in no row
    std::size_t move = 0;  // of removed or inserted words that stand in the other text elsewhere: the move, 1-based
    Script script = Script::latin;
};

// What becomes of a paragraph's end. Removing it joins the paragraph with the one after it.
enum class End {
    plain,
    inserted,
    deleted,
    none,  // there is no end: what follows stands in the same paragraph, in either text
};

// What a comment says, and below it lines of a redline. Both are for a person: no text is taken from them.
struct CommentText {
    std::string text;
    std::vector<std::vector<Segment>> redline = {};
};

enum class Style { symbol, session, title, text, heading, table_row, note };

struct Paragraph {
    Style style = Style::text;
    int level = 0;          // of text: 0 unnumbered, 1 "1.", 2 "(a)", ...
    bool numbered = false;  // the number stands in the runs, with a tab after it, and hangs
    std::vector<Run> runs;
    End end = End::plain;
    std::size_t moved_end = 0;          // the move that its end is part of, where that is inserted or deleted; else 0
    std::vector<CommentText> comments;  // on the whole paragraph
    std::string author{};               // of its changes and comments; "" is that of the document
    Origin origin{};                    // where its before text stands in the file; unknown if it has none
    std::size_t cells = 0;              // of a row of the after text, or one that is removed; 0 if they are not known
};

struct Note {
    std::string mark;  // as printed, in the after text if it stands there
    Op op = Op::equal;
    std::vector<Run> runs;
    Origin origin{};  // as above
};

struct Document {
    std::vector<Paragraph> paragraphs;
    bool right_to_left = false;
    std::vector<Note> notes;             // Run::note counts them from 1
    std::vector<Note> loose_notes;       // of an edit: notes of the before text to which no clause refers
    std::vector<std::string> not_shown;  // of an edit: what of the after text has no place in it, for a person
};

// Without insertions the paragraphs are those of the before text, without deletions those of the after text; neither
// leaves an empty paragraph. Notes whose mark stands in no clause are paragraphs at the end.
//
//
// For an edit of the before text's own document, split or merged rows of tables are removed and added whole, and its
// loose notes stay in its notes.
enum class Target { new_document, edit };
[[nodiscard]] Document compose(const Comparison& comparison, Target target, const DocxOptions& options);

// Gives the runs of a new document in that language their scripts: words written from right to left, and the signs
// between them, are runs apart from the numbers, citations and Latin words among them, which keep their own direction.
void set_scripts(Document& document, const std::string& language);

// The text without insertions, from the run `first` on.
[[nodiscard]] std::string before_text(const Paragraph& paragraph, std::size_t first = 0);

// How many runs there are up to the tab after the number; 0 if the paragraph has none.
[[nodiscard]] std::size_t number_runs(const Paragraph& paragraph);

}  // namespace clausediff::detail::render::docx

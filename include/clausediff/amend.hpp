// Amendments: a document of instructions is read, applied to a draft, and the difference of two drafts is written as
// one. Rules of the instructions: the wording of the United Nations Secretariat in documents of the kind "amendment to
// draft resolution A/80/L.25".
#pragma once

#include <clausediff/comparison.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

enum class AmendAction {
    delete_paragraphs,
    replace_paragraphs,  // "paragraph 6 should read", "replace paragraph 6 with the following"
    insert_paragraphs,
    delete_words,
    replace_words,
    insert_words,
    move_paragraphs,
};
// "delete paragraphs", "replace words", and so on: also what JSON says.
[[nodiscard]] const char* name(AmendAction action);

// A place of the draft as an instruction names it. Numbers are the draft's, whatever other instructions do.
struct AmendPlace {
    enum class Part {
        unsaid,  // "the second paragraph": of the preamble or of the operative part?
        preambular,
        operative,
        annex,
        title,
        whole,  // the whole draft
    };
    static constexpr int kLast = -1;        // "the last preambular paragraph"
    static constexpr int kNextToLast = -2;  // "the penultimate"

    Part part = Part::operative;
    int annex = 0;                  // of an annex its number; 0 of the only one
    int article = 0;                // of an annex, "article 3"; 0 without
    std::optional<int> number;      // none: all paragraphs of the part
    std::string suffix;             // "bis"
    std::vector<std::string> path;  // of sub-paragraph "(a) (ii)" "a", "ii"
    bool chapeau = false;           // the paragraph without its sub-paragraphs
    int sentence = 0;               // of the paragraph, counted from 1, or as `number` from its end; 0 of all of it
    std::string text;               // as the instruction has it
};

// Where words or paragraphs are inserted.
enum class AmendWhere { after, before, between, at_end, at_beginning };

// A paragraph or sub-paragraph of new text.
struct NewParagraph {
    std::string number;           // as printed, "(a)"; "" if it has none
    std::string text;             // as Clause::text
    std::vector<NoteMark> marks;  // of notes of the amendment document
};

// One operation of an instruction.
struct AmendStep {
    AmendAction action = AmendAction::delete_paragraphs;
    std::vector<AmendPlace> places;
    bool everywhere = false;  // wherever the words stand in the places
    int times = 0;            // how often they must stand there, "in both places"; 0 if the instruction does not say it
    int which = 0;            // "the second “a”", counted as AmendPlace::number; 0 of words that must stand once
    AmendWhere where = AmendWhere::after;
    // That are deleted or replaced, or beside which others are inserted. Of new sub-paragraphs the letter of the first,
    // where the instruction names one.
    std::string words;
    // Of `between` the other words. Of words inserted `at_end` the sign before which they come, if it is said. Of words
    // that are deleted or replaced those beside which they stand, by `where`; `at_end` and `at_beginning` go without.
    std::string second_words;
    // All that stands after the second words, or by `where` before them, goes or is replaced: `words` are empty.
    bool rest = false;
    std::string new_words;
    std::vector<AmendPlace> beside;   // where paragraphs are moved to, by `where`
    std::vector<NoteMark> new_marks;  // in `new_words`
    std::vector<NewParagraph> paragraphs;
    bool annexes = false;            // `paragraphs` are of whole annexes, each with its heading
    std::optional<int> announced;    // how many paragraphs, or annexes, the instruction says that it inserts
    std::optional<int> new_number;   // that the first of them is to have, as the instruction says
    std::string new_suffix;          // "bis", of that number; of a sub-paragraph its letters
    std::optional<Section> section;  // of the paragraphs that are inserted, where the instruction says it
    std::string quoted;              // what it says that a paragraph reads: before a deletion, or after the step
};

struct AmendInstruction {
    std::string number;            // as printed, "3."; counted where the document has one instruction without a number
    std::string text;              // as printed, one line, without new paragraphs
    std::size_t line = 0;          // 1-based line of the file
    std::vector<AmendStep> steps;  // empty of one that changes nothing: "Renumber the paragraphs accordingly"
};

// A document of instructions.
struct Amendment {
    std::shared_ptr<const Resolution> document;
    std::string draft;   // symbol of the draft that it amends; "" if it names a report that holds it
    std::string report;  // symbol of that report; "" without
    std::string title;   // of the draft, as the head has it, without a place of instructions that stands right below it
    std::string sponsors;  // as printed, without marks of notes
    std::vector<AmendInstruction> instructions;
    std::vector<Footnote> notes;  // to which the marks of new words refer: those of the document, by number

    // What messages call it: its symbol, or its file.
    [[nodiscard]] std::string called() const;
    // What its changes are signed with: "A/80/L.31 (Lightland and Norlake)".
    [[nodiscard]] std::string author() const;
};

// What is wrong with an amendment document or with its use on a draft.
struct AmendProblem {
    std::size_t document = 0;     // index of the amendment
    std::size_t instruction = 0;  // 1-based; 0 of the whole document
    Error error;                  // file, line, message: "instruction 1: OP64 does not contain “…”"
};

// Are instructions that amend a text in this language (ISO 639-1) understood in it? In English alone; those in another
// are problems or refused.
[[nodiscard]] bool understands_instructions(std::string_view language);

// Reads the instructions of a document whose Metadata::amends is not "". Every word of it belongs to an instruction or
// to new text: each sentence that is not understood is a problem, and then `amendment` has the other ones. REQUIRES:
// `document` is not null.
struct ReadAmendment {
    Amendment amendment;
    std::vector<AmendProblem> problems;
};
[[nodiscard]] ReadAmendment read_amendment(std::shared_ptr<const Resolution> document);

struct AmendOptions {
    bool any_draft = false;      // go on with a draft of another symbol or title
    bool consequential = false;  // apply the consequences that are sure
};

enum class AmendStatus { applied, already_so, refused };
// "applied", "already so", "refused".
[[nodiscard]] const char* name(AmendStatus status);

// What became of an instruction.
struct AppliedInstruction {
    std::size_t document = 0;          // index of the amendment
    std::size_t instruction = 0;       // index in it
    std::vector<std::string> targets;  // labels of the draft, "title"
    AmendStatus status = AmendStatus::applied;
    std::string message;  // "" where there is nothing to say
};

// What follows from the amendments, for the editor: a reference that points elsewhere now, "also" without a first.
struct Consequence {
    std::string label;    // of the clause in the amended draft
    std::string message;  // one line
    bool applied = false;
};

struct Amended {
    std::optional<Comparison> comparison;          // of the draft with the amended draft; none if anything is refused
    std::vector<AppliedInstruction> instructions;  // of all documents, in their order
    std::vector<std::string> warnings;             // a line each
    std::vector<Consequence> consequences;
    std::vector<AmendProblem> refused;
};

// Applies all instructions, or none. They are applied to the letter; only where words are joined ",," and double spaces
// become one, a space before ",", ";" or "." goes, and one is added where words would meet. Words are looked for in the
// draft as it stands, then in what instructions for "everywhere" have made of it, which find theirs with a capital too
// where a text begins; typography and footnote marks do not count. Instructions that exclude each other are refused,
// within a document or between several. Never fails: problems are in `refused`. The comparison's changes name their
// instruction in `remarks`, and the documents in `author`. REQUIRES: nothing is null.
[[nodiscard]] Amended amend(std::shared_ptr<const Resolution> draft, std::span<const Amendment> amendments,
                            const AmendOptions& options = {});

// The difference as instructions, which lead from the before text of the comparison to its after text, clause by
// clause. What moved is deleted and inserted. UTF-8, ends in a newline.
struct WrittenAmendment {
    std::string text;
    std::vector<std::string>
        not_said;  // differences that instructions cannot say, a line each: of notes, heads, tables
};
[[nodiscard]] WrittenAmendment write_amendment(const Comparison& comparison);

}  // namespace clausediff

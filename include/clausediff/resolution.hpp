// Stage 2, normalise: a SourceText becomes a Resolution: metadata, labelled clauses, footnotes.
#pragma once

#include <clausediff/source.hpp>
#include <clausediff/tokens.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

enum class Section { preambular, operative, annex };
// A closing line is the meeting, the date or the vote that stand after the text of a resolution.
enum class ClauseType { paragraph, heading, table_row, closing };

[[nodiscard]] constexpr bool is_heading_or_closing(ClauseType type) {
    return type == ClauseType::heading || type == ClauseType::closing;
}

// What a paragraph of the head is.
enum class HeadKind {
    symbol,
    session,
    agenda_item,
    adoption,      // "Resolution adopted by the General Assembly on 10 September 2015"
    distribution,  // the body's name, "Distr.: General", the date and the languages of the document
    title,
    reference,   // "[without reference to a Main Committee (A/69/L.79 and Add.1)]"
    submission,  // "Draft resolution submitted by the President", "Note by the Secretariat"
    sponsors,    // "Egypt and Norway: draft resolution"
    text,        // anything else
};

// The names that JSON and help texts use: "preambular", "operative", "annex".
[[nodiscard]] const char* name(Section section);
// The section of that name; none if there is none.
[[nodiscard]] std::optional<Section> parse_section(std::string_view name);
// "paragraph", "heading", "table-row", "closing".
[[nodiscard]] const char* name(ClauseType type);
// "symbol", "session", "agenda-item", and so on.
[[nodiscard]] const char* name(HeadKind kind);

// Where a footnote mark stood in a clause from which it was detached.
struct NoteMark {
    std::size_t offset = 0;  // byte of Clause::text before which it stood, at most text.size()
    std::string number;      // as printed
};

// The words by which a clause says what the body does: "Also takes note with appreciation of the report" opens with
// "Also takes note with appreciation".
struct OpeningVerb {
    std::size_t length = 0;  // bytes of Clause::text, without the sign after them: what the house style sets in italics
    std::string verb;        // in lower case, without sequencing: "takes note with appreciation"; "" if there is none
    std::string sequencing;  // in lower case: "also", "further", "once again"; "" if there is none
};

// How the sub-paragraphs of one list are counted. A list goes on as it began: "(i)" after "(h)" is a letter.
enum class Counting { letters, roman, digits, bullets };

// One number of a sub-paragraph, by its value: of "(b)", "(ii)" and "(2)" it is 2, of the second bullet too.
struct SubNumber {
    Counting counting = Counting::letters;
    int value = 0;
    bool operator==(const SubNumber&) const = default;
};

enum class ClauseKind { enacting, paragraph, annex_heading, heading, table_row, closing };

// Which clause of its resolution this is, in values: what a label says. A heading that is counted with the paragraphs,
// as "5. Finance" in an annex, is of the kind `paragraph` here.
struct ClauseId {
    static constexpr int kInBody = -1;

    ClauseKind kind = ClauseKind::paragraph;
    int part = 0;                           // 1 is part A; 0 in a resolution without parts
    Section section = Section::preambular;  // of a paragraph
    int annex = 0;      // of a paragraph of an annex, counted from 1; kInBody of a document that the body holds itself
    std::string scope;  // number of the heading below which numbers start anew: "II", "art12"; "" if there is none
    int run = 1;        // which run of numbers in its part or annex, where it is not the first and has no scope
    std::optional<int> number;  // of the paragraph, of a heading, row or closing line its count; none before the first
    std::string suffix;         // "bis", "ter", "alt1": a paragraph that negotiators put after the one of that number
    int further = 0;            // which unnumbered paragraph: of a preamble none, else counted after `number`
    int paragraph_repeat = 1;   // of a sub-paragraph: `repeat` of the paragraph that it belongs to
    std::vector<SubNumber> path;  // of a sub-paragraph its numbers from level to level: of "OP6(a)(ii)" 1, 2
    int repeat = 1;               // 2 if another clause before it has the same label, and so on
    bool operator==(const ClauseId&) const = default;
};

// The label by which delegates call the clause, in every language:
//   PP0        the enacting line                 OP6(a)(ii)  sub-paragraphs
//   OP3.2      second, unnumbered paragraph of OP3         OP4[2]      second bullet of OP4
//   OP1(2)(1)  paragraph "1.2.1."                II.PP1      first paragraph of the preamble of section II
//   B.OP2      paragraph 2 of part B             II.OP1      paragraph 1 of section II, where numbers start anew
//   S2.OP1     the same where the section's own number is not printed: the second run of numbers
//   A1         heading "Annex I"                 A1.5        its paragraph 5;  A1.p2  its second unnumbered one
//   A1.art2.p1 first paragraph of article 2, which numbers none
//   D.5        paragraph 5 of a document that the body adopts ("Adopts the following declaration:") and holds
//   H4         fourth heading                    T2          second table row
//   END1       first closing line: the meeting, the date, the vote
//   OP3~2      a number that the text prints twice
[[nodiscard]] std::string to_label(const ClauseId& id);
// The same for people who do not know the labels of closing lines: "closing line 1".
[[nodiscard]] std::string to_words(const ClauseId& id);

// One paragraph, or one lettered or numbered sub-paragraph: the unit of alignment.
struct Clause {
    ClauseId id;         // unique in its resolution
    std::string label;   // to_label(id), kept because every report prints it
    std::string number;  // as printed: "6.", "(a)", "OP7bis.", "" if it has none
    int level = 0;       // 0 heading or unnumbered, 1 paragraph, 2 "(a)", 3 "(i)", 4 deeper
    Section section = Section::preambular;
    ClauseType type = ClauseType::paragraph;
    std::string text;              // UTF-8, one line, single spaces, without number and without detached marks
    std::vector<Token> tokens;     // of `text`; without them the stages after this one see no words in it
    std::vector<NoteMark> marks;   // ascending by offset
    OpeningVerb opening;           // of the enacting line the body, of headings, rows, annexes and sub-paragraphs none
    std::size_t line = 0;          // 1-based line of the file
    Origin origin{};               // the paragraphs of the SourceText that it was made of
    Reason reason = Reason::none;  // why it became what it is
    std::vector<std::size_t> cells{};  // of a row of a table the byte of `text` at which each cell begins, ascending:
                                       // an empty cell begins where the next does. Empty where cells are not known
};

struct Footnote {
    std::string number;                 // as printed
    std::string text;                   // UTF-8, one line
    std::optional<std::size_t> clause;  // index of the clause that first carries its mark; none if no clause does
    std::size_t line = 0;
    Reason reason = Reason::none;  // why it is taken for a footnote
    Origin origin{};               // the paragraph of the SourceText that it was made of
};

// What the head and the end of the document say. Empty = unknown.
struct Metadata {
    std::string file;    // as the user named it
    std::string symbol;  // "A/RES/69/317"
    std::string title;
    std::string session;      // "Sixty-ninth session"
    std::string agenda_item;  // "123 (t)"
    std::string adopted;      // ISO 8601 date, "2015-09-10"
    std::string body;         // "General Assembly"
    std::string meeting;      // "102nd plenary meeting"
    std::string language;     // ISO 639-1, "en"; "" if it is unknown or has no table of facts yet
    std::string amends;       // of an amendment what it amends, "draft resolution A/91/L.4"; else ""
};

// A paragraph that stands before the clauses.
struct HeadParagraph {
    std::string text;  // UTF-8, one line, single spaces
    HeadKind kind = HeadKind::text;
    bool in_metadata = false;  // it says nothing but what Metadata hold, or is of the distribution box
    std::size_t line = 0;      // 1-based line of the file
    Origin origin{};           // the paragraphs of the SourceText that it was made of
    bool is_note = false;      // a note to a line of the head, after its mark: "* Reissued for technical reasons."
};

// Furniture: what a page carries but the text does not, and why it is taken for that. Nothing else is left out.
struct LeftOut {
    std::string text;
    Reason reason = Reason::none;
    std::size_t line = 0;
};

struct Resolution {
    Metadata metadata;
    std::string reader;                // what read the file, and the encoding if it has one: "text export, UTF-8"
    std::vector<HeadParagraph> head;   // in reading order
    std::vector<Clause> clauses;       // in reading order, the closing lines among them
    std::vector<Footnote> footnotes;   // in reading order
    std::vector<LeftOut> left_out;     // furniture, in reading order; all other text of the file stands above
    std::vector<std::string> notices;  // those of the SourceText, and that its language is not supported
    std::shared_ptr<const std::string> bytes;   // of the file, shared with the SourceText
    bool lines_known = false;                   // the `line` of clauses and notes is a line of the file
    Revisions revisions = Revisions::accepted;  // which text of the file it is
    StruckText struck_text = StruckText::kept;
};

// How many of them are clauses and no closing lines.
[[nodiscard]] std::size_t count_clauses(const std::vector<Clause>& clauses);

// Cuts the texts of all clauses into tokens, as normalise() does. For resolutions that are made or changed by hand.
void tokenize_clauses(Resolution& resolution);

// A text whose language is unknown or not supported has clauses all the same: its paragraphs, in order.
// Pass the source with std::move to avoid a copy of its text.
// Errors: no_clauses (no paragraph looks like a clause or a sentence), too_large (more clauses than `limits` allow).
[[nodiscard]] Result<Resolution> normalise(SourceText source, const ReadLimits& limits = {});

}  // namespace clausediff

// Stage 6, render: a Comparison, or what the normaliser saw, becomes text for a person or for a program.
// A renderer computes no diff and loses no text: without its insertions stands the before text, without its
// deletions the after text.
#pragma once

#include <clausediff/amend.hpp>
#include <clausediff/check.hpp>
#include <clausediff/comparison.hpp>
#include <clausediff/concord.hpp>
#include <clausediff/enum_set.hpp>
#include <clausediff/predecessors.hpp>
#include <clausediff/series.hpp>

#include <cstddef>
#include <ctime>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

struct Reading;  // of database.hpp

// What a change may be chosen by: its kind, in the order of ChangeKind, or what it is beside its kind.
enum class ChangeAspect { unchanged, amended, added, removed, split, merged, moved, renumbered };
inline constexpr std::size_t kChangeAspects = 8;

[[nodiscard]] const char* name(ChangeAspect aspect);
// The aspect of that name; none if there is none.
[[nodiscard]] std::optional<ChangeAspect> parse_change_aspect(std::string_view name);

// Which changes a report shows. Counts always cover all of them.
struct ChangeFilter {
    EnumSet<ChangeAspect> kinds;  // a change is shown that is one of them; empty = all
    EnumSet<Section> sections;    // empty = all
    bool substantive = false;     // without unchanged clauses and without routine changes
    [[nodiscard]] bool shows(const ClauseChange& change) const;
};

// How a text is set for a terminal or a file.
struct TextStyle {
    bool colour = false;     // ANSI colours, strike-through and underline; [-...-] and {+...+} stand either way
    std::size_t width = 80;  // columns, at least 20
    bool bidi = false;       // marks of direction around each line of Arabic, for a terminal that heeds them
};

struct TextOptions : TextStyle {
    ChangeFilter filter;
    bool all = false;       // show unchanged clauses and elide nothing
    bool stat = false;      // the counts alone
    bool evidence = false;  // under each change the score of its link and what it is made of
};

struct OutlineOptions : TextStyle {
    bool all = false;      // also the paragraphs that are no clause
    bool explain = false;  // the same, and under each clause and note why it is one
};

struct FindingsOptions {
    bool colour = false;  // ANSI colours
};

struct JsonOptions {
    ChangeFilter filter;
    bool stat = false;      // leave out "changes"
    bool evidence = false;  // add "evidence" to each linked change
};

struct HtmlOptions {
    ChangeFilter filter;
    std::string title;      // of the report; "" for the title of the after document
    bool fragment = false;  // the body alone, in one <div class="clausediff">, without style and script
    bool all = false;       // unchanged clauses stand open
    bool stat = false;      // the head alone
    bool evidence = false;  // under each change the score of its link and what it is made of
};

// How a Word document shows clauses that stand in two places: those that moved, and parts of split and merged ones.
enum class WordMoves {
    comments,  // deleted at the one place and inserted at the other; a comment shows which words changed
    tracked,   // the words that they keep as Word's own moves, the others deleted and inserted
};

struct DocxOptions {
    std::string author = "clausediff";  // of revisions and comments
    std::time_t time = 0;               // of revisions, comments and files in the package; seconds since 1970, UTC
    bool comments = true;               // a summary, and where moved clauses come from and go to
    WordMoves moves = WordMoves::comments;
    bool edit = true;     // the Word document of the before text, if it was read from one
    bool summary = true;  // the first comment counts the changes
};

struct DocxResult {
    std::string bytes;    // of the document
    std::string why_new;  // why the document of the before text was not edited; "" if it was, or nothing asked for it
    std::vector<std::string> not_shown;  // what AFTER says and the edited document cannot hold, for a person
};

// Takes a report piece by piece, in order: what is long need never be in memory as a whole.
using Sink = std::function<void(std::string_view piece)>;

// UTF-8, ends in a newline. No control character of the input reaches a terminal.
[[nodiscard]] std::string render_text(const Comparison& comparison, const TextOptions& options = {});
// Schema clausediff/comparison/1 (man clausediff-json), two spaces of indentation, ends in a newline.
[[nodiscard]] std::string render_json(const Comparison& comparison, const JsonOptions& options = {});
// The same to a sink.
void write_json(const Comparison& comparison, const Sink& sink, const JsonOptions& options = {});

// The comparison of a draft with the amended draft, and what became of each instruction: schema clausediff/amended/1.
// REQUIRES: amended.comparison; `amendments` are those that were applied.
[[nodiscard]] std::string render_amended_json(const Amended& amended, std::span<const Amendment> amendments,
                                              const JsonOptions& options = {});
// The instructions of a document as they were understood, for the one who writes it: a line an operation, with the
// place and the words, and its new text.
[[nodiscard]] std::string render_instructions_text(const Amendment& amendment, const TextStyle& style = {});
// The same, schema clausediff/instructions/1; `one_line` as in render_outline_json.
[[nodiscard]] std::string render_instructions_json(const Amendment& amendment, bool one_line = false);

// A whole page, HTML5 in UTF-8, that refers to no other file; nothing of the documents becomes markup. Each clause of
// both texts stands in it once: without its <ins> the before text, without its <del> the after text.
[[nodiscard]] std::string render_html(const Comparison& comparison, const HtmlOptions& options = {});

// A Word document (.docx, ISO/IEC 29500-1 transitional) with tracked changes, as bytes: reject all of them for the
// before text, accept all of them for the after text, clause by clause, with numbers, headings and footnotes. If the
// before text was read from a Word document, that document, edited: parts that do not change stay byte for byte,
// automatic numbers stay automatic. Otherwise, or where that cannot be edited, a new document in the UN's house style.
// The same arguments give the same bytes. Control characters, which XML cannot hold, become U+FFFD.
[[nodiscard]] DocxResult render_docx(const Comparison& comparison, const DocxOptions& options = {});

// What check found, and in what.
struct CheckReport {
    Metadata draft;
    std::size_t draft_clauses = 0;
    std::optional<Metadata> previous;  // none if the draft was checked alone
    std::size_t previous_clauses = 0;
    std::vector<Finding> findings;
    NotChecked not_checked{};
    bool lines_known = false;                  // Finding::line is a line of the draft's file: Resolution::lines_known
    std::shared_ptr<const Resolution> text{};  // the draft, whose places the findings name; null if it is not at hand
};

// A line a finding, "draft.docx: OP12: warning: message [rule]", and a summary.
[[nodiscard]] std::string render_findings_text(const CheckReport& report, const FindingsOptions& options = {});
// Schema clausediff/findings/1.
[[nodiscard]] std::string render_findings_json(const CheckReport& report);
// The draft as a Word document with a comment at the place of each finding, as bytes. If the draft was read from a Word
// document it is a copy of that: nothing else changes in it, parts without a comment stay byte for byte, tracked
// changes that it holds stay. A comment on a footnote stands at its mark, one on the whole document at its first
// paragraph. Otherwise, or where that cannot be copied, it is a new document with the text of the draft, and `why_new`
// says so. Of `options` the author and the time count. REQUIRES: report.text.
[[nodiscard]] DocxResult render_findings_docx(const CheckReport& report, const DocxOptions& options = {});
// A whole page, HTML5 in UTF-8, that refers to no other file and runs no script: the draft, with the findings in the
// margin and a link from each to its place. `title` of the page; "" for that of the draft. REQUIRES: report.text.
[[nodiscard]] std::string render_findings_html(const CheckReport& report, const std::string& title = {});
// What a concordance found: a line a finding, "OP3: 74/176 is of 2019-12-18 in ru, ... [citation-date]", and a summary.
[[nodiscard]] std::string render_concordance_text(const Concordance& concordance, const FindingsOptions& options = {});
// Schema clausediff/concordance/1.
[[nodiscard]] std::string render_concordance_json(const Concordance& concordance);
// SARIF 2.1.0: as that of findings below, a location for each document that dissents.
[[nodiscard]] std::string render_concordance_sarif(const Concordance& concordance);
// A whole page, HTML5 in UTF-8, that refers to no other file and runs no script: a row a clause, a column a language,
// each in its direction, with the findings and what they are about marked. `title` of the page; "" for that of the
// documents.
[[nodiscard]] std::string render_concordance_html(const Concordance& concordance, const std::string& title = {});

// Who follows whom: series by series, member by member, with what speaks for each link and what is cited and not there;
// at the end the documents without a series.
[[nodiscard]] std::string render_series_text(const SuccessionGraph& graph, const TextStyle& style = {});
// Schema clausediff/series/1.
[[nodiscard]] std::string render_series_json(const SuccessionGraph& graph);
// For Graphviz: an arrow from each document to what follows it, dashed where the link is not certain.
[[nodiscard]] std::string render_series_dot(const SuccessionGraph& graph);

// SARIF 2.1.0: a run with all rules and a result a finding, each with the clause and, unless the draft came
// from standard input, the file; with the line if that is one of the file.
[[nodiscard]] std::string render_findings_sarif(const CheckReport& report);

// Which lineages of a history a report shows: those of lineages_of(), or all if `clause` is "".
struct HistoryOptions {
    std::string clause;
    std::string title;  // of an HTML page; "" for that of the newest member
};

// A line a clause, then its redlines from old to new; a clause that never changed has its line alone.
[[nodiscard]] std::string render_history_text(const History& history, const HistoryOptions& options = {},
                                              const TextStyle& style = {});
// Schema clausediff/history/1.
[[nodiscard]] std::string render_history_json(const History& history, const HistoryOptions& options = {});
// A whole page, HTML5 in UTF-8, that refers to no other file; nothing of the documents becomes markup. A matrix of
// members and clauses, and of each clause its newest words, marked by the member that put them in, and its redlines
// from new to old: the text of every clause in every member can be read off them.
[[nodiscard]] std::string render_history_html(const History& history, const HistoryOptions& options = {});

[[nodiscard]] std::string render_outline_text(const Resolution& resolution, const OutlineOptions& options = {});
// The text alone, to be compared by programs that know of lines: a line for each paragraph of the head, clause and
// note, as printed, a note after the clause that carries its mark. Without labels, which one clause more would change
// in all that follow, and without the file's name. No control character of the input is in it.
[[nodiscard]] std::string render_outline_lines(const Resolution& resolution);
// Schema clausediff/outline/1. `one_line`: on a line of its own, so that several make a file of JSON lines.
[[nodiscard]] std::string render_outline_json(const Resolution& resolution, bool one_line = false);
// The same on one line, of a file that was read for the database: of one that could not be read, the reason.
[[nodiscard]] std::string render_outline_line(const Reading& reading);

}  // namespace clausediff

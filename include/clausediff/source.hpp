// Stage 1, read: a file becomes a SourceText, paragraphs in reading order with what the format knows about them.
// What a resolution is, this stage does not know: it only tells text from furniture and joins broken lines.
#pragma once

#include <clausediff/error.hpp>
#include <clausediff/reason.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

enum class Role {
    body,       // running text, headings and the document's head
    note,       // a footnote: `number` is its mark, `text` what it says
    furniture,  // what a page carries but the text does not: running heads, page and job numbers, rules
};

// A footnote mark that the format itself knows (a superscript, a reference element).
struct SourceMark {
    std::size_t offset = 0;  // byte of SourceParagraph::text before which the mark stands
    std::string number;      // as printed: "3", "*"
};

struct SourceParagraph {
    std::string text;    // UTF-8, no line ends but U+2028 of Word; tabs kept; no white space at both ends
    std::string number;  // of a note its mark; of a body paragraph the automatic number, "" if the format has none
    Role role = Role::body;
    std::size_t line = 0;  // 1-based line of the file on which it starts; of a PDF file, of its printed lines; of a
                           // format without lines, a running number
    int first_page = 0;    // 1-based pages on which it starts and ends; 0 if the format knows no pages
    int last_page = 0;
    bool indented = false;   // its first line is set in: in UN texts a paragraph, not a heading
    bool centred = false;    // all its lines stand in the middle between the margins; false if unknown
    bool bold = false;       // all its letters are bold; false if the format cannot tell
    bool table_row = false;  // a row of a table; its cells stand between tabs
    int empty_first = 0;     // of a row: empty cells at its ends, which no tabs in `text` stand for
    int empty_last = 0;
    Reason reason = Reason::none;   // why it is furniture or a note
    std::vector<SourceMark> marks;  // in ascending order of offset; empty if the format cannot tell marks from digits
};

// Which text of a document with tracked changes is read.
enum class Revisions {
    accepted,  // with its insertions and without its deletions
    original,  // without its insertions and with its deletions
};

// What becomes of text that is struck through: drafters of manual redlines mean it to go.
enum class StruckText { kept, dropped };

// Where something that was read stands in its SourceText: the paragraphs from one to another, both included. The same
// bytes, read again in the same way, give the same paragraphs: so it leads back into the file.
struct Origin {
    static constexpr std::size_t kUnknown = static_cast<std::size_t>(-1);
    std::size_t first = kUnknown;  // indices into SourceText::paragraphs
    std::size_t last = kUnknown;
    [[nodiscard]] bool known() const { return first != kUnknown; }
};

struct SourceText {
    std::string path;      // as the user named it; "-" is standard input
    std::string reader;    // which reader read it: "text export", "PDF", "Word", "AKN4UN"
    std::string encoding;  // of text and HTML: "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", ...; else ""
    std::vector<SourceParagraph> paragraphs;    // in reading order, all roles: no line of the file is missing
    std::vector<std::string> notices;           // what the user should know of the reading, a line each: "tracked ..."
    bool lines_known = false;                   // SourceParagraph::line is a line of the file, as of plain texts
    bool paragraphs_known = false;              // the format itself says what a paragraph is, as Word and AKN4UN do
    std::shared_ptr<const std::string> bytes;   // of the file; null only in a value that no file was read into
    Revisions revisions = Revisions::accepted;  // which text of the file it is
    bool exact = false;                         // as in ReadOptions
    StruckText struck_text = StruckText::kept;
};

// Limits on what is read. Passing one is an Error with code too_large, never a partial result.
struct ReadLimits {
    std::size_t bytes = 16u << 20;      // of one file; the longest resolutions have 0.3 MB
    std::size_t line_bytes = 1u << 20;  // of one line
    std::size_t paragraphs = 40'000;
    std::size_t clauses = 20'000;            // of the resolution that the file becomes
    std::size_t pages = 2'000;               // of a PDF file
    std::size_t archive_entries = 4'000;     // files in a .docx
    std::size_t unpacked_bytes = 64u << 20;  // of the parts of a .docx that are read, taken together
    std::size_t unpacked_ratio = 300;        // unpacked to packed bytes of a part longer than 1 MiB
    // The budget of what a reader puts out, charged while it works: a small file may ask for a large text.
    std::size_t text_bytes = 64u << 20;  // of all paragraphs and numbers
    std::size_t elements = 2'000'000;    // elements of markup, or words of pages, that are looked at
    std::size_t steps = 64'000'000;      // other work that the file may ask for
    std::size_t nesting = 250;           // of elements in one another
    std::size_t seconds = 60;            // that the program that parses a PDF file may run, or LibreOffice
};

struct ReadOptions {
    ReadOptions() = default;
    ReadOptions(const ReadLimits& read_limits) : limits(read_limits) {}  // NOLINT(google-explicit-constructor)

    ReadLimits limits;
    Revisions revisions = Revisions::accepted;  // formats without tracked changes pass over it
    // For DiffOptions::exact: no-break and thin spaces and no-break hyphens stay in the texts of a Resolution, where
    // other spaces and hyphens stand else.
    bool exact = false;
    StruckText struck_text = StruckText::kept;  // of Word documents; a notice says that there is some
    std::string search_path;  // absolute folders with ":" between them, in which LibreOffice's program soffice is
                              // looked for before the usual places; of a program, its PATH
};

// Reads a file by its content, not its name. `path` "-" reads standard input to its end.
// Errors: not_found, not_a_file, unreadable (also a PDF file that is damaged or locked), empty (also a PDF file without
// text), binary, bad_encoding, too_large.
[[nodiscard]] Result<SourceText> read_file(const std::string& path, const ReadOptions& options = {});

// The same for bytes in memory; `path` is used in messages only. Errors as above, without the first two.
[[nodiscard]] Result<SourceText> read_bytes(std::string_view bytes, const std::string& path,
                                            const ReadOptions& options = {});

}  // namespace clausediff

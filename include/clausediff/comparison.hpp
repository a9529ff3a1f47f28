// Stage 4, diff: each link of an Alignment becomes a change with its edit script, on words.
#pragma once

#include <clausediff/alignment.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

enum class Op { equal, remove, insert };  // in JSON "equal", "delete", "insert"
enum class ChangeKind { unchanged, amended, added, removed, split, merged };
inline constexpr std::size_t kChangeKinds = 6;

// What a delete or an insert is about. Drafters call all but `number` and `wording` routine.
enum class EditClass {
    none,        // of what is equal
    citation,    // a resolution or decision, and its date
    symbol,      // of a document: "A/75/330"
    session,     // its ordinal or its year
    date,        // a date, a year, a period
    number,      // an amount, a count, the number of a paragraph
    sequencing,  // "also", "further"
    editorial,   // spelling, hyphens, capitals, punctuation, articles
    name,        // a body that is renamed throughout
    wording,     // all other language
};
inline constexpr std::size_t kEditClasses = 10;

[[nodiscard]] const char* name(Op op);
[[nodiscard]] const char* name(EditClass edit_class);
[[nodiscard]] const char* name(ChangeKind kind);

// A run of words. Segments without inserts join to the before text, without deletes to the after text, byte for byte.
// Two neighbours never have the same op; of a delete and an insert at one place the delete stands first.
struct Segment {
    Op op = Op::equal;
    std::string text;
    EditClass edit_class = EditClass::none;  // of a delete or an insert never none
};

// A footnote of a change's clauses. Compared by content: a mark that is only renumbered is no change.
struct NoteChange {
    ChangeKind kind = ChangeKind::unchanged;  // unchanged, amended, added or removed
    std::optional<Footnote> before;
    std::optional<Footnote> after;
    std::vector<Segment> segments;
};

struct ClauseChange {
    ChangeKind kind = ChangeKind::unchanged;
    bool moved = false;         // out of order against the longest run of links in order
    bool renumbered = false;    // the number that is printed changed ("5." became "7.")
    bool routine = false;       // not unchanged, linked, and no edit of its texts and notes is a number or wording
    bool verb_changed = false;  // one clause a side, and each opens with another verb: "calls upon", "encourages"
    std::optional<double> similarity;  // share of words kept, 0..1; none for added and removed
    std::vector<Clause> before;
    std::vector<Clause> after;
    // Of one clause a side: from text to text. Of a split or merge: the clauses of the many side joined by "\n".
    // Of an added or removed clause: one insert or delete.
    std::vector<Segment> segments;
    std::vector<NoteChange> footnotes;  // every note whose mark a clause of this change carries, unchanged ones too
    std::optional<ClauseLink> link;     // score and evidence; none for added and removed
};

// How many changes of each kind; indexed by ChangeKind.
struct Counts {
    std::array<std::size_t, kChangeKinds> kinds{};
    std::size_t moved = 0;
    std::size_t renumbered = 0;
    std::size_t routine = 0;
    std::size_t substantive = 0;  // neither routine nor unchanged
    [[nodiscard]] std::size_t of(ChangeKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
};

struct Summary {
    Counts all;
    std::array<std::size_t, kEditClasses> edits{};  // deletes and inserts of all clauses' texts; indexed by EditClass
    std::array<Counts, 3> sections;  // indexed by Section; a change counts where its after-clause stands, a removed one
                                     // by its before-clause
};

struct Comparison {
    Metadata before;
    Metadata after;
    std::size_t before_clauses = 0;
    std::size_t after_clauses = 0;
    Summary summary;
    std::vector<ClauseChange> changes;  // order of the after text; a removed clause follows the clause that it followed
    std::vector<NoteChange> loose_notes;  // notes whose mark stands in no clause
    bool notes_comparable = true;  // false if one of two documents carries no footnotes at all, as text exports do
};

// The edit script of one text against another, cleaned up for a reader. Texts of one line, or lines joined by "\n".
// Deterministic. At most 4 MB of text a side are diffed word by word; beyond that the whole text is replaced.
[[nodiscard]] std::vector<Segment> diff_words(const std::string& before, const std::string& after);

// Every clause of both sides is in exactly one change. `alignment` must be of these two resolutions; no clause may be
// in two of its links, and each link has clauses on both sides. The clauses and the links go over into the comparison:
// who gives them away with std::move saves a copy.
[[nodiscard]] Comparison compare_aligned(Resolution before, Resolution after, Alignment alignment);

// Whether the two documents differ in any clause, label or footnote that can be compared.
[[nodiscard]] bool differs(const Comparison& comparison);

}  // namespace clausediff

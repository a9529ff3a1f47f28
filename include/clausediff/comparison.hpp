// Stage 4, diff: each link of an Alignment becomes a change with its edit script, on words.
#pragma once

#include <clausediff/alignment.hpp>

#include <array>
#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
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

// A run of words. Segments without inserts join to the before text, without deletes to the after text, byte for byte:
// of an equal one before_text() is the part of the before text. Words that differ in typography alone, "2013-31" and
// "2013–31", are equal, in a segment of their own; no other two neighbours have the same op. Of a delete and an insert
// at one place the delete stands first.
struct Segment {
    Op op = Op::equal;
    std::string text;
    EditClass edit_class = EditClass::none;  // of a delete or an insert never none
    std::string printed_before = {};         // of an equal one, if the before text prints it in another way; else ""

    // REQUIRES: no insert.
    [[nodiscard]] const std::string& before_text() const { return printed_before.empty() ? text : printed_before; }
};

// A footnote of a change's clauses. Compared by content: a mark that is only renumbered is no change.
struct NoteChange {
    ChangeKind kind = ChangeKind::unchanged;  // unchanged, amended, added or removed
    std::optional<std::size_t> before;        // index into the footnotes of the before resolution
    std::optional<std::size_t> after;         // likewise of the after resolution
    std::vector<Segment> segments;
};

// In the text: up is nearer to its beginning. Neither, where the clauses that kept their order do not say.
enum class Direction { neither, up, down };

// Words that a change deletes and another inserts, nearly as they were. Not a link: the rest of the two clauses has
// other partners, or none.
struct MovedWords {
    Op op = Op::remove;     // remove: these words went to the other clause; insert: they came from it
    std::size_t begin = 0;  // bytes of the change's before text (remove) or after text (insert): the clauses of that
    std::size_t end = 0;    // side joined by "\n"
    std::size_t elsewhere = 0;  // the other clause: index into the clauses of the after (remove) or before resolution,
    std::size_t change = 0;     // and the change that it is in: index into Comparison::changes
};

// Between which clauses a moved one stood and stands. Its neighbours are the nearest changes that did not move: they
// are in one order in both texts. Both are indices into Comparison::changes, none at the beginning of the text.
struct Move {
    Direction direction = Direction::neither;
    std::optional<std::size_t> from;  // after which it stood in the before text
    std::optional<std::size_t> to;    // after which it stands in the after text
};

struct ClauseChange {
    ChangeKind kind = ChangeKind::unchanged;
    bool renumbered = false;    // the number that is printed changed ("5." became "7.")
    bool routine = false;       // not unchanged, linked, and no edit of its texts and notes is a number or wording
    bool verb_changed = false;  // one clause a side, and each opens with another verb: "calls upon", "encourages"
    Section section = Section::preambular;  // of its first after-clause, of a removed one of its before-clause
    std::vector<std::size_t> before;        // ascending indices into the clauses of the before resolution
    std::vector<std::size_t> after;         // likewise of the after resolution
    std::optional<Move> move;               // if it is out of order against the longest run of links in order
    std::optional<double> similarity;       // share of words kept, 0..1; none for added and removed
    // Of one clause a side: from text to text. Of a split or merge: the clauses of the many side joined by "\n".
    // Of an added or removed clause: one insert or delete.
    std::vector<Segment> segments;
    std::vector<MovedWords> moved_words;  // within deletes and inserts; ascending by op and place, none overlap
    std::vector<NoteChange> footnotes;    // every note whose mark a clause of this change carries, unchanged ones too
    double score = 0;                     // of its link, 0..1
    double probability = 1;               // that its clauses belong together: ClauseLink::probability; 1 without a link
    std::optional<Evidence> evidence;     // what the score is made of; none for added and removed
    // What reports say beside the change, such as the instruction of an amendment that makes it: UTF-8, a line each.
    std::vector<std::string> remarks{};
    std::string author{};  // who makes the change, of tracked changes; "" for the author of the report
};

// Reports call a link that is less probable than this "possible".
inline constexpr double kProbableLink = 0.8;
[[nodiscard]] inline bool is_merely_possible(const ClauseChange& change) {
    return change.probability < kProbableLink;
}

// A paragraph of the heads of the two documents. Paragraphs are linked in order.
struct HeadChange {
    ChangeKind kind = ChangeKind::unchanged;  // unchanged, amended, added or removed
    std::optional<std::size_t> before;        // index into the head of the before resolution
    std::optional<std::size_t> after;         // likewise of the after resolution
    std::vector<Segment> segments;
    bool counts = false;  // not unchanged, and text of the documents: more than their metadata
};

// What the metadata of the two texts say, each from the before text to the after text; none where neither says it.
struct MetadataChanges {
    std::vector<Segment> symbol;
    std::vector<Segment> session;
    std::vector<Segment> agenda_item;
    std::vector<Segment> title;
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
    Counts all;                                     // of clauses: closing lines are none
    std::array<std::size_t, kEditClasses> edits{};  // deletes and inserts of all clauses' texts; indexed by EditClass
    std::array<Counts, 3> sections;  // indexed by Section; a change counts where its after-clause stands, a removed one
                                     // by its before-clause
    Counts closing;                  // of closing lines
    std::size_t moved_passages = 0;  // that went from one clause to another: ClauseChange::moved_words
};

// The clauses of one side of a change, in the order of their text. Valid as long as the resolution and the change.
class ClauseView {
public:
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Clause;
        using difference_type = std::ptrdiff_t;
        using pointer = const Clause*;
        using reference = const Clause&;

        Iterator() = default;
        Iterator(const Clause* clauses, const std::size_t* at) : clauses_(clauses), at_(at) {}
        reference operator*() const { return clauses_[*at_]; }
        pointer operator->() const { return clauses_ + *at_; }
        Iterator& operator++() { return ++at_, *this; }
        Iterator operator++(int) { return {clauses_, at_++}; }
        bool operator==(const Iterator& other) const { return at_ == other.at_; }

    private:
        const Clause* clauses_ = nullptr;
        const std::size_t* at_ = nullptr;
    };

    ClauseView(const std::vector<Clause>& clauses, std::span<const std::size_t> indices)
        : clauses_(clauses.data()), indices_(indices) {}

    [[nodiscard]] Iterator begin() const { return {clauses_, indices_.data()}; }
    [[nodiscard]] Iterator end() const { return {clauses_, indices_.data() + indices_.size()}; }
    [[nodiscard]] std::size_t size() const { return indices_.size(); }
    [[nodiscard]] bool empty() const { return indices_.empty(); }
    // REQUIRES: a clause is there.
    [[nodiscard]] const Clause& operator[](std::size_t i) const { return clauses_[indices_[i]]; }
    [[nodiscard]] const Clause& front() const { return clauses_[indices_.front()]; }
    [[nodiscard]] const Clause& back() const { return clauses_[indices_.back()]; }

private:
    const Clause* clauses_;
    std::span<const std::size_t> indices_;
};

// A step of a walk through both texts at once: a change that stands in both at one place, or one clause of one side
// alone. That is one that was added or removed, or one of a change that has no one place: it moved, or its clauses do
// not follow one another.
struct ReadingStep {
    enum class Side { both, before, after };
    std::size_t change = 0;  // index into Comparison::changes
    Side side = Side::both;
    std::size_t clause = 0;  // of one side: index into ClauseChange::before or ClauseChange::after
};

// A plain value. It shares the two resolutions, which nobody changes any more.
struct Comparison {
    std::shared_ptr<const Resolution> before = std::make_shared<const Resolution>();  // never null
    std::shared_ptr<const Resolution> after = std::make_shared<const Resolution>();   // never null
    Summary summary;
    // Without the added ones the head of the before text in its order, without the removed ones that of the after text.
    std::vector<HeadChange> head;
    MetadataChanges metadata;
    bool titles_differ = false;
    // Closing lines stand among the clauses, linked with closing lines alone.
    std::vector<ClauseChange> changes;  // order of the after text; a removed clause follows the clause that it followed
    // Without the steps of the after side the clauses of the before text in its order, without those of the before side
    // the clauses of the after text. Every clause of both texts once.
    std::vector<ReadingStep> reading_order;
    std::vector<NoteChange> loose_notes;  // notes whose mark stands in no clause
    // False if one of two texts carries no footnotes at all, as text exports do. Beside a text without clauses the
    // notes of the other are added or removed as its clauses are.
    bool notes_comparable = true;
    std::vector<std::string> remarks{};  // what reports say above the changes: UTF-8, a line each

    // Of a change of this comparison. Valid as long as both.
    [[nodiscard]] ClauseView before_clauses(const ClauseChange& change) const {
        return {before->clauses, change.before};
    }
    [[nodiscard]] ClauseView after_clauses(const ClauseChange& change) const { return {after->clauses, change.after}; }
    // The clause that stands for the change: its first after-clause, of a removed one its before-clause.
    [[nodiscard]] const Clause& shown_clause(const ClauseChange& change) const {
        return change.after.empty() ? before->clauses[change.before.front()] : after->clauses[change.after.front()];
    }
    [[nodiscard]] bool is_closing(const ClauseChange& change) const {
        return shown_clause(change).type == ClauseType::closing;
    }
    // Null if the note is not in that text.
    [[nodiscard]] const Footnote* before_note(const NoteChange& note) const {
        return note.before ? &before->footnotes[*note.before] : nullptr;
    }
    [[nodiscard]] const Footnote* after_note(const NoteChange& note) const {
        return note.after ? &after->footnotes[*note.after] : nullptr;
    }
};

// The edit script of one text against another, cleaned up for a reader. Texts of one line, or lines joined by "\n".
// Deterministic. At most 4 MB of text a side are diffed word by word; beyond that the whole text is replaced.
[[nodiscard]] std::vector<Segment> diff_words(const std::string& before, const std::string& after);

// The words of two languages have nothing in common. Says so, as the end of a sentence, of a text that is in another
// language than the one before: "the text is in French, and a.txt in English: ...". "" if both are in one language, or
// that of one is not known. Who compares such texts all the same gets a comparison without meaning.
[[nodiscard]] std::string why_not_compared(const Metadata& before, const Metadata& after);

struct DiffOptions {
    // Compare typography too: straight and curly quotation marks, hyphens and dashes, ligatures; and kinds of spaces,
    // of texts that were read with ReadOptions::exact. Soft hyphens are left out of every text.
    bool exact = false;
};

// Every clause of both sides is in exactly one change. `alignment` must be of these two resolutions; no clause may be
// in two of its links, and each link has clauses on both sides. The comparison shares the resolutions.
// REQUIRES: neither is null.
[[nodiscard]] Comparison compare_aligned(std::shared_ptr<const Resolution> before,
                                         std::shared_ptr<const Resolution> after, const Alignment& alignment,
                                         const DiffOptions& options = {});
// The same for resolutions that are not shared yet: pass them with std::move to avoid copies.
[[nodiscard]] Comparison compare_aligned(Resolution before, Resolution after, const Alignment& alignment,
                                         const DiffOptions& options = {});

// Whether the two documents differ in any clause, label, closing line or footnote that can be compared, or in their
// titles or any other text of their heads. What else the metadata hold (symbol, session, date) differs in any two
// documents and does not count.
[[nodiscard]] bool differs(const Comparison& comparison);

}  // namespace clausediff

#include "read/pdf/paragraphs.hpp"

#include "read/hyphens.hpp"
#include "read/lines.hpp"
#include "read/pdf/line_text.hpp"
#include "read/pdf/margins.hpp"
#include "read/pdf/page_notes.hpp"
#include "read/pdf/row_text.hpp"
#include "read/sentence.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::detail::pdf {
namespace {

constexpr double kParagraphGap = 1.25;  // of the usual distance between lines: what is farther apart is no paragraph
constexpr double kLeading = 1.15;       // ems; large letters stand as far apart at least
constexpr double kSetIn = 1.0;          // ems by which a first line is set in, at least
constexpr double kSameEdge = 0.4;       // ems by which edges of one paragraph differ, at most
constexpr double kSameSize = 0.06;      // share by which sizes of one style differ, at most
constexpr double kRightHand = 0.45;     // share of the block's width beyond which right-hand lines begin
constexpr double kCentred = 0.6;        // ems by which a centred line is off the middle, at most
constexpr double kShortHeading = 0.5;   // of the block: a heading's line that is shorter does not go on
constexpr double kSpace = 0.25;         // ems
constexpr double kTab = 1.3;            // of the line's widest space: what is wider goes to a tab stop
constexpr std::size_t kRowCells = 3;    // a line of so many cells is a row of a table

// The paragraph that is being put together.
struct Open {
    SourceParagraph paragraph;
    PageLine last;          // its last line so far
    double first_left = 0;  // left edge of its first line
    double left = 0;        // of the lines that follow, known from the second line on
    double hang = 0;        // left edge of the text after its number or note mark, 0 if it has none
    bool numbered = false;
    std::size_t lines = 1;
    bool centred = false;
    bool right_hand = false;
};

// A note that was read: it waits after the open paragraph, or stands among the closed ones already.
struct NotePlace {
    std::vector<SourceParagraph>* list = nullptr;
    std::size_t index = 0;
};

class Joiner {
public:
    Joiner(const std::vector<PageLines>& pages, double body_size, const LineJoiner& words)
        : pages_(pages), words_(words), distance_(std::max(line_distance(pages, body_size), body_size)) {
        sets_in_ = sets_in_paragraphs(pages, distance_);
        for (const PageLines& page : pages) {
            for (const PageLine& line : page) {
                if (line.place != Place::note) continue;
                if (std::string number = note_opening(line).number; !number.empty()) numbers_.insert(std::move(number));
            }
        }
    }

    std::vector<SourceParagraph> run() {
        for (const PageLines& page : pages_) {
            page_ = &page;
            note_open_ = false;
            column_ = -1;
            for (const PageLine& line : page) take(line);
        }
        close();
        return std::move(paragraphs_);
    }

private:
    void take(const PageLine& line) {
        if (line.place == Place::furniture) {
            SourceParagraph paragraph = make(line, printed(line));
            paragraph.role = Role::furniture;
            paragraph.reason = line.reason;
            waiting_.push_back(std::move(paragraph));
        } else if (line.place == Place::note) {
            take_note(line);
        } else {
            take_body(line);
        }
    }

    // ---- notes --------------------------------------------------------------------------------------------------

    void take_note(const PageLine& line) {
        const NoteOpening opening = note_opening(line);
        const bool opens = !opening.number.empty() && (line.words.front().raised || follows_last_note(opening.number));
        const LineText text = line_text(line, {}, opens ? opening.words : 0);
        if (opens || !last_note_) {
            SourceParagraph note = make(line, text.text);
            note.role = Role::note;
            note.reason = Reason::small_at_foot;
            note.number = opening.number;
            last_note_ = NotePlace{&waiting_, waiting_.size()};
            waiting_.push_back(std::move(note));
        } else {
            SourceParagraph& note = (*last_note_->list)[last_note_->index];
            words_.append(note.text, text.text);
            note.last_page = line.page;
        }
        note_open_ = true;
    }

    // A number that is not raised opens a note only where one is due; asterisks always open one.
    bool follows_last_note(const std::string& number) const {
        if (!last_note_ || is_sign(number)) return true;
        const std::string& last = (*last_note_->list)[last_note_->index].number;
        return is_next_note(number, last) || (!note_open_ && number == "1");
    }

    // ---- body ---------------------------------------------------------------------------------------------------

    void take_body(const PageLine& line) {
        if (line.column != column_) {
            block_ = text_block(*page_, line.column, block_);
            column_ = line.column;
            first_of_column_ = true;
        }
        if (line.table.row > 0) {
            take_row_line(line);
            first_of_column_ = false;
            return;
        }
        const LineText text = line_text(line, numbers_);
        if (open_ && continues(line, text)) {
            append(line, text);
        } else {
            close();
            start(line, text);
        }
        first_of_column_ = false;
    }

    void take_row_line(const PageLine& line) {
        if (!row_ || row_->row() != line.table.row) {
            close();
            row_.emplace(line);
        }
        row_->add(line, words_, numbers_);
    }

    void start(const PageLine& line, const LineText& text) {
        Open open;
        open.paragraph = make(line, text.text);
        open.paragraph.marks = text.marks;
        open.last = line;
        open.first_left = open.left = line.left;
        open.hang = hanging_left(line, text);
        open.numbered = text.after_number > 0;
        open.centred = is_centred(line);
        open.right_hand = is_right_hand(line);
        open.paragraph.centred = open.centred;
        open.paragraph.bold = line.bold;
        open.paragraph.indented = !open.centred && !open.right_hand && set_in(line);
        open_ = std::move(open);
        open_block_ = block_;
    }

    // The text after a number, after a label, "Item 2.", or after the raised letter of a table's note may hang there.
    static double hanging_left(const PageLine& line, const LineText& text) {
        if (text.after_number > 0) return text.after_number;
        if (line.words.front().raised && line.words.size() > 1) return line.words[1].left;
        const std::vector<LineCell> cells = split_cells(line);
        return cells.size() == 2 ? cells[1].left : 0;
    }

    void append(const PageLine& line, const LineText& text) {
        SourceParagraph& paragraph = open_->paragraph;
        words_.append(paragraph.text, text.text);
        const std::size_t start = paragraph.text.size() - text.text.size();
        for (const SourceMark& mark : text.marks) paragraph.marks.push_back({start + mark.offset, mark.number});
        paragraph.last_page = line.page;
        paragraph.bold = paragraph.bold && line.bold;
        open_->left = line.left;
        open_->last = line;
        open_block_ = block_;
        ++open_->lines;
    }

    // In running text a tab is no more than a wide space, except after the paragraph's number.
    static void flatten_tabs(Open& open) {
        std::string& text = open.paragraph.text;
        const std::size_t number = open.numbered ? text.find('\t') : std::string::npos;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\t' && i != number) text[i] = ' ';
        }
    }

    bool set_in(const PageLine& line) const { return line.left >= block_.left + kSetIn * line.size; }

    bool is_centred(const PageLine& line) const {
        const double middle = (line.left + line.right) / 2;
        return std::abs(middle - block_.middle()) <= kCentred * line.size && set_in(line) &&
               line.right <= block_.right - kSetIn * line.size;
    }

    // Dates and names at the end of a text stand at the right edge, each a line of its own.
    bool is_right_hand(const PageLine& line) const { return line.left >= block_.left + kRightHand * block_.width(); }

    static bool same_edge(double a, double b, const PageLine& line) { return std::abs(a - b) <= kSameEdge * line.size; }

    // The last piece of the first word of a line. A figure goes to the next line with what it counts, "3 Members".
    static std::size_t end_of_first_word(const PageLine& line) {
        std::size_t i = 0;
        while (i + 1 < line.words.size() && line.words[i + 1].before == Gap::none) ++i;
        const bool is_figure = i == 0 && line.words[0].text.find_first_not_of("0123456789,.") == std::string_view::npos;
        if (is_figure && line.words.size() > 1 && line.words[1].before == Gap::space) ++i;
        while (i + 1 < line.words.size() && line.words[i + 1].before == Gap::none) ++i;
        return i;
    }

    // Would the first word of the next line have fitted on the last line? Then that line was ended on purpose.
    bool ended_early(const PageLine& line) const {
        const PageLine& last = open_->last;
        const std::size_t i = end_of_first_word(line);
        const double word = line.words[i].right - line.words.front().left;
        const double used = open_->centred ? last.width() : last.right - block_.left;
        return used + kSpace * last.size + word < block_.width() - kSameEdge * last.size;
    }

    bool continues(const PageLine& line, const LineText& text) const {
        const std::string& so_far = open_->paragraph.text;
        // In the midst of a heading a colon closes nothing: "The Lamps: / How They Are Lit".
        const bool in_heading = line.bold && so_far.ends_with(':');
        const bool closed = ends_sentence(so_far) && !in_heading;
        const bool lower = starts_lower(text.text);
        if (!same_style(line)) return false;
        if (opens_row(line)) return false;
        const bool here = line.page == open_->last.page && line.column == open_->last.column;
        if (here && line.base - open_->last.base > paragraph_gap(line)) return lower && !closed && !ended_early(line);
        if (text.number > 0 && opens_with_number(line, text, closed)) return false;
        if (open_->right_hand || (is_right_hand(line) && !hangs(line))) {
            return lower && !closed && same_edge(line.left, open_->last.left, line);
        }
        if (open_->centred && is_centred(line)) return goes_on_as_heading(line, closed, lower);
        return here ? continues_block(line, closed, lower) : continues_over_page(line, text, closed, lower);
    }

    // A number at the beginning of a line numbers a paragraph, unless the open one runs on through it: "as set out in
    // paragraphs 3 (b), (c) and / (d) above". There a space stands after it, no tab.
    bool opens_with_number(const PageLine& line, const LineText& text, bool closed) const {
        if (closes_bracket(open_->paragraph.text, line.words.front().text)) return false;
        if (!same_edge(line.left, continued_left(line), line)) return true;
        if (!closed && !set_in(line)) return false;
        const bool comma = open_->paragraph.text.back() == ',';
        if ((closed && !comma) || line.words.front().text.front() != '(') return true;
        const bool hangs_on = open_->hang > 0 || open_->lines > 1;
        return (set_in(line) && !hangs_on) || ended_early(line) || is_tabbed(line, text);
    }

    // "50)", where the text so far has opened a bracket: "experts (Statute, Article".
    static bool closes_bracket(std::string_view so_far, std::string_view word) {
        constexpr std::size_t kReach = 300;  // bytes back in the text
        if (!word.ends_with(')') || word.starts_with('(')) return false;
        const std::string_view near = so_far.substr(so_far.size() - std::min(so_far.size(), kReach));
        const std::size_t open = near.rfind('(');
        return open != std::string_view::npos && near.find(')', open) == std::string_view::npos;
    }

    // The gap after the line's number is wider than its spaces.
    static bool is_tabbed(const PageLine& line, const LineText& text) {
        double widest = 0;
        double after_number = 0;
        for (std::size_t i = 1; i < line.words.size(); ++i) {
            const LineWord& word = line.words[i];
            const double gap = word.left - line.words[i - 1].right;
            if (word.left == text.after_number) {
                after_number = gap;
            } else if (!word.raised && !line.words[i - 1].raised && word.before != Gap::wide) {
                widest = std::max(widest, gap);
            }
        }
        return after_number > kTab * widest;
    }

    bool same_style(const PageLine& line) const {
        const PageLine& last = open_->last;
        return std::abs(line.size - last.size) <= kSameSize * last.size && line.bold == last.bold;
    }

    double paragraph_gap(const PageLine& line) const {
        return kParagraphGap * std::max(distance_, kLeading * line.size);
    }

    // A line of so many cells is a row, though no other stands near it.
    bool opens_row(const PageLine& line) const {
        return split_cells(line).size() >= kRowCells && same_edge(line.left, open_->first_left, line);
    }

    // The left edge at which the open paragraph goes on.
    double continued_left(const PageLine& line) const {
        if (open_->lines > 1) return open_->left;
        return hangs(line) ? open_->hang : block_.left;
    }

    bool hangs(const PageLine& line) const { return open_->hang > 0 && same_edge(line.left, open_->hang, line); }

    // Titles end their lines where the sense does: only a very short line is one of its own.
    bool goes_on_as_heading(const PageLine& line, bool closed, bool lower) const {
        if (!ended_early(line)) return true;
        if (closed) return false;
        return lower || open_->last.width() > kShortHeading * block_.width();
    }

    // The next line on the same page, without a gap above it.
    bool continues_block(const PageLine& line, bool closed, bool lower) const {
        const bool known_edge = hangs(line) || same_edge(line.left, continued_left(line), line);
        if (!known_edge) {
            if (line.left > continued_left(line)) {
                // A line that is set in opens a paragraph, unless all lines of the open one are set in, or it hangs.
                const bool same_left = same_edge(line.left, open_->first_left, line);
                return open_->lines == 1 && !ended_early(line) && (!closed || (same_left && lower));
            }
            return !closed && (lower || !ended_early(line));
        }
        if (!ended_early(line)) return true;
        if (closed) return lower && open_->paragraph.text.back() == ',';
        return lower || ((line.bold || open_->centred) && open_->last.width() > kShortHeading * block_.width());
    }

    bool continues_over_page(const PageLine& line, const LineText& text, bool closed, bool lower) const {
        if (!first_of_column_) return false;
        const bool block_edge = line.left < block_.left + kSetIn * line.size;
        const bool same_block = hangs(line) || (open_->lines > 1 && same_indent(line));
        if (!block_edge && !same_block) return lower && !closed;
        if (lower) return true;
        if (text.number > 0 && closed) return false;
        const bool full = !ended_early(line);
        if (closed) return full && (sets_in_ || same_block) && open_->lines > 0;
        return full || !starts_upper(text.text);
    }

    // The page before may have another margin: indents are compared, not edges.
    bool same_indent(const PageLine& line) const {
        return same_edge(line.left - block_.left, open_->left - open_block_.left, line);
    }

    SourceParagraph make(const PageLine& line, std::string text) const {
        SourceParagraph paragraph;
        paragraph.text = std::move(text);
        paragraph.line = line.number;
        paragraph.first_page = line.page;
        paragraph.last_page = line.page;
        return paragraph;
    }

    // Notes and furniture that stood inside a paragraph follow it.
    void close() {
        if (open_ && open_->lines > 1) flatten_tabs(*open_);
        if (open_) paragraphs_.push_back(std::move(open_->paragraph));
        open_.reset();
        if (row_) paragraphs_.push_back(row_->paragraph());
        row_.reset();
        if (last_note_ && last_note_->list == &waiting_) {
            last_note_ = NotePlace{&paragraphs_, paragraphs_.size() + last_note_->index};
        }
        std::move(waiting_.begin(), waiting_.end(), std::back_inserter(paragraphs_));
        waiting_.clear();
    }

    const std::vector<PageLines>& pages_;
    const LineJoiner& words_;
    double distance_;
    bool sets_in_ = false;
    std::set<std::string> numbers_;  // of all notes
    const PageLines* page_ = nullptr;
    TextBlock block_;
    TextBlock open_block_;
    int column_ = -1;
    bool first_of_column_ = false;
    std::vector<SourceParagraph> paragraphs_;
    std::vector<SourceParagraph> waiting_;
    std::optional<Open> open_;
    std::optional<RowText> row_;  // that is being put together; then no paragraph is open
    std::optional<NotePlace> last_note_;
    bool note_open_ = false;  // on this page
};

}  // namespace

std::vector<SourceParagraph> join_paragraphs(const std::vector<PageLines>& pages, double body_size) {
    std::vector<std::string> texts;
    for (const PageLines& page : pages) {
        for (const PageLine& line : page) texts.push_back(printed(line));
    }
    std::vector<Line> lines(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) lines[i].text = texts[i];
    return Joiner(pages, body_size, LineJoiner(lines)).run();
}

}  // namespace clausediff::detail::pdf

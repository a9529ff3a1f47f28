// Text with broken lines. Paragraphs are put together again from indents, empty lines, numbers and line lengths.
#include "read/furniture.hpp"
#include "read/hyphens.hpp"
#include "read/page_layout.hpp"
#include "read/readers.hpp"
#include "read/sentence.hpp"

#include <algorithm>
#include <optional>

namespace clausediff::detail {
namespace {

constexpr std::size_t kIndent = 3;   // columns by which a first line is set in, at least
constexpr std::size_t kRagged = 10;  // columns by which the lines of one paragraph differ at their right edge

// Would the first word of the next line have fitted on this one? Then its writer ended the line on purpose.
bool broken_early(const Line& line, const Line& following, std::size_t right) {
    const std::string_view word = following.text.substr(0, following.text.find(' '));
    return line.width + 1 + code_points(word) < right;
}

// The paragraph that is being put together.
struct Open {
    SourceParagraph paragraph;
    Line last;             // its last line so far
    std::size_t hang = 0;  // column of the text after its number, 0 if it has none
    bool numbered = false;
};

// A note that was read: it waits after the open paragraph, or stands among the closed ones already.
struct NotePlace {
    std::vector<SourceParagraph>* list = nullptr;
    std::size_t index = 0;
};

class Unwrapper {
public:
    explicit Unwrapper(const std::vector<Line>& lines) : joiner_(lines), lines_(place_lines(lines)) {}

    std::vector<SourceParagraph> run() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (i == 0 || lines_[i].line.page != lines_[i - 1].line.page) start_page(i);
            take(lines_[i]);
        }
        close();
        return std::move(paragraphs_);
    }

private:
    void start_page(std::size_t first) {
        std::size_t last = first;
        while (last < lines_.size() && lines_[last].line.page == lines_[first].line.page) ++last;
        margins_ = body_margins(lines_, first, last);
        page_has_body_ = false;
        note_open_ = false;
    }

    void take(const PlacedLine& placed) {
        switch (placed.place) {
            case Place::furniture:
                take_furniture(placed);
                break;
            case Place::note:
                take_note(placed.line);
                break;
            case Place::body:
                take_body(placed.line);
                break;
        }
    }

    void take_furniture(const PlacedLine& placed) {
        SourceParagraph paragraph = make(placed.line);
        paragraph.role = Role::furniture;
        paragraph.reason = placed.reason;
        waiting_.push_back(std::move(paragraph));
    }

    // A note opens with its number, alone on a line or before its text; other lines go on with the note before.
    void take_note(const Line& line) {
        const std::string_view number = note_number(line.text);
        if (!number.empty() && follows_last_note(number)) {
            open_note(line, number);
        } else if (last_note_ && (note_open_ || goes_on_with_last_note(line))) {
            joiner_.append(last_note().text, line.text);
            note_open_ = true;
        } else {
            take_body(line);
        }
    }

    void open_note(const Line& line, std::string_view number) {
        SourceParagraph note = make(line);
        note.role = Role::note;
        note.reason = Reason::numbered_below_rule;
        note.number = std::string(number);
        note.text.erase(0, std::min(note.text.find_first_not_of(' ', number.size()), note.text.size()));
        last_note_ = NotePlace{&waiting_, waiting_.size()};
        waiting_.push_back(std::move(note));
        note_open_ = true;
    }

    // Numbers go up by one. A page may begin to count again, and a number whose note was not found is passed over
    // where the last note is at its end.
    bool follows_last_note(std::string_view number) {
        if (!last_note_ || is_next_note(number, last_note().number)) return true;
        if (note_open_) return false;
        return number == "1" ||
               (note_value(number) > note_value(last_note().number) && ends_sentence(last_note().text));
    }

    // The first line of a page's notes: does the last page's last note go on in it?
    bool goes_on_with_last_note(const Line& line) {
        return starts_lower(line.text) || !ends_sentence(last_note().text);
    }

    SourceParagraph& last_note() { return (*last_note_->list)[last_note_->index]; }

    void take_body(const Line& line) {
        if (open_ && continues(line)) {
            joiner_.append(open_->paragraph.text, line.text);
            open_->paragraph.last_page = line.page;
            open_->last = line;
        } else {
            close();
            open_ = Open{make(line), line, 0, false};
            if (const std::size_t number = leading_number(line.text)) {
                const std::size_t text = line.text.find_first_not_of(" \t", number);
                open_->numbered = true;
                open_->hang = line.indent + std::min(text, line.text.size());
            }
            open_->paragraph.indented = line.indent >= margins_.left + kIndent;
        }
        page_has_body_ = true;
    }

    bool continues(const Line& line) const {
        const std::string& text = open_->paragraph.text;
        const bool closed = ends_sentence(text);
        if (leading_number(line.text) > 0 && !starts_lower(line.text) &&
            (closed || set_in(line) || line.blank_before)) {
            return false;
        }
        if (!closed && may_enact(line)) return false;
        const bool cut_word = text.size() > 1 && text.back() == '-' && text[text.size() - 2] != ' ';
        if (cut_word && !line.blank_before) return true;
        if (!page_has_body_) return continues_over_page(line, closed);
        if (line.blank_before) return !closed && starts_lower(line.text);
        if (starts_lower(line.text) && !closed) return true;
        if (set_in(line)) return continues_set_in(line, closed);
        if (line.indent + kIndent <= margins_.left || open_->last.indent + kIndent <= margins_.left) {
            return same_block(line) && !closed;
        }
        return continues_at_margin(line, closed);
    }

    // "The General Assembly," after a line that was not filled: titles and lines of the head do not end in a comma.
    bool may_enact(const Line& line) const {
        const std::string_view text = line.text;
        return line.width * 2 < margins_.right && starts_upper(text) && text.find_first_of(",;:.") == text.size() - 1 &&
               text.back() == ',' && broken_early(open_->last, line, margins_.right);
    }

    bool set_in(const Line& line) const { return line.indent >= margins_.left + kIndent; }

    bool same_block(const Line& line) const {
        const std::size_t a = line.indent;
        const std::size_t b = open_->last.indent;
        return std::max(a, b) - std::min(a, b) < kIndent;
    }

    // The first line of a page: at the margin it goes on with the paragraph of the page before.
    bool continues_over_page(const Line& line, bool closed) const {
        if (starts_lower(line.text)) return true;
        if (set_in(line)) return false;
        return !closed || (open_->paragraph.text.back() == ',' && !starts_upper(line.text));
    }

    // A line that is set in opens a paragraph, unless it hangs under the text of a numbered one or the line before
    // was filled to the margin in mid-sentence.
    bool continues_set_in(const Line& line, bool closed) const {
        const bool hangs = open_->hang > 0 && line.indent + 1 >= open_->hang && line.indent <= open_->hang + 1;
        if (hangs && leading_number(line.text) == 0) return true;
        if (closed) return false;
        return same_block(line) && !broken_early(open_->last, line, margins_.right);
    }

    bool continues_at_margin(const Line& line, bool closed) const {
        const std::size_t slack = closed ? kRagged : 0;
        const bool early = broken_early(open_->last, line, margins_.right - std::min(slack, margins_.right));
        if (closed) return !(early && starts_upper(line.text));
        // Titles wrap earlier than running text: only a very short line is one of its own.
        return !early || open_->last.width * 2 > margins_.right + margins_.left || starts_lower(line.text);
    }

    static SourceParagraph make(const Line& line) {
        SourceParagraph paragraph;
        paragraph.text = std::string(line.text);
        paragraph.line = line.number;
        paragraph.first_page = line.page;
        paragraph.last_page = line.page;
        return paragraph;
    }

    // Notes and furniture that stood inside a paragraph follow it.
    void close() {
        if (open_) paragraphs_.push_back(std::move(open_->paragraph));
        open_.reset();
        if (last_note_ && last_note_->list == &waiting_) {
            last_note_ = NotePlace{&paragraphs_, paragraphs_.size() + last_note_->index};
        }
        std::move(waiting_.begin(), waiting_.end(), std::back_inserter(paragraphs_));
        waiting_.clear();
    }

    LineJoiner joiner_;
    std::vector<PlacedLine> lines_;
    std::vector<SourceParagraph> paragraphs_;
    std::vector<SourceParagraph> waiting_;
    std::optional<Open> open_;
    Margins margins_;
    std::optional<NotePlace> last_note_;
    bool note_open_ = false;  // on this page
    bool page_has_body_ = false;
};

}  // namespace

bool is_hard_wrapped(const std::vector<Line>& lines) {
    std::size_t breaks = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        breaks += starts_lower(lines[i].text) && !ends_sentence(lines[i - 1].text) ? 1 : 0;
    }
    // In a text export hardly a line begins in mid-sentence; in running text of 80 columns more than half do.
    return breaks * 5 > lines.size();
}

SourceText read_laid_out_text(const std::vector<Line>& lines) {
    SourceText source;
    source.reader = "laid-out text";
    source.lines_known = true;
    source.paragraphs = Unwrapper(lines).run();
    return source;
}

}  // namespace clausediff::detail

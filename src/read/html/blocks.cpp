#include "read/html/blocks.hpp"

#include "base/one_of.hpp"
#include "base/utf8.hpp"
#include "read/html/broken_lines.hpp"
#include "read/html/elements.hpp"
#include "read/html/lists.hpp"
#include "read/lines.hpp"
#include "read/marked_text.hpp"
#include "read/notices.hpp"
#include "read/readers.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::detail::html {
namespace {

constexpr std::size_t kRunningText = 4;  // paragraphs in a cell: such a table only places text on the page

// "[1]" is "1".
std::string_view without_brackets(std::string_view text) {
    text = trim_space(text);
    if (text.size() > 2 && text.front() == '[' && text.back() == ']') text = text.substr(1, text.size() - 2);
    return trim_space(text);
}

class BlockReader {
public:
    BlockReader(Budget& budget, Revisions revisions) : budget_(budget), revisions_(revisions), lists_(budget) {}

    SourceText read(const Page& page) {
        lists_.add_styles(page);
        walk(&page.nodes.front());
        flush();
        SourceText source;
        source.paragraphs = std::move(out_);
        if (revised_) source.notices.emplace_back(tracked_changes_notice(revisions_));
        if (struck_) source.notices.emplace_back("text that is struck through is read like the rest");
        return source;
    }

private:
    // Elements stand in one another no deeper than the budget allowed when the page was parsed.
    void walk(const Node* node) {
        if (budget_.exhausted()) return;
        if (node->is_element()) {
            take_element(node);
        } else {
            add_text(node->text);
        }
    }

    void children(const Node* node) {
        for (const Node* child = node->first_child; child != nullptr; child = child->next) walk(child);
    }

    void take_element(const Node* node) {
        const std::string_view tag = node->name;
        if (is_hidden(node) || goes(tag)) return;
        struck_ = struck_ || (reason_ == Reason::none && is_struck(node));
        const bool outer = std::exchange(in_article_, in_article_ || tag == "article" || tag == "main");
        take_visible(node);
        in_article_ = outer;
    }

    // Is it an insertion or a deletion of which the other text is read?
    bool goes(std::string_view tag) {
        if (!is_one_of(tag, {"ins", "del"})) return false;
        revised_ = true;
        return tag == (revisions_ == Revisions::original ? "ins" : "del");
    }

    void take_visible(const Node* node) {
        const std::string_view tag = node->name;
        // The head and foot of an article are the document's own.
        const Reason reason = in_article_ && tag != "nav" ? Reason::none : furniture(tag);
        if (reason != Reason::none && reason_ == Reason::none) {
            flush();
            reason_ = reason;
            children(node);
            flush();
            reason_ = Reason::none;
        } else if (tag == "br") {
            take_break();
        } else if (preformatted_) {
            take_typed(node);
        } else if (tag == "a" && take_note_link(node)) {
            // its text was the mark
        } else if (tag == "sup") {
            take_superscript(node);
        } else if (tag == "tr") {
            take_row(node);
        } else if (is_preformatted(node)) {
            take_preformatted(node);
        } else if (tag == "li") {
            take_item(node);
        } else if (is_block(tag)) {
            take_block(node);
        } else {
            children(node);
        }
    }

    void take_block(const Node* node) {
        const std::string_view tag = node->name;
        flush();
        const bool list = is_one_of(tag, {"ol", "ul"});
        if (list) lists_.open(*node);
        const bool outer_bold = std::exchange(bold_, bold_ || is_heading(tag));
        const bool outer_centred = std::exchange(centred_, centred_ || tag == "center" || is_centred(node));
        children(node);
        flush();
        bold_ = outer_bold;
        centred_ = outer_centred;
        if (list) lists_.close();
        // What stands in one element with an id of its own goes on with the note that begins in it.
        if (is_one_of(tag, {"div", "li", "section"})) in_note_ = false;
    }

    // An item that was deleted altogether, or is not inserted yet, does not count.
    void take_item(const Node* node) {
        flush();
        const bool revised = std::exchange(revised_, false);
        const std::size_t before = count_;
        number_ = lists_.start_item(*node);
        take_block(node);
        if (revised_ && count_ == before) {
            lists_.take_back();
            number_.clear();
        }
        revised_ = revised_ || revised;
    }

    // ---- lines

    // What a browser shows as it was written is a text, with or without broken lines.
    void take_preformatted(const Node* node) {
        flush();
        preformatted_ = true;
        children(node);
        preformatted_ = false;
        const std::string text = valid_utf8(std::exchange(typed_, {}));
        for (SourceParagraph& paragraph : read_lines(split_lines(text, text.size() + 1)).paragraphs) {
            // The page has neither these lines nor these pages.
            paragraph.first_page = paragraph.last_page = 0;
            paragraph.text = clean_utf8(std::move(paragraph.text));
            add(std::move(paragraph));
        }
    }

    // A block inside of preformatted text begins and ends a line.
    void take_typed(const Node* node) {
        const bool block = is_block(node->name);
        if (block && !typed_.empty() && typed_.back() != '\n') typed_ += '\n';
        children(node);
        if (block && !typed_.empty() && typed_.back() != '\n') typed_ += '\n';
    }

    void take_break() {
        if (preformatted_) {
            typed_ += '\n';
            return;
        }
        flush_superscript();
        lines_.end_line(std::exchange(text_, {}));
    }

    // ---- footnotes

    // A link whose text is a mark: from the text to its note, or back from the note to the text.
    bool take_note_link(const Node* node) {
        const std::string_view target = attribute(node, "href");
        const std::string text = text_of(node);
        const std::string_view mark = without_brackets(text);
        if (target.size() < 2 || target.front() != '#' || !looks_like_mark(mark)) return false;
        flush_superscript();
        const bool glued = !text_.text.empty() && text_.text.back() != ' ';
        const bool looks = superscript_ || glued || mark.size() < trim_space(text).size() || holds_superscript(node);
        if (marks_.count(std::string(target.substr(1))) > 0 && text_.blank()) {
            note_ = mark;
            return true;
        }
        if (!looks) return false;  // "see 2"
        for (const char* name : {"name", "id"}) {
            if (!attribute(node, name).empty()) marks_.emplace(attribute(node, name));
        }
        remember_ids(node->parent);
        text_.add_mark(std::string(mark));
        return true;
    }

    static bool holds_superscript(const Node* node) {
        for (const Node* child = node->first_child; child != nullptr; child = child->next) {
            if (child->name == "sup") return true;
        }
        return false;
    }

    void remember_ids(const Node* parent) {
        if (parent != nullptr && !is_block(parent->name) && !attribute(parent, "id").empty()) {
            marks_.emplace(attribute(parent, "id"));
        }
    }

    static std::string text_of(const Node* node) {
        constexpr std::size_t kLongestMark = 16;
        std::string text(node->text.substr(0, kLongestMark));
        for (const Node* child = node->first_child; child != nullptr && text.size() < kLongestMark;
             child = child->next) {
            text += text_of(child);
        }
        return text;
    }

    void take_superscript(const Node* node) {
        const bool outer = std::exchange(superscript_, true);
        children(node);
        superscript_ = outer;
        if (!outer) flush_superscript();
    }

    void flush_superscript() {
        if (!raised_.empty()) text_.add_superscript(std::exchange(raised_, {}));
    }

    // ---- tables

    // The cells between tabs; a row of one cell is no table but a frame.
    void take_row(const Node* row) {
        flush();
        std::vector<const Node*> cells;
        for (const Node* child = row->first_child; child != nullptr; child = child->next) {
            if (is_one_of(child->name, {"td", "th"})) {
                cells.push_back(child);
            }
        }
        if (cells.size() < 2) return children(row);
        std::vector<std::vector<SourceParagraph>> read;
        for (const Node* cell : cells) {
            std::vector<SourceParagraph> outer = std::exchange(out_, {});
            children(cell);
            flush();
            read.push_back(std::exchange(out_, std::move(outer)));
        }
        const bool is_layout =
            std::any_of(read.begin(), read.end(), [](const auto& cell) { return cell.size() >= kRunningText; });
        if (!is_layout) return add_row(std::move(read));
        for (std::vector<SourceParagraph>& cell : read) std::move(cell.begin(), cell.end(), std::back_inserter(out_));
    }

    void add_row(std::vector<std::vector<SourceParagraph>> cells) {
        MarkedText text;
        for (std::vector<SourceParagraph>& cell : cells) {
            if (&cell != &cells.front()) text.text += '\t';
            MarkedText content;
            for (SourceParagraph& paragraph : cell) {
                if (!paragraph.number.empty()) content.append({std::move(paragraph.number), {}});
                content.append({std::move(paragraph.text), std::move(paragraph.marks)});
            }
            const std::size_t base = text.text.size();
            text.text += content.text;
            for (SourceMark& mark : content.marks) text.marks.push_back({base + mark.offset, std::move(mark.number)});
        }
        text_ = std::move(text);
        row_ = true;
        flush();
    }

    // ---- text

    void add_text(std::string_view text) {
        if (preformatted_) {
            typed_ += text;
            return;
        }
        if (superscript_) {
            raised_ += text;
            return;
        }
        flush_superscript();
        for (const char c : text) {
            const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                text_.text += c;
            } else if (!text_.text.empty() && text_.text.back() != ' ') {
                text_.text += ' ';
            }
        }
    }

    void flush() {
        flush_superscript();
        for (MarkedText& text : lines_.take(std::exchange(text_, {}))) flush_paragraph(std::move(text));
        row_ = false;
        note_.clear();
    }

    void flush_paragraph(MarkedText text) {
        text.finish();
        if (text.text.empty()) return;
        std::string note = std::exchange(note_, {});
        if (note.empty() && in_note_ && !out_.empty() && out_.back().role == Role::note) {
            if (budget_.take_text(text.text.size())) out_.back().text += " " + text.text;
            return;
        }
        SourceParagraph paragraph;
        paragraph.text = std::move(text.text);
        paragraph.marks = std::move(text.marks);
        paragraph.table_row = row_;
        if (!note.empty()) {
            paragraph.role = Role::note;
            paragraph.number = std::move(note);
            paragraph.reason = Reason::linked_note;
            number_.clear();
            in_note_ = true;
        } else {
            paragraph.number = std::exchange(number_, {});
            paragraph.bold = bold_;
            paragraph.centred = centred_;
        }
        add(std::move(paragraph));
    }

    void add(SourceParagraph paragraph) {
        if (!budget_.take_text(paragraph.text.size()) || !budget_.take_paragraph()) return;
        paragraph.line = ++count_;
        if (reason_ != Reason::none) {
            paragraph.role = Role::furniture;
            paragraph.reason = reason_;
            paragraph.number.clear();
            paragraph.marks.clear();
        }
        out_.push_back(std::move(paragraph));
    }

    Budget& budget_;
    Revisions revisions_;
    std::vector<SourceParagraph> out_;
    MarkedText text_;     // of the line that is open
    BrokenLines lines_;   // before it, of the same paragraphs
    std::string typed_;   // preformatted text
    std::string raised_;  // superscript text that is not finished
    std::string number_;  // of a list item whose first paragraph is to come
    std::string note_;    // the mark of the note that is open
    Lists lists_;
    std::set<std::string> marks_;  // names of the places of marks in the text
    bool in_article_ = false;
    Reason reason_ = Reason::none;  // why what is read is furniture
    bool revised_ = false;          // there are insertions or deletions
    bool struck_ = false;           // there is text that is struck through
    bool in_note_ = false, row_ = false, superscript_ = false, bold_ = false, centred_ = false, preformatted_ = false;
    std::size_t count_ = 0;
};

}  // namespace

Result<SourceText> read_blocks(const Page& page, Budget& budget, Revisions revisions) {
    SourceText source = BlockReader(budget, revisions).read(page);
    if (budget.exhausted()) return budget.error();
    return source;
}

}  // namespace clausediff::detail::html

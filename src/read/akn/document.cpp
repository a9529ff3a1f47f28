#include "read/akn/document.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "read/akn/names.hpp"
#include "read/marked_text.hpp"
#include "read/xml.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::detail::akn {
namespace {

// What holds for the text of an element and of those in it.
struct Looks {
    bool bold = false;
    bool heading = false;
    bool closing = false;  // closing lines, in which a line end parts paragraphs
};

// A paragraph that is being put together.
struct Open {
    MarkedText text;
    bool heading = false;
    bool indented = false;
    bool bold = true;  // all text so far is
};

class Reader {
public:
    explicit Reader(Budget& budget) : budget_(budget) {}

    std::vector<SourceParagraph> read(pugi::xml_node root) {
        walk(root, {});
        finish();
        put_out_number();
        read_loose_notes();
        std::move(notes_.begin(), notes_.end(), std::back_inserter(out_));
        std::move(furniture_.begin(), furniture_.end(), std::back_inserter(out_));
        return std::move(out_);
    }

private:
    void walk(pugi::xml_node parent, Looks looks) {
        for (const pugi::xml_node& node : parent.children()) {
            if (budget_.exhausted()) return;
            if (node.type() == pugi::node_element) {
                take_element(node, looks);
            } else {
                add_text(node.value(), looks);
            }
        }
    }

    void take_element(pugi::xml_node node, Looks looks) {
        const std::string_view name = local_name(node.name());
        if (name == "meta") return take_metadata(node);
        if (name == "authorialNote") return take_note(node, attribute(node, "marker"));
        if (name == "noteRef") return take_reference(node);
        if (name == "eol" || name == "br") return looks.closing ? finish() : add_text(" ", looks);
        if (name == "num") return take_number(node);
        if (name == "tr") return take_row(node, looks);
        if (name == "sup") return add_superscript(node, looks);
        looks.heading = looks.heading || is_heading(name);
        looks.closing = looks.closing || name == "conclusions";
        looks.bold = looks.bold || name == "b" || attribute(node, "class") == "bold";
        // In closing lines the votes for, against and abstaining are lists of their own.
        const bool in_line = is_inline(name) && !(looks.closing && name == "outcome");
        if (!in_line) finish();
        if (name == "docDate" || name == "date") part_from_word();
        walk(node, looks);
        if (!in_line) finish();
    }

    // ---- text

    // White space is one space or one tab: line ends and what stands around them are how the file is set out.
    void add_text(std::string_view text, Looks looks) {
        std::string& out = open_.text.text;
        while (!text.empty()) {
            const auto end = std::find_if_not(text.begin(), text.end(), is_space);
            const std::string_view space = text.substr(0, static_cast<std::size_t>(end - text.begin()));
            add_space(space);
            text.remove_prefix(space.size());
            const auto next = std::find_if(text.begin(), text.end(), is_space);
            std::string_view word = text.substr(0, static_cast<std::size_t>(next - text.begin()));
            text.remove_prefix(word.size());
            if (out.empty()) word = from_first_letter(word);
            if (word.empty()) continue;
            out += word;
            open_.bold = open_.bold && looks.bold;
            open_.heading = open_.heading || looks.heading;
        }
    }

    // No paragraph opens with no-break spaces: each superscript after them would look through them all.
    static std::string_view from_first_letter(std::string_view word) {
        const std::string_view kept = trim_space(word);
        return kept.empty() ? kept : word.substr(static_cast<std::size_t>(kept.data() - word.data()));
    }

    void add_space(std::string_view space) {
        std::string& out = open_.text.text;
        const bool tab = space.find('\t') != std::string_view::npos;
        // The tab before a paragraph sets it in.
        if (out.empty()) open_.indented = open_.indented || tab;
        if (space.empty() || out.empty() || is_space(out.back())) return;
        out += tab && space.find('\n') == std::string_view::npos ? '\t' : ' ';
    }

    // "on<docDate>12 July": the space before a date is often lost.
    void part_from_word() {
        std::string& out = open_.text.text;
        if (!out.empty() && is_letter(out.back())) out += ' ';
    }

    void add_superscript(pugi::xml_node node, Looks looks) {
        const pugi::xml_node text = node.first_child();
        const std::string_view raised = trim_space(text.value());
        if (text.next_sibling() || !looks_like_mark(raised) || open_.text.text.empty()) return walk(node, looks);
        open_.text.add_superscript(raised);
    }

    // ---- paragraphs

    void finish() {
        Open open = std::exchange(open_, {});
        open.text.drop_brackets_of_marks();
        open.text.finish();
        if (open.text.text.empty()) {
            open_.text.marks = std::move(open.text.marks);  // of notes between paragraphs
            return;
        }
        SourceParagraph paragraph;
        paragraph.number = std::exchange(number_, {});
        paragraph.indented = open.indented && !open.heading;
        paragraph.bold = open.heading || open.bold;
        take_text(paragraph, std::move(open.text));
        put_out(std::move(paragraph));
    }

    static void take_text(SourceParagraph& paragraph, MarkedText text) {
        paragraph.text = std::move(text.text);
        paragraph.marks = std::move(text.marks);
    }

    void put_out(SourceParagraph paragraph) {
        constexpr std::size_t kCopies = 3;  // from elements to paragraphs to the text
        const std::size_t bytes =
            paragraph.text.size() + paragraph.number.size() + paragraph.marks.size() * sizeof(SourceMark);
        if (!budget_.take_paragraph() || !budget_.take_text(kCopies * bytes)) return;
        paragraph.line = ++count_;
        out_.push_back(std::move(paragraph));
    }

    // The number of the next paragraph.
    void take_number(pugi::xml_node node) {
        finish();
        put_out_number();
        MarkedText number = text_of(node);
        number_ = std::move(number.text);
        for (SourceMark& mark : number.marks) open_.text.add_mark(std::move(mark.number));
    }

    // A number that no text follows is a line of its own: the letter of a part.
    void put_out_number() {
        if (number_.empty()) return;
        SourceParagraph paragraph;
        paragraph.text = std::exchange(number_, {});
        put_out(std::move(paragraph));
    }

    // What stands below `node`, as paragraphs of their own.
    std::vector<SourceParagraph> read_apart(pugi::xml_node node) {
        std::vector<SourceParagraph> outer = std::exchange(out_, {});
        Open open = std::exchange(open_, {});
        std::string number = std::exchange(number_, {});
        walk(node, {});
        finish();
        put_out_number();
        open_ = std::move(open);
        number_ = std::move(number);
        return std::exchange(out_, std::move(outer));
    }

    // The same as one text.
    MarkedText text_of(pugi::xml_node node) {
        MarkedText text;
        for (SourceParagraph& paragraph : read_apart(node)) {
            if (!paragraph.number.empty()) text.append({std::move(paragraph.number), {}});
            text.append({std::move(paragraph.text), std::move(paragraph.marks)});
        }
        return text;
    }

    // ---- tables

    // The cells between tabs; a row of one cell is no table but a frame.
    void take_row(pugi::xml_node row, Looks looks) {
        finish();
        put_out_number();
        std::vector<pugi::xml_node> cells;
        std::copy_if(row.begin(), row.end(), std::back_inserter(cells), [](pugi::xml_node cell) {
            return cell.type() == pugi::node_element || !trim_space(cell.value()).empty();
        });
        if (cells.size() < 2) return walk(row, looks);
        MarkedText text;
        for (const pugi::xml_node& cell : cells) {
            if (&cell != &cells.front()) text.text += '\t';
            text.append(text_of_cell(cell), "");
        }
        SourceParagraph paragraph;
        paragraph.table_row = true;
        count_empty_ends(text.text, paragraph);
        text.finish();
        if (text.text.empty()) return;
        take_text(paragraph, std::move(text));
        put_out(std::move(paragraph));
    }

    MarkedText text_of_cell(pugi::xml_node cell) {
        if (cell.type() != pugi::node_element) return {std::string(trim_space(cell.value())), {}};
        MarkedText text = text_of(cell);
        // A tab in a cell parts no cells of this row.
        std::replace_if(text.text.begin(), text.text.end(), is_space, ' ');
        return text;
    }

    static void count_empty_ends(std::string_view all, SourceParagraph& row) {
        const auto tabs = [](std::string_view space) {
            return static_cast<int>(std::count(space.begin(), space.end(), '\t'));
        };
        const std::string_view kept = trim_space(all);
        if (kept.empty()) return;
        const auto first = static_cast<std::size_t>(kept.data() - all.data());
        row.empty_first = tabs(all.substr(0, first));
        row.empty_last = tabs(all.substr(first + kept.size()));
    }

    // ---- notes

    void add_mark(std::string_view marker) {
        if (!marker.empty()) open_.text.add_mark(clean_utf8(std::string(marker)));
    }

    void take_note(pugi::xml_node node, std::string_view marker) {
        add_mark(marker);
        // The notes of a note follow it.
        std::vector<SourceParagraph> inner = std::exchange(notes_, {});
        SourceParagraph note;
        note.role = Role::note;
        note.reason = attribute(node, "placement") == "end" ? Reason::endnote : Reason::footnote;
        note.number = clean_utf8(std::string(marker));
        take_text(note, text_of(node));
        // What the brackets of the mark leave before the text of its note.
        constexpr std::string_view kBrackets = "()";
        if (note.text.starts_with(kBrackets) && note.marks.empty())
            note.text = std::string(trim_space(std::string_view(note.text).substr(kBrackets.size())));
        take_printed_mark(note);
        std::swap(notes_, inner);
        if (!note.text.empty()) notes_.push_back(std::move(note));
        std::move(inner.begin(), inner.end(), std::back_inserter(notes_));
    }

    // "* Issued again": a note of the metadata may print its mark itself.
    static void take_printed_mark(SourceParagraph& note) {
        const std::size_t end = std::min(note.text.find_first_of(" \t"), note.text.size());
        const std::string printed = note.text.substr(0, end);
        if (end == note.text.size() || !note.marks.empty() || !looks_like_mark(printed)) return;
        // After the mark "5" the note may well begin with "5 May".
        if (!note.number.empty() && (note.number != printed || is_digit(printed.front()))) return;
        note.number = printed;
        note.text = std::string(trim_space(std::string_view(note.text).substr(end)));
    }

    // A reference to a note of the metadata, or to one that stands elsewhere in the text.
    void take_reference(pugi::xml_node node) {
        std::string_view id = attribute(node, "href");
        if (id.starts_with('#')) id.remove_prefix(1);
        const auto found = std::find_if(loose_.begin(), loose_.end(),
                                        [&](pugi::xml_node note) { return attribute(note, "eId") == id; });
        std::string_view marker = attribute(node, "marker");
        if (!budget_.take_steps(loose_.size())) return;
        if (found == loose_.end()) return add_mark(marker);
        const pugi::xml_node note = *found;
        loose_.erase(found);
        if (marker.empty()) marker = attribute(note, "marker");
        take_note(note, marker);
    }

    void read_loose_notes() {
        for (const pugi::xml_node& note : std::exchange(loose_, {})) {
            take_note(note, attribute(note, "marker"));
            open_ = {};
        }
    }

    // ---- metadata

    // What is printed of them: notes, and the job number at the foot of the first page.
    void take_metadata(pugi::xml_node node) {
        for (const pugi::xml_node& child : node.children()) {
            const std::string_view name = local_name(child.name());
            if (name == "notes") {
                for (const pugi::xml_node& note : child.children()) loose_.push_back(note);
            } else if (name == "presentation") {
                for (SourceParagraph& paragraph : read_apart(child)) {
                    if (!paragraph.number.empty()) paragraph.text = paragraph.number + ' ' + paragraph.text;
                    paragraph.number.clear();
                    paragraph.marks.clear();
                    paragraph.role = Role::furniture;
                    paragraph.reason = Reason::foot_of_page;
                    furniture_.push_back(std::move(paragraph));
                }
            }
        }
    }

    Budget& budget_;
    std::vector<SourceParagraph> out_;
    std::vector<SourceParagraph> notes_;
    std::vector<SourceParagraph> furniture_;
    std::vector<pugi::xml_node> loose_;  // notes of the metadata that no text has referred to yet
    Open open_;
    std::string number_;  // of the next paragraph
    std::size_t count_ = 0;
};

}  // namespace

std::vector<SourceParagraph> read_paragraphs(pugi::xml_node root, Budget& budget) {
    return Reader(budget).read(root);
}

}  // namespace clausediff::detail::akn

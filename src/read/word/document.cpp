#include "read/word/document.hpp"

#include "base/line_break.hpp"
#include "read/word/revisions.hpp"
#include "read/word/xml.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace clausediff::detail::word {
namespace {

// A paragraph that may go on in the next.
struct Open {
    Block block;
    MarkedText text;
    bool says = false;  // the text is not blank
    std::optional<int> list, level;
    std::string style;
    std::vector<pugi::xml_node> boxes;  // text boxes that are anchored in it
};

class BlockReader {
public:
    BlockReader(const Styles& styles, Numbering& numbering, TextState& state)
        : styles_(styles), numbering_(numbering), state_(state) {}

    std::vector<Block> read(pugi::xml_node root) {
        walk(root);
        return std::move(out_);
    }

private:
    void walk(pugi::xml_node parent) {
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = local_name(node.name());
            if (name == "p") {
                take_paragraph(node);
            } else if ((name == "tr" && row_goes_here(node)) || (name == "tc" && cell_goes(node, state_.original))) {
                if (open_) finish();
            } else if (name != "sectPr") {
                if (name == "altChunk") state_.embeds = true;
                // A paragraph whose end is deleted goes on in the next, but in none of a table, a control or the like.
                if (open_ && node.first_child()) finish();
                name == "tr" ? take_row(node) : walk(node);
            }
            if (state_.budget->exhausted()) return;
        }
        if (open_) finish();
    }

    void take_paragraph(pugi::xml_node node) {
        ++count_;
        ParagraphText read = read_paragraph(node, styles_, state_);
        const bool is_first = !open_;
        if (is_first) open_.emplace().block.paragraph.line = count_;
        const bool says = !read.text.blank();
        if (is_first || !open_->says || says) take_properties(node, *open_);
        open_->says = open_->says || says;
        bool& bold = open_->block.paragraph.bold;
        bold = open_->text.text.empty() ? read.bold : bold && (read.bold || read.text.text.empty());
        open_->text.append(read.text, "");
        open_->block.elements.push_back(node);
        open_->block.trace.append(std::move(read.trace));
        open_->boxes.insert(open_->boxes.end(), read.boxes.begin(), read.boxes.end());
        if (!read.end_goes) finish();
    }

    // A paragraph has the properties of its end: where several are joined, those of the last that text is left of. One
    // that goes as a whole gives its number to none.
    void take_properties(pugi::xml_node node, Open& open) const {
        const pugi::xml_node properties = properties_of(node, "pPr", state_.original);
        open.style = attribute(child(properties, "pStyle"), "val");
        Style style = styles_.paragraph(open.style);
        take_paragraph_properties(properties, style);
        open.list = style.list;
        open.level = style.level;
        SourceParagraph& paragraph = open.block.paragraph;
        paragraph.indented = style.first_line.value_or(false);
        paragraph.centred = attribute(child(properties, "jc"), "val") == "center";
    }

    // Word counts no empty paragraph of a list either, it prints the number alone.
    void finish() {
        Open open = std::move(*open_);
        open_.reset();
        open.text.finish();
        SourceParagraph& paragraph = open.block.paragraph;
        if (open.text.text.empty() && in_row_ && open.list.value_or(0) > 0 && is_alone(open.block.elements)) {
            // A cell may hold nothing but a number.
            open.text.text = numbering_.next(*open.list, open.level, open.style);
            open.block.trace.add_fixed(open.text.text, open.block.elements.front());
        } else if (!open.text.text.empty() && open.list.value_or(0) > 0) {
            paragraph.number = numbering_.next(*open.list, open.level, open.style);
        }
        if (!open.text.text.empty()) {
            paragraph.text = std::move(open.text.text);
            paragraph.marks = std::move(open.text.marks);
            out_.push_back(std::move(open.block));
        }
        for (const pugi::xml_node& box : open.boxes) walk(box);
    }

    bool row_goes_here(pugi::xml_node row) const {
        const pugi::xml_node properties = child(row, "trPr");
        for (const pugi::xml_node& node : properties.children()) {
            if (is_revision(local_name(node.name()))) state_.revised = true;
        }
        return row_goes(row, state_.original);
    }

    // The only one in its cell.
    static bool is_alone(const std::vector<pugi::xml_node>& elements) {
        const std::string_view before = local_name(elements.front().previous_sibling().name());
        return (before.empty() || before == "tcPr") && !elements.back().next_sibling();
    }

    // The paragraphs of a cell side by side, the cells between tabs. A row of one cell is no table but a frame.
    void take_row(pugi::xml_node row) {
        std::vector<pugi::xml_node> cells;
        collect_cells(row, cells);
        if (cells.size() < 2) return walk(row);
        Block block;
        block.paragraph.line = count_ + 1;
        block.paragraph.table_row = true;
        block.elements.push_back(row);
        MarkedText text;
        for (const pugi::xml_node& cell : cells) {
            if (&cell != &cells.front()) {
                text.text += '\t';
                block.trace.add_fixed("\t", cell);
            }
            append_cell(cell, text, block.trace);
        }
        const auto tabs = [](std::string_view space) {
            return static_cast<int>(std::count(space.begin(), space.end(), '\t'));
        };
        const std::string_view all = text.text;
        const std::string_view kept = trim_space(all);
        if (!kept.empty()) {
            const auto first = static_cast<std::size_t>(kept.data() - all.data());
            block.paragraph.empty_first = tabs(all.substr(0, first));
            block.paragraph.empty_last = tabs(all.substr(first + kept.size()));
        }
        text.finish();
        if (text.text.empty()) return;
        // A table in a cell is text of the row that it stands in, and so of all rows around that.
        if (!state_.charge(text.text.size() + text.marks.size() * sizeof(SourceMark))) return;
        block.paragraph.text = std::move(text.text);
        block.paragraph.marks = std::move(text.marks);
        out_.push_back(std::move(block));
    }

    void append_cell(pugi::xml_node cell, MarkedText& text, Trace& trace) {
        MarkedText content;
        bool first = true;
        for (Block& block : read_cell(cell)) {
            MarkedText one;
            SourceParagraph& paragraph = block.paragraph;
            if (!std::exchange(first, false)) {
                content.text += kLineBreak;
                trace.add_fixed(std::string(kLineBreak), block.elements.front());
            }
            if (!paragraph.number.empty()) {
                one.text = paragraph.number + " ";
                trace.add_fixed(one.text, block.elements.front());
            }
            const std::size_t base = one.text.size();
            one.text += paragraph.text;
            for (SourceMark& mark : paragraph.marks) one.marks.push_back({base + mark.offset, std::move(mark.number)});
            content.append(one, "");
            trace.append(std::move(block.trace));
        }
        const std::size_t base = text.text.size();
        // A tab in a cell, or between those of a table in it, parts no cells of this row.
        std::replace(content.text.begin(), content.text.end(), '\t', ' ');
        text.text += content.text;
        for (SourceMark& mark : content.marks) text.marks.push_back({base + mark.offset, std::move(mark.number)});
    }

    // Those of the row itself: no row stands in a row but in a table of its own.
    void collect_cells(pugi::xml_node parent, std::vector<pugi::xml_node>& cells) const {
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = local_name(node.name());
            if (name == "tc") {
                const pugi::xml_node properties = child(node, "tcPr");
                if (child(properties, "cellIns") || child(properties, "cellDel")) state_.revised = true;
                if (!cell_goes(node, state_.original)) cells.push_back(node);
            } else if (name != "tbl" && name != "tr" && name != "p") {
                collect_cells(node, cells);
            }
        }
    }

    std::vector<Block> read_cell(pugi::xml_node cell) {
        std::vector<Block> outer = std::exchange(out_, {});
        const bool outer_row = std::exchange(in_row_, true);
        walk(cell);
        in_row_ = outer_row;
        return std::exchange(out_, std::move(outer));
    }

    const Styles& styles_;
    Numbering& numbering_;
    TextState& state_;
    std::vector<Block> out_;
    std::optional<Open> open_;  // a paragraph whose end is deleted
    std::size_t count_ = 0;     // of w:p
    bool in_row_ = false;       // a cell of a row is being read
};

// One note, however many paragraphs and tables it holds.
Block note(pugi::xml_node node, const NoteReference& reference, const Styles& styles, Numbering& numbering,
           TextState& state) {
    Block note;
    note.paragraph.role = Role::note;
    note.paragraph.number = reference.number;
    note.paragraph.reason = reference.endnote ? Reason::endnote : Reason::footnote;
    note.elements.push_back(node);
    for (Block& block : read_blocks(node, styles, numbering, state)) {
        if (!note.paragraph.text.empty()) {
            note.paragraph.text += ' ';
            note.trace.add_fixed(" ", block.elements.front());
        }
        note.paragraph.text += block.paragraph.text;
        note.trace.append(std::move(block.trace));
    }
    return note;
}

std::unordered_map<std::string_view, pugi::xml_node> by_id(pugi::xml_node root) {
    std::unordered_map<std::string_view, pugi::xml_node> notes;
    for (const pugi::xml_node& node : root.children()) notes.emplace(attribute(node, "id"), node);
    return notes;
}

}  // namespace

std::vector<Block> read_blocks(pugi::xml_node root, const Styles& styles, Numbering& numbering, TextState& state) {
    return BlockReader(styles, numbering, state).read(root);
}

std::vector<Block> read_text(const Roots& roots, const Styles& styles, Numbering& numbering, TextState& state) {
    std::vector<Block> blocks = read_blocks(child(roots.document, "body"), styles, numbering, state);
    const auto footnotes = by_id(roots.footnotes), endnotes = by_id(roots.endnotes);
    std::vector<Block> at_end;
    // Notes may refer to notes in their turn: the list grows while it is read.
    for (std::size_t i = 0; i < state.notes.size(); ++i) {
        const NoteReference reference = state.notes[i];
        const auto& notes = reference.endnote ? endnotes : footnotes;
        const auto found = notes.find(reference.id);
        (reference.endnote ? at_end : blocks)
            .push_back(
                note(found == notes.end() ? pugi::xml_node() : found->second, reference, styles, numbering, state));
    }
    blocks.insert(blocks.end(), std::make_move_iterator(at_end.begin()), std::make_move_iterator(at_end.end()));
    return blocks;
}

}  // namespace clausediff::detail::word

#include "read/word/document.hpp"

#include "read/word/xml.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace clausediff::word {
namespace {

class BlockReader {
public:
    BlockReader(const Styles& styles, Numbering& numbering, TextState& state)
        : styles_(styles), numbering_(numbering), state_(state) {}

    std::vector<SourceParagraph> read(pugi::xml_node root) {
        walk(root);
        if (open_) finish();
        return std::move(out_);
    }

private:
    void walk(pugi::xml_node parent) {
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = local_name(node.name());
            if (name == "p") {
                take_paragraph(node);
            } else if (name == "tr") {
                take_row(node);
            } else if (name != "sectPr") {
                walk(node);
            }
            if (state_.too_long) return;
        }
    }

    void take_paragraph(pugi::xml_node node) {
        ++count_;
        ParagraphText read = read_paragraph(node, styles_, state_);
        if (open_) {
            open_->text.append(read.text, "");
        } else {
            open_ = begin(node);
            open_->text = std::move(read.text);
            open_->bold = read.bold;
        }
        if (!read.end_goes) finish();
        for (const pugi::xml_node& box : read.boxes) walk(box);
    }

    struct Open {
        SourceParagraph paragraph;
        MarkedText text;
        bool bold = false;
        std::optional<int> list, level;
        std::string style;
    };

    Open begin(pugi::xml_node node) const {
        const pugi::xml_node properties = child(node, "pPr");
        Open open;
        open.style = attribute(child(properties, "pStyle"), "val");
        Style style = styles_.paragraph(open.style);
        take_paragraph_properties(properties, style);
        open.list = style.list;
        open.level = style.level;
        open.paragraph.indented = style.first_line.value_or(false);
        open.paragraph.centred = attribute(child(properties, "jc"), "val") == "center";
        open.paragraph.line = count_;
        return open;
    }

    void finish() {
        Open open = std::move(*open_);
        open_.reset();
        open.text.finish();
        if (open.text.text.empty())
            return;  // Word counts no empty paragraph of a list either, it prints the number alone
        SourceParagraph& paragraph = open.paragraph;
        if (open.list.value_or(0) > 0) paragraph.number = numbering_.next(*open.list, open.level, open.style);
        paragraph.text = std::move(open.text.text);
        paragraph.marks = std::move(open.text.marks);
        paragraph.bold = open.bold;
        out_.push_back(std::move(paragraph));
    }

    // The paragraphs of a cell side by side, the cells between tabs. A row of one cell is no table but a frame.
    void take_row(pugi::xml_node row) {
        std::vector<pugi::xml_node> cells;
        collect_cells(row, cells);
        if (cells.size() < 2) return walk(row);
        const std::size_t line = count_ + 1;
        MarkedText text;
        for (const pugi::xml_node& cell : cells) {
            if (&cell != &cells.front()) text.text += '\t';
            MarkedText content;
            for (SourceParagraph& paragraph : read_cell(cell)) {
                MarkedText one;
                if (!paragraph.number.empty()) one.text = paragraph.number + " ";
                const std::size_t base = one.text.size();
                one.text += paragraph.text;
                for (SourceMark& mark : paragraph.marks)
                    one.marks.push_back({base + mark.offset, std::move(mark.number)});
                content.append(one);
            }
            const std::size_t base = text.text.size();
            text.text += content.text;
            for (SourceMark& mark : content.marks) text.marks.push_back({base + mark.offset, std::move(mark.number)});
        }
        text.finish();
        if (text.text.empty()) return;
        // A table in a cell is text of the row that it stands in, and so of all rows around that.
        if (!state_.charge(text.text.size() + text.marks.size() * sizeof(SourceMark))) return;
        SourceParagraph paragraph;
        paragraph.text = std::move(text.text);
        paragraph.marks = std::move(text.marks);
        paragraph.table_row = true;
        paragraph.line = line;
        out_.push_back(std::move(paragraph));
    }

    // Those of the row itself: no row stands in a row but in a table of its own.
    static void collect_cells(pugi::xml_node parent, std::vector<pugi::xml_node>& cells) {
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = local_name(node.name());
            if (name == "tc") {
                cells.push_back(node);
            } else if (name != "tbl" && name != "tr" && name != "p") {
                collect_cells(node, cells);
            }
        }
    }

    std::vector<SourceParagraph> read_cell(pugi::xml_node cell) {
        std::vector<SourceParagraph> outer = std::exchange(out_, {});
        walk(cell);
        if (open_) finish();
        return std::exchange(out_, std::move(outer));
    }

    const Styles& styles_;
    Numbering& numbering_;
    TextState& state_;
    std::vector<SourceParagraph> out_;
    std::optional<Open> open_;  // a paragraph whose end is deleted
    std::size_t count_ = 0;     // of w:p
};

}  // namespace

std::vector<SourceParagraph> read_blocks(pugi::xml_node root, const Styles& styles, Numbering& numbering,
                                         TextState& state) {
    return BlockReader(styles, numbering, state).read(root);
}

}  // namespace clausediff::word

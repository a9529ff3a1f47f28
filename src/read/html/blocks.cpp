#include "read/html/blocks.hpp"

#include "base/number_format.hpp"
#include "base/one_of.hpp"
#include "read/marked_text.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::detail::html {
namespace {

// Elements that begin and end a paragraph.
bool is_block(std::string_view tag) {
    return is_one_of(
        tag, {"p",       "div",    "h1",         "h2",      "h3",      "h4",         "h5",      "h6",       "li",
              "ul",      "ol",     "dl",         "dt",      "dd",      "blockquote", "table",   "tbody",    "thead",
              "tfoot",   "tr",     "td",         "th",      "caption", "section",    "article", "main",     "center",
              "pre",     "figure", "figcaption", "address", "hr",      "body",       "html",    "fieldset", "details",
              "summary", "header", "footer",     "aside",   "form"});
}

bool is_heading(std::string_view tag) {
    return is_one_of(tag, {"h1", "h2", "h3", "h4", "h5", "h6"});
}

// The page around the text; none for other elements.
Reason furniture(std::string_view tag) {
    if (tag == "nav") return Reason::web_navigation;
    if (tag == "header") return Reason::web_head;
    if (tag == "footer") return Reason::foot_of_page;
    if (tag == "aside") return Reason::web_aside;
    if (is_one_of(tag, {"form", "button", "select"})) return Reason::web_form;
    return Reason::none;
}

std::string_view attribute(const Node* node, std::string_view name) {
    return node->attribute(name).value_or(std::string_view());
}

bool is_hidden(const Node* node) {
    if (node->attribute("hidden")) return true;
    std::string style(attribute(node, "style"));
    std::erase(style, ' ');
    return style.find("display:none") != std::string::npos;
}

bool is_centred(const Node* node) {
    std::string style(attribute(node, "style"));
    std::erase(style, ' ');
    return attribute(node, "align") == "center" || style.find("text-align:center") != std::string::npos;
}

int number_of(std::string_view text, int otherwise) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

// "[1]" is "1".
std::string_view without_brackets(std::string_view text) {
    text = trim_space(text);
    if (text.size() > 2 && text.front() == '[' && text.back() == ']') text = text.substr(1, text.size() - 2);
    return trim_space(text);
}

struct List {
    bool ordered = false;
    std::string format = "decimal";
    int next = 1;
    int step = 1;
};

class BlockReader {
public:
    explicit BlockReader(Budget& budget) : budget_(budget) {}

    std::vector<SourceParagraph> read(const Node* root) {
        walk(root);
        flush();
        return std::move(out_);
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
        if (is_hidden(node)) return;
        const bool outer = std::exchange(in_article_, in_article_ || tag == "article" || tag == "main");
        take_visible(node);
        in_article_ = outer;
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
            add_text(" ");
        } else if (tag == "a" && take_note_link(node)) {
            // its text was the mark
        } else if (tag == "sup") {
            take_superscript(node);
        } else if (tag == "tr") {
            take_row(node);
        } else if (is_block(tag)) {
            take_block(node);
        } else {
            children(node);
        }
    }

    void take_block(const Node* node) {
        const std::string_view tag = node->name;
        flush();
        if (is_one_of(tag, {"ol", "ul"})) lists_.push_back(list_of(node));
        if (tag == "li") start_item(node);
        const bool outer_bold = std::exchange(bold_, bold_ || is_heading(tag));
        const bool outer_centred = std::exchange(centred_, centred_ || tag == "center" || is_centred(node));
        const bool preformatted = std::exchange(preformatted_, preformatted_ || tag == "pre");
        children(node);
        flush();
        bold_ = outer_bold;
        centred_ = outer_centred;
        preformatted_ = preformatted;
        if (is_one_of(tag, {"ol", "ul"})) lists_.pop_back();
        // What stands in one element with an id of its own goes on with the note that begins in it.
        if (is_one_of(tag, {"div", "li", "section"})) in_note_ = false;
    }

    // ---- lists

    static List list_of(const Node* node) {
        List list;
        list.ordered = node->name == "ol";
        const std::string_view type = attribute(node, "type");
        if (type == "a") list.format = "lowerLetter";
        if (type == "A") list.format = "upperLetter";
        if (type == "i") list.format = "lowerRoman";
        if (type == "I") list.format = "upperRoman";
        const bool reversed = node->attribute("reversed").has_value();
        list.step = reversed ? -1 : 1;
        list.next = number_of(attribute(node, "start"), reversed ? static_cast<int>(items_of(node)) : 1);
        return list;
    }

    static std::size_t items_of(const Node* node) {
        std::size_t count = 0;
        for (const Node* child = node->first_child; child != nullptr; child = child->next) {
            if (child->name == "li") ++count;
        }
        return count;
    }

    void start_item(const Node* node) {
        if (lists_.empty()) return;
        List& list = lists_.back();
        if (!list.ordered) {
            number_ = "\xE2\x80\xA2";
            return;
        }
        const int value = number_of(attribute(node, "value"), list.next);
        list.next = value + list.step;
        number_ = format_number(value, list.format) + ".";
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
        MarkedText text;
        for (const Node* cell : cells) {
            if (cell != cells.front()) text.text += '\t';
            std::vector<SourceParagraph> outer = std::exchange(out_, {});
            children(cell);
            flush();
            MarkedText content;
            for (SourceParagraph& paragraph : out_)
                content.append({std::move(paragraph.text), std::move(paragraph.marks)});
            out_ = std::move(outer);
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
        if (superscript_) {
            raised_ += text;
            return;
        }
        flush_superscript();
        for (const char c : text) {
            const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (c == '\n' && preformatted_) {
                flush();
            } else if (!space) {
                text_.text += c;
            } else if (!text_.text.empty() && text_.text.back() != ' ') {
                text_.text += ' ';
            }
        }
    }

    void flush() {
        flush_superscript();
        MarkedText text = std::exchange(text_, {});
        text.finish();
        const bool row = std::exchange(row_, false);
        std::string note = std::exchange(note_, {});
        if (text.text.empty() || !budget_.take_text(text.text.size())) return;
        if (note.empty() && in_note_ && !out_.empty() && out_.back().role == Role::note) {
            out_.back().text += " " + text.text;
            return;
        }
        if (!budget_.take_paragraph()) return;
        SourceParagraph paragraph;
        paragraph.text = std::move(text.text);
        paragraph.marks = std::move(text.marks);
        paragraph.line = ++count_;
        paragraph.table_row = row;
        if (reason_ != Reason::none) {
            paragraph.role = Role::furniture;
            paragraph.reason = reason_;
            paragraph.marks.clear();
        } else if (!note.empty()) {
            paragraph.role = Role::note;
            paragraph.number = std::move(note);
            paragraph.reason = Reason::linked_note;
            in_note_ = true;
        } else {
            paragraph.number = std::exchange(number_, {});
            paragraph.bold = bold_;
            paragraph.centred = centred_;
        }
        out_.push_back(std::move(paragraph));
    }

    Budget& budget_;
    std::vector<SourceParagraph> out_;
    MarkedText text_;              // of the paragraph that is open
    std::string raised_;           // superscript text that is not finished
    std::string number_;           // of a list item whose first paragraph is to come
    std::string note_;             // the mark of the note that is open
    std::vector<List> lists_;      // that are open, the innermost last
    std::set<std::string> marks_;  // names of the places of marks in the text
    bool in_article_ = false;
    Reason reason_ = Reason::none;  // why what is read is furniture
    bool in_note_ = false, row_ = false, superscript_ = false, bold_ = false, centred_ = false, preformatted_ = false;
    std::size_t count_ = 0;
};

}  // namespace

Result<std::vector<SourceParagraph>> read_blocks(const Page& page, Budget& budget) {
    std::vector<SourceParagraph> blocks = BlockReader(budget).read(&page.nodes.front());
    if (budget.exhausted()) return budget.error();
    return blocks;
}

}  // namespace clausediff::detail::html

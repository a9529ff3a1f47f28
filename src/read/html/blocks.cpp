#include "read/html/blocks.hpp"

#include "base/number_format.hpp"
#include "read/marked_text.hpp"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::html {
namespace {

bool is_one_of(GumboTag tag, std::initializer_list<GumboTag> tags) {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

// Elements that begin and end a paragraph.
bool is_block(GumboTag tag) {
    return is_one_of(tag,
                     {GUMBO_TAG_P,       GUMBO_TAG_DIV,    GUMBO_TAG_H1,      GUMBO_TAG_H2,      GUMBO_TAG_H3,
                      GUMBO_TAG_H4,      GUMBO_TAG_H5,     GUMBO_TAG_H6,      GUMBO_TAG_LI,      GUMBO_TAG_UL,
                      GUMBO_TAG_OL,      GUMBO_TAG_DL,     GUMBO_TAG_DT,      GUMBO_TAG_DD,      GUMBO_TAG_BLOCKQUOTE,
                      GUMBO_TAG_TABLE,   GUMBO_TAG_TBODY,  GUMBO_TAG_THEAD,   GUMBO_TAG_TFOOT,   GUMBO_TAG_TR,
                      GUMBO_TAG_TD,      GUMBO_TAG_TH,     GUMBO_TAG_CAPTION, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,
                      GUMBO_TAG_MAIN,    GUMBO_TAG_CENTER, GUMBO_TAG_PRE,     GUMBO_TAG_FIGURE,  GUMBO_TAG_FIGCAPTION,
                      GUMBO_TAG_ADDRESS, GUMBO_TAG_HR,     GUMBO_TAG_BODY,    GUMBO_TAG_HTML,    GUMBO_TAG_FIELDSET,
                      GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY});
}

bool is_heading(GumboTag tag) {
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

// What a browser shows nothing of, or nothing that is text.
bool is_invisible(GumboTag tag) {
    return is_one_of(tag, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_HEAD, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT,
                           GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_SVG, GUMBO_TAG_MATH, GUMBO_TAG_CANVAS});
}

// The page around the text; "" for other elements.
std::string_view furniture(GumboTag tag) {
    if (tag == GUMBO_TAG_NAV) return "navigation of the page";
    if (tag == GUMBO_TAG_HEADER) return "head of the page";
    if (tag == GUMBO_TAG_FOOTER) return "foot of the page";
    if (tag == GUMBO_TAG_ASIDE) return "beside the text of the page";
    if (is_one_of(tag, {GUMBO_TAG_FORM, GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT})) return "a form of the page";
    return {};
}

std::string_view attribute(const GumboNode* node, const char* name) {
    const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found == nullptr ? std::string_view() : found->value;
}

bool is_hidden(const GumboNode* node) {
    if (gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr) return true;
    std::string style(attribute(node, "style"));
    std::erase(style, ' ');
    return style.find("display:none") != std::string::npos;
}

bool is_centred(const GumboNode* node) {
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
    explicit BlockReader(std::size_t nesting) : nesting_(nesting) {}

    std::optional<std::vector<SourceParagraph>> read(const GumboNode* root) {
        walk(root, 0);
        flush();
        if (too_deep_) return std::nullopt;
        return std::move(out_);
    }

private:
    void walk(const GumboNode* node, std::size_t depth) {
        if (depth > nesting_) {
            too_deep_ = true;
            return;
        }
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            add_text(node->v.text.text);
        } else if (node->type == GUMBO_NODE_ELEMENT) {
            take_element(node, depth);
        }
    }

    void children(const GumboNode* node, std::size_t depth) {
        const GumboVector& list = node->v.element.children;
        for (unsigned i = 0; i < list.length; ++i) walk(static_cast<const GumboNode*>(list.data[i]), depth + 1);
    }

    void take_element(const GumboNode* node, std::size_t depth) {
        const GumboTag tag = node->v.element.tag;
        if (is_invisible(tag) || is_hidden(node)) return;
        if (const std::string_view reason = furniture(tag); !reason.empty() && reason_.empty()) {
            flush();
            reason_ = reason;
            children(node, depth);
            flush();
            reason_ = {};
        } else if (tag == GUMBO_TAG_BR) {
            add_text(" ");
        } else if (tag == GUMBO_TAG_A && take_note_link(node)) {
            // its text was the mark
        } else if (tag == GUMBO_TAG_SUP) {
            take_superscript(node, depth);
        } else if (tag == GUMBO_TAG_TR) {
            take_row(node, depth);
        } else if (is_block(tag)) {
            take_block(node, depth);
        } else {
            children(node, depth);
        }
    }

    void take_block(const GumboNode* node, std::size_t depth) {
        const GumboTag tag = node->v.element.tag;
        flush();
        if (is_one_of(tag, {GUMBO_TAG_OL, GUMBO_TAG_UL})) lists_.push_back(list_of(node));
        if (tag == GUMBO_TAG_LI) start_item(node);
        const bool outer_bold = std::exchange(bold_, bold_ || is_heading(tag));
        const bool outer_centred = std::exchange(centred_, centred_ || tag == GUMBO_TAG_CENTER || is_centred(node));
        const bool preformatted = std::exchange(preformatted_, preformatted_ || tag == GUMBO_TAG_PRE);
        children(node, depth);
        flush();
        bold_ = outer_bold;
        centred_ = outer_centred;
        preformatted_ = preformatted;
        if (is_one_of(tag, {GUMBO_TAG_OL, GUMBO_TAG_UL})) lists_.pop_back();
        // What stands in one element with an id of its own goes on with the note that begins in it.
        if (is_one_of(tag, {GUMBO_TAG_DIV, GUMBO_TAG_LI, GUMBO_TAG_SECTION})) in_note_ = false;
    }

    // ---- lists

    static List list_of(const GumboNode* node) {
        List list;
        list.ordered = node->v.element.tag == GUMBO_TAG_OL;
        const std::string_view type = attribute(node, "type");
        if (type == "a") list.format = "lowerLetter";
        if (type == "A") list.format = "upperLetter";
        if (type == "i") list.format = "lowerRoman";
        if (type == "I") list.format = "upperRoman";
        const bool reversed = gumbo_get_attribute(&node->v.element.attributes, "reversed") != nullptr;
        list.step = reversed ? -1 : 1;
        list.next = number_of(attribute(node, "start"), reversed ? static_cast<int>(items_of(node)) : 1);
        return list;
    }

    static std::size_t items_of(const GumboNode* node) {
        std::size_t count = 0;
        const GumboVector& list = node->v.element.children;
        for (unsigned i = 0; i < list.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(list.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_LI) ++count;
        }
        return count;
    }

    void start_item(const GumboNode* node) {
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
    bool take_note_link(const GumboNode* node) {
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

    static bool holds_superscript(const GumboNode* node) {
        const GumboVector& list = node->v.element.children;
        for (unsigned i = 0; i < list.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(list.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_SUP) return true;
        }
        return false;
    }

    void remember_ids(const GumboNode* parent) {
        if (parent != nullptr && parent->type == GUMBO_NODE_ELEMENT && !is_block(parent->v.element.tag) &&
            !attribute(parent, "id").empty()) {
            marks_.emplace(attribute(parent, "id"));
        }
    }

    static std::string text_of(const GumboNode* node) {
        if (node->type == GUMBO_NODE_TEXT) return node->v.text.text;
        std::string text;
        if (node->type != GUMBO_NODE_ELEMENT) return text;
        const GumboVector& list = node->v.element.children;
        constexpr std::size_t kLongestMark = 16;
        for (unsigned i = 0; i < list.length && text.size() < kLongestMark; ++i) {
            text += text_of(static_cast<const GumboNode*>(list.data[i]));
        }
        return text;
    }

    void take_superscript(const GumboNode* node, std::size_t depth) {
        const bool outer = std::exchange(superscript_, true);
        children(node, depth);
        superscript_ = outer;
        if (!outer) flush_superscript();
    }

    void flush_superscript() {
        if (!raised_.empty()) text_.add_superscript(std::exchange(raised_, {}));
    }

    // ---- tables

    // The cells between tabs; a row of one cell is no table but a frame.
    void take_row(const GumboNode* row, std::size_t depth) {
        flush();
        std::vector<const GumboNode*> cells;
        const GumboVector& list = row->v.element.children;
        for (unsigned i = 0; i < list.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(list.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT && is_one_of(child->v.element.tag, {GUMBO_TAG_TD, GUMBO_TAG_TH})) {
                cells.push_back(child);
            }
        }
        if (cells.size() < 2) return children(row, depth);
        MarkedText text;
        for (const GumboNode* cell : cells) {
            if (cell != cells.front()) text.text += '\t';
            std::vector<SourceParagraph> outer = std::exchange(out_, {});
            children(cell, depth);
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
        if (text.text.empty()) return;
        if (note.empty() && in_note_ && !out_.empty() && out_.back().role == Role::note) {
            out_.back().text += " " + text.text;
            return;
        }
        SourceParagraph paragraph;
        paragraph.text = std::move(text.text);
        paragraph.marks = std::move(text.marks);
        paragraph.line = ++count_;
        paragraph.table_row = row;
        if (!reason_.empty()) {
            paragraph.role = Role::furniture;
            paragraph.reason = reason_;
            paragraph.marks.clear();
        } else if (!note.empty()) {
            paragraph.role = Role::note;
            paragraph.number = std::move(note);
            paragraph.reason = "links back to its mark";
            in_note_ = true;
        } else {
            paragraph.number = std::exchange(number_, {});
            paragraph.bold = bold_;
            paragraph.centred = centred_;
        }
        out_.push_back(std::move(paragraph));
    }

    std::size_t nesting_;
    bool too_deep_ = false;
    std::vector<SourceParagraph> out_;
    MarkedText text_;              // of the paragraph that is open
    std::string raised_;           // superscript text that is not finished
    std::string number_;           // of a list item whose first paragraph is to come
    std::string note_;             // the mark of the note that is open
    std::vector<List> lists_;      // that are open, the innermost last
    std::set<std::string> marks_;  // names of the places of marks in the text
    std::string_view reason_;      // why what is read is furniture
    bool in_note_ = false, row_ = false, superscript_ = false, bold_ = false, centred_ = false, preformatted_ = false;
    std::size_t count_ = 0;
};

}  // namespace

std::optional<std::vector<SourceParagraph>> read_blocks(const GumboNode* root, std::size_t nesting) {
    return BlockReader(nesting).read(root);
}

}  // namespace clausediff::html

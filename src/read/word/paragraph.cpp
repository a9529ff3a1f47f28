#include "read/word/paragraph.hpp"

#include "base/number_format.hpp"
#include "base/utf8.hpp"
#include "read/word/xml.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace clausediff::word {
namespace {

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

class ParagraphReader {
public:
    ParagraphReader(const Styles& styles, TextState& state) : styles_(styles), state_(state) {}

    ParagraphText read(pugi::xml_node paragraph) {
        const pugi::xml_node properties = child(paragraph, "pPr");
        const Style& style = styles_.paragraph(attribute(child(properties, "pStyle"), "val"));
        hidden_ = style.hidden.value_or(false);
        for (const pugi::xml_node& mark : child(properties, "rPr").children()) {
            const std::string_view name = local_name(mark.name());
            if (is_one_of(name, {"ins", "del", "moveFrom", "moveTo"})) state_.revised = true;
            out_.end_goes = out_.end_goes || goes(name);
        }
        walk(paragraph, 0);
        flush_superscript();
        out_.bold = letters_ > 0 && bold_letters_ == letters_;
        return std::move(out_);
    }

private:
    [[nodiscard]] bool goes(std::string_view name) const {
        return state_.original ? is_one_of(name, {"ins", "moveTo"}) : is_one_of(name, {"del", "moveFrom"});
    }

    // Links, tags, fields and revisions hold runs, at any depth.
    void walk(pugi::xml_node parent, std::size_t depth) {
        if (depth > state_.nesting) {
            state_.too_deep = true;
            return;
        }
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = local_name(node.name());
            if (is_one_of(name, {"ins", "del", "moveFrom", "moveTo"})) state_.revised = true;
            if (goes(name) || name == "pPr" || name == "Fallback") continue;
            if (name == "r") {
                read_run(node, depth);
            } else if (name == "txbxContent") {
                out_.boxes.push_back(node);
            } else {
                walk(node, depth + 1);
            }
        }
    }

    void read_run(pugi::xml_node run, std::size_t depth) {
        const pugi::xml_node properties = child(run, "rPr");
        Style style = styles_.character(attribute(child(properties, "rStyle"), "val"));
        take_run_properties(properties, style);
        if (style.hidden.value_or(hidden_)) return;
        superscript_ = style.superscript.value_or(false);
        bold_ = is_on(properties, "b");
        for (const pugi::xml_node& node : run.children()) read_content(node, depth);
    }

    void read_content(pugi::xml_node node, std::size_t depth) {
        const std::string_view name = local_name(node.name());
        if (name == "fldChar") return take_field(attribute(node, "fldCharType"));
        if (in_instruction() || name == "rPr") return;
        if (name == "t" || (name == "delText" && state_.original)) {
            add(own_mark_ ? take_own_mark(node.text().get()) : std::string_view(node.text().get()));
        } else if (is_one_of(name, {"tab", "ptab"})) {
            add("\t");
        } else if (is_one_of(name, {"br", "cr"})) {
            add(" ");
        } else if (name == "noBreakHyphen") {
            add("\xE2\x80\x91");
        } else if (name == "sym") {
            add_symbol(node);
        } else if (is_one_of(name, {"footnoteReference", "endnoteReference"})) {
            add_note(node, name == "endnoteReference");
        } else if (is_one_of(name, {"drawing", "pict", "object", "AlternateContent"})) {
            walk(node, depth + 1);
        }
    }

    // Of a field its result is printed, not its instruction.
    void take_field(std::string_view type) {
        if (type == "begin") state_.fields.push_back(true);
        if (type == "separate" && !state_.fields.empty()) state_.fields.back() = false;
        if (type == "end" && !state_.fields.empty()) state_.fields.pop_back();
    }

    [[nodiscard]] bool in_instruction() const {
        return std::find(state_.fields.begin(), state_.fields.end(), true) != state_.fields.end();
    }

    void add(std::string_view text) {
        if (superscript_) {
            raised_ += text;
            return;
        }
        flush_superscript();
        out_.text.text += text;
        for (const char c : text) {
            const bool letter = c != ' ' && c != '\t';
            letters_ += letter ? 1U : 0U;
            bold_letters_ += letter && bold_ ? 1U : 0U;
        }
    }

    void flush_superscript() {
        if (!raised_.empty()) out_.text.add_superscript(std::exchange(raised_, {}));
    }

    void add_symbol(pugi::xml_node node) {
        const std::string code(attribute(node, "char"));
        const auto number = static_cast<char32_t>(std::strtoul(code.c_str(), nullptr, 16));
        std::string text;
        append_utf8(text, symbol(attribute(node, "font"), number, false));
        add(text);
    }

    void add_note(pugi::xml_node node, bool endnote) {
        flush_superscript();
        NoteReference reference;
        reference.endnote = endnote;
        reference.id = attribute(node, "id");
        if (is_one_of(attribute(node, "customMarkFollows"), {"1", "true", "on"})) {
            own_mark_ = true;  // the text behind it is the mark
        } else {
            // Word counts footnotes in figures and endnotes in small Roman numbers unless it is told otherwise.
            reference.number =
                endnote ? format_number(++state_.endnotes, "lowerRoman") : format_number(++state_.footnotes, "decimal");
            out_.text.add_mark(reference.number);
        }
        state_.notes.push_back(std::move(reference));
    }

    std::string_view take_own_mark(std::string_view text) {
        const std::size_t end = std::min(text.find(' '), text.size());
        state_.notes.back().number = text.substr(0, end);
        out_.text.add_mark(state_.notes.back().number);
        own_mark_ = false;
        return text.substr(end);
    }

    const Styles& styles_;
    TextState& state_;
    ParagraphText out_;
    bool hidden_ = false;
    bool superscript_ = false;
    bool bold_ = false;
    bool own_mark_ = false;
    std::string raised_;  // superscript text that is not finished
    std::size_t letters_ = 0, bold_letters_ = 0;
};

}  // namespace

ParagraphText read_paragraph(pugi::xml_node paragraph, const Styles& styles, TextState& state) {
    return ParagraphReader(styles, state).read(paragraph);
}

}  // namespace clausediff::word

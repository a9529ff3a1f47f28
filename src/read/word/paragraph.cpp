#include "read/word/paragraph.hpp"

#include "base/line_break.hpp"
#include "base/number_format.hpp"
#include "base/one_of.hpp"
#include "base/symbol_font.hpp"
#include "base/utf8.hpp"
#include "read/word/revisions.hpp"
#include "read/word/xml.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>

namespace clausediff::detail::word {
namespace {

class ParagraphReader {
public:
    ParagraphReader(const Styles& styles, TextState& state) : styles_(styles), state_(state) {}

    ParagraphText read(pugi::xml_node paragraph) {
        const pugi::xml_node properties = child(paragraph, "pPr");
        if (child(properties, "pPrChange")) state_.revised = true;
        const pugi::xml_node own = properties_of(paragraph, "pPr", state_.original);
        const Style& style = styles_.paragraph(attribute(child(own, "pStyle"), "val"));
        hidden_ = style.hidden.value_or(false);
        all_struck_ = style.struck.value_or(false);
        for (const pugi::xml_node& mark : child(properties, "rPr").children()) {
            const std::string_view name = local_name(mark.name());
            if (is_revision(name)) state_.revised = true;
            out_.end_goes = out_.end_goes || goes(name, state_.original);
        }
        walk(paragraph);
        flush_superscript();
        out_.bold = letters_ > 0 && bold_letters_ == letters_;
        return std::move(out_);
    }

private:
    // Links, tags, fields and revisions hold runs, at any depth.
    void walk(pugi::xml_node parent) {
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = local_name(node.name());
            if (is_revision(name)) state_.revised = true;
            if (goes(name, state_.original) || name == "pPr" || name == "Fallback") continue;
            if (name == "r") {
                read_run(node);
            } else if (name == "txbxContent") {
                out_.boxes.push_back(node);
            } else if (is_one_of(name, {"oMath", "oMathPara"}) && !equation_) {
                equation_ = node;
                walk(node);
                equation_ = {};
            } else {
                walk(node);
            }
        }
    }

    void read_run(pugi::xml_node run) {
        const pugi::xml_node properties = properties_of(run, "rPr", state_.original);
        Style style = styles_.character(attribute(child(properties, "rStyle"), "val"));
        take_run_properties(properties, style);
        if (style.hidden.value_or(hidden_)) return;
        run_ = run;
        superscript_ = style.superscript.value_or(false);
        bold_ = is_on(properties, "b");
        struck_ = style.struck.value_or(all_struck_);
        for (const pugi::xml_node& node : run.children()) read_content(node);
    }

    void read_content(pugi::xml_node node) {
        const std::string_view name = local_name(node.name());
        content_ = node;
        if (name == "fldChar") return take_field(attribute(node, "fldCharType"));
        if (state_.instructions > 0 || name == "rPr") return;
        if (struck_ && is_dropped(node, name)) return;
        if (name == "t" || (name == "delText" && state_.original)) {
            own_mark_of_ ? take_own_mark(node.text().get()) : add(node.text().get());
        } else if (is_one_of(name, {"tab", "ptab"})) {
            add("\t");
        } else if (is_one_of(name, {"br", "cr"})) {
            add(kLineBreak);
        } else if (name == "noBreakHyphen") {
            add("\xE2\x80\x91");
        } else if (name == "sym") {
            add_symbol(node);
        } else if (is_one_of(name, {"footnoteReference", "endnoteReference"})) {
            add_note(node, name == "endnoteReference");
        } else if (is_one_of(name, {"drawing", "pict", "object", "AlternateContent"})) {
            walk(node);
        }
    }

    // Notes that text is struck through. A drawing in such a run is not.
    bool is_dropped(pugi::xml_node node, std::string_view name) {
        if (name == "t" && !trim_space(node.text().get()).empty()) state_.struck = true;
        return state_.drops_struck && !is_one_of(name, {"drawing", "pict", "object", "AlternateContent"});
    }

    // Of a field its result is printed, not its instruction.
    void take_field(std::string_view type) {
        if (type == "begin") {
            state_.fields.push_back(true);
            ++state_.instructions;
            if (state_.traced) {
                open_fields_.push_back(out_.trace.fields.size());
                out_.trace.fields.push_back({run_, {}});
            }
        } else if ((type == "separate" || type == "end") && !state_.fields.empty()) {
            if (state_.fields.back()) --state_.instructions;
            state_.fields.back() = false;
            if (type == "end") state_.fields.pop_back();
            if (type == "end" && !open_fields_.empty()) {
                out_.trace.fields[open_fields_.back()].end = run_;
                open_fields_.pop_back();
            }
        }
    }

    void add(std::string_view text) {
        if (!state_.charge(text.size())) return;
        if (superscript_) {
            raised_ += text;
            if (state_.traced) trace(PieceKind::letters, text);
            return;
        }
        flush_superscript();
        if (state_.traced) trace(PieceKind::letters, text);
        raised_from_ = out_.trace.pieces.size();
        out_.text.text += text;
        if (text == kLineBreak) return;
        for (const char c : text) {
            const bool letter = c != ' ' && c != '\t';
            letters_ += letter ? 1U : 0U;
            bold_letters_ += letter && bold_ ? 1U : 0U;
        }
    }

    void flush_superscript() {
        if (raised_.empty()) return;
        const std::size_t marks = out_.text.marks.size();
        out_.text.add_superscript(std::exchange(raised_, {}));
        if (out_.text.marks.size() == marks) return;
        for (std::size_t i = raised_from_; i < out_.trace.pieces.size(); ++i) {
            Piece& piece = out_.trace.pieces[i];
            if (piece.kind == PieceKind::letters) piece.kind = PieceKind::mark;
        }
    }

    void trace(PieceKind kind, std::string_view text) {
        std::vector<Piece>& pieces = out_.trace.pieces;
        if (equation_) {
            if (pieces.empty() || pieces.back().content != equation_) {
                pieces.push_back({PieceKind::equation, "", {}, equation_, Piece::kNoField});
            }
            pieces.back().text += text;
            return;
        }
        pieces.push_back(
            {kind, std::string(text), run_, content_, open_fields_.empty() ? Piece::kNoField : open_fields_.back()});
    }

    void add_symbol(pugi::xml_node node) {
        const std::string code(attribute(node, "char"));
        const auto number = static_cast<char32_t>(std::strtoul(code.c_str(), nullptr, 16));
        std::string text;
        append_utf8(text, symbol(attribute(node, "font"), number));
        add(text);
    }

    void add_note(pugi::xml_node node, bool endnote) {
        flush_superscript();
        if (state_.traced) trace(PieceKind::note, "");
        raised_from_ = out_.trace.pieces.size();
        const std::string id(attribute(node, "id"));
        const auto [known, is_new] = (endnote ? state_.endnotes : state_.footnotes).emplace(id, state_.notes.size());
        if (is_new) state_.notes.push_back({endnote, id, ""});
        NoteReference& note = state_.notes[known->second];
        if (is_one_of(attribute(node, "customMarkFollows"), {"1", "true", "on"})) {
            own_mark_of_ = known->second;  // the text that follows is the mark
            return;
        }
        // Word counts footnotes in figures and endnotes in small Roman numbers unless it is told otherwise.
        if (note.number.empty()) {
            note.number = endnote ? format_number(++state_.counted_endnotes, "lowerRoman")
                                  : format_number(++state_.counted_footnotes, "decimal");
        }
        add_mark(note.number);
    }

    void take_own_mark(std::string_view text) {
        const std::size_t end = std::min(text.find(' '), text.size());
        NoteReference& note = state_.notes[*own_mark_of_];
        if (note.number.empty()) note.number = text.substr(0, end);
        add_mark(note.number);
        own_mark_of_.reset();
        if (end < text.size()) return add(text.substr(end));
        if (state_.traced) trace(PieceKind::mark, text);
        raised_from_ = out_.trace.pieces.size();
    }

    void add_mark(const std::string& number) {
        if (state_.charge(sizeof(SourceMark))) out_.text.add_mark(number);
    }

    const Styles& styles_;
    TextState& state_;
    ParagraphText out_;
    bool hidden_ = false;
    bool superscript_ = false;
    bool bold_ = false;
    bool all_struck_ = false, struck_ = false;
    std::optional<std::size_t> own_mark_of_;  // index of the note
    std::string raised_;                      // superscript text that is not finished
    std::size_t raised_from_ = 0;             // the piece it begins with
    pugi::xml_node run_, content_;            // which are being read
    pugi::xml_node equation_;                 // in which they stand; null outside of equations
    std::vector<std::size_t> open_fields_;
    std::size_t letters_ = 0, bold_letters_ = 0;
};

}  // namespace

ParagraphText read_paragraph(pugi::xml_node paragraph, const Styles& styles, TextState& state) {
    return ParagraphReader(styles, state).read(paragraph);
}

}  // namespace clausediff::detail::word

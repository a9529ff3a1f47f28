#include "base/ascii.hpp"
#include "render/docx/parts.hpp"
#include "render/docx/xml.hpp"

#include <algorithm>
#include <string_view>

namespace clausediff::detail::render::docx {
namespace {

// Word numbers notes itself; what is printed otherwise ("*") it takes as it stands.
bool is_counted(const std::string& mark) {
    return all_digits(mark);
}

void append_text(std::string& out, std::string_view text, bool deleted) {
    const char* element = deleted ? "w:delText" : "w:t";
    while (!text.empty()) {
        const std::size_t tab = std::min(text.find('\t'), text.size());
        if (tab > 0) {
            ((out += '<') += element) += " xml:space=\"preserve\">";
            append_xml(out, text.substr(0, tab));
            ((out += "</") += element) += '>';
        }
        if (tab == text.size()) return;
        out += "<w:tab/>";
        text.remove_prefix(tab + 1);
    }
}

// In the order of the schema: fonts, italics, position, direction. Chinese has no italics, but another font.
void append_properties(std::string& out, const Run& run) {
    const bool italic = run.look == Look::italic;
    if (run.look == Look::body && run.script == Script::latin) return;
    out += "<w:rPr>";
    if (run.script == Script::han) {
        out += italic ? "<w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"KaiTi\"/>" : "<w:rFonts w:hint=\"eastAsia\"/>";
    } else if (italic) {
        out += run.script == Script::arabic ? "<w:i/><w:iCs/>" : "<w:i/>";
    }
    if (run.look == Look::superscript) out += "<w:vertAlign w:val=\"superscript\"/>";
    if (run.script == Script::arabic) out += "<w:rtl/>";
    out += "</w:rPr>";
}

void append_reference(std::string& out, const Run& run, const std::string& mark) {
    out += "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/>";
    if (run.script == Script::arabic) out += "<w:rtl/>";
    out += "</w:rPr><w:footnoteReference";
    if (!is_counted(mark)) out += " w:customMarkFollows=\"1\"";
    out += " w:id=\"" + std::to_string(run.note + kFirstNote) + "\"/>";
    if (!is_counted(mark)) append_text(out, mark, run.op == Op::remove);
    out += "</w:r>";
}

void append_run(std::string& out, const Run& run, const std::vector<Note>& notes) {
    if (run.note > 0) return append_reference(out, run, notes[run.note - 1].mark);
    out += "<w:r>";
    append_properties(out, run);
    append_text(out, run.text, run.op == Op::remove && run.move == 0);
    out += "</w:r>";
}

}  // namespace

void append_runs(std::string& out, std::span<const Run> runs, Signature& revisions, const std::vector<Note>& notes) {
    for (std::size_t i = 0; i < runs.size();) {
        const Op op = runs[i].op;
        const std::size_t move = runs[i].move;
        out += revisions.open(op, move > 0);
        for (; i < runs.size() && runs[i].op == op && runs[i].move == move; ++i) append_run(out, runs[i], notes);
        out += Signature::close(op, move > 0);
    }
}

}  // namespace clausediff::detail::render::docx

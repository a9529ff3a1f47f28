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

void append_reference(std::string& out, const Run& run, const std::string& mark) {
    out += "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference";
    if (!is_counted(mark)) out += " w:customMarkFollows=\"1\"";
    out += " w:id=\"" + std::to_string(run.note + kFirstNote) + "\"/>";
    if (!is_counted(mark)) append_text(out, mark, run.op == Op::remove);
    out += "</w:r>";
}

void append_run(std::string& out, const Run& run, const std::vector<Note>& notes) {
    if (run.note > 0) return append_reference(out, run, notes[run.note - 1].mark);
    out += "<w:r>";
    if (run.look == Look::italic) out += "<w:rPr><w:i/></w:rPr>";
    if (run.look == Look::superscript) out += "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>";
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

#include "render/html/escape.hpp"
#include "render/html/head.hpp"
#include "render/html/history_view.hpp"
#include "render/marked_text.hpp"

#include <fmt/format.h>

namespace clausediff::detail::render::html {
namespace {

constexpr std::size_t kSymbol = 8;  // bytes

class Matrix {
public:
    Matrix(std::string& out, const HistoryView& view) : out_(out), view_(view), history_(view.history) {}

    void write() {
        out_ +=
            "<nav class=\"matrix\" aria-label=\"Clauses through the members\" tabindex=\"0\"><table>\n"
            "<caption>A row a clause, a column a member</caption>\n";
        head();
        for (std::size_t i = 0; i < view_.shown.size(); ++i) {
            enter_part(view_.parts[i]);
            row(history_.lineages[view_.shown[i]]);
        }
        out_ += part_ < 0 ? "</table></nav>\n" : "</tbody></table></nav>\n";
    }

private:
    void head() {
        out_ += "<thead><tr><th scope=\"col\">Clause</th>";
        for (std::size_t m = 0; m < history_.members.size(); ++m) {
            const std::string& name = view_.names[m];
            const std::string& tag = view_.tags[m];
            // A name longer than "69/317" goes over several lines.
            out_ += fmt::format("<th scope=\"col\" class=\"m{}{}\">", m, name.size() > kSymbol ? " long" : "");
            // Of "69/317" the tag is a part, any other is said beside the name.
            if (name.rfind(tag + '/', 0) != 0) out_ += fmt::format("<b>{}</b> ", escaped(tag));
            append_text(out_, name);
            out_ += "</th>";
        }
        out_ += "</tr></thead>\n";
    }

    void enter_part(Section section) {
        const int part = static_cast<int>(section);
        if (part == part_) return;
        if (part_ >= 0) out_ += "</tbody>\n";
        part_ = part;
        out_ +=
            fmt::format("<tbody><tr class=\"part\"><th scope=\"rowgroup\" colspan=\"{}\"><span>{}</span></th></tr>\n",
                        history_.members.size() + 1, part_title(section));
    }

    void row(const Lineage& lineage) {
        out_ +=
            lineage.dropped ? "<tr class=\"gone\"><th scope=\"row\"><a href=\"#" : "<tr><th scope=\"row\"><a href=\"#";
        append_fragment(out_, view_.anchor_of(lineage));
        out_ += "\">";
        append_text(out_, view_.label_of(lineage));
        out_ += "</a> <span>";
        append_text(out_, elide(history_.clause(lineage.newest())->text, true, false));
        out_ += "</span></th>";
        for (std::size_t m = 0; m < lineage.states.front().member; ++m) out_ += "<td></td>";
        // A label stands where it changed; that of the row stands at its head.
        const Clause* last = history_.clause(lineage.newest());
        for (std::size_t i = 0; i < lineage.states.size(); ++i) {
            const ClauseState* next = i + 1 < lineage.states.size() ? &lineage.states[i + 1] : nullptr;
            cell(lineage.states[i], next, last);
        }
        out_ += "</tr>\n";
    }

    // From a clause that goes on a line leads to the next cell.
    void cell(const ClauseState& state, const ClauseState* next, const Clause*& last) {
        const bool goes_on = state.clause && next != nullptr &&
                             (next->event == ClauseEvent::same || next->event == ClauseEvent::amended);
        out_ += fmt::format("<td class=\"{}{}{}\"><i>{}</i>", name(state.event), state.certain ? "" : " possible",
                            goes_on ? " on" : "", cell_words(state));
        if (const Clause* clause = history_.clause(state)) {
            if (last->label != clause->label || state.moved) {
                out_ += "<small>";
                append_text(out_, clause->label);
                // A mark for the eye: the words say it, too.
                if (state.moved) out_ += "<span aria-hidden=\"true\"> \u2195</span>";
                out_ += "</small>";
            }
            last = clause;
        }
        out_ += "</td>";
    }

    std::string& out_;
    const HistoryView& view_;
    const History& history_;
    int part_ = -1;
};

}  // namespace

void append_matrix(std::string& out, const HistoryView& view) {
    Matrix(out, view).write();
}

}  // namespace clausediff::detail::render::html

// The history of a series as a page: a matrix of members and clauses, and the clauses with their words and redlines.
#include <clausediff/render.hpp>

#include "render/head.hpp"
#include "render/history_rows.hpp"
#include "render/html/assets.hpp"
#include "render/html/document.hpp"
#include "render/html/escape.hpp"
#include "render/html/head.hpp"
#include "render/html/history_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace clausediff {

using namespace detail;
namespace {

using namespace render;

class HistoryPage {
public:
    HistoryPage(const History& history, const HistoryOptions& options)
        : history_(history),
          view_(history, shown_lineages(history, options)),
          one_clause_(!options.clause.empty()),
          title_(options.title.empty() ? history.title : options.title) {
        if (title_.empty()) title_ = history.members.back().name;
    }

    std::string run() {
        const std::string style = std::string(html::kHistoryStyle) + tints();
        const std::string attributes = html::page_attributes(history_.members[view_.newest()].text->metadata.language);
        html::PageHead head{title_, attributes, style, html::kHistoryScriptHash, running_head()};
        head.body_class = "clausediff history";
        head.whole = true;
        html::append_page_begin(out_, head);
        header();
        out_ += "<div class=\"frame\">\n";
        html::append_matrix(out_, view_);
        clauses();
        out_ += "</div>\n";
        html::append_member_notes(out_, view_);
        ((out_ += "<script>") += html::kHistoryScript) += "</script>\n<span id=\"end\"></span>\n</body>\n</html>\n";
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string running_head() const {
        return history_.members.front().name + " to " + history_.members.back().name;
    }

    // A hue for each member, from the oldest to the newest.
    [[nodiscard]] std::string tints() const {
        std::string rules;
        const std::size_t last = std::max<std::size_t>(history_.members.size() - 1, 1);
        for (std::size_t m = 0; m < history_.members.size(); ++m) {
            rules += fmt::format(".m{} {{ --hue: {}; }}\n", m, 220 + 200 * m / last);
        }
        return rules;
    }

    void header() {
        out_ += "<header>\n<h1>";
        html::append_text(out_, title_);
        out_ += "</h1>\n<ol class=\"members\">\n";
        for (std::size_t m = 0; m < history_.members.size(); ++m) member(m);
        out_ += "</ol>\n";
        if (!one_clause_) summary();
        legend();
        out_ += "</header>\n";
    }

    void member(std::size_t index) {
        const HistoryMember& member = history_.members[index];
        const std::string tag = html::escaped(view_.tags[index]);
        out_ += fmt::format("<li class=\"m{}{}\" data-name=\"{}\"><b>{}</b> ", index, member.text ? "" : " missing",
                            html::escaped(member.name), tag);
        html::append_text(out_, member.name);
        if (member.text == nullptr) {
            out_ += " <em>not available</em>";
        } else if (!member.text->metadata.adopted.empty()) {
            out_ += " <span>" + html::escaped(member.text->metadata.adopted) + "</span>";
        }
        out_ += "</li>\n";
    }

    // Since when the clauses of the newest text, without its closing lines, stand in it without a break.
    void summary() {
        std::vector<std::size_t> since(history_.members.size(), 0);
        std::size_t dropped = 0;
        for (const std::size_t i : view_.shown) {
            const Lineage& lineage = history_.lineages[i];
            if (history_.clause(lineage.newest())->type == ClauseType::closing) continue;
            lineage.dropped ? ++dropped : ++since[lineage.introduced];
        }
        const std::size_t in_force = std::accumulate(since.begin(), since.end(), std::size_t{0});
        out_ += "<p class=\"counts\">" + counted(in_force, "clause") + " of ";
        html::append_text(out_, history_.members[view_.newest()].name);
        const char* sign = ": ";
        for (std::size_t m = 0; m < since.size(); ++m) {
            if (since[m] == 0) continue;
            const std::string name = html::escaped(view_.names[m]);
            const std::optional<std::size_t> before = view_.since(m);
            out_ += before ? fmt::format("{}{} came in between {} and {}", sign, since[m],
                                         html::escaped(view_.names[*before]), name)
                           : fmt::format("{}{} since {}", sign, since[m], name);
            sign = ", ";
        }
        if (dropped > 0) out_ += fmt::format("; {} dropped before", counted(dropped, "clause"));
        out_ += ".</p>\n";
    }

    void legend() {
        out_ += "<ul class=\"legend\" aria-label=\"Signs\">";
        for (const char* event : {"introduced", "same", "amended", "returned", "dropped", "absent", "unavailable"}) {
            const std::string_view words = std::string_view(event) == "absent"        ? "not in the text"
                                           : std::string_view(event) == "unavailable" ? "member not available"
                                                                                      : event;
            out_ += fmt::format("<li class=\"{}\"><i></i> {}</li>", event, words);
        }
        out_ +=
            "</ul>\n<p class=\"hint\">A label stands where it was another, an arrow where the clause moved. Words "
            "carry the number of the member that put them into the clause" +
            std::string(has_gap() ? " (or a missing one before it: 70–74)" : "") +
            ", and in brackets that of the first member that had them, there or elsewhere. Citations, symbols, "
            "sessions and "
            "dates are underlined with dots: they roll forward.</p>\n";
    }

    [[nodiscard]] bool has_gap() const {
        for (std::size_t m = 0; m < history_.members.size(); ++m) {
            if (view_.since(m)) return true;
        }
        return false;
    }

    void clauses() {
        out_ += "<main id=\"text\">\n";
        int part = -1;
        for (std::size_t i = 0; i < view_.shown.size(); ++i) {
            const Section section = view_.parts[i];
            if (static_cast<int>(section) != part) {
                if (part >= 0) out_ += "</section>\n";
                part = static_cast<int>(section);
                out_ += fmt::format("<section aria-labelledby=\"part-{0}\"><h2 id=\"part-{0}\">{1}</h2>\n",
                                    name(section), html::part_title(section));
            }
            html::append_lineage(out_, view_, view_.shown[i]);
        }
        if (part >= 0) out_ += "</section>\n";
        out_ += "</main>\n";
    }

    const History& history_;
    html::HistoryView view_;
    bool one_clause_;  // of many: it would be counted as all
    std::string title_;
    std::string out_;
};

}  // namespace

std::string render_history_html(const History& history, const HistoryOptions& options) {
    return HistoryPage(history, options).run();
}

}  // namespace clausediff

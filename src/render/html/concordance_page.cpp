// A concordance as a page: a column a language, with the findings under the label of their clause.
#include <clausediff/render.hpp>

#include "render/html/document.hpp"
#include "render/html/escape.hpp"
#include "render/html/head.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff {

using namespace detail;
namespace {

using namespace render;

// Beside the style of the redline.
constexpr std::string_view kColumns = R"css(
body.clausediff { max-width: none; }
header dd { overflow-wrap: anywhere; }
.languages { overflow-x: auto; }
.languages table { width: 100%; min-width: 60rem; table-layout: fixed; margin: 0; }
.languages th, .languages td { text-align: start; vertical-align: top; padding: .4rem .6rem; }
.languages thead th { position: sticky; top: 0; background: var(--page); color: var(--ink); font-weight: bold; border-block-end: 2px solid var(--ink); writing-mode: horizontal-tb; }
.languages thead th:first-child { width: 11rem; }
.languages tbody tr:last-child { font-weight: inherit; }
.languages tbody th { font-weight: normal; color: var(--quiet); padding-inline-start: .5rem; border-inline-start: 4px solid transparent; overflow-wrap: anywhere; }
.languages tr.dissent th { border-inline-start-color: var(--removed); }
.languages td { font: 1rem/1.5 "Times New Roman", "Liberation Serif", Tinos, Times, "Noto Naskh Arabic", "Noto Serif CJK SC", serif; }
.languages td.dissents { background: var(--panel); box-shadow: inset 3px 0 var(--removed); }
.languages td .own { color: var(--quiet); font-size: .8125rem; }
.languages .cell { unicode-bidi: isolate; }
.languages .cell::before { content: attr(data-column); unicode-bidi: isolate; font: .6875rem/1 "Helvetica Neue", "Liberation Sans", Arimo, Arial, sans-serif; color: var(--quiet); border-inline-start: 1px solid var(--quiet); padding-inline: .2rem .3rem; }
.languages mark { background: var(--found); color: var(--ink); text-decoration: underline wavy var(--removed); }
.lacks { color: var(--removed); font-style: italic; }
.found { list-style: none; margin: .3rem 0 0; padding: 0; color: var(--ink); }
.found li { margin-block-end: .3rem; } .found li:target { outline: 2px solid var(--accent); }
.found .rule { color: var(--quiet); } .found .note { color: var(--quiet); }
.counts { margin: 0 0 1rem; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1rem; font: .8125rem/1.6 "Helvetica Neue", "Liberation Sans", Arimo, Arial, sans-serif; }
fieldset.choice { border: 0; padding: 0; } .choice legend { padding: 0; color: var(--quiet); } .choice label { margin-inline-end: 1rem; white-space: nowrap; }
.choice { display: block; margin: 0 0 .8rem; font: .875rem/1.6 "Helvetica Neue", "Liberation Sans", Arimo, Arial, sans-serif; }
body:has(#dissent:checked) .languages tbody tr:not(.dissent) { display: none; }
@media screen and (max-width: 52rem) {
  .languages table, .languages tbody, .languages tr, .languages td, .languages tbody th { display: block; min-width: 0; width: 100%; }
  .languages caption { display: block; }
  .languages thead { display: none; }
  .languages td::before { content: attr(data-language); display: block; font: .75rem/1.4 "Helvetica Neue", "Liberation Sans", Arimo, Arial, sans-serif; color: var(--quiet); }
}
@media print {
  .languages { overflow: visible; } .languages table { min-width: 0; } .languages td { font-size: .8rem; }
  .languages thead th { position: static; } .languages tr { break-inside: avoid; } .choice, .found a { display: none; }
}
)css";

class ConcordancePage {
public:
    ConcordancePage(const Concordance& concordance, const std::string& title) : concordance_(concordance) {
        title_ = !title.empty() ? title : "Concordance of " + subject();
        for (std::size_t n = 0; n < concordance.findings.size(); ++n) {
            of_row_[concordance.findings[n].row].push_back(n);
        }
        for (const ConcordFinding& note : concordance.notes) notes_of_row_[note.row].push_back(&note);
    }

    std::string run() {
        begin();
        out_ += "<header>\n<h1>";
        html::append_text(out_, title_);
        out_ += "</h1>\n";
        documents();
        counts();
        remarks();
        out_ += "</header>\n<main id=\"text\">\n";
        if (!concordance_.findings.empty()) {
            out_ +=
                "<label class=\"choice\"><input type=\"checkbox\" id=\"dissent\"> only clauses with findings</label>\n";
            rule_choice();
        }
        table();
        out_ += "</main>\n</body>\n</html>\n";
        return std::move(out_);
    }

private:
    using Numbers = std::vector<std::size_t>;  // indices into Concordance::findings

    [[nodiscard]] const Metadata& metadata(std::size_t document) const {
        return concordance_.documents[document]->metadata;
    }

    [[nodiscard]] std::string subject() const {
        for (const auto& document : concordance_.documents) {
            if (!document->metadata.symbol.empty()) return document->metadata.symbol;
        }
        return metadata(0).file;
    }

    [[nodiscard]] const std::string& language(std::size_t document) const { return concordance_.names[document]; }

    void begin() {
        const std::string style = std::string(kColumns) + rule_style();
        html::PageHead head{title_, "lang=\"en\"", style, {}, title_};
        head.paper = "size: landscape; ";
        html::append_page_begin(out_, head);
    }

    void documents() {
        out_ += "<dl>\n";
        for (std::size_t d = 0; d < concordance_.documents.size(); ++d) {
            out_ += "<div><dt>";
            html::append_text(out_, metadata(d).language.empty() ? "?" : metadata(d).language);
            out_ += "</dt><dd>";
            html::append_text(out_, metadata(d).file);
            out_ += "</dd></div>\n";
        }
        out_ += "</dl>\n";
    }

    // How often each rule found something, with a link to the first.
    void counts() {
        if (concordance_.findings.empty()) {
            out_ += "<p>The languages do not dissent in what was compared.</p>\n";
            return;
        }
        std::map<ConcordRule, Numbers> of_rule;
        for (std::size_t n = 0; n < concordance_.findings.size(); ++n) {
            of_rule[concordance_.findings[n].rule].push_back(n);
        }
        out_ += "<nav aria-label=\"Findings by rule\"><ul class=\"counts\">\n";
        for (const auto& [rule, numbers] : of_rule) {
            out_ += fmt::format("<li><a href=\"#finding-{}\">{}</a> {}</li>\n", numbers.front() + 1, name(rule),
                                numbers.size());
        }
        out_ += "</ul></nav>\n";
    }

    void remarks() {
        for (const std::string& remark : concordance_.remarks) {
            out_ += "<p>Note: ";
            html::append_text(out_, remark);
            out_ += ".</p>\n";
        }
    }

    // Which rules there are findings of, in their order.
    [[nodiscard]] std::set<ConcordRule> rules_found() const {
        std::set<ConcordRule> rules;
        for (const ConcordFinding& finding : concordance_.findings) rules.insert(finding.rule);
        return rules;
    }

    // Works without a script: the style hides the rows of other rules.
    void rule_choice() {
        const std::set<ConcordRule> rules = rules_found();
        if (rules.size() < 2) return;
        out_ +=
            "<fieldset class=\"choice\"><legend>Clauses with findings of</legend>\n<label><input type=\"radio\" "
            "name=\"rule\" checked> any rule or none</label>\n";
        for (const ConcordRule rule : rules) {
            out_ +=
                fmt::format("<label><input type=\"radio\" name=\"rule\" id=\"only-{0}\"> {0}</label>\n", name(rule));
        }
        out_ += "</fieldset>\n";
    }

    [[nodiscard]] std::string rule_style() const {
        std::string style;
        for (const ConcordRule rule : rules_found()) {
            style += fmt::format(
                "@media screen {{ body:has(#only-{0}:checked) .languages tbody tr:not(.of-{0}) {{ display: none; }} "
                "}}\n",
                name(rule));
        }
        return style;
    }

    static const char* name(ConcordRule rule) { return concord_rules()[static_cast<std::size_t>(rule)].name; }

    void table() {
        out_ +=
            "<div class=\"languages\" role=\"region\" aria-label=\"Clauses in all languages\" "
            "tabindex=\"0\">\n<table>\n";
        out_ += "<caption>A row a clause, a column a language</caption>\n<thead><tr><th scope=\"col\">Clause</th>";
        for (std::size_t d = 0; d < concordance_.documents.size(); ++d) {
            out_ += "<th scope=\"col\">";
            html::append_text(out_, language(d));
            out_ += "</th>";
        }
        out_ += "</tr></thead>\n<tbody>\n";
        for (std::size_t row = 0; row < concordance_.rows.size(); ++row) append_row(row);
        out_ += "</tbody>\n</table>\n</div>\n";
    }

    void append_row(std::size_t row) {
        const auto found = of_row_.find(row);
        const Numbers numbers = found == of_row_.end() ? Numbers() : found->second;
        const std::string label = label_of(row);
        out_ += "<tr" + classes_of(numbers) + "><th scope=\"row\">";
        html::append_text(out_, label);
        list(numbers, notes_of_row_[row]);
        out_ += "</th>\n";
        for (std::size_t d = 0; d < concordance_.documents.size(); ++d) cell(row, d, label, numbers);
        out_ += "</tr>\n";
    }

    [[nodiscard]] std::string classes_of(const Numbers& numbers) const {
        if (numbers.empty()) return {};
        std::string classes = "dissent";
        for (const std::size_t n : numbers) (classes += " of-") += name(concordance_.findings[n].rule);
        return " class=\"" + classes + "\"";
    }

    // As the first document calls the clause that has it.
    [[nodiscard]] std::string label_of(std::size_t row) const {
        const ConcordRow& of = concordance_.rows[row];
        for (std::size_t d = 0; d < of.clauses.size(); ++d) {
            if (of.clauses[d]) return concordance_.documents[d]->clauses[*of.clauses[d]].label;
        }
        return {};
    }

    void list(const Numbers& numbers, const std::vector<const ConcordFinding*>& notes) {
        if (numbers.empty() && notes.empty()) return;
        out_ += "<ul class=\"found\">";
        for (const std::size_t n : numbers) {
            const ConcordFinding& finding = concordance_.findings[n];
            out_ += fmt::format("<li id=\"finding-{}\">", n + 1);
            html::append_text(out_, finding.message);
            out_ += fmt::format(" <span class=\"rule\">{}</span>", name(finding.rule));
            if (n + 1 < concordance_.findings.size()) {
                out_ += fmt::format(" <a href=\"#finding-{0}\" aria-label=\"next finding, {0}\">next</a>", n + 2);
            }
            out_ += "</li>";
        }
        for (const ConcordFinding* note : notes) {
            out_ += "<li class=\"note\">note: ";
            html::append_text(out_, note->message);
            out_ += fmt::format(" <span class=\"rule\">{}</span></li>", name(note->rule));
        }
        out_ += "</ul>";
    }

    void cell(std::size_t row, std::size_t document, const std::string& label, const Numbers& numbers) {
        const bool dissents = std::any_of(numbers.begin(), numbers.end(), [&](std::size_t n) {
            const auto& documents = concordance_.findings[n].documents;
            return std::find(documents.begin(), documents.end(), document) != documents.end();
        });
        const std::string& code = metadata(document).language;
        const auto index = concordance_.rows[row].clauses[document];
        out_ += fmt::format("<td{} data-language=\"", dissents ? " class=\"dissents\"" : "");
        html::append_text(out_, language(document));
        out_ += '"' + html::text_attributes(code, index ? concordance_.documents[document]->clauses[*index].text : "") +
                '>';
        if (index) {
            const Clause& clause = concordance_.documents[document]->clauses[*index];
            if (clause.label != label) {
                out_ += "<span class=\"own\"><bdi>";
                html::append_text(out_, clause.label);
                out_ += "</bdi></span> ";
            }
            if (!clause.number.empty()) {
                html::append_text(out_, clause.number);  // in the direction of the text: "6 -"
                out_ += ' ';
            }
            text(clause, document, *index, numbers);
        } else {
            out_ += "<span class=\"lacks\" lang=\"en\" dir=\"ltr\">no such clause</span>";
        }
        out_ += "</td>\n";
    }

    // The text with what findings are about marked, and with the marks of notes.
    void text(const Clause& clause, std::size_t document, std::size_t index, const Numbers& numbers) {
        std::vector<ConcordPlace> places;
        for (const std::size_t n : numbers) {
            for (const ConcordPlace& place : concordance_.findings[n].places) {
                if (place.document == document && place.clause == index) places.push_back(place);
            }
        }
        std::sort(places.begin(), places.end(),
                  [](const ConcordPlace& a, const ConcordPlace& b) { return a.begin < b.begin; });
        if (clause.cells.empty()) return part(clause, places, 0, clause.text.size() + 1);
        for (std::size_t c = 0; c < clause.cells.size(); ++c) {
            const bool is_last = c + 1 == clause.cells.size();
            out_ += fmt::format("<span class=\"cell\" data-column=\"{}\">", c + 1);
            part(clause, places, c == 0 ? 0 : clause.cells[c], is_last ? clause.text.size() + 1 : clause.cells[c + 1]);
            out_ += "</span>";
        }
    }

    void part(const Clause& clause, const std::vector<ConcordPlace>& places, std::size_t at, std::size_t end) {
        for (const ConcordPlace& place : places) {
            if (place.begin < at || place.begin >= end) continue;
            plain(clause, at, place.begin);
            out_ += "<mark>";
            at = std::min(place.end, end);
            plain(clause, place.begin, at);
            out_ += "</mark>";
        }
        plain(clause, at, end);
    }

    void plain(const Clause& clause, std::size_t begin, std::size_t end) {
        const std::string_view text = clause.text;
        for (const NoteMark& mark : clause.marks) {
            if (mark.offset < begin || mark.offset >= end) continue;
            html::append_text(out_, text.substr(begin, mark.offset - begin));
            out_ += "<sup>";
            html::append_text(out_, mark.number);
            out_ += "</sup>";
            begin = mark.offset;
        }
        html::append_text(out_, text.substr(begin, std::min(end, text.size()) - begin));
    }

    const Concordance& concordance_;
    std::string title_;
    std::map<std::size_t, Numbers> of_row_;
    std::map<std::size_t, std::vector<const ConcordFinding*>> notes_of_row_;
    std::string out_;
};

}  // namespace

std::string render_concordance_html(const Concordance& concordance, const std::string& title) {
    return ConcordancePage(concordance, title).run();
}

}  // namespace clausediff

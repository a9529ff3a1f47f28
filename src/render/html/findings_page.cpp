// What check found, as a page: the draft, with the findings in the margin.
#include <clausediff/render.hpp>

#include "render/finding_words.hpp"
#include "render/html/document.hpp"
#include "render/html/escape.hpp"
#include "render/html/head.hpp"
#include "render/typography.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff {

using namespace detail;
namespace {

using namespace render;

// Beside the style of the redline.
constexpr std::string_view kMargin = R"css(
mark { background: var(--found); color: var(--ink); border-radius: 2px; }
mark a { color: inherit; }
.draft { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr) minmax(0, 20rem); column-gap: .9rem; align-items: start; border: 0; }
.draft > h3 { margin: 0; font-size: .8125rem; font-weight: normal; color: var(--quiet); line-height: 1.9; overflow-wrap: anywhere; }
.draft > .words { margin: 0; }
.draft .level2 { margin-inline-start: 1.5rem; } .draft .level3 { margin-inline-start: 3rem; } .draft .level4 { margin-inline-start: 4.5rem; }
.found { list-style: none; margin: 0; padding: 0; font: .8125rem/1.45 "Helvetica Neue", "Liberation Sans", Arimo, Arial, sans-serif; }
.found li { border-inline-start: 4px solid var(--amended); background: var(--panel); padding: .3rem .5rem; margin-block-end: .3rem; }
.found li.warning { border-color: var(--removed); }
.found .rule { color: var(--quiet); }
.found li:target, mark:target { outline: 2px solid var(--accent); }
.counts { margin: 0 0 1rem; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1rem; font: .8125rem/1.6 "Helvetica Neue", "Liberation Sans", Arimo, Arial, sans-serif; }
@media (max-width: 52rem) { .draft { grid-template-columns: 3.5rem minmax(0, 1fr); } .draft > .found { grid-column: 2; } }
@media print { .draft { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr) 5.5cm; } .found li { break-inside: avoid; background: none; } }
)css";

// Of one text the findings, and where in it each stands.
using Numbers = std::vector<std::size_t>;  // indices into CheckReport::findings

class FindingsPage {
public:
    FindingsPage(const CheckReport& report, const std::string& title) : report_(report), draft_(*report.text) {
        title_ = !title.empty()
                     ? title
                     : "Check of " + (draft_.metadata.symbol.empty() ? draft_.metadata.file : draft_.metadata.symbol);
        for (std::size_t n = 0; n < report.findings.size(); ++n) {
            const FindingPlace& place = report.findings[n].place;
            if (place.footnote) {
                of_note_[*place.footnote].push_back(n);
            } else if (place.clause) {
                of_clause_[*place.clause].push_back(n);
            } else {
                of_document_.push_back(n);
            }
        }
    }

    std::string run() {
        begin();
        head();
        out_ += "<main id=\"text\">\n";
        for (std::size_t i = 0; i < draft_.clauses.size(); ++i) clause(i);
        if (open_part_) out_ += "</section>\n";
        notes();
        out_ += "</main>\n</body>\n</html>\n";
        return std::move(out_);
    }

private:
    void begin() {
        const std::string attributes = html::page_attributes(draft_.metadata.language);
        html::append_page_begin(out_, {title_, attributes, kMargin, {}, title_});
    }

    void head() {
        out_ += "<header>\n<h1>";
        html::append_text(out_, title_);
        out_ += "</h1>\n<dl><div><dt>Draft</dt><dd>";
        html::append_text(out_, draft_.metadata.file);
        out_ += "</dd></div>";
        if (report_.previous) {
            out_ += "<div><dt>Against</dt><dd>";
            html::append_text(out_, report_.previous->file);
            out_ += "</dd></div>";
        }
        out_ += "</dl>\n";
        counts();
        not_checked();
        list(of_document_, "Findings of the whole document");
        out_ += "</header>\n";
    }

    // How often each rule found something, with a link to the first.
    void counts() {
        if (report_.findings.empty()) {
            out_ += "<p>No findings.</p>\n";
            return;
        }
        std::map<std::string, Numbers> of_rule;
        for (std::size_t n = 0; n < report_.findings.size(); ++n) of_rule[report_.findings[n].rule->name].push_back(n);
        out_ += "<nav aria-label=\"Findings by rule\"><ul class=\"counts\">\n";
        for (const auto& [rule, numbers] : of_rule) {
            out_ +=
                fmt::format("<li><a href=\"#finding-{}\">{}</a> {}</li>\n", numbers.front() + 1, rule, numbers.size());
        }
        out_ += "</ul></nav>\n";
    }

    void not_checked() {
        std::string line = describe(report_.not_checked);
        if (line.empty()) return;
        line.front() = 'N';
        out_ += "<p>";
        html::append_text(out_, line);
        out_ += ".</p>\n";
    }

    void enter_part(Section section) {
        if (open_part_ && section == part_) return;
        if (open_part_) out_ += "</section>\n";
        open_part_ = true;
        part_ = section;
        ++parts_;  // an annex may hold a preamble again: ids are counted
        out_ += fmt::format("<section aria-labelledby=\"part-{0}\"><h2 id=\"part-{0}\">{1}</h2>\n", parts_,
                            html::part_title(section));
    }

    void clause(std::size_t i) {
        const Clause& clause = draft_.clauses[i];
        enter_part(clause.section);
        out_ += "<article class=\"draft\" id=\"";
        html::append_text(out_, clause.label);
        out_ += "\">\n<h3>";
        html::append_text(out_, clause.label);
        out_ += fmt::format("</h3>\n<p class=\"words level{}\"{}>", clause.level,
                            html::language_attributes(draft_.metadata.language));
        if (!clause.number.empty()) html::append_text(out_, clause.number + " ");
        const auto found = of_clause_.find(i);
        marked(clause.text, found == of_clause_.end() ? Numbers() : found->second, &clause.marks);
        out_ += "</p>\n";
        if (found != of_clause_.end()) list(found->second, "Findings of " + clause.label);
        out_ += "</article>\n";
    }

    void notes() {
        if (draft_.footnotes.empty()) return;
        out_ += "<section aria-labelledby=\"notes\"><h2 id=\"notes\">Footnotes</h2>\n";
        for (std::size_t i = 0; i < draft_.footnotes.size(); ++i) {
            const Footnote& note = draft_.footnotes[i];
            out_ += "<article class=\"draft\">\n<h3>note ";
            html::append_text(out_, note.number);
            out_ += "</h3>\n<p class=\"words\"" + html::text_attributes(draft_.metadata.language, note.text) + ">";
            const auto found = of_note_.find(i);
            marked(note.text, found == of_note_.end() ? Numbers() : found->second, nullptr);
            out_ += "</p>\n";
            if (found != of_note_.end()) list(found->second, "Findings of note " + note.number);
            out_ += "</article>\n";
        }
        out_ += "</section>\n";
    }

    // The text with a mark at each finding. Of those that overlap the first has it; the others, and those of the whole
    // text, have theirs after it.
    void marked(std::string_view text, Numbers numbers, const std::vector<NoteMark>* marks) {
        const auto& findings = report_.findings;
        std::stable_sort(numbers.begin(), numbers.end(), [&](std::size_t one, std::size_t other) {
            return findings[one].place.begin < findings[other].place.begin;
        });
        std::size_t at = 0;
        Numbers after;
        for (const std::size_t n : numbers) {
            const Bytes place = shown_bytes(text, findings[n].place.begin, findings[n].place.end);
            const bool part = place.begin >= at && place.begin < place.end && place.end <= text.size() &&
                              (place.begin > 0 || place.end < text.size());
            if (!part) {
                after.push_back(n);
                continue;
            }
            plain(text, at, place.begin, marks);
            out_ += fmt::format("<mark id=\"place-{}\">", n + 1);
            plain(text, place.begin, place.end, marks);
            link(n);
            out_ += "</mark>";
            at = place.end;
        }
        plain(text, at, text.size(), marks);
        if (marks != nullptr) append_marks(*marks, text.size(), text.size() + 1);
        for (const std::size_t n : after) {
            out_ += fmt::format(" <mark id=\"place-{}\">", n + 1);
            link(n);
            out_ += "</mark>";
        }
    }

    void link(std::size_t n) {
        out_ += fmt::format("<sup><a href=\"#finding-{0}\" aria-label=\"finding {0}\">[{0}]</a></sup>", n + 1);
    }

    void plain(std::string_view text, std::size_t begin, std::size_t end, const std::vector<NoteMark>* marks) {
        std::size_t at = begin;
        if (marks != nullptr) {
            auto first = std::lower_bound(marks->begin(), marks->end(), begin,
                                          [](const NoteMark& one, std::size_t offset) { return one.offset < offset; });
            for (; first != marks->end() && first->offset < end; ++first) {
                const NoteMark& mark = *first;
                html::append_text(out_, text.substr(at, mark.offset - at));
                append_marks({mark}, 0, text.size() + 1);
                at = mark.offset;
            }
        }
        html::append_text(out_, text.substr(at, end - at));
    }

    // The marks of footnotes from one byte to another.
    void append_marks(const std::vector<NoteMark>& marks, std::size_t begin, std::size_t end) {
        for (const NoteMark& mark : marks) {
            if (mark.offset < begin || mark.offset >= end) continue;
            out_ += "<sup>";
            html::append_text(out_, mark.number);
            out_ += "</sup>";
        }
    }

    void list(const Numbers& numbers, const std::string& label) {
        if (numbers.empty()) return;
        out_ += "<ul class=\"found\" aria-label=\"";
        html::append_text(out_, label);
        out_ += "\">\n";
        for (const std::size_t n : numbers) {
            const Finding& finding = report_.findings[n];
            const char* level = name(finding.rule->level);
            const bool placed = finding.place.clause || finding.place.footnote;
            out_ += fmt::format("<li class=\"{0}\" id=\"finding-{1}\">", level, n + 1);
            out_ += placed ? fmt::format("<a href=\"#place-{0}\" aria-label=\"place of finding {0}\">[{0}]</a>", n + 1)
                           : fmt::format("[{}]", n + 1);
            out_ += fmt::format(" <b>{}:</b> ", level);
            html::append_text(out_, finding.message);
            out_ += fmt::format(" <span class=\"rule\">{}</span>", finding.rule->name);
            if (n + 1 < report_.findings.size()) {
                out_ += fmt::format(" <a href=\"#finding-{0}\" aria-label=\"next finding, {0}\">next</a>", n + 2);
            }
            out_ += "</li>\n";
        }
        out_ += "</ul>\n";
    }

    const CheckReport& report_;
    const Resolution& draft_;
    std::string title_;
    std::map<std::size_t, Numbers> of_clause_, of_note_;
    Numbers of_document_;
    std::string out_;
    Section part_ = Section::preambular;
    bool open_part_ = false;
    int parts_ = 0;
};

}  // namespace

std::string render_findings_html(const CheckReport& report, const std::string& title) {
    return FindingsPage(report, title).run();
}

}  // namespace clausediff

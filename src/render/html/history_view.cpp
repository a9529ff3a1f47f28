#include "render/html/history_view.hpp"

#include "base/ascii.hpp"
#include "render/history_rows.hpp"
#include "render/html/escape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace clausediff::detail::render::html {
namespace {

// The sessions of General Assembly symbols, or years, where each member has its own: "69/317" is 69.
std::vector<std::string> session_tags(const std::vector<std::string>& names) {
    std::vector<std::string> tags;
    for (const std::string& name : names) {
        const std::size_t slash = name.find('/');
        const std::string tag = name.substr(0, slash);
        const bool number =
            !tag.empty() && tag.size() <= 4 && std::all_of(tag.begin(), tag.end(), [](char c) { return is_digit(c); });
        if (slash == std::string::npos || !number) return {};
        tags.push_back(tag);
    }
    const bool unique = std::set<std::string>(tags.begin(), tags.end()).size() == tags.size();
    return unique ? tags : std::vector<std::string>();
}

}  // namespace

HistoryView::HistoryView(const History& of, std::vector<std::size_t> lineages)
    : history(of), shown(std::move(lineages)), names(short_names(of)), tags(session_tags(names)) {
    for (std::size_t i = tags.size(); i < names.size(); ++i) tags.push_back(std::to_string(i + 1));
    find_parts();
}

Section HistoryView::section_of(std::size_t lineage) const {
    return history.clause(history.lineages[lineage].newest())->section;
}

void HistoryView::find_parts() {
    const auto in_force = [&](std::size_t i) { return !history.lineages[i].dropped; };
    const auto first = std::find_if(shown.begin(), shown.end(), in_force);
    if (shown.empty()) return;
    Section part = section_of(first == shown.end() ? shown.front() : *first);
    for (const std::size_t i : shown) {
        if (in_force(i)) part = std::max(part, section_of(i));
        parts.push_back(part);
    }
}

std::string HistoryView::anchor_of(const Lineage& lineage) const {
    return lineage.dropped ? "was-" + lineage.id : history.clause(lineage.newest())->label;
}

std::string HistoryView::label_of(const Lineage& lineage) const {
    return (lineage.dropped ? "was " : "") + to_words(history.clause(lineage.newest())->id);
}

std::optional<std::size_t> HistoryView::since(std::size_t member) const {
    std::size_t before = member;
    while (before > 0 && history.members[before - 1].text == nullptr) --before;
    if (before == member || before == 0) return std::nullopt;
    return before - 1;
}

std::string HistoryView::word_tag(std::size_t member) const {
    const std::optional<std::size_t> before = since(member);
    return before ? tags[*before] + "–" + tags[member] : tags[member];
}

std::size_t HistoryView::newest() const {
    std::size_t newest = history.members.size() - 1;
    while (history.members[newest].text == nullptr) --newest;
    return newest;
}

std::string cell_words(const ClauseState& state) {
    if (state.event == ClauseEvent::unavailable) return "not available";
    std::string words = state.event == ClauseEvent::absent ? "not in the text" : name(state.event);
    if (state.moved) words = state.event == ClauseEvent::same ? "moved" : words + " and moved";
    if (!state.certain) words += ", perhaps";
    return words;
}

void append_member_notes(std::string& out, const HistoryView& view) {
    const auto& members = view.history.members;
    const auto has_notes = [](const HistoryMember& m) { return m.text && !m.text->footnotes.empty(); };
    if (std::none_of(members.begin(), members.end(), has_notes)) return;
    out +=
        "<section class=\"member-notes\" aria-labelledby=\"notes\"><h2 id=\"notes\">Footnotes</h2>\n"
        "<p>They are not followed from member to member.</p>\n";
    for (std::size_t m = 0; m < members.size(); ++m) {
        if (!has_notes(members[m])) continue;
        const Resolution& text = *members[m].text;
        out +=
            fmt::format("<details open><summary>{}: {}</summary><ul>", escaped(members[m].name), text.footnotes.size());
        for (const Footnote& note : text.footnotes) {
            out += "<li><span class=\"k\">note ";
            append_text(out, note.number);
            if (note.clause) append_text(out, ", " + text.clauses[*note.clause].label);
            out += "</span> <span" + text_attributes(text.metadata.language, note.text) + ">";
            append_text(out, note.text);
            out += "</span></li>";
        }
        out += "</ul></details>\n";
    }
    out += "</section>\n";
}

}  // namespace clausediff::detail::render::html

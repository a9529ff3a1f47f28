#include "render/html/head.hpp"

#include "render/head.hpp"
#include "render/html/change.hpp"
#include "render/html/escape.hpp"
#include "render/html/redline.hpp"
#include "render/remarks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>

namespace clausediff::detail::render::html {
namespace {

constexpr std::array kSections = {Section::preambular, Section::operative, Section::annex};

// The folder in which the file lay is the sender's business.
std::string file_name(const Metadata& metadata) {
    return std::filesystem::path(metadata.file).filename().string();
}

std::string name_of(const Metadata& metadata) {
    return metadata.symbol.empty() ? file_name(metadata) : metadata.symbol;
}

// What the script calls the document is an attribute.
void append_document(std::string& out, const char* side, const Metadata& metadata, bool with_title) {
    out += fmt::format("<div><dt>{}</dt><dd data-name=\"{}\">", side, escaped(name_of(metadata)));
    if (with_title && !metadata.title.empty()) {
        out += "<cite" + language_attributes(metadata.language) + ">";
        append_text(out, metadata.title);
        out += "</cite><br>";
    }
    Metadata shown = metadata;
    shown.file = file_name(metadata);
    for (const std::string& item : document_items(shown)) {
        out += "<span>";
        append_text(out, item);
        out += "</span> ";
    }
    out += "</dd></div>";
}

// Counts by part (rows) and kind (columns). Columns of zeros are left out, but for those that all readers look for.
void append_table(std::string& out, const Summary& summary) {
    const auto count_of = [](const Counts& counts, std::size_t column) {
        return column < kChangeKinds ? counts.kinds[column] : column == kChangeKinds ? counts.moved : counts.renumbered;
    };
    constexpr std::array<const char*, kChangeKinds + 2> kTitles = {"unchanged", "amended", "added", "removed",
                                                                   "split",     "merged",  "moved", "renumbered"};
    out += "<table><caption>Clauses by part and kind of change</caption><thead><tr><td></td>";
    for (const char* title : kTitles) out += fmt::format("<th scope=\"col\" class=\"{0}\">{0}</th>", title);
    out += "</tr></thead><tbody>";
    const auto row = [&](const char* title, const Counts& counts) {
        out += fmt::format("<tr><th scope=\"row\">{}</th>", title);
        for (std::size_t i = 0; i < kTitles.size(); ++i) out += fmt::format("<td>{}</td>", count_of(counts, i));
        out += "</tr>";
    };
    for (const Section section : kSections) {
        const Counts& counts = summary.sections[static_cast<std::size_t>(section)];
        const bool any = std::any_of(counts.kinds.begin(), counts.kinds.end(), [](std::size_t n) { return n > 0; });
        if (any) row(part_title(section), counts);
    }
    row("All", summary.all);
    out += "</tbody></table>";
}

}  // namespace

const char* part_title(Section section) {
    switch (section) {
        case Section::preambular:
            return "Preamble";
        case Section::operative:
            return "Operative part";
        case Section::annex:
            return "Annex";
    }
    return "";
}

std::string documents_of(const Comparison& comparison) {
    return name_of(comparison.before->metadata) + " to " + name_of(comparison.after->metadata);
}

std::string title_of(const Comparison& comparison, const std::string& given) {
    if (!given.empty()) return given;
    const std::string& title = comparison.after->metadata.title;
    return title.empty() ? documents_of(comparison) : title;
}

void append_head(std::string& out, const Comparison& comparison, const std::string& title) {
    const Metadata& last = comparison.after->metadata;
    out += "<header><h1" + (title == last.title ? language_attributes(last.language) : std::string()) + ">";
    append_text(out, title);
    out += "</h1><dl>";
    // Where both have the one title that stands above, it is not said again.
    const Metadata &before = comparison.before->metadata, &after = comparison.after->metadata;
    const bool titles = before.title != title || after.title != title;
    append_document(out, "Before", before, titles);
    append_document(out, "After", after, titles);
    out += "</dl>";
    append_table(out, comparison.summary);
    const Counts& all = comparison.summary.all;
    if (all.routine > 0) {
        out += fmt::format("<p>Routine: {} of {}. Their classes stand with them.</p>", all.routine,
                           counted(all.routine + all.substantive, "change"));
    }
    if (const std::string moved = moved_passages_remark(comparison.summary); !moved.empty())
        out += "<p>" + moved + "</p>";
    if (!comparison.notes_comparable) {
        out += "<p>Footnotes are not compared: one of the two documents carries none.</p>";
    }
    if (const std::string same = same_remark(comparison); !same.empty()) out += "<p>" + same + "</p>";
    append_remarks(out, comparison.remarks);
    out += "</header>\n";
}

void append_document_heads(std::string& out, const Comparison& comparison, bool open) {
    if (comparison.head.empty()) return;
    const bool any = std::any_of(comparison.head.begin(), comparison.head.end(),
                                 [](const HeadChange& change) { return change.counts; });
    out += "<section aria-label=\"Heads of the documents\">";
    out += any || open ? "<details class=\"heads\" open>" : "<details class=\"heads\">";
    out += "<summary>Heads of the documents</summary>";
    for (const HeadChange& change : comparison.head) {
        out += fmt::format("<p class=\"{}\"{}>", name(change.kind),
                           language_attributes(comparison.after->metadata.language));
        append_segments(out, change.segments);
        out += "</p>";
    }
    out += "</details></section>\n";
}

void append_overview(std::string& out, const Comparison& comparison, std::span<const ClauseChange* const> changes) {
    out += "<nav aria-label=\"Overview of all clauses\"><div class=\"overview\">";
    for (const ClauseChange* change : changes) {
        out += "<a class=\"";
        out += name(change->kind);
        if (change->move) out += " moved";
        out += "\" href=\"#";
        append_fragment(out, anchor_of(comparison, *change));
        out += "\" title=\"";
        append_text(out, comparison.shown_clause(*change).label);
        out += ' ';
        out += name(change->kind);
        if (change->move) out += ", moved";
        out += "\"></a>";
    }
    out +=
        "</div><p class=\"hint\">Each bar is a clause, in the order of the text, coloured and shaped by its "
        "kind.</p></nav>\n";
}

}  // namespace clausediff::detail::render::html

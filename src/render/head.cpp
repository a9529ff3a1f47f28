#include "render/head.hpp"

#include "base/unicode.hpp"
#include "render/remarks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace clausediff::detail::render {
namespace {

constexpr std::size_t kSide = 8;  // columns of "before  ", "after   "

constexpr std::array<const char*, 12> kMonths = {"January", "February", "March",     "April",   "May",      "June",
                                                 "July",    "August",   "September", "October", "November", "December"};

// "2015-09-10" is "10 September 2015"; anything else stays.
std::string spelled_date(const std::string& iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return iso;
    int month = 0, day = 0;
    std::from_chars(iso.data() + 5, iso.data() + 7, month);
    std::from_chars(iso.data() + 8, iso.data() + 10, day);
    if (month < 1 || month > 12 || day < 1 || day > 31) return iso;
    return fmt::format("{} {} {}", day, kMonths[static_cast<std::size_t>(month - 1)], iso.substr(0, 4));
}

std::string side(const char* which, const Metadata& metadata, bool with_title, const TextOptions& options) {
    const std::string named = fmt::format("{:<{}}", which, kSide);
    Paragraph line;
    line.glue(named, Style::strong);
    for (const std::string& item : document_items(metadata)) line.glue(item).add(" ");
    std::string out = line.lines(layout_of(options, 0, kSide));
    if (with_title && !metadata.title.empty()) {
        out += Paragraph().add(metadata.title, Style::strong).lines(layout_of(options, kSide, kSide));
    }
    return out;
}

const char* part_name(Section section) {
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

std::string stat_row(const char* title, const std::array<std::string, 4>& cells) {
    return fmt::format("{:<12}{:>9}{:>11}{:>9}{:>9}\n", title, cells[0], cells[1], cells[2], cells[3]);
}

template <class Count>
std::string stat_counts(const char* title, const Summary& summary, Count count) {
    return stat_row(title, {std::to_string(count(summary.sections[0])), std::to_string(count(summary.sections[1])),
                            std::to_string(count(summary.sections[2])), std::to_string(count(summary.all))});
}

// Said in the head: otherwise a reader takes silence on footnotes for "unchanged".
std::string notes_remark(const Comparison& comparison) {
    if (comparison.notes_comparable) return {};
    return "Footnotes are not compared: one of the two documents carries none.";
}

}  // namespace

Layout layout_of(const TextStyle& options, std::size_t first, std::size_t hanging) {
    const std::size_t width = std::max<std::size_t>(options.width, 20);
    return {width, std::min(first, width - 10), std::min(hanging, width - 10), options.colour, options.bidi};
}

std::string counted(std::size_t count, const std::string& noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::vector<std::string> document_items(const Metadata& metadata) {
    std::vector<std::string> items;
    const auto put = [&](const std::string& text, const char* before = "") {
        if (text.empty()) return;
        if (!items.empty()) items.back() += " ·";
        items.push_back(before + text);
    };
    put(metadata.symbol);
    put(metadata.session);
    put(metadata.agenda_item, "agenda item ");
    put(spelled_date(metadata.adopted), "adopted ");
    put(metadata.file);
    return items;
}

std::vector<std::string> counts_items(const Counts& counts) {
    std::vector<std::string> items;
    bool kinds = true;
    const auto put = [&](std::size_t count, const char* what, bool is_kind) {
        if (count == 0) return;
        if (!items.empty()) items.back() += kinds == is_kind ? "," : ";";
        items.push_back(fmt::format("{} {}", count, what));
        kinds = is_kind;
    };
    for (std::size_t i = 0; i < kChangeKinds; ++i) put(counts.kinds[i], name(static_cast<ChangeKind>(i)), true);
    put(counts.moved, "moved", false);
    put(counts.renumbered, "renumbered", false);
    put(counts.routine, "routine", false);
    return items;
}

Paragraph& add_items(Paragraph& paragraph, const std::vector<std::string>& items, Style style) {
    for (const std::string& item : items) paragraph.add(" ", style).glue(item, style);
    return paragraph;
}

std::string comparison_head(const Comparison& comparison, const TextOptions& options) {
    const Metadata &before = comparison.before->metadata, &after = comparison.after->metadata;
    const bool one_title = before.title == after.title;
    std::string out;
    if (one_title && !after.title.empty()) {
        out += Paragraph().add(after.title, Style::strong).lines(layout_of(options)) + "\n";
    }
    out += side("before", before, !one_title, options) + side("after", after, !one_title, options);
    const std::size_t clauses_before = count_clauses(comparison.before->clauses);
    const std::size_t clauses_after = count_clauses(comparison.after->clauses);
    const std::string sizes =
        clauses_before == clauses_after
            ? counted(clauses_after, "clause") + ":"
            : fmt::format("{} before, {} after:", counted(clauses_before, "clause"), clauses_after);
    Paragraph counts;
    add_items(counts.add(sizes), counts_items(comparison.summary.all), Style::strong);
    out += "\n" + counts.lines(layout_of(options, 0, 4));
    out += Paragraph().add(moved_passages_remark(comparison.summary)).lines(layout_of(options));
    out += Paragraph().add(notes_remark(comparison)).lines(layout_of(options));
    for (const std::string& remark : comparison.remarks) {
        out += Paragraph().add(remark).lines(layout_of(options, 0, 4));
    }
    return out;
}

std::string stat_table(const Summary& summary, const TextOptions& options) {
    std::string header = stat_row("", {"preamble", "operative", "annex", "all"});
    header.pop_back();
    std::string out = options.colour ? "\x1b[1m" + header + "\x1b[0m\n" : header + "\n";
    for (std::size_t i = 0; i < kChangeKinds; ++i) {
        out += stat_counts(name(static_cast<ChangeKind>(i)), summary,
                           [i](const Counts& counts) { return counts.kinds[i]; });
    }
    out += stat_counts("moved", summary, [](const Counts& counts) { return counts.moved; });
    out += stat_counts("renumbered", summary, [](const Counts& counts) { return counts.renumbered; });
    out += stat_counts("routine", summary, [](const Counts& counts) { return counts.routine; });
    return out + stat_counts("substantive", summary, [](const Counts& counts) { return counts.substantive; });
}

std::string part_heading(Section section, const TextStyle& options, const Counts* counts) {
    const std::vector<std::string> items = counts == nullptr ? std::vector<std::string>() : counts_items(*counts);
    Paragraph remark;
    add_items(remark, items, Style::plain);
    const std::string line = rule(part_name(section), remark, options);
    return line.empty() ? rule(part_name(section), {}, options) + remark.lines(layout_of(options)) : line;
}

std::string rule(const std::string& title, const Paragraph& remark, const TextStyle& options) {
    Paragraph start, end;
    start.glue("── ", Style::faint).glue(title, Style::strong).glue(" ");
    if (!remark.empty()) end.glue(" ").attach(remark).glue(" ").glue("──", Style::faint);
    const std::size_t width = layout_of(options).width;
    const std::size_t used = start.columns() + end.columns();
    if (!remark.empty() && used + 2 > width) return {};
    std::string line;
    for (std::size_t i = used; i < width; ++i) line += "─";
    return start.glue(line, Style::faint).attach(end).lines(layout_of(options));
}

}  // namespace clausediff::detail::render

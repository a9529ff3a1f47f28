// The history of a series for a terminal.
#include <clausediff/render.hpp>

#include "render/head.hpp"
#include "render/history_rows.hpp"
#include "render/marked_text.hpp"
#include "render/paragraph.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace clausediff {

using namespace detail;
namespace {

using namespace render;

class Report {
public:
    Report(const History& history, const TextStyle& style)
        : history_(history), style_(style), names_(short_names(history)) {}

    std::string write(const std::vector<std::size_t>& shown) {
        head();
        for (const std::size_t i : shown) lineage(i);
        return std::move(out_);
    }

private:
    void add(const Paragraph& paragraph, std::size_t first, std::size_t hanging) {
        out_ += paragraph.lines(layout_of(style_, first, hanging));
    }

    void head() {
        if (!history_.title.empty()) add(Paragraph().add(history_.title, Style::strong), 0, 0);
        for (const HistoryMember& member : history_.members) {
            Paragraph line;
            line.add(member.name, member.text ? Style::plain : Style::notable);
            if (!member.text) line.add(" ").add("not available", Style::notable);
            if (member.text && !member.text->metadata.adopted.empty()) {
                line.add(" ").add(member.text->metadata.adopted, Style::faint);
            }
            add(line, 2, 4);
        }
    }

    void lineage(std::size_t index) {
        const Lineage& lineage = history_.lineages[index];
        out_ += "\n";
        add(line_of(lineage), 0, 4);
        for (const std::string& words : relation_words(history_, index, names_)) {
            add(Paragraph().add(words, Style::faint), 4, 4);
        }
        bool told = false;
        for (const ClauseState& state : lineage.states) {
            const auto changed = [](const Segment& s) { return s.op != Op::equal; };
            if (std::none_of(state.segments.begin(), state.segments.end(), changed)) continue;
            told = true;
            add(Paragraph().add(fmt::format("{} {}:", names_[state.member], history_.clause(state)->label),
                                Style::strong),
                4, 4);
            for (const Paragraph& line : marked_paragraphs(state.segments, false)) add(line, 6, 6);
        }
        if (!told)
            add(Paragraph().add(elide(history_.clause(lineage.newest())->text, true, false), Style::faint), 4, 4);
    }

    // "OP3: introduced in 69/317 (OP2); same in 75/16"
    Paragraph line_of(const Lineage& lineage) const {
        Paragraph line;
        const std::string& label = history_.clause(lineage.newest())->label;
        line.add((lineage.dropped ? "was " : "") + label + ":", lineage.dropped ? Style::plain : Style::strong);
        return line.add(" ").add(path_words(history_, lineage, names_));
    }

    const History& history_;
    const TextStyle& style_;
    std::vector<std::string> names_;
    std::string out_;
};

}  // namespace

std::string render_history_text(const History& history, const HistoryOptions& options, const TextStyle& style) {
    return Report(history, style).write(shown_lineages(history, options));
}

}  // namespace clausediff

#include "base/unicode.hpp"
#include "render/history_rows.hpp"
#include "render/html/document.hpp"
#include "render/html/escape.hpp"
#include "render/html/history_view.hpp"
#include "render/html/redline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace clausediff::detail::render::html {
namespace {

// Letters and digits between other signs; where words have no spaces between them, each ideograph.
std::size_t words_in(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = unicode::next(text, at);
        const bool alone = unicode::is_ideograph(c);
        const bool letter = alone || unicode::is_word(c);
        if (alone || (letter && !inside)) ++words;
        inside = letter && !alone;
    }
    return words;
}

class ClauseWriter {
public:
    ClauseWriter(std::string& out, const HistoryView& view, std::size_t lineage)
        : out_(out), view_(view), history_(view.history), index_(lineage), lineage_(history_.lineages[lineage]) {}

    void write() {
        const std::string anchor = view_.anchor_of(lineage_);
        out_ += fmt::format("<article class=\"{}\" id=\"", classes());
        append_text(out_, anchor);
        out_ += fmt::format("\" data-introduced=\"{}\"><h3><a href=\"#", lineage_.introduced);
        append_fragment(out_, anchor);
        out_ += "\">";
        append_text(out_, view_.label_of(lineage_));
        out_ += "</a></h3>";
        told(path_words(history_, lineage_, view_.names));
        for (const std::string& words : relation_words(history_, index_, view_.names)) told(words);
        see_also();
        newest_text();
        past();
        out_ += "</article>\n";
    }

private:
    // Names that style sheet and script know.
    [[nodiscard]] std::string classes() const {
        std::string out = lineage_.dropped ? "gone" : "in-force";
        const auto& states = lineage_.states;
        const auto any = [&](ClauseEvent event) {
            return std::any_of(states.begin(), states.end(), [&](const ClauseState& s) { return s.event == event; });
        };
        if (any(ClauseEvent::returned)) out += " came-back";
        const bool changed = any(ClauseEvent::amended) || any(ClauseEvent::returned) || lineage_.dropped;
        if (!changed && states.size() > 1) out += " unaltered";
        const Clause& clause = *history_.clause(lineage_.newest());
        if (clause.type == ClauseType::heading) out += " heading";
        if (clause.level > 1) out += fmt::format(" level{}", std::min(clause.level, 4));
        return out;
    }

    void told(const std::string& words) {
        out_ += "<p class=\"path\">";
        append_text(out_, words);
        out_ += "</p>";
    }

    // The clauses that it parted from or met, and the one that it perhaps was.
    [[nodiscard]] std::set<std::size_t> relatives() const {
        std::set<std::size_t> found;
        for (const Relation& relation : history_.relations) {
            std::set<std::size_t> all(relation.from.begin(), relation.from.end());
            all.insert(relation.to.begin(), relation.to.end());
            if (all.count(index_) > 0) found.insert(all.begin(), all.end());
        }
        if (lineage_.perhaps) found.insert(lineage_.perhaps->lineage);
        found.erase(index_);
        return found;
    }

    void see_also() {
        const char* before = "<p class=\"path\">See ";
        for (const std::size_t other : relatives()) {
            if (!std::binary_search(view_.shown.begin(), view_.shown.end(), other)) continue;
            const Lineage& lineage = history_.lineages[other];
            (out_ += before) += "<a href=\"#";
            append_fragment(out_, view_.anchor_of(lineage));
            out_ += "\">";
            append_text(out_, view_.label_of(lineage));
            out_ += "</a>";
            before = ", ";
        }
        if (*before == ',') out_ += "</p>";
    }

    [[nodiscard]] std::string language_of(const ClauseState& state) const {
        return language_attributes(history_.members[state.member].text->metadata.language);
    }

    // A span a run of words. What stands at its first word is an attribute: the text can be copied without it.
    void newest_text() {
        const ClauseState& newest = lineage_.newest();
        const Clause& clause = *history_.clause(newest);
        out_ += fmt::format("<div class=\"p\" data-member=\"{}\">", newest.member);
        if (!clause.number.empty()) {
            out_ += "<span class=\"n\">";
            append_text(out_, clause.number);
            out_ += "</span>";
        }
        out_ += fmt::format("<p class=\"t words\"{}>", language_of(newest));
        const WordRun* last = nullptr;
        for (const WordRun& run : lineage_.words) {
            append_run(run, last);
            last = &run;
        }
        out_ += "</p></div>";
    }

    // What the first word of a run is marked with: its member, unless the words before are of the same, and the first
    // member that had them, if they are enough to be a phrase.
    [[nodiscard]] std::string tag_of(const WordRun& run, const WordRun* last) const {
        constexpr std::size_t kPhrase = 4;  // words
        const bool told = run.first != run.introduced && words_in(run.text) >= kPhrase;
        const bool goes_on = last != nullptr && last->introduced == run.introduced;
        if (words_in(run.text) == 0 || (goes_on && !told)) return "";
        return view_.word_tag(run.introduced) + (told ? " (" + view_.word_tag(run.first) + ")" : "");
    }

    void append_run(const WordRun& run, const WordRun* last) {
        const std::size_t begin = std::min(run.text.find_first_not_of(' '), run.text.size());
        out_.append(begin, ' ');
        if (begin == run.text.size()) return;
        out_ += fmt::format("<span class=\"w m{}{}\"", run.introduced, run.routine ? " routine" : "");
        if (const std::string tag = tag_of(run, last); !tag.empty()) {
            out_ += fmt::format(" data-tag=\"{}\"", escaped(tag));
        }
        out_ += '>';
        append_text(out_, std::string_view(run.text).substr(begin));
        out_ += "</span>";
    }

    void past() {
        const std::size_t clauses = static_cast<std::size_t>(
            std::count_if(lineage_.states.begin(), lineage_.states.end(), [](const auto& s) { return s.clause; }));
        if (clauses < 2) return;
        out_ += "<details class=\"past\" open><summary>From new to old</summary><ol>";
        for (auto state = lineage_.states.rbegin(); state != lineage_.states.rend(); ++state) entry(*state);
        out_ += "</ol></details>";
    }

    // Without its <ins> it is the text where the clause last stood, without its <del> that of this member. Where both
    // are the same, the words are not said again.
    void entry(const ClauseState& state) {
        out_ += fmt::format("<li class=\"{}\" data-member=\"{}\"><p class=\"k\">", name(state.event), state.member);
        append_text(out_, event_words(history_, lineage_, state, view_.names));
        if (state.event == ClauseEvent::returned && state.likeness) {
            out_ += fmt::format(", likeness {:.2f}", *state.likeness);
        }
        out_ += "</p>";
        const auto differs = [](const Segment& s) { return s.op != Op::equal || !s.printed_before.empty(); };
        if (std::any_of(state.segments.begin(), state.segments.end(), differs)) {
            out_ += fmt::format("<p class=\"t\"{}>", language_of(state));
            append_segments(out_, state.segments);
            out_ += "</p>";
        }
        out_ += "</li>";
    }

    std::string& out_;
    const HistoryView& view_;
    const History& history_;
    std::size_t index_;
    const Lineage& lineage_;
};

}  // namespace

void append_lineage(std::string& out, const HistoryView& view, std::size_t lineage) {
    ClauseWriter(out, view, lineage).write();
}

}  // namespace clausediff::detail::render::html

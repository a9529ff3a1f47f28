#include "render/sample.hpp"

#include "diff/classify.hpp"
#include "diff/moves.hpp"
#include "diff/reading_order.hpp"
#include "normalise/opening_verb.hpp"
#include "normalise/tokens.hpp"
#include "support/label.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace sample {
namespace {

using namespace clausediff;
using namespace clausediff::detail;

constexpr Op eq = Op::equal, del = Op::remove, ins = Op::insert;
using Segments = std::vector<Segment>;

Section section_of(const std::string& label) {
    if (label.rfind("PP", 0) == 0) return Section::preambular;
    return label.rfind("A", 0) == 0 ? Section::annex : Section::operative;
}

// Lines as if every clause stood on the line of its label's number, the operative part after the preamble.
std::size_t line_of(const std::string& label) {
    const std::size_t digits = label.find_first_of("0123456789");
    const auto number = static_cast<std::size_t>(std::stoul(label.substr(digits)));
    return 10 + 100 * static_cast<std::size_t>(section_of(label)) + number;
}

Clause clause(const std::string& label, const std::string& text) {
    Clause made;
    made.id = test::id_of(label);
    made.label = label;
    made.section = section_of(label);
    made.type = label[0] == 'H' ? ClauseType::heading : ClauseType::paragraph;
    made.text = text;
    made.tokens = tokenize(made.text, "en");
    made.line = line_of(label);
    made.level = made.type == ClauseType::heading ? 0 : 1;
    if (label.rfind("OP", 0) == 0) {
        made.number = label.find('(') == std::string::npos ? label.substr(2) + "." : label.substr(label.find('('));
    }
    made.opening = opening_verb(made, language("en"));
    return made;
}

Change unchanged(const std::string& before, const std::string& after, const std::string& text) {
    return change(ChangeKind::unchanged, before, after, {{eq, text}});
}

Metadata metadata(bool after) {
    Metadata made;
    made.file = after ? "91-204.txt" : "89-117.txt";
    made.symbol = after ? "A/RES/91/204" : "A/RES/89/117";
    made.title = "Cooperation between the United Nations and the League of Harbour Cities";
    made.session = after ? "Ninety-first session" : "Eighty-ninth session";
    made.agenda_item = after ? "118 (q)" : "";
    made.adopted = after ? "2036-11-20" : "2034-12-04";
    made.body = "General Assembly";
    made.meeting = after ? "44th plenary meeting" : "";
    made.language = "en";
    return made;
}

Change::Note note(ChangeKind kind, const std::string& before, const std::string& after, Segments segments) {
    Change::Note made;
    made.change.kind = kind;
    if (!before.empty()) made.before = Footnote{before, side(segments, ins), {}, 0, {}, {}};
    if (!after.empty()) made.after = Footnote{after, side(segments, del), {}, 0, {}, {}};
    made.change.segments = std::move(segments);
    return made;
}

void classify_words(std::vector<Segment>& segments) {
    const Language& english = language("en");
    const std::string before = side(segments, ins), after = side(segments, del);
    classify(segments, TokenizedText(before, english).list(), TokenizedText(after, english).list(), english);
}

void add_preamble(std::vector<Change>& changes) {
    changes.push_back(unchanged("PP0", "PP0", "The General Assembly,"));
    changes.push_back(change(ChangeKind::amended, "PP1", "PP1",
                             {{eq, "Recalling its resolutions 85/12 of 3 November 2030"},
                              {del, " and"},
                              {ins, ","},
                              {eq, " 87/31 of 9 December 2032"},
                              {ins, " and 89/117 of 4 December 2034"},
                              {eq, ","}}));
    changes.push_back(
        change(ChangeKind::added, "", "PP2",
               {{ins, "Recalling also the invitation of the League to observe the work of the Assembly,"}}));
    Change report = change(
        ChangeKind::amended, "PP2", "PP3",
        {{eq,
          "Having considered the report of the Secretary-General on cooperation between the United Nations and "
          "regional and other organizations, including the parts of it that deal with ports, lighthouses and the "
          "training of pilots, "},
         {del, "and noting with concern"},
         {ins, "noting"},
         {eq, " the number of vessels lost in the approaches to small harbours in each of the past ten years,"}});
    report.footnotes.push_back(
        note(ChangeKind::amended, "2", "1", {{eq, "A/"}, {del, "89/228"}, {ins, "91/215"}, {eq, "."}}));
    changes.push_back(std::move(report));
    for (int i = 3; i <= 6; ++i) {
        changes.push_back(unchanged("PP" + std::to_string(i), "PP" + std::to_string(i + 1), "Noting the tides,"));
    }
    Change noted = unchanged("PP7", "PP8", "Convinced that a harbour serves all who call at it,");
    noted.footnotes.push_back(note(ChangeKind::added, "", "2", {{ins, "See resolution 90/1."}}));
    changes.push_back(std::move(noted));
}

void add_operative_part(std::vector<Change>& changes) {
    changes.push_back(unchanged("OP1", "OP1", "Takes note of the report;"));
    changes.push_back(unchanged("H1", "H1", "Safety of approaches"));
    Change moved = unchanged("OP5", "OP2",
                             "Urges the organizations of the system to repair, where they can and as soon as "
                             "the season allows, the lights that storms have put out;");
    moved.change.move.emplace();
    moved.change.renumbered = true;
    changes.push_back(std::move(moved));
    Change split = change(ChangeKind::split, "OP2", "OP3", {});
    split.change.segments = {{eq, "Requests the Secretary-General to publish the charts of all small harbours"},
                             {del, " and"},
                             {ins, ";\nAlso requests the Secretary-General"},
                             {eq, " to train their pilots;"}};
    split.before = {clause("OP2", side(split.change.segments, ins))};
    split.after = {clause("OP3", "Requests the Secretary-General to publish the charts of all small harbours;"),
                   clause("OP4", "Also requests the Secretary-General to train their pilots;")};
    changes.push_back(std::move(split));
    Change merged = change(ChangeKind::merged, "OP3", "OP5", {});
    merged.change.segments = {{eq, "Invites the League to share its records of tides"},
                              {del, ";\nAlso invites the League"},
                              {ins, " and"},
                              {eq, " to share its records of winds;"}};
    merged.before = {clause("OP3", "Invites the League to share its records of tides;"),
                     clause("OP4", "Also invites the League to share its records of winds;")};
    merged.after = {
        clause("OP5", "Invites the League to share its records of tides and to share its records of winds;")};
    changes.push_back(std::move(merged));
    changes.push_back(change(ChangeKind::removed, "OP6", "",
                             {{del, "Expresses its appreciation to the keepers of the lighthouses;"}}));
    for (int i = 7; i <= 9; ++i) {
        Change same = unchanged("OP" + std::to_string(i), "OP" + std::to_string(i - 1), "Decides to wait;");
        same.change.renumbered = true;
        changes.push_back(std::move(same));
    }
}

void add_annex(std::vector<Change>& changes) {
    changes.push_back(unchanged("A1.1", "A1.1", "The harbours of the League are listed below."));
    Change row = change(ChangeKind::amended, "A1.2", "A1.2",
                        {{eq, "Port Meridian | "}, {del, "12"}, {ins, "14"}, {eq, " berths"}});
    row.before[0].type = row.after[0].type = ClauseType::table_row;
    changes.push_back(std::move(row));
}

// Puts the parts of a comparison together, as the diff stage would.
class Builder {
public:
    void add(Change given) {
        ClauseChange made = std::move(given.change);
        classify_words(made.segments);
        for (Clause& clause : given.before) made.before.push_back(put(before_.clauses, std::move(clause)));
        for (Clause& clause : given.after) made.after.push_back(put(after_.clauses, std::move(clause)));
        for (Change::Note& note : given.footnotes) made.footnotes.push_back(noted(std::move(note)));
        made.routine = is_routine(made, true);
        if (made.before.size() == 1 && made.after.size() == 1) {
            made.verb_changed =
                opens_with_other_verb(before_.clauses[made.before.front()], after_.clauses[made.after.front()]);
        }
        out_.changes.push_back(std::move(made));
    }

    void add_loose(Change::Note note) { out_.loose_notes.push_back(noted(std::move(note))); }

    Comparison finish(Metadata before, Metadata after) {
        put_before_in_order();
        before_.metadata = std::move(before);
        after_.metadata = std::move(after);
        out_.before = std::make_shared<const Resolution>(std::move(before_));
        out_.after = std::make_shared<const Resolution>(std::move(after_));
        for (ClauseChange& change : out_.changes) {
            change.section = out_.shown_clause(change).section;
            count(change);
        }
        find_moves(out_.changes);
        out_.reading_order = reading_order_of(out_.changes);
        return std::move(out_);
    }

private:
    template <class T>
    static std::size_t put(std::vector<T>& list, T value) {
        list.push_back(std::move(value));
        return list.size() - 1;
    }

    NoteChange noted(Change::Note note) {
        if (note.before) note.change.before = put(before_.footnotes, std::move(*note.before));
        if (note.after) note.change.after = put(after_.footnotes, std::move(*note.after));
        classify_words(note.change.segments);
        return std::move(note.change);
    }

    void put_before_in_order() {
        std::vector<std::size_t> order(before_.clauses.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
            return before_.clauses[one].line < before_.clauses[other].line;
        });
        std::vector<Clause> sorted(order.size());
        std::vector<std::size_t> place(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            sorted[i] = std::move(before_.clauses[order[i]]);
            place[order[i]] = i;
        }
        before_.clauses = std::move(sorted);
        for (ClauseChange& change : out_.changes) {
            for (std::size_t& i : change.before) i = place[i];
        }
    }

    void count(const ClauseChange& change) {
        Summary& summary = out_.summary;
        for (Counts* counts : {&summary.all, &summary.sections[static_cast<std::size_t>(change.section)]}) {
            ++counts->kinds[static_cast<std::size_t>(change.kind)];
            counts->moved += change.move ? 1 : 0;
            counts->renumbered += change.renumbered ? 1 : 0;
            if (change.kind != ChangeKind::unchanged) ++(change.routine ? counts->routine : counts->substantive);
        }
        for (const Segment& segment : change.segments) ++summary.edits[static_cast<std::size_t>(segment.edit_class)];
    }

    Resolution before_;
    Resolution after_;
    Comparison out_;
};

}  // namespace

std::string side(const std::vector<Segment>& segments, Op dropped) {
    std::string text;
    for (const Segment& segment : segments) {
        if (segment.op != dropped) text += dropped == Op::insert ? segment.before_text() : segment.text;
    }
    return text;
}

Change change(ChangeKind kind, const std::string& before_label, const std::string& after_label,
              const std::vector<Segment>& segments) {
    Change made;
    made.change.kind = kind;
    made.change.segments = segments;
    if (!before_label.empty()) made.before = {clause(before_label, side(segments, ins))};
    if (!after_label.empty()) made.after = {clause(after_label, side(segments, del))};
    if (!before_label.empty() && !after_label.empty()) {
        made.change.similarity = kind == ChangeKind::unchanged ? 1.0 : 2.0 / 3;
    }
    return made;
}

Comparison comparison_of(std::vector<Change> changes, std::vector<Change::Note> loose, Metadata before,
                         Metadata after) {
    Builder builder;
    for (Change& change : changes) builder.add(std::move(change));
    for (Change::Note& note : loose) builder.add_loose(std::move(note));
    return builder.finish(std::move(before), std::move(after));
}

Comparison with_head(Comparison comparison, Metadata after) {
    Resolution changed = *comparison.after;
    changed.metadata = std::move(after);
    comparison.after = std::make_shared<const Resolution>(std::move(changed));
    return comparison;
}

Comparison comparison() {
    std::vector<Change> changes;
    add_preamble(changes);
    add_operative_part(changes);
    add_annex(changes);
    return comparison_of(std::move(changes),
                         {note(ChangeKind::removed, "9", "", {{del, "United Nations, Treaty Series, vol. 1."}})},
                         metadata(false), metadata(true));
}

Resolution resolution() {
    Resolution made;
    made.metadata = metadata(true);
    made.clauses = {clause("PP0", "The General Assembly,"),
                    clause("PP1", "Having considered the report of the Secretary-General,"),
                    clause("H1", "Safety of approaches"),
                    clause("OP1", "Requests the organizations of the system, each within what it may do:"),
                    clause("OP1(a)",
                           "To publish the charts of all small harbours of the League, the depths at low "
                           "water and the lights among them;"),
                    clause("A1.1", "Port Meridian | 14 berths")};
    made.clauses[1].marks = {{made.clauses[1].text.size(), "1"}};
    made.clauses[4].level = 2;
    made.clauses[5].type = ClauseType::table_row;
    for (std::size_t i = 0; i < made.clauses.size(); ++i) made.clauses[i].line = 4 + i;
    made.footnotes = {{"1", "A/91/215.", 1, 12, {}, {}}, {"2", "See \"Notices to Mariners\".", {}, 13, {}, {}}};
    made.head = {{"Resolution adopted on 20 November 2036", HeadKind::adoption, true, 1}};
    made.left_out = {{"36-20417 (E)", Reason::page_or_job_number, 14}};
    return made;
}

}  // namespace sample

#include "render/sample.hpp"

#include "diff/classify.hpp"
#include "diff/tokens.hpp"
#include "normalise/opening_verb.hpp"

#include <utility>

namespace sample {
namespace {

using namespace clausediff;

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
    made.label = label;
    made.section = section_of(label);
    made.type = label[0] == 'H' ? ClauseType::heading : ClauseType::paragraph;
    made.text = text;
    made.line = line_of(label);
    made.level = made.type == ClauseType::heading ? 0 : 1;
    if (label.rfind("OP", 0) == 0) {
        made.number = label.find('(') == std::string::npos ? label.substr(2) + "." : label.substr(label.find('('));
    }
    made.opening = opening_verb(made, language("en"));
    return made;
}

ClauseChange unchanged(const std::string& before, const std::string& after, const std::string& text) {
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

NoteChange note(ChangeKind kind, const std::string& before, const std::string& after, Segments segments) {
    NoteChange made;
    made.kind = kind;
    if (!before.empty()) made.before = Footnote{before, side(segments, ins), "", 0, ""};
    if (!after.empty()) made.after = Footnote{after, side(segments, del), "", 0, ""};
    made.segments = std::move(segments);
    return made;
}

void classify_words(std::vector<Segment>& segments) {
    const Language& english = language("en");
    const std::string before = side(segments, ins), after = side(segments, del);
    classify(segments, tokenize(before, english), tokenize(after, english), english);
}

void add_preamble(Comparison& comparison) {
    add(comparison, unchanged("PP0", "PP0", "The General Assembly,"));
    add(comparison, change(ChangeKind::amended, "PP1", "PP1",
                           {{eq, "Recalling its resolutions 85/12 of 3 November 2030"},
                            {del, " and"},
                            {ins, ","},
                            {eq, " 87/31 of 9 December 2032"},
                            {ins, " and 89/117 of 4 December 2034"},
                            {eq, ","}}));
    add(comparison,
        change(ChangeKind::added, "", "PP2",
               {{ins, "Recalling also the invitation of the League to observe the work of the Assembly,"}}));
    ClauseChange report = change(
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
    add(comparison, std::move(report));
    for (int i = 3; i <= 6; ++i) {
        add(comparison, unchanged("PP" + std::to_string(i), "PP" + std::to_string(i + 1), "Noting the tides,"));
    }
    ClauseChange noted = unchanged("PP7", "PP8", "Convinced that a harbour serves all who call at it,");
    noted.footnotes.push_back(note(ChangeKind::added, "", "2", {{ins, "See resolution 90/1."}}));
    add(comparison, std::move(noted));
}

void add_operative_part(Comparison& comparison) {
    add(comparison, unchanged("OP1", "OP1", "Takes note of the report;"));
    add(comparison, unchanged("H1", "H1", "Safety of approaches"));
    ClauseChange moved = unchanged("OP5", "OP2",
                                   "Urges the organizations of the system to repair, where they can and as soon as "
                                   "the season allows, the lights that storms have put out;");
    moved.moved = moved.renumbered = true;
    add(comparison, std::move(moved));
    ClauseChange split = change(ChangeKind::split, "OP2", "OP3", {});
    split.segments = {{eq, "Requests the Secretary-General to publish the charts of all small harbours"},
                      {del, " and"},
                      {ins, ";\nAlso requests the Secretary-General"},
                      {eq, " to train their pilots;"}};
    split.before = {clause("OP2", side(split.segments, ins))};
    split.after = {clause("OP3", "Requests the Secretary-General to publish the charts of all small harbours;"),
                   clause("OP4", "Also requests the Secretary-General to train their pilots;")};
    add(comparison, std::move(split));
    ClauseChange merged = change(ChangeKind::merged, "OP3", "OP5", {});
    merged.segments = {{eq, "Invites the League to share its records of tides"},
                       {del, ";\nAlso invites the League"},
                       {ins, " and"},
                       {eq, " to share its records of winds;"}};
    merged.before = {clause("OP3", "Invites the League to share its records of tides;"),
                     clause("OP4", "Also invites the League to share its records of winds;")};
    merged.after = {
        clause("OP5", "Invites the League to share its records of tides and to share its records of winds;")};
    add(comparison, std::move(merged));
    add(comparison, change(ChangeKind::removed, "OP6", "",
                           {{del, "Expresses its appreciation to the keepers of the lighthouses;"}}));
    for (int i = 7; i <= 9; ++i) {
        ClauseChange same = unchanged("OP" + std::to_string(i), "OP" + std::to_string(i - 1), "Decides to wait;");
        same.renumbered = true;
        add(comparison, std::move(same));
    }
}

void add_annex(Comparison& comparison) {
    add(comparison, unchanged("A1.1", "A1.1", "The harbours of the League are listed below."));
    ClauseChange row = change(ChangeKind::amended, "A1.2", "A1.2",
                              {{eq, "Port Meridian | "}, {del, "12"}, {ins, "14"}, {eq, " berths"}});
    row.before[0].type = row.after[0].type = ClauseType::table_row;
    add(comparison, std::move(row));
}

}  // namespace

std::string side(const std::vector<Segment>& segments, Op dropped) {
    std::string text;
    for (const Segment& segment : segments) {
        if (segment.op != dropped) text += segment.text;
    }
    return text;
}

ClauseChange change(ChangeKind kind, const std::string& before_label, const std::string& after_label,
                    const std::vector<Segment>& segments) {
    ClauseChange made;
    made.kind = kind;
    made.segments = segments;
    if (!before_label.empty()) made.before = {clause(before_label, side(segments, ins))};
    if (!after_label.empty()) made.after = {clause(after_label, side(segments, del))};
    if (!before_label.empty() && !after_label.empty()) made.similarity = kind == ChangeKind::unchanged ? 1.0 : 2.0 / 3;
    return made;
}

void add(Comparison& comparison, ClauseChange change) {
    classify_words(change.segments);
    for (NoteChange& note : change.footnotes) classify_words(note.segments);
    change.routine = is_routine(change, true);
    change.verb_changed = opens_with_other_verb(change);
    const Section section = change.after.empty() ? change.before.front().section : change.after.front().section;
    for (Counts* counts : {&comparison.summary.all, &comparison.summary.sections[static_cast<std::size_t>(section)]}) {
        ++counts->kinds[static_cast<std::size_t>(change.kind)];
        counts->moved += change.moved ? 1 : 0;
        counts->renumbered += change.renumbered ? 1 : 0;
        if (change.kind != ChangeKind::unchanged) ++(change.routine ? counts->routine : counts->substantive);
    }
    for (const Segment& segment : change.segments)
        ++comparison.summary.edits[static_cast<std::size_t>(segment.edit_class)];
    comparison.before_clauses += change.before.size();
    comparison.after_clauses += change.after.size();
    comparison.changes.push_back(std::move(change));
}

Comparison comparison() {
    Comparison made;
    made.before = metadata(false);
    made.after = metadata(true);
    add_preamble(made);
    add_operative_part(made);
    add_annex(made);
    made.loose_notes.push_back(note(ChangeKind::removed, "9", "", {{del, "United Nations, Treaty Series, vol. 1."}}));
    return made;
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
    made.footnotes = {{"1", "A/91/215.", "PP1", 12, ""}, {"2", "See \"Notices to Mariners\".", "", 13, ""}};
    made.head = {{"Resolution adopted on 20 November 2036", HeadKind::adoption, true, 1}};
    made.left_out = {{"36-20417 (E)", "job number", 14}};
    return made;
}

}  // namespace sample

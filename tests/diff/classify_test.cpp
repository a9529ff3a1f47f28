#include <clausediff/clausediff.hpp>

#include "diff/marked.hpp"
#include "diff/samples.hpp"
#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace clausediff;

namespace {

// The classes of all edits, "symbol" or "citation wording", each once where a delete and an insert are of the same.
std::string classes_of(const std::vector<Segment>& segments) {
    std::string classes;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (segments[i].op == Op::equal) continue;
        const bool again = i > 0 && segments[i - 1].op == Op::remove && segments[i].op == Op::insert &&
                           segments[i - 1].edit_class == segments[i].edit_class;
        if (again) continue;
        classes += (classes.empty() ? "" : " ") + std::string(name(segments[i].edit_class));
    }
    return classes;
}

struct Case {
    const char* before;
    const char* after;
    const char* classes;
};

}  // namespace

TEST_CASE("an edit is classed by what it is about", "[diff]") {
    const Case cases[] = {
        // citations
        {"Recalling its resolution 67/264 of 17 May 2013,", "Recalling its resolution 69/317 of 10 September 2015,",
         "citation"},
        {"Recalling its resolution 67/264 of 17 May 2013,",
         "Recalling its resolutions 67/264 of 17 May 2013 and 69/317 of 10 September 2015,", "editorial citation"},
        {"Recalling Security Council resolution 1325 (2000),", "Recalling Security Council resolution 2242 (2015),",
         "citation"},
        {"Recalling resolution S-10/2 of 30 June 1978,", "Recalling resolution S-12/24 of 9 July 1982,", "citation"},
        // documents
        {"Takes note of the report of the harbour master; A/73/328 shows more.",
         "Takes note of the report of the harbour master; A/75/330 shows more.", "symbol"},
        {"the report of the harbour master (A/73/328);", "the report of the harbour master (A/75/330);", "symbol"},
        {"See A/72/5.", "See A/72/5 and Add.1.", "symbol"},
        // sessions
        {"to report to it at its seventy-third session;", "to report to it at its seventy-fifth session;", "session"},
        {"at its seventy-third and seventy-fourth regular sessions;", "at its 75th and 76th regular sessions;",
         "session"},
        {"during its 2018 session;", "during its 2020 session;", "session"},
        {"101st plenary meeting", "39th plenary meeting", "session"},
        // dates
        {"held on 3 May 2018;", "held on 5 June 2020;", "date"},
        {"held from 3 to 5 May 2018;", "held from 7 to 9 June 2020;", "date"},
        {"for the period 2018-2020;", "for the period 2021-2023;", "date"},
        // numbers
        {"the contributions of 193 States;", "the contributions of 194 States;", "number"},
        {"as paragraph 5 of the resolution says;", "as paragraph 7 of the resolution says;", "number"},
        {"for three years;", "for five years;", "number"},
        {"on the seventieth anniversary of the lamp,", "on the eightieth anniversary of the lamp,", "number"},
        // sequencing
        {"Requests the harbour master to act;", "Also requests the harbour master to act;", "sequencing"},
        {"Recalling also the tides,", "Recalling further the tides,", "sequencing"},
        // editorial
        {"the organisation of capacity building;", "the organization of capacity-building;", "editorial"},
        {"the States, and others;", "the States and others;", "editorial"},
        {"lights the Harbour;", "lights the harbour;", "editorial"},
        {"lights harbour;", "lights the harbour;", "editorial"},
        {"the programmes of work;", "the programs of work;", "editorial"},
        // wording
        {"Calls upon the crews to rest;", "Encourages the crews to rest;", "wording"},
        {"the crews shall rest;", "the crews should rest;", "wording"},
        {"the crews do rest;", "the crews do not rest;", "wording"},
        {"the crews of all ships;", "the crews of fishing ships;", "wording"},
        {"with the session of song;", "with the concert of song;", "wording"},
    };
    for (const Case& expected : cases) {
        const std::vector<Segment> segments = diff_words(expected.before, expected.after);
        INFO(marked(segments));
        CHECK(classes_of(segments) == expected.classes);
    }
}

TEST_CASE("a change is routine when no edit of it is wording or a number", "[diff]") {
    const Resolution before =
        resolution({clause("OP1", "Requests a report at its seventieth session;"),
                    clause("OP2", "Calls upon three crews to rest;"), clause("OP3", "Notes a;"),
                    clause("OP4", "Notes a song;"), clause("OP5", "Notes the lamps.", {{9, "1"}})},
                   {note("1", "A/70/1.", 4)});
    const Resolution after = resolution({clause("OP1", "Requests a report at its seventy-first session;"),
                                         clause("OP2", "Calls upon four crews to rest;"), clause("OP3", "Notes a;"),
                                         clause("OP4", "Notes the lamps.", {{9, "1"}}), clause("OP5", "Notes tides.")},
                                        {note("1", "A/71/1.", 3)});
    const Comparison c = compare_aligned(
        before, after,
        alignment(before, after, {linked({0}, {0}), linked({1}, {1}), linked({2}, {2}), linked({4}, {3})}));
    std::vector<std::string> routine;
    for (const ClauseChange& change : c.changes) {
        routine.push_back(c.shown_clause(change).label + (change.routine ? " routine" : ""));
    }
    // OP4: its note alone changed. OP5 is added, and the song of OP4 removed.
    CHECK(routine == std::vector<std::string>{"OP1 routine", "OP2", "OP3", "OP4", "OP4 routine", "OP5"});
    CHECK(c.summary.all.routine == 2);
    CHECK(c.summary.all.substantive == 3);
    CHECK(c.summary.edits[static_cast<std::size_t>(EditClass::session)] == 2);
    CHECK(c.summary.edits[static_cast<std::size_t>(EditClass::number)] == 2);
}

TEST_CASE("a body that is renamed throughout is no wording", "[diff]") {
    const auto classes = [](std::vector<Clause> before_clauses, std::vector<Clause> after_clauses) {
        const Resolution before = resolution(std::move(before_clauses));
        const Resolution after = resolution(std::move(after_clauses));
        const Comparison c =
            compare_aligned(before, after, alignment(before, after, {linked({0}, {0}), linked({1}, {1})}));
        return classes_of(c.changes[0].segments) + ", " + classes_of(c.changes[1].segments);
    };
    const char* ask = "Requests the Department of Public Lamps to act;";
    const char* ask_now = "Requests the Department of Global Lights to act;";
    const char* note_it = "Notes the work of the Department of Public Lamps.";
    const char* note_now = "Notes the work of the Department of Global Lights.";
    CHECK(classes({clause("OP1", ask), clause("OP2", note_it)}, {clause("OP1", ask_now), clause("OP2", note_now)}) ==
          "name, name");
    // Once only, or the old name stands on elsewhere: it may be another body.
    CHECK(classes({clause("OP1", ask), clause("OP2", note_it)}, {clause("OP1", ask_now), clause("OP2", note_it)}) ==
          "wording, ");
    // A goal is no body.
    CHECK(classes(
              {clause("OP1", "Recalls the Harbour Lamp Goals of all;"), clause("OP2", "Notes the Harbour Lamp Goals.")},
              {clause("OP1", "Recalls the Lasting Lamp Goals of all;"),
               clause("OP2", "Notes the Lasting Lamp Goals.")}) == "wording, wording");
}

TEST_CASE("an amended clause whose opening verb is another says so", "[diff]") {
    Resolution before = resolution({clause("OP1", "Calls upon crews to rest;"), clause("OP2", "Notes tides.")});
    Resolution after = resolution({clause("OP1", "Encourages crews to rest;"), clause("OP2", "Also notes tides.")});
    before.clauses[0].opening.verb = "calls upon";
    after.clauses[0].opening.verb = "encourages";
    before.clauses[1].opening.verb = after.clauses[1].opening.verb = "notes";
    const Comparison c = compare_aligned(before, after, alignment(before, after, {linked({0}, {0}), linked({1}, {1})}));
    CHECK(c.changes[0].verb_changed);
    CHECK_FALSE(c.changes[1].verb_changed);
}

// A draft and amendments to it, of our own invention, as text files.
#pragma once

#include <clausediff/clausediff.hpp>

#include "support/catch.hpp"
#include "support/text.hpp"

#include <memory>
#include <string>
#include <vector>

namespace sample {

inline const char* const kDraft =
    "A/C.2/91/L.7\n"
    "\n"
    "Lighthouses of the northern lakes\n"
    "\n"
    "The General Assembly,\n"
    "Recalling its resolution 89/117 of 4 December 2034 on lighthouses,\n"
    "Noting the Lamp Charter,\n"
    "Recalling also the Lamp Charter and the plan of work of the League, including its tables of tides,\n"
    "Welcoming the new charts,\n"
    "1. Takes note of the report of the Secretary-General on lamps;\n"
    "2. Urges the members of the League:\n"
    "(a) To repair their lamps;\n"
    "(b) To rest their crews, as stated in paragraph 1 above;\n"
    "(c) To publish the charts, including those of the southern bays, and the tables;\n"
    "3. Requests the Secretary-General to train the pilots, and the keepers of the lamps;\n"
    "4. Also requests the Secretary-General to publish the charts of all harbours, and in that context to train the "
    "crews;\n"
    "5. Decides to keep the lamps lit, in accordance with paragraph 4 above;\n"
    "6. Requests the Secretary-General to report at its ninety-third session;\n"
    "7. Decides to remain seized of the matter.\n";

// An amendment to that draft. `body` is what follows the title.
inline std::string amendment(const std::string& body, const std::string& symbol = "A/C.2/91/L.8",
                             const std::string& draft = "draft resolution A/C.2/91/L.7",
                             const std::string& title = "Lighthouses of the northern lakes") {
    return symbol + "\n\nLightland and Norlake: amendment to " + draft + "\n\n" + title + "\n\n" + body + "\n";
}

inline std::shared_ptr<const clausediff::Resolution> loaded(const std::string& text, const char* name) {
    auto resolution = clausediff::load_bytes(text, name);
    if (!resolution) FAIL(clausediff::describe(resolution.error()));
    return std::make_shared<const clausediff::Resolution>(std::move(resolution).value());
}

inline clausediff::ReadAmendment read(const std::string& text, const char* name = "amendment.txt") {
    return clausediff::read_amendment(loaded(text, name));
}

inline clausediff::Amended amended(const std::vector<std::string>& texts, const std::string& draft = kDraft,
                                   const clausediff::AmendOptions& options = {}) {
    std::vector<clausediff::Amendment> amendments;
    clausediff::Amended problems;
    for (const std::string& text : texts) {
        clausediff::ReadAmendment document = read(text);
        for (clausediff::AmendProblem& problem : document.problems) problems.refused.push_back(std::move(problem));
        amendments.push_back(std::move(document.amendment));
    }
    if (!problems.refused.empty()) return problems;
    return clausediff::amend(loaded(draft, "draft.txt"), amendments, options);
}

// What changes, a line a clause: "OP3: text", "-OP4" of one that goes, "+OP5: text" of a new one; or what is refused.
inline std::string outcome(const clausediff::Amended& amended) {
    std::string out;
    for (const clausediff::AmendProblem& problem : amended.refused) out += "! " + problem.error.message + "\n";
    if (!amended.comparison) return out;
    const clausediff::Comparison& comparison = *amended.comparison;
    if (comparison.titles_differ) out += "title: " + comparison.after->metadata.title + "\n";
    for (const clausediff::ClauseChange& change : comparison.changes) {
        if (change.kind == clausediff::ChangeKind::unchanged) continue;
        const clausediff::Clause& clause = comparison.shown_clause(change);
        if (change.after.empty()) {
            out += "-" + clause.label + "\n";
        } else {
            out += (change.before.empty() ? "+" : "") + clause.label + ": " + clause.text + "\n";
        }
    }
    return out;
}

inline std::string outcome(const std::string& body) {
    return outcome(amended({amendment(body)}));
}

inline bool is_refused(const std::string& outcome) {
    return outcome.starts_with("! ");
}

// That of the draft with an annex of two paragraphs.
inline std::string with_annex(const std::string& body) {
    const std::string annex =
        "Annex\nStatutes of the League\n1. The League has a seat on the lake.\n2. The League has a council.\n";
    return outcome(amended({amendment(body)}, kDraft + annex));
}

// All of the heads, before the same text, do the same.
inline void check(const std::vector<const char*>& heads, const std::string& text, const std::string& wanted) {
    for (const char* head : heads) {
        INFO(head);
        CHECK(outcome(head + (text.empty() ? std::string() : "\n\n" + text)) == wanted);
    }
}

}  // namespace sample

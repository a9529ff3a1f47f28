#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>
#include "diff/marked.hpp"
#include "diff/samples.hpp"

#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace clausediff;

namespace {

// Of each passage, in the order of the before text: "OP1 -> OP2: the words". All sample texts are invented.
std::string moved(const Comparison& comparison) {
    std::string out;
    for (const ClauseChange& change : comparison.changes) {
        std::string before;
        for (const Clause& clause : comparison.before_clauses(change))
            before += (before.empty() ? "" : "\n") + clause.text;
        for (const MovedWords& words : change.moved_words) {
            if (words.op != Op::remove) continue;
            out += comparison.before_clauses(change).front().label + " -> " +
                   comparison.after->clauses[words.elsewhere].label + ": " +
                   before.substr(words.begin, words.end - words.begin) + "\n";
        }
    }
    return out;
}

// Clauses that stay, so that words have a rarity.
const std::vector<std::string> kOthers = {
    "Welcomes the pilots of the eastern channel and the crews of the dredgers;",
    "Decides to meet again in the autumn, once the ice has left the estuary;",
    "Requests the Secretariat to publish charts of every shoal and sandbank;",
    "Encourages universities to lend sonar, buoys and divers to small ports;",
    "Thanks the donors of the rescue boats, the winches and the radio masts;",
    "Takes note of the report on the salaries of keepers of remote lights;",
};

// OP1 and OP2 changed, and the others stay; each is linked with the clause of its number. `last` are further clauses.
Comparison compared(const std::string& before1, const std::string& before2, const std::string& after1,
                    const std::string& after2) {
    std::vector<Clause> before = {clause("OP1", before1), clause("OP2", before2)};
    std::vector<Clause> after = {clause("OP1", after1), clause("OP2", after2)};
    std::vector<ClauseLink> links = {linked({0}, {0}), linked({1}, {1})};
    for (std::size_t i = 0; i < kOthers.size(); ++i) {
        before.push_back(clause("OP" + std::to_string(i + 3), kOthers[i]));
        after.push_back(before.back());
        links.push_back(linked({i + 2}, {i + 2}));
    }
    const Resolution from = resolution(before), to = resolution(after);
    return compare_aligned(from, to, alignment(from, to, links));
}

const char* const kTide = "to measure the tide, the salinity and the turbidity of each basin at dawn";

}  // namespace

TEST_CASE("words that went from one clause to another are named in both", "[diff][moved]") {
    const std::string tide = kTide;
    const Comparison c =
        compared("Urges harbours " + tide + " and to print a yearly table;", "Invites the Academy to train surveyors;",
                 "Urges harbours to print a yearly table;", "Invites the Academy to train surveyors and " + tide + ";");
    CHECK(moved(c) == "OP1 -> OP2: " + tide + "\n");
    CHECK(c.summary.moved_passages == 1);
    REQUIRE(c.changes[1].moved_words.size() == 1);
    const MovedWords& came = c.changes[1].moved_words.front();
    CHECK(came.op == Op::insert);
    CHECK(came.elsewhere == 0);
    CHECK(came.change == 0);
    CHECK(c.after->clauses[1].text.substr(came.begin, came.end - came.begin) == tide);
}

TEST_CASE("words of a removed clause may stand in a clause that stayed, and of one that stayed in an added clause",
          "[diff][moved]") {
    const std::string tide = kTide;
    std::vector<Clause> before, after;
    std::vector<ClauseLink> links;
    for (std::size_t i = 0; i < kOthers.size(); ++i) {
        before.push_back(clause("OP" + std::to_string(i + 1), kOthers[i]));
        after.push_back(before.back());
        links.push_back(linked({i}, {i}));
    }
    SECTION("removed") {
        before.push_back(clause("OP9", "Asks the owners of mills, locks and quays " + tide + ", and to keep a log;"));
        after[1].text = "Decides to meet again in the autumn, and " + tide + ";";
        const Resolution from = resolution(before), to = resolution(after);
        CHECK(moved(compare_aligned(from, to, alignment(from, to, links))) == "OP9 -> OP2: " + tide + "\n");
    }
    SECTION("added") {
        before[1].text = "Decides to meet again in the autumn, and " + tide + ";";
        after.push_back(clause("OP9", "Asks the owners of mills, locks and quays " + tide + ", and to keep a log;"));
        const Resolution from = resolution(before), to = resolution(after);
        CHECK(moved(compare_aligned(from, to, alignment(from, to, links))) == "OP2 -> OP9: " + tide + "\n");
    }
    SECTION("not from a removed to an added clause: they would be linked if they were like enough") {
        before.push_back(clause("OP9", "Asks the owners of mills, locks and quays " + tide + ", and to keep a log;"));
        after.push_back(clause("OP9", "Pays every fisher who is ready " + tide + " until the reeds have grown back;"));
        const Resolution from = resolution(before), to = resolution(after);
        CHECK(moved(compare_aligned(from, to, alignment(from, to, links))) == "");
    }
}

TEST_CASE("a passage may be edited on the way", "[diff][moved]") {
    const Comparison c = compared(
        "Urges harbours to measure the tide, the salinity and the turbidity of each basin at dawn and to print tables;",
        "Invites the Academy to train surveyors;", "Urges harbours to print tables;",
        "Invites the Academy to train surveyors and measure the tide, the salinity and also the turbidity of each "
        "inner basin at dawn;");
    CHECK(moved(c) ==
          "OP1 -> OP2: measure the tide, the salinity and\n"
          "OP1 -> OP2: the turbidity of each\n"
          "OP1 -> OP2: basin at dawn\n");
    CHECK(c.summary.moved_passages == 1);
}

TEST_CASE("what says little did not move", "[diff][moved]") {
    struct Case {
        const char* what;
        const char* words;
    };
    const Case cases[] = {
        {"a few words", "the salinity of basins at dawn"},
        {"a name", "the Intergovernmental Panel on Lights, Buoys and Beacons of the Northern Seas"},
        {"a reference", "the plan that the Assembly adopted in paragraph 28 of its resolution at its sixtieth session"},
    };
    for (const Case& each : cases) {
        INFO(each.what);
        const std::string words = each.words;
        const Comparison c =
            compared("Urges harbours to heed " + words + ", which pilots, divers and keepers want;",
                     "Invites trainers;", "Urges harbours to heed fishers, which pilots, divers and keepers want;",
                     "Invites trainers to write to " + words + " in all weathers and to wait for an answer;");
        CHECK(moved(c) == "");
        CHECK(c.summary.moved_passages == 0);
    }
}

TEST_CASE("standard language, which stands in many clauses, did not move", "[diff][moved]") {
    const std::string standard = "in the light of the needs of small ports and of the means that they have at hand";
    std::vector<Clause> before, after;
    std::vector<ClauseLink> links;
    for (std::size_t i = 0; i < kOthers.size(); ++i) {
        const std::string text = kOthers[i].substr(0, kOthers[i].size() - 1);
        before.push_back(clause("OP" + std::to_string(i + 1), text + (i == 0 ? ";" : ", " + standard + ";")));
        after.push_back(clause("OP" + std::to_string(i + 1), text + (i == 1 ? ";" : ", " + standard + ";")));
        links.push_back(linked({i}, {i}));
    }
    const Resolution from = resolution(before), to = resolution(after);
    CHECK(moved(compare_aligned(from, to, alignment(from, to, links))) == "");
}

TEST_CASE("what stands in a second clause as well has not left one for the other", "[diff][moved]") {
    const std::string name = "the panel on dredging with small ships and on the repair of old sea walls";
    const auto compared_with = [&](const std::string& second) {
        std::vector<Clause> before, after;
        std::vector<ClauseLink> links;
        const auto add = [&](const std::string& old_text, const std::string& new_text) {
            before.push_back(clause("OP" + std::to_string(before.size() + 1), old_text));
            after.push_back(clause(before.back().label, new_text));
            links.push_back(linked({before.size() - 1}, {before.size() - 1}));
        };
        for (const std::string& text : kOthers) add(text, text);
        add("Urges mayors to heed " + name + " and to lend it tugs in gales;",
            "Urges mayors to lend tugs in all gales;");
        add("Invites trainers of crews;", "Invites trainers of crews to greet " + name + " when spring comes;");
        add("Pays two clerks;", second);
        const Resolution from = resolution(before), to = resolution(after);
        return moved(compare_aligned(from, to, alignment(from, to, links)));
    };
    CHECK(compared_with("Pays two clerks;") == "OP7 -> OP8: " + name + "\n");
    CHECK(compared_with("Pays two clerks of " + name + ";") == "");
}

namespace {

// Paragraphs of level 1, with their words, of a real resolution.
struct Paragraphs {
    Resolution resolution;
    std::vector<std::size_t> long_ones;

    Paragraphs() : resolution(load(CLAUSEDIFF_EXAMPLES_DIR "/A_RES_69_317.txt").value()) {
        for (std::size_t i = 0; i < resolution.clauses.size(); ++i) {
            const std::string& text = resolution.clauses[i].text;
            if (std::count(text.begin(), text.end(), ' ') > 24) long_ones.push_back(i);
        }
    }
};

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t count) {
    return random() % count;
}

}  // namespace

TEST_CASE("of runs of 8 to 30 words that go to another clause nearly all are named, and none where nothing went",
          "[diff][moved]") {
    const Paragraphs text;
    Random random(7);
    constexpr std::size_t kRounds = 1000;
    std::size_t told = 0, false_ones = 0, rounds = 0;
    while (rounds < kRounds) {
        const std::size_t from = text.long_ones[below(random, text.long_ones.size())];
        const std::size_t to = text.long_ones[below(random, text.long_ones.size())];
        std::vector<std::string> source = words_of(text.resolution.clauses[from].text);
        std::vector<std::string> target = words_of(text.resolution.clauses[to].text);
        const std::size_t length = 8 + below(random, 23);
        if (from == to || source.size() < length + 8) continue;
        ++rounds;
        const auto run = source.begin() + static_cast<std::ptrdiff_t>(4 + below(random, source.size() - length - 5));
        const std::vector<std::string> words(run, run + static_cast<std::ptrdiff_t>(length));
        source.erase(run, run + static_cast<std::ptrdiff_t>(length));

        Resolution after = text.resolution;
        after.clauses[from].text = joined(source);
        tokenize_clauses(after);
        false_ones += compare(text.resolution, after).summary.moved_passages;

        target.insert(target.begin() + static_cast<std::ptrdiff_t>(4 + below(random, target.size() - 5)), words.begin(),
                      words.end());
        after.clauses[to].text = joined(target);
        tokenize_clauses(after);
        told += compare(text.resolution, after).summary.moved_passages > 0;
    }
    CHECK(told >= kRounds * 95 / 100);
    CHECK(false_ones == 0);
}

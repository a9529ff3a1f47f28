// Texts that nobody drafts, of about a megabyte, each of a kind that cost the product of its parts once. They would
// take minutes if they did again.
#include <clausediff/clausediff.hpp>

#include "diff/marked.hpp"
#include "diff/samples.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace clausediff;

namespace {

// A word of its own for each number, letters alone.
std::string word(std::size_t number) {
    std::string letters;
    for (number += 26; number > 0; number /= 26) letters += static_cast<char>('a' + number % 26);
    return letters;
}

std::vector<std::string> words(std::size_t count, std::size_t kinds) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < count; ++i) all.push_back(word(i * 7919 % kinds));
    return all;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text = "Requests";
    for (const std::string& one : words) (text += ' ') += one;
    return text + ';';
}

std::vector<std::string> shuffled(std::vector<std::string> words) {
    std::mt19937 random(6);
    std::shuffle(words.begin(), words.end(), random);
    return words;
}

std::string side(const std::vector<Segment>& segments, Op other) {
    std::string text;
    for (const Segment& segment : segments) {
        if (segment.op != other) text += other == Op::insert ? segment.before_text() : segment.text;
    }
    return text;
}

}  // namespace

TEST_CASE("one long clause with its words in another order", "[diff][hostile]") {
    for (const std::size_t kinds : {std::size_t{200'000}, std::size_t{1'000}, std::size_t{2}}) {
        const std::vector<std::string> all = words(200'000, kinds);
        const std::string before = joined(all);
        const std::string after = joined(shuffled(all));
        const std::vector<Segment> segments = diff_words(before, after);
        CHECK(side(segments, Op::insert) == before);
        CHECK(side(segments, Op::remove) == after);
    }
}

TEST_CASE("long clauses with their words in another order", "[diff][hostile]") {
    std::vector<Clause> before;
    std::vector<Clause> after;
    std::vector<ClauseLink> links;
    for (std::size_t i = 0; i < 70; ++i) {
        const std::vector<std::string> all = words(3'000, 300);
        before.push_back(clause("OP" + std::to_string(i + 1), joined(all)));
        after.push_back(clause("OP" + std::to_string(i + 1), joined(shuffled(all))));
        links.push_back(linked({i}, {i}));
    }
    const Resolution old_text = resolution(before);
    const Resolution new_text = resolution(after);
    const Comparison c = compare_aligned(old_text, new_text, alignment(old_text, new_text, links));
    for (std::size_t i = 0; i < 70; ++i) {
        CHECK(side(c.changes[i].segments, Op::insert) == before[i].text);
        CHECK(side(c.changes[i].segments, Op::remove) == after[i].text);
    }
}

TEST_CASE("thousands of notes of one clause", "[diff][hostile]") {
    constexpr std::size_t kNotes = 20'000;
    Clause carrier = clause("PP1", "Noting the logs,");
    std::vector<Footnote> before;
    std::vector<Footnote> after;
    for (std::size_t i = 0; i < kNotes; ++i) {
        const std::string number = std::to_string(i + 1);
        carrier.marks.push_back({15, number});
        const std::string text = "See the " + word(i) + " log of the " + word(i + kNotes) + " harbour";
        before.push_back(note(number, text + ".", 0));
        after.push_back(note(number, text + (i % 2 == 0 ? "." : ", annex."), 0));
    }
    const Resolution old_text = resolution({carrier}, before);
    const Resolution new_text = resolution({carrier}, after);
    const Comparison c = compare_aligned(old_text, new_text, alignment(old_text, new_text, {linked({0}, {0})}));
    REQUIRE(c.changes[0].footnotes.size() == kNotes);
    for (std::size_t i = 0; i < kNotes; ++i) {
        const NoteChange& change = c.changes[0].footnotes[i];
        REQUIRE(change.before == i);
        REQUIRE(change.after == i);
        REQUIRE(change.kind == (i % 2 == 0 ? ChangeKind::unchanged : ChangeKind::amended));
    }
}

TEST_CASE("thousands of bodies that are renamed", "[diff][hostile]") {
    constexpr std::size_t kBodies = 10'000;
    std::vector<Clause> before;
    std::vector<Clause> after;
    std::vector<ClauseLink> links;
    for (std::size_t i = 0; i < 2 * kBodies; ++i) {
        std::string body = word(i / 2) + " Committee";
        body.front() = static_cast<char>(body.front() - 'a' + 'A');
        const std::string label = "OP" + std::to_string(i + 1);
        before.push_back(clause(label, "Requests the " + body + " to report;"));
        after.push_back(clause(label, "Requests the Q" + body + " to report;"));
        links.push_back(linked({i}, {i}));
    }
    const Resolution old_text = resolution(before);
    const Resolution new_text = resolution(after);
    const Comparison c = compare_aligned(old_text, new_text, alignment(old_text, new_text, links));
    CHECK(c.summary.all.of(ChangeKind::amended) == 2 * kBodies);
}

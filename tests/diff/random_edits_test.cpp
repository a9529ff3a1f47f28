#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>
#include "base/unicode.hpp"
#include "diff/marked.hpp"

#include <algorithm>
#include <random>
#include <sstream>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

// Clauses of our own invention, about lighthouses.
const std::vector<std::string> kClauses = {
    "Recalling its resolutions 40/1 of 2 May 1985, 41/2 of 3 May 1986, 42/3 of 4 May 1987, 43/4 of 5 May 1988 and 1325 "
    "(2000) of 31 October 2000, as well as decision 55/12,",
    "Welcomes the efforts of Member States to keep lighthouses lit, in particular those on remote islands, and "
    "encourages the sharing of spare lamps, lenses, fuel and records between the services concerned;",
    "Requests the Secretary-General to report to the General Assembly at its seventy-first session on the state of "
    "the lighthouses\xE2\x80\x99 equipment, including the use made of 2.5 million dollars (LIGHT) of the Fund;",
    "Noting that 50 per cent of all keepers (a) serve alone; (b) have no radio, and that the \xE2\x80\x9CLamps for "
    "All\xE2\x80\x9D "
    "initiative, launched on 17 May 2013, has reached only a few of the islands in the north,",
    "Calls upon all parties to the Convention on Lights, of 3 June 1921, to ratify it if they have not yet done so, to "
    "adapt their laws to it and to take part in the work of its standing committee; see A/69/228-S/2014/560.",
};
const std::vector<std::string> kPhrases = {
    "the",
    "of the",
    "also",
    "and pilots",
    ", as appropriate,",
    "in a timely manner",
    "keepers and their families",
    "77/18 of 21 November 2022",
    "20 per cent",
    "with concern",
    ", pilots",
    "(WLO)",
    "on",
    "to do so",
    "lamps",
    "it is of use to the",
    "the \"new\" signal",
    "a",
    ";",
    "States' ports,",
    "by 2030",
    "or",
    "seventy-third session",
};

// The clauses above and those of a real resolution.
std::vector<std::string> clauses() {
    std::vector<std::string> clauses = kClauses;
    const Result<Resolution> real = load(CLAUSEDIFF_EXAMPLES_DIR "/A_RES_69_317.txt");
    REQUIRE(real.ok());
    for (const Clause& clause : real.value().clauses) clauses.push_back(clause.text);
    return clauses;
}

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

std::string joined(const std::vector<std::string>& words, std::mt19937& random, bool lines) {
    std::string text;
    for (const std::string& word : words) {
        const bool sign = word == "," || word == ";";
        if (!text.empty() && !sign) text += lines && random() % 25 == 0 ? '\n' : ' ';
        text += word;
    }
    return text;
}

std::vector<std::string> edited(std::vector<std::string> words, std::mt19937& random) {
    for (std::size_t edits = random() % 9; edits > 0; --edits) {
        const auto at = static_cast<std::ptrdiff_t>(random() % (words.size() + 1));
        const auto end =
            std::min(at + static_cast<std::ptrdiff_t>(random() % 6), static_cast<std::ptrdiff_t>(words.size()));
        const auto what = random() % 4;
        if (what < 3) words.erase(words.begin() + at, words.begin() + end);
        if (what > 0) {
            const auto phrase = words_of(kPhrases[random() % kPhrases.size()]);
            words.insert(words.begin() + std::min(at, static_cast<std::ptrdiff_t>(words.size())), phrase.begin(),
                         phrase.end());
        }
    }
    return words;
}

char32_t first_of(const std::string& text) {
    std::size_t at = 0;
    return unicode::next(text, at);
}

char32_t last_of(const std::string& text) {
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return unicode::next(text, at);
}

// Does a mark begin or end inside a word?
bool cuts_a_word(const std::vector<Segment>& segments) {
    for (std::size_t i = 1; i < segments.size(); ++i) {
        if ((segments[i - 1].op == Op::equal) == (segments[i].op == Op::equal)) continue;
        if (unicode::is_word(last_of(segments[i - 1].text)) && unicode::is_word(first_of(segments[i].text)))
            return true;
    }
    return false;
}

// Do one or two words of at most three letters stand alone between two changes?
std::string island(const std::vector<Segment>& segments) {
    for (std::size_t i = 1; i + 1 < segments.size(); ++i) {
        if (segments[i].op != Op::equal) continue;
        const auto words = words_of(segments[i].text);
        const bool tiny = std::all_of(words.begin(), words.end(), [](const std::string& w) { return w.size() <= 3; });
        if (words.size() <= 2 && tiny) return '"' + segments[i].text + '"';
    }
    return {};
}

}  // namespace

TEST_CASE("edit scripts of random edits are sound and readable", "[diff][random]") {
    std::mt19937 random(2015);
    const std::vector<std::string> originals = clauses();
    for (int round = 0; round < 4000; ++round) {
        const auto base = words_of(originals[random() % originals.size()]);
        const std::string before = joined(edited(base, random), random, false);
        const std::string after = joined(edited(base, random), random, round % 4 == 0);
        INFO(before << "\n" << after);
        const std::vector<Segment> segments = diff_words(before, after);
        INFO(marked(segments));
        REQUIRE(without(segments, Op::insert) == before);
        REQUIRE(without(segments, Op::remove) == after);
        REQUIRE(in_order(segments));
        REQUIRE_FALSE(cuts_a_word(segments));
        REQUIRE(island(segments) == "");
    }
}

TEST_CASE("edit scripts of arbitrary bytes are sound", "[diff][random]") {
    const std::vector<std::string> pieces = {
        "a", "b",        " ",        "  ",           "\n",           ",",    "(",        ")",  "'",   "\"",  "-", "5",
        "/", "\xC2\xA0", "\xC2\xAD", "\xE2\x80\x99", "\xE5\xA4\xA7", "\xFF", "\xE2\x80", "of", "May", "2013"};
    std::mt19937 random(1945);
    for (int round = 0; round < 4000; ++round) {
        std::string texts[2];
        for (std::string& text : texts) {
            for (std::size_t n = random() % 25; n > 0; --n) text += pieces[random() % pieces.size()];
        }
        const std::vector<Segment> segments = diff_words(texts[0], texts[1]);
        REQUIRE(without(segments, Op::insert) == texts[0]);
        REQUIRE(without(segments, Op::remove) == texts[1]);
        INFO(marked(segments));
        REQUIRE(in_order(segments));
    }
}

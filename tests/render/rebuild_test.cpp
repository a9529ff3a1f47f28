// A renderer loses no text: both texts can be read off the report with --all, apart from wrapping.
#include "render/marked_text.hpp"
#include "render/paragraph.hpp"
#include "render/sample.hpp"
#include "support/catch.hpp"

#include <random>
#include <sstream>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

std::string squeeze(const std::string& text) {
    std::istringstream in(text);
    std::string out;
    for (std::string word; in >> word;) out += (out.empty() ? "" : " ") + word;
    return out;
}

// Drops one kind of marked words and the marks of the other.
std::string strip(std::string text, const std::string& open, const std::string& close, bool keep) {
    for (std::size_t at = text.find(open); at != std::string::npos; at = text.find(open, at)) {
        const std::size_t end = text.find(close, at);
        REQUIRE(end != std::string::npos);
        const std::string inner = text.substr(at + open.size(), end - at - open.size());
        text.replace(at, end + close.size() - at, keep ? inner : "");
    }
    return text;
}

std::string before_of(const std::string& report) {
    return squeeze(strip(strip(report, "{+", "+}", false), "[-", "-]", true));
}

std::string after_of(const std::string& report) {
    return squeeze(strip(strip(report, "{+", "+}", true), "[-", "-]", false));
}

std::string shown(const std::vector<Segment>& segments, std::size_t width) {
    std::string out;
    for (const render::Paragraph& line : render::marked_paragraphs(segments, true))
        out += line.lines({width, 4, 4, false});
    return out;
}

// Segments as the diff stage makes them, and worse: never two of one op side by side, deletions first.
std::vector<Segment> random_segments(std::mt19937& random) {
    const auto up_to = [&](unsigned most) { return static_cast<unsigned>(random() % (most + 1)); };
    const auto words = [&] {
        std::string text = up_to(2) == 0 ? " " : "";
        for (unsigned i = 0; i <= up_to(5); ++i)
            text += std::string(1 + up_to(6), static_cast<char>('a' + up_to(25))) + " ";
        if (up_to(1) == 0) text.pop_back();
        return text;
    };
    std::vector<Segment> segments;
    for (unsigned i = 0; i <= up_to(5); ++i) {
        segments.push_back({Op::equal, words()});
        const unsigned change = up_to(2);
        if (change != 0) segments.push_back({Op::remove, up_to(9) == 0 ? " " : words()});
        if (change != 1) segments.push_back({Op::insert, up_to(9) == 0 ? " " : words()});
    }
    return segments;
}

}  // namespace

TEST_CASE("both texts can be rebuilt from marked text", "[render]") {
    std::mt19937 random(20361120);
    for (int round = 0; round < 20'000; ++round) {
        const std::vector<Segment> segments = random_segments(random);
        const std::string text = shown(segments, 70 + random() % 40);
        INFO(text);
        const std::string before = squeeze(sample::side(segments, Op::insert));
        const std::string after = squeeze(sample::side(segments, Op::remove));
        if (before_of(text) != before || after_of(text) != after) {
            CHECK(before_of(text) == before);
            CHECK(after_of(text) == after);
            break;
        }
    }
}

// The lines of a split or merge part words that the other side has in one: here only the letters count.
TEST_CASE("splits and merges lose no letter", "[render]") {
    const auto letters = [](std::string text) {
        std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
        return text;
    };
    std::mt19937 random(1945);
    for (int round = 0; round < 20'000; ++round) {
        std::vector<Segment> segments = random_segments(random);
        const Op many = random() % 2 == 0 ? Op::insert : Op::remove;
        for (Segment& segment : segments) {
            for (char& c : segment.text) {
                if (segment.op == many && c == ' ' && random() % 3 == 0) c = '\n';
            }
        }
        const std::string text = shown(segments, 110);
        const bool kept = letters(before_of(text)) == letters(sample::side(segments, Op::insert)) &&
                          letters(after_of(text)) == letters(sample::side(segments, Op::remove));
        INFO(text);
        REQUIRE(kept);
    }
}

TEST_CASE("what replaces the end of a clause stands there", "[render]") {
    const std::vector<Segment> segments = {{Op::equal, "the tides"},
                                           {Op::remove, "; and\nAlso shares"},
                                           {Op::insert, ", in full,"},
                                           {Op::equal, " the winds;"}};
    CHECK(squeeze(shown(segments, 100)) == "the tides[-; and-]{+, in full,+} [-Also shares-] the winds;");
}

TEST_CASE("every clause of both texts is in the whole report", "[render]") {
    const Comparison comparison = sample::comparison();
    TextOptions options;
    options.all = true;
    const std::string report = render_text(comparison, options);
    const std::string before = before_of(report), after = after_of(report);
    for (const ClauseChange& change : comparison.changes) {
        // Between the clauses of a split or merge stand their labels.
        if (change.before.size() > 1 || change.after.size() > 1) continue;
        for (const Clause& clause : comparison.before_clauses(change))
            CHECK(before.find(clause.text) != std::string::npos);
        for (const Clause& clause : comparison.after_clauses(change))
            CHECK(after.find(clause.text) != std::string::npos);
    }
}

TEST_CASE("a split and a merge keep their words", "[render]") {
    for (const ClauseChange& change : sample::comparison().changes) {
        if (change.kind != ChangeKind::split && change.kind != ChangeKind::merged) continue;
        const std::string text = shown(change.segments, 50);
        CHECK(before_of(text) == squeeze(sample::side(change.segments, Op::insert)));
        CHECK(after_of(text) == squeeze(sample::side(change.segments, Op::remove)));
    }
}

TEST_CASE("spaces stand where a reader expects them", "[render]") {
    const auto marked = [](const std::vector<Segment>& segments) { return squeeze(shown(segments, 200)); };
    constexpr Op eq = Op::equal, del = Op::remove, ins = Op::insert;
    CHECK(marked({{eq, "a "}, {del, "b "}, {eq, "c"}}) == "a [-b-] c");
    CHECK(marked({{eq, "a"}, {del, " b"}, {eq, " c"}}) == "a [-b-] c");
    CHECK(marked({{eq, "a "}, {del, "b "}, {ins, "x "}, {eq, "c"}}) == "a [-b-]{+x+} c");
    CHECK(marked({{del, "B "}, {eq, "c"}}) == "[-B-] c");
    CHECK(marked({{eq, "a"}, {ins, " b"}}) == "a {+b+}");
    // A space that only one of the texts has stays inside the marks.
    CHECK(marked({{eq, "a"}, {del, " b"}, {eq, ", c"}}) == "a[- b-], c");
    CHECK(marked({{eq, "inter"}, {del, " "}, {eq, "alia"}}) == "inter[- -]alia");
}

// Which resolution follows which. The texts are inventions.
#include "support/catch.hpp"
#include "support/text.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace clausediff;

namespace {

const std::string kTides =
    "1. Urges all members to replace the worn buoys before the winter storms reach the outer bays;\n"
    "2. Invites the pilots of each port to share their soundings of the shifting channels every spring;\n"
    "3. Requests the harbour masters to publish the tables of the tides in a form that sailors can read;\n";
const std::string kFish =
    "1. Encourages the villages on the lake to count the spawning trout in the shallow streams each autumn;\n"
    "2. Decides to close the nets of the northern shore while the young fish leave the reed beds;\n"
    "3. Calls for a register of boats that fish by lamp light on the deep side of the lake;\n";

std::string text(const std::string& symbol, const std::string& title, const std::string& preamble,
                 const std::string& operative) {
    return symbol + "\n\n" + title + "\n\nThe General Assembly,\n" + preamble + operative;
}

// The graph of texts, each a file of that name.
SuccessionGraph graph_of(const std::vector<std::pair<std::string, std::string>>& texts) {
    PredecessorFinder finder;
    for (const auto& [file, bytes] : texts) {
        const Result<Resolution> resolution = load_bytes(bytes, file);
        REQUIRE(resolution.ok());
        finder.add(resolution.value());
    }
    return finder.find();
}

// "A/RES/87/12 <- A/RES/85/7 (title-equal+text)", a line each chief predecessor, by symbol.
std::vector<std::string> links(const SuccessionGraph& graph) {
    std::vector<std::string> lines;
    for (const SuccessionEdge& edge : graph.edges) {
        lines.push_back(graph.documents[edge.document].symbol + (edge.chief ? " <- " : " <~ ") +
                        graph.documents[edge.predecessor].symbol + " (" + edge.evidence + ")");
    }
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("A resolution follows the newest earlier one of its title, whatever the years, ordinals and sessions in it") {
    const SuccessionGraph graph = graph_of({
        {"c.txt", text("A/RES/89/4", "Third Decade of the follow up to the Charter of Buoys, 2034-2044", "", kTides)},
        {"a.txt", text("A/RES/85/7", "First decade of the follow-up to the Charter of Buoys, 2014-2024", "", kTides)},
        {"b.txt", text("A/RES/87/12", "Second Decade of the Follow-up to the Charter of Buoys, 2024-2034", "", kTides)},
    });
    CHECK(links(graph) ==
          Lines{"A/RES/89/4 <- A/RES/87/12 (title-equal+text)", "A/RES/87/12 <- A/RES/85/7 (title-equal+text)"});
    CHECK(graph.edges.front().certainty >= kCertainSuccession);
    CHECK(graph.line_of(0) == std::vector<std::size_t>{1, 2, 0});
}

TEST_CASE("Under another title it follows what it cites, if the paragraphs recur") {
    const std::string recalls = "Recalling its resolution 85/7 of 3 December 2030,\n";
    const SuccessionGraph graph = graph_of({
        {"a.txt", text("A/RES/85/7", "Buoys and tides of the outer bays", "", kTides)},
        {"b.txt", text("A/RES/87/12", "Safety of the outer bays in winter", recalls, kTides)},
        {"c.txt", text("A/RES/87/13", "Trout of the northern lake", recalls, kFish)},
    });
    CHECK(links(graph) == Lines{"A/RES/87/12 <- A/RES/85/7 (title-like+cited+text)"});
}

TEST_CASE("Nothing follows a text of another body, of the same session, or a draft") {
    const std::string council = "A/HRC/RES/70/3\n\nBuoys\n\nThe Human Rights Council,\n" + kTides;
    const SuccessionGraph graph = graph_of({
        {"a.txt", council},
        {"b.txt", text("A/RES/87/12", "Buoys", "", kTides)},
        {"c.txt", text("A/RES/87/13", "Channels of the western sound", "", kTides)},
    });
    CHECK(links(graph).empty());

    const SuccessionGraph drafts = graph_of({
        {"a.txt", text("A/RES/87/12", "Buoys", "", kTides)},
        {"draft.txt", text("A/89/L.4", "Buoys", "", kTides)},
        {"b.txt", text("A/RES/90/1", "Buoys", "", kTides)},
    });
    CHECK(links(drafts) ==
          Lines{"A/89/L.4 <- A/RES/87/12 (title-equal+text)", "A/RES/90/1 <- A/RES/87/12 (title-equal+text)"});
}

TEST_CASE("What is recalled and not there is named, from the predecessor on") {
    const SuccessionGraph graph = graph_of({
        {"a.txt", text("A/RES/83/5", "Buoys", "", kTides)},
        {"b.txt", text("A/RES/89/9", "Buoys",
                       "Recalling its resolutions 81/2 of 4 December 2026, 83/5 of 1 December 2028, 85/7 of 3 December "
                       "2030 and 87/12 of 5 December 2032,\n",
                       kTides)},
    });
    CHECK(links(graph) == Lines{"A/RES/89/9 <- A/RES/83/5 (title-equal+cited+text)"});
    CHECK(graph.documents[1].not_here == Lines{"A/RES/85/7", "A/RES/87/12"});
}

TEST_CASE("The name of the file says the symbol, or the part, that the text does not") {
    const SuccessionGraph graph = graph_of({
        {"texts/A_RES_85_7_B.txt", text("A/RES/85/7", "Buoys", "", kTides)},
        {"texts/A_RES_85_7_A.txt", text("A/RES/85/7", "Buoys", "", kTides)},
        {"texts/A_RES_87_1.txt", "The General Assembly,\n" + kTides},
    });
    CHECK(graph.documents[2].symbol == "A/RES/87/1");
    REQUIRE(graph.chief_predecessor(0));
    CHECK(*graph.chief_predecessor(0) == 1);
    CHECK(graph.find("87/1") == 2);
    CHECK(graph.find("A_RES_85_7_B") == 0);
    CHECK(!graph.find("A/RES/99/1"));
}

TEST_CASE("The order in which documents are added makes no difference") {
    std::vector<std::pair<std::string, std::string>> texts;
    for (int session = 80; session < 90; ++session) {
        const std::string number = std::to_string(session);
        texts.emplace_back("t" + number + ".txt", text("A/RES/" + number + "/1", "Tides", "", kTides));
        texts.emplace_back("f" + number + ".txt", text("A/RES/" + number + "/2", "Trout", "", kFish));
    }
    Lines forward = links(graph_of(texts));
    std::reverse(texts.begin(), texts.end());
    Lines backward = links(graph_of(texts));
    std::sort(forward.begin(), forward.end());
    std::sort(backward.begin(), backward.end());
    CHECK(forward.size() == 18);
    CHECK(forward == backward);
}

TEST_CASE("A person's corrections replace what was found, and cannot make a circle") {
    SuccessionGraph graph = graph_of({
        {"a.txt", text("A/RES/85/7", "Buoys", "", kTides)},
        {"b.txt", text("A/RES/87/12", "Buoys", "", kTides)},
        {"c.txt", text("A/RES/88/3", "Trout", "", kFish)},
    });
    const auto corrected = [&graph](const std::string& file) {
        const auto corrections = parse_corrections(file, "corrections.tsv");
        REQUIRE(corrections.ok());
        const auto error = apply_corrections(graph, corrections.value(), "corrections.tsv");
        return error ? describe(*error) : std::string();
    };
    CHECK(corrected("A/RES/87/12\tA/RES/99/1\n").starts_with("corrections.tsv:1: no document is called 'A/RES/99/1'"));
    CHECK(corrected("# a comment\nA/RES/85/7\tb\n").find("would follow itself") != std::string::npos);
    CHECK(links(graph) == Lines{"A/RES/87/12 <- A/RES/85/7 (title-equal+text)"});
    CHECK(corrected("87/12\t-\nc\tA/RES/87/12\tread by hand\nc\ta.txt\n").empty());
    CHECK(links(graph) == Lines{"A/RES/88/3 <- A/RES/87/12 (correction)", "A/RES/88/3 <~ A/RES/85/7 (correction)"});
    CHECK(graph.series().size() == 1);
    CHECK(!parse_corrections("A/RES/87/12 A/RES/85/7\n", "x.tsv").ok());
}

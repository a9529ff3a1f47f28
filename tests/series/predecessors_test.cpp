// Which resolution follows which. The texts are inventions.
#include "support/catch.hpp"
#include "support/text.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <random>
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

std::string dated(const std::string& symbol, const std::string& date, const std::string& title,
                  const std::string& operative) {
    return symbol + "\n\nResolution adopted by the General Assembly on " + date + "\n\n" + title +
           "\n\nThe General Assembly,\n" + operative;
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

bool ends(const SuccessionGraph& graph, std::size_t document) {
    const std::vector<std::size_t> line = graph.line_of(document);
    return line.back() == document && !graph.chief_predecessor(line.front());
}

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

TEST_CASE("Corrections that say a thing twice or contradict each other") {
    const SuccessionGraph found = graph_of({
        {"a.txt", text("A/RES/85/7", "Buoys", "", kTides)},
        {"b.txt", text("A/RES/87/12", "Buoys", "", kTides)},
        {"c.txt", text("A/RES/89/3", "Trout", "Recalling its resolutions 86/1 and 88/2,\n", kFish)},
    });
    SuccessionGraph graph = found;
    std::vector<SuccessionCorrection> left_out;
    const auto corrected = [&](const std::string& file, bool kept = false) {
        graph = found;
        left_out.clear();
        const auto error =
            apply_corrections(graph, parse_corrections(file, "x.tsv").value(), "x.tsv", kept ? &left_out : nullptr);
        return error ? describe(*error) : std::string();
    };
    CHECK(corrected("c\tb\nc\tA/RES/87/12\nc\tb\n").empty());
    CHECK(graph.edges.size() == 2);
    CHECK(corrected("c\tb\nc\t-\n").starts_with("x.tsv:2: 'c' follows nothing by one line"));
    CHECK(corrected("c\t-\n\nc\tb\n").starts_with("x.tsv:3: 'c' follows nothing by one line"));
    CHECK(corrected("c\tb\na\tc\nb\ta\n").starts_with("x.tsv:3: 'b' would follow itself"));
    CHECK(corrected("c\ta\na\tb\n").starts_with("x.tsv:2: 'a' would follow itself"));  // b was found to follow a
    CHECK(links(graph) == links(found));

    CHECK(!corrected("c\tgone\nc\tb\n").empty());
    CHECK(corrected("c\tgone\nc\tb\n", true).empty());
    REQUIRE(left_out.size() == 1);
    CHECK(left_out[0].line == 1);
    CHECK(graph.chief_predecessor(2) == 1);
}

TEST_CASE("What is recalled and not there is seen from the predecessor that a person names") {
    SuccessionGraph graph = graph_of({
        {"a.txt", text("A/RES/83/5", "Buoys", "", kTides)},
        {"x.txt", text("A/RES/86/1", "Trout", "", kFish)},
        {"b.txt", text("A/RES/89/9", "Buoys",
                       "Recalling its resolutions 83/5 of 1 December 2028, 85/7 of 3 December 2030 and 87/12 of 5 "
                       "December 2032,\n",
                       kTides)},
    });
    REQUIRE(graph.documents[2].not_here == Lines{"A/RES/85/7", "A/RES/87/12"});
    REQUIRE(!apply_corrections(graph, parse_corrections("b\tx\n", "x.tsv").value(), "x.tsv"));
    CHECK(graph.documents[2].not_here == Lines{"A/RES/87/12"});
}

TEST_CASE("Numbers and dates that contradict each other make no circle") {
    const SuccessionGraph graph = graph_of({
        {"a.txt", dated("A/RES/70/1", "1 December 2017", "Dredging", kTides)},
        {"b.txt", dated("A/RES/70/2", "1 December 2015", "Dredging", kTides)},
        {"c.txt", dated("A/RES/S-30/1", "1 December 2016", "Dredging", kTides)},
    });
    REQUIRE(graph.documents[2].adopted == "2016-12-01");
    CHECK(!graph.has_circle());
    CHECK(graph.edges.size() == 2);
    for (std::size_t i = 0; i < 3; ++i) CHECK(ends(graph, i));
}

TEST_CASE("Nothing follows itself, whatever the symbols and dates") {
    std::mt19937 random(41);
    const auto below = [&random](unsigned most) { return std::to_string(1 + random() % most); };
    std::size_t links = 0;
    for (int round = 0; round < 60; ++round) {
        std::vector<std::pair<std::string, std::string>> texts;
        for (int i = 0; i < 14; ++i) {
            const char* kinds[] = {"", "", "S-", "ES-"};
            const std::string symbol = "A/RES/" + (kinds[random() % 4] + below(3)) + "/" + below(4);
            const std::string date = below(28) + " May " + std::to_string(2000 + random() % 9);
            const std::string title = random() % 2 == 0 ? "Tides" : "Tides of the outer bays";
            texts.emplace_back(std::to_string(i) + ".txt", random() % 3 == 0 ? text(symbol, title, "", kTides)
                                                                             : dated(symbol, date, title, kTides));
        }
        const SuccessionGraph graph = graph_of(texts);
        links += graph.edges.size();
        REQUIRE(!graph.has_circle());
        for (std::size_t i = 0; i < texts.size(); ++i) REQUIRE(ends(graph, i));
    }
    CHECK(links > 300);
}

TEST_CASE("The line of a document ends even in a graph that leads back to it") {
    SuccessionGraph graph;
    graph.documents.resize(3);
    graph.edges = {{0, 1, true, "", 1}, {1, 0, true, "", 1}, {2, 2, true, "", 1}};
    CHECK(graph.has_circle());
    CHECK(graph.line_of(0) == std::vector<std::size_t>{1, 0});
    CHECK(graph.line_of(2) == std::vector<std::size_t>{2});
}

TEST_CASE("A special session is a line of its own, with dates or without") {
    const SuccessionGraph graph = graph_of({
        {"a.txt", text("A/RES/ES-10/14", "Dredging", "", kTides)},
        {"b.txt", text("A/RES/ES-10/13", "Dredging", "", kTides)},
        {"c.txt", text("A/RES/S-10/12", "Locks", "", kFish)},
        {"d.txt", text("A/RES/ES-10/9", "Dredging", "", kTides)},
    });
    CHECK(links(graph) == Lines{"A/RES/ES-10/14 <- A/RES/ES-10/13 (title-equal+text)",
                                "A/RES/ES-10/13 <- A/RES/ES-10/9 (title-equal+text)"});
}

TEST_CASE("A draft of a body that counts on and on follows what was adopted before it") {
    const auto council = [](const std::string& symbol, const std::string& when) {
        return symbol + "\n\nResolution adopted by the Security Council on " + when +
               "\n\nThe Security Council,\nRecalling the pilots of the sound,\n" + kTides;
    };
    const std::string draft = "S/2014/260\n\nThe Security Council,\nRecalling the pilots of the sound,\n" + kTides;
    const SuccessionGraph later = graph_of({
        {"a.txt", council("S/RES/2709 (2023)", "15 November 2023")},
        {"draft.txt", draft},
    });
    CHECK(links(later).empty());
    const SuccessionGraph earlier = graph_of({
        {"a.txt", council("S/RES/2709 (2023)", "15 November 2023")},
        {"b.txt", council("S/RES/2088 (2013)", "24 January 2013")},
        {"draft.txt", draft},
    });
    CHECK(earlier.chief_predecessor(2) == 1);
}

TEST_CASE("The documents of one title are not all compared with each other") {
    std::vector<std::pair<std::string, std::string>> texts;
    for (int i = 0; i < 120; ++i) {
        const std::string symbol = "A/RES/" + std::to_string(40 + i / 2) + "/" + std::to_string(1 + i % 2);
        texts.emplace_back(std::to_string(i) + ".txt", text(symbol, "Tides", "", kTides));
    }
    const SuccessionGraph graph = graph_of(texts);
    CHECK(graph.edges.size() == 119);
    CHECK(graph.line_of(119).size() == 120);
}

TEST_CASE("A mission is a name in capitals of any script, and no opening word") {
    const auto council = [](const std::string& symbol, const std::string& opening, const std::string& rest) {
        return symbol + "\n\nThe Security Council,\n" + opening + " the mandate of " + rest + ",\n" + kTides;
    };
    const SuccessionGraph graph = graph_of({
        {"a.txt", council("S/RES/2500 (2020)", "RECALLING", "the pilots of МИНУСКА")},
        {"b.txt", council("S/RES/2600 (2021)", "NOTING", "the keepers of МИНУСКА")},
        {"c.txt", council("S/RES/2601 (2021)", "RECALLING", "the keepers of the lamps")},
    });
    REQUIRE(graph.edges.size() == 2);
    CHECK(graph.edges[0].evidence == "mission+text");
    CHECK(graph.edges[1].evidence == "text");
}

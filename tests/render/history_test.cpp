// The reports of a history. The texts are inventions.
#include "render/golden.hpp"
#include "support/text.hpp"

#include <clausediff/render.hpp>

#include <memory>
#include <set>
#include <string>

using namespace clausediff;

namespace {

HistoryMember member(const std::string& symbol, const std::string& clauses) {
    const std::string text = symbol + "\n\nLights of the harbours\n\nThe General Assembly,\n" + clauses;
    return {symbol, std::make_shared<const Resolution>(test::resolution(text))};
}

// A clause that comes in, changes, goes, comes back, moves, is split and merged; a member is not at hand.
History harbours() {
    return history({member("A/RES/85/140",
                           "Noting the tides of the bay,\n"
                           "1. Calls upon the harbour masters to replace the oil lamps of their breakwaters;\n"
                           "2. Invites the pilots to keep a log of the fog in the bays of the north;\n"
                           "3. Encourages the shipyards to train apprentices, and requests the guild of caulkers to "
                           "publish a price list of tar and oakum every spring;\n"
                           "4. Requests the Secretary-General to report at the eighty-seventh session.\n"),
                    {"A/RES/87/152", nullptr},
                    member("A/RES/89/117",
                           "Noting the tides of the bay,\n"
                           "1. Encourages the shipyards to train apprentices;\n"
                           "2. Requests the guild of caulkers to publish a price list of tar and oakum every spring;\n"
                           "3. Calls upon the harbour masters to replace the oil lamps of their breakwaters before the "
                           "winter;\n"
                           "4. Requests the Secretary-General to report at the ninety-first session.\n"),
                    member("A/RES/91/204",
                           "Noting the tides & the winds of the bay,\n"
                           "1. Invites the pilots to keep a log of the fog in the bays of the north and the <west>;\n"
                           "2. Encourages the shipyards to train apprentices;\n"
                           "3. Calls upon the harbour masters to replace the oil lamps of their breakwaters before the "
                           "winter;\n"
                           "4. Decides to hold a regatta of rowing boats;\n"
                           "5. Requests the Secretary-General to report at the ninety-third session.\n")});
}

std::set<std::string> attributes(const std::string& page, const std::string& name) {
    std::set<std::string> values;
    const std::string begin = " " + name + "=\"";
    for (std::size_t at = page.find(begin); at != std::string::npos; at = page.find(begin, at + 1)) {
        const std::size_t from = at + begin.size();
        values.insert(page.substr(from, page.find('"', from) - from));
    }
    return values;
}

}  // namespace

TEST_CASE("a history as text and as JSON", "[render]") {
    const History history = harbours();
    golden::check("history.txt", render_history_text(history));
    golden::check("history.json", render_history_json(history));
}

TEST_CASE("what a clause perhaps was came back only if it had been away", "[render]") {
    const std::string log = "1. Invites the pilots to keep a log of the fog;\n";
    const HistoryMember painted = member("A/RES/85/1", log + "2. Decides to paint the gates of the lock.\n");
    const HistoryMember without = member("A/RES/86/1", log);
    const HistoryMember rowed = member("A/RES/87/1", log + "2. Encourages the crews to hold a regatta.\n");
    const auto told = [](History history) {
        history.lineages[lineages_of(history, "OP2").front()].perhaps =
            PossibleOrigin{lineages_of(history, "A/RES/85/1.OP2").front(), 0.25};
        return render_history_text(history);
    };
    CHECK(told(history({painted, rowed})).find("perhaps OP2 of 85/1, in other words (likeness 0.25)") !=
          std::string::npos);
    CHECK(told(history({painted, {"A/RES/86/1", nullptr}, rowed})).find("in other words") != std::string::npos);
    CHECK(told(history({painted, without, rowed})).find("perhaps OP2 of 85/1, which came back") != std::string::npos);
    const HistoryMember both = member("A/RES/89/1", log + "2. Encourages the crews to hold a regatta;\n"
                                                          "3. Decides to paint the gates of the lock.\n");
    CHECK(told(history({painted, rowed, both})).find("perhaps OP2 of 85/1, in other words") != std::string::npos);
}

TEST_CASE("the page counts the clauses of the newest text without its closing lines", "[render]") {
    const std::string end = "48th plenary meeting\n3 December 2036\n";
    const std::string page =
        render_history_html(history({member("A/RES/85/1", "Noting the tides,\n1. Decides to rest.\n" + end),
                                     member("A/RES/87/1", "1. Decides to rest;\n2. Urges the crews to row.\n" + end)}));
    CHECK(page.find("3 clauses of A/RES/87/1: 2 since 85/1, 1 since 87/1; 1 clause dropped before") !=
          std::string::npos);
}

TEST_CASE("a history as a page: its links lead somewhere, and nothing of the texts is markup", "[render]") {
    const History history = harbours();
    const std::string page = render_history_html(history);
    const std::set<std::string> places = attributes(page, "id");
    for (const Lineage& lineage : history.lineages) {
        INFO(lineage.id);
        const std::string& label = history.clause(lineage.newest())->label;
        CHECK(places.count(lineage.dropped ? "was-" + lineage.id : label) == 1);
    }
    CHECK(places.count("text") == 1);
    for (std::string link : attributes(page, "href")) {
        if (link.find('%') != std::string::npos) continue;  // "was-A%2FRES..." is compared by the browser tests
        INFO(link);
        CHECK(places.count(link.erase(0, 1)) == 1);
    }
    CHECK(page.find("split from OP3 in 89/117</p><p class=\"path\">See <a href=\"#was-") != std::string::npos);
    CHECK(page.find("<west>") == std::string::npos);
    CHECK(page.find("&lt;west&gt;") != std::string::npos);
    CHECK(page.find(" src=") == std::string::npos);
}

TEST_CASE("the page of one clause has that clause alone", "[render]") {
    HistoryOptions options;
    options.clause = "OP1";
    const std::string page = render_history_html(harbours(), options);
    const std::size_t first = page.find("<article");
    REQUIRE(first != std::string::npos);
    CHECK(page.find("<article", first + 1) == std::string::npos);
    CHECK(page.find("returned in 91/204") != std::string::npos);
}

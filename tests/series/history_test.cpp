// Clauses and words through the members of a series. The texts are inventions.
#include "series/members.hpp"

#include <map>
#include <random>
#include <string>
#include <vector>

using namespace clausediff;
using namespace clausediff::test;

TEST_CASE("a clause is followed through a series", "[series]") {
    const History history = lights();
    demand_promises(history);
    CHECK(path(history, lineage(history, "OP1")) == "introduced OP1, amended OP1, amended OP2, amended OP1");
    CHECK(path(history, lineage(history, "OP2")) == "introduced OP2, absent, returned OP3, same OP2");
    CHECK(path(history, lineage(history, "OP3")) == "introduced OP3, same OP2, absent, returned OP3");
    CHECK(path(history, lineage(history, "OP4")) == "introduced OP4, amended OP4");
    CHECK(path(history, lineage(history, "A/RES/87/152.OP3")) == "introduced OP3, same OP1, dropped");
    CHECK(lineage(history, "OP2").introduced == 2);
    CHECK(lineage(history, "OP2").first == 0);
}

TEST_CASE("words know the member that put them in", "[series]") {
    const History history = lights();
    std::map<std::string, std::size_t> introduced;
    for (const WordRun& run : lineage(history, "OP2").words) introduced[run.text] = run.introduced;
    CHECK(introduced.at(" first aid,") == 2);
    for (const WordRun& run : lineage(history, "PP1").words) {
        if (run.text.find("89/117") != std::string::npos) CHECK((run.introduced == 3 && run.routine));
    }
}

// The redlines show that it changed.
TEST_CASE("words and signs are as old as the language that they belong to", "[series]") {
    struct Case {
        const char* before;
        const char* after;
        const char* runs;  // of the newest text, with the year of each
    };
    const Case cases[] = {
        {"Urges the keepers and the pilots to wait", "Urges the keepers, and the pilots, to wait",
         "85:Urges the keepers, and the pilots, to wait."},
        {"Urges the keepers to wait", "Urges the keepers to wait (in “fog”)",
         "85:Urges the keepers to wait| 87: (in “fog”)."},
        {"Urges the keepers, to wait", "Urges the keepers, the pilots, to wait",
         "85:Urges the keepers,| 87: the pilots,| 85: to wait."},
        {"Also welcomes the lamps of the general harbour", "Welcomes the lamps of the General Harbour",
         "85:Welcomes the lamps of the General Harbour."},
        {"Welcomes the lamps of the harbour", "Further welcomes the lamps of the harbour",
         "87:Further| 85: welcomes the lamps of the harbour."},
        {"Welcomes the lamps of the harbour", "Also welcomes with appreciation the lamps of the harbour",
         "87:Also| 85: welcomes| 87: with appreciation| 85: the lamps of the harbour."},
        {"Urges those who keep it to give us oil", "Urges those WHO keep it to give US oil",
         "85:Urges those| 87: WHO| 85: keep it to give| 87: US| 85: oil."},
        {"Urges the keepers (of lamps and of the buoys in every bay) to wait",
         "Urges the keepers (“of lamps and of the buoys in every bay”) to wait",
         "85:Urges the keepers (“of lamps and of the buoys in every bay”) to wait."},
        {"Urges the keepers to wait in fog and in the storms of winter",
         "Urges the keepers to wait (« for now », in fog and in the storms of winter)",
         "85:Urges the keepers to wait| 87: (« for now »,| 85: in fog and in the storms of winter)."},
        {"Recalls resolutions 80/1, 82/1 and 83/1", "Recalls resolutions 80/1, 82/1, 83/1 and 85/1",
         "85:Recalls| 85: resolutions 80/1, 82/1, 83/1| 87: and| 87: 85/1."},
    };
    for (const Case& one : cases) {
        INFO(one.after);
        const History history =
            clausediff::history({member("A/RES/85/1", {one.before}), member("A/RES/87/1", {one.after})});
        demand_promises(history);
        std::string runs;
        for (const WordRun& run : lineage(history, "OP1").words) {
            runs += (runs.empty() ? "" : "| ") + std::string(run.introduced == 0 ? "85:" : "87:") + run.text;
        }
        CHECK(runs == one.runs);
    }
}

TEST_CASE("what changed around a missing member is between the two at hand", "[series]") {
    const History history =
        clausediff::history({example("lights_85.txt"), {"A/RES/87/152", nullptr}, example("lights_89.txt")});
    demand_promises(history);
    const Lineage& crews = lineage(history, "OP3");
    CHECK(path(history, crews) == "introduced OP2, unavailable, amended OP3");
    CHECK(crews.states.back().since == std::size_t{0});
    CHECK(lineage(history, "A/RES/85/140.OP3").states.back().since == std::size_t{0});
}

TEST_CASE("what was dropped stands after the clause that it followed", "[series]") {
    const History history = clausediff::history(
        {member("A/RES/85/1", {"Calls upon the pilots to log the fog", "Invites the shipyards to train apprentices",
                               "Encourages the weavers to mend the sails of the fleet", "Decides to rest"}),
         member("A/RES/87/1", {"Calls upon the pilots to log the fog", "Invites the shipyards to train apprentices",
                               "Decides to rest"}),
         member("A/RES/89/1", {"Calls upon the pilots to log the fog", "Decides to rest"})});
    demand_promises(history);
    std::string labels;
    for (const Lineage& lineage : history.lineages) labels += lineage.id.substr(lineage.id.find('.')) + " ";
    CHECK(labels == ".PP0 .OP1 .OP2 .OP3 .OP4 ");
}

// What is done to what stays when a clause is rewritten; the rest of it is new.
TEST_CASE("a clause that was rewritten is known by its opening", "[series]") {
    const std::string old =
        "Welcomes the offer by the League of Bays to host the second conference on the training of lighthouse keepers, "
        "to "
        "be held in the spring, and looks forward to a lively debate on wages, pensions and the price of oil";
    const std::string now =
        "Welcomes the offer by the League of Bays to host the third conference on the training of lighthouse keepers, "
        "to "
        "be held in the autumn, which gives sailors of every rank occasion to compare charts, instruments and songs";
    const std::vector<std::string> between = {"Decides to measure the tides of the inner basin every day"};
    SECTION("from one member to the next") {
        const History history = clausediff::history({member("A/RES/85/1", {old, "Invites the gulls to stay away"}),
                                                     member("A/RES/87/1", {"Requests a list of all buoys", now})});
        CHECK(path(history, lineage(history, "OP2")) == "introduced OP1, amended OP2");
    }
    SECTION("after a member without it") {
        const History history = clausediff::history(
            {member("A/RES/85/1", {old}), member("A/RES/87/1", between), member("A/RES/89/1", {now, between.front()})});
        CHECK(path(history, lineage(history, "OP1")) == "introduced OP1, absent, returned OP1");
    }
}

TEST_CASE("a part that was split off is as old as what it came from", "[series]") {
    const std::string first = "Encourages the harbour masters of the northern bays to publish the tables of the tides";
    const std::string second = "invites the pilots of the southern bays to report every wreck to the keeper of lights";
    const std::string third = "Welcomes the new lighthouse on the western cape, which was opened by the sailors' guild";
    const History history = clausediff::history({member("A/RES/85/1", {third, first + ", and " + second}),
                                                 member("A/RES/87/1", {third, first, "I" + second.substr(1)})});
    demand_promises(history);
    for (const std::string label : {"OP2", "OP3"}) {
        CHECK(path(history, lineage(history, label)) == "introduced OP2, amended " + label);
        CHECK(lineage(history, label).introduced == 0);
    }
}

TEST_CASE("a clause about what no other clause is about is known by it", "[series]") {
    const std::string old =
        "Calls upon sailmakers and ropemakers of all ranks and ages to attain the aims of the coastal fund by mending "
        "whatever the winter storms have torn, in line with custom";
    const std::string now =
        "Encourages sailmakers and ropemakers to count what storms have cost their guilds in the winter";
    const std::vector<std::string> other = {"Welcomes the opening of the lighthouse on the western cape",
                                            "Decides to measure the tides of the inner basin every day"};
    const auto series = [&](const std::vector<std::string>& before, const std::vector<std::string>& after) {
        return clausediff::history({member("A/RES/85/1", before), member("A/RES/87/1", after)});
    };
    SECTION("alone") {
        const History history = series({other[0], old}, {now, other[1]});
        CHECK(path(history, lineage(history, "OP1")) == "introduced OP2, amended OP1");
    }
    SECTION("beside another one") {
        const History history =
            series({other[0], old}, {now, "Encourages sailmakers and ropemakers to sing at every feast", other[1]});
        CHECK(path(history, lineage(history, "OP1")) == "introduced OP1");
    }
}

TEST_CASE("the closing request for a report follows the last one", "[series]") {
    const std::string old =
        "Requests the keeper of lights to submit to it, before the autumn, a report on the wrecks, and on what the "
        "harbours have spent on oil";
    const std::string now =
        "Requests the guild of pilots to submit a report on the reefs, which names the wrecks of the year and the "
        "keeper who saw them";
    const std::vector<std::string> other = {"Welcomes the opening of the lighthouse on the western cape",
                                            "Calls upon the weavers to measure the tides of the inner basin"};
    const auto series = [&](const std::vector<std::string>& before, const std::vector<std::string>& after) {
        return clausediff::history({member("A/RES/85/1", before), member("A/RES/87/1", after)});
    };
    SECTION("at the end of both") {
        const History history = series({other[0], old}, {other[1], now});
        CHECK(path(history, lineage(history, "OP2")) == "introduced OP2, amended OP2");
        CHECK_FALSE(lineage(history, "OP2").states.back().certain);
    }
    SECTION("not where it stands in the midst of one") {
        const History history = series({other[0], old}, {now, other[1]});
        CHECK(path(history, lineage(history, "OP1")) == "introduced OP1");
    }
    SECTION("not where the two have nothing in common") {
        const History history =
            series({other[0], "Requests the cooks to consider the price of salted herring in the eastern villages"},
                   {other[1], "Invites the pilots to review their charts of the northern reefs before each winter"});
        CHECK(path(history, lineage(history, "OP2")) == "introduced OP2");
    }
}
TEST_CASE("the history of clauses that are split again and again stays small", "[series]") {
    std::mt19937 random(7);
    const auto sentence = [&random] {
        std::string words = "urges";
        for (int word = 0; word < 12; ++word) {
            words += " ";
            for (int letter = 0; letter < 6; ++letter) words += static_cast<char>('a' + random() % 16);
        }
        return words;
    };
    const auto join = [](const std::vector<std::string>& parts) {
        std::string all;
        for (const std::string& part : parts) all += (all.empty() ? "" : ", and ") + part;
        return all;
    };
    std::vector<std::string> small, large;
    for (int i = 0; i < 8; ++i) {
        std::vector<std::string> group;
        for (int k = 0; k < 8; ++k) group.push_back(sentence());
        small.insert(small.end(), group.begin(), group.end());
        large.push_back(join(group));
    }
    std::vector<HistoryMember> members;
    std::size_t input = 0;
    for (int i = 0; i < 4; ++i) {
        members.push_back(member("A/RES/8" + std::to_string(i) + "/1", {join(large) + " " + std::to_string(i)}));
    }
    members.push_back(member("A/RES/88/1", large));
    members.push_back(member("A/RES/89/1", small));
    for (const HistoryMember& member : members) {
        for (const Clause& clause : member.text->clauses) input += clause.text.size();
    }
    const History history = clausediff::history(std::move(members));
    demand_promises(history);
    CHECK(render_history_json(history).size() < 16 * input);
}

TEST_CASE("one member alone has a history", "[series]") {
    const History history = clausediff::history({example("lights_85.txt")});
    demand_promises(history);
    CHECK(history.lineages.size() == history.members[0].text->clauses.size());
}

TEST_CASE("histories of random series keep their promises", "[series]") {
    const std::vector<std::string> pool = {"lamps", "harbours", "keepers", "charts",   "crews",  "boats", "bays",
                                           "tides", "lights",   "winter",  "training", "rescue", "fund",  "report"};
    std::mt19937 random(22);
    for (int round = 0; round < 20; ++round) {
        std::vector<std::string> clauses;
        std::vector<HistoryMember> members;
        for (int member = 0; member < 4; ++member) {
            for (int edit = 0; edit < 5; ++edit) {
                std::string clause = "Requests the members to look after";
                for (int word = 0; word < 9; ++word) clause += " " + pool[random() % pool.size()];
                const std::size_t at = random() % (clauses.size() + 1);
                if (at < clauses.size() && random() % 2 == 0) {
                    clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(at));
                } else {
                    clauses.insert(clauses.begin() + static_cast<std::ptrdiff_t>(at), clause);
                }
            }
            std::string text = "A/RES/90/1\n\nLights\n\nThe General Assembly,\n";
            for (std::size_t i = 0; i < clauses.size(); ++i) text += std::to_string(i + 1) + ". " + clauses[i] + ";\n";
            members.push_back({"m" + std::to_string(member),
                               std::make_shared<const Resolution>(test::resolution(text + "9. Decides to stop.\n"))});
        }
        demand_promises(clausediff::history(std::move(members)));
    }
}

TEST_CASE("histories of series that repeat their clauses keep their promises", "[series]") {
    const std::vector<std::string> pool = {"Requests the keeper of lights to trim the lamps",
                                           "Requests the keeper of lights to trim the lamps of the western harbour",
                                           "Urges crews to row boats across the sound at night",
                                           "Notes the wind of the bay"};
    std::mt19937 random(22);
    for (int round = 0; round < 60; ++round) {
        std::vector<HistoryMember> members;
        for (int year = 85; year < 90; ++year) {
            std::vector<std::string> clauses(1 + random() % 5);
            for (std::string& clause : clauses) clause = pool[random() % pool.size()];
            members.push_back(member("A/RES/" + std::to_string(year) + "/1", clauses));
        }
        demand_promises(clausediff::history(std::move(members)));
    }
}

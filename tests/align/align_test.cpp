// What a reader expects of the links between two resolutions.
#include "sample.hpp"
#include "support/catch.hpp"

using namespace clausediff;
using namespace clausediff::sample;

namespace {

struct Case {
    const char* says;
    const char* before;
    const char* after;
    const char* links;
    const char* removed;
    const char* added;
};

void check(const Case& c) {
    INFO(c.says);
    const Resolution before = resolution(c.before);
    const Resolution after = resolution(c.after);
    const Alignment alignment = align(before, after);
    CHECK(sound(before, after, alignment));
    CHECK(links(before, after, alignment) == c.links);
    CHECK(labels(before, alignment.removed) == c.removed);
    CHECK(labels(after, alignment.added) == c.added);
}

// The lakes text with every `from` replaced by `to`.
std::string lakes_with(std::string_view from, std::string_view to) {
    std::string text(lakes());
    for (std::size_t i = text.find(from); i != std::string::npos; i = text.find(from, i + to.size())) {
        text.replace(i, from.size(), to);
    }
    return text;
}

Resolution shuffled(Resolution text, const std::vector<std::size_t>& order) {
    std::vector<Clause> clauses;
    for (const std::size_t i : order) clauses.push_back(text.clauses[i]);
    text.clauses = clauses;
    return text;
}

}  // namespace

TEST_CASE("clauses are linked by what they say", "[align]") {
    check({"an inserted clause shifts the numbers, which is no move",
           R"(The Regional Assembly,
              1. Requests the Observatory to measure oxygen and turbidity at forty stations;
              2. Urges members to publish hydrological data free of charge;)",
           R"(The Regional Assembly,
              1. Decides to found a museum of fishing boats in the old customs house;
              2. Requests the Observatory to measure oxygen and turbidity at fifty stations;
              3. Urges all members to publish hydrological data free of charge;)",
           "PP1 = PP1; OP1 = OP2; OP2 = OP3", "", "OP1"});
    check({"one clause carried to the front moves; those it passes do not",
           R"(1. Requests the Observatory to measure oxygen and turbidity at forty stations;
              2. Urges members to publish hydrological data free of charge;
              3. Invites shipping companies to slow their vessels in the spawning season;)",
           R"(1. Invites shipping companies to slow all their vessels in the spawning season;
              2. Requests the Observatory to measure oxygen and turbidity at forty stations;
              3. Urges members to publish hydrological data free of charge;)",
           "OP3 = OP1 moved; OP1 = OP2; OP2 = OP3", "", ""});
    check({"the same opening verb and topic are no descent",
           R"(Recalling the report of the Observatory on the northern lakes and its chapter on algae in drinking water,
              1. Requests the Observatory to measure oxygen and turbidity in the northern lakes;)",
           R"(Recalling the report of the Observatory on the northern lakes and its survey of harbour lights and wrecks,
              1. Requests the Observatory to appoint a librarian for its archive of photographs;)",
           "PP1 = PP1", "OP1", "OP1"});
    check(
        {"the best partner wins, not the first that will do",
         R"(1. Requests the Observatory to measure oxygen at forty stations in the northern lakes every week;
              2. Requests the Observatory to measure oxygen at forty stations in the southern rivers every month;)",
         R"(1. Requests the Observatory to measure oxygen at forty stations in the southern rivers every month or so;)",
         "OP2 = OP1", "OP1", ""});
    check({"a rewritten clause is known by its rare words",
           R"(The Regional Assembly,
              Noting that the spread of blue-green algae makes drinking water toxic in summer,
              1. Decides to establish a fund for laboratory equipment;)",
           R"(The Regional Assembly,
              Alarmed by blue-green algae, whose spread last summer left drinking water toxic in nine towns,
              1. Decides to establish a fund for laboratory equipment;)",
           "PP1 = PP1; PP2 = PP2; OP1 = OP1", "", ""});
}

TEST_CASE("place decides between clauses of equal words", "[align]") {
    check({"a repeated heading and its repeated chapeau keep to their parts",
           R"(# Lakes
              1. Calls upon members:
              (a) To train divers;
              # Rivers
              2. Calls upon members:
              (a) To train divers;)",
           R"(# Lakes
              1. Calls upon members:
              (a) To train divers;
              # Rivers
              2. Calls upon members:
              (a) To train divers;)",
           "H1 = H1; OP1 = OP1; OP1(a) = OP1(a); H2 = H2; OP2 = OP2; OP2(a) = OP2(a)", "", ""});
    check({"of two equal sub-paragraphs the one whose paragraph went is removed",
           R"(1. Requests the Observatory to measure oxygen at forty stations, and in particular:
              (a) To submit a report;
              2. Encourages harbour masters to mark wrecks and shoals with lights, and in particular:
              (a) To submit a report;
              3. Urges members to publish hydrological data free of charge;)",
           R"(1. Encourages harbour masters to mark all wrecks and shoals with lights, and in particular:
              (a) To submit a report;
              2. Urges members to publish hydrological data free of charge;)",
           "OP2 = OP1; OP2(a) = OP1(a); OP3 = OP2", "OP1 OP1(a)", ""});
    check({"a heading is not linked to the paragraph that takes up its words",
           R"(# Safety of navigation
              1. Encourages harbour masters to mark wrecks and shoals with lights;)",
           R"(# Safety of navigation
              1. Stresses the safety of navigation;
              2. Encourages harbour masters to mark wrecks and shoals with lights;)",
           "H1 = H1; OP1 = OP2", "", "OP1"});
}

TEST_CASE("a clause may go from the preamble to the operative part", "[align]") {
    const Resolution before = resolution(lakes());
    std::string text =
        lakes_with("Convinced that ferries, fishers and farmers need one shared forecast of storms,\n", "");
    text += "9. Declares that ferries, fishers and farmers need one shared forecast of storms;\n";
    const Resolution after = resolution(text);
    const Alignment alignment = align(before, after);
    CHECK(partner(before, after, alignment, "PP5") == "OP9");
    CHECK(alignment.links.back().moved);
    CHECK(std::count_if(alignment.links.begin(), alignment.links.end(), [](const ClauseLink& l) { return l.moved; }) ==
          1);
}

TEST_CASE("divided and joined clauses are one link", "[align]") {
    const char* whole = "8. Decides to review the present resolution";
    const Resolution one = resolution(lakes_with(
        whole,
        "8. Requests the Secretary to submit a report on dredging, sediments and phosphorus, and decides to review the "
        "present resolution"));
    const Resolution two =
        resolution(lakes_with(whole,
                              "8. Requests the Secretary to submit a report on dredging, sediments and phosphorus;\n"
                              "9. Decides to review the present resolution"));

    SECTION("a clause cut in two is a split") {
        const Alignment alignment = align(one, two);
        CHECK(sound(one, two, alignment));
        CHECK(partner(one, two, alignment, "OP8") == "OP8+OP9");
        CHECK(alignment.removed.empty());
        CHECK(alignment.added.empty());
        CHECK_FALSE(alignment.links.back().moved);
    }
    SECTION("two clauses made one are a merge") {
        const Alignment alignment = align(two, one);
        CHECK(sound(two, one, alignment));
        CHECK(labels(two, alignment.links.back().before) == "OP8 OP9");
        CHECK(labels(one, alignment.links.back().after) == "OP8");
    }
    SECTION("a new clause on the same topic is no part of a split") {
        const Resolution more = resolution(lakes_with(
            whole,
            "8. Requests the Secretary to hire two more hydrologists;\n9. Decides to review the present resolution"));
        const Resolution before = resolution(lakes());
        const Alignment alignment = align(before, more);
        CHECK(labels(more, alignment.added) == "OP8");
        CHECK(partner(before, more, alignment, "OP8") == "OP9");
    }
}

TEST_CASE("an idea that went into another clause makes that clause a part", "[align]") {
    const char* whole = "8. Decides to review the present resolution";
    const char* idea = "to measure phosphorus and dissolved oxygen weekly at every outfall of the tanneries";
    const Resolution before = resolution(lakes_with(
        whole, std::string("8. Decides to review the present resolution every second year, with the help of the panel "
                           "of hydrologists, and calls upon all Members ") +
                   idea));

    SECTION("into a new clause, wherever it stands") {
        const Resolution after = resolution(
            "9. Asks all who own boats, mills or moorings, in view of the algae of last summer and of what the perch "
            "fishery lost in both bays, to keep slipways free of weeds while fish spawn, to log each catch, and " +
            std::string(idea) + ";\n" +
            lakes_with(whole,
                       "8. Decides to review the present resolution every second year, with the help of the "
                       "panel of hydrologists"));
        const Alignment alignment = align(before, after);
        CHECK(sound(before, after, alignment));
        CHECK(partner(before, after, alignment, "OP8") == "OP9+OP8");
    }
    SECTION("not where only the name of a body is common") {
        const char* name = "the Intergovernmental Panel of Hydrologists on the Lakes of the Northern Plain";
        const Resolution named = resolution(
            lakes_with(whole, "8. Decides to review the present resolution, after a report of " + std::string(name)));
        const Resolution after = resolution(
            "9. Thanks the donors for the barges, cranes and pontoons that cleared wrecks from the river mouth last "
            "spring, "
            "and invites experts of every shipyard, aquarium and weather office, among them " +
            std::string(name) + ";\n" + lakes_with(whole, "8. Decides to review the present resolution"));
        const Alignment alignment = align(named, after);
        CHECK(partner(named, after, alignment, "OP8") == "OP8");
        CHECK(labels(after, alignment.added) == "OP9");
    }
}

TEST_CASE("half a resolution may be turned round", "[align]") {
    const Resolution before = resolution(lakes());
    std::vector<std::size_t> order(before.clauses.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::reverse(order.begin() + static_cast<std::ptrdiff_t>(order.size() / 2), order.end());
    const Resolution after = shuffled(before, order);
    const Alignment alignment = align(before, after);
    REQUIRE(alignment.links.size() == before.clauses.size());
    for (const ClauseLink& link : alignment.links) {
        INFO(before.clauses[link.before[0]].label);
        CHECK(after.clauses[link.after[0]].text == before.clauses[link.before[0]].text);
    }
}

TEST_CASE("the threshold says how little likeness is enough", "[align]") {
    const Resolution before = resolution(lakes());
    const Resolution after = resolution(lakes_with("lakes", "rivers"));
    AlignOptions none;
    none.threshold = 1;
    CHECK(align(before, after, none).links.size() < before.clauses.size());
    CHECK(align(before, after).links.size() == before.clauses.size());
}

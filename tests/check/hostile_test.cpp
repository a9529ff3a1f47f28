// Texts that nobody drafts: the check stays quick on them, and says one thing once.
#include <clausediff/clausediff.hpp>

#include "check/numbers.hpp"
#include "support/catch.hpp"
#include "support/text.hpp"

#include <string>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

std::string repeated(const std::string& text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
}

// What the rule finds in a draft whose second operative paragraph has these words.
std::vector<Finding> found(const std::string& rule, const std::string& words) {
    CheckOptions options;
    options.only = {*parse_rule(rule)};
    return check(test::resolution("The General Assembly,\n"
                                  "\t1.\tTakes note of the lamps;\n"
                                  "\t2.\tDecides to rest " +
                                  words + ".\n"),
                 options);
}

}  // namespace

TEST_CASE("many signs without a partner are one finding", "[check]") {
    constexpr std::size_t kMany = 200'000;
    const auto messages = [&](const std::string& words) {
        std::string out;
        for (const Finding& finding : found("unbalanced", words)) out += finding.clause + ": " + finding.message + "\n";
        return out;
    };
    CHECK(messages(repeated("(", kMany)) == "OP2: ( is not closed\n");
    CHECK(messages(repeated(")", kMany)) == "OP2: ) closes nothing\n");
    CHECK(messages(repeated(")(", kMany)) == "OP2: ) closes nothing\nOP2: ( is not closed\n");
    CHECK(messages(repeated("“", kMany / 2)) == "OP2: “ is not closed\n");
}

TEST_CASE("an ordinal is as high as sessions go", "[check]") {
    const Language& english = language("en");
    CHECK(checking::ordinal_value("sixty-ninth", english) == 69);
    CHECK(checking::ordinal_value("one-hundred-and-first", english) == 0);
    CHECK(checking::ordinal_value("one-hundredth", english) == 100);
    CHECK(checking::ordinal_value("one-hundred-hundred-hundred-hundred-hundred-hundred", english) == 0);
    CHECK(checking::ordinal_value(repeated("ninetieth-", 1000) + "first", english) == 0);
}

TEST_CASE("a list of many citations is read in time that grows with its length", "[check]") {
    CheckOptions options;
    options.only = {*parse_rule("citation-session")};
    const std::string list = repeated("2034年12月4日第71/117号决议、", 4000);
    CHECK(check(test::resolution("91/204.\t灯塔\n\t大会，\n\t回顾" + list + "\n\t1.\t表示注意到灯塔。\n"), options)
              .size() > 50);
    CHECK(
        check(test::resolution("91/204.\t灯塔\n\t大会，\n\t回顾理事会" + list + "\n\t1.\t表示注意到灯塔。\n"), options)
            .empty());
}

TEST_CASE("references to many paragraphs are looked up, not searched for", "[check]") {
    CHECK(found("cross-reference", repeated("as paragraphs 1 to 999 above say, ", 20'000)).size() == 51);
    CHECK(found("cross-reference", repeated("as paragraph 1 above says, ", 20'000)).empty());
}

// Marks that mail, Markdown and editors add to a text.
#include "read/typed_marks.hpp"
#include "support/catch.hpp"
#include "support/text.hpp"

#include <clausediff/clausediff.hpp>

#include <string>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

const std::string kText =
    "The Lake Board,\n"
    "Recalling the lamps of the harbour, which\n"
    "shine over the lake in winter and in the\n"
    "Summer,\n"
    "\n"
    "Noting the boats, of which there are more\n"
    "than there have ever been,\n"
    "1. Decides to keep the lamps in all of the\n"
    "harbours;\n"
    "2. Requests the harbours to report on the\n"
    "lamps and the boats:\n"
    "(a) In winter;\n"
    "(b) In summer, when the lamps are not of\n"
    "much use.\n";

const std::string kOutline =
    "PP0 The Lake Board,\n"
    "PP1 Recalling the lamps of the harbour, which shine over the lake in winter and in the Summer,\n"
    "PP2 Noting the boats, of which there are more than there have ever been,\n"
    "OP1 Decides to keep the lamps in all of the harbours;\n"
    "OP2 Requests the harbours to report on the lamps and the boats:\n"
    "OP2(a) In winter;\n"
    "OP2(b) In summer, when the lamps are not of much use.\n";

// With what `before` gives before each line.
template <class Before>
std::string marked(Before before) {
    std::string out;
    int number = 0;
    for_each_line(std::string_view(kText).substr(0, kText.size() - 1),
                  [&](std::string_view line) { out += before(++number, !line.empty()) + std::string(line) + "\n"; });
    return out;
}

std::string padded(int number) {
    const std::string text = std::to_string(number);
    return std::string(4 - text.size(), ' ') + text + "  ";
}

void check(const std::string& text, const std::string& notice) {
    INFO(text);
    const Resolution resolution = test::resolution(text);
    CHECK(test::outline(resolution) == kOutline);
    REQUIRE(resolution.notices.size() == (notice.empty() ? 0U : 1U));
    if (!notice.empty()) CHECK(resolution.notices.front().find(notice) != std::string::npos);
}

}  // namespace

TEST_CASE("wrapped text needs no empty lines") {
    check(kText, "");
}

TEST_CASE("the marks of quoted mail go") {
    for (const std::string mark : {"> ", ">", ">> ", "> > "}) {
        check(marked([&](int, bool) { return mark; }), "quoted mail");
    }
    CHECK_FALSE(without_quote_marks("> one\nwords\n> two\nwords\n"));
    CHECK(without_quote_marks("Words:\n> one\n>\n> two\n> \n") == "Words:\none\n\ntwo\n\n");
}

TEST_CASE("the numbers of lines in the margin go") {
    check(marked([](int number, bool) { return padded(number); }), "numbers of lines");
    check(marked([](int number, bool) { return std::to_string(number) + "\t"; }), "numbers of lines");
    check(marked([](int number, bool) { return (number + 3) % 5 == 0 ? padded(number + 3) : "      "; }),
          "numbers of lines");
    int count = 0;
    check(marked([&](int, bool full) { return full ? padded(++count) : ""; }), "numbers of lines");
}

TEST_CASE("numbers at the beginning of lines are text unless they count the lines") {
    CHECK(line_numbers("1 Decides\n2 Requests\n3 Urges\n4 Notes\n5 Asks\n6 Invites\n") == LineNumbers::none);
    CHECK(line_numbers("Oil\n12 tons\n7 tons\n3 tons\n9 tons\n31 tons\n4 tons\n") == LineNumbers::unsure);
    CHECK(line_numbers("The Lake Board,\nRecalling\nthe lamps,\n1. Decides\nto keep them\n") == LineNumbers::none);
    CHECK(line_numbers("") == LineNumbers::none);
}

TEST_CASE("the marks of Markdown go") {
    struct Case {
        std::string before, after;
    };
    const Case cases[] = {
        {"# Lamps\n## Boats ##", "Lamps\nBoats ##"},
        {"*Recalling* the **lamps** and _boats_,", "Recalling the lamps and boats,"},
        {"***Recalling*** the __lamps__,", "Recalling the lamps,"},
        {"**1.** *Decides*\n2\\. *Requests*", "1. Decides\n2. Requests"},
        {"# Lamps\n*Recalling* its* rules*\n* lamps\n  - boats\n> quoted",
         "Lamps\nRecalling its* rules*\n\xE2\x80\xA2 lamps\n  \xE2\x80\xA2 boats\nquoted"},
    };
    for (const Case& one : cases) {
        INFO(one.before);
        CHECK(without_markdown(one.before) == one.after);
    }
    for (const std::string text : {"Lamps* and boats*", "* Issued again.\n** On behalf of all.", "*2436150*\n*2436151*",
                                   "____ and ____\n____ or ____", "snake_case_one and snake_case_two",
                                   "#1 Decides\n#2 Requests", "2 * 3 * 4 and 5 * 6 * 7", "*Recalling* once"}) {
        INFO(text);
        CHECK_FALSE(without_markdown(text));
    }
}

TEST_CASE("links of Markdown are what they show") {
    const std::string address = "(https://lamps.example/lamps/91(2036))";
    const std::optional<std::string> plain = without_markdown("# Lamps\nRecalling [the lamps, 91 (2036),]" + address +
                                                              " of ![the lake](https://lake.example),\n");
    REQUIRE(plain);
    CHECK(*plain == "Lamps\nRecalling the lamps, 91 (2036), of the lake,\n");
    // Brackets of negotiation and notes are none.
    for (const std::string text :
         {"[Recalls](a) the [lamps](b) of the lake\n", "[a] (https://b.example) [c] (d)\n",
          "[Recalls the lamps](https://lamps.example and\n[Notes](https://lake.example them\n"}) {
        INFO(text);
        CHECK_FALSE(without_markdown(text));
    }
}

TEST_CASE("the numbers of lines in the right margin go") {
    for (const int step : {1, 5}) {
        std::string text;
        int number = 0;
        for_each_line(std::string_view(kText).substr(0, kText.size() - 1), [&](std::string_view line) {
            if (!line.empty()) ++number;
            const bool has = !line.empty() && number % step == 0;
            text += std::string(line) + (has ? std::string(60 - line.size(), ' ') + std::to_string(number) : "") + "\n";
        });
        INFO(text);
        REQUIRE((step == 5 || line_numbers(text) == LineNumbers::certain));
        if (line_numbers(text) == LineNumbers::certain) check(text, "the numbers of lines in the margin are left out");
    }
    // Pages of a table of contents, and the last column of a table.
    std::string contents;
    for (int page = 1; page <= 12; ++page)
        contents += "Lamps of the lake, part " + padded(page) + "   " + padded(page) + "\n";
    CHECK(line_numbers(contents) != LineNumbers::certain);
}

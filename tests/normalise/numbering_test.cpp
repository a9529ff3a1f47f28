#include "normalise/numbering.hpp"
#include "base/unicode.hpp"
#include "normalise/dates.hpp"
#include "normalise/opening.hpp"
#include "normalise/symbols.hpp"
#include "support/catch.hpp"

using namespace clausediff;
using namespace clausediff::detail;
using unicode::Typography;

TEST_CASE("paragraph numbers of every kind are read") {
    struct Case {
        std::string text;
        std::string printed;
        std::string rest;
    };
    const Case cases[] = {
        {"12.\tDecides", "12.", "Decides"},
        {"(a) Lamps", "(a)", "Lamps"},
        {"(xiv)\tLamps", "(xiv)", "Lamps"},
        {"59\u00A0(a).\tCommit", "59\u00A0(a).", "Commit"},
        {"a)\tLamps", "a)", "Lamps"},
        {"i.\tLamps", "i.", "Lamps"},
        {"27\tAffirms", "27", "Affirms"},
        {"OP7bis. Requests", "OP7bis.", "Requests"},
        {"PP2 alt Recalling", "PP2 alt", "Recalling"},
        {"PP2.bis Recalling", "PP2.bis", "Recalling"},
        {"OP7.bis. Requests", "OP7.bis.", "Requests"},
        {"[PP1] Recalling", "[PP1]", "Recalling"},
        {"[OP7bis]. Requests", "[OP7bis].", "Requests"},
        {"[OP7.bis.] Requests", "[OP7.bis.]", "Requests"},
        {"IV.\tLamps", "IV.", "Lamps"},
        {"•\tlamps", "•", "lamps"},
        {"7 bis. Requests", "7 bis.", "Requests"},
        {"1.1. Lamps", "1.1.", "Lamps"},
        {"12.10.3.\tLamps", "12.10.3.", "Lamps"},
        {"1.1\tLamps", "1.1", "Lamps"},
        {"7. alternatively requests", "7.", "alternatively requests"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        const auto number = parse_number(one.text);
        REQUIRE(number);
        CHECK(number->printed == one.printed);
        CHECK(one.text.substr(number->text) == one.rest);
    }
    for (const std::string text : {"1325 resolutions", "2015 was a year", "a lamp", "I am", "(Sixty) lamps",
                                   "3.5 million", "1..1. a", "1.0. a", "1.2.3.4.5. a", "1.1234. a"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_number(text));
    }
}

TEST_CASE("openings follow the grammar of resolutions, not a list of verbs") {
    const Language& en = language("en");
    for (const std::string text : {"Recalling its", "Deeply concerned that", "Also reiterating", "Having considered",
                                   "Conscious of", "Once again expressing", "Gravely alarmed at"}) {
        CAPTURE(text);
        CHECK(opening_of(text, en) == Opening::preambular);
    }
    for (const std::string text : {"Decides to", "Also requests", "Once again calls upon", "Takes note",
                                   "Strongly condemns", "Luminesces upon"}) {
        CAPTURE(text);
        CHECK(opening_of(text, en) == Opening::operative);
    }
    for (const std::string text : {"and decides", "States parties to", "We, the peoples", "Women and children"}) {
        CAPTURE(text);
        CHECK(opening_of(text, en) == Opening::neither);
    }
}

TEST_CASE("dates and symbols") {
    const Language& en = language("en");
    CHECK(find_date("Adopted on 5 May 2036 in New York", en) == "2036-05-05");
    CHECK(find_date("5 October 2015Sixty-ninth session", en) == "2015-10-05");
    CHECK(find_date("in May 2036", en).empty());
    CHECK(is_date("18\u00A0December\u00A02013", en));
    CHECK(find_date("Resolution adopted by the General Assembly, A/77/L.30, 6 December 2022", en) == "2022-12-06");
    CHECK(find_date("(resolution 77/30, 6 December 2022)", en) == "2022-12-06");
    CHECK(find_date("item 3, 6 December, 2022", en) == "2022-12-06");
    CHECK(find_date("au titre du point 3, le 6 mai 2034", language("fr")) == "2034-05-06");
    CHECK(find_date("1-го января 2036 года", language("ru")) == "2036-01-01");
    for (const std::string range : {"17-20 October 2036", "1 to 5 May 2036", "28 February to 2 May 2036"}) {
        CAPTURE(range);
        CHECK(find_date("held from " + range, en).empty());
        CHECK_FALSE(is_date(range, en));
    }
    CHECK_FALSE(is_date("2036年10月17日至20日", language("zh")));
    CHECK(find_symbol("United NationsA/RES/69/317General AssemblyDistr.: General") == "A/RES/69/317");
    CHECK(find_symbol("S/RES/2719 (2023)") == "S/RES/2719 (2023)");
    CHECK(find_symbol("and/or").empty());
    CHECK(find_symbol("A/C.3/91/L.25/Rev.1, E/5, A/RES/91/7") == "A/RES/91/7");
}

TEST_CASE("tidy keeps what is printed and drops what is not seen") {
    CHECK(unicode::tidy(" 30\u00A0April\t 2035 ", Typography::plain) == "30 April 2035");
    CHECK(unicode::tidy("non-\u200D\u200Ddiscrimination \u200Cof", Typography::plain) == "non-discrimination of");
    CHECK(unicode::tidy("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", Typography::plain) ==
          "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645");  // Persian, where the sign shapes the letters
    CHECK(unicode::tidy("co\u00ADoperation \u200Eof\u202E States\u2011parties", Typography::plain) ==
          "cooperation of States-parties");
    CHECK(unicode::typographic_key("“States’ lamps” – 2015–2024") ==
          unicode::typographic_key("\"States' lamps\" - 2015-2024"));
    CHECK(unicode::fold("Ünited") == unicode::fold("ÜNITED"));
}

TEST_CASE("of a run of white space tidy keeps the first space of another kind where all is to stay as printed") {
    const auto tidy = [](const char* text) { return unicode::tidy(text, Typography::as_printed); };
    CHECK(tidy(" 30\u00A0April\t 2035\u00A0") == "30\u00A0April 2035");
    CHECK(tidy("\u00A0a \u202F\u00A0 b\n\nc") == "a\u202Fb c");
    CHECK(tidy("States\u2011parties co\u00ADoperate") == "States\u2011parties cooperate");
}

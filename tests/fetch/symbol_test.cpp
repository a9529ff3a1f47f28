// Symbols as people write them.
#include <clausediff/fetch.hpp>

#include "support/catch.hpp"

using namespace clausediff;

TEST_CASE("symbols are understood as people write them", "[fetch]") {
    struct Case {
        const char* written;
        const char* symbol;  // "" if it is none
    };
    const Case cases[] = {
        {"A/RES/69/317", "A/RES/69/317"},
        {"a/res/69/317", "A/RES/69/317"},
        {"A_RES_69_317", "A/RES/69/317"},
        {"69/317", "A/RES/69/317"},
        {"GA 69/317", "A/RES/69/317"},
        {"UNGA resolution 69/317", "A/RES/69/317"},
        {"resolution 69/317", "A/RES/69/317"},
        {" A/RES/69/317 ", "A/RES/69/317"},
        {"A/RES/71/101 A-B", "A/RES/71/101A-B"},
        {"A/RES/ES-10/21", "A/RES/ES-10/21"},
        {"ES-10/21", "A/RES/ES-10/21"},
        {"A/RES/3369(XXX)", "A/RES/3369(XXX)"},
        {"3369 (XXX)", "A/RES/3369(XXX)"},
        {"A/RES/217(III)A", "A/RES/217(III)A"},
        {"S/RES/2709 (2023)", "S/RES/2709 (2023)"},
        {"s/res/2709(2023)", "S/RES/2709 (2023)"},
        {"S_RES_2709_(2023)", "S/RES/2709 (2023)"},
        {"S_RES_2709_2023", "S/RES/2709 (2023)"},
        {"2709 (2023)", "S/RES/2709 (2023)"},
        {"UNSCR 1325", "S/RES/1325"},
        {"HRC 54/18", "A/HRC/RES/54/18"},
        {"HRC/54/18", "A/HRC/RES/54/18"},
        {"A/HRC/RES/S-30/1", "A/HRC/RES/S-30/1"},
        {"2024/6", "E/RES/2024/6"},
        {"ECOSOC 2024/6", "E/RES/2024/6"},
        {"UNEA 5/14", "UNEP/EA.5/Res.14"},
        {"unep/ea.5/res.14", "UNEP/EA.5/Res.14"},
        {"A/80/L.18", "A/80/L.18"},
        {"a/80/l.18/rev.1", "A/80/L.18/Rev.1"},
        {"A/C.3/79/L.12/Add.1", "A/C.3/79/L.12/Add.1"},
        {"S/PRST/2023/1", "S/PRST/2023/1"},
        {"ST/SGB/2019/8", "ST/SGB/2019/8"},
        {"A_RES_69_317.txt", ""},
        {"draft_71.txt", ""},
        {"", ""},
        {"-", ""},
        {"/dev/null", ""},
        {"a/b", ""},
        {"A/draft1.docx", ""},
        {"a/draft.2", ""},
        {"e/notes.1", ""},
        {"s/letters/2", ""},
        {"A/HRC/WG.6/42/USA/1", "A/HRC/WG.6/42/USA/1"},
        {"A/C.3/79/L.18/Rev.1", "A/C.3/79/L.18/Rev.1"},
        {"S/PRST/2014/5", "S/PRST/2014/5"},
        {"E/CN.4/Sub.2/2005/3", "E/CN.4/SUB.2/2005/3"},
        {"A/CONF.151/26/Rev.1", "A/CONF.151/26/Rev.1"},
        {"A_80_6_SECT.36", "A/80/6/SECT.36"},
        {"E/FFDF/2024/3", "E/FFDF/2024/3"},
        {"https://undocs.org/A/RES/91/50", "A/RES/91/50"},
        {"https://undocs.org/fr/A/RES/91/50", "A/RES/91/50"},
        {"https://docs.un.org/en/A/RES/91/50", "A/RES/91/50"},
        {"https://example.org/A/RES/91/50", ""},
        {"https://undocs.org/", ""},
        {"\xC2\xA0 A/RES/91/50\xC2\xA0", "A/RES/91/50"},
        {"\xC2\xA0", ""},
        {"../69/317", ""},
        {"docs/2024", ""},
        {"69/", ""},
        {"2709", ""},
        {"A/RES/69/317;rm", ""},
        {"A//RES/69/317", ""},
        {"A/RES/69/317?l=fr", ""},
        {"/A/RES/69/317", ""},
    };
    for (const Case& c : cases) {
        INFO(c.written);
        CHECK(parse_symbol(c.written).value_or("") == c.symbol);
        // What is understood stays as it is.
        if (*c.symbol != '\0') CHECK(parse_symbol(c.symbol).value_or("") == c.symbol);
    }
    CHECK_FALSE(parse_symbol("A/" + std::string(100'000, '1')));
}

TEST_CASE("a file's name gives its symbol back", "[fetch]") {
    for (const char* symbol : {"A/RES/69/317", "S/RES/2709 (2023)", "A/RES/3369(XXX)", "A/80/L.18/Rev.1"}) {
        CHECK(parse_symbol(file_name_of_symbol(symbol)).value_or("") == symbol);
    }
    CHECK(file_name_of_symbol("S/RES/2709 (2023)") == "S_RES_2709(2023)");
}

TEST_CASE("one document may have its symbol in two spellings", "[fetch]") {
    CHECK(is_same_symbol("A/RES/69/317", "a/res/69/317"));
    CHECK(is_same_symbol("S/RES/2709", "S/RES/2709 (2023)"));
    CHECK(is_same_symbol("A/RES/3369 (XXX)", "A/RES/3369(XXX)"));
    CHECK_FALSE(is_same_symbol("S/RES/2709 (2022)", "S/RES/2709 (2023)"));
    CHECK_FALSE(is_same_symbol("A/RES/78/1", "A/RES/78/12"));
    CHECK_FALSE(is_same_symbol("A/80/L.18", "A/80/L.18/Rev.1"));
    CHECK_FALSE(is_same_symbol("", ""));
}

TEST_CASE("a number that is cited is one of the body that cites it", "[fetch]") {
    struct Case {
        const char *symbol, *number, *cited;
    };
    const Case cases[] = {
        {"A/RES/79/9", "77/18", "A/RES/77/18"},
        {"A/RES/79/9", "3369 (XXX)", "A/RES/3369(XXX)"},
        {"A/HRC/RES/54/18", "53/2", "A/HRC/RES/53/2"},
        {"S/RES/2709 (2023)", "2692 (2023)", "S/RES/2692 (2023)"},
        {"E/RES/2024/6", "2022/4", "E/RES/2022/4"},
        {"UNEP/EA.5/Res.14", "4/6", "UNEP/EA.4/Res.6"},
        {"A/RES/79/9", "2015", ""},
        {"A/80/L.18", "77/18", ""},
    };
    for (const Case& c : cases) {
        INFO(c.symbol << " " << c.number);
        CHECK(resolution_beside(c.symbol, c.number).value_or("") == c.cited);
    }
}

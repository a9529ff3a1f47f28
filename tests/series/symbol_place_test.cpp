// What symbols and names of files say of where a resolution stands.
#include "support/catch.hpp"

#include "series/symbol_place.hpp"

using namespace clausediff::detail::series;

TEST_CASE("The session of a draft is the first part of digits alone, not the committee") {
    CHECK(session_of_symbol("A/C.3/78/L.33") == 78);
    CHECK(session_of_symbol("A/80/L.18") == 80);
    CHECK(session_of_symbol("E/2024/L.7") == 2024);
    CHECK(session_of_symbol("A/HRC/53/L.4") == 53);
    CHECK(session_of_symbol("S/2014/260") == 2014);
    CHECK(!session_of_symbol("S/26003"));
    CHECK(!session_of_symbol("A/ES-10/L.30"));
    CHECK(!session_of_symbol(""));
}

TEST_CASE("A file is called after a resolution only if its name is a whole symbol") {
    const auto is = [](const char* file, const char* symbol) {
        CAPTURE(file);
        CHECK(symbol_of_file(file).value_or("none") == symbol);
    };
    is("texts/A_RES_57_283_B.txt", "A/RES/57/283/B");
    is("A_RES_48_100_A-B.txt", "A/RES/48/100/A-B");
    is("A_RES_3369(XXX).txt", "A/RES/3369(XXX)");
    is("A_RES_ES-10_24.html", "A/RES/ES-10/24");
    is("UNEP_EA.4_Res.6.docx", "UNEP/EA.4/Res.6");
    is("S_RES_2709_2023.txt", "S/RES/2709 (2023)");
    is("S_RES_2709(2023).txt", "S/RES/2709 (2023)");
    is("draft_resolution_5.txt", "none");
    is("water_resources_2024.txt", "none");
    is("old_res_5.txt", "none");
    is("70_1.txt", "none");
    is("A_80_L.18.txt", "none");
}

TEST_CASE("Special and emergency special sessions are told apart") {
    CHECK(symbol_place("A/RES/ES-10/24")->kind == SessionKind::emergency);
    CHECK(symbol_place("A/RES/S-30/1")->kind == SessionKind::special);
    CHECK(symbol_place("A/RES/997 (ES-I)")->kind == SessionKind::emergency);
    CHECK(symbol_place("A/RES/S-30/1")->session == 30);
    CHECK(!symbol_place("A/RESOURCES/30/1"));
    CHECK(symbol_place("S/RES/2709 (2023)")->session == 0);
}

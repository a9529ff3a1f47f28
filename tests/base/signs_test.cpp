#include "base/signs.hpp"

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace clausediff::detail;

TEST_CASE("the sign that ends a text, in six languages, with what may stand after it") {
    struct Case {
        std::string_view text;
        char sign;
    };
    const Case cases[] = {
        {"of the lamps,", ','},   {"of the lamps;", ';'},   {"of the lamps:", ':'}, {"of the lamps.", '.'},
        {"of the “lamps”.", '.'}, {"of the “lamps.”", '.'}, {"(the lamps.)", '.'},  {"[“the lamps;”]", ';'},
        {"« des phares »,", ','}, {"点亮灯塔；", ';'},      {"点亮灯塔。）", '.'},  {"المنارات،", ','},
        {"المنارات؛", ';'},       {"of the lamps", '\0'},   {"(the lamps)", '\0'},  {"", '\0'},
        {"of the lamps!", '\0'},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(closing_sign(one.text) == one.sign);
    }
    CHECK(closing_sign("." + std::string(100'000, ')')) == '\0');
}

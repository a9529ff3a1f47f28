// The words by which titles of one series are alike.
#include "support/catch.hpp"

#include "series/title_key.hpp"

using namespace clausediff::detail::series;

TEST_CASE("The letter of a part is left out of a title in every script, an ideograph is not") {
    CHECK(title_words("Buoys B", "en") == title_words("Buoys A", "en"));
    CHECK(title_words("Буи порта Б", "ru") == title_words("Буи порта А", "ru"));
    CHECK(title_words("Буи порта", "ru").size() == 2);
    CHECK(title_words("港", "zh").size() == 1);
}

TEST_CASE("A plural is the same word in the titles of a language that forms it so, and of no other") {
    CHECK(title_words("Ageing pilots", "en") == title_words("Aging pilot", "en"));
    CHECK(title_words("Compass", "en") == std::vector<std::string>{"compass"});
    CHECK(title_words("Palais", "fr") != title_words("Palai", "fr"));
}

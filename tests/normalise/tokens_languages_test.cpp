#include "support/catch.hpp"

#include "normalise/tokens.hpp"

#include <string>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

// The tokens between bars.
std::string bars(const std::string& text, std::string_view code) {
    const TokenizedText tokenized(text, language(code));
    const TokenList list = tokenized.list();
    std::string out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0) out += '|';
        out += list.word(i);
    }
    return out;
}

struct Case {
    const char* text;
    const char* tokens;
};

void check(std::string_view code, const std::vector<Case>& cases) {
    for (const Case& c : cases) CHECK(bars(c.text, code) == c.tokens);
}

}  // namespace

TEST_CASE("French: an elided word is one of its own, and so is the sign after a space", "[normalise][tokens]") {
    check("fr", {
                    {"l’entretien des phares", "l’|entretien|des|phares"},
                    {"l'Assemblée décide qu'elle", "l'|Assemblée|décide|qu'|elle"},
                    {"aujourd’hui, jusqu’au port", "aujourd’hui|,|jusqu’|au|port"},
                    {"sa résolution 67/264 du 17 mai 2013 ;", "sa|résolution|67/264 du 17 mai 2013|;"},
                    {"le 1er mai 2020, en mars 2021", "le|1er mai 2020|,|en|mars 2021"},
                    {"1325 (2000) du 31 octobre 2000", "1325 (2000) du 31 octobre 2000"},
                    {"13 343 900 dollars et 2,5 millions", "13 343 900 dollars|et|2,5 millions"},
                    {"25 % et 25% des ports", "25|%|et|25|%|des|ports"},
                    {"en 2022 300 pilotes", "en|2022|300|pilotes"},
                });
}

TEST_CASE("Spanish: a date stands after a comma and has its prepositions", "[normalise][tokens]") {
    check("es", {
                    {"sus resoluciones 37/4, de 22 de octubre de 1982, y 38/4,",
                     "sus|resoluciones|37/4, de 22 de octubre de 1982|,|y|38/4|,"},
                    {"1325 (2000), de 31 de octubre de 2000", "1325 (2000), de 31 de octubre de 2000"},
                    {"el 6 de diciembre de 2022", "el|6 de diciembre de 2022"},
                    {"del mes de mayo de 2013", "del|mes|de|mayo de 2013"},
                    {"1.234.500 faros, 2,5 millones", "1.234.500|faros|,|2,5 millones"},
                    {"10, de los cuales", "10|,|de|los|cuales"},
                });
}

TEST_CASE("Russian: the word after the year belongs to the date", "[normalise][tokens]") {
    check("ru", {
                    {"резолюции 37/4 от 22 октября 1982 года и", "резолюции|37/4 от 22 октября 1982 года|и"},
                    {"60/30 В от 29 ноября 2005 года", "60/30 В от 29 ноября 2005 года"},
                    {"6 декабря 2022 года маяки", "6 декабря 2022 года|маяки"},
                    {"13 343 900 долларов, 2,5 млн", "13 343 900 долларов|,|2,5 млн"},
                });
}

TEST_CASE("Chinese: numbers, dates, ordinals and citations are one among the characters", "[normalise][tokens]") {
    check("zh", {
                    {"回顾其2013年5月17日第67/264号决议，", "回|顾|其|2013年5月17日第67/264号|决|议|，"},
                    {"第60/30 A号和第1325(2000)号", "第60/30 A号|和|第1325(2000)号"},
                    {"第71/1、71/2和71/3号", "第|71/1|、|71/2|和|71/3|号"},
                    {"2至4日，10月17日至20日", "2|至|4日|，|10月17日|至|20日"},
                    {"2013年5月，5月17日，2013年", "2013年5月|，|5月17日|，|2013年"},
                    {"第七十九届会议第5段", "第七十九届|会|议|第5段"},
                    {"第三，二十五座灯塔，300万美元，25%", "第三|，|二十五|座|灯|塔|，|300万美元|，|25%"},
                    {"《灯塔宪章》 A/69/228-S/2014/560", "《|灯|塔|宪|章|》|A/69/228-S/2014/560"},
                    {"五岁", "五|岁"},
                });
}

TEST_CASE("Arabic: dates with double names, and groups of digits in either order", "[normalise][tokens]") {
    check("ar", {
                    {"قرارها 67/264 المؤرخ 17 أيار/مايو 2013،", "قرارها|67/264 المؤرخ 17 أيار/مايو 2013|،"},
                    {"37/4 المؤرخة 22 تشرين الأول/ أكتوبر 1982", "37/4 المؤرخة 22 تشرين الأول/ أكتوبر 1982"},
                    {"في كانون الثاني/يناير 2024", "في|كانون الثاني/يناير 2024"},
                    {"60/30 ألف المؤرخ 29 تشرين الثاني/نوفمبر 2005", "60/30 ألف المؤرخ 29 تشرين الثاني/نوفمبر 2005"},
                    {"3369 (د-30) المؤرخ 10 آذار/مارس 1975", "3369 (د-30) المؤرخ 10 آذار/مارس 1975"},
                    {"000 11 دولار و 343 13 منارة", "000 11 دولار|و|343 13|منارة"},
                    {"11 000 منارة", "11 000|منارة"},
                    {"٠٠٠ ١١ و ١٢٬٥٠٠ و ٢٫٥", "٠٠٠ ١١|و|١٢٬٥٠٠|و|٢٫٥"},
                    {"و38/4 وب12", "و|38/4|وب|12"},
                    {"في عام 2022 300 منارة", "في|عام|2022|300|منارة"},
                });
}

TEST_CASE("a table that leaves these facts out joins none of them", "[normalise][tokens]") {
    CHECK(bars("l’eau 13 343 900 12,5 17 mai 2013", "") == "l’eau|13|343|900|12|,|5|17|mai|2013");
    CHECK(bars("13 343 900 2,5 25% and 25 %", "en") == "13|343|900|2|,|5|25%|and|25|%");
}

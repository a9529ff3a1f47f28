#include "concord/facts.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <string>

using namespace clausediff::detail;
using namespace clausediff::detail::concordance;

namespace {

// "77/30 of 2022-12-06; 2019-05-03; A/90/12": the facts of a sentence, each kind for itself, citations first.
std::string facts(const char* code, const std::string& text) {
    std::string citations, rest;
    for (const Fact& fact : facts_of(text, clausediff::detail::language(code)).known) {
        if (fact.kind == FactKind::number) continue;
        std::string& out = fact.kind == FactKind::citation ? citations : rest;
        out += fact.key + (fact.date.empty() ? "" : " of " + fact.date) + "; ";
    }
    std::string all = citations + rest;
    if (!all.empty()) all.resize(all.size() - 2);
    return all;
}

struct Case {
    const char* language;
    const char* text;
    const char* facts;
};

}  // namespace

// All sentences are invented.
TEST_CASE("a citation has its date in every language", "[concord]") {
    const Case cases[] = {
        {"en", "Recalling its resolution 91/30 of 6 December 2036 on lighthouses", "91/30 of 2036-12-06"},
        {"en", "resolutions 91/30 and 91/31 of 6 December 2036", "91/30; 91/31 of 2036-12-06"},
        {"en", "resolution 91/30 B of 6 December 2036", "91/30 of 2036-12-06"},
        {"en", "its resolutions S-10/2 of 23 May 2078 and ES-10/20", "S-10/2 of 2078-05-23; ES-10/20"},
        {"en", "Security Council resolution 1325 (2000) of 31 October 2000", "1325 (2000) of 2000-10-31"},
        {"en", "resolution 2625 (XXV)", "2625 (25)"},
        {"fr", "sa résolution 91/30 du 6 décembre 2036", "91/30 of 2036-12-06"},
        {"fr", "ses résolutions 91/30, en date du 1er mai 2036, et 91/31", "91/30 of 2036-05-01; 91/31"},
        {"es", "su resolución 91/30, de 6 de diciembre de 2036", "91/30 of 2036-12-06"},
        {"ru", "свою резолюцию 91/30 от 6 декабря 2036 года", "91/30 of 2036-12-06"},
        {"zh", "回顾其2036年12月6日第91/30号决议", "91/30 of 2036-12-06"},
        {"zh", "2036年12月6日第91/30号和2037年1月2日第91/31号决议", "91/30 of 2036-12-06; 91/31 of 2037-01-02"},
        {"ar", "قرارها 91/30 المؤرخ 6 كانون الأول/ديسمبر 2036", "91/30 of 2036-12-06"},
        {"ar", "قراريها 91/30 و91/31", "91/30; 91/31"},
        {"ar", "القرار 2625 (د-25)", "2625 (25)"},
        {"ar", "قرارها دإط-10/1", "ES-10/1"},
        {"zh", "回顾其第一㈠号决议", "1 (1)"},
        {"fr", "la maladie à lanternes 2019 (LAMP-19)", ""},
        {"en", "in the years 2036/2037 and 2036/37", ""},
        {"ar", "للفترة 2037/2036", ""},
    };
    for (const Case& each : cases) {
        INFO(each.text);
        CHECK(facts(each.language, each.text) == each.facts);
    }
}

TEST_CASE("dates are the same in every language", "[concord]") {
    const Case cases[] = {
        {"en", "from 17 to 20 October 2036", "2036-10-17; 2036-10-20"},
        {"en", "from 28 February to 2 May 2036", "2036-02-28; 2036-05-02"},
        {"en", "in October 2036; harbours may open", "2036-10"},
        {"fr", "du 17 au 20 octobre 2036, puis les 12 et 14 décembre 2036",
         "2036-10-17; 2036-10-20; 2036-12-12; 2036-12-14"},
        {"es", "del 17 al 20 de octubre de 2036", "2036-10-17; 2036-10-20"},
        {"ru", "17–20 октября 2036 года", "2036-10-17; 2036-10-20"},
        {"zh", "2036年10月17日至20日", "2036-10-17; 2036-10-20"},
        {"zh", "2036年2月28日至5月2日", "2036-02-28; 2036-05-02"},
        {"zh", "2036年12月2至4日", "2036-12-02; 2036-12-04"},
        {"zh", "2036年12月在港口举行", "2036-12"},
        {"ar", "من 17 إلى 20 تشرين الأول/أكتوبر 2036", "2036-10-17; 2036-10-20"},
        {"ar", "كـانون الأول/ديسمبر 2036", "2036-12"},
        {"en", "from March to June 2036", "2036-03; 2036-06"},
        {"ru", "в марте 2036 года", "2036-03"},
        {"fr", "le 5 mars 20362, le phare", "2036-03-05"},
        {"fr", "les lampes13, le 26 septembre 2036", "2036-09-26"},
        {"es", "entre el 7 y el 18 de noviembre de 2036", "2036-11-07; 2036-11-18"},
        {"en", "on 1, 6 and 7 May 2036", "2036-05-01; 2036-05-06; 2036-05-07"},
        {"en", "on 1, 6, and 7 May, 2036", "2036-05-01; 2036-05-06; 2036-05-07"},
        {"en", "item 30, 6 December 2036", "2036-12-06"},
        {"fr", "au titre du point 3, le 6 mai 2036", "2036-05-06"},
        {"fr", "le 1er mai 2036", "2036-05-01"},
        {"es", "el 1º de mayo de 2036 y el 1° de junio de 2036", "2036-05-01; 2036-06-01"},
        {"ru", "1-го января 2036 года", "2036-01-01"},
        {"en", "no day of 2036, in section 4 of May", ""},
        {"en", "on the fourth of June 2036 and the twenty-first of July 2036", "2036-06-04; 2036-07-21"},
        {"es", "el primero de junio de 2036", "2036-06-01"},
        {"ar", "في الرابع من حزيران/يونيه 2036", "2036-06-04"},
        // An ordinal that counts the noun before it.
        {"ar", "في الأسبوع الأول من أيار/مايو 2036", "2036-05"},
        {"ar", "يوم الثلاثاء الأول من أيار/مايو 2036", "2036-05"},
        {"es", "en la quincena segunda de mayo de 2036", "2036-05"},
        {"en", "in the first third of May 2036", "2036-05"},
        {"ar", "في الحادي والعشرين من تموز/يوليه 2036", "2036-07-21"},
        {"ar", "اعتبارا من حزيران/يونيه 2036", "2036-06"},
    };
    for (const Case& each : cases) {
        INFO(each.text);
        CHECK(facts(each.language, each.text) == each.facts);
    }
}

TEST_CASE("a document's symbol is one fact, whatever stands around it", "[concord]") {
    const Case cases[] = {
        {"en", "report of the keeper (A/90/439, para. 7)", "A/90/439"},
        {"en", "documents A/C.3/90/L.2/Rev.1 and E/2036/5.", "A/C.3/90/L.2/Rev.1; E/2036/5"},
        {"zh", "灯塔报告(A/90/439，第7段)", "A/90/439"},
        {"ar", "تقرير الحارس (A/90/439، الفقرة 7)", "A/90/439"},
        {"en", "and/or in the years 2018/19", ""},
        {"en", "FOG/RAIN14 is a word with the mark of a note", ""},
    };
    for (const Case& each : cases) {
        INFO(each.text);
        CHECK(facts(each.language, each.text) == each.facts);
    }
}

// "1500000; 0.25": the numbers of a sentence that are no dates, citations or symbols.
static std::string numbers(const char* code, const std::string& text) {
    std::string out;
    for (const Fact& fact : facts_of(text, clausediff::detail::language(code)).known) {
        if (fact.kind == FactKind::number) out += (out.empty() ? "" : "; ") + fact.key;
    }
    return out;
}

TEST_CASE("numbers are the same in every language", "[concord]") {
    const Case cases[] = {
        {"en", "1.5 million lamps, 3,717,379 shells and 12 buoys", "1500000; 3717379; 12"},
        {"en", "2 billion", "2000000000"},
        {"fr", "1,5 million de lampes, 3\u00A0717\u00A0379 coquilles", "1500000; 3717379"},
        {"fr", "2 milliards", "2000000000"},
        {"es", "1,5 millones de lámparas, 3.717.379 conchas y 2.000 millones", "1500000; 3717379; 2000000000"},
        {"ru", "1,5 млн ламп, 3\u00A0717\u00A0379 раковин, 4 тысячи", "1500000; 3717379; 4000"},
        {"zh", "300万盏灯和25亿个贝壳", "3000000; 2500000000"},
        {"ar", "379 717 3 صدفة و 1,5 مليون مصباح", "3717379; 1500000"},
        {"en", "0.250 of a mile", "0.25"},
        {"en", "resolution 91/30 of 6 December 2036 (A/90/439)", ""},
    };
    for (const Case& each : cases) {
        INFO(each.text);
        CHECK(numbers(each.language, each.text) == each.facts);
    }
}

TEST_CASE("a date without its year is a hint, not a date", "[concord]") {
    const Facts facts = facts_of("on 6 December, and in June", clausediff::detail::language("en"));
    CHECK(facts.known.empty());
    CHECK(facts.yearless == std::vector<std::string>{"--12-06", "--06"});
}

TEST_CASE("a clause of many numbers or symbols is read in time that grows with its length", "[concord]") {
    constexpr std::size_t kMany = 20'000;
    std::string days, symbols;
    for (std::size_t i = 0; i < kMany; ++i) days += "5 and ";
    for (std::size_t i = 0; i < kMany; ++i) symbols += "A/90/L." + std::to_string(i + 1) + " ";
    const Facts dated = facts_of(days + "6 May 2036", clausediff::detail::language("en"));
    const auto is_date = [](const Fact& fact) { return fact.kind == FactKind::date; };
    CHECK(std::count_if(dated.known.begin(), dated.known.end(), is_date) == 31);
    CHECK(facts_of(symbols, clausediff::detail::language("en")).known.size() == kMany);
}

TEST_CASE("a session has its number in every language, in words or in figures", "[concord]") {
    const Case cases[] = {
        {"en", "at its seventy-ninth session, on 3 March", "79"},
        {"en", "at its seventy-ninth and eightieth sessions", "79 80"},
        {"en", "the first part of its resumed one hundred and fifth session", "105"},
        {"en", "at its tenth emergency special session", "10"},
        {"en", "the second meeting of the harbour masters", ""},
        {"en", "at its two hundred and fifth session", "205"},
        {"en", "at one session, in the secondary sessions", ""},
        {"en", "a 5-day session, and 3, session", ""},
        {"en", "the 79th session", "79"},
        {"fr", "à sa cent cinquième session", "105"},
        {"fr", "à sa deux cent vingt et unième session", "221"},
        {"fr", "à ses première et seconde sessions", "1 2"},
        {"fr", "à sa 1re session", "1"},
        {"fr", "à sa soixante-dix-neuvième session", "79"},
        {"fr", "à sa quatre-vingtième session", "80"},
        {"fr", "à ses quatre-vingt-onzième et quatre-vingt-douzième sessions", "91 92"},
        {"fr", "à sa vingt et unième session", "21"},
        {"fr", "à sa 79e session", "79"},
        {"es", "en su septuagésimo noveno período de sesiones", "79"},
        {"es", "en su 91º período de sesiones", "91"},
        {"es", "en su décimo período extraordinario de sesiones", "10"},
        {"es", "en su 45a sesión plenaria", ""},
        {"es", "en su ducentésimo quinto período de sesiones", "205"},
        {"es", "el informe 3, período de sesiones", ""},
        {"ru", "на своей семьдесят девятой сессии", "79"},
        {"ru", "на восьмидесятой и восемьдесят первой сессиях", "80 81"},
        {"ru", "на 91-й сессии", "91"},
        {"ru", "на двести пятой сессии", "205"},
        {"ru", "на первоначальной сессии", ""},
        {"ru", "стороны сессии и пятилетней сессии", ""},
        {"ru", "на третьей, сороковой и сто первой сессиях", "3 40 101"},
        {"zh", "第七十九届会议和第八十届会议", "79 80"},
        {"zh", "第91届会议、第十届特别会议", "91 10"},
        {"zh", "第七十九届和第八十届会议", "79 80"},
        {"zh", "第三届灯塔大会", ""},
        {"zh", "5名看守人第七届会议", "7"},
        {"ar", "في دورتها التاسعة والسبعين", "79"},
        {"ar", "في دورتيها التاسعة والسبعين والثمانين", "79 80"},
        {"ar", "في الدورة الحادية عشرة", "11"},
        {"ar", "في الدورة الاستثنائية العاشرة", "10"},
        {"ar", "في دورتها 83", "83"},
        {"ar", "في دورتيها 83 و84", "83 84"},
        {"ar", "في دورتها 6 كانون الأول/ديسمبر 2036", ""},
        {"ar", "في الدورة الخامسة بعد المائتين", "205"},
        // Words between the ordinal and its noun.
        {"en", "at its ninety-first substantive session", "91"},
        {"es", "en su 91º período anual de sesiones", "91"},
        {"es", "en su decimoprimer período de sesiones", "11"},
        {"es", "en su décimo primer período de sesiones", "11"},
        {"es", "en su décima primera y decimosegunda sesiones", "11 12"},
        {"ru", "на своей девяносто первой основной сессии", "91"},
        {"ru", "провести третью ежегодную сессию", "3"},
        {"ru", "четвертая очередная сессия", "4"},
        {"ar", "في دورتها الموضوعية الحادية والتسعين", "91"},
        {"ar", "في دورته السنوية الرابعة", "4"},
        {"fr", "à la neuvième et la onzième session", "9 11"},
        {"en", "at the ninth and the eleventh sessions", "9 11"},
        {"es", "en su 22.º período de sesiones", "22"},
        {"ru", "на семидесятой, семьдесят первой, семьдесят второй, семьдесят третьей и семьдесят пятой сессиях",
         "70 71 72 73 75"},
        // Sessions that are counted, of which none is named.
        {"en", "the first four sessions of the forum", ""},
        {"en", "the four first sessions of the forum", ""},
        {"fr", "à ses quatre premières sessions", ""},
        {"fr", "à ses dix premières sessions", ""},
        {"fr", "à ses premières sessions, puis à sa 4e session", "1 4"},
        {"es", "en sus dos primeros períodos de sesiones", ""},
        {"es", "en sus 4 primeros períodos de sesiones", ""},
        {"es", "en sus diez primeros períodos de sesiones", ""},
        {"ru", "на четырех первых сессиях", ""},
        {"ru", "на первых четырех сессиях", ""},
        {"zh", "前四届会议", ""},
        {"ar", "في الدورات الأربع الأولى", ""},
        {"ar", "في دورتها 91 في الميناء", "91"},
        // How long they are.
        {"ar", "في دورة 3 أشهر", ""},
        {"ar", "وستكون الدورة 15 يوما", ""},
    };
    for (const Case& each : cases) {
        INFO(each.text);
        std::string sessions;
        for (const Fact& fact : facts_of(each.text, language(each.language)).known) {
            if (fact.kind == FactKind::session) sessions += (sessions.empty() ? "" : " ") + fact.key;
        }
        CHECK(sessions == each.facts);
    }
}

// What check finds in French, Spanish, Russian, Chinese and Arabic. Each case changes one thing of a text in which
// nothing is to be found.
#include "sample_draft.hpp"

#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace clausediff;
using namespace clausediff::test;

namespace {

const std::string kFrench =
    "Résolution adoptée par l’Assemblée générale le 20 novembre 2036\n"
    "91/204.\tCoopération avec la Ligue des villes portuaires\n"
    "\tL’Assemblée générale,\n"
    "\tRappelant sa résolution 89/117 du 4 décembre 2034,\n"
    "\tConsciente des marées que la Ligue relève,\n"
    "\t1.\tPrend note du rapport du Secrétaire général\u00a0;\n"
    "\t2.\tDemande aux membres de la Ligue de réparer leurs phares «\u00a0anciens\u00a0»\u00a0;\n"
    "\t3.\tPrie le Secrétaire général, conformément au paragraphe 2 ci-dessus, de publier les cartes.\n";

const std::string kSpanish =
    "Resolución aprobada por la Asamblea General el 20 de noviembre de 2036\n"
    "91/204.\tCooperación con la Liga de Ciudades Portuarias\n"
    "\tLa Asamblea General,\n"
    "\tRecordando su resolución 89/117, de 4 de diciembre de 2034,\n"
    "\tAcogiendo con beneplácito las mareas que registra la Liga,\n"
    "\tAcogiendo con beneplácito también los faros nuevos,\n"
    "\t1.\tToma nota del informe del Secretario General;\n"
    "\t2.\tInsta a los miembros de la Liga a que reparen sus faros “antiguos”;\n"
    "\t3.\tSolicita al Secretario General que publique las cartas, como dice el párrafo 2 de la presente resolución.\n";

const std::string kRussian =
    "Резолюция, принятая Генеральной Ассамблеей 20 ноября 2036 года\n"
    "91/204.\tСотрудничество с Лигой портовых городов\n"
    "\tГенеральная Ассамблея,\n"
    "\tссылаясь на свою резолюцию 89/117 от 4 декабря 2034 года,\n"
    "\tбудучи убеждена в пользе маяков,\n"
    "\t1.\tпринимает к сведению доклад Генерального секретаря;\n"
    "\t2.\tпризывает членов Лиги чинить «старые» маяки;\n"
    "\t3.\tпросит Генерального секретаря опубликовать карты, упомянутые в пункте 2 выше.\n";

const std::string kChinese =
    "91/204.\t与港口城市联盟合作\n"
    "\t大会，\n"
    "\t回顾其2034年12月4日第89/117号决议，\n"
    "\t又回顾《港口城市联盟宪章》，\n"
    "\t1.\t表示注意到秘书长的报告；\n"
    "\t2.\t敦促联盟成员修理“旧”灯塔；\n"
    "\t3.\t请秘书长公布上文第2段所述的海图。\n";

const std::string kArabic =
    "91/204\tالتعاون مع رابطة المدن المينائية\n"
    "\tإن الجمعية العامة،\n"
    "\tإذ تشير إلى قرارها 89/117 المؤرخ 4 كانون الأول/ديسمبر 2034،\n"
    "\tوإذ تشير أيضا إلى ميثاق رابطة المدن المينائية،\n"
    "\t1 -\tتحيط علما بتقرير الأمين العام؛\n"
    "\t2 -\tتحث أعضاء الرابطة على إصلاح المنارات ”القديمة“؛\n"
    "\t3 -\tتطلب إلى الأمين العام أن ينشر الخرائط المذكورة في الفقرة 2 أعلاه.\n";

struct Case {
    const char* from;
    const char* to;
    const char* found;
};

void check_cases(const std::string& text, const std::vector<Case>& cases) {
    REQUIRE(found(text) == "");
    for (const Case& c : cases) {
        CAPTURE(c.from, c.to);
        CHECK(found(with(c.from, c.to, text)) == c.found);
    }
}

}  // namespace

TEST_CASE("rules in French", "[check][languages]") {
    check_cases(
        kFrench,
        {{"relève,", "relève\u00a0;", "PP2: ends in \";\", not in \",\" [end-punctuation]\n"},
         {"Consciente", "Conscient",
          "PP2: \"Conscient\" is masculine, and \"Assemblée générale\" is not [opening-verb]\n"},
         {"général\u00a0;", "général;", "OP1: \"général;\" lacks a space [spacing]\n"},
         {"\u00a0»", "", "OP2: « is not closed [unbalanced]\n"},
         {"Rappelant", "Rappelle",
          "PP1: a preambular paragraph opens with \"rappelle\", not with a participle [opening-verb]\n"},
         {"paragraphe 2", "paragraphe 8",
          "OP3: \"paragraphe 8 ci-dessus\": there is no paragraph 8 [cross-reference]\n"},
         {"sa résolution", "ses résolutions",
          "PP1: \"résolutions\" stands before one number, 89/117 du 4 décembre 2034 [plural-citation]\n"},
         {"4 décembre 2034", "4 décembre 2034, et la résolution 34/2 du Conseil des ports du 4 avril 2035", ""},
         {"4 décembre 2034", "4 décembre 2031, et la résolution 34/2 du Conseil des ports du 4 avril 2035",
          "PP1: 89/117 is of the session of 2034 to 2035, which 4 décembre 2031 is not in [citation-session]\n"},
         {"4 décembre 2034",
          "2 mars 2035, la résolution 34/2 du Conseil des ports, et sa résolution 89/118 du 4 mai 2031",
          "PP1: 89/118 is of the session of 2034 to 2035, which 4 mai 2031 is not in [citation-session]\n"},
         {"4 décembre 2034", "2 mars 2035, et le Conseil, dans sa résolution 89/118 du 4 mai 2031", ""},
         {"4 décembre 2034", "4 décembre 2031",
          "PP1: 89/117 is of the session of 2034 to 2035, which 4 décembre 2031 is not in [citation-session]\n"}});
}

TEST_CASE("rules in Spanish", "[check][languages]") {
    check_cases(kSpanish,
                {{"4 de diciembre de 2034", "4 de diciembre de 2031",
                  "PP1: 89/117 is of the session of 2034 to 2035, which 4 de diciembre de 2031 is not in "
                  "[citation-session]\n"},
                 {", de 4 de diciembre de 2034", " del 4 de diciembre de 2031",
                  "PP1: 89/117 is of the session of 2034 to 2035, which 4 de diciembre de 2031 is not in "
                  "[citation-session]\n"},
                 {", de 4 de diciembre de 2034", ", desde 4 de diciembre de 2031", ""},
                 {"nuevos,", "nuevos;", "PP3: ends in \";\", not in \",\" [end-punctuation]\n"},
                 {" también", "",
                  "PP3: opens with \"acogiendo con beneplácito\" as PP2 does, without \"también\" [sequencing]\n"},
                 {"”", "", "OP2: “ is not closed [unbalanced]\n"},
                 {"Solicita", "Solicitando",
                  "OP3: an operative paragraph opens with \"solicitando\", not with a verb in the present tense "
                  "[opening-verb]\n"},
                 {"cartas, como", "cartas , como", "OP3: a space stands before \",\" [spacing]\n"}});
}

TEST_CASE("rules in Russian", "[check][languages]") {
    check_cases(kRussian,
                {{"маяки;", "маяки в соответствии с подпунктами a)–d) выше;", ""},
                 {"маяки;", "маяки,", "OP2: ends in \",\", not in \";\" [end-punctuation]\n"},
                 {"убеждена", "убежден",
                  "PP2: \"убежден\" is masculine, and \"Генеральная Ассамблея\" is not [opening-verb]\n"},
                 {"»", "", "OP2: « is not closed [unbalanced]\n"},
                 {"ссылаясь", "ссылается",
                  "PP1: a preambular paragraph opens with \"ссылается\", not with a participle [opening-verb]\n"}});
}

TEST_CASE("rules in Chinese", "[check][languages]") {
    check_cases(kChinese, {{"\t回顾", "\t在这方面，回顾", ""},
                           {"灯塔；", "灯塔，", "OP2: ends in \"，\", not in \"；\" [end-punctuation]\n"},
                           {"又回顾", "回顾", "PP2: opens with \"回顾\" as PP1 does, without \"又\" [sequencing]\n"},
                           {"》", "", "PP2: 《 is not closed [unbalanced]\n"},
                           {"第2段", "第8段", "OP3: \"上文第8段\": there is no paragraph 8 [cross-reference]\n"},
                           {"成员修理", "成员 ，修理", "OP2: a space stands before \"，\" [spacing]\n"}});
}

TEST_CASE("rules in Arabic", "[check][languages]") {
    check_cases(kArabic,
                {{"وإذ تشير أيضا", "وإذ يشير أيضا",
                  "PP2: \"يشير\" is masculine, and \"الجمعية العامة\" is not [opening-verb]\n"},
                 {"المينائية،", "المينائية؛", "PP2: ends in \"؛\", not in \"،\" [end-punctuation]\n"},
                 {"“", "", "OP2: ” is not closed [unbalanced]\n"},
                 {"تطلب", "يطلب", "OP3: \"يطلب\" is masculine, and \"الجمعية العامة\" is not [opening-verb]\n"},
                 {"الفقرة 2", "الفقرة 8", "OP3: \"الفقرة 8 أعلاه\": there is no paragraph 8 [cross-reference]\n"},
                 {"المؤرخ 4 كانون الأول/ديسمبر 2034", "المؤرخة 4 كانون الأول/ديسمبر 2031",
                  "PP1: 89/117 is of the session of 2034 to 2035, which 4 كانون الأول/ديسمبر 2031 is not in "
                  "[citation-session]\n"},
                 {" أيضا", "", "PP2: opens with \"وإذ تشير\" as PP1 does, without \"أيضا\" [sequencing]\n"}});
}

TEST_CASE("rules without facts of the language are named", "[check][languages]") {
    CHECK(describe(not_checked(resolution(kDraft), true)) == "");
    CHECK(describe(not_checked(resolution(kRussian), false)) ==
          "not checked in Russian: sequencing, session-in-words, plural-citation, capitals, former-name, money-sign, "
          "total");
    CheckOptions options;
    options.only.insert(Rule::sequencing);
    CHECK(describe(not_checked(resolution(kFrench), false, options)) == "not checked in French: sequencing");
    CHECK(describe(not_checked(resolution(kSpanish), false, options)) == "");
}

TEST_CASE("two languages are not compared", "[check][languages]") {
    Metadata english, french;
    english.language = "en";
    english.file = "a.txt";
    french.language = "fr";
    french.file = "b.txt";
    CHECK(why_not_compared(english, french) ==
          "the text is in French, and a.txt in English: only texts in one language are compared; whether the two say "
          "the same tells clausediff concord a.txt b.txt");
    CHECK(why_not_compared(english, english) == "");
    french.language.clear();
    CHECK(why_not_compared(english, french) == "");
}

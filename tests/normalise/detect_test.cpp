// In which language a text is written. All texts are invented.
#include "support/catch.hpp"
#include "support/text.hpp"

#include "normalise/detect.hpp"

#include <string>

using namespace clausediff;
using namespace clausediff::detail;
using clausediff::test::outline;
using clausediff::test::resolution;

namespace {

std::string detected(std::string_view text) {
    const Result<SourceText> source = read_bytes(text, "test.txt");
    REQUIRE(source.ok());
    return std::string(detect_language(source.value()));
}

const std::string kFrench =
    "91/7.\tPhares\n"
    "\tL’Assemblée générale,\n"
    "\tRappelant sa résolution 89/3 du 4 décembre 2034, par laquelle elle a allumé les phares de toutes les côtes,\n"
    "\t1.\tDécide de laisser les phares allumés pendant la nuit ;\n"
    "\t2.\tPrie les gardiens de lui présenter un rapport.\n";

}  // namespace

TEST_CASE("the enacting line tells the language, however it is written") {
    struct Case {
        const char* line;
        const char* code;
    };
    const Case cases[] = {
        {"The General Assembly,", "en"},
        {"L’Assemblée générale,", "fr"},
        {"L'Assemblée générale ,", "fr"},
        {"Le Conseil de sécurité,", "fr"},
        {"La Asamblea General,", "es"},
        {"El Consejo Económico y Social,", "es"},
        {"Генеральная Ассамблея,", "ru"},
        {"Совет по правам человека,", "ru"},
        {"大会，", "zh"},
        {"大会 ,", "zh"},
        {"إن الجمعية العامة،", "ar"},
        {"إنَّ الجمعية العامة ،", "ar"},
        {"إن مجلس الأمن،\u200E", "ar"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.line);
        // The cover is English, and so is a name in the text.
        CHECK(detected(std::string("United Nations\nDistr.: General\n13 December 2036\n") + one.line +
                       "\n1. Keepers of the Lamps of the North\n") == one.code);
    }
}

TEST_CASE("without an enacting line script and common words tell the language") {
    CHECK(detected("Keepers of the lamps have met in the capital, and they agreed to light all the lamps of the coast "
                   "by night, and to report to the body that had asked them.") == "en");
    CHECK(detected("Les gardiens des phares se sont réunis dans la capitale, et ils ont décidé d’allumer tous les "
                   "phares de la côte pendant la nuit et de faire rapport à leur organe.") == "fr");
    CHECK(detected("Los guardianes de los faros se reunieron en la capital y acordaron encender todos los faros de la "
                   "costa por la noche y presentar un informe a su órgano sobre el resultado.") == "es");
    CHECK(detected("Смотрители маяков встретились в столице и решили зажечь маяки. A/91/3, NGO") == "ru");
    CHECK(detected("灯塔看守人2036年12月3日在首都开会，决定点亮所有灯塔(A/91/L.4)。") == "zh");
    CHECK(detected("اجتمع حراس المنارات في العاصمة وقرروا إنارة المنارات كلها.") == "ar");
    CHECK(detected("Die Wärter der Leuchttürme haben sich in der Hauptstadt getroffen und beschlossen, nachts alle "
                   "Lampen anzuzünden, sofern nicht Nebel oder Sturm sie daran hindert.")
              .empty());
    CHECK(detected("Οι φύλακες των φάρων συναντήθηκαν στην πρωτεύουσα.").empty());
    CHECK(detected("1. Decides.") == "en");
}

TEST_CASE("a French text has its parts and its metadata") {
    const Resolution r = resolution(kFrench);
    CHECK(r.metadata.language == "fr");
    CHECK(r.notices.empty());
    CHECK(outline(r) ==
          "PP0 L’Assemblée générale,\n"
          "PP1 Rappelant sa résolution 89/3 du 4 décembre 2034, par laquelle elle a allumé les phares de toutes les "
          "côtes,\n"
          "OP1 Décide de laisser les phares allumés pendant la nuit ;\n"
          "OP2 Prie les gardiens de lui présenter un rapport.\n");
    CHECK(r.metadata.title == "Phares");
    CHECK(r.metadata.body == "Assemblée générale");
    CHECK(r.left_out.empty());
}

TEST_CASE("texts of every language have clauses") {
    const std::string texts[] = {
        "La Asamblea General,\nRecordando los faros,\n1. Decide encender los faros.\n",
        "Генеральная Ассамблея,\nссылаясь на маяки,\n1. постановляет зажечь маяки.\n",
        "大会，\n回顾灯塔，\n1. 决定点亮灯塔。\n",
        "إن الجمعية العامة،\nإذ تشير إلى المنارات،\n1 - تقرر إنارة المنارات.\n",
        "Die Versammlung,\nunter Hinweis auf die Leuchttürme der nördlichen Küste,\n1. beschließt, dass in der Nacht "
        "alle Lampen brennen, sofern nicht Nebel oder Sturm die Wärter daran hindert, sie anzuzünden.\n",
    };
    for (const std::string& text : texts) {
        CAPTURE(text);
        const Resolution r = resolution(text);
        const bool unknown = text.starts_with("Die");  // which is said
        CHECK(r.metadata.language.empty() == unknown);
        CHECK(r.notices.size() == (unknown ? 1U : 0U));
        CHECK(r.clauses.size() == 3);
        CHECK(r.head.empty());
        CHECK(r.left_out.empty());
    }
}

TEST_CASE("an amendment of one short instruction is English by its head") {
    const std::string head = "A/C.2/91/L.8\n\nLightland and Norlake: amendment to draft resolution A/C.2/91/L.7\n\n";
    const std::string body =
        "Lighthouses of northern lakes\n\nInsert new operative paragraph reading:\n\nThanks lamp keepers, "
        "harbour pilots, lighthouse inspectors, customs officers;\n";
    CHECK(resolution(head + body).metadata.language == "en");
    CHECK(resolution(head + body).metadata.amends == "draft resolution A/C.2/91/L.7");
}

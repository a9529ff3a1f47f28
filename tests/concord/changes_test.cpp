// Was each change since an earlier text made in every language?
#include "concord/texts.hpp"
#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

#include <memory>
#include <string>
#include <vector>

using namespace clausediff;
using namespace concord_texts;

// What was changed since the texts of a session before.
TEST_CASE("a change that one language did not make is a finding", "[concord]") {
    std::vector<std::string> en = kEnglish, fr = kFrench, ru = kRussian;
    const auto found = [&](const std::vector<std::shared_ptr<const Resolution>>& earlier) {
        Concordance c = concord({read("en", en), read("fr", fr), read("ru", ru)});
        c.findings.clear();
        concord_changes(c, earlier);
        return findings(c) + (c.remarks.empty() ? "" : c.remarks.front());
    };
    SECTION("amended") {
        en[3] = "Requests a report on buoys and on the cranes of all harbours;";
        ru[3] = "просит представить доклад о буях и о кранах всех гаваней;";
        CHECK(found({read("en", kEnglish), read("fr", kFrench), read("ru", kRussian)}) ==
              "OP4 change: OP4 is amended in en and ru, and as it was in fr\n");
        CHECK(found({read("en", kEnglish), nullptr, read("ru", kRussian)}) ==
              "changes in fr were not compared: there is no earlier text of it");
    }
    SECTION("a clause that was split has no say") {
        const std::string first = "Requests a report on buoys and on the cranes of all harbours of the northern coast",
                          second =
                              "asks the keepers to paint the lamps of all lighthouses in the colours of their island";
        std::vector<std::string> old = kEnglish;
        old.back() = first + ", and " + second + ";";
        en.back() = first + ";";
        en.push_back("A" + second.substr(1) + ";");
        CHECK(found({read("en", old), read("fr", kFrench), read("ru", kRussian)}) ==
              "changes of OP4, OP5 in en were not compared: split or merged since then");
    }
    SECTION("taken out") {
        std::vector<std::string> old_en = kEnglish, old_fr = kFrench, old_ru = kRussian;
        old_en.emplace_back("Calls upon harbour masters to paint their cranes in green every summer;");
        old_fr.emplace_back("Demande aux capitaines de port de peindre leurs grues en vert chaque été ;");
        old_ru.emplace_back("призывает капитанов портов каждое лето красить краны в зеленый цвет;");
        fr = old_fr;
        CHECK(found({read("en", old_en), read("fr", old_fr), read("ru", old_ru)}) ==
              "OP5 change: OP5 of the earlier text is not in en and ru any more, and is still in fr\n");
    }
    SECTION("signs and sequencing are no changes that others have to make") {
        en[2] = "Also takes note of the report of the keepers (A/92/14);";
        CHECK(found({read("en", kEnglish), read("fr", kFrench), read("ru", kRussian)}).empty());
    }
}

namespace {

// The last clause of each language, before and after.
struct Case {
    const char* what;
    std::map<std::string, std::pair<std::string, std::string>> clauses;
    const char* finding;
};

std::string findings_of(const Case& one) {
    std::vector<std::shared_ptr<const Resolution>> before, after;
    for (const char* code : {"en", "fr", "es", "ru", "zh", "ar"}) {
        const auto clause = one.clauses.find(code);
        if (clause == one.clauses.end()) continue;
        before.push_back(read(code, std::vector{clause->second.first}));
        after.push_back(read(code, std::vector{clause->second.second}));
    }
    Concordance c = concord(after);
    c.findings.clear();
    concord_changes(c, before);
    return findings(c);
}

}  // namespace

TEST_CASE("a change of the first language is to be made in the others", "[concord]") {
    const Case cases[] = {
        {"words of content that one language of three did not follow",
         {{"en", {"Requests a report on buoys;", "Requests a report on buoys and on the cranes of harbours;"}},
          {"fr", {"Demande un rapport sur les bouées ;", "Demande un rapport sur les bouées ;"}},
          {"es",
           {"Solicita un informe sobre las boyas;",
            "Solicita un informe sobre las boyas y las grúas de los puertos;"}}},
         "OP1 change: OP1 is amended in en and es, and as it was in fr\n"},
        {"another language is worded anew, and the first was not changed",
         {{"en", {"Requests a report on buoys;", "Requests a report on buoys;"}},
          {"fr", {"Demande un rapport sur les bouées ;", "Demande un compte rendu sur les balises flottantes ;"}},
          {"es", {"Solicita un informe sobre las boyas;", "Solicita un informe sobre las boyas;"}},
          {"ru", {"просит представить доклад о буях;", "просит подготовить сообщение о бакенах;"}},
          {"zh", {"请提交关于浮标的报告；", "要求编写关于航标的说明；"}}},
         ""},
        {"all others changed what the first kept",
         {{"en", {"Requests a report on buoys;", "Requests a report on buoys;"}},
          {"fr", {"Demande un rapport sur les bouées ;", "Demande un rapport sur les bouées et les grues ;"}},
          {"es", {"Solicita un informe sobre las boyas;", "Solicita un informe sobre las boyas y las grúas;"}}},
         "OP1 change: OP1 is amended in fr and es, and as it was in en\n"},
        {"grammar alone, which others may not have",
         {{"en",
           {"Requests reports on the buoys supporting safety;",
            "Requests reports on buoys, which support the safety;"}},
          {"fr", {"Demande des rapports sur les bouées ;", "Demande des rapports sur les bouées ;"}},
          {"es", {"Solicita informes sobre las boyas;", "Solicita informes acerca de las balizas;"}},
          {"ru", {"просит представить доклады о буях;", "просит представить доклады о буях;"}}},
         ""},
        {"grammar alone, between two languages",
         {{"en", {"Stresses that fog endangers ships;", "Stresses the endangering of ships by fog;"}},
          {"ru", {"подчеркивает, что туман вредит судам;", "подчеркивает, что туман вредит судам;"}}},
         ""},
        {"grammar alone, which all others but one have, too",
         {{"en", {"Stresses that fog endangers ships;", "Stresses the endangering of ships by fog;"}},
          {"fr", {"Souligne que la brume nuit aux navires ;", "Souligne que la brume a nui aux navires ;"}},
          {"ru", {"подчеркивает, что туман вредит судам;", "подчеркивает, что туман вредит судам;"}}},
         "OP1 change: OP1 is amended in en and fr, and as it was in ru\n"},
        {"one word, which one language alone did not follow",
         {{"en", {"Requests a report on buoys;", "Requests a yearly report on buoys;"}},
          {"fr", {"Demande un rapport sur les bouées ;", "Demande un rapport annuel sur les bouées ;"}},
          {"ru", {"просит представить доклад о буях;", "просит представить доклад о буях;"}},
          {"ar", {"تطلب تقديم تقرير عن العوامات؛", "تطلب تقديم تقرير سنوي عن العوامات؛"}}},
         "OP1 change: OP1 is amended in en, fr and ar, and as it was in ru\n"},
        {"one word, which two languages had no need to follow",
         {{"en", {"Requests a report on buoys;", "Requests a given report on buoys;"}},
          {"fr", {"Demande un rapport sur les bouées ;", "Demande un rapport précis sur les bouées ;"}},
          {"ru", {"просит представить доклад о буях;", "просит представить доклад о буях;"}},
          {"ar", {"تطلب تقديم تقرير عن العوامات؛", "تطلب تقديم تقرير عن العوامات؛"}}},
         ""},
        {"a figure, however small",
         {{"en", {"Requests a report on 30 buoys;", "Requests a report on 40 buoys;"}},
          {"fr", {"Demande un rapport sur 30 bouées ;", "Demande un rapport sur 40 bouées ;"}},
          {"zh", {"请提交关于30个浮标的报告；", "请提交关于30个浮标的报告；"}},
          {"ar", {"تطلب تقديم تقرير عن 30 عوامة؛", "تطلب تقديم تقرير عن 30 عوامة؛"}}},
         "OP1 change: OP1 is amended in en and fr, and as it was in zh and ar\n"},
        {"a negation, between two languages",
         {{"en", {"Decides that lamps shall burn;", "Decides that lamps shall not burn;"}},
          {"fr", {"Décide que les lampes brûleront ;", "Décide que les lampes brûleront ;"}}},
         "OP1 change: OP1 is amended in en, and as it was in fr\n"},
        {"a negation, which half of the languages followed",
         {{"en", {"Decides that lamps shall burn;", "Decides that lamps shall not burn;"}},
          {"fr", {"Décide que les lampes brûleront ;", "Décide que les lampes brûleront ;"}},
          {"es", {"Decide que las lámparas ardan;", "Decide que las lámparas no ardan;"}},
          {"ru", {"постановляет, что лампы горят;", "постановляет, что лампы горят;"}}},
         "OP1 change: OP1 is amended in en and es, and as it was in fr and ru\n"},
        {"must and may",
         {{"en", {"Decides that lamps shall burn;", "Decides that lamps may burn;"}},
          {"fr", {"Décide que les lampes doivent brûler ;", "Décide que les lampes doivent brûler ;"}}},
         "OP1 change: OP1 is amended in en, and as it was in fr\n"},
        {"all of them",
         {{"en", {"Decides to light lamps;", "Decides to light all lamps;"}},
          {"fr", {"Décide d’allumer les lampes ;", "Décide d’allumer les lampes ;"}}},
         "OP1 change: OP1 is amended in en, and as it was in fr\n"},
        {"figures that change places",
         {{"en", {"Requests 30 lamps and 40 buoys;", "Requests 40 lamps and 30 buoys;"}},
          {"fr", {"Demande 30 lampes et 40 bouées ;", "Demande 30 lampes et 40 bouées ;"}}},
         "OP1 change: OP1 is amended in en, and as it was in fr\n"},
        {"numbers in words that begin alike, which two languages did not follow",
         {{"en", {"Requests a report within six days;", "Requests a report within sixty days;"}},
          {"fr", {"Demande un rapport dans les six jours ;", "Demande un rapport dans les soixante jours ;"}},
          {"ru", {"просит представить доклад за шесть дней;", "просит представить доклад за шесть дней;"}},
          {"ar", {"تطلب تقريرا في ستة أيام؛", "تطلب تقريرا في ستة أيام؛"}}},
         "OP1 change: OP1 is amended in en and fr, and as it was in ru and ar\n"},
        {"words that begin alike",
         {{"en", {"Decides that keepers report the lamps;", "Decides that keepers repeal the lamps;"}},
          {"ru", {"постановляет чистить лампы;", "постановляет чистить лампы;"}}},
         "OP1 change: OP1 is amended in en, and as it was in ru\n"},
        {"the first of two languages as it was: the other is worded anew",
         {{"en", {"Requests a report on buoys;", "Requests a report on buoys;"}},
          {"fr", {"Demande un rapport sur les bouées ;", "Demande un compte rendu des bouées ;"}}},
         ""},
    };
    for (const Case& one : cases) {
        INFO(one.what);
        CHECK(findings_of(one) == one.finding);
    }
}

TEST_CASE("Arabic words are not the same for their article and a letter", "[concord]") {
    const std::vector<std::string> ru = {"просит представить доклад;"};
    Concordance c = concord({read("ar", std::vector<std::string>{"تطلب تقريرا عن السفن؛"}), read("ru", ru)});
    c.findings.clear();
    concord_changes(c, {read("ar", std::vector<std::string>{"تطلب تقريرا عن السلم؛"}), read("ru", ru)});
    CHECK(findings(c) == "OP1 change: OP1 is amended in ar, and as it was in ru\n");
}

TEST_CASE("a clause that was replaced in one language and rewritten in another is kept in neither", "[concord]") {
    const std::string old_en = "Calls upon harbour masters to paint their cranes in green every summer;";
    const std::string new_en = "Decides that lamps shall burn from dusk to dawn on all piers of the northern coast;";
    const std::string old_fr = "Demande aux capitaines de port de peindre leurs grues en vert chaque été ;";
    const std::string new_fr =
        "Demande aux capitaines de port d’allumer les feux des jetées du nord du soir au matin ;";
    Concordance c = concord({read("en", {new_en}), read("fr", {new_fr})});
    c.findings.clear();
    concord_changes(c, {read("en", {old_en}), read("fr", {old_fr})});
    CHECK(findings(c).empty());
}

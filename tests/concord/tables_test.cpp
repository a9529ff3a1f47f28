// Rows of tables are compared cell by cell: figures by their values, facts as in clauses, and how many columns they
// have.
#include "concord/texts.hpp"
#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace clausediff;
using namespace concord_texts;

namespace {

using Table = std::vector<std::string>;  // rows, whose cells stand between bars

const std::map<std::string, std::string> kDecides = {
    {"en", "Decides on these lamps:"},
    {"fr", "Décide des lampes ci-après :"},
    {"es", "Decide lo siguiente sobre las lámparas:"},
    {"ru", "постановляет утвердить следующие лампы:"},
    {"zh", "决定使用下列灯："},
    {"ar", "تقرر ما يلي بشأن المصابيح:"},
};

// Harbour, lamps, share, next inspection, what it costs.
const std::map<std::string, Table> kTables = {
    {"en",
     {"Harbour|Lamps|Share|Next inspection|Costs", "North Cape|1,250|12.5%|3 May 2037|-",
      "Green Bay|17|3.5%|see A/92/14|1.5 million"}},
    {"fr",
     {"Port|Lampes|Part|Prochaine inspection|Coût", "Cap Nord|1\u00A0250|12,5 %|3 mai 2037|–",
      "Baie Verte|17|3,5 %|voir A/92/14|1,5 million"}},
    {"es",
     {"Puerto|Lámparas|Parte|Próxima inspección|Costo", "Cabo Norte|1.250|12,5 %|3 de mayo de 2037|0",
      "Bahía Verde|17|3,5 %|véase A/92/14|1,5 millones"}},
    {"ru",
     {"Порт|Лампы|Доля|Следующая проверка|Расходы", "Северный мыс|1 250|12,5%|3 мая 2037 года|–",
      "Зеленая бухта|17|3,5%|см. A/92/14|1,5 млн"}},
    {"zh", {"港口|灯|比例|下次检查|费用", "北角|1 250|12.5%|2037年5月3日|－", "绿湾|17|3.5%|见A/92/14|150万"}},
    {"ar",
     {"الميناء|المصابيح|النسبة|التفتيش المقبل|التكلفة", "الرأس الشمالي|250 1|12,5|3 أيار/مايو 2037|-",
      "الخليج الأخضر|17|3,5|انظر A/92/14|1,5 مليون"}},
};

std::shared_ptr<const Resolution> document(const std::string& language, const Table& table) {
    std::string text = "\t1.\t" + kDecides.at(language) + "\n";
    for (std::string row : table) {
        std::replace(row.begin(), row.end(), '|', '\t');
        text += row + "\n";
    }
    return read(language, text);
}

Concordance concordance_of(const std::map<std::string, Table>& tables) {
    std::vector<std::shared_ptr<const Resolution>> documents;
    for (const char* code : {"en", "fr", "es", "ru", "zh", "ar"}) {
        const auto table = tables.find(code);
        if (table != tables.end()) documents.push_back(document(code, table->second));
    }
    return concord(documents);
}

// A lighthouse with figures of its own.
std::string row_of(int place) {
    return "Kap " + std::string(1, static_cast<char>('A' + place)) + "|" + std::to_string(11 + 13 * place) + "|" +
           std::to_string(205 + 31 * place) + "|" + std::to_string(3007 + 17 * place);
}

// With other words in a row of one language, 0 the first.
std::string findings_with(const char* language, std::size_t row, const std::string& was, const std::string& is) {
    std::map<std::string, Table> tables = kTables;
    std::string& text = tables.at(language).at(row);
    const std::size_t at = text.find(was);
    REQUIRE(at != std::string::npos);
    text.replace(at, was.size(), is);
    return findings(concordance_of(tables));
}

}  // namespace

TEST_CASE("tables that say the same in six languages have no findings", "[concord]") {
    const Concordance c = concordance_of(kTables);
    CHECK(findings(c).empty());
    CHECK(c.notes.empty());
    REQUIRE(c.rows.size() == 5);
}

TEST_CASE("a cell that dissents is named by its row and column", "[concord]") {
    struct Slip {
        const char* language;
        std::size_t row;
        const char* was;
        const char* is;
        const char* finding;
    };
    const Slip slips[] = {
        {"en", 1, "1,250", "1,520", "T2 cell: column 2: en has 1520 where the others have 1250\n"},
        {"fr", 2, "|17|", "|71|", "T3 cell: column 2: fr has 71 where the others have 17\n"},
        {"fr", 2, "|17|", "||", "T3 cell: column 2: fr has nothing where the others have 17\n"},
        {"es", 1, "12,5 %", "1,25 %", "T2 cell: column 3: es has 1.25 where the others have 12.5\n"},
        {"es", 1, "|0", "|40", "T2 cell: column 5: es has 40 where the others have nothing\n"},
        {"ru", 1, "3 мая", "5 мая", "T2 cell: column 4: ru has 2037-05-05 where the others have 2037-05-03\n"},
        {"zh", 2, "150万", "15万", "T3 cell: column 5: zh has 150000 where the others have 1500000\n"},
        {"zh", 2, "A/92/14", "A/92/41", "T3 cell: column 4: zh has A/92/41 where the others have A/92/14\n"},
        {"ar", 1, "250 1", "205 1", "T2 cell: column 2: ar has 1205 where the others have 1250\n"},
        {"ar", 2, "|17|", "|-17|", "T3 cell: column 2: ar has -17 where the others have 17\n"},
    };
    for (const Slip& slip : slips) {
        INFO(slip.language << " " << slip.is);
        CHECK(findings_with(slip.language, slip.row, slip.was, slip.is) == slip.finding);
    }
}

TEST_CASE("figures that change places are two cells that dissent", "[concord]") {
    CHECK(findings_with("ru", 2, "17|3,5%", "3,5%|17") ==
          "T3 cell: column 2: ru has 3.5 where the others have 17\n"
          "T3 cell: column 3: ru has 17 where the others have 3.5\n");
}

TEST_CASE("a row without any figure of the others is another row, and is not compared cell by cell", "[concord]") {
    CHECK(findings_with("ru", 2, "17|3,5%|см. A/92/14|1,5 млн", "12|40,5%|см. A/92/14|8 млн") ==
          "T3 cell: ru has none of the figures that the others have in this row\n");
}

TEST_CASE("a row that a language lacks is found, and no cell of those after it", "[concord]") {
    std::map<std::string, Table> tables = kTables;
    tables["zh"].erase(tables["zh"].begin() + 1);
    CHECK(findings(concordance_of(tables)) == "T2 clause: T2 is not in zh\n");
}

TEST_CASE("where an empty cell may be lost no column is named", "[concord]") {
    std::map<std::string, Table> tables = kTables;
    SECTION("at the end of a row") {
        tables["fr"][1] = "Cap Nord|1 250|12,5 %|3 mai 2037|";
        CHECK(findings(concordance_of(tables)).empty());
    }
    SECTION("at its start") {
        tables["fr"][2] = "|17|3,5 %|voir A/92/14|1,5 million";
        CHECK(findings(concordance_of(tables)).empty());
    }
}

TEST_CASE("rows that stand in another order are one finding of the table, and not one for each cell", "[concord]") {
    std::map<std::string, Table> tables;
    for (const char* language : {"en", "fr", "es"}) {
        Table& table = tables[language];
        for (int row = 0; row < 9; ++row) {
            const int order = std::string(language) == "fr" ? (row * 4 + 5) % 9 : row;
            table.push_back(row_of(order));
        }
    }
    const Concordance c = concordance_of(tables);
    const auto cells = std::count_if(c.findings.begin(), c.findings.end(),
                                     [](const ConcordFinding& one) { return one.rule == ConcordRule::cell; });
    INFO(findings(c));
    CHECK(cells <= 3);
}

TEST_CASE("what languages write otherwise in a cell is no dissent", "[concord]") {
    SECTION("a number in words") {
        CHECK(findings_with("en", 2, "|17|", "|seventeen|").empty());
    }
    SECTION("a period with a short second year") {
        std::map<std::string, Table> tables = kTables;
        for (auto& [language, table] : tables) {
            table[2].replace(table[2].find("|17|"), 4, language == "fr" ? "|2036/2037|" : "|2036-37|");
        }
        CHECK(findings(concordance_of(tables)).empty());
    }
    SECTION("cells that say more than one number, each language in its way") {
        struct Cell {
            const char* what;
            const char* all;
            const char* french;
        };
        const Cell cells[] = {
            {"an hour", "5.30", "17 h 30"},
            {"a code", "II", "2"},
            {"a day", "3.5.2037", "5/3/2037"},
            {"two figures", "12 (7)", "7 (12)"},
            {"a serial number", "17", "17 -"},
            {"a serial number", "1.", "1)"},
            {"a decimal point", "0.5", "0,5"},
            {"groups in English", "1,250", "1.250"},
            {"brackets that are no minus", "17", "(17)"},
        };
        for (const Cell& cell : cells) {
            INFO(cell.what << ": " << cell.all << ", " << cell.french);
            std::map<std::string, Table> tables = kTables;
            for (auto& [language, table] : tables) {
                const std::string text = language == "fr" ? cell.french : cell.all;
                table[2].replace(table[2].find("|17|"), 4, "|" + text + "|");
            }
            CHECK(findings(concordance_of(tables)).empty());
        }
    }
    SECTION("groups in either order in a text from right to left") {
        for (const char* arabic : {"250 1", "1 250", "1,250", "1250"}) {
            INFO(arabic);
            CHECK(findings_with("ar", 1, "250 1", arabic).empty());
        }
    }
    SECTION("brackets for a minus, the letter of a note") {
        std::map<std::string, Table> tables = kTables;
        for (auto& [language, table] : tables) {
            table[2].replace(table[2].find("|17|"), 4,
                             language == "fr"   ? "|(17)|"
                             : language == "es" ? "|-17 a|"
                                                : "|-17|");
        }
        CHECK(findings(concordance_of(tables)).empty());
    }
}

TEST_CASE("a finding of a cell has its column and its place", "[concord]") {
    std::map<std::string, Table> tables = {{"en", kTables.at("en")}, {"fr", kTables.at("fr")}};
    tables["fr"][2] = "Baie Verte|71|3,5 %|voir A/92/14|1,5 million";
    const Concordance c = concordance_of(tables);
    REQUIRE(c.findings.size() == 1);
    const ConcordFinding& finding = c.findings.front();
    CHECK(finding.column == 2);
    REQUIRE(finding.places.size() == 1);
    const ConcordPlace& place = finding.places.front();
    const std::string& text = c.documents[place.document]->clauses[place.clause].text;
    CHECK(text.substr(place.begin, place.end - place.begin) == "71");
    CHECK(render_concordance_text(c, {}).find("T3: column 2: fr has 71 where the others have 17 [cell]\n") !=
          std::string::npos);
    CHECK(render_concordance_json(c).find("\"column\": 2") != std::string::npos);
    CHECK(render_concordance_sarif(c).find("column 2: fr has 71 where the others have 17") != std::string::npos);
    const std::string page = render_concordance_html(c, "");
    CHECK(page.find("<span class=\"cell\" data-column=\"2\"><mark>71</mark> </span><span class=\"cell\" "
                    "data-column=\"3\">3,5 % </span>") != std::string::npos);
}

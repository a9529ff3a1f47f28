// What places a clause in a row, and opening verbs, are notes.
#include "concord/texts.hpp"
#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace clausediff;
using namespace concord_texts;

namespace {

using Texts = std::vector<std::string>;

// A line a note.
std::string notes(const std::vector<std::pair<std::string, Texts>>& languages) {
    std::vector<std::shared_ptr<const Resolution>> documents;
    for (const auto& [language, texts] : languages) documents.push_back(read(language, texts));
    std::string out;
    for (const ConcordFinding& note : concord(documents).notes) out += note.label + ": " + note.message + "\n";
    return out;
}

}  // namespace

TEST_CASE("a verb that hardly ever stands for the English one is a note", "[concord]") {
    CHECK(notes({{"en", {"Recalls its decision on lamps;"}}, {"zh", {"欢迎其关于灯的决定；"}}}) ==
          "OP1: zh opens with \"欢迎\", which hardly ever stands for \"recalls\"\n");
    CHECK(notes({{"en", {"Requests a report on lamps;"}}, {"es", {"Condena un informe sobre las lámparas;"}}}) ==
          "OP1: es opens with \"condena\", which hardly ever stands for \"requests\"\n");
}

TEST_CASE("a verb that words before it may change is no note", "[concord]") {
    CHECK(notes({{"en", {"Reiterates its call upon keepers to light their lamps;"}},
                 {"zh", {"再次吁请看守人点亮他们的灯；"}}})
              .empty());
}

TEST_CASE("a verb that stands for another with a translation in common is no note", "[concord]") {
    // One verb may stand for both "highlights" and "stresses".
    CHECK(notes({{"en", {"Stresses the importance of lamps;"}}, {"zh", {"着重指出灯的重要性；"}}}).empty());
}

TEST_CASE("the word \"also\" is compared where as many clauses of one verb stand before it", "[concord]") {
    const Texts english = {"Requests a report on lamps;", "Also requests a report on buoys;"};
    CHECK(notes({{"en", english},
                 {"es", {"Solicita un informe sobre las lámparas;", "Solicita un informe sobre las boyas;"}}}) ==
          "OP2: es has nothing where the others have what is \"also\" in English\n");
    CHECK(notes({{"en", english},
                 {"es", {"Solicita un informe sobre las lámparas;", "Solicita también un informe sobre las boyas;"}},
                 {"zh", {"请提交关于灯的报告；", "又请提交关于浮标的报告；"}},
                 {"ar", {"تطلب تقريرا عن المصابيح؛", "تطلب أيضا تقريرا عن العوامات؛"}}})
              .empty());
    // "Takes note" and "takes into account" are two verbs, and make no row.
    CHECK(notes({{"en", {"Takes note of the lamps;", "Takes into account the buoys;"}},
                 {"es", {"Toma nota de las lámparas;", "Toma nota también de las boyas;"}}})
              .empty());
    // One Spanish verb for two English ones makes a row that English does not have.
    CHECK(notes({{"en", {"Recognizes the need for lamps;", "Acknowledges the work of keepers;"}},
                 {"es", {"Reconoce la necesidad de lámparas;", "Reconoce también la labor de los guardianes;"}}})
              .empty());
}

TEST_CASE("the word \"also\" in what a clause says places it in no row", "[concord]") {
    CHECK(notes({{"en", {"Decides that buoys have a lamp too;"}},
                 {"es", {"Decide que las boyas también tengan una lámpara;"}},
                 {"ar", {"تقرر أن العوامات لها أيضا مصباح؛"}}})
              .empty());
}

#include "support/catch.hpp"

#include "diff/marked.hpp"
#include "diff/word_diff.hpp"

#include <string>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

struct Case {
    const char* language;
    const char* before;
    const char* after;
    const char* marked;
    EditClass edit_class;  // of each edit
};

}  // namespace

TEST_CASE("edits in other languages are marked as a reader has them, and classed", "[diff]") {
    const std::vector<Case> cases = {
        {"zh", "回顾其2034年12月4日第89/117号决议，", "回顾其2035年5月6日第90/12号决议，",
         "回顾其[-2034年12月4日第89/117号-]{+2035年5月6日第90/12号+}决议，", EditClass::citation},
        {"zh", "向大会第七十九届会议报告；", "向大会第八十届会议报告；", "向大会[-第七十九届-]{+第八十届+}会议报告；",
         EditClass::session},
        {"zh", "在2034年5月之前", "在2035年6月之前", "在[-2034年5月-]{+2035年6月+}之前", EditClass::date},
        {"zh", "拨款300万美元；", "拨款500万美元；", "拨款[-300万美元-]{+500万美元+}；", EditClass::number},
        // One character differs; the words are whole.
        {"zh", "这些区域的维持工作", "这些区域的维护工作", "这些区域的[-维持-]{+维护+}工作", EditClass::wording},
        {"ar", "تخصيص مبلغ 000 11 دولار للصيانة", "تخصيص مبلغ 000 12 دولار للصيانة",
         "تخصيص مبلغ [-000 11 دولار-]{+000 12 دولار+} للصيانة", EditClass::number},
        {"ar", "قبل أيار/مايو 2034،", "قبل تموز/يوليه 2035،", "قبل [-أيار/مايو 2034-]{+تموز/يوليه 2035+}،",
         EditClass::date},
        {"fr", "l’entretien des phares", "la réparation des phares", "[-l’entretien-]{+la réparation+} des phares",
         EditClass::wording},
        {"fr", "le rapport de l’Organisation", "le rapport de l’Union", "le rapport de l’[-Organisation-]{+Union+}",
         EditClass::wording},
        {"es", "la resolución 89/117, de 4 de diciembre de 2034,", "la resolución 90/12, de 6 de mayo de 2035,",
         "la resolución [-89/117, de 4 de diciembre de 2034-]{+90/12, de 6 de mayo de 2035+},", EditClass::citation},
        {"ru", "резолюцию 89/117 от 4 декабря 2034 года,", "резолюцию 90/12 от 6 мая 2035 года,",
         "резолюцию [-89/117 от 4 декабря 2034 года-]{+90/12 от 6 мая 2035 года+},", EditClass::citation},
        {"fr", "à sa soixante-dix-neuvième session ;", "à sa quatre-vingt et unième session ;",
         "à sa [-soixante-dix-neuvième-]{+quatre-vingt et unième+} session ;", EditClass::session},
        {"fr", "à sa 79e session ;", "à sa 81e session ;", "à sa [-79e-]{+81e+} session ;", EditClass::session},
        {"fr", "à ses dixième et onzième sessions ;", "à ses onzième et douzième sessions ;",
         "à ses [-dixième et -]onzième {+et douzième +}sessions ;", EditClass::session},
        {"fr", "tenir une session par an, après la 79e session ;", "tenir une réunion par an, après la 79e session ;",
         "tenir une [-session-]{+réunion+} par an, après la 79e session ;", EditClass::wording},
        {"fr", "le dixième phare ;", "le onzième phare ;", "le [-dixième-]{+onzième+} phare ;", EditClass::wording},
        {"es", "en su septuagésimo noveno período de sesiones;", "en su octogésimo primer período de sesiones;",
         "en su [-septuagésimo noveno-]{+octogésimo primer+} período de sesiones;", EditClass::session},
        {"ru", "на ее семьдесят девятой сессии;", "на ее восемьдесят первой сессии;",
         "на ее [-семьдесят девятой-]{+восемьдесят первой+} сессии;", EditClass::session},
        {"ru", "на ее 79-й сессии;", "на ее 81-й сессии;", "на ее [-79-й-]{+81-й+} сессии;", EditClass::session},
        {"ar", "في دورتها التاسعة والسبعين؛", "في دورتها الحادية والثمانين؛",
         "في دورتها [-التاسعة والسبعين-]{+الحادية والثمانين+}؛", EditClass::session},
    };
    for (const Case& c : cases) {
        SearchBudget budget;
        const std::vector<Segment> segments =
            diff_texts(c.before, c.after, language(c.language), false, budget).segments;
        CHECK(marked(segments) == c.marked);
        for (const Segment& segment : segments) {
            if (segment.op != Op::equal) CHECK(segment.edit_class == c.edit_class);
        }
    }
}

TEST_CASE("what printers alone choose is no change", "[diff]") {
    const std::vector<std::vector<std::string>> pairs = {
        {"fr", "Prie le Fonds « Lumière » d’agir : 25 % ;", "Prie le Fonds «Lumière» d'agir: 25% ;"},
        {"ar", "وإذ تسلّم بأهميّة المنارات في 26 نيسان/ أبريل 2035 و 38/4،",
         "وإذ تسلم بأهمية المنـارات في 26 نيسان/أبريل 2035 و38/4 ،"},
        {"zh", "大会 ，回顾《 灯塔宪章》", "大会，回顾《灯塔宪章》"},
        {"ru", "просит : «Свет» ;", "просит: «Свет»;"},
    };
    for (const auto& pair : pairs) {
        SearchBudget budget;
        for (const Segment& segment : diff_texts(pair[1], pair[2], language(pair[0]), false, budget).segments) {
            INFO(pair[1]);
            CHECK(segment.op == Op::equal);
        }
        const std::vector<Segment> exact = diff_texts(pair[1], pair[2], language(pair[0]), true, budget).segments;
        CHECK(without(exact, Op::insert) == pair[1]);
        CHECK(without(exact, Op::remove) == pair[2]);
        CHECK(exact.size() > 1);
    }
}

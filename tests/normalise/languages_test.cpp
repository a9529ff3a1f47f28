// The same resolution in the official languages has the same labels. All texts are invented.
#include "support/catch.hpp"
#include "support/text.hpp"

#include "normalise/dates.hpp"
#include "normalise/language.hpp"
#include "normalise/numbering.hpp"

#include <string>

using namespace clausediff;
using namespace clausediff::detail;
using clausediff::test::resolution;

namespace {

std::string labels(const Resolution& r) {
    std::string all;
    for (const Clause& clause : r.clauses) all += clause.label + ' ';
    return all;
}

struct Text {
    std::string_view language;
    std::string_view text;
    std::string_view date;
};

const Text kTexts[] = {
    {"es",
     "La Asamblea General,\nRecordando los faros,\n1. Decide:\na) Encender los faros1;\nb) Vigilarlos;\n"
     "2. Solicita un informe.\n45a sesión plenaria 6 de diciembre de 2036\n1 A/91/5.\n",
     "2036-12-06"},
    {"ru",
     "Генеральная Ассамблея,\nссылаясь на маяки,\n1. постановляет:\nа) зажечь маяки1;\nb) охранять их;\n"
     "2. просит представить доклад.\n45-е пленарное заседание 6 декабря 2036 года\n1 A/91/5.\n",
     "2036-12-06"},
    {"zh",
     "大会，\n回顾灯塔，\n1. 决定：\n(a) 点亮灯塔；1\n(b) 守护灯塔；\n2. 请提交报告。\n"
     "第45次全体会议 2036年12月6日\n1 A/91/5。\n",
     "2036-12-06"},
    {"ar",
     "إن الجمعية العامة،\nإذ تشير إلى المنارات،\n1 - تقرر:\n(أ) إنارة المنارات(1)؛\n(ب) حراستها؛\n"
     "2 - تطلب تقديم تقرير.\nالجلسة العامة 45 6 كانون الأول/ديسمبر 2036\n(1) A/91/5.\n",
     "2036-12-06"},
};

}  // namespace

TEST_CASE("labels, dates and notes are the same in every language") {
    for (const Text& text : kTexts) {
        CAPTURE(text.language);
        const Resolution r = resolution(text.text);
        CHECK(r.metadata.language == text.language);
        CHECK(labels(r).find("PP1 OP1 OP1(a) OP1(b) OP2 ") != std::string::npos);
        CHECK(r.metadata.adopted == text.date);
        REQUIRE(r.footnotes.size() == 1);
        CHECK(r.footnotes[0].clause.has_value());
    }
}

TEST_CASE("numbers in the letters of other scripts have their values") {
    const struct {
        std::string_view text;
        NumberStyle style;
        int value;
    } cases[] = {
        {"(أ) المنارة", NumberStyle::letter, 1},    {"(ج) المنارة", NumberStyle::letter, 3},
        {"(أ أ) المنارة", NumberStyle::letter, 29}, {"(هـ) المنارة", NumberStyle::letter, 5},
        {"а) маяк", NumberStyle::letter, 1},        {"(三) 灯塔", NumberStyle::roman, 3},
        {"(十二) 灯塔", NumberStyle::roman, 12},    {"㈡ 灯塔", NumberStyle::roman, 2},
        {"’3‘ المنارة", NumberStyle::roman, 3},
    };
    for (const auto& one : cases) {
        CAPTURE(one.text);
        const auto number = parse_number(one.text);
        REQUIRE(number.has_value());
        CHECK(number->style == one.style);
        CHECK(number->value == one.value);
    }
}

TEST_CASE("where no spaces part words the sign before a figure tells whether it is a mark") {
    const Resolution r = resolution(
        "大会，\n回顾《灯塔宣言》、1 《港口宣言》和第1、2、3条，\n注意到船只1 727艘，\n1. 决定点亮灯塔。\n"
        "第45次全体会议 2036年12月6日\n1 A/91/5。\n");
    REQUIRE(r.clauses.size() > 2);
    CHECK(r.clauses[1].text == "回顾《灯塔宣言》、 《港口宣言》和第1、2、3条，");
    CHECK(r.clauses[2].text == "注意到船只1 727艘，");
}

TEST_CASE("a note whose mark is missing takes no figures of a citation or symbol") {
    for (const std::string text :
         {"Rappelant ses résolutions 90/161 du 6 décembre 2035 et 90/71,", "Rappelant sa résolution 91/111,",
          "Rappelant le rapport A/HRC/91/11, et la résolution 90/1,"}) {
        CAPTURE(text);
        const Resolution r = resolution("L’Assemblée générale,\n" + text +
                                        "\n1. Décide d’allumer les phares.\n45e séance plénière 6 décembre 2036\n"
                                        "1 A/91/5.\n11 A/91/6.\n");
        CHECK(r.clauses[1].text == text);
        CHECK(r.clauses[1].marks.empty());
    }
}

TEST_CASE("an enacting line that lost its comma is one before a clause that opens") {
    CHECK(labels(resolution("\tإن مجلس الأمن\n\tإذ يشير إلى المنارات،\n\t1 -\tيقرر إنارتها.\n")) == "PP0 PP1 OP1 ");
}

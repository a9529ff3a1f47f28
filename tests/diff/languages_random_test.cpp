#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

#include "base/unicode.hpp"
#include "base/word_breaks.hpp"
#include "diff/marked.hpp"
#include "diff/word_diff.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

// Clauses of our own invention, about lighthouses and lakes.
const std::map<std::string, std::vector<std::string>> kClauses = {
    {"en",
     {"Recalling its resolutions 40/1 of 2 May 1985 and 1325 (2000) of 31 October 2000 on the keepers’ radios,",
      "Requests the Secretary-General to report at its seventy-first session on the 2.5 million dollars spent;"}},
    {"fr",
     {"Rappelant ses résolutions 40/1 du 2 mai 1985 et 1325 (2000) du 31 octobre 2000 relatives à l’entretien des "
      "phares,",
      "Prie le Secrétaire général de lui rendre compte, à sa soixante et onzième session, de l’emploi des 13 343 900 "
      "dollars alloués, soit 25 % du Fonds dit « Lumière » ;",
      "Considérant qu’il importe que l’eau des lacs d’altitude soit protégée, aujourd’hui plus que jamais,"}},
    {"es",
     {"Recordando sus resoluciones 40/1, de 2 de mayo de 1985, y 1325 (2000), de 31 de octubre de 2000, sobre los "
      "faros,",
      "Solicita al Secretario General que la informe sobre los 1.234.500 dólares asignados, el 2,5 % del Fondo “Luz”;",
      "Alienta a los Estados ribereños a que protejan las aguas de los lagos de montaña en mayo de 2030;"}},
    {"ru",
     {"ссылаясь на свои резолюции 40/1 от 2 мая 1985 года и 1325 (2000) от 31 октября 2000 года о содержании маяков,",
      "просит Генерального секретаря представить доклад об использовании 13 343 900 долларов Фонда «Свет»;",
      "призывает прибрежные государства охранять воды горных озер, как это предусмотрено в пункте 5 а) выше;"}},
    {"zh",
     {"回顾其1985年5月2日第40/1号决议和2000年10月31日第1325(2000)号决议，其中涉及灯塔的维护，",
      "请秘书长向大会第七十九届会议报告《灯塔宪章》的执行情况，包括300万美元资金的使用情况；",
      "鼓励沿岸各会员国在可持续发展目标的框架内保护高山湖泊，2至4日在联合国总部举行会议。"}},
    {"ar",
     {"إذ تشير إلى قرارها 40/1 المؤرخ 2 أيار/مايو 1985 وإلى قرارها 1325 (2000) المؤرخ 31 تشرين الأول/ أكتوبر 2000 بشأن "
      "المنارات،",
      "تطلب إلى الأمين العام أن يقدم تقريرا عن استخدام مبلغ 000 343 13 دولار و ٠٠٠ ١١ يورو من صندوق ”الضوء“؛",
      "تشجّع الدول المشاطئة على حماية مياه البحيرات الجبلية في كانون الثاني/يناير 2030؛"}},
};

// What edits put in, by language: words, signs, numbers, spaces.
const std::map<std::string, std::vector<std::string>> kPhrases = {
    {"en", {" also", " the", ", as appropriate,", " 20 per cent", " 77/18 of 21 November 2022", " by 2030", "’s"}},
    {"fr",
     {" également", " l’", " d’urgence", ", le cas échéant,", " 20 %", "\u00a0;", " ;", " 12 500", " du 1er mai 2020"}},
    {"es", {" también", " de", ", según proceda,", " 20 %", " 77/18, de 21 de noviembre de 2022,", " 12.500", ";"}},
    {"ru", {" также", " а", ", при необходимости,", " 20 процентов", " 77/18 от 21 ноября 2022 года", " 12 500", ";"}},
    {"zh", {"又", "的", "，酌情", "20%", "2022年11月21日第77/18号", "第八十届会议", "国家", "《", "》", "国际", "人"}},
    {"ar",
     {" أيضا", " و", "، حسب الاقتضاء،", " 000 12", " 77/18 المؤرخ 21 تشرين الثاني/نوفمبر 2022", " ٠٠٠ ٩", "ـ", "\u064b",
      "؛"}},
};

std::vector<std::string> characters(const std::string& text) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        unicode::next(text, at);
        out.push_back(text.substr(start, at - start));
    }
    return out;
}

// Takes out and puts in up to eight times: in a language with spaces at spaces alone, as editors do.
std::string edited(const std::string& text, const std::string& code, std::mt19937& random) {
    const bool spaced = language(code).writing.spaced;
    std::vector<std::string> pieces;
    for (const std::string& one : characters(text)) {
        if (spaced && !pieces.empty() && one != " ") {
            pieces.back() += one;
        } else {
            pieces.push_back(one);
        }
    }
    const std::vector<std::string>& phrases = kPhrases.at(code);
    for (std::size_t edits = random() % 9; edits > 0; --edits) {
        const std::size_t at = random() % (pieces.size() + 1);
        const std::size_t end = std::min(at + random() % 6, pieces.size());
        const auto from = pieces.begin() + static_cast<std::ptrdiff_t>(at);
        const auto what = random() % 4;
        if (what < 3) pieces.erase(from, pieces.begin() + static_cast<std::ptrdiff_t>(end));
        if (what > 0) {
            const std::string phrase = phrases[random() % phrases.size()];
            pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(std::min(at, pieces.size())), phrase);
        }
    }
    std::string out;
    for (const std::string& piece : pieces) out += piece;
    return out;
}

// The bytes of a text at which one of its segments begins or ends.
std::vector<std::size_t> edges(const std::vector<Segment>& segments, Op other) {
    std::vector<std::size_t> out;
    std::size_t at = 0;
    for (const Segment& segment : segments) {
        if (segment.op == other) {
            out.push_back(at);  // the place where words of the other text stand
            continue;
        }
        out.push_back(at);
        at += other == Op::insert ? segment.before_text().size() : segment.text.size();
        out.push_back(at);
    }
    return out;
}

// An edge inside a word of ICU's; "" if there is none.
std::string cut_word(const std::string& text, const std::vector<std::size_t>& edges) {
    const std::vector<std::uint32_t> breaks = word_breaks(text);
    for (const std::size_t edge : edges) {
        if (text.empty() || std::binary_search(breaks.begin(), breaks.end(), static_cast<std::uint32_t>(edge)))
            continue;
        return text.substr(0, edge) + "|" + text.substr(edge);
    }
    return {};
}

bool is_digit_text(const std::string& character) {
    std::size_t at = 0;
    return unicode::is_digit(unicode::next(character, at));
}

// One after the other: the bytes of each number whose digits stand in groups of three, in either order, as Arabic texts
// have them, and of each run of digits. Runs of groups that can be read in several ways are no numbers here.
std::vector<std::pair<std::size_t, std::size_t>> numbers_in(const std::string& text) {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    const std::vector<std::string> letters = characters(text);
    std::size_t byte = 0;
    for (std::size_t i = 0; i < letters.size();) {
        if (!is_digit_text(letters[i])) {
            byte += letters[i++].size();
            continue;
        }
        const std::string before = i == 0 ? "" : letters[i - 1];
        const std::size_t begin = byte;
        std::vector<std::size_t> groups;
        for (;;) {
            const std::size_t start = byte;
            std::size_t digits = 0;
            for (; i < letters.size() && is_digit_text(letters[i]); ++digits) byte += letters[i++].size();
            groups.push_back(digits);
            found.emplace_back(start, byte);
            if (i + 1 >= letters.size() || letters[i] != " " || !is_digit_text(letters[i + 1])) break;
            byte += letters[i++].size();
        }
        const bool alone = (before.empty() || before == " ") && (i == letters.size() || letters[i] == " ");
        const std::size_t full = static_cast<std::size_t>(std::count(groups.begin(), groups.end(), 3U));
        const bool last_short = full + 1 == groups.size() && groups.back() < 3;
        const bool first_short = full + 1 == groups.size() && groups.front() < 3;
        if (alone && (full == groups.size() || last_short || first_short)) found.emplace_back(begin, byte);
    }
    return found;
}

// The number that an edge divides; "" if there is none.
std::string cut_number(const std::string& text, const std::vector<std::size_t>& edges) {
    for (const auto& [begin, end] : numbers_in(text)) {
        for (const std::size_t edge : edges) {
            if (edge > begin && edge < end) return text.substr(begin, end - begin);
        }
    }
    return {};
}

void check_pair(const std::string& before, const std::string& after, const std::string& code) {
    INFO(code << "\n" << before << "\n" << after);
    SearchBudget budget;
    const std::vector<Segment> segments = diff_texts(before, after, language(code), false, budget).segments;
    INFO(marked(segments));
    REQUIRE(without(segments, Op::insert) == before);
    REQUIRE(without(segments, Op::remove) == after);
    REQUIRE(in_order(segments));
    const std::vector<std::size_t> old_edges = edges(segments, Op::insert), new_edges = edges(segments, Op::remove);
    if (code == "zh") {
        REQUIRE(cut_word(before, old_edges) == "");
        REQUIRE(cut_word(after, new_edges) == "");
    }
    if (code == "ar") {
        REQUIRE(cut_number(before, old_edges) == "");
        REQUIRE(cut_number(after, new_edges) == "");
    }
}

}  // namespace

TEST_CASE("random edits in six languages rebuild both texts, and divide no word and no number", "[diff][random]") {
    std::mt19937 random(2030);
    for (const auto& [code, clauses] : kClauses) {
        for (int round = 0; round < 700; ++round) {
            const std::string& clause = clauses[random() % clauses.size()];
            check_pair(edited(clause, code, random), edited(clause, code, random), code);
        }
    }
}

TEST_CASE("a printer's space in a Chinese clause divides no word and is no change", "[diff][words]") {
    const struct {
        const char* before;
        const char* after;
        const char* expected;
    } kCases[] = {
        {"回顾主席的声明， 其中申明灯塔重要，", "回顾主席的声明，其中申明灯塔重要，",
         "回顾主席的声明，其中申明灯塔重要，"},
        {"请各国 家保护高山湖泊；", "请各国家保护高山湖泊；", "请各国家保护高山湖泊；"},
        {"请各国家保护高山湖泊；", "请各国 家保护高 山湖泊；", "请各国 家保护高 山湖泊；"},
        {"请秘书长 报告湖泊的情况；", "请秘书长报告灯塔的情况；", "请秘书长报告[-湖泊-]{+灯塔+}的情况；"},
    };
    for (const auto& [before, after, expected] : kCases) {
        check_pair(before, after, "zh");
        SearchBudget budget;
        CHECK(marked(diff_texts(before, after, language("zh"), false, budget).segments) == expected);
    }
}

// With CLAUSEDIFF_CORPUS, which the tests on the corpus have: real clauses, too.
TEST_CASE("random edits of the clauses of real resolutions do so, too", "[diff][random][.corpus]") {
    const char* corpus = std::getenv("CLAUSEDIFF_CORPUS");
    if (corpus == nullptr) {
        WARN("CLAUSEDIFF_CORPUS is not set");
        return;
    }
    std::mt19937 random(2031);
    for (const auto& [code, unused] : kClauses) {
        const std::filesystem::path folder = std::filesystem::path(corpus) / "corpus/languages" / code / "txt";
        std::size_t documents = 0;
        for (const auto& file : std::filesystem::directory_iterator(folder)) {
            const Result<Resolution> read = load(file.path().string());
            REQUIRE(read.ok());
            ++documents;
            for (const Clause& clause : read.value().clauses) {
                check_pair(clause.text, edited(clause.text, code, random), code);
            }
        }
        CHECK(documents > 50);
    }
}

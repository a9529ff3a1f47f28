// Reports on texts of other scripts: directions on a terminal and in a page, fonts and directions in a Word document.
// The texts are our own, about lighthouses.
#include "render/paragraph.hpp"
#include "render/shown_text.hpp"
#include "render/word_reader.hpp"

#include "support/catch.hpp"
#include "support/text.hpp"

#include "base/unicode.hpp"

#include <clausediff/clausediff.hpp>

#include <sstream>
#include <string>

using namespace clausediff;
using detail::render::Paragraph;

namespace {

const std::string kOpen = "\u2067", kClose = "\u2069";

Comparison arabic() {
    const auto text = [](const std::string& citation, const std::string& sum) {
        return std::make_shared<const Resolution>(test::resolution(
            "A/RES/91/204\n91/204\tصيانة المنارات\n\tإن الجمعية العامة،\n\tإذ تشير إلى قرارها " + citation +
            "،\n\t1 -\tترحب بتقرير الأمين العام عن صيانة المنارات (LIGHT)؛\n\t2 -\tتطلب تخصيص مبلغ " + sum +
            " دولار للصيانة.\n"));
    };
    return compare(text("89/117 المؤرخ 4 كانون الأول/ديسمبر 2034", "000 343 13"),
                   text("90/12 المؤرخ 6 أيار/مايو 2035", "000 500 13"));
}

Comparison chinese() {
    const auto text = [](const std::string& citation, const std::string& verb) {
        return std::make_shared<const Resolution>(
            test::resolution("A/RES/91/204\n91/204.\t灯塔的维护\n\t大会，\n\t回顾其" + citation + "决议，\n\t1.\t" +
                             verb + "秘书长关于灯塔维护情况的报告；\n\t2.\t决定继续处理此案。\n"));
    };
    return compare(text("2034年12月4日第89/117号", "欢迎"), text("2035年5月6日第90/12号", "赞赏地欢迎"));
}

}  // namespace

TEST_CASE("each line of Arabic is an isolate of its own, and takes no more columns", "[render]") {
    const std::string text = "ترحب بتقرير الأمين العام عن صيانة المنارات (LIGHT) في البحيرات الجبلية";
    const std::string lines = Paragraph().add(text).lines({30, 4, 4, false, true});
    std::istringstream in(lines);
    std::size_t count = 0;
    for (std::string line; std::getline(in, line); ++count) {
        INFO(line);
        CHECK(line.starts_with("    " + kOpen));
        CHECK(line.ends_with(kClose));
        CHECK(detail::unicode::columns(line) <= 30);
    }
    CHECK(count > 2);
    CHECK(Paragraph().add(text).lines({30, 4, 4, false, false}).find(kOpen) == std::string::npos);
    CHECK(Paragraph().add("OP3 amended, moved down").lines({80, 0, 0, false, true}) == "OP3 amended, moved down\n");
    CHECK(Paragraph().add("请秘书长报告").lines({80, 0, 0, false, true}) == "请秘书长报告\n");
}

TEST_CASE("the report on Arabic texts is the same without its marks of direction", "[render]") {
    TextOptions options;
    const std::string plain = render_text(arabic(), options);
    options.bidi = true;
    std::string marked = render_text(arabic(), options);
    CHECK(marked != plain);
    for (const std::string& mark : {kOpen, kClose}) {
        for (std::size_t at = marked.find(mark); at != std::string::npos; at = marked.find(mark)) marked.erase(at, 3);
    }
    CHECK(marked == plain);
}

TEST_CASE("a Word redline of Arabic texts runs from right to left, its figures do not", "[render]") {
    const Comparison comparison = arabic();
    const auto parts = word::unzip(render_docx(comparison).bytes);
    const std::string& document = parts.at("word/document.xml");
    std::size_t paragraphs = 0, mirrored = 0;
    for (std::size_t at = document.find("<w:pStyle"); at != std::string::npos;
         at = document.find("<w:pStyle", at + 1)) {
        ++paragraphs;
        mirrored += document.compare(document.find('>', at) + 1, 9, "<w:bidi/>") == 0 ? 1U : 0U;
    }
    CHECK(paragraphs > 4);
    CHECK(mirrored == paragraphs);
    CHECK(document.find("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">ترحب") == std::string::npos);  // in italics
    CHECK(document.find("<w:rPr><w:i/><w:iCs/><w:rtl/></w:rPr>") != std::string::npos);
    CHECK(document.find("<w:r><w:delText xml:space=\"preserve\">89/117</w:delText></w:r>") != std::string::npos);
    CHECK(document.find("<w:r><w:t xml:space=\"preserve\">LIGHT</w:t></w:r>") != std::string::npos);
    // Groups of digits are runs apart: the space between them has the direction of the text.
    CHECK(document.find(">500<") != std::string::npos);
    CHECK(parts.at("word/styles.xml").find("w:bidi=\"ar-") != std::string::npos);
    sample::check_same(word::paragraphs(parts, word::All::rejected), sample::shown(*comparison.before));
    sample::check_same(word::paragraphs(parts, word::All::accepted), sample::shown(*comparison.after));
}

TEST_CASE("a Word redline of Chinese texts has their fonts, and no italics", "[render]") {
    const Comparison comparison = chinese();
    const auto parts = word::unzip(render_docx(comparison).bytes);
    const std::string& document = parts.at("word/document.xml");
    CHECK(document.find("<w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"KaiTi\"/>") != std::string::npos);
    CHECK(document.find("<w:i/>") == std::string::npos);
    CHECK(document.find("<w:bidi/>") == std::string::npos);
    CHECK(parts.at("word/styles.xml").find("w:eastAsia=\"SimSun\"") != std::string::npos);
    CHECK(parts.at("word/styles.xml").find("w:eastAsia=\"zh-CN\"") != std::string::npos);
    sample::check_same(word::paragraphs(parts, word::All::rejected), sample::shown(*comparison.before));
    sample::check_same(word::paragraphs(parts, word::All::accepted), sample::shown(*comparison.after));
}

TEST_CASE("a page says the language and the direction of each clause, and its own", "[render]") {
    HtmlOptions options;
    options.fragment = true;
    const std::string page = render_html(arabic(), options);
    CHECK(page.starts_with("<div class=\"clausediff\" lang=\"en\" dir=\"rtl\">"));
    CHECK(page.find("<span class=\"x\" lang=\"ar\" dir=\"rtl\">") != std::string::npos);
    CHECK(page.find("<h1 lang=\"ar\" dir=\"rtl\">") != std::string::npos);
    const std::string other = render_html(chinese(), options);
    CHECK(other.starts_with("<div class=\"clausediff\" lang=\"en\" dir=\"ltr\">"));
    CHECK(other.find("<span class=\"x\" lang=\"zh\" dir=\"ltr\">") != std::string::npos);
}

TEST_CASE("a footnote runs in the direction of its own letters", "[render]") {
    const auto with_notes = [](const std::string& last) {
        Resolution text = test::resolution(
            "A/RES/91/204\n91/204\tصيانة المنارات\n\tإن الجمعية العامة،\n\t1 -\tترحب بتقرير الأمين العام؛\n");
        for (const std::string& note : {std::string("انظر الوثيقة."), last, std::string("A/91/14.")}) {
            Footnote& added = text.footnotes.emplace_back();
            added.number = std::to_string(text.footnotes.size());
            added.text = note;
            added.clause = text.clauses.size() - 1;
        }
        return text;
    };
    HtmlOptions options;
    options.fragment = true;
    const std::string page =
        render_html(compare(with_notes("See the Lights Convention."), with_notes("See the Lamps Convention.")), options);
    CHECK(page.find("<span class=\"t\" lang=\"ar\" dir=\"rtl\">انظر") != std::string::npos);
    CHECK(page.find("<span class=\"t\" lang=\"und\" dir=\"ltr\">See the ") != std::string::npos);
    CHECK(page.find("<span class=\"t\" lang=\"und\" dir=\"ltr\">A/91/14.") != std::string::npos);
}

// Whatever two files hold, nothing of them is lost: texts that are called the same are the same, and every letter that
// is no furniture stands in every report. On random files of every format.
#include "read/html/html.hpp"
#include "read/pdf/layout.hpp"
#include "read/pdf/pdf.hpp"
#include "read/pdf/words.hpp"
#include "read/pdf_sheet.hpp"
#include "render/random_akn.hpp"
#include "render/random_lines.hpp"
#include "render/random_pages.hpp"
#include "render/random_word.hpp"
#include "render/word_reader.hpp"
#include "support/catch.hpp"
#include "support/helper.hpp"
#include "support/report_promises.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <string>

using namespace clausediff;
using namespace clausediff::detail;
using sample::Lines;
using test::Letters;

namespace {

// ---- random files ---------------------------------------------------------------------------------------------------

std::string joined(const Lines& lines) {
    std::string out;
    for (const std::string& line : lines) out += line + "\n";
    return out;
}

std::string as_html(const Lines& lines) {
    std::string out = "<!DOCTYPE html><html><body>\n";
    for (const std::string& line : lines) out += "<p>" + line + "</p>\n";
    return out + "</body></html>\n";
}

// As `pdftotext -layout` prints it: lines of 60 columns, paragraphs set in.
std::string as_laid_out(const Lines& lines) {
    std::string out;
    for (const std::string& line : lines) {
        std::size_t column = 0;
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
            const std::string word = line.substr(at, end - at);
            if (column > 0 && column + word.size() > 60) out += "\n", column = 0;
            out += (column > 0 ? " " : at == 0 ? "       " : "") + word;
            column += word.size() + 1;
            at = end + 1;
        }
        out += "\n\n";
    }
    return out;
}

// ---- what is tested -------------------------------------------------------------------------------------------------

std::string in_new_word(const Comparison& comparison, word::All all) {
    DocxOptions options;
    options.edit = false;
    std::string out;
    for (const std::string& line : word::paragraphs(word::unzip(render_docx(comparison, options).bytes), all))
        out += line + "\n";
    return out;
}

// What the texts of the paragraphs hold, numbers apart.
Letters letters_of_texts(const SourceText& source) {
    Letters letters;
    for (const SourceParagraph& paragraph : source.paragraphs) letters.add(paragraph.text);
    return letters;
}

// Makes a file of the lines and reads it. `seed` is the pair's.
using Reader = Result<SourceText> (*)(const Lines& lines, unsigned seed);

Result<Resolution> read(const Result<SourceText>& source) {
    if (!source) return source.error();
    Result<Resolution> resolution = normalise(source.value());
    if (!resolution) return resolution;
    CHECK(test::broken_promise(source.value()) == "");
    CHECK(test::broken_promise(resolution.value()) == "");
    CHECK(test::same_letters(source.value(), resolution.value()));
    return resolution;
}

void check_redlines(const Comparison& comparison, const SourceText& before) {
    CHECK(Letters(in_new_word(comparison, word::All::rejected)).hold(test::letters_in_redline(*comparison.before)));
    CHECK(Letters(in_new_word(comparison, word::All::accepted)).hold(test::letters_in_redline(*comparison.after)));
    if (before.reader != "Word") return;
    const DocxResult edited = render_docx(comparison);
    CHECK(edited.why_new == "");
    CHECK(test::broken_promise_of_edited_docx(comparison, before, edited.bytes) == "");
}

void check_pairs(Reader reader, unsigned first_seed, int pairs = 1000) {
    int compared = 0;
    int same = 0;
    for (int pair = 0; pair < pairs; ++pair) {
        const unsigned seed = first_seed + static_cast<unsigned>(pair);
        sample::LineWriter writer(seed);
        const Lines before_lines = writer.lines(), after_lines = writer.edited(before_lines);
        INFO(joined(before_lines) << "----\n" << joined(after_lines));
        const Result<SourceText> before_source = reader(before_lines, seed);
        const Result<Resolution> before = read(before_source), after = read(reader(after_lines, seed));
        if (!before || !after) continue;
        ++compared;
        const Comparison comparison = compare(before.value(), after.value());
        same += differs(comparison) ? 0 : 1;
        REQUIRE(test::broken_promise(comparison) == "");
        CHECK(test::broken_promise_of_reports(comparison) == "");
        if (pair % 10 == 0) check_redlines(comparison, before_source.value());
    }
    CHECK(compared > pairs / 2);
    if (pairs >= 100) CHECK(same > pairs / 50);  // of fewer none may happen to be the same
}

Result<SourceText> read_word(const Lines& lines, unsigned seed) {
    const sample::WordDocument document = sample::as_word(lines, seed);
    ReadOptions options;
    options.revisions = Revisions::original;
    const Result<SourceText> original = read_bytes(document.bytes, "test.docx", options);
    CHECK((original ? letters_of_texts(original.value()) : Letters()) == Letters(document.original));
    Result<SourceText> accepted = read_bytes(document.bytes, "test.docx");
    CHECK((accepted ? letters_of_texts(accepted.value()) : Letters()) == Letters(document.accepted));
    return accepted;
}

Result<SourceText> read_akn(const Lines& lines, unsigned seed) {
    const sample::AknDocument document = sample::as_akn(lines, seed);
    Result<SourceText> source = read_bytes(document.bytes, "test.xml");
    CHECK((source ? letters_of_texts(source.value()) : Letters()) == Letters(document.text));
    return source;
}

// Nothing is missing, and nothing but what the pages carry is taken for furniture.
void check_pages(const SourceText& source, const std::string& text, const std::string& furniture) {
    Letters said, left;
    for (const SourceParagraph& paragraph : source.paragraphs) {
        (paragraph.role == Role::furniture ? left : said).add(paragraph.text);
    }
    INFO(test::roles(source));
    CHECK(letters_of_texts(source) == Letters(text + furniture));
    CHECK(said.hold(Letters(text)));
}

Result<SourceText> read_pages(const Lines& lines, unsigned seed) {
    const sample::Pages pages = sample::on_pages(lines, seed);
    const ReadLimits limits;
    const std::string path = "test.pdf";
    Budget budget(limits, path);
    const auto words = pdf::parse_words(pages.output, path, 100, budget);
    if (!words) return words.error();
    SourceText source = pdf::lay_out(words.value());
    check_pages(source, pages.text, pages.furniture);
    return source;
}

Result<SourceText> read_pdf(const Lines& lines, unsigned) {
    const sample::PdfPages pages = sample::as_pdf(lines);
    Result<SourceText> source = pdf::read_pdf(pages.bytes, "test.pdf", {}, test::helper_program());
    if (source) CHECK(test::letters_of(source.value()).hold(Letters(pages.text)));
    return source;
}

}  // namespace

TEST_CASE("text exports lose nothing", "[property]") {
    check_pairs([](const Lines& lines, unsigned) { return read_bytes(joined(lines), "test.txt"); }, 1);
}

// Each page starts the helper, which is a hundred times as slow under the sanitizer.
#ifdef __SANITIZE_ADDRESS__
constexpr int kPages = 100;
#else
constexpr int kPages = 1000;
#endif

TEST_CASE("web pages lose nothing", "[property]") {
    check_pairs([](const Lines& lines,
                   unsigned) { return html::read_html(as_html(lines), "test.html", {}, test::helper_program()); },
                2001, kPages);
}

TEST_CASE("laid-out texts lose nothing", "[property]") {
    check_pairs([](const Lines& lines, unsigned) { return read_bytes(as_laid_out(lines), "test.txt"); }, 4001);
}

TEST_CASE("Word documents lose nothing", "[property]") {
    check_pairs(read_word, 6001);
}

TEST_CASE("Akoma Ntoso files lose nothing", "[property]") {
    check_pairs(read_akn, 12'001);
}

TEST_CASE("pages of PDF files lose nothing", "[property]") {
    check_pairs(read_pages, 8001);
}

TEST_CASE("PDF files lose nothing", "[property][poppler]") {
    check_pairs(read_pdf, 10'001, 10);
}

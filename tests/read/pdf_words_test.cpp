#include "read/pdf/words.hpp"

#include "support/catch.hpp"

using namespace clausediff;
using namespace clausediff::detail;

namespace {

Result<pdf::PdfText> parse(std::string_view output, const ReadLimits& limits = {}) {
    const std::string path = "test.pdf";
    Budget budget(limits, path);
    return pdf::parse_words(output, path, 7, budget);
}

Error error_of(std::string_view output) {
    const auto text = parse(output);
    REQUIRE_FALSE(text.ok());
    CHECK(text.error().message.find('\n') == std::string::npos);
    CHECK(text.error().path == "test.pdf");
    return text.error();
}

}  // namespace

TEST_CASE("what the helper writes becomes pages and words") {
    const auto text = parse(
        "page 1 59500 84200\nfont 0 Serif\nword 1000 2050 3000 3100 996 0 0 United\nfont 0 Serif-Bold\n"
        "word 1000 4050 3000 5100 996 0 1 A/RES/1/1\npage 3 100 200\nend 3\n");
    REQUIRE(text.ok());
    REQUIRE(text.value().pages.size() == 2);
    const pdf::Page& page = text.value().pages.front();
    CHECK(page.number == 1);
    CHECK(page.width == 595);
    REQUIRE(page.words.size() == 2);
    CHECK(page.words[0].text == "United");
    CHECK(page.words[0].top == 20.5);
    CHECK(page.words[0].size == 9.96);
    CHECK(page.words[1].turn == 1);
    CHECK(text.value().fonts[page.words[0].font] == "Serif");
    CHECK(text.value().fonts[page.words[1].font] == "Serif-Bold");
    CHECK(text.value().pages.back().number == 3);
    CHECK(text.value().faulty == std::vector<int>{2});
}

TEST_CASE("pages with faults, and pages that are missing, are known") {
    const auto faulty = [](std::string_view output) { return parse(output).value().faulty; };
    CHECK(faulty("page 1 1 1\npage 2 1 1\nend 2\n").empty());
    CHECK(faulty("complaint 0\npage 1 1 1\nend 1\n") == std::vector{0});
    CHECK(faulty("page 1 1 1\ncomplaint 1\npage 2 1 1\ncomplaint 2\nend 2\n") == std::vector{1, 2});
    CHECK(faulty("page 2 1 1\nend 4\n") == std::vector{1, 3, 4});
    CHECK(faulty("complaint 1\npage 2 1 1\nend 2\n") == std::vector{1});  // it could not even be begun
}

TEST_CASE("an answer that is cut off or broken is refused") {
    const std::string_view page = "page 1 100 100\nfont 0 F\n";
    for (const std::string_view output :
         {"", "\n", "page 1 100 100\n", "page 1 100 100\nend 1", "page x 100 100\nend 1\n",
          "word 1 1 1 1 1 0 0 a\nend 0\n", "page 1 100\nend 1\n", "page 1 1 1\npage 1 1 1\nend 1\n", "end 0\nend 0\n",
          "surprise\nend 0\n", "end\n", "page 2 1 1\nend 1\n", "end 99999999999\n",
          "page 99999999999 1 1\nend 99999999999\n", "complaint\nend 0\n", "complaint 3\nend 3\n"}) {
        CAPTURE(output);
        CHECK(error_of(output).code == ErrorCode::unreadable);
    }
    for (const std::string_view word : {"word 1 1 1 1 1 1 0 a\n", "word 1 1 1 1 1 0 4 a\n", "word 1 1 1 1 1 0 -1 a\n",
                                        "word 1 1 1 1 1 0\n", "word 1 1 1 1 1 0 0 a b\n", "word 1 1 1 1 1 0 0 a\r\n",
                                        "word 1 1 1 1 1 0 0 a\xC3\n", "word 1 99999999999999999999999 1 1 1 0 0 a\n"}) {
        CAPTURE(word);
        CHECK(error_of(std::string(page) + std::string(word) + "end 1\n").code == ErrorCode::unreadable);
    }
}

TEST_CASE("what the helper cannot read is told in words") {
    CHECK(error_of("error damaged\n").message.find("damaged") != std::string::npos);
    CHECK(error_of("error locked\n").message.find("password") != std::string::npos);
    CHECK(error_of("error pages\n").message == "more than 7 pages, the limit of one file");
    CHECK(error_of("error pages\n").code == ErrorCode::too_large);
}

TEST_CASE("words are charged to the budget", "[read]") {
    const std::string_view output =
        "page 1 100 100\nfont 0 F\nword 0 0 1 1 1 0 0 a\nword 0 0 1 1 1 0 0 b\nword 0 0 1 1 1 0 0 c\nend 1\n";
    ReadLimits limits;
    limits.elements = 3;
    CHECK(parse(output, limits).ok());
    limits.elements = 2;
    CHECK(parse(output, limits).error().message == "more than 2 elements or words of a page");
    limits = {};
    limits.text_bytes = 2;
    CHECK(parse(output, limits).error().code == ErrorCode::too_large);
}

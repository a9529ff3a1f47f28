#include <clausediff/resolution.hpp>

#include "support/catch.hpp"
#include "support/text.hpp"

using namespace clausediff;

namespace {

SourceParagraph paragraph(std::string text, bool indented) {
    SourceParagraph out;
    out.text = std::move(text);
    out.indented = indented;
    return out;
}

// A resolution with a line between two paragraphs that, in running text, is too long for a heading that is set in.
std::string outline_with(SourceParagraph line) {
    SourceText source;
    source.paragraphs = {paragraph("The General Assembly,", true), paragraph("1. Keeps the light;", true),
                         std::move(line), paragraph("2. Puts it out.", true)};
    const auto resolution = normalise(source);
    REQUIRE(resolution.ok());
    return test::outline(resolution.value());
}

}  // namespace

TEST_CASE("what the format knows of a line makes it a heading where its text alone does not") {
    const std::string title =
        "Lights of all the coasts of the world and of the islands that lie before them, and of the ships that pass "
        "there";
    const std::string text = title + " by night";
    const SourceParagraph plain = paragraph(text, true);
    SourceParagraph bold = plain;
    bold.bold = true;
    SourceParagraph centred = plain;
    centred.centred = true;
    CHECK(outline_with(plain).find("<heading>") == std::string::npos);
    CHECK(outline_with(bold).find("H1 <heading> " + text) != std::string::npos);
    CHECK(outline_with(centred).find("H1 <heading> " + text) != std::string::npos);
    SourceParagraph clause = bold;
    clause.text += ";";
    CHECK(outline_with(clause).find("<heading>") == std::string::npos);
}

TEST_CASE("the number of a line that prints nothing else stays") {
    SourceParagraph lettered = paragraph("\xC2\xAD\xC2\xAD", false);  // soft hyphens
    lettered.number = "(b)";
    lettered.marks = {{2, "7"}};
    CHECK(outline_with(lettered).find("(b)") != std::string::npos);
    CHECK(outline_with(paragraph("\xC2\xAD", false)) == outline_with(paragraph("", false)));
}

#include <clausediff/clausediff.hpp>

#include "support/catch.hpp"

#include <string>

using namespace clausediff;

TEST_CASE("a file in memory is loaded as one on disk is, and keeps to the limits") {
    const std::string text =
        "\tThe General Assembly,\n\tRecalling the lamps,\n\t1.\tDecides to light them;\n\t2.\tRequests a report.\n";
    const Result<Resolution> loaded = load_bytes(text, "lamps.txt");
    REQUIRE(loaded);
    CHECK(loaded.value().metadata.file == "lamps.txt");
    CHECK(loaded.value().lines_known);
    CHECK(loaded.value().clauses.size() == 4);

    ReadLimits limits;
    limits.clauses = 3;
    const Result<Resolution> refused = load_bytes(text, "lamps.txt", limits);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::too_large);
    CHECK(refused.error().message == "4 clauses, more than the limit of 3");

    SourceText page;
    page.path = "-";
    page.paragraphs.resize(2);
    page.paragraphs[0].text = "The General Assembly,";
    page.paragraphs[1].text = "1. Decides to light the lamps.";
    const Result<Resolution> of_page = normalise(page);
    REQUIRE(of_page);
    CHECK_FALSE(of_page.value().lines_known);
}

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

    const Result<Resolution> page =
        load_bytes("<html><body><p>The General Assembly,</p><p>1. Decides to light the lamps.</p></body></html>", "-");
    REQUIRE(page);
    CHECK_FALSE(page.value().lines_known);
}

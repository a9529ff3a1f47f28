// Micro-benchmarks of the stages on the example resolution: build/dev/tests/stage_benchmarks
#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

#include <fstream>
#include <memory>
#include <sstream>

using namespace clausediff;

namespace {

std::string slurp(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

}  // namespace

TEST_CASE("stages, one by one") {
    const std::string examples = CLAUSEDIFF_EXAMPLES_DIR;
    const std::string text = slurp(examples + "/A_RES_69_317.txt");
    const SourceText source = read_bytes(text, "before").value();
    const auto before = std::make_shared<const Resolution>(normalise(source).value());
    const auto after = std::make_shared<const Resolution>(load(examples + "/draft_71.txt").value());
    const Alignment alignment = align(*before, *after);
    const Comparison comparison = compare_aligned(before, after, alignment);
    REQUIRE(comparison.changes.size() > before->clauses.size() / 2);

    BENCHMARK("read") {
        return read_bytes(text, "before");
    };
    BENCHMARK("normalise") {
        return normalise(source);
    };
    BENCHMARK("align") {
        return align(*before, *after);
    };
    BENCHMARK("diff") {
        return compare_aligned(before, after, alignment);
    };
    BENCHMARK("render text") {
        return render_text(comparison);
    };
    BENCHMARK("render json") {
        return render_json(comparison);
    };
}

// Whole expected outputs, in tests/golden. With CLAUSEDIFF_UPDATE_GOLDEN set they are written instead of compared:
// read the difference before you commit it.
#pragma once

#include "support/catch.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace golden {

inline void check(const std::string& name, const std::string& actual) {
    const std::string path = std::string(CLAUSEDIFF_TESTS_DIR) + "/golden/" + name;
    if (std::getenv("CLAUSEDIFF_UPDATE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << actual;
    std::ifstream file(path, std::ios::binary);
    INFO(path);
    REQUIRE(file);
    std::ostringstream expected;
    expected << file.rdbuf();
    CHECK(actual == expected.str());
}

}  // namespace golden

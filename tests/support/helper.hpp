// The helper program of the build that is tested.
#pragma once

#include "support/catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace clausediff::test {

// Its path. Every build has it: a test fails that does not find it.
inline std::string helper_program() {
    const char* const program = std::getenv("CLAUSEDIFF_PROGRAM");
    REQUIRE(program != nullptr);
    const std::filesystem::path path =
        std::filesystem::path(program).parent_path() / "libexec" / "clausediff" / "clausediff-parse";
    INFO(path.string());
    REQUIRE(std::filesystem::exists(path));
    return path.string();
}

}  // namespace clausediff::test

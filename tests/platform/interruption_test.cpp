// Temporary folders are their owner's alone, and go with their scope. What signals do is tested on the program
// (cli/interrupted.sh).
#include "platform/temporary_folder.hpp"

#include "support/catch.hpp"

#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;

TEST_CASE("a temporary folder goes with all that is in it", "[platform]") {
    fs::path path;
    {
        const clausediff::detail::platform::TemporaryFolder folder;
        REQUIRE(folder.ok());
        path = folder.path();
        CHECK(fs::status(path).permissions() == fs::perms::owner_all);
        fs::create_directories(path / "profile" / "user");
        std::ofstream(path / "profile" / "draft.docx") << "confidential";
    }
    CHECK_FALSE(fs::exists(path));
}

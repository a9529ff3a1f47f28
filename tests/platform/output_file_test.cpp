#include "platform/output_file.hpp"

#include "support/catch.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace fs = std::filesystem;
using clausediff::detail::write_file;

namespace {

// A folder of its own, gone with the test.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("clausediff-output-" + std::to_string(getpid()));
    Folder() { fs::create_directory(path); }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    [[nodiscard]] std::string operator/(const char* name) const { return (path / name).string(); }
    [[nodiscard]] std::size_t files() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
    }
};

std::string content(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("a file is written whole and alone", "[cli]") {
    const Folder folder;
    CHECK_FALSE(write_file(folder / "new", "first\n"));
    CHECK(content(folder / "new") == "first\n");
    CHECK_FALSE(write_file(folder / "new", "second\n"));
    CHECK(content(folder / "new") == "second\n");
    CHECK_FALSE(write_file(folder / "empty", ""));
    CHECK(fs::file_size(folder / "empty") == 0);
    CHECK(folder.files() == 2);
}

TEST_CASE("an old file keeps its rights, a link its target", "[cli]") {
    const Folder folder;
    CHECK_FALSE(write_file(folder / "target", "old"));
    REQUIRE(chmod((folder / "target").c_str(), 0640) == 0);
    fs::create_symlink("target", folder / "link");
    CHECK_FALSE(write_file(folder / "link", "new"));
    CHECK(fs::is_symlink(folder / "link"));
    CHECK(content(folder / "target") == "new");
    CHECK(fs::status(folder / "target").permissions() == fs::perms(0640));
}

TEST_CASE("what cannot be written is an error and leaves nothing", "[cli]") {
    const Folder folder;
    const auto missing = write_file(folder / "none/file", "x");
    REQUIRE(missing);
    CHECK(missing->code == clausediff::ErrorCode::unwritable);
    CHECK(missing->path == folder / "none/file");
    CHECK(missing->message == "cannot write: its folder does not exist");
    const auto directory = write_file(folder.path.string(), "x");
    REQUIRE(directory);
    CHECK(directory->message == "cannot write: it is a directory");
    CHECK(write_file("", "x"));
    CHECK(folder.files() == 0);
}

TEST_CASE("what a dead process left in the way blocks nothing", "[cli]") {
    const Folder folder;
    std::ofstream(folder / ("report." + std::to_string(getpid()) + ".tmp").c_str()) << "old";
    CHECK_FALSE(write_file(folder / "report", "new"));
    CHECK(content(folder / "report") == "new");
}

TEST_CASE("devices are written to, not replaced", "[cli]") {
    CHECK_FALSE(write_file("/dev/null", "x"));
    CHECK(fs::is_character_file("/dev/null"));
    if (fs::exists("/dev/full")) CHECK(write_file("/dev/full", "x"));
}

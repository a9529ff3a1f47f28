#include "support/pdf_file.hpp"
#include "read/pdf/helper.hpp"
#include "read/pdf/pdf.hpp"
#include "read/pdf_sheet.hpp"
#include "support/catch.hpp"
#include "support/helper.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace clausediff;
using namespace clausediff::detail;
using test::helper_program;
using test::PdfFile;
using test::roles;

namespace {

namespace fs = std::filesystem;

PdfFile sample() {
    PdfFile file;
    file.page();
    file.text(100, 100, "The General Assembly,", 10, 3);
    file.text(100, 118, "Recalling", 10, 3);
    file.text(145, 118, "the lights of the coasts,");
    file.text(240, 114.5, "1", 6);
    file.text(100, 136, "1. Decides to keep them.");
    file.text(95, 700, "1", 5);
    file.text(100, 702, "All of them.", 8);
    return file;
}

Error error_of(std::string_view bytes, const ReadLimits& limits = {}) {
    const auto source = pdf::read_pdf(bytes, "test.pdf", limits, helper_program());
    REQUIRE_FALSE(source.ok());
    CHECK(source.error().message.find('\n') == std::string::npos);
    return source.error();
}

// A program in place of the helper, which does what the script says.
class FakeHelper {
public:
    explicit FakeHelper(std::string_view script) {
        char name[] = "/tmp/clausediff-fake-XXXXXX";
        close(mkstemp(name));
        path_ = name;
        std::ofstream(path_) << "#!/bin/sh\n" << script << "\n";
        fs::permissions(path_, fs::perms::owner_all);
    }
    ~FakeHelper() { fs::remove(path_); }
    FakeHelper(const FakeHelper&) = delete;
    FakeHelper& operator=(const FakeHelper&) = delete;

    [[nodiscard]] Result<std::string> run(const clausediff::detail::helper::Limits& limits) const {
        return pdf::run_helper(path_, "%PDF-", "test.pdf", 10, limits);
    }

private:
    std::string path_;
};

clausediff::detail::helper::Limits limits(std::size_t seconds = 20, std::size_t output = 1 << 20) {
    clausediff::detail::helper::Limits limits;
    limits.seconds = seconds;
    limits.output = output;
    return limits;
}

bool no_child_is_left() {
    return waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD;
}

}  // namespace

TEST_CASE("a PDF file is read with the marks of its notes", "[poppler]") {
    const auto source = pdf::read_pdf(sample().bytes(), "test.pdf", {}, helper_program());
    REQUIRE(source.ok());
    CHECK(source.value().reader == "PDF");
    CHECK(roles(source.value()) ==
          "The General Assembly,\nRecalling the lights of the coasts,^1^\n1.|Decides to keep them.\n"
          "note 1: All of them.\n");
    CHECK(source.value().paragraphs[1].first_page == 1);
    CHECK(no_child_is_left());
}

TEST_CASE("many pages come in order, whatever process read them", "[poppler]") {
    PdfFile file;
    std::string expected;
    for (int i = 1; i <= 100; ++i) {
        const std::string line = std::to_string(i) + ". Decides to light lamp number " + std::to_string(i) + ".";
        file.page();
        file.text(100, 100, line);
        expected += std::to_string(i) + ".|Decides to light lamp number " + std::to_string(i) + ".\n";
    }
    const auto source = pdf::read_pdf(file.bytes(), "test.pdf", {}, helper_program());
    REQUIRE(source.ok());
    CHECK(roles(source.value()) == expected);
    CHECK(source.value().paragraphs.back().last_page == 100);
}

TEST_CASE("a page that is damaged is told", "[poppler]") {
    PdfFile file;
    for (const char* line : {"1. Decides to light lamps.", "2. Decides to keep them.", "3. Decides to wait."}) {
        file.page();
        file.text(100, 100, line);
    }
    std::string bytes = file.bytes();
    CHECK(pdf::read_pdf(bytes, "test.pdf", {}, helper_program()).value().notices.empty());
    const std::size_t words = bytes.find("2. Decides to keep them.");
    REQUIRE(words != std::string::npos);
    bytes.replace(words - 1, 1, "<");  // the text is no hexadecimal string
    const auto source = pdf::read_pdf(bytes, "test.pdf", {}, helper_program());
    REQUIRE(source.ok());
    REQUIRE(source.value().notices.size() == 1);
    CHECK(source.value().notices[0] == "page 2 is damaged: text may be missing there; fetch the file again");
    CHECK(source.value().paragraphs.back().text.find("wait") != std::string::npos);
}

TEST_CASE("a PDF file is known by its mark, which other bytes may precede") {
    const auto is_pdf = [](std::string_view bytes) { return pdf::is_pdf(bytes); };
    CHECK(is_pdf("%PDF-1.7"));
    CHECK(is_pdf(std::string(1000, '\n') + "%PDF-1.7"));
    CHECK_FALSE(is_pdf(std::string(1020, '\n') + "%PDF-1.7"));
    CHECK_FALSE(is_pdf("%PDF"));
    CHECK_FALSE(is_pdf(""));
}

TEST_CASE("a PDF file is read though other bytes precede it", "[poppler]") {
    CHECK(pdf::read_pdf("\xEF\xBB\xBF\n" + sample().bytes(), "test.pdf", {}, helper_program()).ok());
}

TEST_CASE("limits on PDF files are told", "[poppler]") {
    PdfFile file;
    for (int i = 0; i < 11; ++i) {
        file.page();
        file.text(100, 100, "Lights");
    }
    ReadLimits limits;
    limits.pages = 10;
    CHECK(error_of(file.bytes(), limits).code == ErrorCode::too_large);
    CHECK(error_of(file.bytes(), limits).message == "more than 10 pages, the limit of one file");
    PdfFile scan;
    scan.page();
    CHECK(error_of(scan.bytes()).code == ErrorCode::empty);
    CHECK(error_of("%PDF-1.7 and no more\nstartxref\n%%EOF\n").message.find("damaged") != std::string::npos);
    const std::string whole = sample().bytes();
    CHECK(error_of(std::string_view(whole).substr(0, whole.size() - 10)).message.find("cut off") != std::string::npos);
}

TEST_CASE("the helper keeps within its limits", "[poppler]") {
    const std::string file = sample().bytes();
    clausediff::detail::helper::Limits few;
    few.seconds = 20;
    few.output = 100;
    const auto output = pdf::run_helper(helper_program(), file, "test.pdf", 10, few);
    REQUIRE_FALSE(output.ok());
    CHECK(output.error().code == ErrorCode::too_large);
#ifndef __SANITIZE_ADDRESS__  // under the sanitizer there is no limit on memory
    PdfFile long_page;
    long_page.page();
    for (int i = 0; i < 60'000; ++i) long_page.text(i % 500, i % 800, "light");
    few.output = 1 << 30;
    few.memory = 1 << 20;
    const auto memory = pdf::run_helper(helper_program(), long_page.bytes(), "test.pdf", 10, few);
    REQUIRE_FALSE(memory.ok());
    CHECK(memory.error().code == ErrorCode::unreadable);
#endif
}

TEST_CASE("without the helper program the message says what to install") {
    const auto source = pdf::read_pdf(sample().bytes(), "test.pdf", {}, "");
    REQUIRE_FALSE(source.ok());
    CHECK(source.error().code == ErrorCode::binary);
    CHECK(source.error().message.find("libpoppler-cpp-dev") != std::string::npos);
    const auto missing = pdf::read_pdf(sample().bytes(), "test.pdf", {}, "/nowhere/clausediff-parse");
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().message.find("cannot be started") != std::string::npos);
}

TEST_CASE("a helper that goes wrong fails only its own reading, and is gone") {
    SECTION("it hangs") {
        const auto output = FakeHelper("exec sleep 100").run(limits(1));
        REQUIRE_FALSE(output.ok());
        CHECK(output.error().message.find("not read after 1 seconds") != std::string::npos);
    }
    SECTION("it writes without end") {
        const auto output = FakeHelper("exec cat /dev/zero").run(limits());
        REQUIRE_FALSE(output.ok());
        CHECK(output.error().code == ErrorCode::too_large);
    }
    SECTION("it crashes") {
        const auto output = FakeHelper("kill -SEGV $$").run(limits());
        REQUIRE_FALSE(output.ok());
        CHECK(output.error().code == ErrorCode::unreadable);
    }
    SECTION("it closes its output and goes on") {
        const auto output = FakeHelper("exec >&-; sleep 0.2; exit 1").run(limits());
        REQUIRE_FALSE(output.ok());
        CHECK(output.error().code == ErrorCode::unreadable);
    }
    SECTION("it gives up") {
        const auto output = FakeHelper("echo page 1; exit 1").run(limits());
        REQUIRE_FALSE(output.ok());
        CHECK(output.error().message.find("damaged") != std::string::npos);
    }
    SECTION("it reads nothing") {
        const auto output = FakeHelper("echo fine").run(limits());
        REQUIRE(output.ok());
        CHECK(output.value() == "fine\n");
    }
    CHECK(no_child_is_left());
}

TEST_CASE("the helper gets the file, and neither the caller's environment nor its files") {
    setenv("CLAUSEDIFF_SECRET", "1", 1);
    const int secret = open("/dev/null", O_RDONLY);
    REQUIRE(dup2(secret, 99) == 99);
    const auto output =
        FakeHelper("cat; echo; echo \"[$CLAUSEDIFF_SECRET]\"; [ ! -e /proc/$$/fd/99 ] || echo leaked").run(limits());
    close(secret);
    close(99);
    unsetenv("CLAUSEDIFF_SECRET");
    REQUIRE(output.ok());
    CHECK(output.value() == "%PDF-\n[]\n");
}

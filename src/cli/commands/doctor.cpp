// clausediff doctor: what is there, and what is missing.
#include <clausediff/office.hpp>

#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/fetch_options.hpp"
#include "cli/option_values.hpp"

#include "base/printable.hpp"
#include "platform/private_folder.hpp"

#include <string_view>
#include <utility>

namespace clausediff::cli {
namespace {

constexpr CommandTexts kTexts = {
    "doctor",
    "which files can be read here, and what is missing",
    "Usage: clausediff doctor",
    "Tries text, web pages and PDF on a small text of its own, looks for LibreOffice and\n"
    "for what fetching needs, says what is missing and what to install, and where\n"
    "documents are kept. No server is asked.",
    "  clausediff doctor\n",
    "Exit status: 0 all is there, 1 something is missing, 2 trouble.",
};

constexpr std::string_view kText = "The General Assembly,\n1. Decides to light the lamps of the harbour.\n";
constexpr std::string_view kPage =
    "<!DOCTYPE html><p>The General Assembly,<p>1. Decides to light the lamps of the harbour.";
constexpr std::string_view kPdf =
    "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> "
    ">> >>\nendobj\n"
    "4 0 obj\n<< /Length 112 >>\nstream\nBT /F1 10 Tf 72 780 Td (The General Assembly,) Tj 0 -20 Td (1. Decides to "
    "light "
    "the lamps of the harbour.) Tj ET\nendstream\nendobj\n"
    "5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>\nendobj\n"
    "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";

struct Examined {
    std::string what;
    std::string missing;  // why, and what to do; "" if it is there
    std::string detail;
};

Examined examine_reader(Session& session, const char* what, std::string_view bytes, const char* advice) {
    const Result<Resolution> resolution = load_bytes(bytes, what, session.reading({}));
    if (resolution) return {what, "", resolution.value().reader};
    const std::string& why = resolution.error().message;  // mostly says what to install
    return {what, why.find("install") == std::string::npos ? why + "; " + advice : why, ""};
}

// Only looked for: LibreOffice takes seconds to start.
Examined examine_office(const std::string& search_path) {
    const char* what = ".doc, .odt, .rtf";
    const std::string program = office_program(search_path);
    if (!program.empty()) return {what, "", program};
    return {what, "LibreOffice, which converts them, is not found; install libreoffice-writer-nogui", ""};
}

Examined examine_fetching(const Environment& environment) {
    const char* what = "documents by symbol";
    const std::string library = fetching_library();
    if (library.empty()) {
        return {what, "this program is built without libcurl; install the package of your system, or build it", ""};
    }
    const FetchOptions options = fetch_options({}, environment);
    const std::string problem = why_no_server(options.server);
    if (!problem.empty()) return {what, problem + "; set CLAUSEDIFF_SERVER to another", ""};
    if (!has_certificate_authorities(options)) {
        return {what, "no certificate authorities are found, by which a server is known; install ca-certificates", ""};
    }
    return {what, "", library + ", from " + options.server};
}

Examined examine_cache(const Environment& environment) {
    if (environment.cache.empty()) return {"the cache", "neither XDG_CACHE_HOME nor HOME is set; set one", ""};
    const std::string failed = detail::platform::why_not_writable(environment.cache);
    if (!failed.empty()) return {"the cache", environment.cache + " cannot be written: " + failed, ""};
    return {"the cache", "", environment.cache};
}

class Doctor : public Command {
public:
    const CommandTexts& texts() const override { return kTexts; }
    void declare(CLI::App& app) override { add_files(app, files_); }
    void settle(const CLI::App&) override {
        if (!files_.empty()) refuse("unexpected argument '" + files_.front() + "'");
    }
    int run(Session& session) override;

private:
    std::vector<std::string> files_;
};

int Doctor::run(Session& session) {
    const Environment& environment = session.environment();
    const Examined all[] = {
        examine_reader(session, "text", kText, "install clausediff again"),
        {"Word, AKN4UN", "", "built in"},
        examine_reader(session, "web pages", kPage, "install clausediff again"),
        examine_reader(session, "PDF", kPdf, "install clausediff again, with Poppler"),
        examine_office(environment.search_path),
        examine_fetching(environment),
        examine_cache(environment),
    };
    std::string report;
    bool complete = true;
    for (const Examined& one : all) {
        complete = complete && one.missing.empty();
        const std::string line = fmt::format("{:<8} {:<20} {}", one.missing.empty() ? "ok" : "missing", one.what,
                                             one.missing.empty() ? one.detail : one.missing);
        report += detail::printable(line) + "\n";
    }
    const int printed = session.print(report);
    return printed != kDone ? printed : complete ? int{kDone} : int{kMissing};
}

}  // namespace

std::unique_ptr<Command> doctor_command() {
    return std::make_unique<Doctor>();
}

}  // namespace clausediff::cli

#include "read/office/conversion.hpp"

#include "platform/process.hpp"
#include "platform/temporary_folder.hpp"

#include <fmt/format.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

namespace clausediff::detail::office {
namespace {

namespace fs = std::filesystem;

bool write_file(const fs::path& name, std::string_view bytes) {
    std::ofstream file(name, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return static_cast<bool>(file.flush());
}

}  // namespace

Result<std::string> converted(const std::string& office, std::string_view bytes, const std::string& path,
                              const char* ending, std::size_t seconds) {
    const auto failure = [&](const std::string& what) { return Error{ErrorCode::unreadable, path, 0, what}; };
    const platform::TemporaryFolder folder;
    const fs::path input = folder.path() / (std::string("document.") + ending);
    if (!folder.ok() || !write_file(input, bytes)) return failure("no room for temporary files to convert it");
    const fs::path out = folder.path() / "out";
    const platform::Command command{
        office,
        {"--headless", "--norestore", "--nolockcheck",
         "-env:UserInstallation=file://" + (folder.path() / "profile").string(), "--convert-to", "docx", "--outdir",
         out.string(), input.string()},
        {"HOME=" + folder.path().string(), "PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8"}};
    platform::ProcessLimits limits;
    limits.seconds = seconds;
    const platform::Run run = platform::run_limited(command, {}, limits);
    if (run.ended == platform::Ended::not_started) {
        return failure(fmt::format("{} cannot be started: {}", office, std::strerror(run.status)));
    }
    if (run.ended == platform::Ended::out_of_time) {
        return Error{ErrorCode::too_large, path, 0,
                     fmt::format("LibreOffice has not converted it after {} seconds; save it as .docx", seconds)};
    }
    std::ifstream result(out / "document.docx", std::ios::binary);
    std::ostringstream docx;
    if (!result || !(docx << result.rdbuf())) {
        return failure(
            fmt::format("LibreOffice makes nothing of it: a damaged .{} file, or one with a password; save it "
                        "as .docx without one",
                        ending));
    }
    return std::move(docx).str();
}

}  // namespace clausediff::detail::office

#include "read/helper/helper.hpp"

#include "platform/own_path.hpp"

#include <filesystem>
#include <system_error>

namespace clausediff::detail::helper {

namespace fs = std::filesystem;

std::string find_helper() {
    const fs::path own_folder = fs::path(platform::own_path()).parent_path();
    const fs::path within = fs::path("libexec") / "clausediff";
    std::vector<fs::path> folders;
    if (own_folder.filename() == "bin") folders.push_back(own_folder.parent_path() / within);
    folders.emplace_back(CLAUSEDIFF_LIBEXEC_DIR);
    if (!own_folder.empty()) folders.push_back(own_folder / within);
    for (const fs::path& folder : folders) {
        std::error_code failed;
        const fs::path program = folder / "clausediff-parse";
        if (fs::is_regular_file(program, failed)) return program.string();
    }
    return {};
}

platform::Run run(const std::string& program, const std::vector<std::string>& arguments, std::string_view bytes,
                  const Limits& limits) {
    platform::Command command;
    command.program = program;
    command.arguments = arguments;
    // Poppler would look for the fonts of the system, which nothing is drawn with.
    const fs::path no_fonts = fs::path(program).parent_path() / "clausediff-no-fonts.conf";
    command.environment = {"FONTCONFIG_FILE=" + no_fonts.string()};
    platform::ProcessLimits process;
    process.seconds = limits.seconds;
    process.processor_seconds = limits.processor_seconds > 0 ? limits.processor_seconds : limits.seconds;
    process.memory = limits.memory;
    process.output = process.file_bytes = limits.output;
    return platform::run_limited(command, bytes, process);
}

}  // namespace clausediff::detail::helper

#include "cli/baseline.hpp"

#include <clausediff/render.hpp>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace clausediff::cli {
namespace {

constexpr std::uintmax_t kMostBytes = 4u << 20;

// "message [rule]" of a line as check prints it; none of any other line.
std::optional<std::string> key_of(std::string_view line) {
    if (!line.ends_with(']') || line.find(" [") == std::string_view::npos) return std::nullopt;
    // A name of a file may hold anything, a message may quote anything: the first level counts.
    std::size_t first = std::string_view::npos;
    for (const std::string_view level : {" warning: ", " note: "}) {
        const std::size_t at = line.find(level);
        if (at != std::string_view::npos) first = std::min(first, at + level.size());
    }
    return first == std::string_view::npos ? std::nullopt : std::optional(std::string(line.substr(first)));
}

std::string key_of(const Finding& finding) {
    CheckReport one;
    one.draft.file = "-";
    one.findings = {finding};
    const std::string text = render_findings_text(one);
    return key_of(std::string_view(text).substr(0, text.find('\n'))).value_or("");
}

// "2 warnings, 1 note", "no findings": numbers and these words alone.
bool is_summary(std::string_view line) {
    return line == "no findings" || (line.find_first_not_of("0123456789, warnigsote") == std::string_view::npos &&
                                     line.front() >= '0' && line.front() <= '9');
}

std::optional<Error> why_unreadable(const std::string& path) {
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (status.type() == std::filesystem::file_type::not_found) {
        return Error{ErrorCode::not_found, path, 0, "no such file of accepted findings"};
    }
    if (!std::filesystem::is_regular_file(status)) {
        return Error{ErrorCode::not_a_file, path, 0, "is no file; name one with a finding on each line"};
    }
    if (std::filesystem::file_size(path, problem) > kMostBytes) {
        return Error{ErrorCode::too_large, path, 0, "is larger than 4 MB, too long for a file of accepted findings"};
    }
    return std::nullopt;
}

}  // namespace

Result<Baseline> Baseline::read(const std::string& path) {
    if (const auto problem = why_unreadable(path)) return *problem;
    std::ifstream file(path, std::ios::binary);
    if (!file) return Error{ErrorCode::unreadable, path, 0, "cannot be read"};
    Baseline baseline;
    std::size_t number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
        if (line.empty() || line.front() == '#' || is_summary(line)) continue;
        const auto key = key_of(line);
        if (!key) {
            return Error{ErrorCode::usage, path, number,
                         "is no finding as \"clausediff check\" prints it; put \"#\" before a comment"};
        }
        ++baseline.accepted_[*key];
    }
    return baseline;
}

std::size_t Baseline::accept(std::vector<Finding>& findings) {
    return std::erase_if(findings, [&](const Finding& finding) {
        const auto known = accepted_.find(key_of(finding));
        if (known == accepted_.end() || known->second == 0) return false;
        --known->second;
        return true;
    });
}

}  // namespace clausediff::cli

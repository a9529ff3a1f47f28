#include "cli/completion.hpp"

#include "cli/completion/facts.hpp"

namespace clausediff::cli {

std::optional<std::string> completions(const CLI::App& program, const std::string& shell) {
    if (shell == "bash") return completion::bash(program);
    if (shell == "zsh") return completion::zsh(program);
    if (shell == "fish") return completion::fish(program);
    return std::nullopt;
}

}  // namespace clausediff::cli

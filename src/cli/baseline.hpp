// Findings that were accepted before: a file of them, so that a second run shows what is new.
#pragma once

#include <clausediff/check.hpp>
#include <clausediff/error.hpp>

#include <map>
#include <string>
#include <vector>

namespace clausediff::cli {

class Baseline {
public:
    // Reads a file of findings as `check` prints them: "draft.docx: OP3: warning: message [rule]", one a line. Lines
    // that begin with "#" are comments; empty lines and the summary count for nothing. Errors: not_found, unreadable,
    // too_large (more than 4 MB), and usage with the line that is no finding.
    static Result<Baseline> read(const std::string& path);

    // Takes away the findings that are accepted, whatever the label of their clause is now: a line accepts one finding
    // with its message and rule. Returns how many went.
    std::size_t accept(std::vector<Finding>& findings);

private:
    std::map<std::string, std::size_t> accepted_;  // how often each "message [rule]"
};

}  // namespace clausediff::cli

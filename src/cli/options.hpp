// The command line, understood.
#pragma once

#include <clausediff/clausediff.hpp>

#include <ctime>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace clausediff::cli {

enum class Command { compare, outline, check };
enum class Colour { automatic, always, never };

struct Options {
    Command command = Command::compare;
    std::string before;  // of outline the file, of check the draft
    std::string after;
    std::string against;  // of check: the text that the draft is based on, "" if there is none
    CheckOptions check;
    std::string format = "text";
    std::string output;                // "" is standard output
    std::optional<std::size_t> width;  // none: as wide as the terminal
    Colour colour = Colour::automatic;
    ChangeFilter filter;
    CompareOptions align;
    ReadOptions read;
    std::string title;                  // of an HTML report
    bool fragment = false;              // of an HTML report the body alone
    std::string author = "clausediff";  // of the changes in a Word document
    bool no_comments = false;           // of a Word document
    std::time_t time = 0;               // of the changes in a Word document; set by who runs the options
    bool all = false;
    bool stat = false;
    bool evidence = false;
    bool explain = false;  // of outline
    bool exit_code = false;
};

// --help and --version: nothing else is to be done than to print this.
struct Answer {
    std::string text;
};

// `args` without the program's name. Errors have the code usage.
[[nodiscard]] std::variant<Options, Answer, Error> parse(const std::vector<std::string>& args);

// All options by their long names, without dashes: for the tests that hold the man page against them.
[[nodiscard]] std::vector<std::string> option_names(Command command);

}  // namespace clausediff::cli

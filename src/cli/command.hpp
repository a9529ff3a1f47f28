// A command of the program: a file of src/cli/commands, and a row of the list in commands.hpp.
#pragma once

#include "cli/option_parser.hpp"
#include "cli/session.hpp"

namespace clausediff::cli {

// What --help shows of it beside its options.
struct CommandTexts {
    const char* name;      // the word that calls it, as in man/clausediff-NAME.1
    const char* summary;   // one line for the list of commands
    const char* usage;     // "Usage: clausediff NAME [OPTIONS] FILE"
    const char* about;     // what it does, lines of at most 80 columns
    const char* examples;  // indented lines
    const char* status;    // "Exit status: 0 done, 2 trouble."
};

// Used once: declare(), which the parsing follows, then settle(), then run().
class Command {
public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    [[nodiscard]] virtual const CommandTexts& texts() const = 0;
    // Adds its options to `app`, which writes into this object when it parses.
    virtual void declare(CLI::App& app) = 0;
    // Holds what was given against each other. What does not go together is refused: see refuse() in option_values.hpp.
    virtual void settle(const CLI::App& app) = 0;
    // Returns the exit status.
    virtual int run(Session& session) = 0;
};

}  // namespace clausediff::cli

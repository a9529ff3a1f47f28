#include "cli/run.hpp"

#include "base/libraries.hpp"
#include "cli/commands.hpp"
#include "cli/completion.hpp"
#include "cli/help.hpp"
#include "cli/session.hpp"
#include "cli/words.hpp"

#include <fmt/format.h>
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <CLI/Version.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <new>
#include <string_view>

namespace clausediff::cli {
namespace {

static_assert(std::string_view(CLAUSEDIFF_VERSION) == CLAUSEDIFF_VERSION_STRING, "bring version.hpp up to date");

// "clausediff 0.1.0", and what it is built with, for reports of faults.
std::string version() {
    std::string text = "clausediff " CLAUSEDIFF_VERSION "\n";
    text += fmt::format("ICU/{} fmt/{}.{}.{} CLI11/{} " CLAUSEDIFF_BUILT_WITH, detail::icu_version(),
                        FMT_VERSION / 10'000, FMT_VERSION / 100 % 100, FMT_VERSION % 100, CLI11_VERSION);
    const std::string fetching = fetching_library();
    return text + (fetching.empty() ? "" : " " + fetching);
}

// What every command answers to. It answers at once, whatever else is on the command line.
void add_answers(CLI::App& app, const char* group) {
    app.set_help_flag();  // removes CLI11's own, which comes after the values of all options are checked
    app.add_flag_callback(
           "-h,--help", [] { throw CLI::CallForHelp(); }, "show this text")
        ->trigger_on_parse()
        ->group(group);
    app.add_flag_callback(
           "--version", [] { throw CLI::CallForVersion(version(), 0); }, "show the version")
        ->trigger_on_parse()
        ->group(group);
}

// "Text" becomes "text": our messages begin so, CLI11's do not.
std::string lower_first(std::string text) {
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] + ('a' - 'A'));
    return text;
}

class Program {
public:
    explicit Program(Session& session) : session_(session), commands_(all_commands()) {
        app_.formatter(program_help());
        app_.allow_extras();            // so that what is unknown is named in our words
        app_.require_subcommand(0, 1);  // so that a file may be called as a command is
        add_answers(app_, "Options");
        for (const std::unique_ptr<Command>& command : commands_) add(*command);
    }

    int run(std::vector<std::string> args) {
        if (args.empty()) return misuse("two files are needed, BEFORE and AFTER", "clausediff");
        if (args.front() == "--completion" && args.size() == 2) return complete(args[1]);
        if (!is_known(args.front())) {
            const std::string meant = misspelt(args.front());
            if (!meant.empty()) {
                return misuse(fmt::format("unknown command '{}', did you mean '{}'?", args.front(), meant),
                              "clausediff");
            }
            args.insert(args.begin(), commands_.front()->texts().name);
        }
        // To CLI11 "++" ends a subcommand. Here it can only be a file.
        std::replace(args.begin(), args.end(), std::string("++"), std::string("./++"));
        return run_command(args);
    }

private:
    void add(Command& command) {
        const CommandTexts& texts = command.texts();
        CLI::App* app = app_.add_subcommand(texts.name, texts.summary);
        app->formatter(command_help(texts));
        command.declare(*app);
        add_answers(*app, "Other");
    }

    // For packagers: the file of completions that a shell reads.
    int complete(const std::string& shell) {
        if (const auto text = completions(app_, shell)) return session_.print(*text);
        return misuse("--completion takes bash, zsh or fish, not '" + shell + "'", "clausediff");
    }

    // REQUIRES: the first of `args` is known.
    int run_command(const std::vector<std::string>& args) {
        std::string name = "clausediff";
        if (find_command(args.front()) != nullptr) name += " " + args.front();
        try {
            app_.parse(std::vector<std::string>(args.rbegin(), args.rend()));  // CLI11 takes them from the back
            Command& command = *find_command(args.front());
            const CLI::App& app = *app_.get_subcommand(args.front());
            refuse_leftovers(app);
            command.settle(app);
            return command.run(session_);
        } catch (const CLI::CallForHelp&) {
            return session_.print(app_.help());
        } catch (const CLI::CallForVersion& version) {
            return session_.print(std::string(version.what()) + "\n");
        } catch (const CLI::Error& error) {
            return misuse(lower_first(error.what()), name);
        }
    }

    static void refuse_leftovers(const CLI::App& app) {
        // CLI11 keeps "--" among what is left over.
        for (const std::string& extra : app.remaining()) {
            if (extra != "--") throw CLI::ValidationError("unknown option '" + extra + "'");
        }
    }

    Command* find_command(const std::string& name) {
        for (const std::unique_ptr<Command>& command : commands_) {
            if (name == command->texts().name) return command.get();
        }
        return nullptr;
    }

    // A command, or an option of the program itself.
    bool is_known(const std::string& word) {
        return find_command(word) != nullptr || app_.get_option_no_throw(word) != nullptr;
    }

    // The command that `word` may be a misspelling of, "" if there is none, or if it is a file or looks like one.
    std::string misspelt(const std::string& word) {
        if (word.find_first_of("./") != std::string::npos) return {};
        std::error_code ignored;
        if (std::filesystem::exists(word, ignored)) return {};
        for (const std::unique_ptr<Command>& command : commands_) {
            if (is_likely(word, command->texts().name)) return command->texts().name;
        }
        return {};
    }

    int misuse(const std::string& problem, const std::string& name) {
        return session_.fail({ErrorCode::usage, "", 0, fmt::format("{} (try '{} --help')", problem, name)});
    }

    Session& session_;
    std::vector<std::unique_ptr<Command>> commands_;
    CLI::App app_;
};

}  // namespace

int run(const std::vector<std::string>& args, const Environment& environment, std::ostream& out, std::ostream& err) {
    Session session(environment, out, err);
    try {
        return Program(session).run(args);
    } catch (const std::bad_alloc&) {
        return session.fail({ErrorCode::too_large, "", 0, "not enough memory"});
    }
}

}  // namespace clausediff::cli

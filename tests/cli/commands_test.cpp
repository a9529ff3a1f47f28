// The command line as a user meets it: what each command takes, what it refuses, and what its manual says.
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/run.hpp"
#include "cli/words.hpp"
#include "support/catch.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include <unistd.h>

using namespace clausediff;
using namespace clausediff::cli;

namespace {

struct Ran {
    int status = 0;
    std::string out, err;
};

Ran ran(const std::vector<std::string>& args) {
    std::ostringstream out, err;
    const int status = run(args, Environment{}, out, err);
    return {status, out.str(), err.str()};
}

// What the program says of a wrong command line, without "clausediff: " and the newline.
std::string wrong(const std::vector<std::string>& args) {
    const Ran result = ran(args);
    CHECK(result.status == kTrouble);
    CHECK(result.out.empty());
    REQUIRE(result.err.rfind("clausediff: ", 0) == 0);
    CHECK(result.err.find('\n') == result.err.size() - 1);
    return result.err.substr(12, result.err.size() - 13);
}

bool begins(const std::string& text, const std::string& start) {
    return text.rfind(start, 0) == 0;
}

std::string answer(const std::vector<std::string>& args) {
    const Ran result = ran(args);
    CHECK(result.status == kDone);
    CHECK(result.err.empty());
    return result.out;
}

// A folder with resolutions in it, which is the current one while this lives.
class Folder {
public:
    Folder() : was_(std::filesystem::current_path()) {
        path_ = std::filesystem::temp_directory_path() / ("clausediff_commands_" + std::to_string(::getpid()));
        std::filesystem::create_directories(path_);
        std::filesystem::current_path(path_);
        for (const char* name : {"before", "check", "compare", "-a", "--all", "++"}) write(name, "charts");
        for (const char* name : {"after", "outline"}) write(name, "maps");
    }
    ~Folder() {
        std::filesystem::current_path(was_);
        std::filesystem::remove_all(path_);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

private:
    static void write(const char* name, const char* what) {
        std::ofstream(name) << "The General Assembly,\nRecalling its resolution 89/117 of 4 December 2034,\n"
                            << "1. Takes note of the report of the Secretary-General;\n"
                            << "2. Requests the Secretary-General to publish the " << what << " of all harbours.\n";
    }

    std::filesystem::path was_, path_;
};

std::string man_page(const std::string& name) {
    std::ifstream file(std::string(CLAUSEDIFF_MAN_DIR) + "/" + name + ".1");
    std::string page((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    REQUIRE_FALSE(page.empty());
    return page;
}

// The long options of a command, with dashes.
std::set<std::string> options_of(Command& command) {
    CLI::App app;
    app.set_help_flag();
    command.declare(app);
    std::set<std::string> names = {"--help", "--version"};
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) names.insert("--" + name);
    }
    return names;
}

// The words that .Fl marks in a page: those of ".Fl -only" begin with a dash.
std::set<std::string> options_in(const std::string& page) {
    std::set<std::string> names;
    std::istringstream words(page);
    for (std::string word, last; words >> word; last = word) {
        if (last == "Fl" && word.size() > 1 && word[0] == '-') names.insert("-" + word);
    }
    return names;
}

}  // namespace

TEST_CASE("compare may be said or left out", "[cli]") {
    const Folder folder;
    const std::string report = answer({"before", "after"});
    CHECK(report.find("[-charts-]{+maps+}") != std::string::npos);
    CHECK(answer({"compare", "before", "after"}) == report);
    CHECK(answer({"--color", "never", "before", "after"}) == report);
    CHECK(answer({"compare", "before", "--color", "never", "after"}) == report);
}

TEST_CASE("a file may be called as a command is", "[cli]") {
    const Folder folder;
    const std::string changed = "[-charts-]{+maps+}";
    CHECK(answer({"./check", "outline"}).find(changed) != std::string::npos);
    CHECK(answer({"--", "check", "outline"}).find(changed) != std::string::npos);
    CHECK(answer({"compare", "check", "outline"}).find(changed) != std::string::npos);
    CHECK(answer({"compare", "compare", "outline"}).find(changed) != std::string::npos);
    CHECK(answer({"before", "outline"}).find(changed) != std::string::npos);
    CHECK(answer({"check", "check"}).find("no findings") != std::string::npos);
    CHECK(answer({"outline", "outline"}).find("OP2") != std::string::npos);
}

TEST_CASE("what follows -- is a file", "[cli]") {
    const Folder folder;
    CHECK(answer({"--", "-a", "outline"}).find("{+maps+}") != std::string::npos);
    CHECK(answer({"outline", "--", "--all"}).find("OP2") != std::string::npos);
    CHECK(answer({"--all", "outline", "--", "-a"}).find("{+charts+}") != std::string::npos);
    CHECK(answer({"check", "--", "--all"}).find("no findings") != std::string::npos);
    CHECK(answer({"++", "outline"}).find("{+maps+}") != std::string::npos);
    CHECK(begins(wrong({"before", "outline", "++"}), "unexpected argument './++'"));
}

TEST_CASE("the command that may have been meant is named", "[cli]") {
    CHECK(wrong({"chek", "draft.docx"}) == "unknown command 'chek', did you mean 'check'? (try 'clausediff --help')");
    CHECK(begins(wrong({"ouline", "a", "b"}), "unknown command 'ouline', did you mean 'outline'?"));
    CHECK(begins(wrong({"copmare", "a", "b"}), "unknown command 'copmare', did you mean 'compare'?"));
    CHECK(begins(wrong({"draft.docx"}), "only one file, 'draft.docx'"));
    // What has a folder or an ending is a file, also one that is missing.
    CHECK(begins(wrong({"./outline"}), "only one file, './outline'"));
    CHECK(begins(wrong({"compare.1"}), "only one file, 'compare.1'"));
    const Folder folder;
    std::filesystem::copy_file("before", "chek");
    CHECK(answer({"chek", "after"}).find("{+maps+}") != std::string::npos);
}

TEST_CASE("a command has its own options alone", "[cli]") {
    CHECK(wrong({"outline", "a", "--stat"}) == "unknown option '--stat' (try 'clausediff outline --help')");
    CHECK(begins(wrong({"check", "a", "--exact"}), "unknown option '--exact'"));
    CHECK(begins(wrong({"a", "b", "--against", "c"}), "unknown option '--against'"));
    CHECK(wrong({"a", "b", "--frobnicate"}) == "unknown option '--frobnicate' (try 'clausediff compare --help')");
    CHECK(begins(wrong({"a", "b", "-x"}), "unknown option '-x'"));
}

TEST_CASE("wrong command lines are explained in one line", "[cli]") {
    CHECK(wrong({}) == "two files are needed, BEFORE and AFTER (try 'clausediff --help')");
    CHECK(begins(wrong({"compare"}), "two files are needed, BEFORE and AFTER"));
    CHECK(begins(wrong({"a"}), "only one file, 'a'"));
    CHECK(begins(wrong({"a", "b", "c"}), "unexpected argument 'c'"));
    CHECK(begins(wrong({"a", "b", "c", "d", "e", "f", "g"}), "unexpected argument 'c'"));
    CHECK(begins(wrong({"/dev/null", "/dev/null"}), "nothing to compare"));
    CHECK(wrong({"outline"}) == "the file is missing (try 'clausediff outline --help')");
    CHECK(begins(wrong({"outline", "-", "a", "-"}), "standard input can be read only once"));
    CHECK(begins(wrong({"-", "-"}), "only one of BEFORE and AFTER can be standard input"));
    CHECK(begins(wrong({"check"}), "the file is missing"));
    CHECK(begins(wrong({"check", "a", "b"}), "unexpected argument 'b'"));
    CHECK(begins(wrong({"check", "--against", "-", "-"}), "only one of DRAFT and PREVIOUS"));
    CHECK(
        wrong({"a", "b", "--only", "added,changed"}) ==
        "unknown kind 'changed': --only takes unchanged, amended, added, removed, split, merged, moved and renumbered "
        "(try 'clausediff compare --help')");
    CHECK(begins(wrong({"a", "b", "--section", "preamble"}), "unknown section 'preamble'"));
    CHECK(begins(wrong({"a", "b", "--color", "green"}), "'green' is no value of --color"));
    CHECK(begins(wrong({"a", "b", "--revisions", "none"}), "'none' is no value of --revisions"));
    CHECK(begins(wrong({"a", "b", "--struck-text", "no"}), "'no' is no value of --struck-text"));
    CHECK(begins(wrong({"a", "b", "--format"}), "--format"));
    for (const char* width : {"0", "19", "10001", "-1", "80x", "1e3", "99999999999999999999"}) {
        CHECK(begins(wrong({"a", "b", "--width", width}), "--width takes a number from 20 to 10000"));
    }
    for (const char* threshold : {"-0.1", "1.1", "nan", "inf", "half"}) {
        CHECK(begins(wrong({"a", "b", "--threshold", threshold}), "--threshold takes a number from 0 to 1"));
    }
    const Folder folder;
    CHECK(begins(wrong({"before", "after", "-o", "./before"}), "the output './before' is one of the files to read"));
    CHECK(begins(wrong({"check", "--against", "before", "after", "-o", "before"}), "the output 'before' is one of"));
}

TEST_CASE("the arguments of git name two files", "[cli]") {
    const Folder folder;
    const std::string zeros(40, '0'), object = "3f2a91c" + std::string(33, '5');
    const std::vector<std::string> edited = {"lamps", "before", object, "100644", "after", zeros, "100644"};
    const std::string report = answer(edited);
    CHECK(report.find("[-charts-]{+maps+}") != std::string::npos);
    CHECK(begins(report, "before  lamps (3f2a91c)\nafter   lamps\n"));
    const std::vector<std::string> named = {
        "lamps", "before", object, "100644", "after", object, "100755", "maps", "similarity index 90%\n"};
    CHECK(begins(answer(named), "before  lamps (3f2a91c)\nafter   maps (3f2a91c)\n"));
    const std::vector<std::string> added = {"lamps", "/dev/null", ".", ".", "after", zeros, "100644"};
    CHECK(begins(answer(added), "before  /dev/null\nafter   lamps\n"));
    const std::vector<std::string> gone = {"lamps", "before", object, "100644", "/dev/null", ".", "."};
    CHECK(begins(answer(gone), "before  lamps (3f2a91c)\nafter   /dev/null\n"));
    // What git calls the file, and no name of ours, is in a message.
    std::vector<std::string> missing = edited;
    missing[4] = "none";
    CHECK(ran(missing).err == "clausediff: lamps: no such file\n");
    // Seven files are not from git where the names of objects and the modes are none.
    for (const std::size_t i : {2, 3, 5, 6}) {
        std::vector<std::string> wrongly = edited;
        wrongly[i] = "after";
        CHECK(begins(wrong(wrongly), "unexpected argument"));
    }
}

TEST_CASE("a path that git has still to merge is named", "[cli]") {
    Environment environment;
    environment.git_compares = true;
    std::ostringstream out, err;
    CHECK(run({"compare", "lamps.txt"}, environment, out, err) == kDone);
    CHECK(out.str() == "* Unmerged path lamps.txt\n");
    CHECK(err.str().empty());
}

TEST_CASE("the rules of a check are named as they are", "[cli]") {
    CHECK(begins(wrong({"check", "--only", "spelling", "draft"}), "unknown rule 'spelling': there are "));
    CHECK(begins(wrong({"check", "--only", "left-out", "draft"}), "rule 'left-out' compares"));
    CHECK(begins(wrong({"check", "--only", "draft-text", "draft"}), "rule 'draft-text' is for final drafts"));
}

TEST_CASE("an option of one format goes with that alone", "[cli]") {
    CHECK(begins(wrong({"a", "b", "--format", "pdf"}),
                 "unknown format 'pdf': --format takes text, json, html, docx or amendment"));
    CHECK(begins(wrong({"outline", "a", "--format", "html"}),
                 "unknown format 'html': --format takes text, json, jsonl or lines"));
    CHECK(begins(wrong({"check", "a", "--format", "pdf"}),
                 "unknown format 'pdf': --format takes text, json, sarif, html or docx"));
    CHECK(begins(wrong({"check", "a", "--title", "T"}), "--title goes with --format html only"));
    CHECK(begins(wrong({"check", "a", "--fix", "--format", "json"}), "--fix does not go with --format json"));
    CHECK(begins(wrong({"outline", "a", "--format", "lines", "--all"}),
                 "--all does not go with --format lines, which is the text alone"));
    CHECK(begins(wrong({"a", "b", "--title", "T"}), "--title goes with --format html only"));
    CHECK(begins(wrong({"a", "b", "--format", "docx", "--fragment"}), "--fragment goes with --format html only"));
    CHECK(begins(wrong({"a", "b", "--author", "clausediff"}), "--author goes with --format docx only"));
    CHECK(begins(wrong({"a", "b", "--format", "html", "--no-comments"}), "--no-comments goes with --format docx only"));
    CHECK(begins(wrong({"a", "b", "--moves", "tracked"}), "--moves goes with --format docx only"));
    CHECK(begins(wrong({"a", "b", "--format", "docx", "--moves", "marked"}),
                 "'marked' is no value of --moves, which takes comments or tracked"));
    for (const char* part : {"--only=added", "--section=annex", "--substantive", "--stat"}) {
        const std::string option = std::string(part).substr(0, std::string(part).find('='));
        CHECK(begins(wrong({"a", "b", "--format", "docx", part}),
                     option + " does not go with --format docx, which holds all changes"));
    }
}

TEST_CASE("outlines of several files follow each other", "[cli]") {
    const Folder folder;
    CHECK(answer({"outline", "before", "after"}) ==
          answer({"outline", "before"}) + "\n" + answer({"outline", "after"}));
    const std::string lines = answer({"outline", "--format", "json", "before", "after", "check"});
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 3);
    CHECK(begins(lines, "{\"schema\":\"clausediff/outline/1\""));

    const Ran one_missing = ran({"outline", "before", "missing", "after"});
    CHECK(one_missing.status == kTrouble);
    CHECK(one_missing.out == answer({"outline", "before", "after"}));
    CHECK(std::count(one_missing.err.begin(), one_missing.err.end(), '\n') == 1);
    CHECK(begins(one_missing.err, "clausediff: missing: "));
    CHECK(ran({"outline", "before", "missing", "-o", "report"}).status == kTrouble);
    CHECK_FALSE(std::filesystem::exists("report"));
    CHECK(answer({"outline", "before", "after", "-o", "report"}).empty());
    CHECK(std::filesystem::exists("report"));
}

TEST_CASE("--help and --version answer, whatever else is said", "[cli]") {
    CHECK(begins(answer({"--version"}), "clausediff " CLAUSEDIFF_VERSION_STRING "\nICU/"));
    for (const char* library : {" fmt/", " CLI11/", " pugixml/", " minizip/", " SQLite/", " gumbo/"}) {
        CHECK(answer({"--version"}).find(library) != std::string::npos);
    }
    CHECK(answer({"check", "--version"}) == answer({"--version"}));
    CHECK(begins(answer({"--help"}), "Usage: clausediff [OPTIONS] BEFORE AFTER"));
    CHECK(answer({"a", "--width", "3", "-h"}) == answer({"compare", "--help"}));
    for (const std::unique_ptr<Command>& command : all_commands()) {
        const std::string name = command->texts().name;
        CHECK(answer({"--help"}).find("\n  " + name + " ") != std::string::npos);
        CHECK(begins(answer({name, "--help"}), command->texts().usage));
        for (const std::string& help : {answer({"--help"}), answer({name, "--help"})}) {
            std::istringstream lines(help);
            for (std::string line; std::getline(lines, line);) CHECK(line.size() <= 80);
        }
    }
}

TEST_CASE("--help and the page of each command list the same options", "[cli]") {
    for (const std::unique_ptr<Command>& command : all_commands()) {
        const std::string name = command->texts().name;
        const std::string page = man_page("clausediff-" + name);
        const std::string help = answer({name, "--help"});
        const std::set<std::string> known = options_of(*command);
        for (const std::string& option : known) {
            INFO(name << " " << option);
            CHECK(help.find(option) != std::string::npos);
            const std::string in_page = option.substr(1);
            CHECK(page.find(".It Fl " + in_page) + page.find(", Fl " + in_page) != 2 * std::string::npos);
        }
        // And the page has none that the command doesn't know.
        for (const std::string& option : options_in(page)) {
            INFO(name << " " << option);
            CHECK(known.count(option) == 1);
        }
    }
}

TEST_CASE("the page of the program leads to all commands", "[cli]") {
    const std::string page = man_page("clausediff");
    CHECK(options_in(page) == std::set<std::string>{"--help", "--version"});
    for (const std::unique_ptr<Command>& command : all_commands()) {
        INFO(command->texts().name);
        CHECK(page.find(std::string("\n.It Cm ") + command->texts().name + "\n") != std::string::npos);
        CHECK(page.find(std::string(".Xr clausediff-") + command->texts().name + " 1") != std::string::npos);
    }
}

TEST_CASE("the page of each command has its formats under --format", "[cli]") {
    for (const std::unique_ptr<Command>& command : all_commands()) {
        if (options_of(*command).count("--format") == 0) continue;
        const std::string name = command->texts().name;
        if (options_of(*command).count("--format") == 0) continue;
        const std::string page = man_page("clausediff-" + name);
        const std::size_t begin = page.find(".It Fl -format Ar FORMAT");
        REQUIRE(begin != std::string::npos);
        // The words that .Cm marks in that paragraph.
        std::istringstream lines(page.substr(begin, page.find("\n.It ", begin) - begin));
        std::set<std::string> explained;
        for (std::string line; std::getline(lines, line);) {
            std::istringstream words(begins(line, ".Cm ") ? line.substr(4) : "");
            for (std::string word; words >> word;) explained.insert(word == "," || word == ";" ? "" : word);
        }
        explained.erase("");
        // "unknown format '?': --format takes text or json (try ..."
        std::string takes = wrong({name, "--format", "?", "a", "b"});
        takes = takes.substr(takes.find("takes ") + 6);
        for (char& c : takes) c = c == ',' ? ' ' : c;
        std::istringstream words(takes.substr(0, takes.find(" (")));
        std::set<std::string> taken;
        for (std::string word; words >> word;) taken.insert(word);
        taken.erase("or");
        CHECK(explained == taken);
    }
}

TEST_CASE("every rule has its section in the manual, with an example", "[cli]") {
    std::ifstream file(std::string(CLAUSEDIFF_MAN_DIR) + "/clausediff-rules.7");
    const std::string page((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    std::size_t sections = 0;
    for (std::size_t at = page.find("\n.Ss "); at != std::string::npos; at = page.find("\n.Ss ", at + 1)) ++sections;
    CHECK(sections == rules().size());
    for (const RuleInfo& rule : rules()) {
        const std::size_t at = page.find(std::string("\n.Ss ") + rule.name + "\n");
        INFO(rule.name);
        REQUIRE(at != std::string::npos);
        CHECK(page.substr(at, page.find("\n.S", at + 1) - at).find("\nMended:\n") != std::string::npos);
    }
}

TEST_CASE("lists of words", "[cli]") {
    CHECK(split_list("a,b") == std::vector<std::string>{"a", "b"});
    CHECK(split_list(",a,,").size() == 1);
    CHECK(split_list("").empty());
    CHECK(listed({"a"}, "or") == "a");
    CHECK(listed({"a", "b", "c"}, "or") == "a, b or c");
}

TEST_CASE("a misspelling is near to the word", "[cli]") {
    CHECK(is_likely("chek", "check"));
    CHECK(is_likely("chekc", "check"));
    CHECK(is_likely("otline", "outline"));
    CHECK_FALSE(is_likely("chalk", "check"));
    CHECK_FALSE(is_likely("draft", "check"));
    CHECK_FALSE(is_likely("a", "check"));
    CHECK_FALSE(is_likely(std::string(100'000, 'c'), "check"));
}

TEST_CASE("the version of the headers is that of the program", "[cli]") {
    CHECK(std::to_string(CLAUSEDIFF_VERSION_MAJOR) + "." + std::to_string(CLAUSEDIFF_VERSION_MINOR) + "." +
              std::to_string(CLAUSEDIFF_VERSION_PATCH) ==
          CLAUSEDIFF_VERSION_STRING);
}

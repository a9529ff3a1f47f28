#include "cli/options.hpp"

#include "cli/formats.hpp"
#include "cli/words.hpp"
#include "support/catch.hpp"

#include <fstream>
#include <set>
#include <sstream>

using namespace clausediff;
using namespace clausediff::cli;

namespace {

Options good(const std::vector<std::string>& args) {
    const auto parsed = parse(args);
    if (const auto* error = std::get_if<Error>(&parsed)) FAIL(error->message);
    return std::get<Options>(parsed);
}

std::string wrong(const std::vector<std::string>& args) {
    const auto parsed = parse(args);
    const auto* error = std::get_if<Error>(&parsed);
    if (error == nullptr) return "";
    CHECK(error->code == ErrorCode::usage);
    return error->message;
}

std::string answer(const std::vector<std::string>& args) {
    return std::get<Answer>(parse(args)).text;
}

std::string man_page() {
    std::ifstream file(std::string(CLAUSEDIFF_TESTS_DIR) + "/../man/clausediff.1");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("the options of a comparison", "[cli]") {
    const Options none = good({"a", "b"});
    CHECK(none.command == Command::compare);
    CHECK(none.before == "a");
    CHECK(none.after == "b");
    CHECK(none.format == "text");
    CHECK(none.output.empty());
    CHECK_FALSE(none.width);
    CHECK_FALSE(none.exit_code);
    CHECK(none.align.threshold == AlignOptions().threshold);

    const Options all =
        good({"--format", "json", "a", "-o", "out", "--only", "added,moved", "--section=annex", "--stat", "--all",
              "--evidence", "--color", "never", "--width", "100", "--exit-code", "--threshold", "0.5", "b"});
    CHECK(all.format == "json");
    CHECK(all.output == "out");
    CHECK((all.filter.kinds == EnumSet{ChangeAspect::added, ChangeAspect::moved}));
    CHECK((all.filter.sections == EnumSet{Section::annex}));
    CHECK((all.stat && all.all && all.evidence && all.exit_code));
    CHECK(all.colour == Colour::never);
    CHECK(all.width == 100);
    CHECK(all.align.threshold == 0.5);
    CHECK(all.after == "b");
}

TEST_CASE("file names of all kinds", "[cli]") {
    CHECK(good({"outline", "a"}).command == Command::outline);
    CHECK(good({"outline", "--all", "a"}).before == "a");
    CHECK(good({"./outline", "a"}).before == "./outline");
    CHECK(good({"a", "outline"}).after == "outline");
    CHECK(good({"-", "b"}).before == "-");
    CHECK(good({"--", "-a", "--all"}).after == "--all");
    CHECK(good({"a", "b", "-o", "-"}).output.empty());
}

TEST_CASE("wrong command lines are explained in one line", "[cli]") {
    CHECK(wrong({}) == "two files are needed, BEFORE and AFTER (try 'clausediff --help')");
    CHECK(wrong({"a"}).find("only one file, 'a'") == 0);
    CHECK(wrong({"a", "b", "c"}).find("unexpected argument 'c'") == 0);
    CHECK(wrong({"outline"}) == "the file is missing (try 'clausediff outline --help')");
    CHECK(wrong({"outline", "a", "b"}).find("unexpected argument 'b'") == 0);
    CHECK(wrong({"-", "-"}).find("only one of BEFORE and AFTER can be standard input") == 0);
    CHECK(wrong({"a", "b", "--frobnicate"}).find("unknown option '--frobnicate'") == 0);
    CHECK(wrong({"a", "b", "-x"}).find("unknown option '-x'") == 0);
    CHECK(wrong({"outline", "a", "--stat"}).find("unknown option '--stat'") == 0);
    CHECK(wrong({"a", "b", "--format"}).find("--format") != std::string::npos);
    CHECK(wrong({"a", "b", "--format", "pdf"}).find("unknown format 'pdf': --format takes text, json, html or docx") ==
          0);
    CHECK(
        wrong({"a", "b", "--only", "added,changed"}) ==
        "unknown kind 'changed': --only takes unchanged, amended, added, removed, split, merged, moved and renumbered "
        "(try 'clausediff --help')");
    CHECK(wrong({"a", "b", "--section", "preamble"}).find("unknown section 'preamble'") == 0);
    CHECK(wrong({"a", "b", "--title", "T"}).find("--title goes with --format html only") == 0);
    CHECK(wrong({"a", "b", "--fragment"}).find("--fragment goes with --format html only") == 0);
    CHECK(wrong({"a", "b", "--author", "A"}).find("--author goes with --format docx only") == 0);
    CHECK(wrong({"a", "b", "--no-comments"}).find("--no-comments goes with --format docx only") == 0);
    for (const char* part : {"--only=added", "--section=annex", "--stat"}) {
        CHECK(wrong({"a", "b", "--format", "docx", part}).find("does not go with --format docx") != std::string::npos);
    }
    CHECK(wrong({"a", "b", "--color", "green"}).find("'green' is no value of --color") == 0);
    for (const char* width : {"0", "19", "10001", "-1", "80x", "1e3", "99999999999999999999"}) {
        CHECK(wrong({"a", "b", "--width", width}).find("--width takes a number from 20 to 10000") == 0);
    }
    for (const char* threshold : {"-0.1", "1.1", "nan", "inf", "half"}) {
        CHECK(wrong({"a", "b", "--threshold", threshold}).find("--threshold takes a number from 0 to 1") == 0);
    }
}

TEST_CASE("the output may not be an input", "[cli]") {
    const std::string self = std::string(CLAUSEDIFF_TESTS_DIR) + "/golden/report.txt";
    CHECK(wrong({self, "b", "-o", self}).find("is one of the files to read") != std::string::npos);
}

TEST_CASE("help and version", "[cli]") {
    CHECK(answer({"--version"}) == "clausediff 0.1.0\n");
    CHECK(answer({"--help"}).find("Usage: clausediff [OPTIONS] BEFORE AFTER") == 0);
    CHECK(answer({"a", "-h"}).find("Usage:") == 0);
    CHECK(answer({"outline", "--help"}).find("Usage: clausediff outline [OPTIONS] FILE") == 0);
    for (const std::string& help : {answer({"--help"}), answer({"outline", "--help"}), answer({"check", "--help"})}) {
        std::istringstream lines(help);
        for (std::string line; std::getline(lines, line);) CHECK(line.size() <= 80);
    }
}

TEST_CASE("--help and the man page list the same options", "[cli]") {
    const std::string page = man_page();
    REQUIRE_FALSE(page.empty());
    std::set<std::string> known;
    for (const Command command : {Command::compare, Command::outline, Command::check}) {
        const std::string help = command == Command::compare   ? answer({"--help"})
                                 : command == Command::outline ? answer({"outline", "--help"})
                                                               : answer({"check", "--help"});
        for (const std::string& name : option_names(command)) {
            known.insert(name);
            INFO(name);
            CHECK(help.find("--" + name) != std::string::npos);
            CHECK(page.find(".It Fl -" + name) + page.find(", Fl -" + name) != 2 * std::string::npos);
        }
    }
    // And the page has none that the program doesn't know.
    std::istringstream words(page);
    for (std::string word, last; words >> word; last = word) {
        if (last == "Fl" && word.size() > 1 && word[0] == '-') CHECK(known.count(word.substr(1)) == 1);
    }
}

TEST_CASE("every rule has its section in the man page, with an example", "[cli]") {
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

TEST_CASE("a check is told which rules", "[cli]") {
    const auto parsed = parse({"check", "--against", "old", "--disable", "left-out,numbering", "--final", "draft"});
    const auto& options = std::get<Options>(parsed);
    CHECK(options.command == Command::check);
    CHECK(options.before == "draft");
    CHECK(options.against == "old");
    CHECK((options.check.disabled == EnumSet{Rule::left_out, Rule::numbering}));
    CHECK(options.check.final);
    CHECK(wrong({"check", "--only", "spelling", "draft"}).find("unknown rule 'spelling'") == 0);
    CHECK(wrong({"check", "--only", "left-out", "draft"}).find("rule 'left-out' compares") == 0);
    CHECK(wrong({"check", "--only", "draft-text", "draft"}).find("rule 'draft-text' is for final drafts") == 0);
    CHECK(wrong({"check"}).find("the file is missing") == 0);
    CHECK(wrong({"check", "--format", "html", "draft"}).find("unknown format 'html'") == 0);
    CHECK(wrong({"check", "--against", "-", "-"}).find("only one of DRAFT and PREVIOUS") == 0);
}

TEST_CASE("every format belongs to a command, and the man page has it under --format", "[cli]") {
    // The words that .Cm marks in that paragraph.
    const std::string page = man_page();
    const std::size_t begin = page.find(".It Fl -format Ar FORMAT");
    REQUIRE(begin != std::string::npos);
    std::istringstream lines(page.substr(begin, page.find("\n.It ", begin) - begin));
    std::set<std::string> explained;
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind(".Cm ", 0) != 0) continue;
        std::istringstream words(line.substr(4));
        for (std::string word; words >> word;) explained.insert(word);
    }
    for (const Format& format : formats()) {
        INFO(format.name);
        CHECK((find_format(format.name, Command::compare) == &format ||
               find_format(format.name, Command::check) == &format));
        CHECK(explained.count(format.name) == 1);
    }
    CHECK(find_format("pdf", Command::compare) == nullptr);
    CHECK(format_names(Command::outline) == "text or json");
}

TEST_CASE("lists of words", "[cli]") {
    CHECK(split_list("a,b") == std::vector<std::string>{"a", "b"});
    CHECK(split_list(",a,,").size() == 1);
    CHECK(split_list("").empty());
    CHECK(listed({"a"}, "or") == "a");
    CHECK(listed({"a", "b", "c"}, "or") == "a, b or c");
}

TEST_CASE("the version of the headers is that of the program", "[cli]") {
    CHECK(std::to_string(CLAUSEDIFF_VERSION_MAJOR) + "." + std::to_string(CLAUSEDIFF_VERSION_MINOR) + "." +
              std::to_string(CLAUSEDIFF_VERSION_PATCH) ==
          CLAUSEDIFF_VERSION_STRING);
}

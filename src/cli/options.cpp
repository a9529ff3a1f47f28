#include "cli/options.hpp"

#include "cli/formats.hpp"
#include "cli/help.hpp"
#include "cli/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace clausediff::cli {
namespace {

static_assert(std::string_view(CLAUSEDIFF_VERSION) == CLAUSEDIFF_VERSION_STRING, "bring version.hpp up to date");

constexpr const char* kCompareUsage =
    "Usage: clausediff [OPTIONS] BEFORE AFTER\n"
    "       clausediff check [OPTIONS] DRAFT\n"
    "       clausediff outline [OPTIONS] FILE";
constexpr const char* kCompareAbout =
    "\nCompares two United Nations resolutions clause by clause. BEFORE and AFTER are\n"
    "files; \"-\" is standard input. `clausediff check` looks for errors in a draft,\n"
    "`clausediff outline` shows what was read of a file.";
constexpr const char* kCompareFooter =
    "Examples:\n"
    "  clausediff A_RES_67_264.txt A_RES_69_317.txt\n"
    "  clausediff --format json -o changes.json A_RES_67_264.txt A_RES_69_317.txt\n\n"
    "Exit status: 0 done, 1 the texts differ (with --exit-code only), 2 trouble.\n"
    "More: man clausediff, man clausediff-json.";

constexpr const char* kOutlineUsage = "Usage: clausediff outline [OPTIONS] FILE";
constexpr const char* kOutlineAbout =
    "\nShows how clausediff reads a resolution: its clauses with their labels, its\n"
    "footnotes, what its head says. FILE \"-\" is standard input.";
constexpr const char* kOutlineFooter =
    "Examples:\n"
    "  clausediff outline A_RES_69_317.txt\n"
    "  clausediff outline --format json A_RES_69_317.txt\n\n"
    "Exit status: 0 done, 2 trouble.\n"
    "More: man clausediff, man clausediff-json.";

constexpr const char* kCheckUsage = "Usage: clausediff check [OPTIONS] DRAFT";
constexpr const char* kCheckAbout =
    "\nLooks for what a drafter should look at again, in DRAFT alone or also against\n"
    "the resolution that it is based on. DRAFT \"-\" is standard input.";
constexpr const char* kCheckFooter =
    "Examples:\n"
    "  clausediff check draft.docx\n"
    "  clausediff check --against A_RES_69_317.txt --disable left-out draft.docx\n\n"
    "Exit status: 0 no findings, 1 findings, 2 trouble.\n"
    "More: man clausediff, man clausediff-rules.";

// What --help says and what a message of wrong use refers to.
struct CommandTexts {
    const char* usage;
    const char* about;
    const char* footer;
    const char* help;
};

const CommandTexts& texts_of(Command command) {
    static constexpr CommandTexts kCompare = {kCompareUsage, kCompareAbout, kCompareFooter, "clausediff --help"};
    static constexpr CommandTexts kOutline = {kOutlineUsage, kOutlineAbout, kOutlineFooter,
                                              "clausediff outline --help"};
    static constexpr CommandTexts kCheck = {kCheckUsage, kCheckAbout, kCheckFooter, "clausediff check --help"};
    return command == Command::compare ? kCompare : command == Command::outline ? kOutline : kCheck;
}

const std::vector<std::string> kKinds = {"unchanged", "amended", "added", "removed",
                                         "split",     "merged",  "moved", "renumbered"};
const std::vector<std::string> kSections = {"preambular", "operative", "annex"};

// The values as given, before they are understood.
struct Given {
    std::vector<std::string> files;
    std::string colour = "auto";
    std::string width, threshold, only, section, disable;
    std::string revisions = "accepted";
};

Error usage(const std::string& message, Command command = Command::compare) {
    return {ErrorCode::usage, "", 0, fmt::format("{} (try '{}')", message, texts_of(command).help)};
}

void add_value(CLI::App& app, const char* names, std::string& value, const char* metavar, const std::string& help,
               const char* group) {
    app.add_option(names, value, help)->option_text(metavar)->group(group)->take_last();
}

void add_output_options(CLI::App& app, Options& options, Given& given) {
    const char* group = "Output";
    add_value(app, "--format", options.format, "FORMAT", format_names(options.command) + " (default: text)", group);
    add_value(app, "-o,--output", options.output, "FILE", "write FILE, complete or not at all", group);
    add_value(app, "--color", given.colour, "WHEN", "auto, always or never (default: auto; see NO_COLOR)", group);
    add_value(app, "--width", given.width, "N", "columns of the text (default: the terminal's, else 80)", group);
}

void add_read_options(CLI::App& app, Given& given) {
    add_value(app, "--revisions", given.revisions, "WHICH",
              "tracked changes of Word: accepted or original\n(default: accepted)", "Reading");
}

void add_compare_options(CLI::App& app, Options& options, Given& given) {
    const char* group = "What to show";
    add_value(app, "--only", given.only, "KINDS",
              "comma-separated: unchanged, amended, added, removed,\n"
              "split, merged, moved, renumbered",
              group);
    add_value(app, "--section", given.section, "SECTIONS", "comma-separated: preambular, operative, annex", group);
    app.add_flag("--substantive", options.filter.substantive, "no routine changes: only language that matters")
        ->group(group);
    app.add_flag("--all", options.all, "unchanged clauses too, and every word")->group(group);
    app.add_flag("--stat", options.stat, "the counts alone")->group(group);
    app.add_flag("--evidence", options.evidence, "why clauses are linked: the parts of the score")->group(group);
    add_read_options(app, given);
    add_output_options(app, options, given);
    add_value(app, "--title", options.title, "TEXT", "title of an html report (default: that of AFTER)", "Output");
    app.add_flag("--fragment", options.fragment, "of an html report the body alone, to embed")->group("Output");
    add_value(app, "--author", options.author, "NAME", "author of a docx document's changes", "Output");
    app.add_flag("--no-comments", options.no_comments, "a docx document without comments")->group("Output");
    app.add_flag("--exact", options.align.exact, "compare typography too: quotation marks, dashes")->group("Comparison");
    app.add_flag("--exit-code", options.exit_code, "exit with 1 if the texts differ")->group("Comparison");
    add_value(app, "--threshold", given.threshold, "X",
              fmt::format("least likeness of a pair, 0 to 1 (default: {})", options.align.threshold), "Comparison");
}

void add_outline_options(CLI::App& app, Options& options, Given& given) {
    app.add_flag("--all", options.all, "also the lines that are no clause, with the reason")->group("What to show");
    app.add_flag("--explain", options.explain, "why each line became what it is")->group("What to show");
    add_read_options(app, given);
    add_output_options(app, options, given);
}

void add_check_options(CLI::App& app, Options& options, Given& given) {
    const char* group = "What to check";
    add_value(app, "--against", options.against, "PREVIOUS", "the resolution that DRAFT is based on", group);
    add_value(app, "--only", given.only, "RULES", "these rules alone, comma-separated", group);
    add_value(app, "--disable", given.disable, "RULES", "all rules but these, comma-separated", group);
    app.add_flag("--final", options.check.final, "nothing may be left to be negotiated")->group(group);
    add_read_options(app, given);
    add_output_options(app, options, given);
}

void add_options(CLI::App& app, Options& options, Given& given) {
    const CommandTexts& texts = texts_of(options.command);
    app.formatter(help_format(texts.usage));
    app.description(texts.about);
    app.footer(texts.footer);
    app.set_help_flag("-h,--help", "show this text")->group("Other");
    app.set_version_flag("--version", "clausediff " CLAUSEDIFF_VERSION, "show the version")->group("Other");
    app.add_option("files", given.files);
    app.allow_extras();
    switch (options.command) {
        case Command::compare:
            return add_compare_options(app, options, given);
        case Command::outline:
            return add_outline_options(app, options, given);
        case Command::check:
            return add_check_options(app, options, given);
    }
}

std::optional<std::string> wrong_word(const std::vector<std::string>& words, const std::vector<std::string>& valid) {
    for (const std::string& word : words) {
        if (std::find(valid.begin(), valid.end(), word) == valid.end()) return word;
    }
    return std::nullopt;
}

template <class Number>
std::optional<Number> number_of(const std::string& text, Number least, Number most) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    if (!(number >= least && number <= most)) return std::nullopt;
    return number;
}

// What is wrong with the file arguments, "" if nothing.
std::string take_files(const std::vector<std::string>& files, Options& options) {
    const std::size_t wanted = options.command == Command::compare ? 2 : 1;
    if (files.size() > wanted) return fmt::format("unexpected argument '{}'", files[wanted]);
    if (files.size() < wanted && wanted == 1) return "the file is missing";
    if (files.empty()) return "two files are needed, BEFORE and AFTER";
    if (files.size() < wanted)
        return fmt::format("only one file, '{}': the second to compare it with is missing", files[0]);
    options.before = files.front();
    if (wanted == 2) options.after = files[1];
    if (options.before == "-" && options.after == "-") return "only one of BEFORE and AFTER can be standard input";
    if (options.before == "-" && options.against == "-") return "only one of DRAFT and PREVIOUS can be standard input";
    return {};
}

std::string take_values(const Given& given, Options& options) {
    if (find_format(options.format, options.command) == nullptr) {
        return fmt::format("unknown format '{}': --format takes {}", options.format, format_names(options.command));
    }
    const bool html = options.format == "html";
    if (!html && !options.title.empty()) return "--title goes with --format html only";
    if (!html && options.fragment) return "--fragment goes with --format html only";
    const bool docx = options.format == "docx";
    if (!docx && options.author != "clausediff") return "--author goes with --format docx only";
    if (!docx && options.no_comments) return "--no-comments goes with --format docx only";
    if (given.colour == "always") options.colour = Colour::always;
    if (given.colour == "never") options.colour = Colour::never;
    if (wrong_word({given.colour}, {"auto", "always", "never"})) {
        return fmt::format("'{}' is no value of --color, which takes auto, always or never", given.colour);
    }
    if (wrong_word({given.revisions}, {"accepted", "original"})) {
        return fmt::format("'{}' is no value of --revisions, which takes accepted or original", given.revisions);
    }
    if (given.revisions == "original") options.read.revisions = Revisions::original;
    if (!given.width.empty()) {
        options.width = number_of<std::size_t>(given.width, 20, 10'000);
        if (!options.width) return fmt::format("--width takes a number from 20 to 10000, not '{}'", given.width);
    }
    if (!given.threshold.empty()) {
        const auto threshold = number_of<double>(given.threshold, 0, 1);
        if (!threshold) return fmt::format("--threshold takes a number from 0 to 1, not '{}'", given.threshold);
        options.align.threshold = *threshold;
    }
    return {};
}

std::string take_rules(const Given& given, Options& options) {
    std::vector<std::string> names;
    for (const RuleInfo& rule : rules()) names.emplace_back(rule.name);
    const std::vector<std::string> only = split_list(given.only), disabled = split_list(given.disable);
    for (const std::vector<std::string>& list : {only, disabled}) {
        if (const auto wrong = wrong_word(list, names)) {
            return fmt::format("unknown rule '{}': there are {}", *wrong, listed(names, "and"));
        }
    }
    for (const RuleInfo& rule : rules()) {
        const bool asked = std::find(only.begin(), only.end(), rule.name) != only.end();
        if (asked && rule.against && options.against.empty()) {
            return fmt::format("rule '{}' compares: name a resolution with --against", rule.name);
        }
        if (asked && rule.final && !options.check.final) {
            return fmt::format("rule '{}' is for final drafts: say --final", rule.name);
        }
    }
    for (const std::string& rule : only) options.check.only.insert(*parse_rule(rule));
    for (const std::string& rule : disabled) options.check.disabled.insert(*parse_rule(rule));
    return {};
}

std::string take_filter(const Given& given, Options& options) {
    if (options.command == Command::check) return take_rules(given, options);
    const std::vector<std::string> kinds = split_list(given.only);
    if (const auto wrong = wrong_word(kinds, kKinds)) {
        return fmt::format("unknown kind '{}': --only takes {}", *wrong, listed(kKinds, "and"));
    }
    const std::vector<std::string> sections = split_list(given.section);
    if (const auto wrong = wrong_word(sections, kSections)) {
        return fmt::format("unknown section '{}': --section takes {}", *wrong, listed(kSections, "and"));
    }
    for (const std::string& kind : kinds) options.filter.kinds.insert(*parse_change_aspect(kind));
    for (const std::string& section : sections) options.filter.sections.insert(*parse_section(section));
    return {};
}

// "-o BEFORE" would replace the text that was asked about by the report on it.
std::string take_output(Options& options) {
    if (options.output == "-") options.output.clear();
    for (const std::string& input : {options.before, options.after, options.against}) {
        std::error_code ignored;
        const bool same = !options.output.empty() && input != "-" && std::filesystem::is_regular_file(input, ignored) &&
                          std::filesystem::equivalent(options.output, input, ignored);
        if (same) return fmt::format("the output '{}' is one of the files to read", options.output);
    }
    return {};
}

// A document for a word processor holds the whole of both texts: a part of it could not be accepted or rejected.
std::string take_whole(const Options& options) {
    if (options.format != "docx") return {};
    if (!options.filter.kinds.empty()) return "--only does not go with --format docx, which holds all changes";
    if (!options.filter.sections.empty()) return "--section does not go with --format docx, which holds all changes";
    if (options.filter.substantive) return "--substantive does not go with --format docx, which holds all changes";
    if (options.stat) return "--stat does not go with --format docx, which holds all changes";
    return {};
}

std::string lower_first(std::string text) {
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] + ('a' - 'A'));
    return text;
}

std::string take(const CLI::App& app, const Given& given, Options& options) {
    // CLI11 keeps "--" among what is left over.
    for (const std::string& extra : app.remaining()) {
        if (extra != "--") return fmt::format("unknown option '{}'", extra);
    }
    for (const std::string& problem : {take_values(given, options), take_filter(given, options), take_whole(options),
                                       take_files(given.files, options), take_output(options)}) {
        if (!problem.empty()) return problem;
    }
    return {};
}

}  // namespace

std::variant<Options, Answer, Error> parse(const std::vector<std::string>& args) {
    Options options;
    if (!args.empty() && args.front() == "outline") options.command = Command::outline;
    if (!args.empty() && args.front() == "check") options.command = Command::check;
    Given given;
    CLI::App app;
    add_options(app, options, given);
    try {
        // CLI11 takes the arguments from the back.
        app.parse(std::vector<std::string>(args.rbegin(), args.rend() - (options.command == Command::compare ? 0 : 1)));
    } catch (const CLI::CallForHelp&) {
        return Answer{app.help()};
    } catch (const CLI::CallForVersion& version) {
        return Answer{std::string(version.what()) + "\n"};
    } catch (const CLI::Error& error) {
        return usage(lower_first(error.what()), options.command);
    }
    const std::string problem = take(app, given, options);
    if (!problem.empty()) return usage(problem, options.command);
    return options;
}

std::vector<std::string> option_names(Command command) {
    Options options;
    options.command = command;
    Given given;
    CLI::App app;
    add_options(app, options, given);
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        names.insert(names.end(), option->get_lnames().begin(), option->get_lnames().end());
    }
    return names;
}

}  // namespace clausediff::cli

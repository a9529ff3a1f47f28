// clausediff outline FILE...: how files are read.
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/option_values.hpp"
#include "cli/reading_options.hpp"

#include <algorithm>
#include <filesystem>

namespace clausediff::cli {
namespace {

constexpr CommandTexts kTexts = {
    "outline",
    "how a file is read: its clauses, their labels, its footnotes",
    "Usage: clausediff outline [OPTIONS] FILE...",
    "Shows how clausediff reads a resolution: its clauses with their labels, its\n"
    "footnotes, what its head says. FILE is a file or the symbol of a document;\n"
    "\"-\" is standard input. The JSON of several files is one line a file.",
    "  clausediff outline A_RES_69_317.txt\n"
    "  clausediff outline --format json A_RES_69_317.txt\n"
    "  clausediff outline --format lines draft.docx    for git's textconv\n"
    "  clausediff outline --format jsonl *.pdf         for clausediff index\n",
    "Exit status: 0 done, 2 trouble.",
};

struct OutlineCommandOptions {
    std::vector<std::string> files;
    ReadingOptions read;
    OutputOptions output;
    bool all = false;
    bool explain = false;
};

// What programs that index many files take: also what could not be read is a line.
constexpr const char* kJsonLines = "jsonl";

struct OutlineFormat : Format {
    // `first` and `only`: is it the first, and the only one, of the files that are asked for?
    std::string (*render)(const Resolution& resolution, const OutlineOptions& style, bool first, bool only);
};

std::string text(const Resolution& resolution, const OutlineOptions& style, bool first, bool) {
    return (first ? "" : "\n") + render_outline_text(resolution, style);
}

std::string json(const Resolution& resolution, const OutlineOptions&, bool, bool only) {
    return render_outline_json(resolution, !only);
}

std::string lines(const Resolution& resolution, const OutlineOptions&, bool, bool) {
    return render_outline_lines(resolution);
}

const std::vector<OutlineFormat>& formats() {
    static const std::vector<OutlineFormat> table = {
        {{"text"}, text},
        {{"json"}, json},
        {{kJsonLines, false, {}, {"--all", "--explain"}, "which holds all of it"}, json},
        {{"lines", false, {}, {"--all", "--explain"}, "which is the text alone"}, lines}};
    return table;
}

class Outline : public Command {
public:
    const CommandTexts& texts() const override { return kTexts; }
    void declare(CLI::App& app) override;
    void settle(const CLI::App& app) override;
    int run(Session& session) override;

private:
    int write_json_lines(Session& session);
    std::string json_line(Session& session, const std::string& file) const;

    OutlineCommandOptions options_;
};

void Outline::declare(CLI::App& app) {
    const char* group = "What to show";
    add_files(app, options_.files);
    add_flag(app, "--all", options_.all, "also the lines that are no clause, with the reason", group);
    add_flag(app, "--explain", options_.explain, "why each line became what it is", group);
    add_reading_options(app, options_.read);
    add_output_options(app, options_.output, {formats().begin(), formats().end()});
}

void Outline::settle(const CLI::App& app) {
    const std::vector<std::string>& files = options_.files;
    if (files.empty()) refuse("the file is missing");
    if (std::count(files.begin(), files.end(), "-") > 1) refuse("standard input can be read only once");
    settle_output(app, options_.output, files);
}

// A file that cannot be read does not keep the others from the screen; an output file is written with all or not at
// all.
int Outline::run(Session& session) {
    if (options_.output.format == kJsonLines) return write_json_lines(session);
    const OutlineFormat& format = *find_format(formats(), options_.output.format);
    const OutlineOptions style = {session.style(options_.output), options_.all, options_.explain};
    const bool only = options_.files.size() == 1;
    int status = kDone;
    bool first = true;
    std::string collected;
    for (const std::string& file : options_.files) {
        const Result<Resolution> resolution = session.load(file, options_.read);
        if (!resolution) {
            status = session.fail(resolution.error());
            continue;
        }
        session.tell_notices(resolution.value());
        const std::string outline = format.render(resolution.value(), style, first, only);
        first = false;
        if (!options_.output.file.empty()) {
            collected += outline;
        } else if (const int printed = session.print(outline); printed != kDone) {
            return printed;
        }
    }
    if (options_.output.file.empty() || status != kDone) return status;
    return session.deliver(options_.output, collected);
}

// Of a file, or of the document of a symbol.
std::string Outline::json_line(Session& session, const std::string& file) const {
    std::error_code ignored;
    if (file == "-" || std::filesystem::exists(file, ignored)) {
        return render_outline_line(read_to_index(file, std::nullopt, session.reading(options_.read)));
    }
    const Result<Resolution> fetched = session.load(file, options_.read);
    if (fetched) return render_outline_json(fetched.value(), true);
    Reading refused;
    refused.path = file;
    refused.refused = fetched.error().message;
    return render_outline_line(refused);
}

// A file that cannot be read is said in its line, and no trouble: whoever runs this on many machines would run it
// again.
int Outline::write_json_lines(Session& session) {
    std::string collected;
    for (const std::string& file : options_.files) {
        const std::string line = json_line(session, file);
        if (!options_.output.file.empty()) {
            collected += line;
        } else if (const int printed = session.print(line); printed != kDone) {
            return printed;
        }
    }
    return options_.output.file.empty() ? int{kDone} : session.deliver(options_.output, collected);
}

}  // namespace

std::unique_ptr<Command> outline_command() {
    return std::make_unique<Outline>();
}

}  // namespace clausediff::cli

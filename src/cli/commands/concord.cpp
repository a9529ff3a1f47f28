// clausediff concord FILE...: does a text say the same in each of its languages?
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/option_values.hpp"
#include "cli/reading_options.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace clausediff::cli {
namespace {

constexpr CommandTexts kTexts = {
    "concord",
    "does a text say the same in each of its languages, clause by clause",
    "Usage: clausediff concord [OPTIONS] FILE FILE...",
    "Holds a resolution in several languages against each other: clauses, numbers of\n"
    "paragraphs, citations and their dates, dates, symbols, footnote marks. With\n"
    "three languages or more the majority says which of them is wrong.",
    "  clausediff concord en.docx fr.docx\n"
    "  clausediff concord --format json en.docx fr.docx es.docx ru.docx zh.docx ar.docx\n",
    "Exit status: 0 no findings, 1 findings, 2 trouble.",
};

struct ConcordCommandOptions {
    std::vector<std::string> files;
    ReadingOptions read;
    std::string title;
    OutputOptions output;
};

struct ConcordFormat : Format {
    std::string (*render)(const Concordance& concordance, const ConcordCommandOptions& options, const Session& session);
};

std::string text(const Concordance& concordance, const ConcordCommandOptions& options, const Session& session) {
    return render_concordance_text(concordance, {session.style(options.output).colour});
}

std::string json(const Concordance& concordance, const ConcordCommandOptions&, const Session&) {
    return render_concordance_json(concordance);
}

std::string html(const Concordance& concordance, const ConcordCommandOptions& options, const Session&) {
    return render_concordance_html(concordance, options.title);
}

const std::vector<ConcordFormat>& formats() {
    static const std::vector<ConcordFormat> table = {
        {{"text"}, text}, {{"json"}, json}, {{"html", false, {"--title"}}, html}};
    return table;
}

class Concord : public Command {
public:
    const CommandTexts& texts() const override { return kTexts; }
    void declare(CLI::App& app) override;
    void settle(const CLI::App& app) override;
    int run(Session& session) override;

private:
    ConcordCommandOptions options_;
};

void Concord::declare(CLI::App& app) {
    add_files(app, options_.files);
    add_reading_options(app, options_.read);
    add_output_options(app, options_.output, {formats().begin(), formats().end()});
    add_value(app, "--title", options_.title, "TEXT", "title of an html report", "Output");
}

void Concord::settle(const CLI::App& app) {
    const std::vector<std::string>& files = options_.files;
    if (files.size() < 2) refuse("two files or more are needed, each in its language");
    if (std::count(files.begin(), files.end(), "-") > 1) refuse("standard input can be read only once");
    settle_output(app, options_.output, files);
}

int Concord::run(Session& session) {
    std::vector<std::shared_ptr<const Resolution>> documents;
    for (const std::string& file : options_.files) {
        Result<Resolution> resolution = session.load(file, options_.read);
        if (!resolution) return session.fail(resolution.error());
        documents.push_back(std::make_shared<const Resolution>(std::move(resolution).value()));
        session.tell_notices(*documents.back());
    }
    const Concordance concordance = clausediff::concord(std::move(documents));
    const ConcordFormat& format = *find_format(formats(), options_.output.format);
    const std::string report = format.render(concordance, options_, session);
    const int status = session.deliver(options_.output, report);
    return status == kDone && !concordance.findings.empty() ? kFindings : status;
}

}  // namespace

std::unique_ptr<Command> concord_command() {
    return std::make_unique<Concord>();
}

}  // namespace clausediff::cli

// clausediff series: who follows whom, of files or of a database.
#include "cli/commands.hpp"
#include "cli/database_series.hpp"
#include "cli/document_files.hpp"
#include "cli/exit_status.hpp"
#include "cli/option_values.hpp"
#include "cli/ordered_work.hpp"

#include "base/file_bytes.hpp"

#include <algorithm>
#include <thread>

namespace clausediff::cli {
namespace {

constexpr CommandTexts kTexts = {
    "series",
    "which resolution follows which",
    "Usage: clausediff series [OPTIONS] PATH...\n       clausediff series [OPTIONS] --db FILE",
    "Finds for each resolution the one that it follows: by title, by what its\n"
    "preamble recalls, and by the paragraphs that recur. Says what speaks for it, and\n"
    "which resolutions are cited and not there. Of a database it keeps what it found,\n"
    "and compares each resolution with what it follows.",
    "  clausediff series resolutions\n"
    "  clausediff series --format dot resolutions | dot -Tsvg -o series.svg\n",
    "Exit status: 0 done, also where files could not be read; 2 trouble.",
};

struct SeriesOptions {
    std::vector<std::string> paths;
    std::string database;
    std::string corrections;  // file
    std::size_t jobs = 0;     // 0: as many as there are processors
    OutputOptions output;
};

struct SeriesFormat : Format {
    std::string (*render)(const SuccessionGraph& graph, const TextStyle& style);
};

const std::vector<SeriesFormat>& formats() {
    static const std::vector<SeriesFormat> table = {
        {{"text"}, render_series_text},
        {{"json"}, [](const SuccessionGraph& graph, const TextStyle&) { return render_series_json(graph); }},
        {{"dot"}, [](const SuccessionGraph& graph, const TextStyle&) { return render_series_dot(graph); }},
    };
    return table;
}

class Series : public Command {
public:
    const CommandTexts& texts() const override { return kTexts; }
    void declare(CLI::App& app) override;
    void settle(const CLI::App& app) override;
    int run(Session& session) override;

private:
    Result<SuccessionGraph> of_files(Session& session, const std::string& corrections) const;
    Result<SuccessionGraph> of_database(Session& session, const std::optional<std::string>& corrections) const;

    SeriesOptions options_;
};

void Series::declare(CLI::App& app) {
    const char* group = "What to look at";
    add_files(app, options_.paths);
    add_value(app, "--db", options_.database, "FILE", "the documents of this database", group);
    add_value(app, "--override", options_.corrections, "FILE", "what a person says of who follows whom", group);
    add_value(
        app, "-j,--jobs",
        [this](const std::string& jobs) { options_.jobs = take_number<std::size_t>("--jobs", jobs, 1, 256); }, "N",
        "how many files are read or compared at the same time\n(default: as many as there are processors)", group);
    add_output_options(app, options_.output, {formats().begin(), formats().end()});
}

void Series::settle(const CLI::App& app) {
    if (options_.paths.empty() == options_.database.empty()) {
        refuse(options_.paths.empty() ? "name files, folders, or a database with --db" : "--db does not go with files");
    }
    if (std::count(options_.paths.begin(), options_.paths.end(), "-") > 0) refuse("files are needed, not '-'");
    if (options_.jobs == 0) options_.jobs = std::max(1U, std::thread::hardware_concurrency());
    settle_output(app, options_.output, options_.paths);
}

Result<SuccessionGraph> Series::of_files(Session& session, const std::string& corrections) const {
    Result<DocumentFiles> found = find_document_files(options_.paths);
    if (!found) return found.error();
    for (const Error& trouble : found.value().troubles) (void)session.fail(trouble);
    const std::vector<std::string>& files = found.value().files;
    const ReadOptions reading = session.reading({});
    OrderedWork<std::string, Result<Resolution>> work(
        std::min(options_.jobs, files.size()), [&reading](const std::string& file) { return load(file, reading); });
    Progress progress = session.progress("files");
    PredecessorFinder finder;
    std::size_t next = 0;
    for (std::size_t done = 0; done < files.size(); ++done) {
        for (; next < files.size() && work.waiting() < 8 * options_.jobs; ++next) work.add(files[next]);
        const Result<Resolution> text = work.take();
        if (text) {
            finder.add(text.value());
        } else {
            progress.clear();
            (void)session.fail(text.error());
        }
        progress.show(done + 1, files.size());
    }
    SuccessionGraph graph = finder.find();
    const auto parsed = parse_corrections(corrections, options_.corrections);
    if (!parsed) return parsed.error();
    if (const auto error = apply_corrections(graph, parsed.value(), options_.corrections)) return *error;
    return graph;
}

Result<SuccessionGraph> Series::of_database(Session& session, const std::optional<std::string>& corrections) const {
    Result<Database> readable = Database::open(options_.database);  // makes none
    if (!readable) return readable.error();
    Database database = std::move(readable).value();
    const Result<std::string> kept = database.corrections();
    if (!kept) return kept.error();
    const Result<bool> current = database.has_current_successions();
    if (!current) return current.error();
    const bool to_keep = !current.value() || (corrections && *corrections != kept.value());
    std::optional<Error> trouble;
    if (to_keep) {
        // It both reads and writes: it alone can know that another process changed the documents in between.
        Result<Database> writable = Database::open_to_write(options_.database);
        if (writable) {
            database = std::move(writable).value();
        } else {
            trouble = writable.error();
        }
    }
    const std::string file = corrections ? options_.corrections : options_.database + ": corrections";
    Result<DatabaseSeries> series = find_series(session, database, corrections, file);
    if (!series) return series.error();
    if (to_keep) {
        if (!trouble) trouble = keep_series(session, database, series.value(), corrections, options_.jobs);
        if (trouble) session.tell("note: what was found is not kept: " + describe(*trouble));
    }
    return std::move(series.value().graph);
}

int Series::run(Session& session) {
    if (const auto error = session.refused_by_terminal(options_.output)) return session.fail(*error);
    std::optional<std::string> corrections;
    if (!options_.corrections.empty()) {
        Result<std::string> bytes = detail::read_file_bytes(options_.corrections, ReadLimits{}.bytes);
        if (!bytes) return session.fail(bytes.error());
        corrections = std::move(bytes).value();
    }
    const Result<SuccessionGraph> graph =
        options_.database.empty() ? of_files(session, corrections.value_or("")) : of_database(session, corrections);
    if (!graph) return session.fail(graph.error());
    const SeriesFormat& format = *find_format(formats(), options_.output.format);
    return session.deliver(options_.output, format.render(graph.value(), session.style(options_.output)));
}

}  // namespace

std::unique_ptr<Command> series_command() {
    return std::make_unique<Series>();
}

}  // namespace clausediff::cli

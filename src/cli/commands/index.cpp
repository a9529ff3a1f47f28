// clausediff index PATH... --db FILE: files become documents of the database.
#include "cli/commands.hpp"
#include "cli/document_files.hpp"
#include "cli/exit_status.hpp"
#include "cli/index_batch.hpp"
#include "cli/option_values.hpp"
#include "cli/ordered_work.hpp"
#include "cli/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <thread>

namespace clausediff::cli {
namespace {

constexpr CommandTexts kTexts = {
    "index",
    "files and folders become one database",
    "Usage: clausediff index [OPTIONS] PATH... --db FILE",
    "Reads files, and all files of folders, into a database, which it makes if there\n"
    "is none. What the database has already is not read again, and what was\n"
    "interrupted goes on where it was. PATH \"-\" takes what\n"
    "\"clausediff outline --format jsonl\" printed, perhaps on other machines.",
    "  clausediff index resolutions --db resolutions.db\n"
    "  clausediff outline --format jsonl *.pdf | clausediff index - --db pdf.db\n",
    "Exit status: 0 done, also where files could not be read; 2 trouble.",
};

struct IndexOptions {
    std::vector<std::string> paths;
    std::string database;
    std::size_t jobs = 0;  // 0: as many as there are processors
    bool again = false;
    bool prune = false;
    unsigned patience = static_cast<unsigned>(Database::kPatience.count());  // seconds
};

// A file to read, and what the database knows of it.
struct Job {
    std::string path;
    std::optional<KnownFile> known;
};

class Index : public Command {
public:
    const CommandTexts& texts() const override { return kTexts; }
    void declare(CLI::App& app) override;
    void settle(const CLI::App& app) override;
    int run(Session& session) override;

private:
    int index_files(Session& session, Database& database);
    int index_outlines(Session& session, Database& database) const;
    std::optional<Error> read_all(Session& session, Database& database, const std::vector<std::string>& files,
                                  IndexBatch& batch) const;
    std::optional<Error> handle_missing(Database& database, const std::vector<std::string>& files,
                                        std::string& summary) const;
    void leave_out_database(std::vector<std::string>& files) const;

    IndexOptions options_;
};

void Index::declare(CLI::App& app) {
    const char* group = "Indexing";
    add_files(app, options_.paths);
    add_value(app, "--db", options_.database, "FILE", "the database", group);
    add_value(
        app, "-j,--jobs",
        [this](const std::string& jobs) { options_.jobs = take_number<std::size_t>("--jobs", jobs, 1, 256); }, "N",
        "how many files are read at the same time (default:\nas many as there are processors)", group);
    add_flag(app, "--again", options_.again, "also reads what the database has already", group);
    add_value(
        app, "--wait",
        [this](const std::string& seconds) { options_.patience = take_number<unsigned>("--wait", seconds, 0, 86'400); },
        "SECONDS", "how long it waits for another process that writes to\nthe database (default: 60)", group);
    add_flag(app, "--prune", options_.prune, "removes documents of PATH whose file is gone", group);
}

void Index::settle(const CLI::App&) {
    if (options_.database.empty()) refuse("the database is missing: name it with --db");
    const bool outlines = std::count(options_.paths.begin(), options_.paths.end(), "-") > 0;
    if (outlines && options_.paths.size() > 1) refuse("\"-\" does not go with other files");
    if (outlines && options_.prune) refuse("--prune does not go with \"-\"");
    if (options_.jobs == 0) options_.jobs = std::max(1U, std::thread::hardware_concurrency());
}

int Index::run(Session& session) {
    Result<Database> database = Database::open_to_write(options_.database, std::chrono::seconds(options_.patience));
    if (!database) return session.fail(database.error());
    const bool outlines = !options_.paths.empty() && options_.paths.front() == "-";
    return outlines ? index_outlines(session, database.value()) : index_files(session, database.value());
}

// Its journal too.
void Index::leave_out_database(std::vector<std::string>& files) const {
    std::error_code ignored;
    std::filesystem::path journal = options_.database;
    journal += "-journal";
    std::erase_if(files, [&](const std::string& file) {
        return std::filesystem::equivalent(file, options_.database, ignored) ||
               std::filesystem::equivalent(file, journal, ignored);
    });
}

int Index::index_files(Session& session, Database& database) {
    Result<DocumentFiles> found = find_document_files(options_.paths);
    if (!found) return session.fail(found.error());
    std::vector<std::string>& files = found.value().files;
    leave_out_database(files);
    for (const Error& trouble : found.value().troubles) (void)session.fail(trouble);

    IndexBatch batch(session, database, options_.again);
    std::optional<Error> error = read_all(session, database, files, batch);
    std::string summary = batch.summary();
    // A folder that was not looked into hides files that are not gone.
    if (!error && found.value().troubles.empty()) error = handle_missing(database, files, summary);
    if (error) return session.fail(*error);
    const int printed = session.print(summary);
    return found.value().troubles.empty() ? printed : int{kTrouble};
}

// The database is asked and written to by this thread alone; the others read files.
std::optional<Error> Index::read_all(Session& session, Database& database, const std::vector<std::string>& files,
                                     IndexBatch& batch) const {
    const ReadOptions reading = session.reading({});
    OrderedWork<Job, Reading> work(std::min(options_.jobs, files.size()),
                                   [&reading](const Job& job) { return read_to_index(job.path, job.known, reading); });
    Progress progress = session.progress("files");
    const std::size_t most = options_.jobs == 1 ? 1 : 8 * options_.jobs;  // that wait in memory for their turn
    std::size_t next = 0;
    for (std::size_t done = 0; done < files.size(); ++done) {
        for (; next < files.size() && work.waiting() < most; ++next) {
            Job job = {files[next], std::nullopt};
            if (!options_.again) {
                Result<std::optional<KnownFile>> known = database.known(job.path);
                if (!known) return known.error();
                job.known = std::move(known).value();
            }
            work.add(std::move(job));
        }
        if (auto error = batch.add(work.take(), progress)) return error;
        progress.show(done + 1, files.size());
    }
    return batch.flush();
}

// Documents of the PATHs whose files are not among those found.
std::optional<Error> Index::handle_missing(Database& database, const std::vector<std::string>& files,
                                           std::string& summary) const {
    const Result<std::vector<IndexedPath>> paths = database.paths();
    if (!paths) return paths.error();
    std::vector<std::string> roots;
    for (const std::string& path : options_.paths) roots.push_back(plain_path(path));
    std::vector<std::int64_t> missing;
    for (const IndexedPath& document : paths.value()) {
        const bool asked = std::any_of(roots.begin(), roots.end(),
                                       [&document](const std::string& root) { return is_within(document.path, root); });
        if (asked && !std::binary_search(files.begin(), files.end(), document.path)) missing.push_back(document.id);
    }
    if (missing.empty()) return std::nullopt;
    const char* what = missing.size() == 1 ? "document" : "documents";
    if (options_.prune) {
        summary += fmt::format("{} {} whose file is gone: removed.\n", grouped(missing.size()), what);
        return database.remove(missing);
    }
    summary += fmt::format("{} {} whose file is gone: kept (--prune removes such).\n", grouped(missing.size()), what);
    return std::nullopt;
}

int Index::index_outlines(Session& session, Database& database) const {
    OutlineSource source(0, "-");
    IndexBatch batch(session, database, options_.again);
    Progress progress = session.progress("outlines");
    std::optional<Error> wrong;  // with the outlines; those before it are put in
    for (std::size_t done = 0; auto reading = source.next(); progress.show(++done, 0)) {
        if (!*reading) {
            wrong = reading->error();
            break;
        }
        if (auto error = batch.add(std::move(*reading).value(), progress)) return session.fail(*error);
    }
    if (auto error = batch.flush()) return session.fail(*error);
    progress.clear();
    const int printed = session.print(batch.summary());
    return wrong ? session.fail(*wrong) : printed;
}

}  // namespace

std::unique_ptr<Command> index_command() {
    return std::make_unique<Index>();
}

}  // namespace clausediff::cli

// clausediff history FILE...: the clauses of a series, from its first member to its last.
#include "cli/commands.hpp"
#include "cli/database_series.hpp"
#include "cli/exit_status.hpp"
#include "cli/option_values.hpp"
#include "cli/reading_options.hpp"
#include "cli/series_notes.hpp"
#include "cli/sides.hpp"

#include <clausediff/fetch.hpp>
#include <clausediff/series.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

namespace clausediff::cli {
namespace {

constexpr CommandTexts kTexts = {
    "history",
    "a series of resolutions: when each clause and its words came in",
    "Usage: clausediff history [OPTIONS] FILE...\n       clausediff history [OPTIONS] --db FILE SYMBOL [FILE...]",
    "Follows each clause through resolutions that succeed one another, named from\n"
    "old to new: when it came in, changed, was dropped and came back, and when each\n"
    "run of its words came in. The last may be a draft. A member of the series that\n"
    "is not at hand is named by --missing. With --db the members before SYMBOL, and\n"
    "it itself, are those of the database.",
    "  clausediff history 2014.txt 2016.txt 2018.docx draft.docx\n"
    "  clausediff history --clause OP6 2014.txt 2016.txt draft.docx\n",
    "Exit status: 0 done, 2 trouble.",
};

struct HistoryCommandOptions {
    std::vector<std::string> files;
    std::string database;
    std::vector<std::string> missing;  // "SYMBOL" or "SYMBOL:FILE", as given
    HistoryOptions history;
    ReadingOptions read;
    OutputOptions output;
};

struct HistoryFormat : Format {
    std::string (*render)(const clausediff::History& history, const HistoryOptions& options, const TextStyle& style);
};

std::string json(const clausediff::History& history, const HistoryOptions& options, const TextStyle&) {
    return render_history_json(history, options);
}

std::string html(const clausediff::History& history, const HistoryOptions& options, const TextStyle&) {
    return render_history_html(history, options);
}

const std::vector<HistoryFormat>& formats() {
    static const std::vector<HistoryFormat> table = {
        {{"text"}, render_history_text},
        {{"json"}, json},
        {{"html"}, html},
    };
    return table;
}

class HistoryCommand : public Command {
public:
    const CommandTexts& texts() const override { return kTexts; }
    void declare(CLI::App& app) override;
    void settle(const CLI::App& app) override;
    int run(Session& session) override;

private:
    [[nodiscard]] bool add_member(Session& session, const std::string& file, std::vector<HistoryMember>& members);
    void add_missing(const std::string& file, std::vector<HistoryMember>& members) const;
    [[nodiscard]] std::optional<Error> missing_and_here(const std::vector<HistoryMember>& members) const;
    void add_member(const std::string& file, Resolution text, std::vector<HistoryMember>& members);
    [[nodiscard]] std::optional<Error> add_line(Session& session, const std::string& symbol,
                                                std::vector<HistoryMember>& members);

    HistoryCommandOptions options_;
    std::set<std::string> names_;        // of the members so far
    std::optional<KeptDocuments> kept_;  // of the database, if there is one
};

void HistoryCommand::declare(CLI::App& app) {
    const char* group = "What to show";
    add_files(app, options_.files);
    add_value(app, "--db", options_.database, "FILE", "a database, in which the members are looked up", group);
    add_value(app, "--clause", options_.history.clause, "LABEL", "the history of this clause alone: OP6", group);
    add_values(app, "--missing", options_.missing, "SYMBOL=FILE",
               "a member that is not at hand, and the file before\nwhich it stands", group);
    add_reading_options(app, options_.read);
    add_output_options(app, options_.output, {formats().begin(), formats().end()});
}

void HistoryCommand::settle(const CLI::App& app) {
    const std::vector<std::string>& files = options_.files;
    if (files.empty()) {
        refuse(options_.database.empty() ? "the files are missing" : "--db takes a document, too: its symbol or file");
    }
    if (std::count(files.begin(), files.end(), "-") > 1) refuse("standard input can be read only once");
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (std::find(files.begin(), file, *file) != file) refuse(fmt::format("{} is named twice", *file));
    }
    for (const std::string& missing : options_.missing) {
        const std::size_t sign = missing.find('=');
        const bool known = sign != std::string::npos && sign > 0 &&
                           std::find(files.begin(), files.end(), missing.substr(sign + 1)) != files.end();
        if (!known) refuse(fmt::format("--missing takes SYMBOL=FILE, with one of the files, not '{}'", missing));
    }
    settle_output(app, options_.output, files);
}

// Members that are missing before this file.
void HistoryCommand::add_missing(const std::string& file, std::vector<HistoryMember>& members) const {
    for (const std::string& missing : options_.missing) {
        const std::size_t sign = missing.find('=');
        if (missing.substr(sign + 1) == file) members.push_back({missing.substr(0, sign), nullptr});
    }
}

bool HistoryCommand::add_member(Session& session, const std::string& file, std::vector<HistoryMember>& members) {
    Result<Resolution> loaded = session.load_to_compare(file, options_.read);
    if (!loaded) {
        session.fail(loaded.error());
        return false;
    }
    session.tell_notices(loaded.value());
    add_missing(file, members);
    const auto first = std::find_if(members.begin(), members.end(),
                                    [](const HistoryMember& member) { return member.text != nullptr; });
    if (first != members.end()) {
        if (const auto error = two_languages(*first->text, loaded.value())) {
            session.fail(*error);
            return false;
        }
    }
    add_member(file, std::move(loaded).value(), members);
    return true;
}

// A member that is at hand is not missing: --missing must not say so.
std::optional<Error> HistoryCommand::missing_and_here(const std::vector<HistoryMember>& members) const {
    for (const std::string& missing : options_.missing) {
        const std::string symbol = missing.substr(0, missing.find('='));
        for (const HistoryMember& member : members) {
            if (!member.text || !is_same_symbol(member.text->metadata.symbol, symbol)) continue;
            return Error{ErrorCode::usage, member.text->metadata.file, 0, "is " + symbol + ", which --missing names"};
        }
    }
    return std::nullopt;
}

// Leaves out what the database does not have and a file is, and what is missing twice.
void leave_out_missing(std::vector<HistoryMember>& members) {
    std::vector<HistoryMember> left;
    for (HistoryMember& member : members) {
        const auto is_this = [&member](const HistoryMember& other) {
            return is_same_symbol(other.text ? other.text->metadata.symbol : other.name, member.name);
        };
        const auto here = [&](const HistoryMember& other) { return other.text && is_this(other); };
        const bool is_left = member.text || (std::none_of(members.begin(), members.end(), here) &&
                                             std::none_of(left.begin(), left.end(), is_this));
        if (is_left) left.push_back(member);
    }
    members = std::move(left);
}

// It is called by its symbol, or by its file.
void HistoryCommand::add_member(const std::string& file, Resolution resolution, std::vector<HistoryMember>& members) {
    const auto text = std::make_shared<const Resolution>(std::move(resolution));
    const std::string& symbol = text->metadata.symbol;
    std::string name = symbol.empty() ? std::filesystem::path(file).filename().string() : symbol;
    if (names_.count(name) > 0) name = file;
    for (int count = 2; names_.count(name) > 0; ++count) name = fmt::format("{} ({})", file, count);
    names_.insert(name);
    members.push_back({name, text});
}

// The document of that name in the database, and before it those that it follows, with what they recall and the
// database does not have.
std::optional<Error> HistoryCommand::add_line(Session& session, const std::string& symbol,
                                              std::vector<HistoryMember>& members) {
    const Result<Database> database = Database::open(options_.database);
    if (!database) return database.error();
    const Result<DatabaseSeries> series = kept_series(session, database.value(), options_.database);
    if (!series) return series.error();
    const SuccessionGraph& graph = series.value().graph;
    const std::optional<std::size_t> newest = graph.find(symbol);
    if (!newest) {
        return Error{ErrorCode::not_found, options_.database, 0,
                     fmt::format("has no document '{}': \"clausediff series --db\" shows those that it has", symbol)};
    }
    for (const std::size_t document : graph.line_of(*newest)) {
        const bool has_predecessor = graph.chief_predecessor(document).has_value();
        for (const std::string& missing : graph.documents[document].not_here) {
            if (has_predecessor) members.push_back({missing, nullptr});
        }
        if (document == *newest) add_missing(symbol, members);
        Result<Resolution> text = database.value().load(series.value().ids[document]);
        if (!text) return text.error();
        const std::string file = text.value().metadata.file;
        add_member(file, std::move(text).value(), members);
    }
    kept_ = KeptDocuments{options_.database, graph};
    return std::nullopt;
}

int HistoryCommand::run(Session& session) {
    if (const auto error = session.refused_by_terminal(options_.output)) return session.fail(*error);
    std::vector<HistoryMember> members;
    const bool by_database = !options_.database.empty();
    if (by_database) {
        if (const auto error = add_line(session, options_.files.front(), members)) return session.fail(*error);
    }
    const auto of_database = static_cast<std::size_t>(std::count_if(
        members.begin(), members.end(), [](const HistoryMember& member) { return member.text != nullptr; }));
    for (std::size_t i = by_database ? 1 : 0; i < options_.files.size(); ++i) {
        if (!add_member(session, options_.files[i], members)) return kTrouble;
    }
    if (const auto error = missing_and_here(members)) return session.fail(*error);
    leave_out_missing(members);
    for (const std::string& note : series_notes(members, of_database, kept_)) session.tell("note: " + note);
    const clausediff::History history = clausediff::history(std::move(members));
    const std::string& clause = options_.history.clause;
    if (!clause.empty() && lineages_of(history, clause).empty()) {
        return session.fail({ErrorCode::usage, options_.files.back(), 0,
                             fmt::format("no clause '{}': \"clausediff outline\" shows the labels", clause)});
    }
    const HistoryFormat& format = *find_format(formats(), options_.output.format);
    return session.deliver(options_.output, format.render(history, options_.history, session.style(options_.output)));
}

}  // namespace

std::unique_ptr<Command> history_command() {
    return std::make_unique<HistoryCommand>();
}

}  // namespace clausediff::cli

// clausediff fetch SYMBOL...: documents by their symbols.
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/fetch_options.hpp"
#include "cli/option_values.hpp"
#include "cli/recalled.hpp"

#include "platform/output_file.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <utility>

namespace clausediff::cli {
namespace {

constexpr CommandTexts kTexts = {
    "fetch",
    "saves documents by their symbols, from documents.un.org",
    "Usage: clausediff fetch [OPTIONS] SYMBOL...",
    "Saves the documents of these symbols, as Word documents where they can be had,\n"
    "else as PDF files, and prints the names of the files. What was fetched is kept:\n"
    "the next time no server is asked. The other commands take symbols as they take\n"
    "files.",
    "  clausediff fetch A/RES/69/317 HRC/54/18\n"
    "  clausediff fetch --language fr -o texts A/RES/69/317\n"
    "  clausediff fetch --series -o texts A/RES/79/9    also what it recalls\n"
    "  clausediff fetch --dry-run 69/317\n",
    "Exit status: 0 done, 2 trouble.",
};

constexpr std::size_t kMostUnasked = 20;     // requests, before which a user is not asked
constexpr std::size_t kMostDocuments = 500;  // of a series

struct FetchCommandOptions {
    std::vector<std::string> symbols;
    FetchSettings fetch;
    std::string folder = ".";
    bool dry_run = false;
    bool series = false;
    std::size_t depth = 1;
};

class Fetch : public Command {
public:
    const CommandTexts& texts() const override { return kTexts; }
    void declare(CLI::App& app) override;
    void settle(const CLI::App& app) override;
    int run(Session& session) override;

private:
    int save_each(Session& session, Fetcher& fetcher);
    int save_series(Session& session, Fetcher& fetcher);
    int save(Session& session, const Fetched& fetched) const;
    [[nodiscard]] std::optional<Error> write(const std::filesystem::path& path, const std::string& bytes) const;
    [[nodiscard]] std::vector<std::string> recalled_by(Session& session, const Fetched& fetched) const;
    bool may_go_on(Session& session, const Fetcher& fetcher, const std::vector<std::string>& symbols);

    FetchCommandOptions options_;
    std::size_t documents_asked_ = 0;
    bool agreed_ = false;
};

void Fetch::declare(CLI::App& app) {
    const char* group = "What to fetch";
    add_files(app, options_.symbols);
    add_value(
        app, "--language",
        [this](const std::string& code) {
            take_one_of("--language", code, document_languages());
            options_.fetch.language = code;
        },
        "CODE", "ar, en, es, fr, ru or zh (default: en)", group);
    add_flag(app, "--series", options_.series, "also the resolutions that these recall", group);
    add_value(
        app, "--depth",
        [this](const std::string& text) { options_.depth = take_number<std::size_t>("--depth", text, 1, 50); }, "N",
        "with --series: how many steps back (default: 1)", group);
    group = "Output";
    add_value(app, "-o,--output", options_.folder, "DIR", "the folder to save in (default: the current one)", group);
    add_flag(app, "--dry-run", options_.dry_run, "print the addresses, ask none", group);
    group = "Server";
    add_fetch_options(app, options_.fetch, group);
    add_flag(app, "--refresh", options_.fetch.refresh, "ask the server also for what is kept", group);
    add_value(
        app, "--timeout",
        [this](const std::string& text) {
            options_.fetch.seconds = take_number<std::size_t>("--timeout", text, 1, 1800);
        },
        "SECONDS", "that a request may take (default: 120)", group);
}

void Fetch::settle(const CLI::App& app) {
    if (options_.symbols.empty()) refuse("the symbol is missing");
    for (std::string& symbol : options_.symbols) {
        const auto parsed = parse_symbol(symbol);
        if (!parsed) refuse(fmt::format("'{}' is no symbol of a document, such as A/RES/69/317", symbol));
        symbol = *parsed;
    }
    if (options_.fetch.offline && options_.fetch.refresh) refuse("--offline and --refresh exclude each other");
    if (is_given(app, "--depth") && !options_.series) refuse("--depth goes with --series alone");
}

int Fetch::run(Session& session) {
    Fetcher fetcher(session.fetching(options_.fetch));
    if (options_.dry_run) {
        std::string addresses;
        for (const std::string& symbol : options_.symbols) {
            for (const std::string& address : fetcher.addresses(symbol)) addresses += address + "\n";
        }
        return session.print(addresses);
    }
    std::error_code failed;
    std::filesystem::create_directories(options_.folder, failed);
    if (!std::filesystem::is_directory(options_.folder, failed)) {
        return session.fail({ErrorCode::unwritable, options_.folder, 0, "is no folder and cannot be made one"});
    }
    return options_.series ? save_series(session, fetcher) : save_each(session, fetcher);
}

// A document that cannot be had does not keep the others back.
int Fetch::save_each(Session& session, Fetcher& fetcher) {
    int status = kDone;
    for (const std::string& symbol : options_.symbols) {
        const Result<Fetched> fetched = fetcher.fetch(symbol);
        status = std::max(status, fetched ? save(session, fetched.value()) : session.fail(fetched.error()));
    }
    return status;
}

// Step by step back: first all that the symbols recall, then all that those recall.
int Fetch::save_series(Session& session, Fetcher& fetcher) {
    int status = kDone;
    std::set<std::string> seen(options_.symbols.begin(), options_.symbols.end());
    std::vector<std::string> symbols = options_.symbols;
    for (std::size_t step = 0; step <= options_.depth && !symbols.empty(); ++step) {
        if (!may_go_on(session, fetcher, symbols)) return status;
        std::vector<std::string> next;
        for (const std::string& symbol : symbols) {
            const Result<Fetched> fetched = fetcher.fetch(symbol);
            if (!fetched) {
                status = session.fail(fetched.error());
                continue;
            }
            status = std::max(status, save(session, fetched.value()));
            if (step == options_.depth) continue;
            for (std::string& recalled : recalled_by(session, fetched.value())) {
                if (seen.size() >= kMostDocuments) {
                    session.tell(fmt::format("note: not more than {} documents are fetched", kMostDocuments));
                    return status;
                }
                if (seen.insert(recalled).second) next.push_back(std::move(recalled));
            }
        }
        symbols = std::move(next);
    }
    return status;
}

std::vector<std::string> Fetch::recalled_by(Session& session, const Fetched& fetched) const {
    const Result<Resolution> resolution = load_bytes(fetched.bytes, fetched.symbol, session.reading({}));
    if (resolution) return recalled_symbols(resolution.value());
    session.fail(resolution.error());
    return {};
}

// A request is mostly followed by one more, to where the first one leads.
bool Fetch::may_go_on(Session& session, const Fetcher& fetcher, const std::vector<std::string>& symbols) {
    const auto missing = std::count_if(symbols.begin(), symbols.end(),
                                       [&](const std::string& symbol) { return !fetcher.is_kept(symbol); });
    const std::size_t documents = options_.fetch.refresh ? symbols.size() : static_cast<std::size_t>(missing);
    documents_asked_ += options_.fetch.offline ? 0 : documents;
    const std::size_t requests = 2 * documents_asked_;
    if (agreed_ || requests <= kMostUnasked || !session.environment().can_ask) return true;
    std::cerr << fmt::format("clausediff: {} documents, about {} requests, one a second: go on? [y/N] ",
                             documents_asked_, requests)
              << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    agreed_ = answer.starts_with('y') || answer.starts_with('Y');
    if (!agreed_) session.tell("note: no further documents are fetched");
    return agreed_;
}

// What somebody may have edited is not written over.
std::optional<Error> Fetch::write(const std::filesystem::path& path, const std::string& bytes) const {
    std::error_code ignored;
    if (std::filesystem::is_regular_file(path, ignored)) {
        std::ifstream file(path, std::ios::binary);
        const std::string old((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        if (old == bytes) return std::nullopt;
        return Error{ErrorCode::unwritable, path.string(), 0,
                     "is there already, with other content: rename it, or name another folder with -o"};
    }
    return detail::write_file(path.string(), bytes);
}

int Fetch::save(Session& session, const Fetched& fetched) const {
    if (!fetched.notice.empty()) session.tell(fetched.symbol + ": note: " + fetched.notice);
    std::string name = file_name_of_symbol(fetched.symbol);
    if (options_.fetch.language != "en") name += "-" + options_.fetch.language;
    const std::filesystem::path path = std::filesystem::path(options_.folder) / (name + "." + fetched.type);
    if (const auto error = write(path, fetched.bytes)) return session.fail(*error);
    const std::string shown = options_.folder == "." ? path.filename().string() : path.string();
    return session.print(shown + "\n");
}

}  // namespace

std::unique_ptr<Command> fetch_command() {
    return std::make_unique<Fetch>();
}

}  // namespace clausediff::cli

// clausediff fetch SYMBOL...: documents by their symbols.
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/fetch_options.hpp"
#include "cli/option_values.hpp"
#include "cli/recalled.hpp"

#include "base/printable.hpp"
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
    "Exit status: 0 done, 1 there are more documents than are fetched, 2 trouble.",
};

constexpr std::size_t kMostUnasked = 20;    // requests, before which a user is not asked
constexpr std::size_t kMostRecalled = 500;  // documents beside the named ones
constexpr std::size_t kMostRequests = 6;    // for a document: for each of three types, and where each is redirected to

struct FetchCommandOptions {
    std::vector<std::string> symbols;
    FetchSettings fetch;
    std::string folder = ".";
    bool dry_run = false;
    bool series = false;
    std::size_t depth = 1;
};

// What the documents of a step back recall: the next step.
struct Recalled {
    std::set<std::string> known;  // the named ones, and all that are or were to be fetched
    std::vector<std::string> next;
    std::size_t left = kMostRecalled;  // that may still be fetched
    bool left_out = false;

    void add(std::string symbol) {
        if (known.contains(symbol)) return;
        if (left == 0) {
            left_out = true;
            return;
        }
        --left;
        known.insert(symbol);
        next.push_back(std::move(symbol));
    }
};

class Fetch : public Command {
public:
    const CommandTexts& texts() const override { return kTexts; }
    void declare(CLI::App& app) override;
    void settle(const CLI::App& app) override;
    int run(Session& session) override;

private:
    int save_documents(Session& session, Fetcher& fetcher);
    int save_step(Session& session, Fetcher& fetcher, const std::vector<std::string>& symbols, Recalled* recalled);
    int save(Session& session, const Fetched& fetched) const;
    [[nodiscard]] std::optional<Error> write(const std::filesystem::path& path, const std::string& bytes) const;
    int add_recalled(Session& session, const Fetched& fetched, Recalled& recalled) const;
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
    std::vector<std::string> symbols;  // each once
    for (const std::string& written : options_.symbols) {
        const auto symbol = parse_symbol(written);
        if (!symbol) refuse(fmt::format("'{}' is no symbol of a document, such as A/RES/69/317", written));
        if (std::find(symbols.begin(), symbols.end(), *symbol) == symbols.end()) symbols.push_back(*symbol);
    }
    options_.symbols = std::move(symbols);
    if (options_.fetch.offline && options_.fetch.refresh) refuse("--offline and --refresh exclude each other");
    if (options_.fetch.offline && options_.dry_run) refuse("--offline and --dry-run exclude each other");
    if (options_.folder.empty()) refuse("the folder of -o has no name");
    if (is_given(app, "--depth") && !options_.series) refuse("--depth goes with --series alone");
}

int Fetch::run(Session& session) {
    FetchOptions fetching = session.fetching(options_.fetch);
    const std::string problem = why_no_server(fetching.server);
    Fetcher fetcher(std::move(fetching));
    if (options_.dry_run) {
        if (!problem.empty()) return session.fail({ErrorCode::usage, "", 0, problem});
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
    return save_documents(session, fetcher);
}

// Step by step back: first the named ones, then all that these recall, then all that those recall.
int Fetch::save_documents(Session& session, Fetcher& fetcher) {
    int status = kDone;
    const std::size_t depth = options_.series ? options_.depth : 0;
    Recalled recalled;
    recalled.known.insert(options_.symbols.begin(), options_.symbols.end());
    std::vector<std::string> symbols = options_.symbols;
    for (std::size_t step = 0; step <= depth && !symbols.empty(); ++step) {
        if (options_.series && !may_go_on(session, fetcher, symbols)) return status;
        status = std::max(status, save_step(session, fetcher, symbols, step < depth ? &recalled : nullptr));
        symbols = std::exchange(recalled.next, {});
    }
    if (!recalled.left_out) return status;
    session.tell(fmt::format("note: not more than {} documents that others recall are fetched", kMostRecalled));
    return std::max(status, int{kLeftOut});
}

// A document that cannot be had does not keep the others back, unless the server wants to be left alone: then what is
// in the cache is saved, and the others are counted.
int Fetch::save_step(Session& session, Fetcher& fetcher, const std::vector<std::string>& symbols, Recalled* recalled) {
    int status = kDone;
    std::size_t not_asked = 0;
    for (const std::string& symbol : symbols) {
        const bool is_refused = !fetcher.refusal().empty();
        const Result<Fetched> fetched = fetcher.fetch(symbol);
        if (!fetched && is_refused) {
            ++not_asked;
            continue;
        }
        status = std::max(status, fetched ? save(session, fetched.value()) : session.fail(fetched.error()));
        if (!fetched || recalled == nullptr) continue;
        status = std::max(status, add_recalled(session, fetched.value(), *recalled));
    }
    if (not_asked > 0) session.tell(fmt::format("note: the server is not asked for {} more", not_asked));
    return status;
}

int Fetch::add_recalled(Session& session, const Fetched& fetched, Recalled& recalled) const {
    const Result<Resolution> resolution = load_bytes(fetched.bytes, fetched.symbol, session.reading({}));
    if (!resolution) return session.fail(resolution.error());
    for (std::string& symbol : recalled_symbols(resolution.value())) recalled.add(std::move(symbol));
    return kDone;
}

bool Fetch::may_go_on(Session& session, const Fetcher& fetcher, const std::vector<std::string>& symbols) {
    const auto missing = std::count_if(symbols.begin(), symbols.end(),
                                       [&](const std::string& symbol) { return !fetcher.is_kept(symbol); });
    const std::size_t documents = options_.fetch.refresh ? symbols.size() : static_cast<std::size_t>(missing);
    documents_asked_ += options_.fetch.offline ? 0 : documents;
    const std::size_t requests = kMostRequests * documents_asked_;
    if (agreed_ || requests <= kMostUnasked || !session.environment().can_ask) return true;
    std::cerr << fmt::format("clausediff: {} documents, up to {} requests, one a second: go on? [y/N] ",
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
    const std::string saved = options_.folder == "." ? path.filename().string() : path.string();
    return session.print((session.environment().terminal ? detail::printable(saved) : saved) + "\n");
}

}  // namespace

std::unique_ptr<Command> fetch_command() {
    return std::make_unique<Fetch>();
}

}  // namespace clausediff::cli

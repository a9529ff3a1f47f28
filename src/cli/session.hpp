// What the program does for its commands: printing, writing files, and telling the user things.
#pragma once

#include "cli/environment.hpp"
#include "cli/output_options.hpp"
#include "cli/progress.hpp"
#include "cli/reading_options.hpp"

#include <clausediff/clausediff.hpp>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <ostream>
#include <string>

namespace clausediff::cli {

// Functions that return an int return an exit status: kDone, or kTrouble after one line on standard error.
class Session {
public:
    // All three must outlive the session.
    Session(const Environment& environment, std::ostream& out, std::ostream& err);

    [[nodiscard]] const Environment& environment() const { return environment_; }
    // `options` with what the environment adds to them.
    [[nodiscard]] ReadOptions reading(ReadOptions options) const;

    // Reads a file, or, where there is none of that name and it is a symbol, the document of that symbol, which is
    // fetched if need be and called by its symbol in reports. Two threads may do so at once. Errors: those of
    // clausediff::load and Fetcher::fetch.
    [[nodiscard]] Result<Resolution> load(const std::string& name, const ReadingOptions& read);
    // The same for a text whose clauses are compared or checked: an amendment is an error.
    [[nodiscard]] Result<Resolution> load_to_compare(const std::string& name, const ReadingOptions& read);
    // With the environment, and progress on a terminal.
    [[nodiscard]] FetchOptions fetching(const FetchSettings& settings);

    int fail(const Error& error);
    // One line on standard error, whatever a file name or a server's answer may hold.
    void tell(const std::string& message);
    // What the reader of a file noticed.
    void tell_notices(const Resolution& resolution);

    // A line on standard error, where that is a terminal. The session must outlive it.
    [[nodiscard]] Progress progress(std::string what);

    // To be called before work is done: the format may be one that is not for a terminal.
    [[nodiscard]] std::optional<Error> refused_by_terminal(const OutputOptions& output) const;
    [[nodiscard]] TextStyle style(const OutputOptions& output) const;

    // To the output file if there is one, else to standard output.
    int deliver(const OutputOptions& output, const std::string& report);
    int print(const std::string& text);
    // Prints what `write` passes to the sink, piece by piece.
    int print(const std::function<void(const Sink& sink)>& write);

private:
    int flush();
    Result<Fetched> fetch(const std::string& symbol, const FetchSettings& settings);

    const Environment& environment_;
    std::ostream& out_;
    std::ostream& err_;
    std::mutex fetching_;                                       // one connection, and one document at a time
    std::map<std::string, std::unique_ptr<Fetcher>> fetchers_;  // by language
};

}  // namespace clausediff::cli

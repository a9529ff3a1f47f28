#include "cli/run.hpp"

#include "cli/exit_status.hpp"
#include "cli/formats.hpp"
#include "cli/options.hpp"
#include "platform/output_file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <future>
#include <new>
#include <optional>
#include <string_view>
#include <utility>

namespace clausediff::cli {
namespace {

class Program {
public:
    Program(const Environment& environment, std::ostream& out, std::ostream& err)
        : environment_(environment), out_(out), err_(err) {}

    int run(const std::vector<std::string>& args) {
        const auto parsed = parse(args);
        if (const auto* error = std::get_if<Error>(&parsed)) return fail(*error);
        if (const auto* answer = std::get_if<Answer>(&parsed)) return print(answer->text);
        Options options = std::get<Options>(parsed);
        options.time = environment_.time;
        options.read.search_path = environment_.search_path;
        if (const Format& format = *find_format(options.format, options.command);
            format.binary && environment_.terminal && options.output.empty()) {
            return fail({ErrorCode::usage, "", 0,
                         std::string("a ") + format.name + " document is not for a terminal: name a file with -o"});
        }
        switch (options.command) {
            case Command::outline:
                return outline(options);
            case Command::check:
                return check(options);
            case Command::compare:
                break;
        }
        return compare(options);
    }

    int fail(const Error& error) {
        tell(describe(error));
        return kTrouble;
    }

private:
    int compare(const Options& options) {
        // The two files know nothing of each other: they are read at the same time.
        auto after_read = std::async(std::launch::async, [&] { return load(options.after, options.read); });
        Result<Resolution> before = load(options.before, options.read);
        Result<Resolution> after = after_read.get();
        if (!before) return fail(before.error());
        if (!after) return fail(after.error());
        tell_notices(before.value());
        tell_notices(after.value());
        tell_notes(options, before.value(), after.value());
        const Comparison comparison =
            clausediff::compare(std::move(before).value(), std::move(after).value(), options.align);
        const int status = report(comparison, options);
        return status == kDone && options.exit_code && differs(comparison) ? kDiffers : status;
    }

    int report(const Comparison& comparison, const Options& options) {
        const Format& format = *find_format(options.format, options.command);
        if (format.stream != nullptr && options.output.empty()) {
            int failed = 0;  // of the first piece that could not be written
            format.stream(comparison, options, [&](std::string_view piece) {
                errno = 0;
                if (out_ && !(out_ << piece)) failed = errno;
            });
            errno = failed;
            return flush();
        }
        std::string note;
        const std::string report = format.comparison(comparison, options, text_options(options), note);
        if (!note.empty()) tell("note: " + note);
        return deliver(options, report);
    }

    int outline(const Options& options) {
        const Result<Resolution> resolution = load(options.before, options.read);
        if (!resolution) return fail(resolution.error());
        tell_notices(resolution.value());
        const Format& format = *find_format(options.format, options.command);
        return deliver(options, format.outline(resolution.value(), outline_options(options)));
    }

    int check(const Options& options) {
        std::future<Result<Resolution>> previous_read;
        if (!options.against.empty()) {
            previous_read = std::async(std::launch::async, [&] { return load(options.against, options.read); });
        }
        Result<Resolution> draft = load(options.before, options.read);
        if (!draft) return fail(draft.error());
        tell_notices(draft.value());
        CheckReport report;
        report.draft = draft.value().metadata;
        report.draft_clauses = draft.value().clauses.size();
        report.lines_known = draft.value().lines_known;
        if (options.against.empty()) {
            report.findings = clausediff::check(draft.value(), options.check);
        } else {
            Result<Resolution> previous = previous_read.get();
            if (!previous) return fail(previous.error());
            tell_notices(previous.value());
            report.previous = previous.value().metadata;
            report.previous_clauses = previous.value().clauses.size();
            const Comparison comparison = clausediff::compare(std::move(previous).value(), std::move(draft).value());
            report.findings = clausediff::check(comparison, options.check);
        }
        const Format& format = *find_format(options.format, options.command);
        const int status = deliver(options, format.findings(report, {style_of(options).colour}));
        return status == kDone && !report.findings.empty() ? kFindings : status;
    }

    // What the reader of a file has to say of it.
    void tell_notices(const Resolution& resolution) {
        const std::string& file = resolution.metadata.file;
        for (const std::string& notice : resolution.notices) {
            tell((file == "-" ? "standard input" : file) + ": note: " + notice);
        }
    }

    // What may surprise, but is no error.
    void tell_notes(const Options& options, const Resolution& before, const Resolution& after) {
        std::error_code ignored;
        if (options.before == options.after || std::filesystem::equivalent(options.before, options.after, ignored)) {
            tell("note: BEFORE and AFTER are the same file");
        }
        if (before.footnotes.empty() == after.footnotes.empty()) return;
        const std::string& without = before.footnotes.empty() ? before.metadata.file : after.metadata.file;
        tell("note: footnotes not compared: " + without + " carries none");
    }

    [[nodiscard]] TextStyle style_of(const Options& options) const {
        TextStyle style;
        const bool to_terminal = options.output.empty();
        style.colour = options.colour == Colour::always ||
                       (options.colour == Colour::automatic && to_terminal && environment_.colour);
        // Very narrow terminals get lines that they must wrap themselves.
        style.width = options.width.value_or(to_terminal ? std::max<std::size_t>(environment_.columns, 20) : 80);
        return style;
    }

    [[nodiscard]] TextOptions text_options(const Options& options) const {
        return {style_of(options), options.filter, options.all, options.stat, options.evidence};
    }

    [[nodiscard]] OutlineOptions outline_options(const Options& options) const {
        return {style_of(options), options.all, options.explain};
    }

    int deliver(const Options& options, const std::string& report) {
        if (options.output.empty()) return print(report);
        const std::optional<Error> error = detail::write_file(options.output, report);
        return error ? fail(*error) : int{kDone};
    }

    int print(const std::string& text) {
        errno = 0;
        out_ << text;
        return flush();
    }

    int flush() {
        out_ << std::flush;
        if (out_) return kDone;
        const std::string why = errno != 0 ? std::strerror(errno) : "output error";
        return fail({ErrorCode::unwritable, "standard output", 0, "cannot write: " + why});
    }

    // One line each, whatever a file name may hold.
    void tell(std::string message) {
        for (char& c : message) {
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
        }
        err_ << "clausediff: " << message << '\n' << std::flush;
    }

    const Environment& environment_;
    std::ostream& out_;
    std::ostream& err_;
};

}  // namespace

int run(const std::vector<std::string>& args, const Environment& environment, std::ostream& out, std::ostream& err) {
    Program program(environment, out, err);
    try {
        return program.run(args);
    } catch (const std::bad_alloc&) {
        return program.fail({ErrorCode::too_large, "", 0, "not enough memory"});
    }
}

}  // namespace clausediff::cli

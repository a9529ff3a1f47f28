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
    "Usage: clausediff concord [OPTIONS] FILE FILE...\n"
    "       clausediff concord [OPTIONS] SYMBOL",
    "Holds a resolution in several languages against each other: clauses, numbers of\n"
    "paragraphs, citations and their dates, dates, symbols, numbers, footnote marks.\n"
    "With three languages or more the majority says which of them is wrong. A SYMBOL\n"
    "alone is the document in all six languages, which are fetched.",
    "  clausediff concord en.docx fr.docx\n"
    "  clausediff concord A/RES/79/9\n"
    "  clausediff concord A/RES/79/9 --against A/RES/77/18\n"
    "  clausediff concord --format json en.docx fr.docx es.docx ru.docx zh.docx\n",
    "Exit status: 0 no findings, 1 findings, 2 trouble.",
};

struct ConcordCommandOptions {
    std::vector<std::string> files;
    std::vector<std::string> against;
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

std::string sarif(const Concordance& concordance, const ConcordCommandOptions&, const Session&) {
    return render_concordance_sarif(concordance);
}

std::string html(const Concordance& concordance, const ConcordCommandOptions& options, const Session&) {
    return render_concordance_html(concordance, options.title);
}

const std::vector<ConcordFormat>& formats() {
    static const std::vector<ConcordFormat> table = {
        {{"text"}, text}, {{"json"}, json}, {{"sarif"}, sarif}, {{"html", false, {"--title"}}, html}};
    return table;
}

class Concord : public Command {
public:
    const CommandTexts& texts() const override { return kTexts; }
    void declare(CLI::App& app) override;
    void settle(const CLI::App& app) override;
    int run(Session& session) override;

private:
    using Documents = std::vector<std::shared_ptr<const Resolution>>;

    Result<Documents> load(Session& session, const std::vector<std::string>& names) const;
    Result<Documents> load_languages(Session& session, const std::string& symbol, const std::vector<std::string>& codes,
                                     std::size_t least) const;
    [[nodiscard]] std::vector<std::string> all_languages() const;
    Result<Documents> load_earlier(Session& session, const Documents& documents) const;
    [[nodiscard]] Result<Documents> earlier_of(const Documents& documents, const Documents& against) const;

    ConcordCommandOptions options_;
};

// Is it the one symbol that stands for a document in all its languages?
bool is_symbol_alone(const std::vector<std::string>& names) {
    return names.size() == 1 && symbol_without_file(names.front());
}

void Concord::declare(CLI::App& app) {
    add_files(app, options_.files);
    add_values(app, "--against", options_.against, "PREVIOUS",
               "an earlier text, once for each language, or a symbol:\nwas each change since then made in all of them?",
               "What to compare");
    add_reading_options(app, options_.read);
    add_output_options(app, options_.output, {formats().begin(), formats().end()});
    add_value(app, "--title", options_.title, "TEXT", "title of an html report", "Output");
}

void Concord::settle(const CLI::App& app) {
    const std::vector<std::string>& files = options_.files;
    if (files.size() < 2 && !is_symbol_alone(files)) {
        refuse("two files or more are needed, each in its language, or one symbol");
    }
    std::vector<std::string> all = files;
    all.insert(all.end(), options_.against.begin(), options_.against.end());
    if (std::count(all.begin(), all.end(), "-") > 1) refuse("standard input can be read only once");
    settle_output(app, options_.output, all);
}

Result<Concord::Documents> Concord::load(Session& session, const std::vector<std::string>& names) const {
    Documents documents;
    for (const std::string& name : names) {
        Result<Resolution> resolution = session.load(name, options_.read);
        if (!resolution) return resolution.error();
        documents.push_back(std::make_shared<const Resolution>(std::move(resolution).value()));
        session.tell_notices(*documents.back());
    }
    return documents;
}

// English, against which people read the others, stands first.
std::vector<std::string> Concord::all_languages() const {
    std::vector<std::string> codes = {options_.read.fetch.language};
    for (const std::string& code : document_languages()) {
        if (code != codes.front()) codes.push_back(code);
    }
    return codes;
}

// The earlier texts: by one symbol, those in the languages of the documents.
Result<Concord::Documents> Concord::load_earlier(Session& session, const Documents& documents) const {
    if (!is_symbol_alone(options_.against)) return load(session, options_.against);
    const std::vector<std::string> all = all_languages();
    std::vector<std::string> codes;
    for (const auto& document : documents) {
        const std::string& code = document->metadata.language;
        const bool can_be_had = std::find(all.begin(), all.end(), code) != all.end();
        if (can_be_had && std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
    }
    return load_languages(session, options_.against.front(), codes, 1);
}

// A language that cannot be had is named, and does not keep the others back, if there are `least` of them.
Result<Concord::Documents> Concord::load_languages(Session& session, const std::string& symbol,
                                                   const std::vector<std::string>& codes, std::size_t least) const {
    Documents documents;
    Error last{ErrorCode::not_found, symbol, 0,
               least > 1 ? "is not there in two languages" : "is not there in a language of the documents"};
    for (const std::string& code : codes) {
        ReadingOptions read = options_.read;
        read.fetch.language = code;
        Result<Resolution> resolution = session.load(symbol, read);
        if (!resolution) {
            session.tell(fmt::format("note: {} is not compared: {}", code, describe(resolution.error())));
            last = resolution.error();
            continue;
        }
        const std::string& language = resolution.value().metadata.language;
        if (language != code) {
            session.tell(fmt::format("{}: note: {} is not compared: what came is in {}", symbol, code,
                                     language.empty() ? "another language" : language));
            continue;
        }
        documents.push_back(std::make_shared<const Resolution>(std::move(resolution).value()));
        session.tell_notices(*documents.back());
    }
    if (documents.size() < least) return last;
    return documents;
}

// The earlier text of each document, by its language; null where there is none.
Result<Concord::Documents> Concord::earlier_of(const Documents& documents, const Documents& against) const {
    Documents earlier(documents.size());
    for (const auto& text : against) {
        const std::string& language = text->metadata.language;
        const auto of = std::find_if(documents.begin(), documents.end(),
                                     [&](const auto& document) { return document->metadata.language == language; });
        const std::string& file = text->metadata.file;
        if (of == documents.end()) {
            return Error{ErrorCode::usage, file, 0,
                         fmt::format("is in {}, in which there is no later text",
                                     language.empty() ? "an unknown language" : language)};
        }
        auto& place = earlier[static_cast<std::size_t>(of - documents.begin())];
        if (place != nullptr) {
            return Error{ErrorCode::usage, file, 0, fmt::format("is the second earlier text in {}", language)};
        }
        place = text;
    }
    return earlier;
}

int Concord::run(Session& session) {
    const std::vector<std::string>& files = options_.files;
    Result<Documents> documents =
        is_symbol_alone(files) ? load_languages(session, files.front(), all_languages(), 2) : load(session, files);
    if (!documents) return session.fail(documents.error());
    Concordance concordance = clausediff::concord(documents.value());
    if (!options_.against.empty()) {
        const Result<Documents> against = load_earlier(session, documents.value());
        if (!against) return session.fail(against.error());
        const Result<Documents> earlier = earlier_of(documents.value(), against.value());
        if (!earlier) return session.fail(earlier.error());
        concord_changes(concordance, earlier.value());
    }
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

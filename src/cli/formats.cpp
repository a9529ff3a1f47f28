#include "cli/formats.hpp"

#include "cli/words.hpp"

#include <utility>

namespace clausediff::cli {
namespace {

std::string text(const Comparison& comparison, const Options&, const TextOptions& options, std::string&) {
    return render_text(comparison, options);
}

std::string json(const Comparison& comparison, const Options& options, const TextOptions&, std::string&) {
    return render_json(comparison, {options.filter, options.stat, options.evidence});
}

void json_pieces(const Comparison& comparison, const Options& options, const Sink& sink) {
    write_json(comparison, sink, {options.filter, options.stat, options.evidence});
}

std::string html(const Comparison& comparison, const Options& options, const TextOptions&, std::string&) {
    return render_html(comparison,
                       {options.filter, options.title, options.fragment, options.all, options.stat, options.evidence});
}

std::string docx(const Comparison& comparison, const Options& options, const TextOptions&, std::string& note) {
    DocxOptions docx_options;
    docx_options.author = options.author;
    docx_options.time = options.time;
    docx_options.comments = !options.no_comments;
    DocxResult document = render_docx(comparison, docx_options);
    if (!document.why_new.empty()) {
        note = options.before + ": the redline is a new document, not an edit of this one: " + document.why_new;
    }
    std::string not_shown;
    for (const std::string& text : document.not_shown) not_shown += (not_shown.empty() ? "" : "; ") + text;
    if (!not_shown.empty()) note = options.before + ": not in the redline: " + not_shown;
    if (!differs(comparison)) note += (note.empty() ? "" : "; ") + std::string("the texts are the same");
    return std::move(document.bytes);
}

std::string outline_json(const Resolution& resolution, const OutlineOptions&) {
    return render_outline_json(resolution);
}

std::string findings_json(const CheckReport& report, const FindingsOptions&) {
    return render_findings_json(report);
}

std::string findings_sarif(const CheckReport& report, const FindingsOptions&) {
    return render_findings_sarif(report);
}

bool does(const Format& format, Command command) {
    switch (command) {
        case Command::compare:
            return format.comparison != nullptr;
        case Command::outline:
            return format.outline != nullptr;
        case Command::check:
            break;
    }
    return format.findings != nullptr;
}

}  // namespace

const std::vector<Format>& formats() {
    static const std::vector<Format> table = {
        {"text", text, render_outline_text, render_findings_text},
        {"json", json, outline_json, findings_json, false, json_pieces},
        {"html", html, nullptr, nullptr},
        {"docx", docx, nullptr, nullptr, true},
        {"sarif", nullptr, nullptr, findings_sarif},
    };
    return table;
}

const Format* find_format(const std::string& name, Command command) {
    for (const Format& format : formats()) {
        if (name == format.name && does(format, command)) return &format;
    }
    return nullptr;
}

std::string format_names(Command command) {
    std::vector<std::string> names;
    for (const Format& format : formats()) {
        if (does(format, command)) names.emplace_back(format.name);
    }
    return listed(names, "or");
}

}  // namespace clausediff::cli

#include "cli/formats.hpp"

#include "cli/words.hpp"

namespace clausediff::cli {
namespace {

std::string text(const Comparison& comparison, const Options&, const TextOptions& options) {
    return render_text(comparison, options);
}

std::string json(const Comparison& comparison, const Options& options, const TextOptions&) {
    return render_json(comparison, {options.filter, options.stat, options.evidence});
}

std::string html(const Comparison& comparison, const Options& options, const TextOptions&) {
    return render_html(comparison,
                       {options.filter, options.title, options.fragment, options.all, options.stat, options.evidence});
}

std::string docx(const Comparison& comparison, const Options& options, const TextOptions&) {
    return render_docx(comparison, {options.author, options.time, !options.no_comments});
}

std::string outline_json(const Resolution& resolution, const TextOptions&) {
    return render_outline_json(resolution);
}

bool does(const Format& format, Command command) {
    return command == Command::compare ? format.comparison != nullptr : format.outline != nullptr;
}

}  // namespace

const std::vector<Format>& formats() {
    static const std::vector<Format> table = {
        {"text", text, render_outline_text},
        {"json", json, outline_json},
        {"html", html, nullptr},
        {"docx", docx, nullptr, true},
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

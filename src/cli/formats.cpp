#include "cli/formats.hpp"

#include "cli/option_values.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace clausediff::cli {
namespace {

bool has(const std::vector<std::string>& options, const std::string& option) {
    return std::find(options.begin(), options.end(), option) != options.end();
}

}  // namespace

std::string format_names(const std::vector<Format>& formats) {
    std::vector<std::string> names;
    for (const Format& format : formats) names.push_back(format.name);
    return listed(names, "or");
}

void settle_format(const CLI::App& app, const std::vector<Format>& formats, const std::string& name) {
    const Format& chosen = *find_format(formats, name);
    for (const Format& format : formats) {
        for (const std::string& option : format.own) {
            if (has(chosen.own, option) || !is_given(app, option)) continue;
            refuse(fmt::format("{} goes with --format {} only", option, format.name));
        }
    }
    for (const std::string& option : chosen.refused) {
        if (!is_given(app, option)) continue;
        refuse(fmt::format("{} does not go with --format {}, {}", option, chosen.name, chosen.why));
    }
}

}  // namespace clausediff::cli

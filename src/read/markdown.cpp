#include "base/ascii.hpp"
#include "read/typed_marks.hpp"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace clausediff::detail {
namespace {

constexpr std::size_t kFewest = 2;        // marks that make a text Markdown
constexpr std::size_t kLongestRun = 3;    // "***": emphasis and strong emphasis
constexpr std::size_t kDeepestTitle = 6;  // "######"
constexpr std::string_view kEscaped = "\\`*_{}[]()#+-.!>";

bool has_any(std::string_view text, std::initializer_list<char> marks) {
    return std::any_of(marks.begin(), marks.end(),
                       [text](char mark) { return text.find(mark) != std::string_view::npos; });
}

bool is_space_or_end(std::string_view line, std::size_t at) {
    return at >= line.size() || is_space(line[at]);
}

// May a pair open after this character, and close before it?
bool stands_before(char c) {
    return is_space(c) || std::string_view("([\"'*_").find(c) != std::string_view::npos;
}

bool stands_after(char c) {
    return is_space(c) || std::string_view(".,;:!?)]\"'*_-").find(c) != std::string_view::npos;
}

// A run of "*" or "_".
struct Run {
    std::size_t at = 0;
    std::size_t size = 0;
    char mark = '*';
};

Run run_at(std::string_view line, std::size_t at) {
    std::size_t end = at;
    while (end < line.size() && line[end] == line[at]) ++end;
    return {at, end - at, line[at]};
}

bool opens(std::string_view line, const Run& run) {
    const std::size_t after = run.at + run.size;
    return run.size <= kLongestRun && (run.at == 0 || stands_before(line[run.at - 1])) && !is_space_or_end(line, after);
}

bool closes(std::string_view line, const Run& run) {
    const std::size_t after = run.at + run.size;
    return run.at > 0 && !is_space(line[run.at - 1]) && (after == line.size() || stands_after(line[after]));
}

// A word, or a paragraph's number: "*2436150*" is a bar code.
bool has_word(std::string_view text) {
    constexpr std::size_t kLongestNumber = 5;  // with the mark before it
    return text.size() <= kLongestNumber || std::any_of(text.begin(), text.end(), [](char c) {
               return is_letter(c) || (static_cast<unsigned char>(c) & 0x80) != 0;
           });
}

// The runs of `line` that belong together two by two, in ascending order.
std::vector<Run> pairs_of(std::string_view line) {
    std::vector<Run> open, paired;
    if (!has_any(line, {'*', '_'})) return paired;  // as most lines of most texts
    for (std::size_t at = line.find_first_of("*_\\"); at < line.size(); at = line.find_first_of("*_\\", at)) {
        if (line[at] == '\\') {
            at += 2;
            continue;
        }
        const Run run = run_at(line, at);
        at += run.size;
        const bool matches = !open.empty() && open.back().mark == run.mark && open.back().size == run.size;
        const std::string_view inner =
            matches ? line.substr(open.back().at, run.at - open.back().at) : std::string_view();
        if (matches && has_word(inner) && closes(line, run)) {
            paired.push_back(open.back());
            paired.push_back(run);
            open.pop_back();
        } else if (opens(line, run)) {
            if (open.size() == kLongestRun) open.erase(open.begin());
            open.push_back(run);
        }
    }
    std::sort(paired.begin(), paired.end(), [](const Run& a, const Run& b) { return a.at < b.at; });
    return paired;
}

// Bytes of "## " before a title, 0 if it has none.
std::size_t title_mark(std::string_view line) {
    const std::size_t signs = std::min(line.find_first_not_of('#'), line.size());
    if (signs == 0 || signs > kDeepestTitle || signs == line.size() || line[signs] != ' ') return 0;
    return std::min(line.find_first_not_of(' ', signs), line.size());
}

// A link, "[lamps](https://example.org/lamps(2036))", at an opening bracket of a line.
struct Link {
    std::size_t text_end = 0;  // of what it shows
    std::size_t end = 0;       // 0 if there is none
};

Link link_at(std::string_view line, std::size_t at) {
    constexpr std::size_t kLongest = 1000;  // bytes, of its text and of its address
    if (line[at] != '[') return {};
    const std::size_t middle = line.substr(0, at + kLongest).find(']', at);
    if (middle == std::string_view::npos || !line.substr(middle).starts_with("](")) return {};
    const std::string_view address = line.substr(middle + 2, kLongest);
    if (address.substr(0, address.find_first_of(" )")).find("://") == std::string_view::npos) return {};
    int depth = 1;
    for (std::size_t i = 0; i < address.size() && address[i] != ' '; ++i) {
        depth += address[i] == '(' ? 1 : address[i] == ')' ? -1 : 0;
        if (depth == 0) return {middle, middle + 2 + i + 1};
    }
    return {};
}

// What links show stays, and is counted.
std::size_t take_links(std::string_view line, std::string& out) {
    std::size_t links = 0, done = 0;
    if (line.find("](") == std::string_view::npos) return 0;  // as in most lines
    for (std::size_t at = line.find('['); at != std::string_view::npos; at = line.find('[', std::max(at + 1, done))) {
        const Link link = link_at(line, at);
        if (link.end == 0) continue;
        const std::size_t image = at > done && line[at - 1] == '!' ? 1 : 0;  // "![lamps](...)"
        out += line.substr(done, at - image - done);
        out += line.substr(at + 1, link.text_end - at - 1);
        done = link.end;
        ++links;
    }
    out += line.substr(done);
    return links;
}

std::size_t count_links(std::string_view line) {
    std::string scratch;
    return take_links(line, scratch);
}

bool is_markdown(std::string_view text) {
    std::size_t pairs = 0, titles = 0;
    for_each_line(text, [&](std::string_view line) {
        pairs += pairs_of(line).size() / 2 + count_links(line);
        titles += title_mark(line) > 0 ? 1U : 0U;
    });
    return pairs + titles >= kFewest;
}

// Without the pairs, and without backslashes before signs.
void append_plain(std::string& out, std::string_view line) {
    const std::vector<Run> pairs = pairs_of(line);
    auto next = pairs.begin();
    for (std::size_t at = 0; at < line.size();) {
        if (next != pairs.end() && at == next->at) {
            at += (next++)->size;
            continue;
        }
        const bool escape =
            line[at] == '\\' && at + 1 < line.size() && kEscaped.find(line[at + 1]) != std::string_view::npos;
        if (escape) ++at;
        out += line[at++];
    }
}

void append_line(std::string& out, std::string_view line) {
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    out += line.substr(0, indent);
    line.remove_prefix(indent);
    while (line.starts_with("> ")) line.remove_prefix(2);
    line.remove_prefix(title_mark(line));
    const bool bullet = line.starts_with("* ") || line.starts_with("- ") || line.starts_with("+ ");
    if (bullet) {
        out += "\xE2\x80\xA2 ";
        line.remove_prefix(2);
    }
    std::string shown;
    append_plain(out, take_links(line, shown) > 0 ? std::string_view(shown) : line);
}

}  // namespace

std::optional<std::string> without_markdown(std::string_view text) {
    const bool may_have_marks = has_any(text, {'*', '_', '#'}) || text.find("](") != std::string_view::npos;
    if (!may_have_marks || !is_markdown(text)) return std::nullopt;
    std::string out;
    out.reserve(text.size());
    for_each_line(text, [&](std::string_view line) {
        append_line(out, line);
        out += '\n';
    });
    out.pop_back();
    return out;
}

}  // namespace clausediff::detail

#include "read/furniture.hpp"

#include "base/ascii.hpp"
#include "read/lines.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

namespace clausediff::detail {
namespace {

// What the first page says beside the bar code, in the official languages.
constexpr std::string_view kImprints[] = {
    "Please recycle", "Merci de recycler",         "Se ruega reciclar", "Просьба отправить на вторичную переработку",
    "请回收",         "الرجاء إعادة استعمال الورق"};

constexpr std::size_t kLongestNumbers = 200;  // bytes of a line of page and job numbers, with the gap between them

// "24-21657", the number under which a document was processed.
bool is_job_number(std::string_view word) {
    while (word.ends_with('*')) word.remove_suffix(1);  // of a document that was issued again
    const std::size_t dash = word.find('-');
    return dash == 2 && word.size() >= 7 && word.size() <= 9 && all_digits(word.substr(0, dash)) &&
           all_digits(word.substr(dash + 1));
}

// "2/8", "-39-"
bool is_page_of_pages(std::string_view word) {
    if (word.starts_with('-'))
        return word.size() <= 5 && word.ends_with('-') && all_digits(word.substr(1, word.size() - 2));
    const std::size_t slash = word.find('/');
    if (slash == std::string_view::npos || slash > 3 || word.size() - slash > 4) return false;
    const std::string_view page = word.substr(0, slash);
    const std::string_view pages = word.substr(slash + 1);
    // There is no page 15 of 5: "15/5" is a resolution.
    return all_digits(page) && all_digits(pages) &&
           (page.size() < pages.size() || (page.size() == pages.size() && page <= pages));
}

// The address that a browser prints before the page's number.
bool is_address(std::string_view word) {
    const std::size_t scheme = word.find("://");
    return scheme != std::string_view::npos && scheme > 0 &&
           std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(scheme),
                       [](char c) { return c >= 'a' && c <= 'z'; });
}

// "*2421657*"
bool is_bar_code(std::string_view word) {
    return word.size() >= 7 && word.front() == '*' && word.find('*', 1) != std::string_view::npos &&
           all_digits(word.substr(1, word.find('*', 1) - 1));
}

// The date of processing after a job number: "24-21657 (E) 191124".
bool is_processing_date(std::string_view word) {
    return word.size() == 6 && all_digits(word);
}

bool is_language_mark(std::string_view word) {
    return word.size() == 3 && word.front() == '(' && word.back() == ')';
}

// "<<ODS JOB NO>>N3612345E<<ODS JOB NO>>"
bool is_ods_mark(std::string_view line) {
    const bool marked = line.starts_with("[DU1]");
    if (marked) line.remove_prefix(5);
    return (marked && line.empty()) || (line.starts_with("<<ODS") && line.ends_with(">>"));
}

enum class Numbers { no, none, yes };

// Has the line page and job numbers, no words at all, or other words? A page has one number: a second one is text.
Numbers numbers_of(std::string_view line) {
    std::size_t pages = 0;
    Numbers found = Numbers::none;
    for (const std::string_view word : words_of(line)) {
        const bool page = is_page_of_pages(word);
        if ((page && ++pages == 1) || is_job_number(word) || is_bar_code(word)) {
            found = Numbers::yes;
        } else if (page || (!is_language_mark(word) && !is_processing_date(word) && !is_address(word))) {
            return Numbers::no;
        }
    }
    return found;
}

}  // namespace

bool is_rule(std::string_view line) {
    for (const std::string_view dash : {"\xE2\x80\x93", "\xE2\x80\x94"}) {
        if (!line.starts_with(dash) || line.size() < 3 * dash.size()) continue;
        std::size_t size = 0;
        while (line.substr(size).starts_with(dash)) size += dash.size();
        return size == line.size();
    }
    return line.size() >= 3 &&
           std::all_of(line.begin(), line.end(), [](char c) { return c == '_' || c == '-' || c == '=' || c == '*'; });
}

bool is_symbol(std::string_view word) {
    const std::size_t slash = word.find('/');
    if (slash == 0 || slash > 4 || slash == std::string_view::npos) return false;
    const std::string_view body = word.substr(0, slash);
    return std::all_of(body.begin(), body.end(), is_upper) && std::any_of(word.begin(), word.end(), is_digit) &&
           std::string_view(",;:.").find(word.back()) == std::string_view::npos;
}

bool is_page_mark(std::string_view line) {
    return line.starts_with("<!-- Page") && line.ends_with("-->");
}

Reason furniture_reason(std::string_view line) {
    if (is_rule(line)) return Reason::rule;
    if (is_ods_mark(line)) return Reason::ods_mark;
    if (is_page_mark(line)) return Reason::page_mark;
    if (line.size() > kLongestNumbers) return Reason::none;
    for (const std::string_view imprint : kImprints) {
        const std::size_t at = line.find(imprint);
        if (at == std::string_view::npos) continue;
        // The bar code and the job number may stand beside it; a clause that says so is none.
        const bool alone = numbers_of(line.substr(0, at)) != Numbers::no &&
                           numbers_of(line.substr(at + imprint.size())) != Numbers::no;
        return alone ? Reason::imprint : Reason::none;
    }
    return numbers_of(line) == Numbers::yes ? Reason::page_or_job_number : Reason::none;
}

}  // namespace clausediff::detail

// The lines that close a resolution: the meeting, the date, how it was adopted.
#pragma once

#include "normalise/item.hpp"
#include "normalise/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail {

class ClosingLines {
public:
    explicit ClosingLines(const Language& language) : language_(language) {}

    // The line of the meeting opens them, or a date alone where no meeting is named. Laid-out texts run meeting and
    // date together: each is a line of its own.
    std::vector<std::string> open(std::string_view meeting_line);

    // Is the next paragraph one of them: a date, or "[Adopted without a vote.]"? The first that is none ends them.
    bool take(std::string_view text);

    [[nodiscard]] const std::string& meeting() const { return meeting_; }  // the first, "102nd plenary meeting"
    [[nodiscard]] const std::string& date() const { return date_; }        // the first, ISO 8601; "" if none so far

private:
    bool goes_on(std::string_view text);
    void note_date(std::string_view line);

    const Language& language_;
    std::string meeting_;
    std::string date_;
    bool open_ = false;
    bool in_vote_ = false;  // inside the bracket of a recorded vote
};

}  // namespace clausediff::detail

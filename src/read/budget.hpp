// What reading one file may still cost. Readers charge it with what they put out and with the steps that this takes,
// while they work: a small file may ask for a large text, so its own size and what is unpacked of it say little.
#pragma once

#include <clausediff/source.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace clausediff::detail {

// One for each file that is read. The first limit that is passed stays the answer: from then on every charge is
// refused, so that a reader may look at exhausted() where it is easiest to stop. Recursion may follow enter(), whose
// limit is the caller's and not the file's.
class Budget {
public:
    // `limits` and `path`, which messages name, must outlive the budget.
    Budget(const ReadLimits& limits, const std::string& path) : limits_(limits), path_(path) {}

    // Each returns whether what it asks for may still be had.
    bool take_paragraph();                      // a paragraph of any role, before it is put out
    bool take_text(std::size_t bytes);          // text that is put out, and what is copied to get it
    bool take_elements(std::size_t count = 1);  // elements of markup, words of a page
    bool take_steps(std::size_t count);  // other work whose amount the file decides, such as a look through a list
    bool enter();                        // into an element; balanced by leave() also where it is refused
    void leave() { --depth_; }

    [[nodiscard]] bool exhausted() const { return error_.has_value(); }
    // Which limit was passed, code too_large. REQUIRES: exhausted().
    [[nodiscard]] const Error& error() const { return *error_; }

private:
    bool take(std::size_t& taken, std::size_t count, std::size_t limit, const char* what);
    bool refuse(std::string message);

    const ReadLimits& limits_;
    const std::string& path_;
    std::size_t paragraphs_ = 0, text_ = 0, elements_ = 0, steps_ = 0, depth_ = 0;
    std::optional<Error> error_;
};

// The depth of an element for the time of a scope.
class Entered {
public:
    explicit Entered(Budget& budget) : budget_(budget), allowed_(budget.enter()) {}
    ~Entered() { budget_.leave(); }
    Entered(const Entered&) = delete;
    Entered& operator=(const Entered&) = delete;

    [[nodiscard]] bool allowed() const { return allowed_; }

private:
    Budget& budget_;
    bool allowed_;
};

}  // namespace clausediff::detail

// Errors are values: no function of the library prints, exits or lets an exception of a third party out.
#pragma once

#include <clausediff/export.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <variant>

namespace clausediff CLAUSEDIFF_API {

enum class ErrorCode {
    not_found,     // the path names nothing
    not_a_file,    // a directory, a socket, ...
    unreadable,    // no permission, or reading failed
    empty,         // nothing but white space
    binary,        // not a text, or a format that this build does not read
    bad_encoding,  // bytes that are no character of the encoding that the file is in
    too_large,     // a documented limit is passed
    no_clauses,    // a text, but nothing in it looks like a resolution
    amendment,     // an amendment to a draft, where the text of a resolution is needed
    unwritable,    // the output cannot be written
    usage,         // wrong options
};

// What went wrong, where, and what to do about it.
struct Error {
    ErrorCode code = ErrorCode::unreadable;
    std::string path;      // the file as the user named it; "-" is standard input; empty if no file is concerned
    std::size_t line = 0;  // 1-based line in the file, 0 if no line is to blame
    std::string message;   // one line, lower case, no final period, says what to do where there is something to do
};

// "PATH:LINE: MESSAGE", leaving out what is unknown. One line, without a newline.
[[nodiscard]] std::string describe(const Error& error);

// A value or the reason why there is none. value() requires ok(), error() requires !ok().
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-constructor): return value;
    Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor): return Error{...};

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(state_); }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return std::get<T>(state_); }
    [[nodiscard]] T& value() & { return std::get<T>(state_); }
    [[nodiscard]] T&& value() && { return std::get<T>(std::move(state_)); }
    [[nodiscard]] const Error& error() const { return std::get<Error>(state_); }

private:
    std::variant<T, Error> state_;
};

}  // namespace clausediff

// JSON objects one after the other, as they come.
#include <clausediff/database.hpp>

#include "index/outline_reading.hpp"

#include <fmt/format.h>

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace clausediff {
namespace {

constexpr std::size_t kLongest = 256U << 20;  // bytes of one object

// What RapidJSON calls a stream: the bytes of a file, counted.
class Bytes {
public:
    using Ch = char;

    explicit Bytes(int descriptor) : descriptor_(descriptor) { fill(); }

    [[nodiscard]] char Peek() const { return at_ < size_ && left_ > 0 ? buffer_[at_] : '\0'; }
    char Take() {
        const char c = Peek();
        if (c == '\0') return c;
        if (c == '\n') ++line_;
        --left_;
        if (++at_ == size_) fill();
        return c;
    }
    [[nodiscard]] std::size_t Tell() const { return kLongest - left_; }

    // Only of a stream that is written to.
    char* PutBegin() { return nullptr; }
    void Put(char) {}
    void Flush() {}
    std::size_t PutEnd(char*) { return 0; }

    // Goes to the next object; false at the end.
    bool start_object() {
        left_ = kLongest;
        while (Peek() == ' ' || Peek() == '\n' || Peek() == '\r' || Peek() == '\t') {
            Take();
            left_ = kLongest;
        }
        return at_ < size_;
    }
    [[nodiscard]] bool is_too_long() const { return left_ == 0; }
    [[nodiscard]] std::size_t line() const { return line_; }
    [[nodiscard]] int failed() const { return failed_; }

private:
    void fill() {
        at_ = size_ = 0;
        ssize_t got = 0;
        do {
            got = ::read(descriptor_, buffer_.data(), buffer_.size());
        } while (got < 0 && errno == EINTR);
        if (got < 0) failed_ = errno;
        if (got > 0) size_ = static_cast<std::size_t>(got);
    }

    int descriptor_;
    std::array<char, 1U << 16> buffer_{};
    std::size_t at_ = 0, size_ = 0;
    std::size_t left_ = kLongest;
    std::size_t line_ = 1;
    int failed_ = 0;
};

}  // namespace

struct OutlineSource::State {
    Bytes bytes;
    std::string name;
    bool over = false;
};

OutlineSource::OutlineSource(int descriptor, std::string name)
    : state_(new State{Bytes(descriptor), std::move(name)}) {}

OutlineSource::~OutlineSource() = default;

std::optional<Result<Reading>> OutlineSource::next() {
    State& state = *state_;
    if (state.over) return std::nullopt;
    const bool more = state.bytes.start_object();
    const std::size_t line = state.bytes.line();
    const auto fail = [&state, line](ErrorCode code, const std::string& why) {
        state.over = true;
        return Error{code, state.name, line, why};
    };
    const auto unreadable = [&state, &fail] {
        return fail(ErrorCode::unreadable, fmt::format("cannot be read: {}", std::strerror(state.bytes.failed())));
    };
    if (!more && state.bytes.failed() != 0) return unreadable();
    if (!more) {
        state.over = true;
        return std::nullopt;
    }
    rapidjson::Document object;
    object.ParseStream<rapidjson::kParseStopWhenDoneFlag | rapidjson::kParseIterativeFlag |
                       rapidjson::kParseValidateEncodingFlag>(state.bytes);
    if (state.bytes.failed() != 0) return unreadable();
    if (object.HasParseError()) {
        if (state.bytes.is_too_long()) return fail(ErrorCode::too_large, "an object of more than 256 MiB");
        return fail(ErrorCode::unreadable,
                    fmt::format("is no JSON ({}); pass what \"clausediff outline --format jsonl\" prints",
                                rapidjson::GetParseError_En(object.GetParseError())));
    }
    std::string problem;
    std::optional<Reading> reading = detail::index::reading_of_outline(object, problem);
    if (!reading) return fail(ErrorCode::unreadable, problem);
    return std::move(*reading);
}

}  // namespace clausediff

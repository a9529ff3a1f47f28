// JSON, written as it comes: members in the order of the calls, two spaces of indentation, text as UTF-8.
#pragma once

#include <clausediff/render.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::render {

// REQUIRES: calls nest as JSON does, and inside an object each value is preceded by its key.
class JsonWriter {
public:
    // Collects the document for finish().
    JsonWriter() = default;
    void reserve(std::size_t bytes) { out_.reserve(bytes); }
    // Hands it on piece by piece. `sink` must outlive this object.
    explicit JsonWriter(const Sink& sink) : sink_(&sink) { out_.reserve(kPiece + kPiece / 4); }

    // A compact object or array, and all that it holds, stands on one line.
    JsonWriter& begin_object(bool compact = false) { return begin('{', '}', compact); }
    JsonWriter& begin_array(bool compact = false) { return begin('[', ']', compact); }
    JsonWriter& end();  // of the innermost object or array

    JsonWriter& key(std::string_view name);  // REQUIRES: a name that needs no escapes, as those of the schemas

    JsonWriter& text(std::string_view value);          // bytes that are no UTF-8 become U+FFFD
    JsonWriter& text_or_null(std::string_view value);  // "" is null
    JsonWriter& integer(long long value);
    JsonWriter& size(std::size_t value);
    JsonWriter& share(double value);  // rounded to four decimals; null if not finite
    JsonWriter& boolean(bool value);
    JsonWriter& null();

    // Ends the document with a newline, and returns what no sink has had.
    [[nodiscard]] std::string finish() &&;

private:
    struct Level {
        char close = '}';
        bool compact = false;
        bool empty = true;
    };

    JsonWriter& begin(char open, char close, bool compact);
    static constexpr std::size_t kPiece = 1U << 16;  // bytes, about

    void before_value();
    void next_item();
    void new_line();
    void quoted(std::string_view value);
    void hand_on();

    const Sink* sink_ = nullptr;
    std::string out_;
    std::vector<Level> levels_;
    bool after_key_ = false;
};

}  // namespace clausediff::render

// JSON, written as it comes: members in the order of the calls, two spaces of indentation, text as UTF-8. RapidJSON
// does the work; this is what the reports need of it.
#pragma once

#include <clausediff/render.hpp>

#ifdef __SSE2__
#define RAPIDJSON_SSE2  // it searches text for what must be escaped by 16 bytes
#endif
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::render {

// REQUIRES: calls nest as JSON does, and inside an object each value is preceded by its key.
class JsonWriter {
public:
    // Collects the document for finish().
    JsonWriter();
    // Passes it on piece by piece. `sink` must outlive this object.
    explicit JsonWriter(const Sink& sink);
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    // A compact object or array, and all that it holds, stands on one line.
    JsonWriter& begin_object(bool compact = false);
    JsonWriter& begin_array(bool compact = false);
    JsonWriter& end();  // of the innermost object or array

    JsonWriter& key(std::string_view name);

    JsonWriter& text(std::string_view value);          // bytes that are no UTF-8 become U+FFFD
    JsonWriter& text_or_null(std::string_view value);  // "" is null
    JsonWriter& integer(long long value);
    JsonWriter& size(std::size_t value);
    JsonWriter& share(double value);  // rounded to four decimals; null if not finite
    JsonWriter& boolean(bool value);
    JsonWriter& null();

    // Ends the document with a newline, and returns what no sink has had.
    [[nodiscard]] std::string finish();

private:
    template <typename Call>
    JsonWriter& write(Call call);
    JsonWriter& begin(bool object, bool compact);
    void escaped_text(std::string_view value);
    void hand_on();

    const Sink* sink_ = nullptr;
    rapidjson::StringBuffer out_;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> lines_;
    rapidjson::Writer<rapidjson::StringBuffer> compact_;  // of what stands on one line; it writes to the same buffer
    std::vector<bool> is_object_;                         // of each open level
    std::size_t compact_levels_ = 0;                      // the innermost so many of them are compact
};

}  // namespace clausediff::detail::render

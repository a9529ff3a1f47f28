#include "render/json_writer.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace clausediff::detail::render {

namespace {

constexpr std::size_t kPiece = 1U << 16;  // bytes

// DEL and the C1 controls may stand in JSON, but whoever prints the file does not want them.
bool has_unwanted_controls(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool c1 = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (byte == 0x7F || c1) return true;
    }
    return false;
}

// U+001A to U+001F, which RapidJSON 1.1 does not see where it takes 16 bytes at once.
bool is_unseen(char c) {
    return c >= 0x1A && c <= 0x1F;
}

// Does RapidJSON write the text as it should be?
bool is_plain(std::string_view text) {
    unsigned char least = 0xFF;
    unsigned char most = 0;
    for (const char c : text) {
        least = std::min(least, static_cast<unsigned char>(c));
        most = std::max(most, static_cast<unsigned char>(c));
    }
    if (least >= 0x20 && most < 0x7F) return true;  // printable ASCII, as most texts
    return std::none_of(text.begin(), text.end(), is_unseen) && is_utf8(text) && !has_unwanted_controls(text);
}

}  // namespace

JsonWriter::JsonWriter() : lines_(out_), compact_(out_) {
    lines_.SetIndent(' ', 2);
}

JsonWriter::JsonWriter(const Sink& sink) : JsonWriter() {
    sink_ = &sink;
}

void JsonWriter::hand_on() {
    (*sink_)({out_.GetString(), out_.GetSize()});
    out_.Clear();
}

// Calls the writer that is at work.
template <typename Call>
JsonWriter& JsonWriter::write(Call call) {
    compact_levels_ > 0 ? call(compact_) : call(lines_);
    return *this;
}

JsonWriter& JsonWriter::begin(bool object, bool compact) {
    is_object_.push_back(object);
    if (compact && compact_levels_ == 0) {
        // To the writer of lines all of it is one value, which others write: it gives the place and the comma.
        lines_.RawValue("", 0, object ? rapidjson::kObjectType : rapidjson::kArrayType);
        compact_.Reset(out_);
    }
    if (compact || compact_levels_ > 0) ++compact_levels_;
    return write([&](auto& to) { object ? to.StartObject() : to.StartArray(); });
}

JsonWriter& JsonWriter::begin_object(bool compact) {
    return begin(true, compact);
}

JsonWriter& JsonWriter::begin_array(bool compact) {
    return begin(false, compact);
}

JsonWriter& JsonWriter::end() {
    const bool object = is_object_.back();
    is_object_.pop_back();
    write([&](auto& to) { object ? to.EndObject() : to.EndArray(); });
    if (compact_levels_ > 0) --compact_levels_;
    if (sink_ != nullptr && out_.GetSize() >= kPiece) hand_on();
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    return write([&](auto& to) { to.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); });
}

JsonWriter& JsonWriter::text(std::string_view value) {
    if (!is_plain(value)) {
        escaped_text(is_utf8(value) ? std::string(value) : valid_utf8(value));
        return *this;
    }
    return write([&](auto& to) { to.String(value.data(), static_cast<rapidjson::SizeType>(value.size())); });
}

// With all that is not ASCII as escapes, and DEL, which RapidJSON takes for a letter.
void JsonWriter::escaped_text(std::string_view value) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer, rapidjson::UTF8<>, rapidjson::ASCII<>> ascii(buffer);
    ascii.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    std::string text(buffer.GetString(), buffer.GetSize());
    for (std::size_t at = 0; (at = text.find('\x7F', at)) != std::string::npos;) text.replace(at, 1, "\\u007F");
    write([&](auto& to) { to.RawValue(text.data(), text.size(), rapidjson::kStringType); });
}

JsonWriter& JsonWriter::text_or_null(std::string_view value) {
    return value.empty() ? null() : text(value);
}

JsonWriter& JsonWriter::integer(long long value) {
    return write([&](auto& to) { to.Int64(value); });
}

JsonWriter& JsonWriter::size(std::size_t value) {
    return write([&](auto& to) { to.Uint64(value); });
}

JsonWriter& JsonWriter::share(double value) {
    constexpr double kSteps = 10'000;
    if (!std::isfinite(value)) return null();
    return write([&](auto& to) { to.Double(std::round(value * kSteps) / kSteps); });
}

JsonWriter& JsonWriter::boolean(bool value) {
    return write([&](auto& to) { to.Bool(value); });
}

JsonWriter& JsonWriter::null() {
    return write([](auto& to) { to.Null(); });
}

std::string JsonWriter::finish() {
    out_.Put('\n');
    if (sink_ != nullptr) hand_on();
    return {out_.GetString(), out_.GetSize()};
}

}  // namespace clausediff::detail::render

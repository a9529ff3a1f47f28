#include "render/json_writer.hpp"

#include "base/bytes.hpp"
#include "base/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace clausediff::render {
namespace {

// Does a byte not stand for itself? Printable ASCII does, but for the quote and the backslash.
constexpr auto needs_look = [](unsigned char byte) {
    return (static_cast<unsigned char>(byte - 0x20) >= 0x7F - 0x20) | (byte == '"') | (byte == '\\');
};

}  // namespace

JsonWriter& JsonWriter::begin(char open, char close, bool compact) {
    before_value();
    out_ += open;
    levels_.push_back({close, compact || (!levels_.empty() && levels_.back().compact), true});
    return *this;
}

JsonWriter& JsonWriter::end() {
    const Level level = levels_.back();
    levels_.pop_back();
    if (!level.empty && !level.compact) new_line();
    out_ += level.close;
    if (sink_ != nullptr && out_.size() >= kPiece) hand_on();
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    next_item();
    const std::size_t start = out_.size();
    out_.resize(start + name.size() + 4);
    char* at = out_.data() + start;
    *at++ = '"';
    at = std::copy(name.begin(), name.end(), at);
    std::copy_n("\": ", 3, at);
    after_key_ = true;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
    before_value();
    quoted(value);
    return *this;
}

JsonWriter& JsonWriter::text_or_null(std::string_view value) {
    return value.empty() ? null() : text(value);
}

JsonWriter& JsonWriter::integer(long long value) {
    before_value();
    fmt::format_to(std::back_inserter(out_), "{}", value);
    return *this;
}

JsonWriter& JsonWriter::size(std::size_t value) {
    return integer(static_cast<long long>(value));
}

JsonWriter& JsonWriter::share(double value) {
    if (!std::isfinite(value)) return null();
    before_value();
    fmt::format_to(std::back_inserter(out_), "{:.4f}", value);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
    before_value();
    out_ += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null() {
    before_value();
    out_ += "null";
    return *this;
}

std::string JsonWriter::finish() && {
    out_ += '\n';
    if (sink_ != nullptr) hand_on();
    return std::move(out_);
}

void JsonWriter::hand_on() {
    (*sink_)(out_);
    out_.clear();
}

void JsonWriter::before_value() {
    if (after_key_) {
        after_key_ = false;
    } else {
        next_item();
    }
}

void JsonWriter::next_item() {
    if (levels_.empty()) return;
    Level& level = levels_.back();
    if (!level.empty) out_ += level.compact ? ", " : ",";
    level.empty = false;
    if (!level.compact) new_line();
}

void JsonWriter::new_line() {
    constexpr std::string_view kLine = "\n                                ";
    const std::size_t indent = 2 * levels_.size();
    const std::size_t most = std::min(indent, kLine.size() - 1);
    out_ += kLine.substr(0, 1 + most);
    if (indent > most) out_.append(indent - most, ' ');
}

void JsonWriter::quoted(std::string_view value) {
    out_ += '"';
    for (std::size_t i = 0; i < value.size();) {
        const std::size_t start = i;
        i = find_byte(value, i, needs_look);
        if (i > start) {
            out_.append(value, start, i - start);
            continue;
        }
        const char32_t c = unicode::next(value, i);
        switch (c) {
            case '"':
                out_ += "\\\"";
                break;
            case '\\':
                out_ += "\\\\";
                break;
            case '\n':
                out_ += "\\n";
                break;
            case '\t':
                out_ += "\\t";
                break;
            case 0xFFFD:
                out_ += "\xEF\xBF\xBD";
                break;
            default:
                // DEL and the C1 controls may stand in JSON, but whoever prints the file does not want them.
                if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
                    fmt::format_to(std::back_inserter(out_), "\\u{:04x}", static_cast<unsigned>(c));
                } else {
                    out_ += value.substr(start, i - start);
                }
        }
    }
    out_ += '"';
}

}  // namespace clausediff::render

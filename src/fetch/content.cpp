#include "fetch/content.hpp"

#include "base/ascii.hpp"

namespace clausediff::detail {
namespace {

struct Magic {
    std::string_view bytes;
    const char* type;
};

using namespace std::string_view_literals;

constexpr Magic kDocuments[] = {
    {"PK\x03\x04"sv, "docx"},
    {"\xD0\xCF\x11\xE0"sv, "doc"},
    {"%PDF"sv, "pdf"},
};
constexpr Magic kOthers[] = {
    {"\xFFWPC"sv, "a WordPerfect document, which cannot be read"},
    {"\x1F\x8B"sv, "a compressed answer, which was not asked for"},
    {"<"sv, "a web page"},
    {"{"sv, "a message in JSON"},
};

}  // namespace

std::string type_of(std::string_view bytes) {
    for (const Magic& magic : kDocuments) {
        if (bytes.starts_with(magic.bytes)) return magic.type;
    }
    return {};
}

std::string what_else(std::string_view bytes) {
    while (!bytes.empty() && (is_space(bytes.front()) || bytes.starts_with("\xEF\xBB\xBF"))) {
        bytes.remove_prefix(is_space(bytes.front()) ? 1 : 3);
    }
    for (const Magic& magic : kOthers) {
        if (bytes.starts_with(magic.bytes)) return magic.type;
    }
    return "something that is neither Word nor PDF";
}

}  // namespace clausediff::detail

#include "fetch/content.hpp"

#include "base/ascii.hpp"

namespace clausediff::detail {
namespace {

struct Other {
    std::string_view magic;
    const char* words;
};

constexpr Other kOthers[] = {
    {"\xFFWPC", "a WordPerfect document, which cannot be read"},
    {"\x1F\x8B", "a compressed answer, which was not asked for"},
    {"<", "a web page"},
    {"{", "a message in JSON"},
};

}  // namespace

std::string type_of(std::string_view bytes) {
    for (const DocumentType& type : kTypes) {
        if (bytes.starts_with(type.magic)) return type.name;
    }
    return {};
}

std::string what_else(std::string_view bytes) {
    while (!bytes.empty() && (is_space(bytes.front()) || bytes.starts_with("\xEF\xBB\xBF"))) {
        bytes.remove_prefix(is_space(bytes.front()) ? 1 : 3);
    }
    for (const Other& other : kOthers) {
        if (bytes.starts_with(other.magic)) return other.words;
    }
    return "something that is neither Word nor PDF";
}

}  // namespace clausediff::detail

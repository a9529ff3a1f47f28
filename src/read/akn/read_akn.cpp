#include "read/akn/akn.hpp"

#include "base/ascii.hpp"
#include "read/akn/document.hpp"
#include "read/budget.hpp"
#include "read/xml.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace clausediff::detail::akn {
namespace {

// What follows the first `end` in `bytes`, "" if it does not occur.
std::string_view after(std::string_view bytes, std::string_view end) {
    const std::size_t at = bytes.find(end);
    return at == std::string_view::npos ? std::string_view() : bytes.substr(at + end.size());
}

// The bytes from the root element on, without declarations, comments and instructions. "" if there is none.
std::string_view from_root(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    for (;;) {
        while (!bytes.empty() && is_space(bytes.front())) bytes.remove_prefix(1);
        if (bytes.starts_with("<!--")) {
            bytes = after(bytes, "-->");
        } else if (bytes.starts_with("<?")) {
            bytes = after(bytes, "?>");
        } else if (bytes.starts_with("<!DOCTYPE")) {
            const std::string_view inside = bytes.substr(0, bytes.find('>'));
            bytes = after(bytes, inside.find('[') == std::string_view::npos ? ">" : "]>");
        } else {
            return bytes.starts_with('<') ? bytes : std::string_view();
        }
    }
}

}  // namespace

bool is_akn(std::string_view bytes) {
    std::string_view root = from_root(bytes);
    if (root.empty()) return false;
    root.remove_prefix(1);
    constexpr std::size_t kLongestName = 100;
    root = root.substr(0, std::min(root.find_first_of(" \t\r\n/>"), kLongestName));
    return local_name(root) == "akomaNtoso";
}

Result<SourceText> read_akn(std::string_view bytes, const std::string& path, const ReadOptions& options) {
    Budget budget(options.limits, path);
    const Result<std::unique_ptr<XmlPart>> xml = parse_xml(std::string(bytes), "", path, budget, XmlUse::prose);
    if (!xml) {
        if (xml.error().code != ErrorCode::binary) return xml.error();
        return Error{ErrorCode::binary, path, 0, "an Akoma Ntoso file that is no valid XML; get it again"};
    }
    SourceText source;
    source.reader = "AKN4UN";
    source.paragraphs_known = true;
    source.paragraphs = read_paragraphs(xml.value()->root, budget);
    if (budget.exhausted()) return budget.error();
    if (source.paragraphs.empty()) return Error{ErrorCode::empty, path, 0, "an Akoma Ntoso file without text"};
    return source;
}

}  // namespace clausediff::detail::akn

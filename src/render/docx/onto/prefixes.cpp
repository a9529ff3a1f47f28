#include "render/docx/onto/prefixes.hpp"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail::render::docx {
namespace {

constexpr std::string_view kTransitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr std::string_view kStrict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
constexpr std::string_view kUsual = "w";

bool is_word(std::string_view space) {
    return space == kTransitional || space == kStrict;
}

std::string_view prefix_of(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

std::string renamed(std::string_view name) {
    const std::size_t colon = name.find(':');
    return std::string(kUsual) + ":" + std::string(colon == std::string_view::npos ? name : name.substr(colon + 1));
}

class Renamer {
public:
    bool run(pugi::xml_node root) {
        rename(root);
        if (!space_.empty() && !root.attribute("xmlns:w")) {
            root.append_attribute("xmlns:w") = std::string(space_).c_str();
        }
        return !clash_;
    }

private:
    // Prefixes and what they mean, the innermost last.
    void rename(pugi::xml_node node) {
        const std::size_t outer = meanings_.size();
        for (const pugi::xml_attribute& attribute : node.attributes()) declare(attribute);
        if (is_another(node.name(), true)) node.set_name(renamed(node.name()).c_str());
        for (pugi::xml_attribute attribute : node.attributes()) {
            if (is_another(attribute.name(), false)) attribute.set_name(renamed(attribute.name()).c_str());
        }
        for (const pugi::xml_node& child : node.children()) {
            if (child.type() == pugi::node_element) rename(child);
        }
        meanings_.resize(outer);
    }

    void declare(const pugi::xml_attribute& attribute) {
        const std::string_view name = attribute.name();
        const std::string_view space = attribute.value();
        if (name == "xmlns") meanings_.emplace_back("", space);
        if (!name.starts_with("xmlns:")) return;
        meanings_.emplace_back(name.substr(6), space);
        clash_ = clash_ || (name.substr(6) == kUsual && !is_word(space));
    }

    // An element, or an attribute with a prefix, of Word's that has not the usual one.
    bool is_another(std::string_view name, bool is_element) {
        const std::string_view prefix = prefix_of(name);
        if (prefix == kUsual || (prefix.empty() && !is_element)) return false;
        const auto meaning =
            std::find_if(meanings_.rbegin(), meanings_.rend(), [&](const auto& one) { return one.first == prefix; });
        if (meaning == meanings_.rend() || !is_word(meaning->second)) return false;
        space_ = meaning->second == kStrict ? kStrict : kTransitional;
        return true;
    }

    std::vector<std::pair<std::string_view, std::string_view>> meanings_;
    std::string_view space_;
    bool clash_ = false;
};

}  // namespace

bool use_usual_prefix(pugi::xml_node root) {
    return !root || Renamer().run(root);
}

bool is_strict(pugi::xml_node root) {
    const auto attributes = root.attributes();
    return std::any_of(attributes.begin(), attributes.end(),
                       [](const pugi::xml_attribute& attribute) { return attribute.value() == kStrict; });
}

}  // namespace clausediff::detail::render::docx

#include "read/word/package.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace clausediff::detail::word {
namespace {

constexpr std::size_t kLongestTarget = 4096;  // bytes of the name of a part

std::string folder_of(const std::string& name) {
    const std::size_t slash = name.rfind('/');
    return slash == std::string::npos ? std::string() : name.substr(0, slash + 1);
}

// A target is relative to the folder of the part that names it. It is looked up in the archive and nowhere else.
std::string resolve(const std::string& folder, std::string_view target) {
    const std::string whole = target.starts_with('/') ? std::string(target.substr(1)) : folder + std::string(target);
    std::string name;
    for (std::size_t at = 0; at <= whole.size();) {
        const std::size_t slash = std::min(whole.find('/', at), whole.size());
        const std::string_view step = std::string_view(whole).substr(at, slash - at);
        at = slash + 1;
        if (step == "..") {
            name.resize(name.find_last_of('/') == std::string::npos ? 0 : name.find_last_of('/'));
        } else if (!step.empty() && step != ".") {
            if (!name.empty()) name += '/';
            name += step;
        }
    }
    return name;
}

std::string_view last_word(std::string_view type) {
    return type.substr(std::min(type.size(), type.rfind('/') + 1));
}

}  // namespace

Result<Package> Package::open(std::string_view bytes, const std::string& path, const ReadLimits& limits,
                              Budget& budget) {
    Result<Archive> archive =
        Archive::open(bytes, path, {limits.archive_entries, limits.unpacked_bytes, limits.unpacked_ratio});
    if (!archive) return archive.error();
    Package package(std::move(archive).value(), path, budget);
    Result<Relationships> top = package.relationships_of("");
    if (!top) return top.error();
    for (const auto& [id, relationship] : top.value()) {
        if (relationship.type == "officeDocument") package.main_ = relationship.target;
    }
    if (package.main_.empty() || !package.archive_.has(package.main_)) {
        return Error{ErrorCode::binary, path, 0, "an Office file without a document in it; save it again as .docx"};
    }
    Result<Relationships> own = package.relationships_of(package.main_);
    if (!own) return own.error();
    package.relationships_ = std::move(own).value();
    return package;
}

std::string relationships_part(const std::string& part) {
    const std::string folder = folder_of(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

Result<Package::Relationships> Package::relationships_of(const std::string& part) {
    const std::string folder = folder_of(part);
    const std::string name = relationships_part(part);
    Relationships found;
    if (!archive_.has(name)) return found;
    Result<std::unique_ptr<XmlPart>> parsed = parse(name);
    if (!parsed) return parsed.error();
    for (const pugi::xml_node& node : parsed.value()->root.children()) {
        if (attribute(node, "TargetMode") == "External") continue;
        if (attribute(node, "Target").size() > kLongestTarget) {
            return Error{ErrorCode::too_large, path_, 0,
                         fmt::format("the part {} names another in more than {} bytes", name, kLongestTarget)};
        }
        Relationship relationship;
        relationship.type = last_word(attribute(node, "Type"));
        relationship.target = resolve(folder, attribute(node, "Target"));
        found.emplace(std::string(attribute(node, "Id")), std::move(relationship));
    }
    return found;
}

Result<std::unique_ptr<XmlPart>> Package::parse(const std::string& name, XmlUse use) {
    Result<std::string> bytes = archive_.read(name);
    if (!bytes) return bytes.error();
    return parse_xml(std::move(bytes).value(), name, path_, *budget_, use);
}

Result<std::unique_ptr<XmlPart>> Package::main_part() {
    Result<std::unique_ptr<XmlPart>> part = parse(main_);
    if (part && local_name(part.value()->root.name()) != "document") {
        return Error{ErrorCode::binary, path_, 0, "an Office file that holds no text document; save the text as .docx"};
    }
    return part;
}

std::string Package::name_of_type(std::string_view type) const {
    const auto found = std::find_if(relationships_.begin(), relationships_.end(), [&](const auto& one) {
        return one.second.type == type && archive_.has(one.second.target);
    });
    return found == relationships_.end() ? std::string() : found->second.target;
}

Result<std::unique_ptr<XmlPart>> Package::part_of_type(std::string_view type) {
    const std::string name = name_of_type(type);
    if (name.empty()) return std::unique_ptr<XmlPart>();
    return parse(name);
}

Result<std::unique_ptr<XmlPart>> Package::part_with_id(std::string_view id) {
    const auto found = relationships_.find(id);
    if (found == relationships_.end() || !archive_.has(found->second.target)) return std::unique_ptr<XmlPart>();
    return parse(found->second.target);
}

}  // namespace clausediff::detail::word

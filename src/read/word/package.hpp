// A Word file as a package: parts in a zip archive, found by their relationships.
#pragma once

#include <clausediff/source.hpp>

#include "base/zip/archive.hpp"
#include "read/word/xml.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::word {

class Package {
public:
    // Errors: those of Archive, and binary if no main document is named.
    static Result<Package> open(std::string_view bytes, const std::string& path, const ReadLimits& limits);

    [[nodiscard]] Result<std::unique_ptr<XmlPart>> main_part();
    // The part of the main document that has a relationship of this type ("styles"); null if there is none.
    [[nodiscard]] Result<std::unique_ptr<XmlPart>> part_of_type(std::string_view type);
    // The part with this relationship id; null if there is none.
    [[nodiscard]] Result<std::unique_ptr<XmlPart>> part_with_id(std::string_view id);

private:
    struct Relationship {
        std::string type;    // the last word of its name: "styles"
        std::string target;  // name of a part
    };
    using Relationships = std::map<std::string, Relationship, std::less<>>;

    Package(Archive archive, std::string path, const ReadLimits& limits)
        : archive_(std::move(archive)), path_(std::move(path)), limits_(limits) {}
    Result<Relationships> relationships_of(const std::string& part);
    Result<std::unique_ptr<XmlPart>> parse(const std::string& name);

    Archive archive_;
    std::string path_;
    ReadLimits limits_;
    std::size_t marks_ = 0;  // elements and attributes of the parts that were parsed
    std::string main_;
    Relationships relationships_;
};

}  // namespace clausediff::word

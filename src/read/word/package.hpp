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

namespace clausediff::detail::word {

// The name of the part that holds the relationships of `part`; of the package as a whole, "", it is "_rels/.rels".
[[nodiscard]] std::string relationships_part(const std::string& part);

class Package {
public:
    // Errors: those of Archive, and binary if no main document is named.
    // `budget` outlives the package: all parts that are parsed are charged to it.
    static Result<Package> open(std::string_view bytes, const std::string& path, const ReadLimits& limits,
                                Budget& budget);

    [[nodiscard]] Result<std::unique_ptr<XmlPart>> main_part();
    // The part of the main document that has a relationship of this type ("styles"); null if there is none.
    [[nodiscard]] Result<std::unique_ptr<XmlPart>> part_of_type(std::string_view type);
    // Names of parts, "" if there is none: the main document, and that which it has of this type.
    [[nodiscard]] const std::string& main_name() const { return main_; }
    [[nodiscard]] std::string name_of_type(std::string_view type) const;
    // The part of this name. Errors: binary (missing, no XML), too_large.
    [[nodiscard]] Result<std::unique_ptr<XmlPart>> parse(const std::string& name, XmlUse use = XmlUse::read);
    [[nodiscard]] bool has(const std::string& name) const { return archive_.has(name); }
    // The part with this relationship id; null if there is none.
    [[nodiscard]] Result<std::unique_ptr<XmlPart>> part_with_id(std::string_view id);

private:
    struct Relationship {
        std::string type;    // the last word of its name: "styles"
        std::string target;  // name of a part
    };
    using Relationships = std::map<std::string, Relationship, std::less<>>;

    Package(Archive archive, std::string path, Budget& budget)
        : archive_(std::move(archive)), path_(std::move(path)), budget_(&budget) {}
    Result<Relationships> relationships_of(const std::string& part);

    Archive archive_;
    std::string path_;
    Budget* budget_;
    std::string main_;
    Relationships relationships_;
};

}  // namespace clausediff::detail::word

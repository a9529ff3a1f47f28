// Reads the Word documents that the renderer writes, and does to them what a reader does who accepts or rejects all.
#pragma once

#include <pugixml.hpp>

#include <map>
#include <string>
#include <vector>

namespace word {

// The parts of a package by name.
[[nodiscard]] std::map<std::string, std::string> unzip(const std::string& bytes);

enum class All { accepted, rejected };

// A paragraph of the document, of its cells too.
struct Printed {
    std::string text;      // with tabs; a footnote stands as "{what it says}" where its reference is
    bool counted = false;  // it is of a list
    bool in_table = false;
};

// What the document prints after all changes were accepted or rejected. A paragraph has the properties of its end.
[[nodiscard]] std::vector<Printed> printed(const std::map<std::string, std::string>& parts, All all);

// The texts of the same.
[[nodiscard]] std::vector<std::string> paragraphs(const std::map<std::string, std::string>& parts, All all);

}  // namespace word

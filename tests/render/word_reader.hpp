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

// The paragraphs of the document after all changes were accepted or rejected: the text with tabs; a footnote stands as
// "{what it says}" where its reference is.
[[nodiscard]] std::vector<std::string> paragraphs(const std::map<std::string, std::string>& parts, All all);

}  // namespace word

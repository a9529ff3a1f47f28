// Lines of files that make no sense, with and without an enacting line, in one language or two. All of it is invented.
#pragma once

#include <cstddef>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace sample {

// The paragraphs of a document, each as a text export prints it; "| a | b |" is a row of a table.
using Lines = std::vector<std::string>;

// The cells of a row of a table; none if the line is another paragraph.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> cells_of(const std::string& line);

// The same seed gives the same lines.
class LineWriter {
public:
    explicit LineWriter(unsigned seed) : random_(seed) {}

    [[nodiscard]] Lines lines();
    // The same lines with some changes, or none.
    [[nodiscard]] Lines edited(Lines lines);

private:
    [[nodiscard]] std::size_t up_to(std::size_t most) { return random_() % (most + 1); }
    std::string pick(const std::vector<std::string>& from);
    std::string word();
    std::string words();
    std::string head_line();
    std::string paragraph(std::size_t& number);

    std::mt19937 random_;
};

}  // namespace sample

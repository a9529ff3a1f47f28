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

// Chance that goes by the line: one that two files have is set in both in the same way.
class LineDice {
public:
    explicit LineDice(unsigned seed) : seed_(seed) {}

    void start(const std::string& line);
    [[nodiscard]] std::size_t up_to(std::size_t most) { return random_() % (most + 1); }
    [[nodiscard]] bool one_in(std::size_t many) { return up_to(many - 1) == 0; }

private:
    unsigned seed_;
    std::mt19937 random_;
};

}  // namespace sample

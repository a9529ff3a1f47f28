#include "render/random_pair.hpp"

#include "support/label.hpp"

#include <algorithm>
#include <cstddef>

namespace sample {

using namespace clausediff;

RandomPair random_pair(const std::vector<Clause>& real, std::mt19937& random) {
    const auto up_to = [&](std::size_t most) { return static_cast<std::size_t>(random() % (most + 1)); };
    RandomPair pair;
    auto& [before, after] = pair;
    const std::size_t first = up_to(real.size() - 9);
    for (std::size_t i = first; i < first + 8; ++i)
        before.emplace_back(up_to(3) ? std::to_string(i) + "." : "", real[i].text);
    for (const auto& [number, text] : before) {
        const std::size_t cut = text.find(' ', text.size() / 2);
        switch (up_to(7)) {
            case 0:
                break;
            case 1:
                after.emplace_back(number, text + " & \"<more>\"");
                break;
            case 2:
                after.emplace_back(number, text.substr(0, cut));
                after.emplace_back("9.", text.substr(std::min(cut + 1, text.size() - 1)));
                break;
            case 3:
                if (!after.empty()) after.back().second += " " + text;
                break;
            case 4:
                after.emplace(after.begin() + static_cast<std::ptrdiff_t>(up_to(after.size())), number, text);
                break;
            default:
                after.emplace_back(number, text);
        }
    }
    return pair;
}

Resolution resolution_of(const Numbered& clauses) {
    Resolution resolution;
    resolution.metadata.language = "en";
    for (const auto& [number, text] : clauses) {
        Clause clause;
        clause.label = "OP" + std::to_string(resolution.clauses.size() + 1);
        clause.id = test::id_of(clause.label);
        clause.number = number;
        clause.level = 1;
        clause.section = Section::operative;
        clause.text = text;
        resolution.clauses.push_back(clause);
    }
    tokenize_clauses(resolution);
    return resolution;
}

}  // namespace sample

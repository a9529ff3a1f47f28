// Who of several documents is wrong, if one of them is.
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail::concordance {

// What each of some documents says of one thing.
using Votes = std::vector<std::pair<std::size_t, std::string>>;  // document, and what it says

struct Dissent {
    std::string expected;                // what most say; where there is no majority, what the first says
    std::string found;                   // what the dissenters say
    std::vector<std::size_t> documents;  // the dissenters, ascending
};

// One for each other answer; none where all agree. A majority is more documents than say anything else.
[[nodiscard]] inline std::vector<Dissent> dissents(const Votes& votes) {
    std::map<std::string, std::vector<std::size_t>> by_answer;
    for (const auto& [document, answer] : votes) by_answer[answer].push_back(document);
    if (by_answer.size() < 2) return {};
    const auto most = std::max_element(by_answer.begin(), by_answer.end(),
                                       [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    const auto as_many = std::count_if(by_answer.begin(), by_answer.end(),
                                       [&](const auto& answer) { return answer.second.size() == most->second.size(); });
    const std::string& expected = as_many > 1 ? votes.front().second : most->first;
    std::vector<Dissent> found;
    for (auto& [answer, documents] : by_answer) {
        if (answer != expected) found.push_back({expected, answer, documents});
    }
    return found;
}

}  // namespace clausediff::detail::concordance

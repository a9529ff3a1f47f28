// The difference of two drafts as an amendment, applied to the first, gives the second.
#include "amend/sample.hpp"

#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace clausediff;

namespace {

std::string texts_of(const Resolution& resolution) {
    std::string out;
    for (const Clause& clause : resolution.clauses) out += clause.label + " " + clause.text + "\n";
    return out;
}

WrittenAmendment written(const std::string& before, const std::string& after) {
    return write_amendment(compare(sample::loaded(before, "before.txt"), sample::loaded(after, "after.txt")));
}

// What the amendment makes of `before`.
std::string round_trip(const std::string& before, const std::string& after) {
    const WrittenAmendment amendment = written(before, after);
    const ReadAmendment read = sample::read(amendment.text);
    std::string out;
    for (const AmendProblem& problem : read.problems) out += "! " + problem.error.message + "\n";
    const Amended amended = amend(sample::loaded(before, "before.txt"), std::vector{read.amendment});
    for (const AmendProblem& problem : amended.refused) out += "! " + problem.error.message + "\n";
    if (amended.comparison) out += texts_of(*amended.comparison->after);
    return out;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

// One of many small changes of a draft's lines, in its body.
std::string edited(const std::string& draft, std::mt19937& random) {
    static const std::vector<std::string> kWords = {"lamps",      "bright", "of the harbours",
                                                    "and pilots", "all",    "including boats"};
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    std::vector<std::string> lines;
    std::istringstream in(draft);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    std::vector<std::size_t> body;
    for (std::size_t i = 5; i < lines.size(); ++i) {
        if (!lines[i].empty() && lines[i][0] != '(') body.push_back(i);
    }
    std::vector<std::string> words;
    std::string& line = lines[body[below(body.size())]];
    std::istringstream split(line);
    for (std::string word; split >> word;) words.push_back(word);
    const std::size_t at = 2 + below(words.size() > 4 ? words.size() - 3 : 1);
    switch (below(3)) {
        case 0:
            words.insert(words.begin() + static_cast<std::ptrdiff_t>(std::min(at, words.size() - 1)),
                         kWords[below(kWords.size())]);
            break;
        case 1:
            if (words.size() > 5 && at + 1 < words.size()) words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        default:
            if (at + 1 < words.size()) words[at] = kWords[below(kWords.size())];
    }
    line.clear();
    for (const std::string& word : words) line += (line.empty() ? "" : " ") + word;
    std::string out;
    for (const std::string& one : lines) out += one + "\n";
    return out;
}

// Takes an operative paragraph out, or puts one in, and numbers them anew.
std::string with_other_paragraphs(const std::string& draft, std::mt19937& random) {
    static const std::vector<std::string> kNew = {
        "Thanks the keepers of the lamps;", "Invites the members to sail at night;", "Stresses that boats need paint;"};
    std::vector<std::string> preamble, operative;
    std::istringstream in(draft);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line[0] >= '0' && line[0] <= '9') {
            operative.push_back(line.substr(line.find(' ') + 1));
        } else if (!line.empty() && line[0] == '(') {
            operative.back() += "\n" + line;
        } else {
            preamble.push_back(line);
        }
    }
    const std::size_t at = random() % (operative.size() - 1);
    if (random() % 2 == 0) {
        operative.erase(operative.begin() + static_cast<std::ptrdiff_t>(at));
    } else {
        operative.insert(operative.begin() + static_cast<std::ptrdiff_t>(at), kNew[random() % kNew.size()]);
    }
    std::string out;
    for (const std::string& line : preamble) out += line + "\n";
    for (std::size_t i = 0; i < operative.size(); ++i) out += std::to_string(i + 1) + ". " + operative[i] + "\n";
    return out;
}

}  // namespace

TEST_CASE("a difference is said in the Secretariat's wording", "[amend]") {
    const std::string after = replaced(replaced(sample::kDraft, "train the pilots, and", "train the young pilots, and"),
                                       "1. Takes note of the report", "1. Welcomes the report");
    CHECK(written(sample::kDraft, after).text ==
          "[Sponsors]: amendment to draft resolution A/C.2/91/L.7\n\nLighthouses of the northern lakes\n\n"
          "1. In operative paragraph 1, replace “Takes note of” with “Welcomes”.\n\n"
          "2. In operative paragraph 3, after “train the”, insert “young”.\n");
    CHECK(written(sample::kDraft, replaced(sample::kDraft, "Noting the Lamp Charter,\n", "")).text ==
          "[Sponsors]: amendment to draft resolution A/C.2/91/L.7\n\nLighthouses of the northern lakes\n\n"
          "Delete the second preambular paragraph.\n");
}

TEST_CASE("the difference, applied, gives the revised draft", "[amend]") {
    const std::string draft = sample::kDraft;
    for (const std::string& after : {
             replaced(draft, "of all harbours, and", "of all lakes, and"),
             replaced(draft, "(b) To rest their crews, as stated in paragraph 1 above;\n(c)", "(b)"),
             replaced(draft, "Lighthouses of the northern lakes", "Lamps of the northern lakes"),
             replaced(draft, "Noting the Lamp Charter,\n",
                      "Noting the Lamp Charter,\nNoting the tides,\nAware of the fog,\n"),
             replaced(draft, "Recalling its resolution", "Guided by its resolution"),
             replaced(draft, "To repair their lamps;", "To repair all their “old” lamps;"),
         }) {
        CHECK(round_trip(draft, after) == texts_of(*sample::loaded(after, "after.txt")));
    }
}

TEST_CASE("random edits come back exactly", "[amend]") {
    std::mt19937 random(7);
    for (int i = 0; i < 1'000; ++i) {
        std::string after = sample::kDraft;
        for (std::size_t n = 1 + random() % 4; n > 0; --n) {
            after = random() % 3 == 0 ? with_other_paragraphs(after, random) : edited(after, random);
        }
        if (texts_of(*sample::loaded(after, "after.txt")) == texts_of(*sample::loaded(sample::kDraft, "draft.txt")))
            continue;
        INFO(i << "\n" << after << written(sample::kDraft, after).text);
        REQUIRE(round_trip(sample::kDraft, after) == texts_of(*sample::loaded(after, "after.txt")));
    }
}

TEST_CASE("differences that instructions do not see are named", "[amend]") {
    const std::string draft = replaced(sample::kDraft, "the southern bays", "the southern bays - and lakes");
    for (const std::string& after :
         {replaced(draft, "bays - and", "bays-and"), replaced(draft, "keep the lamps", "keep the * lamps")}) {
        const WrittenAmendment amendment = written(draft, after);
        REQUIRE(amendment.not_said.size() == 1);
        CHECK(amendment.not_said[0].substr(amendment.not_said[0].find(':')) ==
              ": asterisks, or spaces beside dashes, are left as they are");
    }
    CHECK(written(draft, draft).not_said.empty());
}

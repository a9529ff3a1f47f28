// Amendments of words that are thrown together: whatever they are, they are read, and applied as a whole or not at all.
#include "amend/sample.hpp"
#include "support/promises.hpp"

#include <cstdlib>
#include <random>
#include <string>
#include <vector>

using namespace clausediff;

namespace {

const std::vector<std::string> kWords = {"delete",
                                         "Delete",
                                         "replace",
                                         "Replace",
                                         "insert",
                                         "Insert",
                                         "add",
                                         "substitute",
                                         "amend",
                                         "in",
                                         "In",
                                         "the",
                                         "operative",
                                         "preambular",
                                         "paragraph",
                                         "paragraphs",
                                         "1",
                                         "2",
                                         "3",
                                         "30",
                                         "(a)",
                                         "(b)",
                                         "second",
                                         "third",
                                         "last",
                                         "and",
                                         ",",
                                         ".",
                                         ";",
                                         ":",
                                         "“the”",
                                         "“lamps”",
                                         "“pilots, and”",
                                         "“Lamp Charter”",
                                         "“new words,”",
                                         "“”",
                                         "“",
                                         "”",
                                         "with",
                                         "by",
                                         "for",
                                         "after",
                                         "before",
                                         "between",
                                         "at",
                                         "end",
                                         "of",
                                         "beginning",
                                         "title",
                                         "annex",
                                         "chapeau",
                                         "throughout",
                                         "draft",
                                         "resolution",
                                         "wherever it appears",
                                         "reading",
                                         "should",
                                         "be",
                                         "deleted",
                                         "read",
                                         "replaced",
                                         "inserted",
                                         "two",
                                         "new",
                                         "following",
                                         "text",
                                         "it",
                                         "them",
                                         "place",
                                         "former",
                                         "existing",
                                         "renumber",
                                         "accordingly",
                                         "so that",
                                         "will",
                                         "to",
                                         "as",
                                         "follows",
                                         "\n\n",
                                         "\n\n1. ",
                                         "\n\n2. ",
                                         "\n\n(a) ",
                                         "\n\nThanks the keepers;",
                                         "\n\nNoting the tides,",
                                         "*",
                                         "bis",
                                         "II",
                                         "article",
                                         "move",
                                         "sentence",
                                         "same",
                                         "all words",
                                         "all references to",
                                         "rest",
                                         "annexes",
                                         "immediately",
                                         "…",
                                         "merge"};

const std::vector<std::string> kSentences = {
    "Delete operative paragraph 3.",
    "Throughout the draft resolution, delete “the”.",
    "Delete “of the” throughout.",
    "In operative paragraph 3, delete “, and the keepers of the lamps”.",
    "Replace “Lamp” with “Lantern” in the title, the preambular paragraphs and the operative paragraphs.",
    "In paragraph 4, after “charts”, insert “and tables”.",
    "After operative paragraph 2, insert two new operative paragraphs reading:\n\nThanks the keepers;\n\nThanks all;",
    "Operative paragraph 2 should read:\n\nUrges all:\n\n(a) To sail;",
    "Delete operative paragraph 2 (b).",
    "At the end of the preamble, insert a new preambular paragraph reading:\n\nNoting the tides,",
    "In the chapeau of paragraph 2, replace “Urges” with “Invites”.",
    "Delete the first preambular paragraph and operative paragraphs 1, 5 and 6.",
    "Move operative paragraph 4 after operative paragraph 6.",
    "Move operative paragraph 2 to the end of the operative part.",
    "In operative paragraph 2 (b), delete all words after “crews”.",
    "In operative paragraph 3, replace the last sentence with the following: “Sail on.”",
    "Insert a new annex, reading:\n\nRules\n\n1. Boats have lamps:\n\n(a) Two;\n\n(b) Three.",
    "After operative paragraph 3, insert a new operative paragraph 4, reading:\n\nThanks all;",
    "In operative paragraph 4, delete “to publish … of all”.",
    "Merge operative paragraphs 3 and 4, to read:\n\nRequests all;"};

std::string thrown_together(std::mt19937& random) {
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    std::string body;
    for (std::size_t n = 1 + below(4); n > 0; --n) {
        std::string sentence = kSentences[below(kSentences.size())];
        for (std::size_t edits = below(4); edits > 0; --edits) {
            const std::size_t space = sentence.find(' ', below(sentence.size()));
            if (space == std::string::npos) continue;
            const std::size_t end = sentence.find(' ', space + 1);
            if (below(2) == 0 && end != std::string::npos) sentence.erase(space, end - space);
            if (below(2) == 0) sentence.insert(space, " " + kWords[below(kWords.size())]);
        }
        body += (body.empty() ? "" : "\n\n") + sentence;
    }
    for (std::size_t n = below(6); n > 0; --n) body += " " + kWords[below(kWords.size())];
    return body;
}

void check(const std::string& body, std::mt19937& random) {
    const auto document = load_bytes(sample::amendment(body), "amendment.txt");
    if (!document) return;
    const ReadAmendment read = read_amendment(std::make_shared<const Resolution>(document.value()));
    (void)render_instructions_text(read.amendment);
    AmendOptions options;
    options.consequential = random() % 2 == 0;
    options.any_draft = true;
    const std::vector<Amendment> amendments = {read.amendment};
    const Amended amended = amend(sample::loaded(sample::kDraft, "draft.txt"), amendments, options);
    REQUIRE(amended.comparison.has_value() == amended.refused.empty());
    if (!amended.comparison) return;
    REQUIRE(test::broken_promise(*amended.comparison->after) == "");
    REQUIRE(test::broken_promise(*amended.comparison) == "");
    for (const ClauseChange& change : amended.comparison->changes) {
        if (change.kind != ChangeKind::unchanged) REQUIRE_FALSE(change.remarks.empty());
    }
}

}  // namespace

TEST_CASE("words thrown together are applied as a whole or not at all", "[amend]") {
    std::mt19937 random(11);
    const char* const more = std::getenv("CLAUSEDIFF_RANDOM_ROUNDS");  // to try more by hand
    const int rounds = more == nullptr ? 1'000 : std::atoi(more);
    for (int i = 0; i < rounds; ++i) {
        const std::string body = thrown_together(random);
        INFO(i << "\n" << body);
        check(body, random);
    }
}

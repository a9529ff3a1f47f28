// What clauses have in common, against sets of their terms that are compared one by one.
#include "align/similarity.hpp"
#include "align/same_texts.hpp"
#include "sample.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <set>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;
using namespace clausediff::sample;

namespace {

std::set<TermId> terms_of(const ClauseTerms& clause) {
    std::set<TermId> terms(clause.words.begin(), clause.words.end());
    terms.insert(clause.pairs.begin(), clause.pairs.end());
    return terms;
}

double weight_of(const std::set<TermId>& terms, const TermModel& model) {
    return total_weight(std::vector<TermId>(terms.begin(), terms.end()), model.weight);
}

std::set<TermId> common(const std::set<TermId>& left, const std::set<TermId>& right) {
    std::set<TermId> both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::inserter(both, both.end()));
    return both;
}

TermModel lakes_model() {
    Resolution after = resolution(lakes());
    std::reverse(after.clauses.begin(), after.clauses.end());
    after.clauses.front().text += " and of the islands";
    tokenize_clauses(after);
    return build_terms(resolution(lakes()), after);
}

}  // namespace

TEST_CASE("each clause has each of its terms once, and weighs what they weigh", "[align]") {
    const TermModel model = lakes_model();
    for (const auto* side : {&model.before, &model.after}) {
        for (const ClauseTerms& clause : *side) {
            CHECK(terms_of(clause).size() == clause.words.size() + clause.pairs.size());
            CHECK(clause.word_weight + clause.pair_weight == Approx(weight_of(terms_of(clause), model)));
        }
    }
}

TEST_CASE("what two clauses share is the weight of their common terms, either way round", "[align]") {
    const TermModel model = lakes_model();
    Measure measure(model);
    Measure other_way(model);
    for (const ClauseTerms& before : model.before) {
        measure.set_reference(before);
        for (const ClauseTerms& after : model.after) {
            const double expected = weight_of(common(terms_of(before), terms_of(after)), model);
            other_way.set_reference(after);
            const Likeness there = measure.likeness(after);
            const Likeness back = other_way.likeness(before);
            CHECK(there.shared == Approx(expected));
            CHECK(there.text == back.text);
            CHECK(there.words == back.words);
            CHECK(there.contained == back.contained);
        }
    }
}

TEST_CASE("a union has the terms of all its clauses, each once", "[align]") {
    const TermModel model = lakes_model();
    Union unite(model);
    for (std::size_t i = 0; i + 2 < model.before.size(); ++i) {
        const std::vector<const ClauseTerms*> parts = {&model.before[i], &model.before[i + 1], &model.before[i + 2]};
        std::set<TermId> expected;
        for (const ClauseTerms* part : parts) expected.merge(terms_of(*part));
        const ClauseTerms& all = unite.of(parts);
        CHECK(terms_of(all) == expected);
        CHECK(all.words.size() + all.pairs.size() == expected.size());
        CHECK(all.word_weight + all.pair_weight == Approx(weight_of(expected, model)));
    }
}

TEST_CASE("only texts that stand once on each side are certain links", "[align]") {
    const Resolution before =
        resolution("1. Requests a report;\n2. Welcomes the boats;\n3. Requests a report;\n4. Ends;");
    const Resolution after = resolution("1. WELCOMES the boats.\n2. Requests a report;\n3. Begins;");
    const TermModel model = build_terms(before, after);
    const SameTexts texts(model);
    CHECK(texts.groups().size() == 2);
    CHECK(certain_links(texts, 4) == std::vector<Index>{kNone, 0, kNone, kNone});
}

TEST_CASE("whatever sign stands after a word, it is the same word", "[align]") {
    const Resolution plain = resolution("1. Requests adequate resources for further work on lakes;");
    for (const char* sign : {"!", "\u2020", "\u00A7", "\u00B0", "\u2022", "\u2026", "\u2019"}) {
        Resolution marked = plain;
        for (const char* word : {"resources", "further", "lakes"}) {
            marked.clauses.front().text.insert(marked.clauses.front().text.find(word) + std::string(word).size(), sign);
        }
        tokenize_clauses(marked);
        INFO(sign);
        const TermModel model = build_terms(plain, marked);
        CHECK(same_text(model.before.front(), model.after.front()));
        CHECK(terms_of(model.before.front()) == terms_of(model.after.front()));
    }
}

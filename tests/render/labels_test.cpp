#include "render/labels.hpp"

#include "render/remarks.hpp"
#include "render/sample.hpp"
#include "support/catch.hpp"

using namespace clausediff;
using namespace clausediff::detail;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

// `moved` is the index of the pair that moved.
Comparison of(const Pairs& pairs, std::size_t moved = static_cast<std::size_t>(-1)) {
    std::vector<sample::Change> changes;
    for (const auto& [before, after] : pairs) {
        changes.push_back(sample::change(ChangeKind::amended, before, after, {}));
        if (changes.size() == moved + 1) changes.back().change.move.emplace();
    }
    return sample::comparison_of(std::move(changes));
}

std::string runs(const Pairs& pairs) {
    const Comparison comparison = of(pairs);
    std::vector<const ClauseChange*> all;
    for (const ClauseChange& change : comparison.changes) all.push_back(&change);
    return render::labels_in_short(comparison, all);
}

}  // namespace

TEST_CASE("labels in short", "[render]") {
    CHECK(runs({{"PP1", "PP1"}, {"PP2", "PP2"}, {"PP3", "PP3"}}) == "PP1–PP3");
    CHECK(runs({{"PP1", "PP1"}, {"PP2", "PP2"}}) == "PP1, PP2");
    CHECK(runs({{"PP1", "PP1"}, {"PP3", "PP3"}, {"PP4", "PP4"}, {"PP5", "PP5"}}) == "PP1, PP3–PP5");
    CHECK(runs({{"OP4", "OP5"}, {"OP5", "OP6"}, {"OP6", "OP7"}}) == "OP5–OP7 (were OP4–OP6)");
    CHECK(runs({{"OP1", "OP1"}, {"OP3", "OP2"}}) == "OP1, OP2 (was OP3)");
    CHECK(runs({{"OP6", "OP6"}, {"OP6(a)", "OP6(a)"}, {"OP6(b)", "OP6(b)"}, {"OP7", "OP7"}}) == "OP6–OP7");
    CHECK(runs({{"OP6(a)", "OP6(b)"}, {"OP6(b)", "OP6(c)"}, {"OP6(c)", "OP6(d)"}}) ==
          "OP6(b) (was OP6(a)), OP6(c) (was OP6(b)), OP6(d) (was OP6(c))");
    CHECK(runs({{"PP9", "PP9"}, {"OP10", "OP10"}, {"A1.11", "A1.11"}}) == "PP9, OP10, A1.11");
    CHECK(runs({}).empty());
}

TEST_CASE("labels of both sides", "[render]") {
    const auto labels = [](const std::string& before, const std::string& after) {
        const Comparison comparison = of({{before, after}});
        return render::both_labels(comparison, comparison.changes.front());
    };
    CHECK(labels("OP5", "OP7") == "OP7 (was OP5)");
    CHECK(labels("OP5", "OP5") == "OP5");
    CHECK(labels("", "OP5") == "OP5");
    CHECK(labels("OP5", "") == "was OP5");
}

TEST_CASE("moves name the direction and the clause after which one stood", "[render]") {
    const auto move_of = [](const Pairs& pairs, std::size_t moved) {
        const Comparison comparison = of(pairs, moved);
        return render::move_remark(comparison, comparison.changes[moved]);
    };
    CHECK(move_of({{"OP3", "OP1"}, {"OP1", "OP2"}, {"OP2", "OP3"}}, 0) == "moved up from after OP2 (now OP3)");
    CHECK(move_of({{"OP2", "OP1"}, {"OP3", "OP2"}, {"OP1", "OP3"}}, 2) == "moved down from the beginning");
    CHECK(move_of({{"OP1", "OP1"}, {"OP3", "OP2"}, {"OP2", "OP3"}}, 2) == "moved down from after OP1");
    CHECK(move_of({{"OP1", "OP1"}}, 0) == "moved");
}

#include "render/sample.hpp"
#include "support/catch.hpp"

using namespace clausediff;

namespace {

ClauseChange only_change(ChangeKind kind, const std::string& before, const std::string& after) {
    return sample::comparison_of({sample::change(kind, before, after, {})}).changes.front();
}

}  // namespace

TEST_CASE("a filter by kinds and sections", "[render]") {
    ClauseChange change = only_change(ChangeKind::unchanged, "OP1", "OP2");
    change.renumbered = true;
    const auto shows = [&](std::set<std::string> kinds, std::set<std::string> sections) {
        return ChangeFilter{std::move(kinds), std::move(sections)}.shows(change);
    };
    CHECK(shows({}, {}));
    CHECK(shows({"unchanged"}, {}));
    CHECK(shows({"added", "renumbered"}, {}));
    CHECK(shows({}, {"operative"}));
    CHECK_FALSE(shows({"moved"}, {}));
    CHECK_FALSE(shows({"amended"}, {"operative"}));
    CHECK_FALSE(shows({"unchanged"}, {"preambular", "annex"}));
    change.footnotes.push_back({ChangeKind::amended, 0, 0, {}});
    CHECK(shows({"amended"}, {}));
}

TEST_CASE("a clause counts where it stands now, a removed one where it stood", "[render]") {
    const ChangeFilter operative{{}, {"operative"}};
    CHECK(operative.shows(only_change(ChangeKind::amended, "PP1", "OP1")));
    CHECK_FALSE(operative.shows(only_change(ChangeKind::amended, "OP1", "PP1")));
    CHECK(operative.shows(only_change(ChangeKind::removed, "OP1", "")));
}

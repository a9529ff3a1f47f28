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
    const auto shows = [&](EnumSet<ChangeAspect> kinds, EnumSet<Section> sections) {
        return ChangeFilter{kinds, sections}.shows(change);
    };
    CHECK(shows({}, {}));
    CHECK(shows({ChangeAspect::unchanged}, {}));
    CHECK(shows({ChangeAspect::added, ChangeAspect::renumbered}, {}));
    CHECK(shows({}, {Section::operative}));
    CHECK_FALSE(shows({ChangeAspect::moved}, {}));
    CHECK_FALSE(shows({ChangeAspect::amended}, {Section::operative}));
    CHECK_FALSE(shows({ChangeAspect::unchanged}, {Section::preambular, Section::annex}));
    change.footnotes.push_back({ChangeKind::amended, 0, 0, {}});
    CHECK(shows({ChangeAspect::amended}, {}));
}

TEST_CASE("what changes are chosen by has a name", "[render]") {
    for (std::size_t i = 0; i < kChangeAspects; ++i) {
        const auto aspect = static_cast<ChangeAspect>(i);
        CHECK(parse_change_aspect(name(aspect)) == aspect);
    }
    CHECK(parse_change_aspect("merged") == ChangeAspect::merged);
    CHECK(parse_change_aspect("renumbered") == ChangeAspect::renumbered);
    CHECK_FALSE(parse_change_aspect("changed"));
}

TEST_CASE("a clause counts where it stands now, a removed one where it stood", "[render]") {
    const ChangeFilter operative{{}, {Section::operative}};
    CHECK(operative.shows(only_change(ChangeKind::amended, "PP1", "OP1")));
    CHECK_FALSE(operative.shows(only_change(ChangeKind::amended, "OP1", "PP1")));
    CHECK(operative.shows(only_change(ChangeKind::removed, "OP1", "")));
}

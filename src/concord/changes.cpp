// Was each change since an earlier text made in every language?
#include "concord/present.hpp"
#include "concord/substance.hpp"

#include <clausediff/concord.hpp>

#include <clausediff/alignment.hpp>
#include <clausediff/comparison.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clausediff {

using namespace detail::concordance;

namespace {

using Documents = std::vector<std::size_t>;

enum class Made { not_compared, nothing, amended, added };

const char* name(Made made) {
    return made == Made::added ? "new" : "amended";
}

// What became of a clause of the later text.
struct Change {
    Made made = Made::nothing;
    Substance substance;  // of what was amended
};

class Finder {
public:
    Finder(Concordance& concordance, const std::vector<std::shared_ptr<const Resolution>>& earlier)
        : concordance_(concordance), earlier_(earlier), comparisons_(earlier.size()), made_(earlier.size()) {}

    void run() {
        for (std::size_t d = 0; d < earlier_.size(); ++d) {
            if (earlier_[d] != nullptr) compare(d);
        }
        remark();
        for (std::size_t row = 0; row < concordance_.rows.size(); ++row) look_at(row);
        find_removed();
        std::stable_sort(concordance_.findings.begin(), concordance_.findings.end(),
                         [](const ConcordFinding& a, const ConcordFinding& b) { return a.row < b.row; });
    }

private:
    void compare(std::size_t d) {
        const std::shared_ptr<const Resolution>& before = earlier_[d];
        const std::shared_ptr<const Resolution>& after = concordance_.documents[d];
        comparisons_[d] = compare_aligned(before, after, align(*before, *after));
        made_[d].assign(after->clauses.size(), {});
        for (const ClauseChange& change : comparisons_[d].changes) {
            const Made made = made_by(change);
            Substance substance;
            if (made == Made::amended)
                substance = substance_of(change.segments, detail::language(after->metadata.language));
            for (const std::size_t clause : change.after) made_[d][clause] = {made, substance};
        }
    }

    static Made made_by(const ClauseChange& change) {
        if (change.kind == ChangeKind::added) return Made::added;
        // Which words went to which of several clauses, languages settle for themselves.
        if (change.kind == ChangeKind::split || change.kind == ChangeKind::merged) return Made::not_compared;
        const bool substance = std::any_of(change.segments.begin(), change.segments.end(), is_of_substance);
        return substance ? Made::amended : Made::nothing;
    }

    void look_at(std::size_t row) {
        Documents changed, kept;
        Made most = Made::nothing;
        for (std::size_t d = 0; d < made_.size(); ++d) {
            const auto clause = concordance_.rows[row].clauses[d];
            if (!clause || made_[d].empty() || made_[d][*clause].made == Made::not_compared) continue;
            const Made made = made_[d][*clause].made;
            (made == Made::nothing ? kept : changed).push_back(d);
            if (made == Made::amended || most == Made::nothing) most = made;
        }
        if (changed.empty() || kept.empty() || !is_to_follow(row, changed, kept)) return;
        const std::string label = label_of(row, changed.front());
        add(row, label, kept, name(most),
            fmt::format("{} is {} in {}, and as it was in {}", label, name(most), names_of(concordance_, changed),
                        names_of(concordance_, kept)));
        for (const std::size_t d : kept) {
            const std::size_t clause = *concordance_.rows[row].clauses[d];
            concordance_.findings.back().places.push_back({d, clause, 0, 0});
        }
    }

    // The first language says what was changed: others are worded anew without a change. That all others changed what
    // it kept is said, too.
    [[nodiscard]] bool is_to_follow(std::size_t row, const Documents& changed, const Documents& kept) const {
        const std::size_t first = std::min(changed.front(), kept.front());
        if (first == kept.front()) return kept.size() == 1 && changed.size() > 1;
        if (changed.size() < kept.size()) return false;
        const Change& change = made_[first][*concordance_.rows[row].clauses[first]];
        if (change.made != Made::amended) return true;
        if (kept.size() == 1 && changed.size() > 1) return true;  // all others found it worth a change
        return changed.size() == 1 ? !change.substance.is_nothing() : !change.substance.is_slight();
    }

    [[nodiscard]] std::string label_of(std::size_t row, std::size_t document) const {
        return concordance_.documents[document]->clauses[*concordance_.rows[row].clauses[document]].label;
    }

    // A clause of the earlier text that some languages took out and others kept. Clauses of the earlier texts are one
    // by their rows in a concordance of their own.
    void find_removed() {
        std::vector<std::shared_ptr<const Resolution>> known;
        Documents documents;
        for (std::size_t d = 0; d < earlier_.size(); ++d) {
            if (earlier_[d] == nullptr) continue;
            known.push_back(earlier_[d]);
            documents.push_back(d);
        }
        if (known.size() < 2) return;
        const Concordance old = concord(known);
        std::vector<std::map<std::size_t, const ClauseChange*>> changes(documents.size());
        for (std::size_t i = 0; i < documents.size(); ++i) {
            for (const ClauseChange& change : comparisons_[documents[i]].changes) {
                for (const std::size_t clause : change.before) changes[i][clause] = &change;
            }
        }
        for (const ConcordRow& row : old.rows) look_at_removed(old, row, documents, changes);
    }

    void look_at_removed(const Concordance& old, const ConcordRow& row, const Documents& documents,
                         const std::vector<std::map<std::size_t, const ClauseChange*>>& changes) {
        Documents removed;
        std::vector<std::pair<std::size_t, std::size_t>> kept_at;  // document, and the row in which it has it
        std::string label;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            if (!row.clauses[i]) continue;
            const ClauseChange& change = *changes[i].at(*row.clauses[i]);
            if (change.kind == ChangeKind::removed) {
                if (removed.empty()) label = old.documents[i]->clauses[*row.clauses[i]].label;
                removed.push_back(documents[i]);
            } else if (change.kind == ChangeKind::unchanged || change.kind == ChangeKind::amended) {
                const std::optional<std::size_t> now = row_of(documents[i], change.after.front());
                if (now) kept_at.emplace_back(documents[i], *now);
            }
        }
        // Where one language is amended, another may have a new clause beside it: then neither has kept anything.
        std::erase_if(kept_at, [&](const auto& one) {
            const auto& clauses = concordance_.rows[one.second].clauses;
            return std::any_of(removed.begin(), removed.end(), [&](std::size_t d) { return clauses[d].has_value(); });
        });
        if (removed.empty() || kept_at.empty() || removed.size() < kept_at.size()) return;
        if (removed.size() == kept_at.size() && kept_at.front().first < removed.front()) return;
        Documents kept;
        for (const auto& [document, at] : kept_at) kept.push_back(document);
        const std::size_t place = kept_at.front().second;
        add(place, label, kept, "removed",
            fmt::format("{} of the earlier text is not in {} any more, and is still in {}", label,
                        names_of(concordance_, removed), names_of(concordance_, kept)));
    }

    // None of a closing line.
    [[nodiscard]] std::optional<std::size_t> row_of(std::size_t document, std::size_t clause) const {
        const auto row = std::find_if(concordance_.rows.begin(), concordance_.rows.end(),
                                      [&](const ConcordRow& one) { return one.clauses[document] == clause; });
        if (row == concordance_.rows.end()) return std::nullopt;
        return static_cast<std::size_t>(row - concordance_.rows.begin());
    }

    void add(std::size_t row, const std::string& label, const Documents& kept, const char* expected,
             std::string message) {
        concordance_.findings.push_back(
            {ConcordRule::change, row, label, kept, expected, "as it was", std::move(message), {}});
    }

    void remark() {
        Documents without;
        for (std::size_t d = 0; d < earlier_.size(); ++d) {
            if (earlier_[d] == nullptr) without.push_back(d);
        }
        if (!without.empty()) {
            concordance_.remarks.push_back(fmt::format(
                "changes in {} were not compared: there is no earlier text of it", names_of(concordance_, without)));
        }
        for (std::size_t d = 0; d < made_.size(); ++d) remark_on_parted(d);
    }

    void remark_on_parted(std::size_t d) {
        std::vector<std::string> labels;
        for (std::size_t clause = 0; clause < made_[d].size(); ++clause) {
            if (made_[d][clause].made == Made::not_compared) {
                labels.push_back(concordance_.documents[d]->clauses[clause].label);
            }
        }
        if (labels.empty()) return;
        concordance_.remarks.push_back(fmt::format("changes of {} in {} were not compared: split or merged since then",
                                                   fmt::join(labels, ", "), concordance_.names[d]));
    }

    Concordance& concordance_;
    const std::vector<std::shared_ptr<const Resolution>>& earlier_;
    std::vector<Comparison> comparisons_;
    std::vector<std::vector<Change>> made_;  // of each document what was made of each clause; empty if not compared
};

}  // namespace

void concord_changes(Concordance& concordance, const std::vector<std::shared_ptr<const Resolution>>& earlier) {
    Finder(concordance, earlier).run();
}

}  // namespace clausediff

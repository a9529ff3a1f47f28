#include "concord/rows.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

namespace clausediff::detail::concordance {
namespace {

constexpr std::size_t kMostClauses = 4000;  // of a document that is aligned by more than its labels

// What two clauses of different languages have in common. A label says little where a clause before it is missing: then
// all that follow are counted otherwise.
constexpr double kSameLabel = 1;
constexpr double kSameType = 0.3;
constexpr double kSameSection = 0.3;
constexpr double kSharedFacts = 2.5;  // all of them
constexpr double kNoneShared = -1;    // though both have some
constexpr double kSameLength = 0.6;
constexpr double kGap = -0.2;  // of a clause that has none beside it

// Of clauses that are linked, in the order of the text.
using Links = std::vector<std::pair<std::size_t, std::size_t>>;

// Clauses that are aligned, in the order of the text: those of a document, or one of each row.
struct Sequence {
    struct Part {
        const Clause* clause;
        const std::vector<std::string>* keys;
    };
    std::vector<Part> parts;
    double letters = 0;  // of all together

    void add(const Clause& clause, const std::vector<std::string>& keys) {
        parts.push_back({&clause, &keys});
        letters += static_cast<double>(clause.text.size());
    }
};

std::size_t shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::size_t count = 0;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        const int order = one->compare(*other);
        count += order == 0 ? 1 : 0;
        if (order <= 0) ++one;
        if (order >= 0) ++other;
    }
    return count;
}

// The best alignment of two documents that keeps the order of both (Needleman and Wunsch 1970).
class Aligner {
public:
    Aligner(const Sequence& a, const Sequence& b) : a_(a), b_(b), columns_(b.parts.size() + 1) {}

    Links run() {
        const std::size_t rows = a_.parts.size() + 1;
        std::vector<double> above(columns_), here(columns_);
        steps_.assign(rows * columns_, Step::left);
        for (std::size_t j = 1; j < columns_; ++j) above[j] = above[j - 1] + kGap;
        for (std::size_t i = 1; i < rows; ++i) {
            here[0] = above[0] + kGap;
            steps_[i * columns_] = Step::up;
            for (std::size_t j = 1; j < columns_; ++j) {
                const double both = above[j - 1] + likeness(i - 1, j - 1);
                const double up = above[j] + kGap;
                const double left = here[j - 1] + kGap;
                here[j] = std::max({both, up, left});
                steps_[i * columns_ + j] = here[j] == both ? Step::both : here[j] == up ? Step::up : Step::left;
            }
            std::swap(above, here);
        }
        return links(rows - 1, columns_ - 1);
    }

private:
    enum class Step : std::uint8_t { both, up, left };

    [[nodiscard]] double likeness(std::size_t i, std::size_t j) const {
        const Clause &one = *a_.parts[i].clause, &other = *b_.parts[j].clause;
        double score = 0;
        if (one.label == other.label) score += kSameLabel;
        score += one.type == other.type ? kSameType : -kSameType;
        score += one.section == other.section ? kSameSection : -kSameSection;
        const auto &keys = *a_.parts[i].keys, &other_keys = *b_.parts[j].keys;
        const std::size_t most = std::max(keys.size(), other_keys.size());
        if (most > 0) {
            const std::size_t common = shared(keys, other_keys);
            score += common > 0 ? kSharedFacts * static_cast<double>(common) / static_cast<double>(most)
                     : !keys.empty() && !other_keys.empty() ? kNoneShared
                                                            : 0;
        }
        return score + length_likeness(one, other);
    }

    // A language takes about as much room for each clause as for all.
    [[nodiscard]] double length_likeness(const Clause& one, const Clause& other) const {
        const double a = static_cast<double>(one.text.size() + 1) / (a_.letters + 1);
        const double b = static_cast<double>(other.text.size() + 1) / (b_.letters + 1);
        return kSameLength * (1 - std::min(2.0, std::abs(std::log2(a / b))));
    }

    [[nodiscard]] Links links(std::size_t i, std::size_t j) const {
        Links out;
        while (i > 0 || j > 0) {
            const Step step = steps_[i * columns_ + j];
            if (step == Step::both) out.emplace_back(i - 1, j - 1);
            if (step != Step::left) --i;
            if (step != Step::up) --j;
        }
        std::reverse(out.begin(), out.end());
        return out;
    }

    const Sequence& a_;
    const Sequence& b_;
    const std::size_t columns_;
    std::vector<Step> steps_;
};

// By their labels, in the order of both.
Links linked_by_label(const Sequence& a, const Sequence& b) {
    std::map<std::string_view, std::size_t> places;
    for (std::size_t j = 0; j < b.parts.size(); ++j) places.emplace(b.parts[j].clause->label, j);
    Links links;
    for (std::size_t i = 0; i < a.parts.size(); ++i) {
        const auto place = places.find(a.parts[i].clause->label);
        if (place != places.end() && (links.empty() || place->second > links.back().second)) {
            links.emplace_back(i, place->second);
        }
    }
    return links;
}

Links linked(const Sequence& a, const Sequence& b) {
    const bool large = std::max(a.parts.size(), b.parts.size()) > kMostClauses;
    return large ? linked_by_label(a, b) : Aligner(a, b).run();
}

}  // namespace

std::vector<ConcordRow> rows_of(const std::vector<std::shared_ptr<const Resolution>>& documents,
                                const std::vector<std::vector<ClauseFacts>>& facts) {
    std::vector<ConcordRow> rows;
    Sequence of_rows;  // of each row its clause in the first document that has one
    for (std::size_t d = 0; d < documents.size(); ++d) {
        Sequence sequence;
        for (const ClauseFacts& one : facts[d]) sequence.add(documents[d]->clauses[one.index], one.keys);
        std::vector<ConcordRow> merged;
        Sequence of_merged;
        std::size_t row = 0, next = 0;
        const auto take_row = [&] {
            of_merged.add(*of_rows.parts[row].clause, *of_rows.parts[row].keys);
            merged.push_back(std::move(rows[row++]));
        };
        const auto take_clause = [&] {
            of_merged.add(*sequence.parts[next].clause, *sequence.parts[next].keys);
            merged.push_back({std::vector<std::optional<std::size_t>>(documents.size())});
            merged.back().clauses[d] = facts[d][next++].index;
        };
        for (const auto& [linked_row, linked_clause] : linked(of_rows, sequence)) {
            while (row < linked_row) take_row();
            while (next < linked_clause) take_clause();
            take_row();
            merged.back().clauses[d] = facts[d][next++].index;
        }
        while (row < rows.size()) take_row();
        while (next < sequence.parts.size()) take_clause();
        rows = std::move(merged);
        of_rows = std::move(of_merged);
    }
    return rows;
}

}  // namespace clausediff::detail::concordance

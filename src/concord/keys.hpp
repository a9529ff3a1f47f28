// The facts of a clause by their keys.
#pragma once

#include "concord/facts.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>

namespace clausediff::detail::concordance {

inline constexpr std::size_t kFactKinds = 5;

class Keys {
public:
    // Keeps pointers into `facts`.
    explicit Keys(const Facts& facts);

    // What is one language's date of a citation may be another's date alone: as dates both count.
    [[nodiscard]] std::set<std::string> of(FactKind kind) const;
    [[nodiscard]] bool has(FactKind kind, const std::string& key) const;
    // Is it a fact of its own, and not only the date of a citation?
    [[nodiscard]] bool has_own(FactKind kind, const std::string& key) const { return own(kind).contains(key); }
    [[nodiscard]] bool dates_citation(const std::string& date) const { return citation_dates_.contains(date); }
    // The citation of that key, the first with a date if one has; null if there is none.
    [[nodiscard]] const Fact* citation(const std::string& key) const;

private:
    [[nodiscard]] const std::set<std::string>& own(FactKind kind) const { return own_[static_cast<std::size_t>(kind)]; }

    std::array<std::set<std::string>, kFactKinds> own_;
    std::set<std::string> citation_dates_;
    std::map<std::string, const Fact*> citations_;
};

}  // namespace clausediff::detail::concordance

#include "cli/series_notes.hpp"

#include <clausediff/fetch.hpp>
#include <clausediff/predecessors.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace clausediff::cli {
namespace {

class Notes {
public:
    explicit Notes(const std::vector<HistoryMember>& members) : members_(members) {
        PredecessorFinder finder;
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!members[i].text) continue;
            finder.add(*members[i].text);
            at_hand_.push_back(i);
        }
        graph_ = finder.find();
    }

    std::vector<std::string> from(std::size_t first) {
        for (std::size_t i = 1; i < at_hand_.size(); ++i) {
            if (at_hand_[i] >= first) note(i);
        }
        return std::move(notes_);
    }

private:
    void note(std::size_t i) {
        const std::string& symbol = graph_.documents[i].symbol;
        for (std::size_t earlier = 0; earlier < i && !symbol.empty(); ++earlier) {
            if (!is_same_symbol(graph_.documents[earlier].symbol, symbol)) continue;
            notes_.push_back(fmt::format("{} is {}, as is an earlier member", name(i), symbol));
            return;
        }
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            if (graph_.chief_predecessor(earlier) != i) continue;
            notes_.push_back(
                fmt::format("{} follows {}, and stands before it: name them from old to new", name(earlier), name(i)));
            return;
        }
        const std::optional<std::size_t> predecessor = graph_.chief_predecessor(i);
        if (!predecessor) {
            notes_.push_back(fmt::format("{} does not seem to follow {}: they may be of different series", name(i),
                                         i == 1 ? name(0) : "any of the members before it"));
        } else if (*predecessor + 1 == i) {
            note_missing(i);
        }
    }

    void note_missing(std::size_t i) {
        std::string symbols;
        for (const std::string& symbol : graph_.documents[i].not_here) {
            if (!is_named(symbol)) symbols += (symbols.empty() ? "" : ", ") + symbol;
        }
        if (symbols.empty()) return;
        notes_.push_back(fmt::format(
            "{} recalls {}, later than {}, and no file has it: name what is of the series with --missing {}={}",
            name(i), symbols, name(i - 1), symbols.substr(0, symbols.find(',')),
            members_[at_hand_[i]].text->metadata.file));
    }

    // As a member that is not at hand.
    [[nodiscard]] bool is_named(const std::string& symbol) const {
        return std::any_of(members_.begin(), members_.end(), [&symbol](const HistoryMember& member) {
            return !member.text && is_same_symbol(member.name, symbol);
        });
    }

    // Of the document of that index.
    [[nodiscard]] const std::string& name(std::size_t document) const { return members_[at_hand_[document]].name; }

    const std::vector<HistoryMember>& members_;
    std::vector<std::size_t> at_hand_;  // the members that are the documents of the graph
    SuccessionGraph graph_;
    std::vector<std::string> notes_;
};

}  // namespace

std::vector<std::string> series_notes(const std::vector<HistoryMember>& members, std::size_t first) {
    return Notes(members).from(first);
}

}  // namespace clausediff::cli

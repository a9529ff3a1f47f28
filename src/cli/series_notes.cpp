#include "cli/series_notes.hpp"

#include <clausediff/fetch.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace clausediff::cli {
namespace {

// As a shell reads it as one word.
std::string quoted(const std::string& word) {
    constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./=:,@%+-";
    if (word.find_first_not_of(kPlain) == std::string::npos) return word;
    std::string out = "'";
    for (const char c : word) out += c == '\'' ? "'\\''" : std::string(1, c);
    return out + "'";
}

class Notes {
public:
    Notes(const std::vector<HistoryMember>& members, const std::optional<KeptDocuments>& kept)
        : members_(members), kept_(kept) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!members[i].text) continue;
            finder_.add(*members[i].text);
            at_hand_.push_back(i);
        }
        graph_ = finder_.find();
    }

    std::vector<std::string> from(std::size_t first) {
        const std::size_t begin = std::max<std::size_t>(first, 1);
        for (std::size_t i = begin; i < at_hand_.size(); ++i) note_place(i);
        if (!notes_.empty()) return std::move(notes_);
        for (std::size_t i = begin; i < at_hand_.size(); ++i) {
            note_unrelated(i);
            note_missing(i);
        }
        return std::move(notes_);
    }

private:
    void note_place(std::size_t i) {
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            if (!finder_.are_one_resolution(earlier, i)) continue;
            notes_.push_back(fmt::format("{} is {}, as is an earlier member", name(i), graph_.documents[i].symbol));
            return;
        }
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            if (graph_.chief_predecessor(earlier) != i) continue;
            notes_.push_back(
                fmt::format("{} follows {}, and stands before it: name them from old to new", name(earlier), name(i)));
            return;
        }
    }

    void note_unrelated(std::size_t i) {
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            if (!finder_.are_unrelated(earlier, i)) return;
        }
        notes_.push_back(fmt::format("{} does not seem to follow {}: they may be of different series", name(i),
                                     i == 1 ? name(0) : "any of the members before it"));
    }

    void note_missing(std::size_t i) {
        if (graph_.chief_predecessor(i) != i - 1) return;
        const std::string& file = members_[at_hand_[i]].text->metadata.file;
        std::string symbols, options;
        for (const std::string& symbol : graph_.documents[i].not_here) {
            if (is_named(symbol) || (kept_ && kept_->graph.find(symbol))) continue;
            symbols += (symbols.empty() ? "" : ", ") + symbol;
            options += " --missing " + quoted(symbol + "=" + file);
        }
        if (symbols.empty()) return;
        notes_.push_back(fmt::format("{} recalls {}, later than {}, and {} has it: name what is of the series with{}",
                                     name(i), symbols, name(i - 1),
                                     kept_ ? "neither a file nor " + kept_->file : "no file", options));
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
    const std::optional<KeptDocuments>& kept_;
    std::vector<std::size_t> at_hand_;  // the members that are the documents of the graph
    PredecessorFinder finder_;          // has the same
    SuccessionGraph graph_;
    std::vector<std::string> notes_;
};

}  // namespace

std::vector<std::string> series_notes(const std::vector<HistoryMember>& members, std::size_t first,
                                      const std::optional<KeptDocuments>& kept) {
    return Notes(members, kept).from(first);
}

}  // namespace clausediff::cli

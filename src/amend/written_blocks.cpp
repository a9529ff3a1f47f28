#include "amend/written_blocks.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace clausediff::detail::amending {
namespace {

bool is_paragraph(const Clause& clause) {
    return clause.id.kind == ClauseKind::paragraph;
}

std::vector<Block> paragraphs_of(const Resolution& resolution, const DraftPlaces& places) {
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < resolution.clauses.size();) {
        const std::size_t end = is_paragraph(resolution.clauses[i]) ? places.end_of_paragraph(i) : i + 1;
        if (is_paragraph(resolution.clauses[i])) blocks.push_back({i, end, kNone, false});
        i = end;
    }
    return blocks;
}

std::vector<Block> annexes_of(const Resolution& resolution, const DraftPlaces& places) {
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < resolution.clauses.size(); ++i) {
        const ClauseId& id = resolution.clauses[i].id;
        if (id.kind != ClauseKind::annex_heading) continue;
        AmendPlace place;
        place.part = AmendPlace::Part::annex;
        place.annex = id.annex;
        std::vector<Target> found;
        if (places.find(place, found).empty() && found.size() == 1 && found[0].first == i) {
            blocks.push_back({i, found[0].last, kNone, false});
        }
    }
    return blocks;
}

// Of each clause the block that it is in.
std::vector<std::size_t> blocks_by_clause(const std::vector<Block>& blocks, std::size_t clauses) {
    std::vector<std::size_t> out(clauses, kNone);
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        for (std::size_t i = blocks[b].first; i < blocks[b].last; ++i) out[i] = b;
    }
    return out;
}

class Linker {
public:
    Linker(const Comparison& comparison, const PlaceWriter& places)
        : comparison_(comparison), before_(*comparison.before), after_(*comparison.after), places_(places) {}

    LinkedBlocks run() {
        const DraftPlaces places_after(after_);
        out_.before = paragraphs_of(before_, places_.places());
        out_.after = paragraphs_of(after_, places_after);
        out_.annexes_before = annexes_of(before_, places_.places());
        out_.annexes_after = annexes_of(after_, places_after);
        annex_before_ = blocks_by_clause(out_.annexes_before, before_.clauses.size());
        annex_after_ = blocks_by_clause(out_.annexes_after, after_.clauses.size());
        link_clauses();
        link_annexes();
        link_paragraphs();
        mark_whole(out_.before, out_.annexes_before, annex_before_);
        mark_whole(out_.after, out_.annexes_after, annex_after_);
        return std::move(out_);
    }

private:
    void link_clauses() {
        out_.was.resize(after_.clauses.size(), kNone);
        out_.differs.resize(before_.clauses.size());
        for (const ClauseChange& change : comparison_.changes) {
            const bool differs = std::any_of(change.segments.begin(), change.segments.end(),
                                             [](const Segment& segment) { return segment.op != Op::equal; });
            for (const std::size_t i : change.before) out_.differs[i] = differs;
            if (change.before.size() == 1 && change.after.size() == 1 && !change.move)
                out_.was[change.after[0]] = change.before[0];
        }
    }

    // An annex becomes the one of the draft from which most of its clauses come, in the order of both.
    void link_annexes() {
        std::size_t next = 0;
        for (std::size_t a = 0; a < out_.annexes_after.size(); ++a) {
            Block& annex = out_.annexes_after[a];
            std::map<std::size_t, std::size_t> counts;
            for (std::size_t j = annex.first + 1; j < annex.last; ++j) {
                const std::size_t i = out_.was[j];
                if (i != kNone && annex_before_[i] != kNone && annex_before_[i] >= next) ++counts[annex_before_[i]];
            }
            const auto most = std::max_element(counts.begin(), counts.end(),
                                               [](const auto& x, const auto& y) { return x.second < y.second; });
            if (most == counts.end()) continue;
            annex.other = most->first;
            out_.annexes_before[most->first].other = a;
            annex.whole = out_.annexes_before[most->first].whole = furniture_differs(annex);
            next = most->first + 1;
        }
    }

    // Headings and tables of an annex differ, which no instruction on paragraphs can say.
    [[nodiscard]] bool furniture_differs(const Block& annex) const {
        const auto texts_of = [](const Resolution& resolution, const Block& block) {
            std::vector<std::string> texts;
            for (std::size_t i = block.first + 1; i < block.last; ++i) {
                const Clause& clause = resolution.clauses[i];
                if (!is_paragraph(clause) || clause.type != ClauseType::paragraph) texts.push_back(clause.text);
            }
            return texts;
        };
        return texts_of(before_, out_.annexes_before[annex.other]) != texts_of(after_, annex);
    }

    void link_paragraphs() {
        std::vector<std::size_t> block_of(before_.clauses.size(), kNone);
        for (std::size_t b = 0; b < out_.before.size(); ++b) block_of[out_.before[b].first] = b;
        std::size_t reached = 0;
        for (std::size_t a = 0; a < out_.after.size(); ++a) {
            const std::size_t i = out_.was[out_.after[a].first];
            if (i == kNone || block_of[i] == kNone || block_of[i] < reached) continue;
            if (!same_kind(i, out_.after[a].first) || places_.of(i).empty()) continue;
            out_.after[a].other = block_of[i];
            out_.before[block_of[i]].other = a;
            reached = block_of[i] + 1;
        }
    }

    // Both are of the same part, or of an annex that stays, and on the same level.
    [[nodiscard]] bool same_kind(std::size_t before, std::size_t after) const {
        const Clause &was = before_.clauses[before], &now = after_.clauses[after];
        if (was.section != now.section || was.id.path.size() != now.id.path.size()) return false;
        const std::size_t from = annex_before_[before], to = annex_after_[after];
        if (from == kNone || to == kNone) return from == to && was.id.annex == now.id.annex;
        return out_.annexes_after[to].other == from;
    }

    static void mark_whole(std::vector<Block>& paragraphs, const std::vector<Block>& annexes,
                           const std::vector<std::size_t>& annex_of) {
        for (Block& paragraph : paragraphs) {
            const std::size_t annex = annex_of[paragraph.first];
            paragraph.whole = annex != kNone && (annexes[annex].other == kNone || annexes[annex].whole);
        }
    }

    const Comparison& comparison_;
    const Resolution& before_;
    const Resolution& after_;
    const PlaceWriter& places_;
    std::vector<std::size_t> annex_before_, annex_after_;  // of each clause the annex that it is in
    LinkedBlocks out_;
};

}  // namespace

LinkedBlocks link_blocks(const Comparison& comparison, const PlaceWriter& places) {
    return Linker(comparison, places).run();
}

}  // namespace clausediff::detail::amending

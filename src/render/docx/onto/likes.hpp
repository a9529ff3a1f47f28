// Which paragraphs of a Word document those that a redline adds are like, and which take the properties of others.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/onto/properties.hpp"
#include "render/docx/onto/raw_text.hpp"
#include "render/docx/signature.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace clausediff::detail::render::docx {

// Paragraphs whose ends are deleted, but not their text, are joined with those that follow them, the last of which may
// have other properties: it gets those of the first.
class JoinedEnds {
public:
    explicit JoinedEnds(Signature& revisions) : revisions_(revisions) {}
    // Of such paragraphs in their order.
    void settle(pugi::xml_node paragraph);

private:
    Signature& revisions_;
    std::set<pugi::xml_node> settled_;  // joined to one before
};

// All of it goes.
[[nodiscard]] bool goes_as_a_whole(const Paragraph& paragraph);

class Likes {
public:
    explicit Likes(const Document& document) : document_(document) {}

    // Of the paragraphs of the redline in their order: where each stands. Null for what is inserted, or goes on in the
    // paragraph before. All outlive the object.
    void add(const RawText* target);

    // The paragraph before the one of index `i`, else after it, that looks as that should: of its style, level and way
    // of numbering. Null if there is none.
    [[nodiscard]] const RawText* nearest_of_kind(std::size_t i) const;

    // Where the last paragraph of the text is new and stands before what was the end of the document, those that go: it
    // is written into the first of them, and ends with the last.
    void settle_last_end(Signature& revisions) const;

private:
    [[nodiscard]] bool may_be_joined(std::size_t i) const;

    // The first target of a kind, and the last that was added.
    struct OfKind {
        const RawText* first = nullptr;
        const RawText* last = nullptr;
    };
    using Kind = std::tuple<Style, int, bool>;

    const Document& document_;
    std::vector<const RawText*> targets_;
    std::map<Kind, OfKind> kinds_;
    std::vector<std::pair<const OfKind*, const RawText*>> of_kind_;  // of each paragraph its kind, the target before it
};

}  // namespace clausediff::detail::render::docx

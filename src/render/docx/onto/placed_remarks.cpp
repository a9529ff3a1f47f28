#include "render/docx/onto/placed_remarks.hpp"

#include "base/unicode.hpp"
#include "render/docx/onto/elements.hpp"
#include "render/finding_words.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace clausediff::detail::render::docx {
namespace {

constexpr std::size_t kFirstBytes = 80;  // of a clause, by which it is found in its paragraph
constexpr std::size_t kFarthest = 4000;  // bytes of the paragraph in which it may begin

struct RawRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// A place where a comment begins or ends, by its id.
struct Boundary {
    std::size_t at = 0;
    bool begins = false;
    std::string id;
};

// Where a clause begins in its paragraph, which may hold its number and other clauses before it.
std::optional<std::size_t> start_of(const RawText& raw, std::string_view text) {
    const std::string_view first =
        text.substr(0, text.size() <= kFirstBytes ? text.size() : text.rfind(' ', kFirstBytes));
    for (std::size_t at = 0; at < std::min(raw.text().size(), kFarthest);) {
        if (raw.match(at, first)) return raw.next_letter_from(at);
        (void)unicode::next(raw.text(), at);
    }
    return std::nullopt;
}

// The bytes of the paragraph that hold these of the clause.
std::optional<RawRange> range_in(const RawText& raw, const std::string& text, std::size_t begin, std::size_t end) {
    const auto start = start_of(raw, text);
    if (!start) return std::nullopt;
    const Bytes shown = shown_bytes(text, begin, end);
    const std::string_view words = text;
    const auto before = shown.begin == 0 ? start : raw.match(*start, words.substr(0, shown.begin));
    if (!before) return std::nullopt;
    const std::size_t first = raw.next_letter_from(*before);
    const auto after = raw.match(first, words.substr(shown.begin, shown.end - shown.begin));
    if (!after || *after <= first) return std::nullopt;
    return RawRange{first, *after};
}

// The element of a paragraph in which the node stands.
pugi::xml_node child_of_paragraph(pugi::xml_node node) {
    while (node && !is_named(node.parent(), "w:p")) node = node.parent();
    return node;
}

void set_text(pugi::xml_node node, const std::string& text) {
    node.text().set(text.c_str());
    if (!node.attribute("xml:space")) node.append_attribute("xml:space") = "preserve";
}

// Cuts the run of an atom before byte `at` of the text, which the atom holds; what follows is a run of its own, which
// is returned. Null if nothing was cut. Later places must have been cut before.
pugi::xml_node cut_run(const Atom& atom, std::size_t at) {
    if (!atom.run || !is_named(atom.run, "w:r")) return {};
    pugi::xml_node following = atom.content;
    const std::string text = atom.content.text().get();
    const std::size_t head = at - atom.begin;
    if (head > 0) {
        const bool can_be_cut = is_named(atom.content, "w:t") && head < text.size();
        if (!can_be_cut) return {};
        following = atom.content.next_sibling();
    } else {
        bool is_first = true;
        for (pugi::xml_node node = atom.content.previous_sibling(); node; node = node.previous_sibling()) {
            is_first = is_first && is_named(node, "w:rPr");
        }
        if (is_first) return {};
    }
    pugi::xml_node parent = atom.run.parent();
    pugi::xml_node tail = parent.insert_child_after("w:r", atom.run);
    if (const pugi::xml_node properties = atom.run.child("w:rPr")) tail.append_copy(properties);
    if (head > 0) {
        set_text(tail.append_child("w:t"), text.substr(head));
        set_text(atom.content, text.substr(0, head));
    }
    while (following) {
        const pugi::xml_node next = following.next_sibling();
        tail.append_move(following);
        following = next;
    }
    return tail;
}

// The atom with the letter that begins at byte `at`; null if there is none in a run.
const Atom* atom_with(const RawText& raw, std::size_t at) {
    const auto atom =
        std::partition_point(raw.atoms().begin(), raw.atoms().end(), [at](const Atom& one) { return one.end <= at; });
    return atom == raw.atoms().end() || atom->begin > at || atom->is_fixed() ? nullptr : &*atom;
}

pugi::xml_node element_of(const Atom& atom) {
    return atom.run ? atom.run : atom.content;
}

bool put_begin(const RawText& raw, std::size_t at, const std::string& id) {
    const Atom* atom = atom_with(raw, at);
    if (atom == nullptr) return false;
    const pugi::xml_node tail = cut_run(*atom, at);
    const pugi::xml_node node = child_of_paragraph(tail ? tail : element_of(*atom));
    if (!node) return false;
    pugi::xml_node parent = node.parent();
    parent.insert_child_before("w:commentRangeStart", node).append_attribute("w:id") = id.c_str();
    return true;
}

void append_reference(pugi::xml_node run, const std::string& id) {
    run.append_child("w:commentReference").append_attribute("w:id") = id.c_str();
}

bool put_end(const RawText& raw, std::size_t at, const std::string& id) {
    const Atom* atom = at == 0 ? nullptr : atom_with(raw, at - 1);
    if (atom == nullptr) return false;
    if (at < atom->end) (void)cut_run(*atom, at);
    const pugi::xml_node node = child_of_paragraph(element_of(*atom));
    if (!node) return false;
    pugi::xml_node parent = node.parent();
    const pugi::xml_node end = parent.insert_child_after("w:commentRangeEnd", node);
    pugi::xml_node(end).append_attribute("w:id") = id.c_str();
    append_reference(parent.insert_child_after("w:r", end), id);
    return true;
}

// The first paragraph of what the text was read from.
pugi::xml_node paragraph_of(const RawText& raw) {
    const pugi::xml_node element = raw.elements().front();
    return is_named(element, "w:p") ? element : element.select_node(".//w:p").node();
}

void put_around(const RawText& raw, const std::string& id) {
    pugi::xml_node paragraph = paragraph_of(raw);
    const pugi::xml_node properties = paragraph.child("w:pPr");
    pugi::xml_node start = properties ? paragraph.insert_child_after("w:commentRangeStart", properties)
                                      : paragraph.prepend_child("w:commentRangeStart");
    start.append_attribute("w:id") = id.c_str();
    paragraph.append_child("w:commentRangeEnd").append_attribute("w:id") = id.c_str();
    append_reference(paragraph.append_child("w:r"), id);
}

}  // namespace

void PlacedRemarks::remember(const Clause& clause, std::size_t begin, std::size_t end, const std::string& text) {
    const Origin& origin = clause.origin;
    if (!origin.known() || origin.last >= file_.blocks().size()) return remember_on_document(text);
    const bool whole = begin == 0 && end == clause.text.size();
    remarks_[{origin.first, origin.last}].push_back({whole ? nullptr : &clause, begin, end, text});
}

void PlacedRemarks::remember_on_document(const std::string& text) {
    if (!file_.blocks().empty()) remarks_[{0, 0}].push_back({nullptr, 0, 0, text});
}

void PlacedRemarks::place() {
    for (const auto& [blocks, remarks] : remarks_) place(blocks, remarks);
}

void PlacedRemarks::place(const Blocks& blocks, const std::vector<Remark>& remarks) {
    RawText raw(file_.blocks()[blocks.first]);
    for (std::size_t i = blocks.first + 1; i <= blocks.second; ++i) raw.join(file_.blocks()[i]);
    std::vector<Boundary> boundaries;
    std::vector<std::string> whole;
    for (const Remark& remark : remarks) {
        const std::size_t id = revisions_.next_id();
        out_.push_back({id, {remark.text}});
        const auto range =
            remark.clause == nullptr ? std::nullopt : range_in(raw, remark.clause->text, remark.begin, remark.end);
        const bool in_runs =
            range && atom_with(raw, range->begin) != nullptr && atom_with(raw, range->end - 1) != nullptr;
        if (!in_runs) {
            whole.push_back(std::to_string(id));
            continue;
        }
        boundaries.push_back({range->begin, true, std::to_string(id)});
        boundaries.push_back({range->end, false, std::to_string(id)});
    }
    // From the end on, so that the places before stay; of one place what begins there first, so that it comes after
    // what ends there.
    std::stable_sort(boundaries.begin(), boundaries.end(), [](const Boundary& one, const Boundary& other) {
        return one.at != other.at ? one.at > other.at : one.begins && !other.begins;
    });
    for (const Boundary& boundary : boundaries) {
        (void)(boundary.begins ? put_begin(raw, boundary.at, boundary.id) : put_end(raw, boundary.at, boundary.id));
    }
    for (const std::string& id : whole) put_around(raw, id);
}

}  // namespace clausediff::detail::render::docx

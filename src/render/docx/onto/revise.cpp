#include "render/docx/onto/revise.hpp"

#include "base/one_of.hpp"
#include "read/marked_text.hpp"
#include "read/word/revisions.hpp"
#include "read/word/xml.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace clausediff::detail::render::docx {
namespace {

// What says that formatting or cells were changed, or where a move begins and ends.
bool is_record(const pugi::xml_node& node) {
    return is_one_of(node.name(), {"w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblPrExChange",
                                   "w:tblGridChange", "w:trPrChange", "w:tcPrChange", "w:numberingChange",
                                   "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart",
                                   "w:moveToRangeEnd", "w:cellIns", "w:cellDel", "w:cellMerge"});
}

// Parts that are parsed bound how deep their elements stand in one another, and so how deep these calls go.
class Resolver {
public:
    explicit Resolver(bool accept) : accept_(accept) {}

    void resolve(pugi::xml_node parent) {
        if (!accept_) restore_properties(parent);
        const bool in_mark = is_one_of(parent.name(), {"w:rPr", "w:trPr"});
        for (pugi::xml_node node = parent.first_child(); node;) {
            const pugi::xml_node next = node.next_sibling();
            if (is_record(node) || (in_mark && (goes(node) || stays(node)))) {
                parent.remove_child(node);
            } else if (goes(node) || row_goes(node) || cell_goes(node)) {
                parent.remove_child(node);
            } else if (stays(node)) {
                resolve(node);
                unwrap(parent, node);
            } else {
                resolve(node);
                if (is_one_of(node.name(), {"w:tbl"}) && !node.select_node(".//w:tr")) parent.remove_child(node);
            }
            node = next;
        }
    }

    // Paragraphs whose end goes are joined with the next one beside them. From the last on: what is joined is moved
    // once.
    void join(pugi::xml_node parent) {
        Following next;
        for (pugi::xml_node node = parent.last_child(); node;) {
            const pugi::xml_node previous = node.previous_sibling();
            join(node);
            if (is_one_of(node.name(), {"w:p"})) {
                const bool text = has_text(node);
                if (settle_end(node, text, next)) {
                    next.has_text = next.has_text || text;
                } else {
                    next = {node, text};
                }
            } else if (node.first_child()) {
                next = {};
            }
            node = previous;
        }
    }

private:
    // The paragraph that follows with nothing between.
    struct Following {
        pugi::xml_node paragraph;
        bool has_text = false;
    };

    [[nodiscard]] bool goes(const pugi::xml_node& node) const {
        return accept_ ? is_one_of(node.name(), {"w:del", "w:moveFrom"})
                       : is_one_of(node.name(), {"w:ins", "w:moveTo"});
    }
    [[nodiscard]] bool stays(const pugi::xml_node& node) const {
        return accept_ ? is_one_of(node.name(), {"w:ins", "w:moveTo"})
                       : is_one_of(node.name(), {"w:del", "w:moveFrom"});
    }
    [[nodiscard]] bool row_goes(const pugi::xml_node& node) const {
        return is_one_of(node.name(), {"w:tr"}) && word::row_goes(node, !accept_);
    }
    [[nodiscard]] bool cell_goes(const pugi::xml_node& node) const {
        return is_one_of(node.name(), {"w:tc"}) && word::cell_goes(node, !accept_);
    }

    // Is anything left of what the paragraph says? The reader asks the same.
    [[nodiscard]] bool has_text(const pugi::xml_node& node) const {
        const std::string_view name = word::local_name(node.name());
        if (word::goes(name, !accept_) || is_one_of(name, {"pPr", "txbxContent", "Fallback"})) return false;
        if (name == "t" || (name == "delText" && !accept_)) return !trim_space(node.text().get()).empty();
        if (is_one_of(name, {"sym", "noBreakHyphen", "footnoteReference", "endnoteReference"})) return true;
        return std::any_of(node.begin(), node.end(), [&](const pugi::xml_node& child) { return has_text(child); });
    }

    // Properties as they were before their formatting was changed, but for what marks an end or a section.
    static void restore_properties(pugi::xml_node parent) {
        for (const char* name : {"w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr"}) {
            pugi::xml_node properties = parent.child(name);
            const pugi::xml_node old = properties.child((std::string(name) + "Change").c_str()).child(name);
            if (!old) continue;
            for (pugi::xml_node node = properties.first_child(); node;) {
                const pugi::xml_node following = node.next_sibling();
                if (!stands_apart(node) && !is_record(node)) properties.remove_child(node);
                node = following;
            }
            for (const pugi::xml_node& node : old.children()) {
                const pugi::xml_node mark = properties.find_child(
                    [](const pugi::xml_node& one) { return stands_apart(one) || is_record(one); });
                properties.insert_copy_before(node, mark);
            }
        }
    }

    static bool stands_apart(const pugi::xml_node& node) {
        return is_one_of(node.name(), {"w:rPr", "w:sectPr", "w:ins", "w:del", "w:moveFrom", "w:moveTo"});
    }

    static void unwrap(pugi::xml_node parent, pugi::xml_node wrapper) {
        for (pugi::xml_node child = wrapper.first_child(); child;) {
            const pugi::xml_node next = child.next_sibling();
            for (pugi::xml_node text : child.children("w:delText")) text.set_name("w:t");
            for (pugi::xml_node text : child.children("w:delInstrText")) text.set_name("w:instrText");
            parent.insert_move_before(child, wrapper);
            child = next;
        }
        parent.remove_child(wrapper);
    }

    // True if the paragraph went into the next.
    bool settle_end(pugi::xml_node paragraph, bool has_text, const Following& following) const {
        pugi::xml_node next = following.paragraph;
        const pugi::xml_node mark = paragraph.child("w:pPr").child("w:rPr");
        const bool end_goes =
            std::any_of(mark.begin(), mark.end(), [&](const pugi::xml_node& node) { return goes(node); });
        if (!end_goes || !next) return false;
        if (has_text && !following.has_text) take_properties(next, paragraph);
        pugi::xml_node place = next.first_child();  // its properties, if it has any
        while (place && place.type() != pugi::node_element) place = place.next_sibling();
        if (!is_one_of(place.name(), {"w:pPr"})) place = {};
        for (pugi::xml_node child = paragraph.first_child(); child;) {
            const pugi::xml_node after = child.next_sibling();
            if (!is_one_of(child.name(), {"w:pPr"})) {
                place = place ? next.insert_move_after(child, place) : next.prepend_move(child);
            }
            child = after;
        }
        paragraph.parent().remove_child(paragraph);
        return true;
    }

    // A paragraph that goes as a whole gives its properties to none: where `next` keeps no text of its own, it has
    // those of what is joined to it, but for its end and its section.
    static void take_properties(pugi::xml_node next, pugi::xml_node paragraph) {
        pugi::xml_node own = next.child("w:pPr");
        if (!own) own = next.prepend_child("w:pPr");
        for (pugi::xml_node node = own.first_child(); node;) {
            const pugi::xml_node after = node.next_sibling();
            if (!is_one_of(node.name(), {"w:rPr", "w:sectPr"})) own.remove_child(node);
            node = after;
        }
        const pugi::xml_node end = own.first_child();
        for (const pugi::xml_node& node : paragraph.child("w:pPr").children()) {
            if (is_one_of(node.name(), {"w:rPr", "w:sectPr"})) continue;
            const bool last = !end || is_record(node);
            last ? own.append_copy(node) : own.insert_copy_before(node, end);
        }
    }

    bool accept_;
};

}  // namespace

void resolve_revisions(pugi::xml_node root, bool accept) {
    Resolver resolver(accept);
    resolver.join(root);
    resolver.resolve(root);
}

}  // namespace clausediff::detail::render::docx

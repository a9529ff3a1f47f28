#include "render/docx/onto/revise.hpp"

#include "base/one_of.hpp"

#include <algorithm>
#include <iterator>

namespace clausediff::detail::render::docx {
namespace {

// What says that formatting was changed, or where a move begins and ends.
bool is_record(const pugi::xml_node& node) {
    return is_one_of(node.name(),
                     {"w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblPrExChange",
                      "w:tblGridChange", "w:trPrChange", "w:tcPrChange", "w:numberingChange", "w:moveFromRangeStart",
                      "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd"});
}

// Parts that are parsed bound how deep their elements stand in one another, and so how deep these calls go.
class Resolver {
public:
    explicit Resolver(bool accept) : accept_(accept) {}

    void resolve(pugi::xml_node parent) {
        const bool in_mark = is_one_of(parent.name(), {"w:rPr", "w:trPr"});
        for (pugi::xml_node node = parent.first_child(); node;) {
            const pugi::xml_node next = node.next_sibling();
            if (is_record(node) || (in_mark && (goes(node) || stays(node)))) {
                parent.remove_child(node);
            } else if (goes(node) || row_goes(node)) {
                parent.remove_child(node);
            } else if (stays(node)) {
                resolve(node);
                unwrap(parent, node);
            } else {
                resolve(node);
            }
            node = next;
        }
    }

    // Paragraphs whose end goes are joined with the next one beside them. From the last on: what is joined is moved
    // once.
    void join(pugi::xml_node parent) {
        pugi::xml_node next;  // the paragraph that follows with nothing between
        for (pugi::xml_node node = parent.last_child(); node;) {
            const pugi::xml_node previous = node.previous_sibling();
            join(node);
            if (is_one_of(node.name(), {"w:p"})) {
                if (!settle_end(node, next)) next = node;
            } else if (node.first_child()) {
                next = {};
            }
            node = previous;
        }
    }

private:
    [[nodiscard]] bool goes(const pugi::xml_node& node) const {
        return accept_ ? is_one_of(node.name(), {"w:del", "w:moveFrom"})
                       : is_one_of(node.name(), {"w:ins", "w:moveTo"});
    }
    [[nodiscard]] bool stays(const pugi::xml_node& node) const {
        return accept_ ? is_one_of(node.name(), {"w:ins", "w:moveTo"})
                       : is_one_of(node.name(), {"w:del", "w:moveFrom"});
    }
    [[nodiscard]] bool row_goes(const pugi::xml_node& node) const {
        return is_one_of(node.name(), {"w:tr"}) && node.child("w:trPr").child(accept_ ? "w:del" : "w:ins");
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
    bool settle_end(pugi::xml_node paragraph, pugi::xml_node next) const {
        const pugi::xml_node mark = paragraph.child("w:pPr").child("w:rPr");
        const bool end_goes =
            std::any_of(mark.begin(), mark.end(), [&](const pugi::xml_node& node) { return goes(node); });
        if (!end_goes || !next) return false;
        pugi::xml_node place = next.first_child();  // its properties, if it has any
        while (place && place.type() != pugi::node_element) place = place.next_sibling();
        if (!is_one_of(place.name(), {"w:pPr"})) place = {};
        for (pugi::xml_node child = paragraph.first_child(); child;) {
            const pugi::xml_node following = child.next_sibling();
            if (!is_one_of(child.name(), {"w:pPr"})) {
                place = place ? next.insert_move_after(child, place) : next.prepend_move(child);
            }
            child = following;
        }
        paragraph.parent().remove_child(paragraph);
        return true;
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

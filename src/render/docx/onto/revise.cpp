#include "render/docx/onto/revise.hpp"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <vector>

namespace clausediff::render::docx {
namespace {

bool is_one_of(const pugi::xml_node& node, std::initializer_list<const char*> names) {
    return std::any_of(names.begin(), names.end(),
                       [&](const char* name) { return std::strcmp(node.name(), name) == 0; });
}

class Resolver {
public:
    explicit Resolver(bool accept) : accept_(accept) {}

    void resolve(pugi::xml_node parent) {
        for (pugi::xml_node node = parent.first_child(); node;) {
            const pugi::xml_node next = node.next_sibling();
            const bool in_mark = is_one_of(parent, {"w:rPr"});
            if (is_one_of(node,
                          {"w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:moveFromRangeStart",
                           "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd"})) {
                parent.remove_child(node);
            } else if (!in_mark && goes(node)) {
                parent.remove_child(node);
            } else if (!in_mark && stays(node)) {
                resolve(node);
                unwrap(parent, node);
            } else {
                resolve(node);
            }
            node = next;
        }
    }

    // Paragraphs whose end goes are joined with the next.
    void join(pugi::xml_node parent) {
        for (pugi::xml_node node = parent.first_child(); node;) {
            const pugi::xml_node next = node.next_sibling();
            join(node);
            if (is_one_of(node, {"w:p"})) settle_end(node, next);
            node = next;
        }
    }

private:
    [[nodiscard]] bool goes(const pugi::xml_node& node) const {
        return accept_ ? is_one_of(node, {"w:del", "w:moveFrom"}) : is_one_of(node, {"w:ins", "w:moveTo"});
    }
    [[nodiscard]] bool stays(const pugi::xml_node& node) const {
        return accept_ ? is_one_of(node, {"w:ins", "w:moveTo"}) : is_one_of(node, {"w:del", "w:moveFrom"});
    }

    static void unwrap(pugi::xml_node parent, pugi::xml_node wrapper) {
        for (pugi::xml_node child = wrapper.first_child(); child;) {
            const pugi::xml_node next = child.next_sibling();
            for (pugi::xml_node text : child.children("w:delText")) text.set_name("w:t");
            parent.insert_move_before(child, wrapper);
            child = next;
        }
        parent.remove_child(wrapper);
    }

    void settle_end(pugi::xml_node paragraph, pugi::xml_node next) const {
        pugi::xml_node mark = paragraph.child("w:pPr").child("w:rPr");
        const bool end_goes =
            std::any_of(mark.begin(), mark.end(), [&](const pugi::xml_node& node) { return goes(node); });
        for (const char* name : {"w:ins", "w:del", "w:moveFrom", "w:moveTo"}) mark.remove_child(name);
        if (!end_goes || !is_one_of(next, {"w:p"})) return;
        pugi::xml_node place = next.child("w:pPr");
        for (pugi::xml_node child = paragraph.first_child(); child;) {
            const pugi::xml_node following = child.next_sibling();
            if (!is_one_of(child, {"w:pPr"})) {
                place = place ? next.insert_move_after(child, place) : next.prepend_move(child);
            }
            child = following;
        }
        paragraph.parent().remove_child(paragraph);
    }

    bool accept_;
};

}  // namespace

void resolve_revisions(pugi::xml_node root, bool accept) {
    Resolver resolver(accept);
    resolver.join(root);
    resolver.resolve(root);
}

}  // namespace clausediff::render::docx

#include <clausediff/comparison.hpp>

namespace clausediff {

const char* name(Op op) {
    switch (op) {
        case Op::remove:
            return "delete";
        case Op::insert:
            return "insert";
        case Op::equal:
            break;
    }
    return "equal";
}

const char* name(EditClass edit_class) {
    switch (edit_class) {
        case EditClass::citation:
            return "citation";
        case EditClass::symbol:
            return "symbol";
        case EditClass::session:
            return "session";
        case EditClass::date:
            return "date";
        case EditClass::number:
            return "number";
        case EditClass::sequencing:
            return "sequencing";
        case EditClass::editorial:
            return "editorial";
        case EditClass::name:
            return "name";
        case EditClass::wording:
            return "wording";
        case EditClass::none:
            break;
    }
    return "none";
}

const char* name(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::amended:
            return "amended";
        case ChangeKind::added:
            return "added";
        case ChangeKind::removed:
            return "removed";
        case ChangeKind::split:
            return "split";
        case ChangeKind::merged:
            return "merged";
        case ChangeKind::unchanged:
            break;
    }
    return "unchanged";
}

}  // namespace clausediff

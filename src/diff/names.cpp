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

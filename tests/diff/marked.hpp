// An edit script as one string, the way that git and wdiff print it.
#pragma once

#include <clausediff/comparison.hpp>

#include <string>
#include <vector>

namespace clausediff {

// "the [-old-]{+new+} thing"
inline std::string marked(const std::vector<Segment>& segments) {
    std::string out;
    for (const Segment& segment : segments) {
        switch (segment.op) {
            case Op::equal:
                out += segment.text;
                break;
            case Op::remove:
                out += "[-" + segment.text + "-]";
                break;
            case Op::insert:
                out += "{+" + segment.text + "+}";
                break;
        }
    }
    return out;
}

// The text without what `op` marks: without inserts the before text, without deletes the after text.
inline std::string without(const std::vector<Segment>& segments, Op op) {
    std::string out;
    for (const Segment& segment : segments) {
        if (segment.op != op) out += op == Op::insert ? segment.before_text() : segment.text;
    }
    return out;
}

// Do the segments alternate as the contract says, with a delete before an insert?
inline bool in_order(const std::vector<Segment>& segments) {
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (segments[i].text.empty()) return false;
        if (i == 0) continue;
        const bool printed_alike = segments[i - 1].printed_before.empty() == segments[i].printed_before.empty();
        if (segments[i - 1].op == segments[i].op && printed_alike) return false;
        if (segments[i - 1].op == Op::insert && segments[i].op == Op::remove) return false;
    }
    return true;
}

}  // namespace clausediff

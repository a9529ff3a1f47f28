// A draft with nothing to find, the text that it is based on, and what the rules find in what tests make of them.
#pragma once

#include <clausediff/clausediff.hpp>

#include "support/text.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace clausediff::test {

// A resolution of session 91 with nothing to find. Tests change one thing of it.
inline const char* const kDraft =
    "Resolution adopted by the General Assembly on 20 November 2036\n"
    "91/204.\tCooperation with the League of Harbour Cities\n"
    "\tThe General Assembly,\n"
    "\tRecalling its resolution 89/117 of 4 December 2034,\n"
    "\tRecalling also its resolution 85/12 of 3 November 2030 (the first of them),\n"
    "\tRecalling further the Charter of the League of Harbour Cities (LHC),\n"
    "\tNoting the tides that the LHC records,\n"
    "\t1.\tTakes note of the report of the Secretary-General (A/91/215);\n"
    "\t2.\tUrges the members of the League:\n"
    "\t(a)\tTo repair their lamps;\n"
    "\t(b)\tTo rest their crews, as stated in paragraph 1 above;\n"
    "\t3.\tRequests the Secretary-General to publish the charts;\n"
    "\t4.\tAlso requests the Secretary-General to train the pilots;\n"
    "\t5.\tRequests the Secretary-General, in accordance with paragraph 4 of the present resolution, to report to it "
    "at "
    "its ninety-third session;\n"
    "\t6.\tDecides to include in the provisional agenda of its ninety-third session the item entitled “Harbours”.\n"
    "44th plenary meeting\n"
    "20 November 2036\n";

// What it is based on.
inline const char* const kPrevious =
    "Resolution adopted by the General Assembly on 4 December 2034\n"
    "89/117.\tCooperation with the League of Harbour Cities\n"
    "\tThe General Assembly,\n"
    "\tRecalling its resolution 85/12 of 3 November 2030 (the first of them),\n"
    "\tRecalling also the Charter of the League of Harbour Cities (LHC),\n"
    "\tNoting the tides that the LHC records,\n"
    "\t1.\tTakes note of the report of the Secretary-General (A/89/228);\n"
    "\t2.\tUrges the members of the League:\n"
    "\t(a)\tTo repair their lamps;\n"
    "\t(b)\tTo rest their crews, as stated in paragraph 1 above;\n"
    "\t3.\tRequests the Secretary-General to publish the charts;\n"
    "\t4.\tAlso requests the Secretary-General to train the pilots;\n"
    "\t5.\tRequests the Secretary-General, in accordance with paragraph 4 of the present resolution, to report to it "
    "at "
    "its ninety-first session;\n"
    "\t6.\tDecides to include in the provisional agenda of its ninety-first session the item entitled “Harbours”.\n"
    "40th plenary meeting\n"
    "4 December 2034\n";

// The draft with `from` replaced by `to`; the test fails if it does not have it.
inline std::string with(const std::string& from, const std::string& to, std::string text = kDraft) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) throw std::runtime_error("not in the draft: " + from);
    return text.replace(at, from.size(), to);
}

// "OP3: message [rule]", one line a finding.
inline std::string found(const std::string& draft, const char* previous = nullptr, const CheckOptions& options = {}) {
    const std::vector<Finding> findings = previous == nullptr
                                              ? check(resolution(draft), options)
                                              : check(compare(resolution(previous), resolution(draft)), options);
    std::string lines;
    for (const Finding& finding : findings) {
        lines +=
            (finding.clause.empty() ? "" : finding.clause + ": ") + finding.message + " [" + finding.rule->name + "]\n";
    }
    return lines;
}

}  // namespace clausediff::test

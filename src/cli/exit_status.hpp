// What the program tells the shell, as git and difftastic do.
#pragma once

namespace clausediff::cli {

enum ExitStatus : int {
    kDone = 0,
    kDiffers = 1,   // only with --exit-code: the texts differ
    kFindings = 1,  // of check and concord: they found something
    kRefused = 1,   // of amend: an instruction was refused, and nothing is applied
    kLeftOut = 1,   // of fetch: there are more documents than it fetches
    kMissing = 1,   // of doctor: something is not there
    kTrouble = 2,   // a message on standard error says what
};

}  // namespace clausediff::cli

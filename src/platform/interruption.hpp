// What an interrupted program leaves in the file system: nothing. Temporary files and running processes are entered
// here while they exist; a signal that ends the program removes them first.
#pragma once

#include <sys/types.h>

#include <mutex>
#include <string>

namespace clausediff::detail::platform {

// From now on INT, TERM and HUP remove what is entered; the process then dies of the signal all the same. A signal that
// is ignored, as under nohup, stays ignored. For the main program, once: a library does not decide about the signals of
// the process that it is in, so without this call nothing is installed.
void remove_on_signals();

// Held while something is made and entered, or removed and taken off the list: a signal that comes meanwhile waits, and
// so finds either nothing or an entry. Once a signal is being obeyed, nobody gets it any more.
class Entries {
public:
    Entries();

    void add_path(const std::string& path);  // a file, or a folder with all that is in it
    void remove_path(const std::string& path);
    void add_group(pid_t leader);  // a process group that is to be killed
    void remove_group(pid_t leader);

private:
    std::unique_lock<std::mutex> lock_;
};

}  // namespace clausediff::detail::platform

#include "cli/run.hpp"

#include <iostream>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

// A comparison lives for milliseconds and needs a few MiB: memory that one stage gives back is best kept for the next.
// By default glibc returns each large block to the system, and the next stage pays for fresh pages.
void keep_freed_memory() {
#ifdef __GLIBC__
    constexpr int kMiB = 1 << 20;
    (void)mallopt(M_MMAP_THRESHOLD, 64 * kMiB);
    (void)mallopt(M_TRIM_THRESHOLD, 256 * kMiB);
    (void)mallopt(M_TOP_PAD, kMiB);
    (void)mallopt(M_MXFAST, 0);  // small pieces are put together again at once, and not set aside
#endif
}

}  // namespace

int main(int argc, char** argv) {
    keep_freed_memory();
    clausediff::cli::Environment environment = clausediff::cli::read_environment();
    environment.exits_next = true;
    return clausediff::cli::run({argv + 1, argv + argc}, environment, std::cout, std::cerr);
}

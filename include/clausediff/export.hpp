// What a shared build of the library gives to programs: what stands in a namespace marked with CLAUSEDIFF_API. All
// other names of the library are hidden in it.
#pragma once

#define CLAUSEDIFF_API __attribute__((visibility("default")))

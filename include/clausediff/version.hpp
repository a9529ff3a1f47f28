// The version of the library that these headers belong to.
#pragma once

#define CLAUSEDIFF_VERSION_MAJOR 0
#define CLAUSEDIFF_VERSION_MINOR 1
#define CLAUSEDIFF_VERSION_PATCH 0
#define CLAUSEDIFF_VERSION_STRING "0.1.0"

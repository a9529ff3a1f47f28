#!/bin/sh
# Compiles src/platform against the headers of musl, the C library of Alpine: what is asked of the system is there too.
# Nothing is linked: Debian has no libstdc++ for musl, and its headers want a few names of glibc, which are given here.
#   sh tests/support/check_musl.sh
set -eu
cd "$(dirname "$0")/../.."
headers=/usr/include/$(uname -m)-linux-musl
[ -d "$headers" ] || { echo "skipped: musl-dev is not installed"; exit 77; }
compiler=$(g++ -dumpversion | cut -d. -f1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/glibc_names.hpp" <<'END'
#include <locale.h>
#include <pthread.h>
#include <time.h>
#define __GLIBC_PREREQ(major, minor) 0
typedef locale_t __locale_t;
enum { _ISupper = 1, _ISlower = 2, _ISalpha = 4, _ISdigit = 8, _ISxdigit = 16, _ISspace = 32, _ISprint = 64,
       _ISgraph = 128, _ISblank = 256, _IScntrl = 512, _ISpunct = 1024, _ISalnum = 2048 };
extern "C" int pthread_cond_clockwait(pthread_cond_t*, pthread_mutex_t*, clockid_t, const struct timespec*);
extern "C" int pthread_mutex_clocklock(pthread_mutex_t*, clockid_t, const struct timespec*);
END
count=0
for file in src/platform/posix/*.cpp; do
    g++ -std=c++20 -fsyntax-only -nostdinc -nostdinc++ -isystem "/usr/include/c++/$compiler" \
        -isystem "/usr/include/$(uname -m)-linux-gnu/c++/$compiler" -isystem "$headers" \
        -isystem "$(g++ -print-file-name=include)" -idirafter /usr/include/linux -include "$work/glibc_names.hpp" \
        -Isrc -Iinclude "$file"
    count=$((count + 1))
done
echo "$count files of src/platform compile against musl"

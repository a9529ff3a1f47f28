#!/bin/sh
# Builds clausediff as a packager does, with the build packages alone, installs it into a temporary folder, and uses
# what is installed as users do: the program, its helper, and the library by CMake and by pkg-config; as an archive, as
# a shared library, and as one static program.
#   sh tests/support/check_install.sh [BUILD]
# BUILD is a build whose archive is to be installed; without it, the release preset is built first. The others are
# built in build/packages, as src/packages/make.sh has it.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "check_install: $*" >&2; exit 1; }
# quietly COMMAND...: shows what the command prints only if it fails.
quietly() { "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; fail "failed: $*"; }; }

# build PRESET OPTION...: where nothing is found that only the tests need.
build() {
    quietly cmake --preset "$@" -DCMAKE_DISABLE_FIND_PACKAGE_Catch2=ON -DCMAKE_DISABLE_FIND_PACKAGE_nlohmann_json=ON
    quietly cmake --build --preset "$1"
}

# has PREFIX FILE...: each is installed. lacks PREFIX FILE...: none is.
has() {
    prefix=$1
    shift
    for file in "$@"; do [ -e "$prefix/$file" ] || [ -L "$prefix/$file" ] || fail "not installed: $file"; done
}
lacks() {
    prefix=$1
    shift
    for file in "$@"; do [ ! -e "$prefix/$file" ] || fail "installed with another component: $file"; done
}

# prints_added PROGRAM: the example program does what it is for.
prints_added() {
    "$1" examples/A_RES_69_317.txt examples/draft_71.txt >"$work/out"
    grep -q '^PP25: Recalling the 2030 Agenda' "$work/out" || fail "$1 prints: $(cat "$work/out")"
}

# The example program, built on the library that is installed in PREFIX: with CMake, and with pkg-config.
use_library() {
    prefix=$1
    example=$prefix-example
    quietly cmake -S examples/library -B "$example" -G Ninja -DCMAKE_PREFIX_PATH="$prefix"
    quietly cmake --build "$example"
    prints_added "$example/list_added"

    PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name clausediff.pc)")
    export PKG_CONFIG_PATH
    quietly pkg-config --validate clausediff
    # shellcheck disable=SC2046
    quietly c++ -std=c++20 examples/library/list_added.cpp -o "$example/by_pkg_config" \
        $(pkg-config --cflags --libs clausediff)
    LD_LIBRARY_PATH=$(pkg-config --variable=libdir clausediff)
    export LD_LIBRARY_PATH
    prints_added "$example/by_pkg_config"
    unset PKG_CONFIG_PATH LD_LIBRARY_PATH
}

# The installed program finds its helper, and a shared library, from where it stands, not from where it was built.
use_program() {
    prefix=$1
    "$prefix/bin/clausediff" --stat examples/A_RES_69_317.txt examples/draft_71.txt >"$work/out" ||
        fail "the installed program does not run"
    grep -q '52 clauses before, 53 after' "$work/out" || fail "the installed program prints: $(cat "$work/out")"
    helper=$prefix/libexec/clausediff/clausediff-parse
    [ -x "$helper" ] || fail "the program's helper is not installed"
    echo '<!DOCTYPE html><p>1. Decides to wait.' >"$work/page.html"
    "$prefix/bin/clausediff" outline "$work/page.html" | grep -q Decides || fail "the installed program reads no HTML"
    status=0
    "$helper" pdf 1 1 1 </dev/null >/dev/null 2>&1 || status=$?
    [ "$status" -ne 4 ] || return 0  # built without Poppler
    python3 tests/read/hostile/make_pdf_files.py "$work"
    "$prefix/bin/clausediff" outline "$work/no_resolution.pdf" >"$work/out" 2>&1 && fail "a PDF without clauses was read"
    grep -q 'no clauses found' "$work/out" || fail "the installed program reads no PDF: $(cat "$work/out")"
}

# find_package() where a library is missing that the archive is linked with: the caller is told, and goes on.
report_what_is_missing() {
    mkdir -p "$work/optional"
    printf '%s\n' 'cmake_minimum_required(VERSION 3.25)' 'project(optional LANGUAGES CXX)' 'find_package(clausediff)' \
        'message("found: ${clausediff_FOUND}")' >"$work/optional/CMakeLists.txt"
    cmake -S "$work/optional" -B "$work/optional/build" -DCMAKE_PREFIX_PATH="$1" \
        -DCMAKE_DISABLE_FIND_PACKAGE_fmt=ON >"$work/out" 2>&1 || fail "find_package() ends its caller: $(cat "$work/out")"
    grep -q '^found: \(FALSE\|0\)$' "$work/out" || fail "found without fmt: $(cat "$work/out")"
    grep -q 'fmt' "$work/out" || fail "what is missing is not named: $(cat "$work/out")"
}

# As a part of another project, clausediff brings its library, and leaves tests, installation and build type to it.
be_a_part() {
    mkdir -p "$work/whole"
    printf '%s\n' 'cmake_minimum_required(VERSION 3.25)' 'project(whole LANGUAGES CXX)' \
        "add_subdirectory($PWD clausediff)" 'add_executable(whole whole.cpp)' \
        'target_link_libraries(whole PRIVATE clausediff::clausediff)' >"$work/whole/CMakeLists.txt"
    : >"$work/whole/whole.cpp"
    quietly cmake -S "$work/whole" -B "$work/whole/build" -G Ninja
    grep -qE '^(BUILD_TESTING|CMAKE_BUILD_TYPE:STRING=.)' "$work/whole/build/CMakeCache.txt" &&
        fail "a project that clausediff is a part of gets its tests or its build type"
    quietly cmake --install "$work/whole/build" --prefix "$work/nothing"
    [ ! -e "$work/nothing" ] || fail "a project that clausediff is a part of installs it"
}

build=${1:-}
if [ -z "$build" ]; then
    build=build/release
    build release
fi
quietly cmake --install "$build" --prefix "$work/usr"
has "$work/usr" bin/clausediff share/man/man1/clausediff.1 share/man/man1/clausediff-compare.1 \
    share/man/man1/clausediff-check.1 share/man/man1/clausediff-fetch.1 share/man/man1/clausediff-outline.1 \
    share/man/man1/clausediff-index.1 share/man/man5/clausediff-index.5 share/man/man5/clausediff-json.5 \
    share/man/man7/clausediff-git.7 share/bash-completion/completions/clausediff \
    share/zsh/vendor-completions/_clausediff share/fish/vendor_completions.d/clausediff.fish \
    share/man/man7/clausediff-rules.7 include/clausediff/clausediff.hpp share/doc/clausediff/LICENSE \
    share/doc/clausediff/THIRD-PARTY.md
archives=$(find "$work/usr" -name '*.a' | wc -l)
[ "$archives" -eq 1 ] || fail "$archives archives are installed"
use_program "$work/usr"
use_library "$work/usr"
report_what_is_missing "$work/usr"
be_a_part
echo "archive: installed, and the example program built on it"

# As make.sh has it, but for the way to the library.
build packages -DCMAKE_SKIP_INSTALL_RPATH=OFF
for component in runtime library development documentation; do
    quietly cmake --install build/packages --prefix "$work/$component" --component "$component"
done
library=$(find "$work/library" -name 'libclausediff.so.*' -type f)
folder=$(dirname "$library")
folder=${folder#"$work/library/"}
has "$work/runtime" bin/clausediff
lacks "$work/runtime" include share/man lib
has "$work/library" share/doc/clausediff/THIRD-PARTY.md
lacks "$work/library" bin include share/man "$folder/cmake" "$folder/libclausediff.so"
has "$work/development" include/clausediff/clausediff.hpp "$folder/libclausediff.so" "$folder/cmake" "$folder/pkgconfig"
lacks "$work/development" bin share/man
has "$work/documentation" share/man/man1/clausediff.1 share/doc/clausediff/README.md
lacks "$work/documentation" bin include
objdump -p "$library" | grep -q 'SONAME *libclausediff\.so\.[0-9]' || fail "the shared library has no SONAME"
# Public functions are there, those of the stages are not.
nm -DC --defined-only "$library" >"$work/symbols"
grep -q ' T clausediff::load(' "$work/symbols" || fail "the shared library does not give clausediff::load()"
grep -qE ' T clausediff::(word|html|pdf|checking)::' "$work/symbols" && fail "the shared library gives what is internal"
quietly cmake --install build/packages --prefix "$work/runtime" --component library
use_program "$work/runtime"
quietly cmake --install build/packages --prefix "$work/shared"
use_library "$work/shared"
objdump -p "$work/shared-example/list_added" | grep -q 'NEEDED *libclausediff\.so' ||
    fail "the example program does not use the shared library"
echo "shared library: installed by component, and the example program built on it"

for component in runtime documentation; do
    quietly cmake --install build/packages --prefix "$work/static" --component "$component"
done
rm "$work/static/bin/clausediff"  # as make.sh does
quietly cmake --install build/packages --prefix "$work/static" --component static
has "$work/static" bin/clausediff share/doc/clausediff/THIRD-PARTY.md
lacks "$work/static" include lib
use_program "$work/static"
XDG_CACHE_HOME=$work/cache "$work/static/bin/clausediff" A/RES/69/317 A/RES/79/9 >"$work/out" 2>&1 && fail "the static program fetches"
grep -q 'built without libcurl' "$work/out" || fail "the static program does not say why: $(cat "$work/out")"
objdump -p "$work/static/bin/clausediff" | grep -q NEEDED && fail "the static program needs shared libraries"
echo "static program: installed"

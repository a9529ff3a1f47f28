#!/bin/sh
# Makes the packages, and tries them as a user has them: what lintian says, the static program where nothing else is,
# and the Debian packages installed by apt in an empty root, where they are run, built upon, and removed.
#   sh tests/support/check_packages.sh [FOLDER]
# FOLDER is what src/packages/make.sh has filled; without it, the packages are made first. Needs root, for chroot, and a
# mirror of Debian, that of apt's own configuration. Where one is missing it says so, and its status is 77.
set -eu
cd "$(dirname "$0")/../.."
fail() { echo "check_packages: $*" >&2; exit 1; }
skip() { echo "skipped: $*"; exit 77; }
[ "$(id -u)" -eq 0 ] || skip "chroot needs root"
. tests/support/packages.sh
# shellcheck disable=SC2086
ensure_packages $package_packages || skip "these cannot be installed: $package_packages"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
quietly() { "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; fail "failed: $*"; }; }

folder=${1:-build/made}
if [ $# -eq 0 ]; then
    rm -rf "$folder"
    sh src/packages/make.sh "$folder"
fi
folder=$(cd "$folder" && pwd)
(cd "$folder" && ls -l -- *.deb *.tar.gz)

# lintian expects the first package of a source to close the bug that asks Debian for it; we are not in Debian.
lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$folder"/*.deb >"$work/lintian" 2>&1 ||
    { cat "$work/lintian"; fail "lintian finds errors"; }
cat "$work/lintian"
echo "lintian: no errors, no warnings"

# The static program in a root that holds nothing but the archive and two texts.
bare=$work/bare
mkdir -p "$bare/tmp"
tar -C "$bare" --strip-components=1 -xzf "$folder"/clausediff-*.tar.gz
cp examples/A_RES_69_317.txt examples/draft_71.txt "$bare/tmp"
env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$bare" /bin/clausediff /tmp/A_RES_69_317.txt /tmp/draft_71.txt >"$work/static" ||
    fail "the static program does not run without libraries"
grep -q '^PP20, PP21 (was PP20)  split' "$work/static" || fail "the static program prints: $(cat "$work/static")"
for file in bin/clausediff libexec/clausediff/clausediff-parse share/man/man1/clausediff.1 share/doc/clausediff/LICENSE \
    share/doc/clausediff/THIRD-PARTY.md share/bash-completion/completions/clausediff \
    share/zsh/vendor-completions/_clausediff share/fish/vendor_completions.d/clausediff.fish; do
    [ -s "$bare/$file" ] || fail "not in the archive: $file"
done
echo "archive: the static program runs in a root without anything else"

# An empty root of this release of Debian.
root=$work/root
apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' >"$work/sources"
# Not its archives of updates.
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(awk -v release="$release" '$2 == release { print $1; exit }' "$work/sources")
[ -n "$mirror" ] || skip "apt has no archive of $release, so no packages are installed"
wget -q --spider --timeout=30 --tries=2 "$mirror/dists/$release/Release" ||
    skip "$mirror cannot be reached, so no packages are installed"
debootstrap --variant=minbase "$release" "$root" "$mirror" >"$work/log" 2>&1 ||
    skip "debootstrap cannot make a root here: $(tail -n 1 "$work/log")"
echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/quickly"
printf 'Acquire::Retries "5";\nAcquire::http::Timeout "60";\n' >"$root/etc/apt/apt.conf.d/patiently"
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
cp "$folder"/*.deb examples/A_RES_69_317.txt examples/draft_71.txt "$root/tmp"
cp -r examples/library "$root/tmp"
traces() { inside find / -xdev -name '*clausediff*' ! -path '/tmp/*' ! -path '/var/cache/man/*'; }
traces >"$work/before"
quietly inside apt-get update -q

# The command of the README, then what it gives. Of what apt adds of itself, what fetching needs, and not LibreOffice.
quietly inside sh -c 'cd /tmp && apt-get install -y -q --no-install-recommends ./*clausediff*.deb ca-certificates'
inside clausediff /tmp/A_RES_69_317.txt /tmp/draft_71.txt >"$work/installed" || fail "the installed program does not run"
cmp "$work/installed" "$work/static" || fail "the two programs print different reports"
sed -n 1,12p "$work/installed"
inside clausediff doctor >"$work/doctor" || [ $? -eq 1 ] || fail "doctor fails"
cat "$work/doctor"
for kind in text 'web pages' PDF 'documents by symbol'; do
    grep -q "^ok *$kind" "$work/doctor" || fail "doctor does not find: $kind"
done
inside clausediff --version
for package in clausediff libclausediff0 libclausediff-dev; do
    for file in copyright changelog.gz changelog.Debian.gz THIRD-PARTY.md; do
        [ -s "$root/usr/share/doc/$package/$file" ] || fail "not in the package $package: $file"
    done
done
echo "packages: installed, and the program reads what it should"

# The manual and the completions are where these programs look.
quietly inside apt-get install -y -q --no-install-recommends man-db bash-completion g++ make cmake pkg-config
for page in man/*.[1-9]; do
    name=$(basename "$page")
    inside man -P cat "${name##*.}" "${name%.*}" >"$work/page" 2>&1 || fail "no page: man ${name##*.} ${name%.*}"
    [ "$(wc -l <"$work/page")" -gt 20 ] || fail "an empty page: $name"
done
inside bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader clausediff; complete -p clausediff' >"$work/out" ||
    true
grep -q -e '-F _clausediff clausediff' "$work/out" || fail "bash does not find the completions: $(cat "$work/out")"
inside clausediff --completion zsh | cmp - "$root/usr/share/zsh/vendor-completions/_clausediff" || fail "zsh completions"
inside clausediff --completion fish | cmp - "$root/usr/share/fish/vendor_completions.d/clausediff.fish" ||
    fail "fish completions"
echo "packages: man pages and completions are found"

# The example program, built there.
quietly inside sh -c 'cmake -S /tmp/library -B /tmp/by_cmake && cmake --build /tmp/by_cmake'
quietly inside sh -c 'c++ -std=c++20 /tmp/library/list_added.cpp -o /tmp/by_pkg_config $(pkg-config --cflags --libs clausediff)'
for program in /tmp/by_cmake/list_added /tmp/by_pkg_config; do
    inside "$program" /tmp/A_RES_69_317.txt /tmp/draft_71.txt >"$work/out"
    grep -q '^PP25: Recalling the 2030 Agenda' "$work/out" || fail "$program prints: $(cat "$work/out")"
done
objdump -p "$root/tmp/by_pkg_config" | grep -q 'NEEDED *libclausediff\.so\.0$' || fail "not linked with the shared library"
echo "packages: the example program builds by CMake and by pkg-config, and runs"

quietly inside apt-get purge -y -q clausediff libclausediff0 libclausediff-dev
traces >"$work/after"
cmp "$work/before" "$work/after" || fail "purged, but these are left: $(cat "$work/after")"
echo "packages: removed without a trace"

# Sourced by the set-up scripts: packages of Debian 12, by what they are for.

build_packages="g++ cmake ninja-build libdtl-dev libfmt-dev libcli11-dev libicu-dev libpoppler-cpp-dev libminizip-dev zlib1g-dev libpugixml-dev libgumbo-dev libcurl4-openssl-dev libsqlite3-dev libssl-dev robin-map-dev rapidjson-dev pkg-config"
test_packages="catch2 nlohmann-json3-dev libzip-dev mandoc python3 openssl zsh fish musl-dev"
package_packages="dpkg-dev file lintian debootstrap binutils git"
corpus_packages="python3 libreoffice-writer-nogui"
browser_packages="chromium fonts-liberation poppler-utils"
cluster_packages="slurm-wlm parallel openssh-server iproute2 python3"
bench_packages="sqlite3 valgrind hyperfine dwdiff git time python3 poppler-utils unzip"

# Installs those of the named packages that are missing. Where all are there it needs neither root nor the network.
ensure_packages() {
    missing=
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
            missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "installing:$missing"
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "not root and no sudo: install$missing and try again" >&2; exit 2; }
        as_root=sudo
    fi
    # A source that has nothing of these may be out of reach; what is needed and is not had fails below.
    $as_root apt-get update -q -o Acquire::Retries=5 || echo "apt-get update has not reached every source"
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        -o Acquire::Retries=5 -o DPkg::Lock::Timeout=300 $missing
}

# Puts what drives the browser into the named folder, from the npm registry; what is there already stays.
ensure_browser_modules() {
    command -v node >/dev/null && command -v npm >/dev/null || ensure_packages nodejs npm
    # npm writes the lock inside node_modules last: where it is, the installation was not cut short.
    cmp -s tests/browser/package-lock.json "$1/package-lock.json" && [ -f "$1/node_modules/.package-lock.json" ] && return 0
    mkdir -p "$1"
    cp tests/browser/package.json "$1"
    cp tests/browser/package-lock.json "$1"
    (cd "$1" && npm ci --no-audit --no-fund --fetch-retries 5)
}

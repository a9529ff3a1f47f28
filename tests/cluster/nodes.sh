#!/bin/sh
# Three machines on this one: network namespaces n1 to n3, reached from here by a bridge. For a script that runs under
# in_namespaces(): all ends with it. Sourced.

# in_namespaces SCRIPT ARGUMENT...: runs the script in namespaces of its own, as its first process.
in_namespaces() {
    [ "$(id -u)" -eq 0 ] || { echo "skipped: namespaces need root"; exit 77; }
    command -v ip >/dev/null && command -v unshare >/dev/null || { echo "skipped: iproute2 is not installed"; exit 77; }
    mkdir -p /run/netns /run/sshd
    unshare --net --mount --uts --pid --fork --mount-proc true 2>/dev/null ||
        { echo "skipped: no namespaces can be made here"; exit 77; }
    exec unshare --net --mount --uts --pid --fork --mount-proc sh "$@"
}

start_nodes() {
    mount -t tmpfs tmpfs /run/netns
    hostname ctl
    ip link set lo up
    ip link add br0 type bridge
    ip addr add 10.77.0.1/24 dev br0
    ip link set br0 up
    for node in 1 2 3; do
        ip netns add n$node
        ip link add v$node type veth peer name e0 netns n$node
        ip link set v$node master br0 up
        ip netns exec n$node ip link set lo up
        ip netns exec n$node ip addr add 10.77.0.1$node/24 dev e0
        ip netns exec n$node ip link set e0 up
    done
}

# on NODE COMMAND...: runs it there, where the host's name is the node's.
on() {
    node=$1
    shift
    ip netns exec "$node" unshare --uts sh -c 'hostname "$0"; exec "$@"' "$node" "$@"
}

# kill_node NUMBER: its cable is cut, and its processes die.
kill_node() {
    ip link set "v$1" down
    for process in $(ip netns pids "n$1"); do kill -9 "$process" 2>/dev/null || true; done
}

# wait_for SECONDS COMMAND...: until it succeeds.
wait_for() {
    left=$(($1 * 5))
    shift
    until "$@" >/dev/null 2>&1; do
        left=$((left - 1))
        [ $left -gt 0 ] || { echo "not in time: $*" >&2; return 1; }
        sleep 0.2
    done
}

# A program that takes its time, so that a node can die in the midst of it.
make_slow_program() {
    printf '#!/bin/sh\nsleep 2\nexec "%s" "$@"\n' "$1" >slow
    chmod +x slow
}

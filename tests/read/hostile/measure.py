"""What a run of the program costs, held against a yardstick that is measured in the same run.

The yardstick is the redline of two sound texts of 1 MB: so a limit means as many steps on every machine, whatever else
runs on it. Needs Python 3 alone.
"""
import os
import random
import subprocess
import time

TIMES = 20  # of 0.1 seconds, on the machine that this was written on
MEMORY = 256 << 20
SOUND = ("The General Assembly,", "Recalling its resolution 89/117 of 4 December 2034,", "1. Requests all to rest;",
         "2. Decides to wait.")
HANGS = 300  # seconds after which a run is killed, only so that the test ends


# Clauses of a hundred words, no two alike: a line each.
def yardstick():
    words = random.Random(2)
    sentence = lambda: " ".join("%s%d" % (words.choice(("lamp", "port", "reef", "tide")), words.randrange(5_000)) for _ in range(100))
    return list(SOUND[:2]) + ["%d. Decides %s;" % (i + 1, sentence()) for i in range(1_200)]


# Status, seconds of processor time, bytes of memory at most, all of the process and those that it started; and what it
# wrote to standard error. A child begins with the memory of its parent, and that is measured: so files are made by
# another process than the one that measures.
def measured(arguments, error="err", output=os.devnull):
    started = time.monotonic()
    with open(error, "wb") as err, open(output, "wb") as out:
        child = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        while True:
            pid, status, usage = os.wait4(child.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() > started + HANGS:
                child.kill()
            time.sleep(0.002)
    child.returncode = os.waitstatus_to_exitcode(status)
    with open(error, encoding="utf-8", errors="replace") as file:
        return child.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, file.read()


# `redline`: the arguments of the yardstick.
def measured_yardstick(redline):
    return min(measured(redline)[1] for _ in range(3))


# What is wrong with a run; "" if nothing is. What else the machine does only adds to the time: a run that took too long
# is tried again.
def costs_too_much(arguments, seconds, memory, yardstick_seconds):
    limit = TIMES * yardstick_seconds
    for _ in range(2):
        if seconds > limit:
            seconds = min(seconds, measured(arguments)[1])
    faults = []
    if seconds > limit:
        faults.append("%.1f times the yardstick" % (seconds / yardstick_seconds))
    if memory > MEMORY:
        faults.append("%d MB" % (memory >> 20))
    return ", ".join(faults)

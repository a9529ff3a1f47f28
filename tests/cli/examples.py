#!/usr/bin/env python3
"""Every command that README, the man pages and the --help texts show, run as it is printed.

    examples.py PROGRAM

The files that it names are resolutions of examples/. It must end in 0, or in 1, which is an answer, and say nothing on
standard error but notes. Commands of git are tried by git.sh, those that fetch documents by tests/fetch. Needs Python 3; what is piped into other programs is only
run where these are installed.
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
NAMED = re.compile(r"[\w*./-]+\.(?:txt|pdf|docx|html|json)\b")

SYMBOL = re.compile(r"\b[AS]/(?:RES|\d)|\bfetch\b")


def of_readme():
    with open(os.path.join(ROOT, "README.md"), encoding="utf-8") as file:
        for line in file:
            if line.startswith("    clausediff ") or line.startswith("$ clausediff "):
                yield "README.md", line.strip("$ \n")


def of_man_pages():
    for page in sorted(glob.glob(os.path.join(ROOT, "man/*"))):
        with open(page, encoding="utf-8") as file:
            for line in file:
                if line.startswith(".Dl clausediff "):
                    yield os.path.basename(page), line[4:].strip()


def of_help(program):
    for command in ([], ["compare"], ["check"], ["amend"], ["history"], ["concord"], ["outline"], ["fetch"], ["index"], ["series"], ["doctor"]):
        text = subprocess.run([program, *command, "--help"], capture_output=True, text=True, check=True).stdout
        for line in text.split("\nExamples:\n")[1].split("\n\n")[0].splitlines():
            yield " ".join(["clausediff", *command, "--help"]), line.strip()


# What follows a wide gap is a remark.
def without_remark(line):
    return re.split(r"\s{3,}|  (?=[a-z]+ [a-z ]+$)", line)[0]


def can_run(line):
    pipes = [part.split()[0] for part in re.split(r"(?<=\s)\|(?=\s)", re.sub(r"'[^']*'", "''", line))]
    return all(name == "clausediff" or shutil.which(name) for name in pipes)


def make_files(line, texts):
    if re.search(r" resolutions( |$)", line) or "--db resolutions.db" in line:
        os.mkdir("resolutions")
        shutil.copy(texts[0], "resolutions")
    if "--db resolutions.db" in line and " index " not in line:
        subprocess.run(["clausediff", "index", "resolutions", "--db", "resolutions.db"], check=True, stdout=subprocess.DEVNULL)
    for name in NAMED.findall(line):
        name = name.replace("*", "any")
        if not os.path.exists(name):
            # What a file is called does not matter: its content says what it is.
            own = [text for text in texts if os.path.basename(text) == name]
            shutil.copy(own[0] if own else texts[
                2 if "amendment" in name else 1 if re.search("draft|after|new|69", name) else 0], name)


def main():
    program = os.path.abspath(sys.argv[1])
    texts = [os.path.abspath(os.path.join(ROOT, "examples", name)) 
             for name in ("A_RES_69_317.txt", "draft_71.txt", "amendment_71.txt")]
    count = failures = 0
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "bin"))
        os.symlink(program, os.path.join(folder, "bin", "clausediff"))
        os.environ["PATH"] = os.path.join(folder, "bin") + ":" + os.environ["PATH"]
        for where, printed in [*of_readme(), *of_man_pages(), *of_help(program)]:
            line = without_remark(printed)
            by_symbol = SYMBOL.search(line) and "--dry-run" not in line  # tried by tests/fetch, with a server
            if "git" in line or by_symbol or not can_run(line):
                continue
            count += 1
            with tempfile.TemporaryDirectory(dir=folder) as here:
                os.chdir(here)
                make_files(line, texts)
                ran = subprocess.run(["sh", "-c", line], capture_output=True, text=True)
                told = [said for said in ran.stderr.splitlines() if "note: " not in said]
                if ran.returncode not in (0, 1) or told:
                    failures += 1
                    print("FAILED: %s: %s: status %d: %s" % (where, line, ran.returncode, ran.stderr.strip()))
                elif not ran.stdout and " -o " not in line:
                    failures += 1
                    print("FAILED: %s: %s: says nothing" % (where, line))
            os.chdir(folder)
    print("%d commands, %d failures" % (count, failures))
    return 1 if failures or count < 20 else 0


sys.exit(main())

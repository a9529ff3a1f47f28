#!/usr/bin/env python3
"""Files of every format that are broken or hostile, through every command and report.

    hostile_files.py PROGRAM [--any-cost] [NAME...]       those files alone, "bad/damaged.docx", or folders, "bad"

Files of bad/ and pdf/ must give exit status 2, exactly one line on standard error that names the file, and nothing on standard
output. Those of fine/ are only called by a wrong name, or refer to themselves, and are read. Those of long/ may be
either. No file of at most 1 MB may cost more than measure.py allows, whichever side of a comparison it is;
--any-cost is for a build with sanitizers, which takes many times as much: files of long/, which are there for what they
cost, go through the commands that do most with a file alone, and what is refused is read once alone and once beside
another file. VERBOSE=1 prints what each run cost.
Needs Python 3 alone.
"""
import os
import re
import subprocess
import sys
import tempfile

HOSTILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../read/hostile")
sys.path.insert(0, HOSTILE)
import measure

MEASURED = 1 << 20  # bytes of a file, at most


# Every command and report: what it is called, and its arguments. What cannot be read comes to none of the reports.
def runs(name, kind, any_cost):
    if kind == "long" and any_cost:
        yield "check", ["check", name]
        yield "docx before", [name, "good.txt", "--format", "docx"]
        return
    yield "outline", ["outline", name]
    if kind in ("bad", "pdf") and any_cost:
        yield "html after", ["good.txt", name, "--format", "html"]
        return
    yield "check --against", ["check", "--against", name, "good.txt"]
    yield "text before", [name, "good.txt"]
    yield "html after", ["good.txt", name, "--format", "html"]
    yield "docx before", [name, "good.txt", "--format", "docx"]
    if kind in ("bad", "pdf"):
        yield "amend", ["amend", "good.txt", name]
        return
    yield "check", ["check", name]
    yield "json after", ["good.txt", name, "--format", "json"]
    yield "html before", [name, "good.txt", "--format", "html"]
    yield "docx after", ["good.txt", name, "--format", "docx"]
    yield "itself", [name, "copy", "--exact"]


def read_output():
    with open("out", "rb") as file:
        return file.read()


def wrong_refusal(name, status, told):
    if status != 2:
        return "exit status %d, not 2" % status
    errors = [line for line in told.splitlines() if "note: " not in line]
    if len(errors) != 1 or not errors[0].startswith("clausediff: " + name) and not errors[0].startswith("clausediff: copy"):
        return "not one line that names the file: %r" % told[:300]
    return "something on standard output" if read_output() else None


def wrong_answer(what, status, told):
    if status not in (0, 1):
        return "exit status %d: %r" % (status, told[:300])
    if what == "outline":
        if b"Decides" not in read_output():
            return "the text is not in the outline"
        if re.search(b"haha|root:", read_output()):
            return "an entity is expanded"
    return None


class Test:
    def __init__(self, program, any_cost):
        self.program, self.any_cost = program, any_cost
        self.count = self.failures = 0
        redline = [program, "yardstick.txt", "good.txt", "--format", "docx", "-o", "report"]
        self.yardstick = measure.measured_yardstick(redline)

    def fail(self, words):
        self.failures += 1
        print("FAILED: " + words)

    def run(self, name, what, arguments):
        self.count += 1
        status, seconds, memory, told = measure.measured([self.program, *arguments], output="out")
        if os.environ.get("VERBOSE"):
            print("%s: %s: %d, %.1f times, %d MB" % (name, what, status, seconds / self.yardstick, memory >> 20), flush=True)
        kind = os.path.dirname(name)
        if kind in ("bad", "pdf") or kind == "long" and status not in (0, 1):
            wrong = wrong_refusal(name, status, told)
        else:
            wrong = wrong_answer(what if kind == "fine" else "", status, told)
        if wrong:
            self.fail("%s: %s: %s" % (name, what, wrong))
        if self.any_cost or os.path.getsize(name) > MEASURED:
            return
        files = 2 if what == "itself" else 1
        if cost := measure.costs_too_much([self.program, *arguments], seconds, memory, files * self.yardstick):
            self.fail("%s: %s: %s" % (name, what, cost))

    def run_all(self, name):
        with open(name, "rb") as file, open("copy", "wb") as copy:
            copy.write(file.read())
        for what, arguments in runs(name, os.path.dirname(name), self.any_cost):
            self.run(name, what, arguments)

    # A report is whole or not there: the old file stays when the new text cannot be read.
    def keeps_old_report(self):
        self.count += 1
        with open("report.html", "w") as file:
            file.write("old")
        measure.measured([self.program, "--format", "html", "-o", "report.html", "fine/text.docx", "bad/damaged.docx"])
        with open("report.html") as file:
            if file.read() != "old":
                self.fail("the old report is gone")

    # What is written of a file can be read.
    def reads_redline(self, name):
        self.count += 1
        measure.measured([self.program, name, "good.txt", "--format", "docx", "-o", "redline.docx"])
        status, *_ = measure.measured([self.program, "outline", "redline.docx"])
        if status != 0:
            self.fail("%s: its redline cannot be read" % name)


def make_files():
    for maker, folder in (("make_other_files.py", "."), ("make_long_files.py", "long"), ("make_pdf_files.py", "pdf")):
        os.makedirs(folder, exist_ok=True)
        subprocess.run([sys.executable, os.path.join(HOSTILE, maker), folder], check=True)
    for name, lines in (("good.txt", measure.SOUND), ("yardstick.txt", measure.yardstick())):
        with open(name, "w") as file:
            file.write("\n".join(lines) + "\n")


def main():
    if sys.argv[1:] == ["make"]:
        return make_files()
    program, names = os.path.abspath(sys.argv[1]), [word for word in sys.argv[2:] if not word.startswith("--")]
    script = os.path.abspath(__file__)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        subprocess.run([sys.executable, script, "make"], check=True)  # in a process of its own: see measure.measured
        test = Test(program, "--any-cost" in sys.argv)
        files = [os.path.join(kind, name) for kind in ("bad", "pdf", "fine", "long") for name in sorted(os.listdir(kind))]
        unknown = set(names) - set(files) - {os.path.dirname(name) for name in files}
        if unknown:
            return "no such file or folder: " + ", ".join(sorted(unknown))
        for name in files:
            if not names or name in names or os.path.dirname(name) in names:
                test.run_all(name)
                if name.startswith("fine/"):
                    test.reads_redline(name)
        if not names or "bad" in names:
            test.keeps_old_report()
    print("%d runs, %d failures" % (test.count, test.failures))
    return 1 if test.failures else 0


if __name__ == "__main__":
    sys.exit(main())

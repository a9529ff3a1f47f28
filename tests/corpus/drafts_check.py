#!/usr/bin/env python3
"""Findings of `clausediff check` on real drafts, with the adopted texts as referee.

    drafts_check.py --data DIR --program clausediff [--rule RULE] [-v]

Each draft of corpus/drafts is checked, with --against the text before it where previous.tsv knows one. Where pairs.tsv
knows the resolution that the draft became, the referee says whether the Secretariat changed the text at the very place
of the finding: that finding is called mended. Prints, for each rule, how many there are, how many of them can be judged
and how many are mended; -v lists all that are not, for reading. Fails above 0.6 warnings a draft.
"""
import argparse
import collections
import concurrent.futures
import json
import pathlib
import subprocess
import sys

MOST_WARNINGS = 0.6


def run(program, *arguments):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        print(f'{arguments[0]}: {done.stderr.strip()}')
        return None
    return json.loads(done.stdout), done.stderr


class Data:
    """Where the files are, and which belongs to which."""

    def __init__(self, data):
        self.corpus = data / 'corpus'
        self.folder = self.corpus / 'drafts'
        pairs = [line.split() for line in (self.folder / 'pairs.tsv').read_text().splitlines() if line.strip()]
        previous = [line.split() for line in (self.folder / 'previous.tsv').read_text().splitlines() if line.strip()]
        self.adopted = {draft: adopted for draft, adopted in pairs}
        self.previous = {draft: before for before, draft in previous}
        self.drafts = sorted(path.stem for path in (self.folder / 'pdf').glob('*_L_*.pdf'))
        self.drafts += sorted(path.stem for path in (self.folder / 'pdf').glob('*_L.*.pdf') if path.stem not in self.drafts)

    def file(self, name):
        places = [self.folder / 'pdf' / f'{name}.pdf', self.corpus / 'pdf' / f'{name}.pdf',
                  self.corpus / 'txt' / f'{name}.txt']
        return next((path for path in places if path.exists()), None)


def touches(segments, begin, end):
    """Do the segments change the characters [begin, end) of the text before, or stand directly at them?"""
    at = 0
    for segment in segments:
        if segment['op'] == 'insert':
            if begin <= at <= end:
                return True
            continue
        length = len(segment.get('before_text', segment['text']))
        if segment['op'] == 'delete' and at <= end and at + length >= begin:
            return True
        if 'before_text' in segment and at < end and at + length > begin:
            return True
        at += length
    return False


class Referee:
    """What became of the clauses and notes of a draft."""

    def __init__(self, comparison):
        self.changes = {clause['label']: change for change in comparison['changes'] for clause in change['before']}
        self.notes = {}
        for change in comparison['changes']:
            for note in change.get('footnotes') or []:
                if note['before']:
                    self.notes[note['before']['number']] = note

    def mended(self, finding):
        """True, False, or None if the finding has no place in the text."""
        if finding.get('footnote') is not None:
            note = self.notes.get(finding['footnote'])
            return note is not None and self.changed(note, finding, note['kind'])
        change = self.changes.get(finding['clause'])
        if change is None:
            return None
        return self.changed(change, finding, change['kind'])

    def changed(self, change, finding, kind):
        if kind in ('removed', 'split', 'merged'):
            return True
        if kind == 'amended' and finding.get('offset') is not None:
            return touches(change['segments'], finding['offset'], finding['offset'] + finding['length'])
        if kind == 'unchanged' and change.get('segments') and finding.get('offset') is not None:
            return touches(change['segments'], finding['offset'], finding['offset'] + finding['length'])
        return kind != 'unchanged'


def check(program, data, draft):
    options = ['--against', data.file(data.previous[draft])] if draft in data.previous and data.file(data.previous[draft]) else []
    answer = run(program, 'check', '--format', 'json', *options, data.file(draft))
    if answer is None:
        return draft, [], ''
    report, told = answer
    findings = report['findings']
    adopted = data.file(data.adopted[draft]) if draft in data.adopted else None
    if adopted and findings:
        comparison = run(program, data.file(draft), adopted, '--format', 'json')
        referee = Referee(comparison[0]) if comparison else None
        for finding in findings:
            finding['mended'] = referee.mended(finding) if referee else None
    return draft, findings, told


def print_rule(rule, level, found, verbose):
    judged = [(draft, finding) for draft, finding in found if finding.get('mended') is not None]
    mended = sum(finding['mended'] for _, finding in judged)
    print(f'{len(found):5} {level + "s":8} {len(judged):4} judged {mended:4} mended  {rule}')
    if not verbose:
        return
    for draft, finding in found:
        if not finding.get('mended'):
            print(f"        {draft}: {finding['clause'] or 'document'}: {finding['message']}"
                  + ('' if finding.get('mended') is False else ' (not judged)'))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--data', type=pathlib.Path, required=True)
    parser.add_argument('--program', required=True)
    parser.add_argument('--rule', help='print this one alone')
    parser.add_argument('-v', '--verbose', action='store_true', help='list the findings that are not mended')
    arguments = parser.parse_args()
    data = Data(arguments.data)
    by_rule = collections.defaultdict(list)
    not_checked = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for draft, findings, told in pool.map(lambda name: check(arguments.program, data, name), data.drafts):
            not_checked += 'not checked' in told
            for finding in findings:
                by_rule[finding['level'], finding['rule']].append((draft, finding))
    for (level, rule), found in sorted(by_rule.items(), key=lambda item: (item[0][0] != 'warning', -len(item[1]))):
        if arguments.rule in (None, rule):
            print_rule(rule, level, found, arguments.verbose)
    warnings = [finding for (level, _), found in by_rule.items() if level == 'warning' for _, finding in found]
    judged = [finding['mended'] for finding in warnings if finding.get('mended') is not None]
    print(f'{len(data.drafts)} drafts, {not_checked} not checked: {len(warnings)} warnings, '
          f'{len(warnings) / len(data.drafts):.2f} a draft; {sum(judged)} of {len(judged)} judged ones mended')
    return 0 if len(warnings) <= MOST_WARNINGS * len(data.drafts) else 1


if __name__ == '__main__':
    sys.exit(main())

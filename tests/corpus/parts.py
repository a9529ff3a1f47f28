#!/usr/bin/env python3
"""Hold splits, merges and links of rewritten clauses against pairs of clauses that two readers judged.

    parts.py --data DIR --program clausediff [-v]

DIR holds corpus/. Counted are the pairs on which both readers said yes or both said no: 1 if less than 60 % of the yeses
are linked, or more than 15 % of what is linked of these are noes.
"""
import argparse
import collections
import csv
import json
import pathlib
import subprocess
import sys

SAMPLE = pathlib.Path(__file__).with_name('parts.tsv')


def labels(change, side):
    return [clause['label'] for clause in change[side]]


def links(data, program, before, after):
    """All (label, label) that the program links."""
    run = subprocess.run([program, '--format', 'json', str(data / 'corpus' / before), str(data / 'corpus' / after)],
                         capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f'{before} {after}: {run.stderr}')
    return {(b, a) for change in json.loads(run.stdout)['changes']
            for b in labels(change, 'before') for a in labels(change, 'after')}


def judged():
    """{(file, file): [(before labels, after labels, yes?)]}"""
    with SAMPLE.open(encoding='utf-8') as file:
        rows = list(csv.DictReader((line for line in file if not line.startswith('#')), delimiter='\t'))
    out = collections.defaultdict(list)
    for row in rows:
        if row['reader_1'] == row['reader_2'] != 'unsure':
            out[row['before'], row['after']].append(
                (row['before_clause'].split('+'), row['after_clause'].split('+'), row['reader_1'] == 'yes'))
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--data', type=pathlib.Path, required=True)
    parser.add_argument('--program', required=True)
    parser.add_argument('-v', '--verbose', action='store_true')
    arguments = parser.parse_args()
    counts = collections.Counter()
    for (before, after), pairs in judged().items():
        linked = links(arguments.data, arguments.program, before, after)
        for befores, afters, is_part in pairs:
            found = any((b, a) in linked for b in befores for a in afters)
            counts[is_part, found] += 1
            if arguments.verbose and found != is_part:
                print('missed' if is_part else 'wrong ', before, after, '+'.join(befores), '+'.join(afters))
    parts, linked = counts[True, True] + counts[True, False], counts[True, True] + counts[False, True]
    print(f'{counts[True, True]} of {parts} parts linked, {counts[True, True] / parts:.3f}; '
          f'{counts[True, True]} of {linked} links right, {counts[True, True] / max(1, linked):.3f}')
    return 0 if counts[True, True] >= 0.6 * parts and counts[True, True] >= 0.85 * linked else 1


if __name__ == '__main__':
    sys.exit(main())

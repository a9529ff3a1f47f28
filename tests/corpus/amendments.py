#!/usr/bin/env python3
"""Amendments on real drafts, and the differences of real resolutions written as amendments.

    amendments.py --data DIR --program clausediff

amendments/TRUTH.json says what each amendment document makes of its draft and what must be refused; score/amend.py
compares. For each pair of gold/ and gold-hard/ the difference is written as an amendment and applied to the first text:
that must give the second, clause by clause, unless the program says what it left out.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile


def document(data, name):
    for folder, ending in (('txt', 'txt'), ('pdf', 'pdf')):
        path = data / 'corpus' / folder / f'{name}.{ending}'
        if path.exists():
            return str(path)
    found = sorted(data.glob(f'**/{name}.*'))
    if not found:
        sys.exit(f'{data}: no document {name}')
    return str(found[0])


def letters(text):
    return re.sub(r'\W+', '', text).lower()


def clauses_of(program, path):
    run = subprocess.run([program, 'outline', '--format', 'json', path], capture_output=True, check=True)
    return [letters(clause['text']) for clause in json.loads(run.stdout)['clauses'] if clause['type'] != 'closing']


def round_trip(program, before, after, folder):
    """None if it is exact, else what is wrong."""
    written = str(pathlib.Path(folder) / 'amendment.txt')
    told = subprocess.run([program, before, after, '--format', 'amendment', '-o', written], capture_output=True, text=True)
    applied = subprocess.run([program, 'amend', '--any-draft', before, written, '--format', 'json'], capture_output=True)
    if applied.returncode != 0:
        return applied.stderr.decode().strip()[:300]
    made = [letters(clause['text']) for change in json.loads(applied.stdout)['changes'] for clause in change['after']]
    if made == clauses_of(program, after) or 'it is new, and no paragraph' in told.stderr:
        return None
    return 'the texts differ'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--data', type=pathlib.Path, required=True)
    parser.add_argument('--program', required=True)
    options = parser.parse_args()
    score = subprocess.run([sys.executable, options.data / 'score' / 'amend.py', '--tool', options.program, '-v'])
    failures = 1 if score.returncode else 0
    pairs = sorted([*options.data.glob('gold/*.json'), *options.data.glob('gold-hard/*.json')])
    with tempfile.TemporaryDirectory() as folder:
        for pair in pairs:
            names = json.loads(pair.read_text())
            before, after = (document(options.data, names[side]) for side in ('old', 'new'))
            wrong = round_trip(options.program, before, after, folder)
            if wrong:
                failures += 1
                print(f'{pair.stem}: {wrong}')
    print(f'{len(pairs)} differences written and applied, {failures} failures')
    return 1 if failures or not pairs else 0


sys.exit(main())

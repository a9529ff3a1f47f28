#!/usr/bin/env python3
"""Findings of `clausediff check` on adopted texts, by rule.

    false_alarms.py --data DIR --program clausediff [-v]

Adopted texts were edited by professionals: nearly every finding is a false alarm. Each document of corpus/txt and of
corpus/library, which holds texts of many bodies and reports too, is checked alone, each pair of gold/ with --against. Fails
above 0.05 warnings a document of one rule, 0.2 of all, 0.5 warnings a pair. -v prints the findings too.
"""
import argparse
import collections
import concurrent.futures
import json
import pathlib
import subprocess
import sys

MOST_OF_RULE = 0.05
MOST_OF_ALL = 0.2
MOST_OF_PAIR = 0.5


def document(data, number):
    for folder, ending in (('txt', 'txt'), ('pdf', 'pdf')):
        path = data / 'corpus' / folder / f'A_RES_{number}.{ending}'
        if path.exists():
            return str(path)
    sys.exit(f'{data}: no document {number}')


def findings(program, arguments):
    run = subprocess.run([program, 'check', '--format', 'json', *arguments], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        if 'no clauses found' in run.stderr:
            return []
        sys.exit(run.stderr)
    return json.loads(run.stdout)['findings']


def check_all(program, calls):
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda call: findings(program, call), calls))


def report(title, calls, found, verbose):
    counts = collections.Counter()
    for call, of_call in zip(calls, found):
        for finding in of_call:
            counts[finding['level'], finding['rule']] += 1
            if verbose:
                print(f"{pathlib.Path(call[-1]).name}: {finding['clause']}: {finding['message']} [{finding['rule']}]")
    print(f'{title}: {len(calls)}')
    for (level, rule), count in sorted(counts.items(), key=lambda item: -item[1]):
        print(f'  {count / len(calls):6.3f}  {count:4}  {rule} ({level})')
    return {rule: count / len(calls) for (level, rule), count in counts.items() if level == 'warning'}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--data', type=pathlib.Path, required=True)
    parser.add_argument('--program', required=True)
    parser.add_argument('-v', '--verbose', action='store_true')
    arguments = parser.parse_args()

    of_documents = []
    for folder in ('txt', 'library'):
        alone = [[str(path)] for path in sorted((arguments.data / 'corpus' / folder).glob('*.txt'))]
        if alone:
            found = check_all(arguments.program, alone)
            of_documents.append(report(f'documents of {folder}', alone, found, arguments.verbose))
    pairs = [gold.stem.split('__') for gold in sorted((arguments.data / 'gold').glob('*.json'))]
    against = [['--against', document(arguments.data, before), document(arguments.data, after)] for before, after in pairs]
    of_pair = report('pairs', against, check_all(arguments.program, against), arguments.verbose)

    sums = ', '.join(f'{sum(rates.values()):.3f}' for rates in of_documents)
    print(f'all rules: {sums} warnings a document, {sum(of_pair.values()):.2f} a pair')
    good = sum(of_pair.values()) <= MOST_OF_PAIR and all(
        sum(rates.values()) <= MOST_OF_ALL and max(rates.values(), default=0) <= MOST_OF_RULE for rates in of_documents)
    return 0 if good else 1


if __name__ == '__main__':
    sys.exit(main())

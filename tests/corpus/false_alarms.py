#!/usr/bin/env python3
"""Findings of `clausediff check` on adopted texts, by rule.

    false_alarms.py --data DIR --program clausediff [--language fr] [--whole] [-v]

Adopted texts were edited by professionals: nearly every finding is a false alarm. Documents of corpus/txt and of
corpus/library, which holds texts of many bodies and reports too, are checked alone, pairs of gold/ with --against, and
documents of corpus/languages, text and XML, in each of their languages. Fails where there is none to read, and above 0.05
warnings a document of one rule, 0.2 of all, 0.5 warnings a pair; in other languages, whose texts have more slips, above
0.4 findings a document.
Every few documents are looked at, evenly, which takes a minute at most: --whole takes all. -v prints the findings too.
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
MOST_OF_LANGUAGE = 0.4
OTHER_LANGUAGES = ['fr', 'es', 'ru', 'zh', 'ar']
# Of each sort so many in a sample. A few documents hold most findings: the limits are twice as high.
SAMPLE = 120


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


def sample(arguments, calls):
    return calls if arguments.whole else calls[::max(1, -(-len(calls) // SAMPLE))]


def limit(arguments, most):
    return most if arguments.whole else 2 * most


def english(arguments):
    of_documents = []
    for folder in ('txt', 'library'):
        alone = sample(arguments, [[str(path)] for path in sorted((arguments.data / 'corpus' / folder).glob('*.txt'))])
        if alone:
            found = check_all(arguments.program, alone)
            of_documents.append(report(f'documents of {folder}', alone, found, arguments.verbose))
    if not of_documents:
        sys.exit(f'{arguments.data / "corpus"}: no documents')
    pairs = [gold.stem.split('__') for gold in sorted((arguments.data / 'gold').glob('*.json'))]
    if not pairs:
        sys.exit(f'{arguments.data / "gold"}: no pairs')
    against = sample(arguments, [['--against', document(arguments.data, before), document(arguments.data, after)]
                                 for before, after in pairs])
    of_pair = report('pairs', against, check_all(arguments.program, against), arguments.verbose)

    sums = ', '.join(f'{sum(rates.values()):.3f}' for rates in of_documents)
    print(f'all rules: {sums} warnings a document, {sum(of_pair.values()):.2f} a pair')
    return sum(of_pair.values()) <= limit(arguments, MOST_OF_PAIR) and all(
        sum(rates.values()) <= limit(arguments, MOST_OF_ALL) and
        max(rates.values(), default=0) <= limit(arguments, MOST_OF_RULE) for rates in of_documents)


def other_language(arguments, language):
    """Findings of all levels, of the text and the XML of its documents."""
    folder = arguments.data / 'corpus' / 'languages' / language
    calls = sample(arguments, [[str(path)] for path in sorted([*folder.glob('txt/*.txt'), *folder.glob('xml/*.xml')])])
    if not calls:
        sys.exit(f'{folder}: no documents')
    found = check_all(arguments.program, calls)
    report(f'documents in {language}', calls, found, arguments.verbose)
    rate = sum(map(len, found)) / len(calls)
    print(f'all rules: {rate:.3f} findings a document in {language}')
    return rate <= limit(arguments, MOST_OF_LANGUAGE)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--data', type=pathlib.Path, required=True)
    parser.add_argument('--program', required=True)
    parser.add_argument('--language', choices=['en', *OTHER_LANGUAGES], help='only this one')
    parser.add_argument('--whole', action='store_true', help='all documents, not a sample')
    parser.add_argument('-v', '--verbose', action='store_true')
    arguments = parser.parse_args()
    good = arguments.language not in (None, 'en') or english(arguments)
    for language in OTHER_LANGUAGES:
        if arguments.language in (None, language):
            good = other_language(arguments, language) and good
    return 0 if good else 1


if __name__ == '__main__':
    sys.exit(main())

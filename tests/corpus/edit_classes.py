#!/usr/bin/env python3
"""Hold the classes of edits against a sample that was labelled by hand.

    edit_classes.py --data DIR --program clausediff            agreement with edit_classes.tsv; 1 below 95 %
    edit_classes.py --data DIR --program clausediff --draw 20  draw a sample: so many edits of each pair, classes blank

DIR holds corpus/ and gold/. An edit is a delete and an insert at one place, or one of them alone. Where the two have
different classes the weightier one is the edit's: wording, then number, then the class of most letters.
"""
import argparse
import csv
import json
import pathlib
import random
import subprocess
import sys

SAMPLE = pathlib.Path(__file__).with_name('edit_classes.tsv')
SEED = 2026
COLUMNS = ['pair', 'before', 'after', 'left', 'deleted', 'inserted', 'right', 'class', 'or']


def document(data, number):
    for folder, ending in (('txt', 'txt'), ('pdf', 'pdf')):
        path = data / 'corpus' / folder / f'A_RES_{number}.{ending}'
        if path.exists():
            return str(path)
    sys.exit(f'{data}: no document {number}')


def weightier(classes, texts):
    for weighty in ('wording', 'number'):
        if weighty in classes:
            return weighty
    return max(zip(map(len, texts), classes))[1]


def edits_of(change):
    """(left, deleted, inserted, right, class) of each place."""
    segments = change['segments']
    i = 0
    while i < len(segments):
        first = i
        while i < len(segments) and segments[i]['op'] != 'equal':
            i += 1
        if i > first:
            run = segments[first:i]
            texts = {segment['op']: segment['text'] for segment in run}
            yield (segments[first - 1]['text'][-40:] if first else '', texts.get('delete', ''), texts.get('insert', ''),
                   segments[i]['text'][:40] if i < len(segments) else '',
                   weightier([segment['class'] for segment in run], [segment['text'] for segment in run]))
        i += 1


def edits(data, program):
    for gold in sorted((data / 'gold').glob('*.json')):
        numbers = gold.stem.split('__')
        run = subprocess.run([program, '--format', 'json', *(document(data, number) for number in numbers)],
                             check=True, capture_output=True, text=True)
        comparison = json.loads(run.stdout)
        for change in comparison['changes'] + comparison['closing']:
            if change['kind'] not in ('amended', 'split', 'merged'):
                continue
            labels = [change[side][0]['label'] for side in ('before', 'after')]
            for *texts, edit_class in edits_of(change):
                yield [gold.stem, *labels, *(text.replace('\n', '¶') for text in texts)], edit_class


def draw(data, program, count):
    by_pair = {}
    for edit, _ in edits(data, program):
        by_pair.setdefault(edit[0], []).append(edit)
    generator = random.Random(SEED)
    out = csv.writer(sys.stdout, delimiter='\t', lineterminator='\n')
    out.writerow(COLUMNS)
    for pair in by_pair.values():
        chosen = set(generator.sample(range(len(pair)), min(count, len(pair))))
        out.writerows(edit + ['', ''] for i, edit in enumerate(pair) if i in chosen)


def check(data, program):
    with SAMPLE.open(encoding='utf-8') as file:
        sample = list(csv.DictReader((line for line in file if not line.startswith('#')), delimiter='\t'))
    answers = {}
    for edit, edit_class in edits(data, program):
        answers.setdefault(tuple(edit), edit_class)
    agreed = missing = 0
    for row in sample:
        answer = answers.get(tuple(row[column] for column in COLUMNS[:7]))
        missing += answer is None
        if answer == row['class']:
            agreed += 1
        else:
            print(f"{row['pair']} {row['after']}: {row['class']}{' or ' + row['or'] if row['or'] else ''}, "
                  f"program {answer}: {row['left']}[-{row['deleted']}-]{{+{row['inserted']}+}}{row['right']}")
    found = len(sample) - missing
    print(f'{agreed} of {found} edits agree, {agreed / found:.3f}; {missing} of the sample are not in this comparison')
    return agreed >= 0.95 * found and missing <= 0.1 * len(sample)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--data', type=pathlib.Path, required=True)
    parser.add_argument('--program', required=True)
    parser.add_argument('--draw', type=int, default=0, metavar='N')
    arguments = parser.parse_args()
    if arguments.draw:
        draw(arguments.data, arguments.program, arguments.draw)
        return 0
    return 0 if check(arguments.data, arguments.program) else 1


if __name__ == '__main__':
    sys.exit(main())

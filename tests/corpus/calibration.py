#!/usr/bin/env python3
"""How far the probabilities of links are right, against pairs of resolutions whose links were labelled by hand.

    calibration.py --data DIR --program clausediff

DIR holds corpus/, gold/ and gold-hard/. Fits the logistic curve from scores to probabilities (Platt 1999) once for each
pair, on all the others, and prints a table of ten bins of the pair's links: how probable, and how often right. Then the
curve of all pairs, which src/align/align.cpp has, and the same table by the program's own figures. 1 if the program's
probabilities are further from what is right than those that are fitted without the pair (Brier score), by a tenth.
"""
import argparse
import collections
import json
import math
import pathlib
import re
import subprocess
import sys

BINS = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 0.995, 1.001]


def canonical(text):
    return re.sub(r'\W+', '', text.lower())


def places(texts, truth):
    """Of each text the index of the truth's paragraph that it is; None where it is none, letter by letter."""
    free = collections.defaultdict(list)
    for i, text in enumerate(truth):
        free[canonical(text)].append(i)
    return [free[canonical(text)].pop(0) if free[canonical(text)] else None for text in texts]


def source(corpus, document):
    for folder in ('txt', 'wrapped'):
        path = corpus / folder / f'{document}.txt'
        if path.exists():
            return str(path)
    return str(corpus / 'pdf' / f'{document}.pdf')


def labelled(data, program):
    """[(pair, score, probability, share that is right)] of each link of which a reader was sure."""
    for gold in sorted([*(data / 'gold').glob('*.json'), *(data / 'gold-hard').glob('*.json')]):
        label = json.loads(gold.read_text(encoding='utf-8'))
        files = [source(data / 'corpus', label[side]) for side in ('old', 'new')]
        truth = [[paragraph['text'] for paragraph in json.loads(
            (data / 'corpus' / 'truth' / f'{label[side]}.json').read_text(encoding='utf-8'))
            if paragraph.get('type', 'paragraph') == 'paragraph'] for side in ('old', 'new')]
        changes = json.loads(subprocess.run([program, '--format', 'json', '--evidence', *files], check=False,
                                            capture_output=True, text=True).stdout)['changes']
        yield from links_of(gold.stem, changes, truth, label)


def links_of(pair, changes, truth, label):
    right, unsure = set(map(tuple, label['links'])), set(map(tuple, label.get('unsure', [])))
    sides = [places([clause['text'] for change in changes for clause in change[side]], truth[i])
             for i, side in enumerate(('before', 'after'))]
    at = [0, 0]
    for change in changes:
        ends = [at[i] + len(change[side]) for i, side in enumerate(('before', 'after'))]
        befores, afters = (sides[i][at[i]:ends[i]] for i in (0, 1))
        at = ends
        links = [(b, a) for b in befores for a in afters if None not in (b, a) and (b, a) not in unsure]
        if links and 'evidence' in change:
            yield (pair, change['evidence']['score'], change['probability'],
                   sum(link in right for link in links) / len(links))


def curve(score, line):
    return 1 / (1 + math.exp(-(line[0] + line[1] * score)))


def fitted(links):
    """Intercept and slope of the most likely curve, by Newton's method."""
    line = [0.0, 0.0]
    for _ in range(50):
        gradient, hessian = [0.0, 0.01 * line[1]], [1e-9, 0.0, 0.01]
        for _, score, _, right in links:
            p = curve(score, line)
            weight = p * (1 - p)
            gradient = [gradient[0] + p - right, gradient[1] + (p - right) * score]
            hessian = [hessian[0] + weight, hessian[1] + weight * score, hessian[2] + weight * score * score]
        determinant = hessian[0] * hessian[2] - hessian[1] ** 2
        line = [line[0] - (hessian[2] * gradient[0] - hessian[1] * gradient[1]) / determinant,
                line[1] - (hessian[0] * gradient[1] - hessian[1] * gradient[0]) / determinant]
    return line


def table(title, figures):
    print(f'{title}\n  probability      links   mean   right')
    for low, high in zip(BINS, BINS[1:]):
        bin_ = [(p, right) for p, right in figures if low <= p < high]
        if bin_:
            print(f'  {low:.3f} to {min(high, 1):.3f}  {len(bin_):6}  {sum(p for p, _ in bin_) / len(bin_):.3f}   '
                  f'{sum(right for _, right in bin_) / len(bin_):.3f}')


def brier(figures):
    return sum((p - right) ** 2 for p, right in figures) / len(figures)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--data', type=pathlib.Path, required=True)
    parser.add_argument('--program', required=True)
    arguments = parser.parse_args()
    links = list(labelled(arguments.data, arguments.program))
    out_of_fold = []
    for pair in sorted({link[0] for link in links}):
        line = fitted([link for link in links if link[0] != pair])
        out_of_fold += [(curve(link[1], line), link[3]) for link in links if link[0] == pair]
    own = [(link[2], link[3]) for link in links]
    table('fitted without the pair:', out_of_fold)
    table("the program's:", own)
    line = fitted(links)
    print(f'{len(links)} links; curve of all: intercept {line[0]:.2f}, slope {line[1]:.2f}; '
          f'Brier score {brier(out_of_fold):.4f}, of the program {brier(own):.4f}')
    return 0 if brier(own) <= 1.1 * brier(out_of_fold) else 1


if __name__ == '__main__':
    sys.exit(main())

#!/usr/bin/env python3
"""Plant errors in real resolutions and see whether `clausediff check` finds them.

    planted_errors.py --data DIR --program clausediff [--language fr] [--rule RULE] [--whole] [--count N] [-v]

Errors are planted one at a time, in resolutions drawn with a fixed seed: English ones of corpus/txt, those of the other
languages of corpus/languages. For rules that compare, the draft is the resolution rolled forward to the next session as
a drafter would do it, and PREVIOUS the resolution itself; all that is planted is what the drafter forgets. An error is
found if the rule has a finding that it does not have without the error.

A sample of each rule and language is planted, which takes a minute at most: it fails if a language finds less than
SAMPLE_LEAST of all its errors, or one of its rules less than half. --whole plants many more and fails if a rule finds
less than 90 % of the English errors, or 85 % of those in another language.
"""
import argparse
import concurrent.futures
import json
import pathlib
import random
import subprocess
import sys
import tempfile

from planted import english_against, english_form, english_words, languages, texts

SEED = 69317
SAMPLE = {'en': 8, 'others': 6}
WHOLE = {'en': 200, 'others': 40}
WHOLE_LEAST = {'en': 0.9, 'others': 0.85}
SAMPLE_LEAST = 0.85
SAMPLE_LEAST_OF_RULE = 0.5
ENGLISH = {**english_form.PLANTS, **english_against.PLANTS, **english_words.PLANTS}


def english_resolutions(data):
    found = [(path.stem, texts.Text(path)) for path in sorted((data / 'corpus' / 'txt').glob('*.txt'))]
    return [(name, text) for name, text in found if text.plain]


def resolutions_in(language, data):
    paths = sorted((data / 'corpus' / 'languages' / language / 'txt').glob('*.txt'))
    found = [(path.stem, languages.Text(path)) for path in paths]
    return [(name, text) for name, text in found if text.plain]


def kinds_of(language):
    """Of each kind of error its name, its rule, and what plants it: (text, dice) -> a plant, or None."""
    if language == 'en':
        return [(rule, rule, plant) for rule, plant in ENGLISH.items()]

    def planter(plant):
        def of_language(text, dice):
            pair = plant(text, languages.FACTS[language], dice)
            return None if pair is None else (*pair, None, [])
        return of_language

    return [(plant.__name__, rule, planter(plant)) for rule, plant, fact in languages.RULES
            if fact in languages.FACTS[language]]


def plants_of(name, plant, resolutions, count):
    dice = random.Random(f'{SEED} {name}')
    plants = []
    for _ in range(count * 60):
        if len(plants) == count:
            break
        of, text = dice.choice(resolutions)
        planted = plant(text, dice)
        if planted is not None:
            plants.append((of, planted))
    return plants


def findings(program, rule, folder, name, content, options):
    path = folder / f'{name}.txt'
    path.write_text(content, encoding='utf-8')
    run = subprocess.run([program, 'check', '--format', 'json', '--only', rule, *options, str(path)], capture_output=True,
                         text=True)
    if run.returncode not in (0, 1):
        sys.exit(f'{path}: {run.stderr}')
    return [finding['message'] for finding in json.loads(run.stdout)['findings'] if finding['rule'] == rule]


def is_found(program, rule, plant, folder, name):
    without, with_error, previous, options = plant
    if previous is not None:
        before = folder / f'{name}-previous.txt'
        before.write_text(previous, encoding='utf-8')
        options = [*options, '--against', str(before)]
    clean = findings(program, rule, folder, f'{name}-clean', without, options)
    dirty = findings(program, rule, folder, f'{name}-planted', with_error, options)
    # By message: an error may move the labels of the clauses after it.
    return len(dirty) > len(clean) or any(message not in clean for message in dirty)


def measure(arguments, language, folder, pool):
    """Prints the share of each kind of error that is found; returns whether they are enough."""
    group = 'en' if language == 'en' else 'others'
    resolutions = english_resolutions(arguments.data) if language == 'en' else resolutions_in(language, arguments.data)
    if not resolutions:
        sys.exit(f'{arguments.data}: no resolutions in {language}')
    count = arguments.count or (WHOLE if arguments.whole else SAMPLE)[group]
    least = WHOLE_LEAST[group] if arguments.whole else SAMPLE_LEAST_OF_RULE
    good, all_found, all_planted = True, 0, 0
    for name, rule, plant in kinds_of(language):
        if arguments.rule not in (None, rule):
            continue
        plants = plants_of(f'{language} {name}', plant, resolutions, count)
        found = list(pool.map(lambda item: is_found(arguments.program, rule, item[1][1], folder,
                                                    f'{language}-{name}-{item[0]}'), enumerate(plants)))
        share = sum(found) / len(plants) if plants else 0
        enough = share >= least and (language != 'en' or len(plants) == count)
        good = good and enough
        all_found, all_planted = all_found + sum(found), all_planted + len(plants)
        of_rule = '' if name == rule else f' ({name})'
        print(f'{language}  {share:6.3f}  {sum(found):4} of {len(plants)}  {rule}{of_rule}{"" if enough else "  too few"}',
              flush=True)
        for index, (of, _) in enumerate(plants):
            if arguments.verbose and not found[index]:
                print(f'        not found: {of}, number {index}')
    share = all_found / all_planted if all_planted else 0
    print(f'{language}  {share:6.3f}  {all_found:4} of {all_planted}  all')
    return good and (arguments.whole or share >= SAMPLE_LEAST)


def main():
    every = ['en', *languages.FACTS]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--data', type=pathlib.Path, required=True)
    parser.add_argument('--program', required=True)
    parser.add_argument('--language', choices=every, help='only this one')
    parser.add_argument('--rule', help='only this one')
    parser.add_argument('--whole', action='store_true', help='not a sample alone: a quarter of an hour')
    parser.add_argument('--count', type=int, help='errors of each kind')
    parser.add_argument('--keep', type=pathlib.Path, help='write the texts there, to look at')
    parser.add_argument('-v', '--verbose', action='store_true', help='name what is not found')
    arguments = parser.parse_args()

    chosen = [arguments.language] if arguments.language else every
    rules = {rule for language in chosen for _, rule, _ in kinds_of(language)}
    if arguments.rule not in (None, *rules):
        parser.error(f'--rule {arguments.rule}: no errors of it are planted; there are {", ".join(sorted(rules))}')
    good = True
    with tempfile.TemporaryDirectory() as temporary, concurrent.futures.ThreadPoolExecutor(2) as pool:
        folder = arguments.keep or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for language in chosen:
            good = measure(arguments, language, folder, pool) and good
    return 0 if good else 1


if __name__ == '__main__':
    sys.exit(main())

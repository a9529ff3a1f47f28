#!/usr/bin/env python3
"""Plant errors in real resolutions and see whether `clausediff check` finds them.

    planted_errors.py --data DIR --program clausediff [--count 200] [--rule RULE] [-v]

Of each rule --count errors are planted, one at a time, in resolutions of corpus/txt drawn with a fixed seed. For rules
that compare, the draft is the resolution rolled forward to the next session as a drafter would do it, and PREVIOUS the
resolution itself; all that is planted is what the drafter forgets. An error is found if the rule has a finding that it
does not have without the error. Fails if a rule finds less than 90 %.
"""
import argparse
import concurrent.futures
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

LEAST = 0.9
SEED = 69317
ONES = 'first second third fourth fifth sixth seventh eighth ninth'.split()
TENS = {20: 'twent', 30: 'thirt', 40: 'fort', 50: 'fift', 60: 'sixt', 70: 'sevent', 80: 'eight', 90: 'ninet'}
ORDINALS = {tens + stem_value: (f'{stem}y-{ONES[stem_value - 1]}' if stem_value else f'{stem}ieth')
            for tens, stem in TENS.items() for stem_value in range(10)}
ORDINAL = re.compile(r'\b(' + '|'.join(sorted(ORDINALS.values(), key=len, reverse=True)) + r')(?= session)', re.I)
VALUE = {word: value for value, word in ORDINALS.items()}
VERBS = {'Recalling': 'Recalls', 'Noting': 'Notes', 'Recognizing': 'Recognizes', 'Reaffirming': 'Reaffirms',
         'Welcoming': 'Welcomes', 'Stressing': 'Stresses', 'Emphasizing': 'Emphasizes', 'Acknowledging': 'Acknowledges'}
OPERATIVE = {'Requests': 'Requesting', 'Encourages': 'Encouraging', 'Calls upon': 'Calling upon', 'Decides': 'Deciding',
             'Invites': 'Inviting', 'Urges': 'Urging', 'Notes': 'Noting', 'Welcomes': 'Welcoming'}


class Text:
    """The lines of a resolution, and which of them are clauses."""

    def __init__(self, path):
        self.lines = path.read_text(encoding='utf-8', errors='replace').splitlines()
        symbol = re.match(r'A_RES_(\d+)_(\d+)$', path.stem)
        self.session, self.number = (int(part) for part in symbol.groups()) if symbol else (0, 0)
        enacting = [i for i, line in enumerate(self.lines) if re.match(r'\s*The General Assembly,\s*$', line)]
        self.operative = [i for i, line in enumerate(self.lines) if re.match(r'\s*\d+\.\s+[A-Z]', line) and
                          enacting and i > enacting[0]]
        first = self.operative[0] if self.operative else 0
        self.preamble = [i for i in range(enacting[0] + 1, first) if re.match(r'\t[A-Z]', self.lines[i])] if enacting else []
        # One resolution, counted once, no annex: the places that errors are planted in are what they seem.
        numbers = [int(re.match(r'\s*(\d+)\.', self.lines[i]).group(1)) for i in self.operative]
        self.plain = (len(enacting) == 1 and numbers == list(range(1, len(numbers) + 1)) and len(numbers) >= 4
                      and len(self.preamble) >= 4 and self.session >= 55 and not any('nnex' in line[:6] for line in self.lines))

    def with_lines(self, changes):
        lines = list(self.lines)
        for i, line in changes.items():
            lines[i] = line
        return '\n'.join(line for line in lines if line is not None) + '\n'


def rolled(text, forget=None, drop=None):
    """The lines of the next session's draft. `forget` is a line whose sessions stay; `drop` leaves the recall out."""
    lines = list(text.lines)
    for i, line in enumerate(lines):
        if i != forget:
            lines[i] = ORDINAL.sub(lambda match: roll(match.group(1)), line)
        lines[i] = lines[i].replace(f'{text.session}/{text.number}.', f'{text.session + 1}/{text.number}.')
        lines[i] = re.sub(r'^(\d+\s+\w+\s+)(20\d\d)$', lambda match: match.group(1) + str(int(match.group(2)) + 1), lines[i])
    recall = f'\tRecalling its resolution {text.session}/{text.number} of 20 December {1945 + text.session},'
    if not drop:
        lines.insert(text.preamble[0], recall)
    return lines


def roll(word):
    value = VALUE[word.lower()]
    following = ORDINALS.get(value + 1, word)
    return following.capitalize() if word[0].isupper() else following


# Each plants one error and returns (draft without, draft with, previous or None, further options), or None where the
# text has no place for it.

def numbering(text, dice):
    at = dice.choice(text.operative[1:-1])
    if dice.random() < 0.5:
        return text.with_lines({}), text.with_lines({at: None}), None, []
    number = int(re.match(r'\s*(\d+)', text.lines[at]).group(1))
    again = re.sub(r'^(\s*)\d+', lambda match: match.group(1) + str(number - 1), text.lines[at])
    return text.with_lines({}), text.with_lines({at: again}), None, []


def footnote(text, dice):
    """Three notes as an export prints them, their marks glued after words; then a mark or a note is lost."""
    places = sorted(dice.sample(text.preamble + text.operative, 3))
    marked, notes = {}, []
    for number, at in enumerate(places, 1):
        words = list(re.finditer(r'[a-z]{5,}(?=[,;.]? |$)', text.lines[at]))
        if not words:
            return None
        end = dice.choice(words).end()
        marked[at] = (text.lines[at][:end], str(number), text.lines[at][end:])
        notes.append(f'{number} See A/{text.session}/{100 + number}.')
    whole = text.with_lines({at: ''.join(parts) for at, parts in marked.items()})
    lost = dice.randrange(3)
    if dice.random() < 0.5:
        kept = {at: ''.join(parts) for at, parts in marked.items()}
        return whole + '\n'.join(notes) + '\n', text.with_lines(kept) + '\n'.join(notes[:lost] + notes[lost + 1:]) + '\n', None, []
    kept = {at: parts[0] + ('' if i == lost else parts[1]) + parts[2] for i, (at, parts) in enumerate(marked.items())}
    return whole + '\n'.join(notes) + '\n', text.with_lines(kept) + '\n'.join(notes) + '\n', None, []


def end_punctuation(text, dice):
    at = dice.choice(text.preamble + text.operative)
    line = text.lines[at].rstrip()
    if line[-1:] not in (',', ';', '.'):
        return None
    wrong = dice.choice([sign for sign in (',', ';', '.', '') if sign != line[-1]])
    return text.with_lines({}), text.with_lines({at: line[:-1] + wrong}), None, []


def opening_verb(text, dice):
    places, verbs = dice.choice([(text.preamble[1:], VERBS), (text.operative, OPERATIVE)])
    fitting = [(at, verb) for at in places for verb in verbs if re.match(rf'\s*(\d+\.\s+)?{verb} ', text.lines[at])]
    if not fitting:
        return None
    at, verb = dice.choice(fitting)
    return text.with_lines({}), text.with_lines({at: text.lines[at].replace(verb, verbs[verb], 1)}), None, []


def sequencing(text, dice):
    """An adverb that nothing before it asks for, one that stands twice in a row, or one that is missing."""
    adverbs = [at for at in text.preamble if re.match(r'\t\w+ing also ', text.lines[at])]
    kind = dice.choice(['lone', 'twice', 'missing'])
    if kind == 'missing' and adverbs:
        at = dice.choice(adverbs)
        return text.with_lines({}), text.with_lines({at: text.lines[at].replace(' also ', ' ', 1)}), None, []
    thirds = [at for at in text.preamble if re.match(r'\t\w+ing further ', text.lines[at])]
    if kind == 'twice' and thirds:
        at = dice.choice(thirds)
        return text.with_lines({}), text.with_lines({at: text.lines[at].replace(' further ', ' also ', 1)}), None, []
    first_words = [re.match(r'\s*\d+\.\s+(?:Also |Further )?(\w+)', text.lines[at]).group(1) for at in text.operative]
    lone = [at for i, at in enumerate(text.operative) if i and first_words[i] != first_words[i - 1] and
            re.match(r'\s*\d+\.\s+(Requests|Encourages|Calls|Decides|Invites|Urges|Notes|Welcomes|Recalls|Stresses) ',
                     text.lines[at])]
    if not lone:
        return None
    at = dice.choice(lone)
    changed = re.sub(r'^(\s*\d+\.\s+)([A-Z])', lambda match: match.group(1) + 'Also ' + match.group(2).lower(), text.lines[at])
    return text.with_lines({}), text.with_lines({at: changed}), None, []


def before_sign(line, words):
    line = line.rstrip()
    return line[:-1] + words + line[-1]


def cross_reference(text, dice):
    at = dice.choice(text.operative)
    own, last = text.operative.index(at) + 1, len(text.operative)
    wrong = dice.choice([f'paragraph {last + dice.randint(1, 9)} of the present resolution', f'paragraph {last + 1} below',
                         f'paragraphs {max(own - 1, 1)} to {last + 2} of the present resolution', f'paragraph {last + 3} above'])
    right = f'paragraph {dice.randint(1, last)} of the present resolution'
    line = text.lines[at]
    return (text.with_lines({at: before_sign(line, ', as set out in ' + right)}),
            text.with_lines({at: before_sign(line, ', as set out in ' + wrong)}), None, [])


def citation_date(text, dice):
    cited = [(at, match) for at in text.preamble for match in
             re.finditer(r'\b(\d\d/\d+) of (\d+) (\w+) (\d{4})', text.lines[at])]
    if not cited:
        return None
    _, match = dice.choice(cited)
    number, day, month, year = match.groups()
    other = dice.choice([f'{int(day) % 28 + 1} {month} {year}', f'{day} {month} {int(year) + 1}',
                         f'{day} {"March" if month != "March" else "May"} {year}'])
    at = dice.choice(text.operative)
    line = text.lines[at]
    return (text.with_lines({at: before_sign(line, f', in line with resolution {match.group(0)}')}),
            text.with_lines({at: before_sign(line, f', in line with resolution {number} of {other}')}), None, [])


def unbalanced(text, dice):
    places = [(at, match.start()) for at in text.preamble + text.operative
              for match in re.finditer(r'(?<=[ ])[(“]|[)”](?=[ ,;.])', text.lines[at])]
    if not places:
        return None
    at, where = dice.choice(places)
    return text.with_lines({}), text.with_lines({at: text.lines[at][:where] + text.lines[at][where + 1:]}), None, []


def draft_text(text, dice):
    at = dice.choice(text.operative)
    if dice.random() < 0.3:
        changed = re.sub(r'^(\s*\d+)\.', r'\1bis.', text.lines[at])
    else:
        words = list(re.finditer(r' (?=[a-z]{3,} [a-z])', text.lines[at]))
        if not words:
            return None
        start = dice.choice(words).end()
        end = text.lines[at].index(' ', start)
        changed = text.lines[at][:start] + '[' + text.lines[at][start:end] + ']' + text.lines[at][end:]
    return text.with_lines({}), text.with_lines({at: changed}), None, ['--final']


def joined(lines):
    return '\n'.join(lines) + '\n'


def previous_recalled(text, dice):
    if any(f'{text.session}/{text.number}' in line for line in text.preamble and text.lines[text.preamble[0]:]):
        return None
    return joined(rolled(text)), joined(rolled(text, drop=True)), text.with_lines({}), []


def next_session(text, dice):
    asking = [at for at in text.operative if re.search(r'(report|agenda)', text.lines[at]) and
              re.search(r'(Requests|Decides|Invites|requests|decides|invites)', text.lines[at][:40]) and
              any(VALUE[match.group(1).lower()] == text.session + 1 for match in ORDINAL.finditer(text.lines[at]))]
    if not asking:
        return None
    return joined(rolled(text)), joined(rolled(text, forget=dice.choice(asking))), text.with_lines({}), []


def kept_from_last_time(text, dice):
    """The report is still last time's, or the date of the meeting is."""
    dates = [i for i, line in enumerate(text.lines) if re.match(r'\d+\s\w+\s20\d\d$', line)]
    draft = rolled(text)
    if dates and dice.random() < 0.4:
        kept = list(draft)
        kept[dates[-1] + 1] = text.lines[dates[-1]]
        return joined(draft), joined(kept), text.with_lines({}), []
    notes = [at for at in text.operative if re.match(r'\s*\d+\.\s+(Takes note|Notes|Welcomes)', text.lines[at])]
    if not notes:
        return None
    at = dice.choice(notes)
    number = dice.randint(100, 500)
    old = f', as the report of the Secretary-General shows (A/{text.session}/{number})'
    new = f', as the report of the Secretary-General shows (A/{text.session + 1}/{number + 7})'
    right, wrong = list(draft), list(draft)
    right[at + 1], wrong[at + 1] = before_sign(draft[at + 1], new), before_sign(draft[at + 1], old)
    return joined(right), joined(wrong), text.with_lines({at: before_sign(text.lines[at], old)}), []


def moved_reference(text, dice):
    """A new paragraph takes the place of the one referred to, and the reference stays."""
    if len(text.operative) < 5:
        return None
    target = dice.randrange(len(text.operative) - 3)
    at = text.operative[dice.randrange(target + 1, len(text.operative) - 1)]
    words = f', as stated in paragraph {target + 1} ' + dice.choice(['above', 'of the present resolution'])
    previous = list(text.lines)
    previous[at] = before_sign(previous[at], words)
    changed = rolled(text)

    def renumbered(lines, reference):
        out = []
        for i, line in enumerate(lines):
            old = i - 1  # the recall stands before all operative paragraphs
            if old in text.operative:
                number = text.operative.index(old) + 1
                if number == target + 1:
                    out.append(f'\t{number}.\tEncourages lighthouse keepers everywhere to record the tides of every harbour '
                               'and to teach their apprentices the art of the lamp;')
                if old == at:
                    line = before_sign(line, reference)
                if number >= target + 1:
                    line = re.sub(r'^(\s*)\d+', lambda match: match.group(1) + str(number + 1), line)
            out.append(line)
        return joined(out)

    right = words.replace(f'paragraph {target + 1} ', f'paragraph {target + 2} ')
    return renumbered(changed, right), renumbered(changed, words), joined(previous), []


def defined_term(text, dice):
    everything = joined(text.lines)
    forms = {match.group(1) for match in re.finditer(r' \(([A-Z][A-Za-z-]*[A-Z][A-Za-z]*)\)', everything)}
    forms = [form for form in forms if len(re.findall(rf'(?<![(\w-]){form}(?![)\w-])', everything)) > 0]
    if not forms:
        return None
    form = dice.choice(sorted(forms))
    draft = joined(rolled(text))
    return draft, draft.replace(f' ({form})', ''), everything, []


def left_out(text, dice):
    at = dice.choice(text.preamble + text.operative[:-1])
    draft = rolled(text)
    return joined(draft), joined(draft[:at + 1] + draft[at + 2:]), text.with_lines({}), []


def at_end(text, dice, right, wrong, options=()):
    """The same clause with words at its end that are right, and with words that are wrong."""
    at = dice.choice(text.operative)
    return (text.with_lines({at: before_sign(text.lines[at], right)}),
            text.with_lines({at: before_sign(text.lines[at], wrong)}), None, list(options))


def citation_session(text, dice):
    session, number = dice.randint(32, text.session - 1), dice.randint(1, 300)
    day = f'{dice.randint(1, 28)} December {1945 + session}'
    other = dice.choice([f'{session - 1}/{number}', f'{session + 1}/{number}', f'{str(session)[::-1]}/{number}'])
    if other.startswith(f'{session}/') or int(other.split('/')[0]) < 31:
        return None
    return at_end(text, dice, f', as in General Assembly resolution {session}/{number} of {day}',
                  f', as in General Assembly resolution {other} of {day}')


def session_in_words(text, dice):
    number, supplement = text.session, dice.randint(1, 60)
    line = f', as in Official Records of the General Assembly, {{}} Session, Supplement No. {supplement} (A/{number}/{supplement})'
    wrong = ORDINALS.get(number + dice.choice([-1, 1, -2]))
    if number not in ORDINALS or not wrong:
        return None
    return at_end(text, dice, line.format(ORDINALS[number].capitalize()), line.format(wrong.capitalize()))


def spacing(text, dice):
    at = dice.choice(text.preamble + text.operative)
    places = [match.start() + 1 for match in re.finditer(r'[A-Za-z][,;] (?=[a-z])', text.lines[at])]
    places += [match.end() for match in re.finditer(r'\b\d\d/\d+(?= of )', text.lines[at])]
    if not places:
        return None
    where = text.lines[at].index(' ', dice.choice(places))
    wrong = text.lines[at][:where] + text.lines[at][where + 1:]
    if dice.random() < 0.3:
        sign = re.search(r'(?<=[a-z]), (?=[a-z])', text.lines[at])
        if sign:
            wrong = text.lines[at][:sign.start()] + ' ' + text.lines[at][sign.start():]
    return text.with_lines({}), text.with_lines({at: wrong}), None, []


def plural_citation(text, dice):
    """One number after the plural, or two after the singular."""
    at = dice.choice(text.preamble)
    match = re.search(r'\b(its|Assembly) resolution (\d\d/\d+ of \d+ \w+ \d{4}|\d\d/\d+)', text.lines[at])
    if not match or re.search(r'resolution', text.lines[at][match.end():]) or re.search(r'\d+/\d+', text.lines[at][match.end():]):
        return None
    wrong = match.group(0).replace('resolution', 'resolutions')
    if dice.random() < 0.4:
        wrong = f'{match.group(0)} and {text.session - 1}/{dice.randint(1, 200)}'
    return text.with_lines({}), text.with_lines({at: text.lines[at].replace(match.group(0), wrong, 1)}), None, []


def capitals(text, dice):
    first, second = sorted(dice.sample(text.operative, 2))
    words = ', together with the States {} to the Harbour Convention'
    right = {at: before_sign(text.lines[at], words.format('Parties')) for at in (first, second)}
    wrong = dict(right)
    wrong[second] = before_sign(text.lines[second], words.format('parties'))
    return text.with_lines(right), text.with_lines(wrong), None, []


def former_name(text, dice):
    old, new, since = dice.choice([('Turkey', 'Türkiye', 78), ('Swaziland', 'Eswatini', 74), ('Czech Republic', 'Czechia', 72),
                                   ('Cape Verde', 'Cabo Verde', 69)])
    if text.session < since:
        return None
    places = [at for at in text.operative if not re.search(r'[12][90]\d\d|[“(]', text.lines[at])]
    if not places:
        return None
    at = dice.choice(places)
    words = dice.choice([', and commends {} for its lamps', ', as well as the harbours of {}'])
    return (text.with_lines({at: before_sign(text.lines[at], words.format(new))}),
            text.with_lines({at: before_sign(text.lines[at], words.format(old))}), None, [])


def money_sign(text, dice):
    amount = dice.choice(['4 trillion', '12.5 million', '300,000'])
    return at_end(text, dice, f', at a cost of {amount} United States dollars', f', at a cost of ${amount}')


def outdated_report(text, dice):
    first, second = dice.sample(text.operative, 2)
    number = dice.randint(2, 60)
    words = ', as the report for the year shows (A/{}/' + str(number) + ')'
    if re.search(rf'A/\d+/{number}\b', '\n'.join(text.lines)):
        return None
    right = {at: before_sign(text.lines[at], words.format(text.session)) for at in (first, second)}
    wrong = dict(right)
    wrong[second] = before_sign(text.lines[second], words.format(text.session - 1))
    return text.with_lines(right), text.with_lines(wrong), None, []


def repeated_clause(text, dice):
    """A clause stands again, word for word or with another verb, in the place of another one."""
    places = text.preamble if dice.random() < 0.5 else text.operative
    long = [at for at in places if len(text.lines[at].split()) > 20]
    if not long:
        return None
    first = dice.choice(long)
    second = dice.choice([at for at in places if at != first])
    head = re.match(r'\s*(\d+\.\s+)?', text.lines[second]).group(0)
    again = re.sub(r'^\s*(\d+\.\s+)?', '', text.lines[first])
    again = re.sub(r'^(\w)', lambda match: match.group(1), again)
    again = again.rstrip()[:-1] + text.lines[second].rstrip()[-1]
    if dice.random() < 0.4:
        words = again.split(' ')
        del words[len(words) // 2]
        again = ' '.join(words)
    return text.with_lines({}), text.with_lines({second: head + again}), None, []


def emptied_clause(text, dice):
    at = dice.choice(text.operative[:-1])
    match = re.match(r'(\s*\d+\.\s+)((?:Also |Further )?[A-Z]?[a-z]+)', text.lines[at])
    if not match or text.lines[at].rstrip().endswith(':'):
        return None
    left = match.group(1) + (match.group(2) if dice.random() < 0.7 else '')
    return text.with_lines({}), text.with_lines({at: left + ';'}), None, []


def placeholder(text, dice):
    blank = dice.choice([f'{text.session}/___', f'{text.session}/...', 'xx', '[to be completed]', '__ December 2036', 'TBC'])
    return at_end(text, dice, ', as in the annex', f', as in {blank}', ['--final'])


def total(text, dice):
    """A paragraph with a total and two or three parts in the place of the last but one."""
    at = text.operative[-2]
    parts = [dice.randint(10, 900) * 1000 + dice.randint(0, 9) * 100 for _ in range(dice.choice([2, 3]))]
    head = re.match(r'\s*\d+\.\s+', text.lines[at]).group(0)

    def written(sum_):
        lines = [f'{head}Approves a total of {sum_:,} dollars for the harbours, as follows:']
        lines += [f'\t({"abc"[i]})\t{part:,} dollars for the lamps of the pier;' for i, part in enumerate(parts)]
        return text.with_lines({at: '\n'.join(lines)})

    return written(sum(parts)), written(sum(parts) + dice.choice([-1000, 100, 9000])), None, []


def lost_ibid(text, dice):
    """The note before an "ibid." is another's."""
    places = sorted(dice.sample(text.preamble + text.operative, 2))
    marked = {}
    for number, at in enumerate(places, 1):
        words = list(re.finditer(r'[a-z]{5,}(?=[,;.]? |$)', text.lines[at]))
        if not words:
            return None
        end = dice.choice(words).end()
        marked[at] = text.lines[at][:end] + str(number) + text.lines[at][end:]
    whole = text.with_lines(marked)
    treaty, records = 'United Nations, Treaty Series, vol. 1833, No. 31363.', \
        'Official Records of the General Assembly, Seventieth Session, Supplement No. 5 (A/70/5).'
    before, ibid = dice.choice([(treaty, 'Ibid., vol. 2000, No. 7.'),
                                (records, 'Ibid., Seventy-first Session, Supplement No. 5 (A/71/5).')])
    other = dice.choice(['Resolution 70/1.', f'A/{text.session}/123.', 'See E/2015/30.'])
    return f'{whole}1 {before}\n2 {ibid}\n', f'{whole}1 {other}\n2 {ibid}\n', None, []


def late_definition(text, dice):
    first, second = sorted(dice.sample(text.operative, 2))
    right = {first: before_sign(text.lines[first], ', with the League of Harbour Cities (LHCX)'),
             second: before_sign(text.lines[second], ', with the LHCX')}
    wrong = {first: before_sign(text.lines[first], ', with the LHCX'),
             second: before_sign(text.lines[second], ', with the League of Harbour Cities (LHCX)')}
    return text.with_lines(right), text.with_lines(wrong), None, []


def repeated_note(text, dice):
    places = sorted(dice.sample(text.preamble + text.operative, 2))
    marked = {}
    for number, at in enumerate(places, 1):
        words = list(re.finditer(r'[a-z]{5,}(?=[,;.]? |$)', text.lines[at]))
        if not words:
            return None
        end = dice.choice(words).end()
        marked[at] = text.lines[at][:end] + str(number) + text.lines[at][end:]
    whole = text.with_lines(marked)
    return f'{whole}1 Resolution 70/1.\n2 A/70/12.\n', f'{whole}1 Resolution 70/1.\n2 Resolution 70/1.\n', None, []


RULES = {function.__name__.replace('_', '-'): function for function in (
    numbering, footnote, end_punctuation, opening_verb, sequencing, cross_reference, citation_date, unbalanced, draft_text,
    previous_recalled, next_session, kept_from_last_time, moved_reference, defined_term, left_out,
    citation_session, session_in_words, spacing, plural_citation, capitals, former_name, money_sign, outdated_report,
    repeated_clause, emptied_clause, placeholder, total, lost_ibid, late_definition, repeated_note)}


def findings(program, rule, folder, name, content, options):
    path = folder / f'{name}.txt'
    path.write_text(content, encoding='utf-8')
    run = subprocess.run([program, 'check', '--format', 'json', '--only', rule, *options, str(path)], capture_output=True,
                         text=True)
    if run.returncode not in (0, 1):
        sys.exit(f'{path}: {run.stderr}')
    return [(finding['clause'], finding['message']) for finding in json.loads(run.stdout)['findings']]


def is_found(program, rule, plant, folder, index):
    without, with_error, previous, options = plant
    if previous is not None:
        before = folder / f'{rule}-{index}-previous.txt'
        before.write_text(previous, encoding='utf-8')
        options = [*options, '--against', str(before)]
    clean = findings(program, rule, folder, f'{rule}-{index}-clean', without, options)
    dirty = findings(program, rule, folder, f'{rule}-{index}-planted', with_error, options)
    # By message: an error may move the labels of the clauses after it.
    known = [message for _, message in clean]
    return len(dirty) > len(clean) or any(message not in known for _, message in dirty)


def plants_of(rule, texts, count):
    dice = random.Random(f'{SEED} {rule}')
    plants = []
    for _ in range(count * 60):
        if len(plants) == count:
            break
        name, text = dice.choice(texts)
        plant = RULES[rule](text, dice)
        if plant is not None:
            plants.append((name, plant))
    return plants


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--data', type=pathlib.Path, required=True)
    parser.add_argument('--program', required=True)
    parser.add_argument('--count', type=int, default=200)
    parser.add_argument('--rule', choices=list(RULES))
    parser.add_argument('--keep', type=pathlib.Path, help='write the texts there, to look at')
    parser.add_argument('-v', '--verbose', action='store_true', help='name what is not found')
    arguments = parser.parse_args()

    texts = [(path.stem, Text(path)) for path in sorted((arguments.data / 'corpus' / 'txt').glob('*.txt'))]
    texts = [(name, text) for name, text in texts if text.plain]
    good = True
    with tempfile.TemporaryDirectory() as temporary, concurrent.futures.ThreadPoolExecutor(2) as pool:
        folder = arguments.keep or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for rule in [arguments.rule] if arguments.rule else RULES:
            plants = plants_of(rule, texts, arguments.count)
            found = list(pool.map(lambda item: is_found(arguments.program, rule, item[1][1], folder, item[0]),
                                  enumerate(plants)))
            share = sum(found) / len(plants) if plants else 0
            good = good and share >= LEAST and len(plants) == arguments.count
            print(f'{share:6.3f}  {sum(found):4} of {len(plants)}  {rule}')
            if arguments.verbose:
                for index, (name, _) in enumerate(plants):
                    if not found[index]:
                        print(f'        not found: {name}, number {index}')
    return 0 if good else 1


if __name__ == '__main__':
    sys.exit(main())

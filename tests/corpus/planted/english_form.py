"""Errors in the form of an English draft: numbers, signs, verbs, references.

Each plants one error and returns (draft without, draft with, previous or None, further options), or None where the
text has no place for it.
"""
import re

from planted.texts import before_sign, at_end

VERBS = {'Recalling': 'Recalls', 'Noting': 'Notes', 'Recognizing': 'Recognizes', 'Reaffirming': 'Reaffirms',
         'Welcoming': 'Welcomes', 'Stressing': 'Stresses', 'Emphasizing': 'Emphasizes', 'Acknowledging': 'Acknowledges'}
OPERATIVE = {'Requests': 'Requesting', 'Encourages': 'Encouraging', 'Calls upon': 'Calling upon', 'Decides': 'Deciding',
             'Invites': 'Inviting', 'Urges': 'Urging', 'Notes': 'Noting', 'Welcomes': 'Welcoming'}


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


PLANTS = {function.__name__.replace('_', '-'): function for function in (
    numbering, footnote, end_punctuation, opening_verb, sequencing, cross_reference, citation_date, unbalanced,
    draft_text, repeated_clause, emptied_clause, placeholder, total)}

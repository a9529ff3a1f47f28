"""English resolutions as text: which lines are clauses, and the draft of the next session."""
import re

ONES = 'first second third fourth fifth sixth seventh eighth ninth'.split()
TENS = {20: 'twent', 30: 'thirt', 40: 'fort', 50: 'fift', 60: 'sixt', 70: 'sevent', 80: 'eight', 90: 'ninet'}
ORDINALS = {tens + stem_value: (f'{stem}y-{ONES[stem_value - 1]}' if stem_value else f'{stem}ieth')
            for tens, stem in TENS.items() for stem_value in range(10)}
ORDINAL = re.compile(r'\b(' + '|'.join(sorted(ORDINALS.values(), key=len, reverse=True)) + r')(?= session)', re.I)
VALUE = {word: value for value, word in ORDINALS.items()}


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


def joined(lines):
    return '\n'.join(lines) + '\n'


def before_sign(line, words):
    line = line.rstrip()
    return line[:-1] + words + line[-1]


def at_end(text, dice, right, wrong, options=()):
    """The same clause with words at its end that are right, and with words that are wrong."""
    at = dice.choice(text.operative)
    return (text.with_lines({at: before_sign(text.lines[at], right)}),
            text.with_lines({at: before_sign(text.lines[at], wrong)}), None, list(options))

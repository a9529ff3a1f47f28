"""Errors that an English draft shows beside the resolution before it.

Each plants one error and returns (draft without, draft with, previous or None, further options), or None where the
text has no place for it.
"""
import re

from planted.texts import ORDINAL, VALUE, before_sign, joined, rolled


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


PLANTS = {function.__name__.replace('_', '-'): function for function in (
    previous_recalled, next_session, kept_from_last_time, moved_reference, defined_term, left_out)}

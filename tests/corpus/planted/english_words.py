"""Errors in the words of an English draft: citations, names, terms, notes.

Each plants one error and returns (draft without, draft with, previous or None, further options), or None where the
text has no place for it.
"""
import re

from planted.texts import ORDINALS, at_end, before_sign


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


def the_second_time(text, first, second, words, right, wrong):
    """The words, filled in with `right`, at the end of two clauses; and with `wrong` in the second."""
    lines = {at: before_sign(text.lines[at], words.format(right)) for at in (first, second)}
    slip = {**lines, second: before_sign(text.lines[second], words.format(wrong))}
    return text.with_lines(lines), text.with_lines(slip), None, []


def capitals(text, dice):
    first, second = sorted(dice.sample(text.operative, 2))
    words = ', together with the States {} to the Harbour Convention'
    return the_second_time(text, first, second, words, 'Parties', 'parties')


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
    return the_second_time(text, first, second, words, text.session, text.session - 1)


def with_two_marks(text, dice):
    """The text with the marks of notes 1 and 2 after two of its words; None if a clause has no word for one."""
    places = sorted(dice.sample(text.preamble + text.operative, 2))
    marked = {}
    for number, at in enumerate(places, 1):
        words = list(re.finditer(r'[a-z]{5,}(?=[,;.]? |$)', text.lines[at]))
        if not words:
            return None
        end = dice.choice(words).end()
        marked[at] = text.lines[at][:end] + str(number) + text.lines[at][end:]
    return text.with_lines(marked)


def lost_ibid(text, dice):
    """The note before an "ibid." is another's."""
    whole = with_two_marks(text, dice)
    if whole is None:
        return None
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
    whole = with_two_marks(text, dice)
    if whole is None:
        return None
    return f'{whole}1 Resolution 70/1.\n2 A/70/12.\n', f'{whole}1 Resolution 70/1.\n2 Resolution 70/1.\n', None, []


PLANTS = {function.__name__.replace('_', '-'): function for function in (
    citation_session, session_in_words, spacing, plural_citation, capitals, former_name, money_sign,
    outdated_report, lost_ibid, late_definition, repeated_note)}

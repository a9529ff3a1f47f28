"""Errors in drafts of other languages than English, each with the facts of its language."""
import re

NUMBER = re.compile(r'^\t(\d+)( -|\.)\t')
# Of each language: the signs of its clauses, an opening verb of either part with its form in the other, the adverb of
# the second clause in a row and how it stands, a reference to a paragraph that is not there, a citation of two dates, a
# pair of signs, what spacing and plural-citation find, and words that agree with their subject.
FACTS = {
    'fr': dict(signs='.;,', preamble=('Rappelant', 'Rappelle'), operative=('Prie', 'Priant'),
               reference=' ci-dessus', cited='la résolution {} du {}', days=('6 décembre 2022', '7 décembre 2022'),
               paragraph='paragraphe {}', pair='«\u00a0ports\u00a0»', spacing=(' ;', ';'), plural='les résolutions 77/30',
               agreeing=('Consciente', 'Conscient')),
    'es': dict(signs='.;,', preamble=('Recordando', 'Recuerda'), operative=('Solicita', 'Solicitando'), also=' también',
               reference=' de la presente resolución', cited='la resolución {}, de {}',
               days=('6 de diciembre de 2022', '7 de diciembre de 2022'), paragraph='párrafo {}', pair='“puertos”',
               spacing=(', ', ' , '), plural='las resoluciones 77/30', agreeing=('Convencida', 'Convencido')),
    'ru': dict(signs='.;,', preamble=('ссылаясь', 'ссылается'), operative=('просит', 'прося'), reference=' выше',
               cited='резолюцию {} от {}', days=('6 декабря 2022 года', '7 декабря 2022 года'), paragraph='пункт {}',
               pair='«порты»', spacing=(', ', ' , '), agreeing=('убеждена', 'убежден')),
    'zh': dict(signs='。；，', also='又', reference='上文', cited='{1}第{0}号决议', days=('2022年12月6日', '2022年12月7日'),
               paragraph='第{}段', pair='《港口》', spacing=('，', ' ，')),
    'ar': dict(signs='.؛،', preamble=('وإذ تشير', 'تشير'), operative=('تطلب', 'وإذ تطلب'), also=' أيضا',
               reference=' أعلاه', cited='القرار {} المؤرخ {}',
               days=('6 كانون الأول/ديسمبر 2022', '7 كانون الأول/ديسمبر 2022'), paragraph='الفقرة {}', pair='”الموانئ“',
               spacing=('، ', ' ، '), agreeing=('تشير', 'يشير')),
}


class Text:
    """The lines of a resolution of the General Assembly without annexes, and which of them are clauses."""

    def __init__(self, path):
        self.lines = path.read_text(encoding='utf-8').splitlines()
        self.operative = [i for i, line in enumerate(self.lines) if NUMBER.match(line)]
        first = self.operative[0] if self.operative else 0
        opening = [i for i, line in enumerate(self.lines[:first]) if line.startswith('\t')]
        self.preamble = opening[1:]
        numbers = [int(NUMBER.match(self.lines[i]).group(1)) for i in self.operative]
        self.plain = (path.stem.startswith('A_RES') and numbers == list(range(1, len(numbers) + 1)) and
                      len(numbers) >= 3 and len(self.preamble) >= 3)

    def with_line(self, at, line):
        lines = list(self.lines)
        lines[at] = line
        return '\n'.join(line for line in lines if line is not None) + '\n'

    def whole(self):
        return '\n'.join(self.lines) + '\n'


def inserted(line, words, facts):
    """Before the sign that ends the line."""
    body = line.rstrip()
    mark = re.search(r'[\s\u00a0]*[' + re.escape(facts['signs']) + r']?\d*(?:\(\(\d+\)\))?$', body)
    return body[:mark.start()] + ('' if facts['signs'][0] == '。' else ' ') + words + body[mark.start():]


# Each returns the text without the error and with it, or None where there is no place for it.

def numbering(text, facts, dice):
    if len(text.operative) < 4:
        return None
    return text.whole(), text.with_line(dice.choice(text.operative[1:-1]), None)


def end_punctuation(text, facts, dice):
    at = dice.choice(text.preamble + text.operative[:-1])
    line = text.lines[at].rstrip()
    if line[-1:] not in facts['signs'] or line[-1:] == '':
        return None
    wrong = dice.choice([sign for sign in (*facts['signs'], '') if sign != line[-1]])
    return text.whole(), text.with_line(at, line[:-1].rstrip() + wrong)


def opening_verb(text, facts, dice):
    right, wrong, places = dice.choice([(*facts['preamble'], text.preamble), (*facts['operative'], text.operative)])
    fitting = [at for at in places if re.match(rf'\t(?:\d+(?:\.| -)\t)?{right} ', text.lines[at])]
    if not fitting:
        return None
    at = dice.choice(fitting)
    return text.whole(), text.with_line(at, text.lines[at].replace(right, wrong, 1))


def agreement(text, facts, dice):
    right, wrong = facts['agreeing']
    fitting = [at for at in text.preamble if re.search(rf'\b{right}\b', text.lines[at][:30])]
    if not fitting:
        return None
    at = dice.choice(fitting)
    return text.whole(), text.with_line(at, re.sub(rf'\b{right}\b', wrong, text.lines[at], count=1))


def sequencing(text, facts, dice):
    """An adverb that nothing before it asks for, or one that is missing."""
    also = facts['also']
    having = [at for at in text.preamble if also in text.lines[at][:30]]
    if having and dice.random() < 0.5:
        at = dice.choice(having)
        return text.whole(), text.with_line(at, text.lines[at].replace(also, '', 1))
    verb = re.compile(r'\t\d+(?:\.| -)\t(\w\w?)') if also == '又' else re.compile(r'\t\d+(?:\.| -)\t(\w+)')
    verbs = [verb.match(text.lines[at]) for at in text.operative]
    lone = [i for i in range(1, len(verbs)) if verbs[i] and
            all(verbs[k] is None or verbs[k].group(1) != verbs[i].group(1) for k in range(max(0, i - 4), i)) and
            verbs[i].group(1) in ('Decide', 'Solicita', 'Alienta', 'Exhorta', 'Invita', 'Insta', 'Recuerda', 'Reafirma',
                                  '决定', '鼓励', '促请', '邀请', '敦促', '重申', '欢迎', '强调', 'تقرر', 'تطلب', 'تشجع',
                                  'تدعو', 'تحث', 'ترحب', 'تشدد')]
    if not lone:
        return None
    i = dice.choice(lone)
    at = text.operative[i]
    place = verbs[i].start(1) if also == '又' else verbs[i].end(1)
    return text.whole(), text.with_line(at, text.lines[at][:place] + also + text.lines[at][place:])


def cross_reference(text, facts, dice):
    at = dice.choice(text.operative)
    number = facts['paragraph'].format(dice.randrange(300, 400))
    way = facts['reference']
    words = way + number if way == '上文' else number + way
    return text.whole(), text.with_line(at, inserted(text.lines[at], words, facts))


def citation_date(text, facts, dice):
    one, other = dice.sample(text.preamble, 2)
    cited = [facts['cited'].format('76/341', day) for day in facts['days']]
    right = Text.__new__(Text)
    right.lines = list(text.lines)
    right.lines[one] = inserted(text.lines[one], cited[0], facts)
    return right.whole(), right.with_line(other, inserted(text.lines[other], cited[1], facts))


def citation_session(text, facts, dice):
    at = dice.choice(text.preamble)
    right = inserted(text.lines[at], facts['cited'].format('77/341', facts['days'][0]), facts)
    wrong = inserted(text.lines[at], facts['cited'].format('71/341', facts['days'][0]), facts)
    return text.with_line(at, right), text.with_line(at, wrong)


def unbalanced(text, facts, dice):
    at = dice.choice(text.preamble + text.operative)
    whole = inserted(text.lines[at], facts['pair'], facts)
    lost = facts['pair'][:-1] if dice.random() < 0.5 else facts['pair'][1:]
    return text.with_line(at, whole), text.with_line(at, inserted(text.lines[at], lost, facts))


def spacing(text, facts, dice):
    right, wrong = facts['spacing']
    fitting = [at for at in text.preamble + text.operative if right in text.lines[at].replace('\u00a0', ' ')]
    if not fitting:
        return None
    at = dice.choice(fitting)
    return text.whole(), text.with_line(at, text.lines[at].replace('\u00a0', ' ').replace(right, wrong, 1))


def plural_citation(text, facts, dice):
    at = dice.choice(text.preamble)
    return text.whole(), text.with_line(at, inserted(text.lines[at], facts['plural'], facts))


def repeated_clause(text, facts, dice):
    at = dice.choice(text.preamble)
    if len(text.lines[at]) < 90:
        return None
    return text.whole(), text.with_line(at, text.lines[at] + '\n' + text.lines[at])


# The rule, what plants its error, and which fact a language must have for it.
RULES = [('numbering', numbering, 'signs'), ('end-punctuation', end_punctuation, 'signs'),
         ('opening-verb', opening_verb, 'preamble'), ('opening-verb', agreement, 'agreeing'),
         ('sequencing', sequencing, 'also'), ('cross-reference', cross_reference, 'reference'),
         ('citation-date', citation_date, 'cited'), ('citation-session', citation_session, 'cited'),
         ('unbalanced', unbalanced, 'pair'), ('spacing', spacing, 'spacing'),
         ('plural-citation', plural_citation, 'plural'), ('repeated-clause', repeated_clause, 'signs')]

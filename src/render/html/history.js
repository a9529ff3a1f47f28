// The tools of the page of a history: one clause or the whole text, filters, search, and any two members compared. The
// page is complete without.
(() => {
  const kKinds = {'came-back': 'Came back', unaltered: 'Never changed', gone: 'Dropped'};
  const page = document.body;
  const text = document.getElementById('text');
  const sections = [...text.querySelectorAll('section')];
  const matrix = document.querySelector('.matrix');
  const articles = [...text.querySelectorAll('article')];
  const rows = [...matrix.querySelectorAll('tbody tr:not(.part)')];  // one for each article, in the same order
  const links = rows.map((row) => row.querySelector('a'));
  const members = [...document.querySelectorAll('.members li')].map((item) =>
    ({name: item.dataset.name, missing: item.classList.contains('missing')}));
  const newest = members.findLastIndex((member) => !member.missing);
  const state = {view: 'clause', since: '', kinds: [], query: '', from: '', to: String(newest), clause: ''};
  let current = null;

  // ---- the texts of a clause, read off the page

  const kPresent = ':is(.introduced, .same, .amended, .returned)';
  const side = (words, drop) => {
    const copy = words.cloneNode(true);
    if (drop === 'ins') for (const word of copy.querySelectorAll('[data-before]')) word.textContent = word.dataset.before;
    for (const element of copy.querySelectorAll(drop)) element.remove();
    return copy.textContent;
  };
  // By the index of the member, for those that have the clause.
  const textsOf = (article) => {
    let words = article.querySelector('.words').textContent;
    const texts = {[article.querySelector('.p').dataset.member]: words};
    for (const item of article.querySelectorAll('.past li' + kPresent)) {
      texts[item.dataset.member] = words;
      const redline = item.querySelector('.t');
      if (redline) words = side(redline, 'ins');
    }
    return texts;
  };

  // ---- any two members compared

  const kCells = 25_000_000;  // of the table below; what is longer is shown as replaced
  const wordsOf = (content, language) => {
    try {
      return [...new Intl.Segmenter(language || 'en', {granularity: 'word'}).segment(content)].map((part) => part.segment);
    } catch {
      return content.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) || [];
    }
  };
  // [operation, word] by a longest common subsequence.
  const scriptOf = (before, after) => {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head]) ++head;
    let tail = 0;
    while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) ++tail;
    const [a, b] = [before, after].map((words) => words.slice(head, words.length - tail));
    const script = before.slice(0, head).map((word) => ['', word]);
    const width = b.length + 1;
    const common = a.length * b.length > kCells ? null : new Uint32Array((a.length + 1) * width);
    for (let i = a.length - 1; common && i >= 0; --i) {
      for (let k = b.length - 1; k >= 0; --k) {
        const [down, right] = [common[(i + 1) * width + k], common[i * width + k + 1]];
        common[i * width + k] = a[i] === b[k] ? common[(i + 1) * width + k + 1] + 1 : Math.max(down, right);
      }
    }
    let [i, k] = [0, 0];
    while (i < a.length || k < b.length) {
      if (common && i < a.length && k < b.length && a[i] === b[k]) {
        script.push(['', a[i]]);
        [i, k] = [i + 1, k + 1];
      } else if (i < a.length && (k === b.length || !common || common[(i + 1) * width + k] >= common[i * width + k + 1])) {
        script.push(['del', a[i++]]);
      } else {
        script.push(['ins', b[k++]]);
      }
    }
    return script.concat(before.slice(before.length - tail).map((word) => ['', word]));
  };
  // Stretches of equal words, each between what was deleted and what was inserted: signs and spaces alone part no edits.
  const stretchesOf = (script) => {
    const stretches = [];
    for (const [op, word] of script) {
      const last = stretches.at(-1);
      if (op === '') {
        if (last && last.equal !== undefined) last.equal += word;
        else stretches.push({equal: word});
      } else if (last && last.equal === undefined) {
        last[op] += word;
      } else {
        stretches.push({ins: '', del: '', [op]: word});
      }
    }
    for (let i = stretches.length - 2; i > 0; --i) {
      const {equal} = stretches[i];
      if (equal === undefined || /[\p{L}\p{N}]/u.test(equal)) continue;
      const [before, after] = [stretches[i - 1], stretches[i + 1]];
      stretches.splice(i - 1, 3, {ins: before.ins + equal + after.ins, del: before.del + equal + after.del});
    }
    return stretches;
  };
  const redline = (before, after, words) => {
    const line = make('p', {class: 't', lang: words.lang, dir: words.dir});
    for (const {equal, del, ins} of stretchesOf(scriptOf(wordsOf(before, words.lang), wordsOf(after, words.lang)))) {
      if (equal !== undefined) line.append(equal);
      if (del) line.append(make('del', {}, del));
      if (ins) line.append(make('ins', {}, ins));
    }
    return line;
  };
  const has = (article, member) => article.querySelector('.p').dataset.member === member ||
    article.querySelector(`.past li${kPresent}[data-member="${member}"]`) !== null;
  // What became of the clause between the two, made when it is shown.
  const compare = (article) => {
    if (state.from === '' || article.querySelector('.compared')) return;
    const texts = textsOf(article);
    const [before, after] = [texts[state.from], texts[state.to]];
    const [from, to] = [members[state.from].name, members[state.to].name];
    const what = before === undefined ? `not in ${from}, in ${to}` : after === undefined ? `in ${from}, not in ${to}` :
      before === after ? `the same in ${from} and ${to}` : `${from} to ${to}`;
    article.append(make('div', {class: 'compared'}, make('p', {class: 'k'}, what),
      redline(before || '', after || '', article.querySelector('.words'))));
  };

  // ---- elements

  const one = button('One clause', () => set({view: 'clause'}));
  const whole = button('Whole text', () => set({view: 'text'}));
  const choice = (label, first, key, disabled) => {
    const list = make('select', {'aria-label': label}, ...(first ? [make('option', {value: ''}, first)] : []));
    members.forEach(({name, missing}, i) => {
      list.append(make('option', {value: i, ...(missing || disabled(i) ? {disabled: ''} : {})}, name));
    });
    list.addEventListener('change', () => set({[key]: list.value}));
    return list;
  };
  const since = choice('New since', 'any member', 'since', (i) => i >= newest);
  const from = choice('Compare', 'no two members', 'from', () => false);
  const to = choice('with', '', 'to', () => false);
  const toggles = Object.entries(kKinds).map(([kind, label]) => button(label, () =>
    set({kinds: state.kinds.includes(kind) ? state.kinds.filter((one) => one !== kind) : [...state.kinds, kind]}),
  {'data-kind': kind}));
  const search = make('input', {type: 'search', 'aria-label': 'Find in all members', placeholder: 'Find'});
  const counter = make('output', {'aria-live': 'polite'});
  const help = keysDialog([['j', 'next clause'], ['k', 'clause before'], ['↓ ↑', 'the same in the table'],
    ['t', 'one clause or the whole text'], ['c', 'compare two members'], ['/', 'find'], ['?', 'these keys']]);
  const group = (label, ...parts) => make('div', {class: 'group', role: 'group', 'aria-label': label}, ...parts);
  const tools = make('div', {class: 'tools', role: 'region', 'aria-label': 'Tools'}, group('View', one, whole),
    group('Show', make('span', {'aria-hidden': 'true'}, 'New since'), since, ...toggles), search,
    group('Compare two members', make('span', {'aria-hidden': 'true'}, 'Compare'), from,
      make('span', {'aria-hidden': 'true'}, 'with'), to),
    button('?', () => help.showModal(), {'aria-label': 'Keys'}), counter);

  // ---- state

  const runs = new Map(articles.map((article) => [article, [...article.querySelectorAll('.w')].map((words) => ({
    words, member: Number([...words.classList].find((name) => /^m\d+$/.test(name)).slice(1)),
    routine: words.classList.contains('routine')}))]));
  const isNew = (article) => article.classList.contains('in-force') &&
    (Number(article.dataset.introduced) > Number(state.since) ||
      runs.get(article).some(({member, routine}) => !routine && member > Number(state.since)));
  const isShown = (article) => state.since === '' && state.kinds.length === 0 ||
    state.since !== '' && isNew(article) || state.kinds.some((kind) => article.classList.contains(kind));

  // The words of all members, for the search: made once.
  const hays = new Map();
  const hay = (article) => {
    if (!hays.has(article)) {
      hays.set(article, [...article.querySelectorAll('.words, .past .t')].flatMap((words) =>
        ['ins', 'del'].map((drop) => nodesOf(words, drop).content)).join('\n'));
    }
    return hays.get(article);
  };
  let tinted = '';  // the member since which words are tinted now

  const apply = () => {
    page.dataset.view = state.view;
    page.toggleAttribute('data-compared', state.from !== '');
    one.setAttribute('aria-pressed', String(state.view === 'clause'));
    whole.setAttribute('aria-pressed', String(state.view === 'text'));
    for (const toggle of toggles) toggle.setAttribute('aria-pressed', String(state.kinds.includes(toggle.dataset.kind)));
    [since.value, from.value, to.value] = [state.since, state.from, state.to];
    if (search.value !== state.query) search.value = state.query;
    const query = state.query.trim().toLowerCase();
    articles.forEach((article, i) => {
      article.querySelector('.compared')?.remove();
      article.hidden = rows[i].hidden = !isShown(article) ||
        state.from !== '' && !has(article, state.from) && !has(article, state.to) ||
        query !== '' && !hay(article).includes(query) && links[i].textContent.toLowerCase() !== query;
      if (!article.hidden && state.view === 'text') compare(article);
    });
    if (state.since !== tinted) {
      tinted = state.since;
      for (const {words, member} of [...runs.values()].flat()) {
        words.classList.toggle('older', tinted !== '' && member <= Number(tinted));
      }
    }
    for (const part of [...sections, ...matrix.querySelectorAll('tbody')]) {
      part.hidden = !part.querySelector('article:not([hidden]), tr:not([hidden], .part)');
    }
    mark(!current || current.hidden ? articles.find((article) => !article.hidden) || null : current);
    const found = state.view === 'text' ? articles.filter((article) => !article.hidden) : current ? [current] : [];
    const ranges = query === '' ? [] : found.flatMap((article) => rangesIn(article.querySelectorAll('.t'), query));
    if (window.Highlight) CSS.highlights.set('found', new Highlight(...ranges));
    count();
  };

  // A clause alone is a plain fragment, "#OP6"; anything else a list: "#view=text&since=75/16&clause=OP6".
  const write = () => {
    const list = new URLSearchParams();
    const name = (index) => members[index].name;
    if (state.view !== 'clause') list.set('view', state.view);
    if (state.since !== '') list.set('since', name(state.since));
    if (state.kinds.length > 0) list.set('show', state.kinds.join(','));
    if (state.query) list.set('find', state.query);
    if (state.from !== '') {
      list.set('from', name(state.from));
      list.set('to', name(state.to));
    }
    const plain = list.size === 0;
    if (state.clause && !plain) list.set('clause', state.clause);
    const fragment = plain ? encodeURIComponent(state.clause) : list.toString();
    history.replaceState(null, '', location.href.split('#')[0] + (fragment ? '#' + fragment : ''));
  };
  const read = () => {
    const fragment = location.hash.slice(1);
    if (!/^(view|since|show|find|from|clause)=/.test(fragment)) {
      try {
        state.clause = decodeURIComponent(fragment);
      } catch {
        state.clause = fragment;
      }
      return;
    }
    const list = new URLSearchParams(fragment);
    const member = (key, otherwise) => {
      const index = members.findIndex(({name, missing}) => !missing && name === list.get(key));
      return index < 0 ? otherwise : String(index);
    };
    state.view = list.get('view') === 'text' ? 'text' : 'clause';
    state.since = member('since', '');
    state.kinds = (list.get('show') || '').split(',').filter((kind) => Object.hasOwn(kKinds, kind));
    state.query = list.get('find') || '';
    state.from = member('from', '');
    state.to = member('to', String(newest));
    state.clause = list.get('clause') || '';
  };
  const set = (values) => {
    Object.assign(state, values);
    apply();
    write();
  };

  // ---- the way from clause to clause

  const count = () => {
    const shown = articles.filter((article) => !article.hidden).length;
    counter.value = shown === articles.length ? `${shown} clauses` : `${shown} of ${articles.length} clauses`;
  };
  const mark = (article) => {
    if (current) {
      const row = rows[articles.indexOf(current)];
      current.classList.remove('current');
      row.classList.remove('current');
      row.querySelector('a').removeAttribute('aria-current');
    }
    current = article;
    for (const part of sections) part.classList.toggle('aside', !article || !part.contains(article));
    const at = articles.indexOf(article);
    links.forEach((link, i) => link.setAttribute('tabindex', i === Math.max(at, 0) ? '0' : '-1'));
    if (!article) return;
    article.classList.add('current');
    compare(article);
    rows[at].classList.add('current');
    links[at].setAttribute('aria-current', 'true');
  };
  // `focus`: the element that takes it, for who goes by keyboard.
  const go = (article, focus) => {
    if (article.hidden) {
      Object.assign(state, {since: '', kinds: [], query: '', from: ''});
      apply();
    }
    mark(article);
    const row = rows[articles.indexOf(article)];
    const top = row.offsetTop - matrix.querySelector('thead').offsetHeight;
    if (top < matrix.scrollTop) matrix.scrollTop = top;
    const bottom = row.offsetTop + row.offsetHeight - matrix.clientHeight;
    if (bottom > matrix.scrollTop) matrix.scrollTop = bottom;
    article.tabIndex = -1;
    (focus || article).focus({preventScroll: true});
    const show = () => article.scrollIntoView({block: 'start'});
    show();
    requestAnimationFrame(() => requestAnimationFrame(show));
  };
  const step = (by) => {
    const shown = articles.filter((article) => !article.hidden);
    if (shown.length === 0) return;
    const at = shown.indexOf(current);
    const article = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
    const inMatrix = matrix.contains(document.activeElement);
    state.clause = article.id;
    go(article, inMatrix && links[articles.indexOf(article)]);
    write();
  };
  const follow = () => {
    read();
    apply();
    const element = state.clause && document.getElementById(state.clause);
    const article = element && element.closest('article');
    if (article) go(article);
    write();
  };

  // ---- start

  document.querySelector('.frame').before(tools);
  page.append(help);
  mark(articles.find((article) => article.querySelector('.past .t')) || articles[0] || null);
  matrix.addEventListener('keydown', (event) => {
    const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (document.activeElement === matrix) links[articles.indexOf(current)]?.focus();
    step(by);
  });
  // A cell leads to its clause, and to what happened there in its member.
  matrix.addEventListener('click', (event) => {
    const cell = event.target.closest('tbody td, tbody th[scope=row]');
    const link = cell && cell.parentElement.querySelector('a');
    if (!link || event.target === link) return;
    const article = articles[rows.indexOf(cell.parentElement)];
    state.clause = article.id;
    go(article, link);
    write();
    const member = cell.cellIndex - 1;
    const item = member >= 0 && article.querySelector(`.past li[data-member="${member}"]`);
    if (!item) return;
    for (const other of text.querySelectorAll('li.pointed')) other.classList.remove('pointed');
    item.classList.add('pointed');
    item.scrollIntoView({block: 'nearest'});
  });
  onSearch(search, (query) => set({query}));
  onKeys(help, {
    j: () => step(1), k: () => step(-1), t: () => set({view: state.view === 'text' ? 'clause' : 'text'}),
    c: () => from.focus(), '/': () => search.focus(), '?': () => help.showModal(),
  });
  window.addEventListener('hashchange', follow);
  window.addEventListener('beforeprint', () => {
    for (const past of text.querySelectorAll('.past')) past.open = true;
    for (const article of articles) if (!article.hidden) compare(article);
  });
  matrix.scrollLeft = matrix.scrollWidth;  // to the newest member
  follow();
})();

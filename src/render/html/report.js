// The tools of the page: views, filters, search, and the way from change to change. The page is complete without.
(() => {
  const kKinds = ['amended', 'added', 'removed', 'split', 'merged', 'unchanged', 'moved', 'renumbered'];
  const kDefaultKinds = kKinds.slice(0, 6);
  const kPartNames = {preambular: 'Preamble', operative: 'Operative part', annex: 'Annex'};

  const page = document.body;
  const text = document.getElementById('text');
  const articles = [...text.querySelectorAll('article')];
  const marks = [...document.querySelectorAll('.overview a')];  // one for each article, in the same order
  const sections = [...text.querySelectorAll('section[data-part]')];
  const parts = sections.map((section) => section.dataset.part);
  const state = {view: 'inline', kinds: kDefaultKinds, parts, query: '', clause: '', substantive: false};
  let current = null;

  // ---- elements

  const checkboxes = (legend, names, titles, changed) => {
    const boxes = names.map((name) => {
      const box = make('input', {type: 'checkbox', value: name});
      box.addEventListener('change', changed);
      return box;
    });
    const labels = boxes.map((box) => make('label', {}, box, ' ' + (titles[box.value] || box.value)));
    return [make('fieldset', {}, make('legend', {}, legend), ...labels), boxes];
  };
  // An unchanged clause is a line that opens.
  const unfold = (article, open) => {
    if (article.classList.contains('unchanged')) article.classList.toggle('open', open);
  };
  const checked = (boxes) => boxes.filter((box) => box.checked).map((box) => box.value);

  const inline = button('Inline', () => set({view: 'inline'}));
  const side = button('Side by side', () => set({view: 'side'}));
  const [kindSet, kindBoxes] = checkboxes('Kinds', kKinds, {}, () => set({kinds: checked(kindBoxes)}));
  const [partSet, partBoxes] = checkboxes('Parts', parts, kPartNames, () => set({parts: checked(partBoxes)}));
  const substance = make('input', {type: 'checkbox'});
  substance.addEventListener('change', () => set({substantive: substance.checked}));
  const substanceSet = make('fieldset', {}, make('legend', {}, 'Changes'),
    make('label', {}, substance, ' only substantive'));
  const filter = make('details', {class: 'filter'}, make('summary', {}, 'Filter'),
    make('div', {}, kindSet, partSet, substanceSet));
  const search = make('input', {type: 'search', 'aria-label': 'Search both texts', placeholder: 'Search both texts'});
  const expand = button('Expand all', () => {
    const open = expand.getAttribute('aria-pressed') !== 'true';
    for (const article of articles) unfold(article, open);
    expand.setAttribute('aria-pressed', String(open));
  }, {'aria-pressed': 'false'});
  const counter = make('output', {'aria-live': 'polite'});
  const help = keysDialog([['n', 'next change'], ['p', 'previous change'], ['s', 'inline or side by side'],
    ['e', 'expand or collapse unchanged clauses'], ['/', 'search'], ['?', 'these keys']]);
  const tools = make('div', {class: 'tools', role: 'region', 'aria-label': 'Tools'},
    make('div', {class: 'group', role: 'group', 'aria-label': 'View'}, inline, side), filter, search, expand,
    make('div', {class: 'group', role: 'group', 'aria-label': 'Changes'}, button('Previous', () => step(-1)),
      button('Next', () => step(1))),
    button('?', () => help.showModal(), {'aria-label': 'Keys'}), counter);
  const [before, after] = [...document.querySelectorAll('dd[data-name]')].map((item) => item.dataset.name);
  tools.append(make('div', {class: 'sides', 'aria-hidden': 'true'}, make('span'),
    make('span', {}, 'Before: ' + before), make('span', {}, 'After: ' + after)));

  // ---- side by side: each change once more in two columns, made when they are first asked for

  // A copy of a change's words as one text has them: without <ins> the before text, without <del> the after text.
  // `one` is the label of the clause on the side of a split or a merge that has one clause, else false.
  const column = (words, drop, one) => {
    const copy = words.cloneNode(true);
    if (drop === 'ins') for (const word of copy.querySelectorAll('[data-before]')) word.textContent = word.dataset.before;
    copy.className = drop === 'ins' ? 'b' : 'a';
    copy.setAttribute('role', 'group');
    copy.setAttribute('aria-label', drop === 'ins' ? 'before' : 'after');
    for (const element of copy.querySelectorAll(drop)) element.remove();
    if (one) {
      const [first, ...others] = copy.querySelectorAll('.p');
      first.dataset.label = one;
      for (const part of others) {
        first.querySelector('.t').append(...part.querySelector('.t').childNodes);
        part.remove();
      }
    }
    return copy;
  };
  const makeColumns = () => {
    if (text.querySelector('.y')) return;
    for (const article of articles) {
      const words = article.querySelector('.x');
      const label = (kind, which) => article.classList.contains(kind) && article.querySelector(which).textContent;
      words.after(make('span', {class: 'y'}, column(words, 'ins', label('split', 'h3 small a')),
        column(words, 'del', label('merged', 'h3 > a'))));
    }
  };

  // ---- search

  const find = (article, query) => {
    const roots = state.view === 'side' ? article.querySelectorAll('.b, .a, .notes') :
      article.querySelectorAll('.x, .notes');
    const labels = [...article.querySelectorAll('h3 a')].map((label) => label.textContent.toLowerCase());
    const ranges = rangesIn(roots, query);
    return {found: ranges.length > 0 || labels.includes(query), ranges};
  };

  // ---- state

  const isShown = (article) => {
    if (state.substantive && article.matches('.routine, .unchanged')) return false;
    const has = state.kinds.some((kind) => article.classList.contains(kind));
    const section = article.closest('section');
    return has && (!section || state.parts.includes(section.dataset.part));
  };
  const isDefault = (list, all) => list.length === all.length;

  const apply = () => {
    if (state.view === 'side') makeColumns();
    page.dataset.view = state.view;
    inline.setAttribute('aria-pressed', String(state.view === 'inline'));
    side.setAttribute('aria-pressed', String(state.view === 'side'));
    for (const box of kindBoxes) box.checked = state.kinds.includes(box.value);
    for (const box of partBoxes) box.checked = state.parts.includes(box.value);
    substance.checked = state.substantive;
    if (search.value !== state.query) search.value = state.query;
    const query = state.query.trim().toLowerCase();
    const ranges = [];
    articles.forEach((article, i) => {
      let shown = isShown(article);
      if (shown && query) {
        const result = find(article, query);
        shown = result.found;
        ranges.push(...result.ranges);
      }
      article.hidden = !shown;
      article.classList.toggle('found', shown && query !== '');
      marks[i].classList.toggle('off', !shown);
    });
    for (const section of sections) section.hidden = !section.querySelector('article:not([hidden])');
    const narrowed = query !== '' || state.substantive || !isDefault(state.kinds, kDefaultKinds) ||
      !isDefault(state.parts, parts);
    for (const place of text.querySelectorAll('.old')) place.hidden = narrowed;
    if (window.Highlight) CSS.highlights.set('found', new Highlight(...ranges));
    count();
  };

  // A clause alone is a plain fragment, "#OP6"; anything else a list: "#view=side&kinds=added&clause=OP6".
  const write = () => {
    const list = new URLSearchParams();
    if (state.view !== 'inline') list.set('view', state.view);
    if (!isDefault(state.kinds, kDefaultKinds) || state.kinds.some((kind) => !kDefaultKinds.includes(kind))) {
      list.set('kinds', state.kinds.join(','));
    }
    if (!isDefault(state.parts, parts)) list.set('parts', state.parts.join(','));
    if (state.substantive) list.set('substantive', 'yes');
    if (state.query) list.set('search', state.query);
    const plain = list.size === 0;
    if (state.clause && !plain) list.set('clause', state.clause);
    const fragment = plain ? encodeURIComponent(state.clause) : list.toString();
    history.replaceState(null, '', location.href.split('#')[0] + (fragment ? '#' + fragment : ''));
  };
  const read = () => {
    const fragment = location.hash.slice(1);
    if (!fragment.includes('=')) {
      try {
        state.clause = decodeURIComponent(fragment);
      } catch {
        state.clause = fragment;
      }
      return;
    }
    const list = new URLSearchParams(fragment);
    const words = (name, all, otherwise) =>
      list.has(name) ? list.get(name).split(',').filter((word) => all.includes(word)) : otherwise;
    state.view = list.get('view') === 'side' ? 'side' : 'inline';
    state.kinds = words('kinds', kKinds, kDefaultKinds);
    state.parts = words('parts', parts, parts);
    state.substantive = list.get('substantive') === 'yes';
    state.query = list.get('search') || '';
    state.clause = list.get('clause') || '';
  };
  const set = (values) => {
    Object.assign(state, values);
    apply();
    write();
  };

  // ---- the way from change to change

  const stops = () => articles.filter((article) => !article.hidden && article.classList.contains('stop'));
  const count = () => {
    const all = stops();
    const at = all.indexOf(current);
    const changes = all.length === 1 ? '1 change' : `${all.length} changes`;
    counter.value = at < 0 ? changes : `change ${at + 1} of ${all.length}`;
  };
  const mark = (article) => {
    if (current) current.classList.remove('current');
    current = article;
    if (current) current.classList.add('current');
    count();
  };
  const go = (element) => {
    const article = element.closest('article');
    if (article && article.hidden) {
      Object.assign(state, {kinds: kDefaultKinds, parts, query: '', substantive: false});
      apply();
    }
    if (article) unfold(article, true);
    mark(article);
    // What comes on the screen is laid out anew and changes its height: once more when that is done.
    const show = () => (article || element).scrollIntoView({block: 'start'});
    show();
    requestAnimationFrame(() => requestAnimationFrame(show));
    if (!article) return;
    article.tabIndex = -1;
    article.focus({preventScroll: true});
  };
  const step = (by) => {
    const all = stops();
    if (all.length === 0) return;
    let at = all.indexOf(current);
    if (at < 0) {  // from what is on the screen
      const below = all.findIndex((article) => article.getBoundingClientRect().bottom > tools.offsetHeight);
      at = below < 0 ? all.length : by > 0 ? below - 1 : below;
    }
    const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
    state.clause = next.id;
    go(next);
    write();
  };
  const follow = () => {
    read();
    apply();
    const element = state.clause && document.getElementById(state.clause);
    if (element) go(element);
    write();
  };

  // ---- start

  text.before(tools);
  page.append(help);
  // One stop of the Tab key for the overview; arrow keys go on in it.
  const visit = (at) => {
    marks.forEach((link, i) => link.setAttribute('tabindex', i === at ? '0' : '-1'));
    marks[at].focus();
  };
  marks.forEach((link, i) => {
    link.setAttribute('tabindex', i === 0 ? '0' : '-1');
    link.addEventListener('keydown', (event) => {
      const by = {ArrowRight: 1, ArrowLeft: -1}[event.key];
      if (!by || !marks[i + by]) return;
      event.preventDefault();
      visit(i + by);
    });
  });
  onSearch(search, (query) => set({query}));
  onKeys(help, {
    n: () => step(1), p: () => step(-1), e: () => expand.click(), '/': () => search.focus(),
    s: () => set({view: state.view === 'side' ? 'inline' : 'side'}), '?': () => help.showModal(),
  });
  text.addEventListener('click', (event) => {
    const place = event.target.closest('.x, .y, h3 a');
    const article = place && place.closest('article.unchanged');
    if (!article) return;
    const open = article.classList.contains('open');
    if (place.matches('a')) {  // its own link leads to it and opens it; once more closes it
      if (!open || decodeURIComponent(place.hash.slice(1)) !== article.id) return;
      event.preventDefault();
    } else if (!getSelection().isCollapsed) {
      return;  // who selects words reads them
    }
    unfold(article, !open);
  });
  window.addEventListener('hashchange', follow);
  follow();
})();

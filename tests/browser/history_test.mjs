// The page of a history: every clause of every member can be read from it, with the script and without, on paper and by
// keyboard; nothing that axe-core finds; hostile texts stay texts.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {close, historyPage, modules, open, run, visible, write} from './browser.mjs';

const axe = readFileSync(modules.resolve('axe-core/axe.min.js'), 'utf8');
const lights = ['85', '87', '89', 'draft'].map((name) => `series/lights_${name}.txt`);
const missing = ['--missing', 'A/RES/88/1=series/lights_89.txt'];
const url = historyPage(...missing, ...lights);
const history = JSON.parse(run('history', '--format', 'json', ...missing, ...lights));
const check = (name, hash, body, options) => test(name, async () => {
  const page = await open(url + hash, options);
  await body(page);
  assert.deepEqual(page.faults, []);
  await close(page);
});
const current = (page) => page.evaluate(() => document.querySelector('article.current')?.id);
const shown = (page) => page.$$eval('.matrix tbody tr:not(.part, [hidden])', (rows) =>
  rows.filter((row) => row.getClientRects().length > 0).map((row) => row.querySelector('a').textContent));

// Of each lineage the texts by member, as a reader puts them together: the newest words, then each redline backwards.
const textsOf = (page) => page.evaluate(() => [...document.querySelectorAll('article')].map((article) => {
  const side = (words, drop) => {
    const copy = words.cloneNode(true);
    for (const element of copy.querySelectorAll(drop)) element.remove();
    if (drop === 'ins') for (const element of copy.querySelectorAll('[data-before]')) element.textContent = element.dataset.before;
    return copy.textContent;
  };
  let words = article.querySelector('.words').textContent;
  const texts = [[Number(article.querySelector('.p').dataset.member), words]];
  const items = [...article.querySelectorAll('.past li')];
  for (const item of items) {
    if (['absent', 'dropped', 'unavailable'].includes(item.className)) continue;
    const redline = item.querySelector('.t');
    if (redline && side(redline, 'del') !== words) return 'a redline does not lead to the text after it';
    if (items.indexOf(item) > 0 && texts.at(-1)[0] !== Number(item.dataset.member)) texts.push([Number(item.dataset.member), words]);
    if (redline) words = side(redline, 'ins');
  }
  return texts;
}));
const expected = (of) => of.lineages.map((lineage) => lineage.states.filter((state) => state.text !== null)
  .map((state) => [of.members.findIndex((member) => member.name === state.member), state.text]).reverse());

test('every clause of every member is in the page once, word for word', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(url, {javaScriptEnabled});
    assert.deepEqual(await textsOf(page), expected(history));
    await close(page);
  }
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1300, 320]) {
    for (const hash of ['', '#view=text', '#from=A%2FRES%2F85%2F140']) {
      test(`a history, ${colorScheme}, ${width} wide ${hash}`, async () => {
        const page = await open(url + hash, {colorScheme, bypassCSP: true, viewport: {width, height: 800}});
        await page.evaluate(axe);
        const {violations} = await page.evaluate(() => window.axe.run({resultTypes: ['violations']}));
        assert.deepEqual(violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map((node) => node.html + node.failureSummary)]), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
        assert.deepEqual(page.faults, []);
        await close(page);
      });
    }
  }
}

check('one clause is on the screen beside the matrix, and another at a press of j or k', '', async (page) => {
  assert.equal(await visible(page, 'article').count(), 1);
  const first = await current(page);
  await page.keyboard.press('j');
  const second = await current(page);
  assert.notEqual(second, first);
  assert.equal(await page.evaluate(() => document.activeElement.id), second);
  await page.keyboard.press('k');
  assert.equal(await current(page), first);
  const box = await page.locator('article.current').boundingBox();
  const matrix = await page.locator('.matrix').boundingBox();
  assert.ok(box.x > matrix.x + matrix.width - 1 && box.y < 800);
});

check('arrows go through the matrix, which is one stop of the Tab key', '', async (page) => {
  assert.equal(await page.locator('.matrix a[tabindex="0"]').count(), 1);
  await page.locator('.matrix a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  const label = await page.evaluate(() => document.activeElement.textContent);
  assert.equal(await page.locator('article.current h3').textContent(), label);
  assert.equal(await page.locator('[aria-current=true]').textContent(), label);
  await page.keyboard.press('ArrowUp');
  assert.notEqual(await page.evaluate(() => document.activeElement.textContent), label);
});

check('a clause that came back says so in the matrix, in words and by its sign', '', async (page) => {
  const row = page.locator('.matrix tr', {has: page.locator('a', {hasText: /^OP3$/})});
  assert.deepEqual(await row.locator('td').evaluateAll((cells) => cells.map((cell) => cell.classList[0])),
    history.lineages.find((lineage) => lineage.states.at(-1).label === 'OP3').states.map((state) => state.event));
  assert.match(await row.locator('td.returned').textContent(), /returned/);
  assert.equal(await row.locator('td.unavailable').textContent(), 'not available');
});

check('each run of words carries the number of its member', '#OP1', async (page) => {
  const lineage = history.lineages.find((lineage) => lineage.states.at(-1).label === 'OP1');
  // Of one after a missing member: of the last one before that, too.
  const number = (name) => {
    const at = history.members.findIndex((member) => member.name === name);
    const before = history.members.slice(0, at).findLastIndex((member) => member.file !== null);
    return before >= 0 && before < at - 1 ? `${before + 1}–${at + 1}` : String(at + 1);
  };
  const tags = lineage.words.filter(({text, introduced}, i) => /\w/.test(text) && lineage.words[i - 1]?.introduced !== introduced)
    .map(({introduced}) => number(introduced));
  assert.ok(tags.length > 2);
  assert.deepEqual(await page.locator('[id=OP1] .w[data-tag]').evaluateAll((runs) => runs.map((run) => run.dataset.tag)), tags);
  const sign = await page.locator('[id=OP1] .w').first().evaluate((run) => getComputedStyle(run, '::before').content);
  assert.equal(sign, `"${tags[0]}"`);
});

check('filters', '', async (page) => {
  const labels = (keep) => history.lineages.filter(keep).map((lineage) =>
    (lineage.dropped ? 'was ' : '') + lineage.states.findLast((state) => state.label !== null).label);
  const has = (...events) => (lineage) => lineage.states.some(({event}) => events.includes(event));
  const press = (name) => page.getByRole('button', {name}).click();
  await press('Came back');
  assert.deepEqual(await shown(page), labels(has('returned')));
  assert.ok(page.url().endsWith('#show=came-back'));
  await press('Came back');
  await press('Dropped');
  assert.deepEqual(await shown(page), labels((lineage) => lineage.dropped !== null));
  await press('Dropped');
  await press('Never changed');
  assert.deepEqual(await shown(page), labels((lineage) => lineage.states.length > 1 && !has('amended', 'returned', 'dropped')(lineage)));
  await press('Never changed');
  const names = history.members.map((member) => member.name);
  const later = (name) => names.indexOf(name) > names.indexOf('A/RES/87/152');
  await page.getByLabel('New since').selectOption({label: 'A/RES/87/152'});
  assert.deepEqual(await shown(page), labels((lineage) => lineage.dropped === null &&
    (later(lineage.introduced) || lineage.words.some((run) => !run.routine && later(run.introduced)))));
  assert.match(await page.locator('.tools output').textContent(), /^\d+ of \d+ clauses$/);
});

check('a search finds words of any member', '', async (page) => {
  await page.keyboard.press('/');
  await page.keyboard.type('hydrographic offices');
  assert.deepEqual(await shown(page), ['OP3']);
  await page.locator('input[type=search]').fill('no such words');
  assert.deepEqual(await shown(page), []);
  assert.equal(await visible(page, 'article').count(), 0);
});

check('any two members are compared, a clause or the whole text', '#view=text&from=A%2FRES%2F85%2F140', async (page) => {
  const names = history.members.map((member) => member.name);
  const at = (lineage, name) => lineage.states.find((state) => state.member === name)?.text ?? '';
  const compared = await page.locator('article:visible .compared .t').evaluateAll((lines) => lines.map((line) =>
    ['ins', 'del'].map((drop) => {
      const copy = line.cloneNode(true);
      for (const element of copy.querySelectorAll(drop)) element.remove();
      return copy.textContent;
    })));
  assert.deepEqual(compared, history.lineages.map((lineage) => [at(lineage, names[0]), at(lineage, names.at(-1))])
    .filter((pair) => pair[0] || pair[1]));
  await page.keyboard.press('t');
  assert.equal(await visible(page, 'article').count(), 1);
});

test('without a script all clauses can be read, and their past folds', async () => {
  const page = await open(url, {javaScriptEnabled: false});
  assert.equal(await visible(page, 'article').count(), history.lineages.length);
  assert.equal(await page.locator('.tools').count(), 0);
  const past = page.locator('.past').first();
  assert.ok(await past.locator('li').first().isVisible());
  await past.locator('summary').press('Enter');
  for (let i = 0; i < 100 && await past.locator('li').first().isVisible(); ++i) await page.waitForTimeout(20);
  assert.ok(!await past.locator('li').first().isVisible());
  await close(page);
});

test('on paper it is a list by clause, and nothing is hidden', async () => {
  const page = await open(url, {viewport: {width: 643, height: 970}});
  await page.emulateMedia({media: 'print'});
  const {length} = history.lineages;
  assert.equal(await visible(page, 'article').count(), length);
  for (const part of ['.matrix', '.tools button']) assert.equal(await visible(page, part).count(), 0);
  const hidden = await page.evaluate(() => [...document.querySelectorAll('article .t, article .k, article .path')]
    .filter((element) => element.getClientRects().length === 0).length);
  assert.equal(hidden, 0);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  await close(page);
});

test('hostile texts are texts', async () => {
  const text = (number, words) => `${number}/1.\t${words[0]}\n\tThe General Assembly,\n\tNoting the tides of the harbour,
\t1.\tDecides ${words[1]} to rest in the harbours of the north;\n\t2.\tInvites the keepers ${words[2]} to light the lamps.\n`;
  const files = [write(text(90, ['Lamps', '<script>alert(1)</script>', '" onmouseover="alert(2)']), 'old'),
    write(text(92, ['</title><img src=x onerror=alert(3)>', '</style><svg onload=alert(4)>', '\u202Ekeepers']), 'new"><b>'),
    write(text(94, ['</title><script>alert(5)</script>', 'x'.repeat(20_000), '`${alert(6)}` --> ]]>']), "last'\\")];
  const page = await open(historyPage('--missing', `<script>alert(7)</script>=${files[1]}`, ...files), {viewport: {width: 320, height: 800}});
  assert.equal(await page.locator('script').count(), 1);
  assert.equal(await page.locator('img, svg').count(), 0);
  for (const hash of ['#view=text', '#OP1']) {
    await page.evaluate((to) => { location.hash = to; }, hash);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320, hash);
  }
  const clauses = (await textsOf(page)).flat().map(([, words]) => words);
  assert.ok(clauses.includes('Decides <script>alert(1)</script> to rest in the harbours of the north;'));
  assert.ok(clauses.includes('Decides </style><svg onload=alert(4)> to rest in the harbours of the north;'));
  assert.ok(clauses.includes('Invites the keepers `${alert(6)}` --> ]]> to light the lamps.'));
  assert.doesNotMatch(await page.locator('main').textContent(), /[\u202A-\u202E]/);
  assert.deepEqual(page.faults, []);
  await close(page);
});

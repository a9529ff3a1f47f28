// Views, filters, search, links.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {close, open, report, visible} from './browser.mjs';

const url = report();
const check = (name, hash, body, options) => test(name, async () => {
  const page = await open(url + hash, options);
  await body(page);
  assert.deepEqual(page.faults, []);
  await close(page);
});
const current = (page) => page.evaluate(() => document.querySelector('article.current')?.id);
const counter = (page) => page.locator('.tools output').textContent();

check('two views, switched without loading the page again', '', async (page) => {
  await page.evaluate(() => { window.mark = true; });
  assert.ok(await visible(page, '.x').count() > 50);
  await page.getByRole('button', {name: 'Side by side'}).click();
  assert.equal(await visible(page, '.x').count(), 0);
  assert.ok(await visible(page, '.y').count() > 50);
  assert.ok(page.url().endsWith('#view=side'));
  await page.keyboard.press('s');
  assert.equal(await visible(page, '.y').count(), 0);
  assert.ok(await page.evaluate(() => window.mark));
});

check('keys and buttons lead from change to change, and the page counts them', '', async (page) => {
  const [, total] = (await counter(page)).match(/^(\d+) changes$/);
  await page.keyboard.press('n');
  assert.equal(await counter(page), `change 1 of ${total}`);
  const first = await current(page);
  await page.keyboard.press('n');
  assert.equal(await counter(page), `change 2 of ${total}`);
  await page.getByRole('button', {name: 'Previous'}).click();
  assert.equal(await current(page), first);
  await page.keyboard.press('p');
  assert.equal(await counter(page), `change 1 of ${total}`);
  for (let i = 1; i < Number(total) + 3; ++i) await page.keyboard.press('n');
  assert.equal(await counter(page), `change ${total} of ${total}`);
});

check('a filter by kind and by part', '', async (page) => {
  await page.locator('.filter > summary').click();
  for (const kind of ['unchanged', 'amended', 'removed', 'split', 'merged']) await page.getByRole('checkbox', {name: kind}).uncheck();
  assert.deepEqual(await page.$$eval('article:not([hidden])', (all) => all.map((article) => article.id)), ['PP25', 'OP10']);
  assert.deepEqual(await page.$$eval('.overview a:not(.off)', (all) => all.map((mark) => mark.title)), ['PP25 added', 'OP10 added']);
  await page.getByRole('checkbox', {name: 'Preamble'}).uncheck();
  assert.deepEqual(await page.$$eval('article:not([hidden])', (all) => all.map((article) => article.id)), ['OP10']);
  assert.equal(await counter(page), '1 change');
  assert.equal(await visible(page, 'h2').count(), 1);
});

check('a search finds words of either text, also across what was deleted', '', async (page) => {
  const found = async (words) => {
    await page.locator('input[type=search]').fill(words);
    return page.$$eval('article:not([hidden])', (all) => all.map((article) => article.id));
  };
  assert.deepEqual(await found('Istanbul, Turkey, from 20 to 22'), ['PP12']);
  assert.deepEqual(await found('affiliated institutions, held in geneva'), ['PP12']);
  assert.deepEqual(await found('held in istanbul, turkey, from 20'), ['PP12']);
  assert.deepEqual(await found('no such words'), []);
  assert.ok((await found('')).length > 50);
});

check('a link to a clause', '#OP6', async (page) => {
  assert.equal(await current(page), 'OP6');
  assert.ok(await page.locator('[id=OP6]').evaluate((article) => article.getBoundingClientRect().top < 400));
  assert.ok(await page.locator('[id=OP6]').evaluate((article) => article.classList.contains('open')));
});

check('routine changes are labelled, and the filter leaves them out', '', async (page) => {
  const routine = page.locator('article.routine');
  assert.ok(await routine.count() > 0);
  assert.match(await routine.first().locator('.k').textContent(), /routine: (citation|symbol|session|date|editorial)/);
  await page.locator('details.filter summary').click();
  await page.getByLabel('only substantive').check();
  assert.equal(await visible(page, 'article.routine').count(), 0);
  assert.equal(await visible(page, 'article.unchanged').count(), 0);
  assert.ok(await visible(page, 'article.amended').count() > 0);
  assert.ok(page.url().endsWith('#substantive=yes'));
});

check('a link keeps view, filters and clause', '#view=side&kinds=added,removed&parts=preambular&clause=PP25', async (page) => {
  assert.equal(await visible(page, '.x').count(), 0);
  assert.deepEqual(await page.$$eval('article:not([hidden])', (all) => all.map((article) => article.className.split(' ')[0])),
    ['removed', 'added']);
  assert.equal(await current(page), 'PP25');
});

check('a moved clause and its old place lead to each other', '', async (page) => {
  await page.locator('[id=PP14] .k a').click();
  await page.waitForURL(/#was-PP18$/);
  assert.match(await page.locator('[id=was-PP18]').textContent(), /was PP18: moved up, to PP14/);
  await page.locator('[id=was-PP18] a').click();
  assert.equal(await current(page), 'PP14');
});

check('unchanged clauses open all at once', '', async (page) => {
  assert.equal(await page.locator('article.unchanged.open').count(), 0);
  await page.getByRole('button', {name: 'Expand all'}).click();
  assert.equal(await page.locator('article.unchanged:not(.open)').count(), 0);
});

check('an unchanged clause opens and closes by a click on its words or its label', '', async (page) => {
  const clause = page.locator('[id=OP6]');
  const isOpen = () => clause.evaluate((article) => article.classList.contains('open'));
  for (const place of ['.x', 'h3 a']) {
    await clause.locator(place).first().click();
    assert.ok(await isOpen(), place);
    await clause.locator(place).first().click();
    assert.ok(!await isOpen(), place);
  }
});

check('each mark of the overview leads to its clause', '', async (page) => {
  await page.locator('.overview a[title="OP10 added"]').click();
  assert.equal(await current(page), 'OP10');
  const marks = await page.locator('.overview a').count();
  assert.equal(marks, await page.locator('article').count());
});

for (const view of ['', '#view=side']) {
  check(`a page 320 pixels wide does not scroll sideways ${view}`, view, async (page) => {
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320);
  }, {viewport: {width: 320, height: 800}});
}

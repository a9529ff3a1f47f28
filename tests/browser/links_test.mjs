// The address of the page as it stands shows a colleague the same page; no address breaks it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {close, open, report, visible} from './browser.mjs';

const url = report();
const address = (page) => page.evaluate(() => location.href);
const shown = async (page) => ({
  view: await visible(page, '.y').count() > 0 ? 'side' : 'inline',
  clauses: await page.$$eval('article:not([hidden])', (all) => all.map((article) => article.id)),
  current: await page.evaluate(() => document.querySelector('article.current')?.id),
  search: await page.locator('input[type=search]').inputValue(),
  counter: await page.locator('.tools output').textContent(),
});

const acts = {
  'a change': async (page) => { for (let i = 0; i < 4; ++i) await page.keyboard.press('n'); },
  'a view': (page) => page.keyboard.press('s'),
  'kinds and parts': async (page) => {
    await page.locator('.filter > summary').click();
    await page.getByRole('checkbox', {name: 'unchanged'}).uncheck();
    await page.getByRole('checkbox', {name: 'moved', exact: true}).check();
    await page.getByRole('checkbox', {name: 'Operative part'}).uncheck();
  },
  'a search': (page) => page.locator('input[type=search]').fill('Istanbul & Turkey=#%'),
  'all of them': async (page) => {
    await acts['a view'](page);
    await acts['kinds and parts'](page);
    await page.locator('input[type=search]').fill('Istanbul');
    await page.locator('input[type=search]').press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
  },
};
for (const [what, act] of Object.entries(acts)) {
  test(`${what}, in a link`, async () => {
    const here = await open(url);
    await act(here);
    const there = await open(await address(here));
    assert.deepEqual(await shown(there), await shown(here));
    assert.equal(await address(there), await address(here));
    assert.deepEqual([...here.faults, ...there.faults], []);
    await close(here);
    await close(there);
  });
}

test('each label leads to its clause, those of the text before too', async () => {
  const page = await open(url);
  const links = await page.$$eval('main a[href^="#"], .overview a', (all) => all.map((link) => link.getAttribute('href')));
  assert.ok(links.length > 100);
  for (const link of new Set(links)) {
    const id = decodeURIComponent(link.slice(1));
    assert.equal(await page.evaluate((name) => document.querySelectorAll(`[id="${name}"]`).length, id), 1, link);
  }
  await close(page);
});

for (const hash of ['#PP27', '#OP11', '#view=side&clause=PP27', '#view=side&clause=OP11']) {
  test(`${hash} brings its clause to the upper part of the screen, and it stays there`, async () => {
    const page = await open(url + hash);
    await page.waitForTimeout(300);
    const top = await page.evaluate(() => document.querySelector('article.current').getBoundingClientRect().top);
    assert.ok(top > 40 && top < 200, `at ${top}`);
    await close(page);
  });
}

test('a link to a clause that the filter hides shows the clause', async () => {
  const page = await open(url + '#kinds=added&clause=OP6');
  assert.ok(await page.locator('[id=OP6]').isVisible());
  assert.equal((await shown(page)).current, 'OP6');
  await close(page);
});

for (const hash of ['#', '#%', '#=', '#no-such-clause', '#view=upside&kinds=grey&parts=none', '#clause=%E0%A4%A',
  '#view=side&clause=%3Cimg%20src=x%20onerror=alert(1)%3E', '#search=%3Cscript%3Ealert(1)%3C/script%3E', '#__proto__']) {
  test(`${hash} does no harm`, async () => {
    const page = await open(url + hash);
    assert.ok(await page.locator('.tools').isVisible());
    assert.equal(await page.locator('img').count(), 0);
    assert.equal(await page.locator('script').count(), 1);
    assert.deepEqual(page.faults, []);
    await close(page);
  });
}

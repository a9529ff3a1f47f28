// The page of a concordance: nothing that axe-core finds, columns in their direction, hostile texts stay texts, and all
// rows on paper and without a script.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {close, modules, open, run, write} from './browser.mjs';

const axe = readFileSync(modules.resolve('axe-core/axe.min.js'), 'utf8');
const english = write(`91/204.\tCooperation of harbours
\tThe General Assembly,
\tRecalling its resolution 89/117 of 4 December 2034,
\t1.\tWelcomes the charts <script>alert(1)</script> of the keepers;
North Cape\t1,250\t12.5\t3
\t2.\tDecides to meet on 3 May 2038.
`, 'english');
const french = write(`91/204.\tCoopération des ports
\tL’Assemblée générale,
\tRappelant sa résolution 89/117 du 14 décembre 2034,
\t1.\tAccueille avec satisfaction les cartes des gardiens ;
Cap Nord\t1 520\t12,5\t3
\t2.\tDécide de se réunir le 4 mai 2038.
`, 'french');
const arabic = write(`91/204\tتعاون الموانئ
\tإن الجمعية العامة،
\tإذ تشير إلى قرارها 89/117 المؤرخ 4 كانون الأول/ديسمبر 2034،
\t1 -\tترحب بخرائط الحراس؛
الرأس الشمالي\t250 1\t12,5\t3
\t2 -\tتقرر أن تجتمع في 3 أيار/مايو 2038.
`, 'arabic');
const path = `${english}.html`;
try {
  run('concord', '--format', 'html', '-o', path, english, french, arabic);
} catch (error) {
  if (error.status !== 1) throw error; // 1: there are findings
}
const url = pathToFileURL(path).href;

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1300, 320]) {
    test(`a concordance, ${colorScheme}, ${width} wide`, async () => {
      const page = await open(url, {colorScheme, bypassCSP: true, viewport: {width, height: 800}});
      await page.evaluate(axe);
      const {violations} = await page.evaluate(() => window.axe.run({resultTypes: ['violations']}));
      assert.deepEqual(violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map((node) => node.html + node.failureSummary)]), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
      assert.deepEqual(page.faults, []);
      await close(page);
    });
  }
}

test('each language stands in its direction, and what dissents is marked', async () => {
  const page = await open(url, {javaScriptEnabled: false});
  assert.equal(await page.locator('td[lang=ar]').first().evaluate((cell) => getComputedStyle(cell).direction), 'rtl');
  assert.equal(await page.locator('td[lang=fr]').first().evaluate((cell) => getComputedStyle(cell).direction), 'ltr');
  assert.deepEqual(await page.locator('td.dissents mark').allTextContents(), ['89/117', '1 520', '4 mai 2038']);
  assert.equal(await page.locator('td.dissents').first().getAttribute('lang'), 'fr');
  await close(page);
});

test('figures of neighbouring cells do not change places in Arabic', async () => {
  const page = await open(url, {javaScriptEnabled: false, viewport: {width: 1300, height: 800}});
  const cells = page.locator('td[lang=ar] .cell');
  assert.deepEqual(await cells.allTextContents(), ['الرأس الشمالي ', '250 1 ', '12,5 ', '3']);
  for (const cell of await cells.all()) {
    assert.equal(await cell.evaluate((element) => getComputedStyle(element).unicodeBidi), 'isolate');
  }
  await close(page);
});

test('clauses without findings can be left out, by keyboard and without a script', async () => {
  const page = await open(url, {javaScriptEnabled: false});
  const rows = await page.locator('tbody tr:visible').count();
  await page.focus('#dissent');
  await page.keyboard.press('Space');
  const left = await page.locator('tbody tr:visible').count();
  assert.ok(left > 0 && left < rows, `${left} of ${rows}`);
  assert.equal(await page.locator('tbody tr.dissent:visible').count(), left);
  await close(page);
});

test('one rule can be chosen, by keyboard and without a script', async () => {
  const page = await open(url, {javaScriptEnabled: false});
  await page.focus('#only-date');
  await page.keyboard.press('Space');
  const left = await page.locator('tbody tr:visible').count();
  assert.ok(left > 0);
  assert.equal(await page.locator('tbody tr.of-date:visible').count(), left);
  await page.emulateMedia({media: 'print'});
  assert.ok(await page.locator('tbody tr:visible').count() > left, 'all is printed');
  await close(page);
});

test('a concordance is whole on paper', async () => {
  const page = await open(url);
  await page.emulateMedia({media: 'print'});
  const hidden = await page.evaluate(() => [...document.querySelectorAll('.found li, td')]
    .filter((element) => element.getClientRects().length === 0).length);
  assert.equal(hidden, 0);
  await close(page);
});

test('a concordance is a table on paper, however narrow', async () => {
  const page = await open(url, {viewport: {width: 600, height: 800}});
  const display = () => page.locator('td').first().evaluate((cell) => getComputedStyle(cell).display);
  assert.equal(await display(), 'block');
  await page.emulateMedia({media: 'print'});
  assert.equal(await display(), 'table-cell');
  await close(page);
});

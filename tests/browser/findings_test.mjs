// The page of findings: nothing that axe-core finds, every finding reached by keyboard, and whole on paper.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {close, modules, open, run, write} from './browser.mjs';

const axe = readFileSync(modules.resolve('axe-core/axe.min.js'), 'utf8');
const draft = write(`91/204.\tCooperation with the League of Harbour Cities
\tThe General Assembly,
\tRecalling its resolution 89/117of 4 December 2034,
\tNoting the tides , and the gulls;
\t1.\tRequests the harbours:
\t(a)\tTo publish their charts,and their tides for $4 million;
\t(b)\tTo rest;
\t2.\tAlso urges all to rest.
`, 'draft');
const path = `${draft}.html`;
try {
  run('check', '--format', 'html', '-o', path, draft);
} catch (error) {
  if (error.status !== 1) throw error; // 1: there are findings
}
const url = pathToFileURL(path).href;

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1100, 360]) {
    test(`findings in the margin, ${colorScheme}, ${width} wide`, async () => {
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

test('findings are reached by keyboard, without a script', async () => {
  const page = await open(url, {javaScriptEnabled: false});
  const reached = new Set();
  for (let i = 0; i < 60; ++i) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if (await focused.count()) reached.add(await focused.getAttribute('href'));
  }
  const findings = await page.locator('.found li').count();
  assert.ok(findings >= 5);
  for (let n = 1; n <= findings; ++n) {
    assert.ok(reached.has(`#finding-${n}`), `finding ${n}`);
    assert.ok(reached.has(`#place-${n}`), `its place`);
  }
  await close(page);
});

test('findings are whole on paper', async () => {
  const page = await open(url);
  await page.emulateMedia({media: 'print'});
  const hidden = await page.evaluate(() => [...document.querySelectorAll('.found li, .words')]
    .filter((element) => element.getClientRects().length === 0).length);
  assert.equal(hidden, 0);
  await close(page);
});

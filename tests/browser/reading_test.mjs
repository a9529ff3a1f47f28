// The page holds both texts, with the script and without, on the screen and on paper.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {close, exampleTexts, open, report, visible} from './browser.mjs';
import {checkRoundTrip} from './round_trip.mjs';

test('without insertions the page is the before text, without deletions the after text, in both views', () =>
  checkRoundTrip(exampleTexts));

test('without JavaScript all can be read, and unchanged clauses open', async () => {
  const page = await open(report(), {javaScriptEnabled: false});
  assert.equal(await page.locator('.tools').count(), 0);
  const clauses = page.locator('article .x');
  assert.equal(await visible(page, 'article .x').count(), await clauses.count());
  const folded = page.locator('article.unchanged').nth(1);
  const height = async () => (await folded.boundingBox()).height;
  const before = await height();
  await folded.locator('h3 a').first().press('Enter');
  // The press is answered when the key is up, not when the page is laid out anew.
  for (let i = 0; i < 100 && await height() <= before; ++i) await page.waitForTimeout(20);
  assert.ok(await height() > before);
  await close(page);
});

for (const format of ['A4', 'Letter']) {
  for (const view of ['', '#view=side']) {
    test(`on ${format} paper all is printed and nothing cut ${view}`, async () => {
      const page = await open(report() + view, {viewport: format === 'A4' ? {width: 643, height: 970} : {width: 665, height: 905}});
      await page.emulateMedia({media: 'print'});
      assert.equal(await page.locator('.tools :is(button, input, summary):visible').count(), 0);
      const cut = await page.evaluate(() => [...document.querySelectorAll('.t, .n, h1, h2, h3, .k, td, th')].filter((element) =>
        element.getClientRects().length > 0 && (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 ||
          element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)).map((element) => element.outerHTML));
      assert.deepEqual(cut, []);
      const hidden = await page.evaluate(() => [...document.querySelectorAll('article')].filter((article) =>
        [...article.querySelectorAll('.t')].every((text) => text.getClientRects().length === 0)).length);
      assert.equal(hidden, 0);
      const pdf = await page.pdf({format});
      assert.ok(pdf.length > 10_000);
      await close(page);
    });
  }
}

// The pictures of the README: node tests/browser/screenshots.mjs INLINE.png SIDE.png, with the environment of the tests;
// and of a history: node tests/browser/screenshots.mjs WIDE.png NARROW.png ARGUMENT..., the arguments of `history`.
import {test} from 'node:test';
import {exampleTexts, historyPage, open, report} from './browser.mjs';

const [first, second, ...series] = process.argv.slice(2);
if (series.length > 0) {
  test('pictures of a history', async () => {
    const url = historyPage(...series);
    for (const [path, viewport] of [[first, {width: 1280, height: 900}], [second, {width: 360, height: 900}]]) {
      const page = await open(url, {viewport});
      await page.goto(url + '#PP13');
      await page.waitForTimeout(200);
      if (viewport.width > 1000) await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({path});
    }
  });
} else {
  test('pictures', async () => {
    const viewport = {width: 1100, height: 760};
    const page = await open(report(exampleTexts, '--title', 'Cooperation between the United Nations and the Organization of Islamic Cooperation'), {viewport});
    await page.screenshot({path: first});
    await page.goto(page.url() + '#view=side&kinds=amended,added,removed,split,merged&clause=PP14');
    await page.reload();
    await page.waitForTimeout(200);
    await page.screenshot({path: second});
  });
}

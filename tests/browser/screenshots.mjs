// The pictures of the README: node tests/browser/screenshots.mjs INLINE.png SIDE.png, with the environment of the tests.
import {test} from 'node:test';
import {exampleTexts, open, report} from './browser.mjs';

const [inline, side] = process.argv.slice(2);
test('pictures', async () => {
  const viewport = {width: 1100, height: 760};
  const page = await open(report(exampleTexts, '--title', 'Cooperation between the United Nations and the Organization of Islamic Cooperation'), {viewport});
  await page.screenshot({path: inline});
  await page.goto(page.url() + '#view=side&kinds=amended,added,removed,split,merged&clause=PP14');
  await page.reload();
  await page.waitForTimeout(200);
  await page.screenshot({path: side});
});

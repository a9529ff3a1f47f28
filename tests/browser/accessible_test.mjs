// No violation that axe-core finds, in light and dark, in both views.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {close, modules, open, report} from './browser.mjs';

const axe = readFileSync(modules.resolve('axe-core/axe.min.js'), 'utf8');
const url = report();
// What a dark screen changes are the colours.
const rules = {light: {}, dark: {runOnly: ['color-contrast', 'link-in-text-block']}};
const states = {
  'as it opens': async () => {},
  'with all clauses open': (page) => page.keyboard.press('e'),
  'at a change, with the filter open': async (page) => {
    await page.keyboard.press('n');
    await page.locator('.filter > summary').click();
  },
  'with the keys shown': (page) => page.keyboard.press('?'),
};

for (const colorScheme of ['light', 'dark']) {
  for (const view of ['inline', 'side']) {
    for (const [state, enter] of Object.entries(states)) {
      test(`${colorScheme}, ${view}, ${state}`, async () => {
        // The page's own policy lets no script in but its own; axe comes by the debugger.
        const page = await open(`${url}#view=${view}`, {colorScheme, bypassCSP: true, reducedMotion: 'reduce'});
        await enter(page);
        await page.evaluate(axe);
        const {violations} = await page.evaluate((options) => window.axe.run(options),
          {resultTypes: ['violations'], ...rules[colorScheme]});
        assert.deepEqual(violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map((node) => node.html + node.failureSummary)]), []);
        assert.deepEqual(page.faults, []);
        await close(page);
      });
    }
  }
}

test('an amended draft, whose changes name their instructions', async () => {
  const amended = report(['draft_71.txt', 'amendment_71.txt'], 'amend');
  for (const view of ['inline', 'side']) {
    const page = await open(`${amended}#view=${view}`, {bypassCSP: true, reducedMotion: 'reduce'});
    await page.evaluate(axe);
    const {violations} = await page.evaluate(() => window.axe.run({resultTypes: ['violations']}));
    assert.deepEqual(violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map((node) => node.html)]), []);
    assert.equal(await page.locator('article .r').count(), 3);
    assert.deepEqual(page.faults, []);
    await close(page);
  }
});

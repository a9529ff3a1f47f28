// One key each, and none while somebody writes.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {close, open, report, visible} from './browser.mjs';

const url = report();
const check = (name, body) => test(name, async () => {
  const page = await open(url);
  await body(page);
  assert.deepEqual(page.faults, []);
  await close(page);
});
const open_clauses = (page) => page.locator('article.unchanged.open').count();
const focused = (page) => page.evaluate(() => document.activeElement.type);

check('s changes the view and back', async (page) => {
  await page.keyboard.press('s');
  assert.ok(await visible(page, '.y').count() > 50);
  await page.keyboard.press('s');
  assert.equal(await visible(page, '.y').count(), 0);
});

check('e opens the unchanged clauses and closes them', async (page) => {
  await page.keyboard.press('e');
  assert.ok(await open_clauses(page) > 20);
  await page.keyboard.press('e');
  assert.equal(await open_clauses(page), 0);
});

check('/ goes to the search, where keys are letters, and Escape leaves it', async (page) => {
  await page.keyboard.press('/');
  assert.equal(await focused(page), 'search');
  await page.keyboard.type('en/sp?');
  assert.equal(await page.locator('input[type=search]').inputValue(), 'en/sp?');
  assert.equal(await visible(page, '.y').count(), 0);
  assert.ok(!await page.locator('dialog').isVisible());
  await page.keyboard.press('Escape');
  assert.notEqual(await focused(page), 'search');
});

check('? lists the keys, which then rest, and Escape closes the list', async (page) => {
  await page.keyboard.press('?');
  for (const key of ['n', 'p', 's', 'e', '/', '?']) assert.ok(await page.locator(`dialog kbd:text-is("${key}")`).isVisible());
  await page.keyboard.press('s');
  assert.equal(await visible(page, '.y').count(), 0);
  await page.keyboard.press('Escape');
  assert.ok(!await page.locator('dialog').isVisible());
});

check('with Ctrl the keys are the browser\'s', async (page) => {
  await page.keyboard.press('Control+e');
  assert.equal(await open_clauses(page), 0);
});

check('the change that a key leads to is on the screen, below the tools', async (page) => {
  for (let i = 0; i < 22; ++i) {
    await page.keyboard.press('n');
    const {top, tools, height} = await page.evaluate(() => ({
      top: document.querySelector('article.current').getBoundingClientRect().top,
      tools: document.querySelector('.tools').getBoundingClientRect().bottom,
      height: innerHeight,
    }));
    assert.ok(top >= tools && top < height - 20, `change ${i + 1} at ${top}, tools to ${tools}`);
  }
});

check('all tools are reached by Tab alone', async (page) => {
  const reached = new Set();
  for (let i = 0; i < 14; ++i) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement.closest('.tools') && (document.activeElement.textContent || document.activeElement.type)));
  }
  for (const tool of ['Inline', 'Side by side', 'Filter', 'search', 'Expand all', 'Previous', 'Next', '?']) assert.ok(reached.has(tool), tool);
});

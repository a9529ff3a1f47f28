// The page is read back to the two texts that it was made of.
import assert from 'node:assert/strict';
import {close, open, readTexts, report, run} from './browser.mjs';

const texts = (clauses) => clauses.map((clause) => clause.text).join('\n');

// Both texts, clause by clause, as the browser reads them from the page and as the program's JSON has them.
export const checkRoundTrip = async (pair) => {
  const comparison = JSON.parse(run('--format', 'json', ...pair));
  const page = await open(report(pair));
  // Closing lines stand in the page where the texts have them, before an annex; in JSON they are a list of their own.
  const isClosing = await page.evaluate(() =>
    [...document.querySelectorAll('article')].map((article) => /^(before-)?([A-Z]\.)?END\d/.test(article.id)));
  const next = {closing: comparison.closing[Symbol.iterator](), changes: comparison.changes[Symbol.iterator]()};
  const changes = isClosing.map((closing) => next[closing ? 'closing' : 'changes'].next().value);
  assert.ok(next.closing.next().done && next.changes.next().done);
  const found = await readTexts(page);
  assert.equal(found.length, changes.length);
  changes.forEach((change, i) => {
    assert.equal(found[i].before.join(change.before.length > 1 ? '\n' : ''), texts(change.before));
    assert.equal(found[i].after.join(change.after.length > 1 ? '\n' : ''), texts(change.after));
  });
  await page.getByRole('button', {name: 'Side by side'}).click();
  const columns = await page.evaluate(() => [...document.querySelectorAll('article')].map((article) =>
    ['.b', '.a'].map((side) => {
      const copy = article.querySelector(side).cloneNode(true);
      for (const element of copy.querySelectorAll('sup')) element.remove();
      return [...copy.querySelectorAll('.t')].map((part) => part.textContent);
    })));
  changes.forEach((change, i) => {
    assert.equal(columns[i][0].join(change.before.length > 1 ? '\n' : ''), texts(change.before));
    assert.equal(columns[i][1].join(change.after.length > 1 ? '\n' : ''), texts(change.after));
  });
  assert.deepEqual(page.faults, []);
  await close(page);
};

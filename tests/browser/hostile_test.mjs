// Whatever the texts hold is text.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {close, open, readTexts, report, write} from './browser.mjs';

const resolution = (clauses) =>
  `90/1.\tLamps\n\tThe General Assembly,\n\tRecalling its resolution 88/1,\n\tNoting ${'the lamps of the harbour, '.repeat(20)}and of the sea,\n${clauses.map((text, i) => `\t${i + 1}.\t${text}\n`).join('')}`;
const pair = (words) => [
  write(resolution([`Decides ${words[0]} now;`, 'Requests the keepers to light the lamps;', `Encourages ${words[1]} once more.`])),
  write(resolution([`Decides ${words[2]} now;`, `Invites ${words[3]} and others;`, 'Requests the keepers to light the lamps.'])),
];
const harmless = pair(['the tides', 'the winds', 'the harbours', 'the boats']);
const hostile = {
  'markup': pair(['<script>alert(1)</script>', '</title></style><img src=x onerror=alert(2)>', '"><svg onload=alert(3)>', '</article></main><iframe>']),
  'quotes and entities': pair(['\'" onclick="alert(1)" x="', '&lt;b&gt; &amp;amp; &#x3c;', '`${alert(1)}`', '--> <!-- ]]>']),
  'control characters': pair(['a\u0001b', 'c\u001bd', 'n\u0090', 'e\u007ff']),
  'bidirectional overrides': pair(['\u202Eabc', '\u2066def', '\u202Dghi\u202C', '\u200Fjkl']),
  'a word of 100,000 characters': pair(['x'.repeat(100_000), 'winds', 'y'.repeat(100_000), 'boats']),
};
const untitled = (word) => `\tThe General Assembly,\n\tNoting the ${word},\n\t1.\tDecides to rest.\n`;
const names = (page) => page.evaluate(() => [...new Set([...document.querySelectorAll('*')].map((element) => element.localName))].sort());
const scripts = (page) => page.locator('script').count();

for (const [what, texts] of Object.entries(hostile)) {
  test(`${what} becomes no element and breaks no layout`, async () => {
    const plain = await open(report(harmless, '--title', 'Report'));
    const page = await open(report(texts, '--title', '</title><script>alert(9)</script>'), {viewport: {width: 320, height: 800}});
    const extra = (await names(page)).filter((name) => !['sup', 'small'].includes(name));
    const known = await names(plain);
    assert.deepEqual(extra.filter((name) => !known.includes(name)), []);
    assert.equal(await scripts(page), 1);
    assert.equal(await page.title(), '</title><script>alert(9)</script>');
    for (const view of ['Inline', 'Side by side']) {
      await page.getByRole('button', {name: view}).click();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320);
    }
    assert.deepEqual(page.faults, []);
    await close(plain);
    await close(page);
  });
}

test('hostile words are read as they stand', async () => {
  const page = await open(report(hostile.markup));
  const clauses = (await readTexts(page)).flatMap(({before, after}) => [...before, ...after]);
  assert.ok(clauses.includes('Decides <script>alert(1)</script> now;'));
  assert.ok(clauses.includes('Encourages </title></style><img src=x onerror=alert(2)> once more.'));
  assert.ok(clauses.includes('Decides "><svg onload=alert(3)> now;'));
  assert.ok(clauses.includes('Invites </article></main><iframe> and others;'));
  await close(page);
});

test('what would turn the direction of the text is shown, not obeyed', async () => {
  const page = await open(report(hostile['bidirectional overrides']));
  assert.doesNotMatch(await page.locator('main').textContent(), /[\u202A-\u202E\u2066-\u2069]/);
  await close(page);
});

test('the name of a file is text', async () => {
  const page = await open(report([write(untitled('sea'), '"><script>alert(1)<'), write(untitled('wind'), "';}body{display:none}\\")]));
  assert.equal(await scripts(page), 1);
  assert.match(await page.locator('header').textContent(), /"><script>alert\(1\)</);
  await page.getByRole('button', {name: 'Side by side'}).click();
  assert.match(await page.locator('.sides').textContent(), /After: .*';}body\{display:none}/);
  assert.ok(await page.locator('body').isVisible());
  assert.deepEqual(page.faults, []);
  await close(page);
});

test('a policy forbids the page to fetch anything', async () => {
  const page = await open(report());
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  assert.match(policy, /default-src 'none'/);
  await page.evaluate(() => fetch('https://example.org/').catch(() => {}));
  assert.ok(page.faults.some((fault) => /Content Security Policy/.test(fault)));
  await close(page);
});

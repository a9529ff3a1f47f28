// What a printer puts on paper, read back from the PDF word by word.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {close, open, report} from './browser.mjs';

const url = report();
const views = {inline: '', 'side by side': '#view=side'};

// The pages of a PDF: size, and words with their boxes, in points from the upper left corner.
const pagesOf = (pdf) => {
  const xml = execFileSync('pdftotext', ['-bbox', '-', '-'], {input: pdf, encoding: 'utf8', maxBuffer: 1 << 28});
  const numbers = (text) => [...text.matchAll(/="([\d.]+)"/g)].map(([, number]) => Number(number));
  return xml.split('<page ').slice(1).map((page) => {
    const [width, height] = numbers(page);
    const words = [...page.matchAll(/<word (.*?)>(.*?)<\/word>/g)].map(([, box, text]) => {
      const [left, top, right, bottom] = numbers(box);
      return {left, top, right, bottom, text};
    });
    return {width, height, words};
  });
};
const printed = new Map();
const print = (format, view) => {
  const key = `${format}, ${view}`;
  if (!printed.has(key)) printed.set(key, printWith(format, view));
  return printed.get(key);
};
const printWith = async (format, view, style = '') => {
  const page = await open(url + views[view]);
  if (style) await page.addStyleTag({content: style});
  const pages = pagesOf(await page.pdf({format, preferCSSPageSize: true}));
  const clauses = await page.$$eval('.x .t, .notes .t', (all) => all.map((element) => element.textContent));
  assert.deepEqual(page.faults, []);
  await close(page);
  return {pages, clauses};
};
// Letters and digits alone: where a line breaks, and a hyphen with it, is the printer's affair.
const letters = (text) => text.replace(/&[a-z]+;|[^\p{L}\p{N}]/gu, '');
// Running head and page number stand in the margins of the page.
const body = ({height, words}) => words.filter(({top, bottom}) => top > 50 && bottom < height - 50);

for (const format of ['A4', 'Letter']) {
  for (const view of Object.keys(views)) {
    test(`${format}, ${view}: no word leaves the margins`, async () => {
      const {pages} = await print(format, view);
      for (const page of pages) {
        for (const {left, right, text} of body(page)) {
          assert.ok(left > 45 && right < page.width - 45, `"${text}" from ${left} to ${right} of ${page.width}`);
        }
      }
    });

    test(`${format}, ${view}: no word is printed over another`, async () => {
      const {pages} = await print(format, view);
      const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
      const found = pages.flatMap((page, i) => body(page).flatMap((a, j, words) =>
        words.slice(j + 1).filter((b) => over(a, b)).map((b) => `page ${i + 1}: ${a.text} on ${b.text}`)));
      assert.deepEqual(found, []);
    });

    test(`${format}, ${view}: no label stands at a page's end without its clause`, async () => {
      const {pages} = await print(format, view);
      const last = pages.map((page) => {
        const end = Math.max(...body(page).map(({bottom}) => bottom));
        return body(page).filter(({bottom}) => bottom > end - 3).map(({text}) => text).join(' ');
      });
      assert.deepEqual(last.filter((line) => /^(was )?(PP|OP)\d+(, was .*)?$|^(amended|added|removed|split|merged)\b.{0,60}$/.test(line)), []);
    });

    // A heading keeps with what follows and a paragraph keeps three lines; that leaves some lines empty, not a quarter.
    test(`${format}, ${view}: pages are filled to the end`, async () => {
      const {pages} = await print(format, view);
      const filled = pages.slice(0, -1).map((page) => Math.max(...body(page).map(({bottom}) => bottom)) / page.height);
      assert.deepEqual(filled.map((part, i) => `page ${i + 1}: ${part.toFixed(2)}`).filter((_, i) => filled[i] < 0.75), []);
    });
  }
}

test('every clause of both texts is on paper, word for word, open or not', async () => {
  // Without labels and numbers, which stand beside the words and may come between them where a page ends.
  const {pages, clauses} = await printWith('A4', 'inline', 'h3, .k, .n, .old { visibility: hidden }');
  const paper = letters(pages.flatMap((page) => body(page).map(({text}) => text)).join(''));
  assert.ok(clauses.length > 50);
  assert.deepEqual(clauses.filter((clause) => !paper.includes(letters(clause))), []);
});

test('pages carry their number and name the two texts', async () => {
  const {pages} = await print('A4', 'inline');
  pages.forEach(({height, words}, i) => {
    const margin = (inside) => words.filter(inside).map(({text}) => text).join(' ');
    assert.match(margin(({bottom}) => bottom < 50), /^A\/RES\/69\/317 to /);
    assert.equal(margin(({top}) => top > height - 50), `${i + 1} / ${pages.length}`);
  });
});

test('side by side, the columns are named where the text begins', async () => {
  const {pages} = await print('A4', 'side by side');
  const text = pages[0].words.map((word) => word.text).join(' ');
  assert.match(text, /Before: A\/RES\/69\/317 After: /);
});

test('a dark screen prints black on white', async () => {
  const page = await open(url, {colorScheme: 'dark'});
  await page.emulateMedia({media: 'print'});
  const style = (property) => page.evaluate((name) => getComputedStyle(document.body)[name], property);
  assert.equal(await style('color'), 'rgb(0, 0, 0)');
  assert.equal(await style('backgroundColor'), 'rgb(255, 255, 255)');
  await close(page);
});

// What the tests of the page share: the program's reports, and a browser that reads them.
//   CLAUSEDIFF_PROGRAM          the program
//   CLAUSEDIFF_BROWSER_MODULES  the folder whose node_modules hold playwright-core and axe-core
//   CLAUSEDIFF_EXAMPLES         the folder of the two example texts
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after} from 'node:test';

export const modules = createRequire(process.env.CLAUSEDIFF_BROWSER_MODULES + '/');
const {chromium} = modules('playwright-core');
const examples = process.env.CLAUSEDIFF_EXAMPLES;

const folder = mkdtempSync(join(tmpdir(), 'clausediff-'));
const browser = await chromium.launch({
  timeout: 180_000,  // of a busy machine
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
after(async () => {
  await browser.close();
  rmSync(folder, {recursive: true});
});

// Named as their reader would: the report shows the names.
export const exampleTexts = ['A_RES_69_317.txt', 'draft_71.txt'];

export const run = (...args) =>
  execFileSync(process.env.CLAUSEDIFF_PROGRAM, args,
    {cwd: examples, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore']});

let files = 0;
export const write = (text, name = 'text') => {
  const path = join(folder, `${name}-${++files}.txt`);
  writeFileSync(path, text);
  return path;
};
// The address of the report on two texts, `amend` before the options for that command's; the same texts and options have one report.
const reports = new Map();
export const report = ([before, after] = exampleTexts, ...options) => {
  const key = JSON.stringify([before, after, options]);
  if (!reports.has(key)) {
    const path = join(folder, `report-${++files}.html`);
    const command = options[0] === 'amend' ? options : ['compare', ...options];
    run(...command, '--format', 'html', '-o', path, before, after);
    reports.set(key, pathToFileURL(path).href);
  }
  return reports.get(key);
};

// The address of the page of a history.
export const historyPage = (...args) => {
  const path = join(folder, `history-${++files}.html`);
  run('history', '--format', 'html', '-o', path, ...args);
  return pathToFileURL(path).href;
};

// Pages that are done with, by the options of their context: to load a report in one takes a third of the time that a
// new one takes.
const idle = new Map();
const keyOf = (options) => JSON.stringify(Object.entries(options).sort());

const newPage = async (options) => {
  const context = await browser.newContext({viewport: {width: 1100, height: 900}, ...options});
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
  page.on('pageerror', (error) => page.faults.push(error.message));
  page.on('dialog', (dialog) => page.faults.push('dialog ' + dialog.message()) && dialog.dismiss());
  page.on('request', (request) => request.url().split('#')[0] !== page.address && page.faults.push(request.url()));
  return page;
};

// A page that notes what a page should not do, in page.faults. close() it when all is well.
export const open = async (url, options = {}) => {
  const page = idle.get(keyOf(options))?.pop() ?? await newPage(options);
  page.options = options;
  page.faults = [];
  page.address = url.split('#')[0];
  await page.goto(url);
  return page;
};
export const close = async (page) => {
  page.address = 'about:blank';
  await page.goto(page.address);
  await page.emulateMedia({media: null});
  const key = keyOf(page.options);
  if (!idle.has(key)) idle.set(key, []);
  idle.get(key).push(page);
};

// Of each change the texts of its parts, as the browser's own parser has them.
export const readTexts = (page, words = '.x') => page.evaluate((words) => {
  const textOf = (part, drop) => {
    const copy = part.cloneNode(true);
    for (const element of copy.querySelectorAll(drop + ', sup')) element.remove();
    // Where the two texts differ in typography alone, the page shows the after text and keeps the other with it.
    if (drop === 'ins') {
      for (const element of copy.querySelectorAll('[data-before]')) element.textContent = element.dataset.before;
    }
    return copy.textContent;
  };
  return [...document.querySelectorAll('article')].map((article) => {
    const parts = [...article.querySelectorAll(words + ' .t')];
    return {before: parts.map((part) => textOf(part, 'ins')), after: parts.map((part) => textOf(part, 'del'))};
  });
}, words);

export const visible = (page, selector) => page.locator(selector + ':visible');

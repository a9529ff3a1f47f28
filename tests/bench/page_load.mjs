// Times how long a browser takes to load the HTML report of two files, beside a page with the same text in plain
// paragraphs, turn by turn in one run, and prints both and their ratio.
//   node tests/bench/page_load.mjs BEFORE AFTER      two resolutions as text
// Needs what `sh tests/run.sh` makes and installs: the program in build/dev, chromium, and the modules in build/browser.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const kRounds = 15;
const texts = process.argv.slice(2);
if (texts.length !== 2) {
  console.error('usage: node tests/bench/page_load.mjs BEFORE AFTER');
  process.exit(2);
}
const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.CLAUSEDIFF_PROGRAM || join(root, 'build/dev/clausediff');
const modules = createRequire((process.env.CLAUSEDIFF_BROWSER_MODULES || join(root, 'build/browser')) + '/');
const {chromium} = modules('playwright-core');

const folder = mkdtempSync(join(tmpdir(), 'clausediff-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

const open = async (path) => {
  const context = await browser.newContext({viewport: {width: 1100, height: 900}});
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  return page;
};
const milliseconds = async (path) => {
  const page = await open(path);
  await page.waitForFunction(() => performance.getEntriesByType('navigation')[0].loadEventEnd > 0);
  const end = await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd);
  await page.context().close();
  return end;
};
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

try {
  const report = join(folder, 'report.html');
  execFileSync(program, ['--format', 'html', '-o', report, ...texts]);
  const page = await open(report);
  const paragraphs = await page.$$eval('main h2, main h3, main .t', (all) => all.map((element) => element.textContent));
  await page.context().close();
  const plain = join(folder, 'plain.html');
  const escaped = paragraphs.map((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  writeFileSync(plain, `<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Plain</title>\n${
    escaped.map((text) => `<p>${text}</p>\n`).join('')}</html>\n`);

  const times = {report: [], plain: []};
  for (let round = -2; round < kRounds; ++round) {
    for (const [name, path] of [['report', report], ['plain', plain]]) {
      const time = await milliseconds(path);
      if (round >= 0) times[name].push(time);
    }
  }
  const line = (name, value) => console.log(name.padEnd(34) + value.padStart(8));
  line('the report', median(times.report).toFixed(1) + ' ms');
  line('its text in plain paragraphs', median(times.plain).toFixed(1) + ' ms');
  line('ratio', (median(times.report) / median(times.plain)).toFixed(2));
} finally {
  await browser.close();
  rmSync(folder, {recursive: true});
}

// All tests of the page, in one process and one browser: with their own they take three times as long.
//   node all.mjs    in the environment that browser.mjs describes; CLAUSEDIFF_CORPUS adds the tests on real resolutions
import {readdirSync} from 'node:fs';

for (const file of readdirSync(new URL('.', import.meta.url)).sort()) {
  if (!file.endsWith('_test.mjs') || file === 'corpus_test.mjs' && !process.env.CLAUSEDIFF_CORPUS) continue;
  await import(`./${file}`);
}

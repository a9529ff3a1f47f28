// Real resolutions, read back from their page to both texts.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {checkRoundTrip} from './round_trip.mjs';

const corpus = process.env.CLAUSEDIFF_CORPUS;
for (const name of readdirSync(join(corpus, 'gold'))) {
  const {old, new: successor} = JSON.parse(readFileSync(join(corpus, 'gold', name)));
  const pair = [old, successor].map((document) =>
    ['txt', 'wrapped'].map((form) => join(corpus, 'corpus', form, `${document}.txt`)).find(existsSync));
  test(`both texts of ${name}`, () => checkRoundTrip(pair));
}

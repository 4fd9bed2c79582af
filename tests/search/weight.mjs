// Says what queries on a built site weigh: compressed bytes of everything a query loads for its first ten results, and milliseconds outside a browser.
// usage: node weight.mjs FOLDER LANGUAGE [MOST]     MOST: how many bytes are too many (60000)
import { readFileSync } from 'node:fs';
import { searchOf } from './site.mjs';

const [folder, language = 'en', most = '60000'] = process.argv.slice(2);
const queries = readFileSync(new URL('weight.txt', import.meta.url), 'utf8').split('\n').filter(Boolean);
const first = searchOf(folder, language);
console.log(`${first.start.count} entries, ${first.start.words.split(' ').length} words, ${first.start.places.length} files of places, ${first.start.entries.length} of entries; to start: ${first.loaded.bytes} bytes`);
const weights = [];
for (const query of queries) {
  const search = searchOf(folder, language);
  const before = performance.now();
  const found = await search.find(query);
  const sought = { ...search.loaded };
  await Promise.all(found.slice(0, 10).map(search.entry));
  const spent = performance.now() - before;
  const again = performance.now();
  await search.find(query);
  weights.push(search.loaded.bytes);
  console.log(`${query}: ${found.length} results, ${search.loaded.files} files, ${search.loaded.bytes} bytes (${sought.bytes - first.loaded.bytes} places, ${search.loaded.bytes - sought.bytes} entries), ${spent.toFixed(0)} ms, again ${(performance.now() - again).toFixed(0)} ms`);
}
console.log(`the heaviest: ${Math.max(...weights)} bytes`);
process.exitCode = Math.max(...weights) <= Number(most) ? 0 : 1;
